import BudgetModel
public import Diagnostics

/// Kertas resmi yang dapat dibuat dari isi anggaran. Satu kertas satu berkas: judul, kolom dengan rumusnya, baris, jumlah, tanda tangan;
/// lembar kerja, HTML, dan DOCX menampilkan susunan yang sama.
public struct OfficePaper: Sendable {
    /// Nama tetapnya bagi `--jenis`.
    public let id: String
    /// Namanya bagi pembaca.
    public let title: LocalizedText
    /// Yang tidak ada di isi ini sehingga kertasnya tidak dapat dibuat: tabel atau kolomnya. Kosong bila dapat dibuat.
    public let missing: @Sendable (PaperSource) -> [LocalizedText]
    /// Yang tidak ada di isi ini sehingga kolom atau lembarnya dibiarkan kosong, walaupun kertasnya dapat dibuat.
    public var blanks: @Sendable (PaperSource) -> [LocalizedText] = { _ in [] }
    /// Bagian-bagiannya, masing-masing selembar.
    let sections: @Sendable (PaperSource) throws -> [ReportSection]

    /// Semua kertas menurut jalannya setahun.
    public static let all: [OfficePaper] =
        [
            plan, keyIndicators, agreement, revisedKeyIndicators, comparedKeyIndicators, revisedAgreement, agreementComparison,
            revisedWorkPlan, shiftRequest, progressReport, budgetRealisation,
        ] + monitoring + [planEvaluation, evaluation, followUp]
}

/// Sebuah kertas dan apa yang kurang baginya di sebuah isi.
public struct OfferedPaper: Sendable {
    /// Kertasnya.
    public let paper: OfficePaper
    /// Yang membuatnya tidak dapat dibuat; kosong bila dapat.
    public let missing: [LocalizedText]
    /// Yang akan dibiarkan kosong di dalamnya.
    public let blanks: [LocalizedText]

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(_ paper: OfficePaper, of source: PaperSource) {
        self.paper = paper
        missing = paper.missing(source)
        blanks = missing.isEmpty ? paper.blanks(source) : []
    }
}

/// Yang biasa tidak ada di isi sebuah kertas.
enum PaperGap {
    static func stage(_ name: LocalizedText) -> LocalizedText {
        LocalizedText(id: "pagu tahapan \(name)", en: "ceilings of stage \(name)")
    }

    /// Kertas satu OPD yang memuat pagu tahapan-tahapan ini.
    static func stages(_ stages: [BudgetStage], _ source: PaperSource) -> [LocalizedText] {
        stages.filter { source.present($0) == nil }.map { stage($0.label) } + office(source)
    }

    /// Kertas yang membandingkan dua tahapan mana pun satu OPD.
    static func twoStages(_ source: PaperSource) -> [LocalizedText] {
        (source.after == nil ? [stage(BudgetStage.revised.label)] : []) + office(source)
    }

    static let links = LocalizedText(
        id: "kaitan program dan indikator (tabel kaitan)", en: "links of programs and indicators (table kaitan)")
    static let indicators = LocalizedText(
        id: "indikator dan targetnya (tabel indikator, target)", en: "indicators and their targets (tables indikator, target)")
    /// Target kertas yang setingkat.
    static func targets(of papers: String) -> LocalizedText {
        LocalizedText(
            id: "target \(papers) (tabel dokumen, kolom Jenis; tabel target)",
            en: "targets of \(papers) (table dokumen, column Jenis; table target)")
    }

    /// Yang kurang bagi kertas mana pun: satu OPD yang bernama.
    static func office(_ source: PaperSource) -> [LocalizedText] {
        switch source.budget.offices.count {
        case 0: [LocalizedText(id: "nama OPD (tabel pagu, kolom OPD)", en: "the name of the office (table pagu, column OPD)")]
        case 1: []
        default: [oneOffice]
        }
    }

    private static let oneOffice = LocalizedText(
        id: "isi satu OPD saja; masukan ini memuat beberapa", en: "the content of one office only; this input holds several")
}
