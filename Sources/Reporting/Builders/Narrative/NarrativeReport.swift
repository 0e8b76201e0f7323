public import BudgetAnalysis
public import BudgetChecks
public import BudgetModel
import Diagnostics
import ExactNumbers

/// Menyusun naskah: alinea setiap cakupan, indikator, dan program dengan kata-kata yang biasa ditulis orang di laporan kinerja.
///
/// Urutan kalimatnya tetap: pagu dan tahapannya, perubahannya, realisasi, capaian, sebab, tindak lanjut. Hanya angka dan kutipan dari masukan;
/// yang tidak ada dikatakan tidak ada atau tidak disebut, tidak pernah nol, dan tidak satu kata sifat pun ditambahkan.
public struct NarrativeReport {
    /// Nama tetap bagiannya.
    package static let sectionID = "naskah"

    let annual: BudgetYear
    /// Tahapan yang diceritakan, menurut urutan cerita; perubahannya dari yang pertama ke yang terakhir.
    let stages: [BudgetStage]
    let selection: Selection
    private let findings: [JudgedFinding]

    /// Bagian naskah yang diminta; kosong berarti semuanya.
    public struct Selection: Sendable, Hashable {
        /// Indikator menurut kode atau namanya.
        public var indicators: [String]
        /// Program menurut kode atau namanya.
        public var programs: [String]

        /// Membentuk nilai ini dari bagian-bagiannya.
        public init(indicators: [String] = [], programs: [String] = []) {
            self.indicators = indicators
            self.programs = programs
        }
    }

    /// Naskah dua tahapan; tahapan di antara keduanya ikut diceritakan.
    ///
    /// - Parameters:
    ///   - comparison: Perbandingan dua tahapan.
    ///   - findings: Temuan pembacaan dan pemeriksaan; kesalahan yang masih terbuka disebut di awal naskah.
    ///   - selection: Indikator dan program yang diceritakan.
    public init(_ comparison: Comparison, findings: [JudgedFinding], selection: Selection = Selection()) {
        annual = comparison.annual
        let between = annual.stages.filter { comparison.from < $0 && $0 < comparison.to }
        stages = comparison.hasSpending ? [comparison.from] + between + [comparison.to] : []
        self.findings = findings.byWeight
        self.selection = selection
    }

    /// Naskah satu tahapan, tanpa perubahan.
    public init(_ annual: BudgetYear, at stage: BudgetStage, findings: [JudgedFinding], selection: Selection = Selection()) {
        self.annual = annual
        stages = [stage]
        self.findings = findings.byWeight
        self.selection = selection
    }

    /// Laporannya.
    ///
    /// - Throws: ``AnalysisError`` bila suatu jumlah melampaui batas hitungan tepat; ``NarrativeError`` bila yang dipilih tidak ada.
    public func report() throws -> Report {
        let year = annual.year
        var blocks = openErrors
        do {
            blocks += stages.isEmpty ? [.paragraph(Self.noSpending)] : try NarrativeBlocks(self).blocks
        } catch is ArithmeticError {
            throw AnalysisError.overflow
        }
        var section = ReportSection(
            id: Self.sectionID, title: LocalizedText(id: "Naskah", en: "Narrative"), blocks: blocks, isSummary: true)
        section.purpose = LocalizedText(
            id: "alinea setiap indikator dan program untuk laporan kinerja",
            en: "the paragraph of every indicator and program for the performance report")
        return Report(
            title: LocalizedText(id: "\(Self.title.id) \(year)", en: "\(Self.title.en) \(year)"), subtitles: subtitles, year: year,
            sections: [section], findings: findings)
    }

    /// Awal judulnya, sebelum tahun.
    package static let title = (id: "Naskah Anggaran dan Kinerja Tahun", en: "Budget and Performance Narrative")

    private var subtitles: [LocalizedText] {
        let offices = annual.budget.spendingOffices
        let told = ReportWords.stages(stages)
        return (offices.isEmpty ? [] : [ReportWords.offices(offices)])
            + (stages.isEmpty ? [] : [LocalizedText(id: "Tahapan \(told), dalam rupiah", en: "Stages \(told), in rupiah")])
    }

    private var openErrors: [ReportBlock] {
        let errors = findings.count { $0.isOpen && $0.finding.severity == .error }
        guard errors > 0 else { return [] }
        return [
            .paragraph(
                LocalizedText(
                    id:
                        "Kertasnya memuat \(count: errors) kesalahan yang belum diterima; lihat selisih periksa. Naskah ini berdiri di atasnya.",
                    en: "The papers hold \(count: errors) errors that are not accepted; see selisih check. This narrative stands on them."))
        ]
    }

    private static let noSpending = LocalizedText(
        id: "Masukan tidak memuat belanja pada tahapan-tahapan itu, jadi tidak ada program yang dapat diceritakan.",
        en: "The input holds no spending at those stages, so there is no program to tell about.")
}
