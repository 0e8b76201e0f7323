public import BudgetAnalysis
import BudgetModel
import Diagnostics

/// Isi yang menjadi kertas resmi: satu tahun satu OPD, dengan setelan kertasnya.
public struct PaperSource: Sendable {
    /// Tahun anggarannya.
    public let year: BudgetYear
    /// Isian kertas yang tidak ada di data.
    public let settings: PaperSettings
    /// Kinerja setiap indikator tahun ini, menurut urutan tabel indikator.
    public let performances: [IndicatorPerformance]
    /// Rencana dan realisasi setiap program sepanjang tahun.
    let progress: YearProgress

    /// - Throws: ``AnalysisError/overflow``.
    public init(_ year: BudgetYear, settings: PaperSettings = PaperSettings()) throws(AnalysisError) {
        self.year = year
        self.settings = settings
        performances = try year.performances()
        progress = try YearProgress(year)
    }

    var budget: Budget { year.budget }

    /// Nama OPD pemilik kertasnya.
    var office: String { budget.offices.first ?? "" }

    /// Tahapan sebelum: murni bila ada, selain itu yang pertama.
    var before: BudgetStage? { stages.first }

    /// Tahapan setelah: perubahan bila ada, selain itu yang terakhir; `nil` bila hanya ada satu.
    var after: BudgetStage? { stages.count > 1 ? stages.last : nil }

    /// Tahapan yang berlaku: setelah perubahan bila ada.
    var current: BudgetStage? { after ?? before }

    /// Tahapan ini bila ada belanjanya. Kertas yang menyebut tahapannya (PK, PK Perubahan) tidak dibuat dari tahapan lain.
    func present(_ stage: BudgetStage) -> BudgetStage? { stages.contains(stage) ? stage : nil }

    /// Tahapan yang sudah berlaku; usulan tidak dicetak di kertas resmi.
    private var stages: [BudgetStage] { year.stages.filter { $0 != .proposal } }

    /// Bagian-bagian program sebuah kelompok yang berpagu di salah satu tahapan ini, menurut urutan berkas.
    func shares(of group: ProgramGroup, at stages: [BudgetStage]) -> [IndicatorShare] {
        year.shares.filter { share in share.position.group == group && stages.contains { share.ceilings[$0] != nil } }
    }
}

extension ProgramPosition {
    /// Nama program seperti dicetak kertas: unitnya di dalam kurung.
    var paperName: LocalizedText {
        LocalizedText(verbatim: unit.map { "\(program.name) (\($0))" } ?? program.name)
    }

    /// Sumber dana seperti dicetak kertas di suatu tahapan: APBD yang diubah ditulis APBDP.
    func paperSource(at stage: BudgetStage) -> LocalizedText {
        LocalizedText(verbatim: fundingSource == .regional && stage > .original ? "APBDP" : fundingSource.name)
    }
}
