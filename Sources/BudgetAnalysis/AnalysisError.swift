public import BudgetModel
public import Diagnostics

/// Sebab perbandingan tidak dapat dihitung.
public enum AnalysisError: ExplainedError, Hashable {
    /// Jumlah melampaui batas angka tepat (lebih dari 10^36 rupiah).
    case overflow
    /// Kurang dari dua tahapan di dalam berkas.
    case fewerThanTwoStages([BudgetStage])
    /// Tahapan yang diminta tidak ada di dalam berkas.
    case stageNotPresent(BudgetStage, present: [BudgetStage])
    /// Tahapan sebelum dan setelah sama.
    case sameStage(BudgetStage)
    /// Kaitan sebuah program melebihi 100 persen atau menyebut satu indikator dua kali.
    case contradictoryLinks(program: String, links: [SourceLocation])
    /// Lebih dari satu tahun anggaran.
    case severalYears([Int])
    /// Satu nama OPD di dua daerah.
    case officeInTwoRegions(String, String, String)

    /// Penjelasan bagi pengguna.
    public var explanation: LocalizedText {
        switch self {
        case .overflow:
            LocalizedText(
                id: "Jumlah pagu melampaui batas hitungan tepat. Periksa angka yang terlalu besar di berkas masukan.",
                en: "The sum of ceilings exceeds the exact range. Check the input for oversized amounts."
            )
        case .fewerThanTwoStages(let stages):
            LocalizedText(
                id:
                    "Perbandingan perlu dua tahapan, tetapi berkas hanya memuat: \(Self.names(stages)). Tambahkan kolom \"Pagu Murni\" dan \"Pagu Perubahan\".",
                en:
                    "A comparison needs two stages, but the input holds only: \(Self.englishNames(stages)). Add the columns \"Pagu Murni\" and \"Pagu Perubahan\"."
            )
        case .stageNotPresent(let stage, let present):
            LocalizedText(
                id: "Tahapan \"\(stage.name)\" tidak ada di berkas masukan. Tahapan yang ada: \(Self.names(present)).",
                en: "Stage \"\(stage.englishName)\" is not in the input. Stages present: \(Self.englishNames(present))."
            )
        case .sameStage(let stage):
            LocalizedText(
                id: "Tahapan sebelum dan setelah sama-sama \"\(stage.name)\". Pilih dua tahapan yang berbeda.",
                en: "Both stages are \"\(stage.englishName)\". Choose two different stages."
            )
        case .contradictoryLinks(let program, let links):
            LocalizedText(
                id:
                    "Kaitan \"\(program)\" bertentangan (bobot di atas 100 %, atau indikator yang sama dua kali): \(Self.list(links)). Betulkan kaitannya, atau tulis kode program di pagu dan di kaitan.",
                en:
                    "The links of \"\(program)\" contradict each other (weights above 100%, or one indicator twice): \(Self.list(links)). Correct the links, or give the program's code in both pagu and kaitan."
            )
        case .severalYears(let years):
            LocalizedText(
                id:
                    "Berkas masukan memuat beberapa tahun anggaran (\(years.map(String.init).joined(separator: ", "))). Bandingkan satu tahun dalam satu kali jalan.",
                en: "The input holds several budget years (\(years.map(String.init).joined(separator: ", "))). Compare one year per run."
            )
        case .officeInTwoRegions(let office, let first, let second):
            LocalizedText(
                id:
                    "OPD \"\(office)\" ada di dua daerah (\(first), \(second)). Sebut daerahnya di setiap baris dan di setiap kertas, atau di nama OPD.",
                en:
                    "Office \"\(office)\" stands in two regions (\(first), \(second)). Name the region in every row and in every paper, or in the office's name."
            )
        }
    }

    private static func list(_ places: [SourceLocation]) -> LocalizedText {
        func words(_ language: Language) -> Phrase { Phrase(places.map { $0.text.text(in: language) }.joined(separator: "; ")) }
        return LocalizedText(id: words(.indonesian), en: words(.english))
    }

    private static func englishNames(_ stages: [BudgetStage]) -> String {
        stages.isEmpty ? "-" : stages.map(\.englishName).joined(separator: ", ")
    }

    private static func names(_ stages: [BudgetStage]) -> String {
        stages.isEmpty ? "-" : stages.map(\.name).joined(separator: ", ")
    }
}
