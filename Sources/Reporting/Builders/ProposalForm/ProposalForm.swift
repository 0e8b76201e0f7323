public import BudgetAnalysis
public import BudgetModel
import Diagnostics
public import ExactNumbers

/// Menyusun laporan usulan: lembar yang diisi orang, lantainya, baris baru, dan lampiran *Semula Menjadi*.
///
/// Buku kerjanya dibaca kembali sebagai tahapan ``BudgetStage/proposal`` di atas tahapan dasarnya.
public struct ProposalForm {
    let annual: BudgetYear
    let base: BudgetStage
    let floors: SpendingFloors
    let target: Rupiah?
    let toolVersion: String
    private let amounts: [Int: Rupiah]
    private let notes: [Int: ChangeNote]
    let files: FileNames
    let positionOfLines: [Int]
    /// Nomor baris ``lines`` yang berdiri di tahapan dasar.
    let rows: [Int]

    /// - Parameters:
    ///   - annual: Tahun anggarannya.
    ///   - floors: Yang sudah dibelanjakan; tahapan dasarnya yang diusulkan perubahannya.
    ///   - amounts: Usulan menurut nomor baris `annual.lines`; baris yang tidak disebut tetap pagunya.
    ///   - notes: Jenis pergeseran dan alasan setiap baris, menurut nomornya.
    ///   - target: Jumlah APBD yang dituju; bawaan jumlah semula.
    ///   - toolVersion: Versi Selisih.
    public init(
        _ annual: BudgetYear, floors: SpendingFloors, amounts: [Int: Rupiah] = [:], notes: [Int: ChangeNote] = [:], target: Rupiah? = nil,
        toolVersion: String
    ) {
        self.annual = annual
        base = floors.base
        self.floors = floors
        self.amounts = amounts
        self.notes = notes
        self.target = target
        self.toolVersion = toolVersion
        files = FileNames(annual.budget.files)
        positionOfLines = annual.positionOfLines
        let stage = floors.base
        rows = annual.lines.indices.filter { annual.lines.ceilings(at: $0)[stage] != nil }
    }

    var lines: BudgetLines { annual.lines }

    /// Pagu dasar sebuah baris.
    func before(_ row: Int) -> Rupiah { lines.ceilings(at: row)[base] ?? .zero }

    /// Usulan sebuah baris.
    func proposed(_ row: Int) -> Rupiah { amounts[row] ?? before(row) }

    /// Jenis pergeseran, alasan, dan keterangan sebuah baris.
    func note(_ row: Int) -> ChangeNote { notes[row] ?? ChangeNote() }

    /// Dari mana sebuah lantai.
    func origin(of floor: SpendingFloor) -> LocalizedText { floor.origin(files) }

    /// Laporannya.
    ///
    /// - Parameter threshold: Perubahan dalam persen yang diwarnai.
    /// - Throws: ``AnalysisError`` bila suatu jumlah melampaui batas hitungan tepat.
    public func report(threshold: Quantity) throws(AnalysisError) -> Report {
        do {
            let usulan = try ProposalFormTable(self)
            var sections = [
                ReportSection(
                    id: "usulan", title: LocalizedText(id: "Usulan", en: "Proposal"),
                    blocks: [.paragraph(Self.advice), .table(try usulan.table(threshold: threshold))], isSummary: true)
            ]
            if let floors = try ProposalFormFloors(self, usulan).table() {
                sections.append(
                    ReportSection(
                        id: "lantai", title: LocalizedText(id: "Lantai", en: "Floors"),
                        blocks: [.paragraph(Self.floorAdvice), .table(floors)]))
            }
            let owners = Set(rows.map { lines.office(at: $0) })
            let new = NewLinesTable(owner: owners.count == 1 ? rows.first.map { lines[$0] } : nil)
            sections.append(
                ReportSection(
                    id: "baris-baru", title: LocalizedText(id: "Baris Baru", en: "New lines"),
                    blocks: [.paragraph(Self.newAdvice), .table(new.table)]))
            sections.append(
                ReportSection(
                    id: "semula-menjadi", title: LocalizedText(id: "Semula Menjadi", en: "Before and after"),
                    blocks: [.table(try ProposalAnnex(usulan: usulan).table())]))
            for index in sections.indices { sections[index].use = .form }
            return Report(
                title: LocalizedText(id: "Usulan Perubahan Anggaran Tahun \(annual.year)", en: "Proposed Budget Change \(annual.year)"),
                subtitles: [office(owners), scope], year: annual.year, sections: sections)
        } catch {
            throw .overflow
        }
    }

    private func office(_ owners: Set<String>) -> LocalizedText {
        owners.count == 1
            ? LocalizedText(verbatim: owners.first ?? "")
            : LocalizedText(id: "Gabungan \(owners.count) OPD", en: "\(owners.count) offices combined")
    }

    private var scope: LocalizedText {
        LocalizedText(
            id:
                "Di atas \(base.label), dalam rupiah; jumlahnya APBD, dukungan APBN tetap dan berdiri di luarnya. Dibuat dengan Selisih \(toolVersion).",
            en:
                "On top of \(base.label), in rupiah; the total is APBD, APBN support stays as it is and stands outside. Made with Selisih \(toolVersion)."
        )
    }

    private static let advice = LocalizedText(
        id:
            "Isi kolom Pagu Usulan, jenis pergeseran, alasan, dan keterangan; sel lain terkunci tanpa kata sandi. Merah jingga: usulan di bawah yang sudah dibelanjakan. Kuning: perubahan besar. Sesudah diisi dan disimpan: selisih sandingkan MASUKAN usulan.xlsx",
        en:
            "Fill in the proposed ceiling, kind of shift, reason and remark; other cells are locked without a password. Orange: the proposal is below what is already spent. Yellow: a large change. After filling in and saving: selisih compare INPUT proposal.xlsx"
    )
    private static let floorAdvice = LocalizedText(
        id:
            "Yang sudah dibelanjakan tidak dapat diambil kembali. Realisasi sebuah indikator atau OPD mengikat jumlah programnya; realisasi yang tercetak sebagai persen dihitung batas atasnya. Baris yang tidak disebut di sini tidak diketahui belanjanya.",
        en:
            "Money already spent cannot be taken back. The spending of an indicator or office binds the sum of its programs; spending printed as a percentage counts at its upper bound. For lines not named here spending is unknown."
    )
    private static let newAdvice = LocalizedText(
        id:
            "Satu baris untuk setiap program, kegiatan, sub kegiatan, atau rekening yang belum ada. Isi kodenya, namanya, kelompok, sumber dana, dan pagu usulannya; jumlahnya ikut jumlah usulan.",
        en:
            "One row for each program, activity, sub-activity or account that does not exist yet. Enter its code, name, group, funding source and proposed ceiling; their total is part of the proposal's total."
    )
}
