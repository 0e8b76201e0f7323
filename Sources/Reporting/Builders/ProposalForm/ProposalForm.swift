public import BudgetAnalysis
public import BudgetModel
import Diagnostics
import ExactNumbers

/// Lembar-lembar usulan: yang diisi orang, lantainya, baris baru, dan lampiran *Semula Menjadi*.
///
/// Buku kerjanya dibaca kembali sebagai tahapan ``BudgetStage/proposal`` di atas tahapan dasarnya.
public struct ProposalForm: Sendable {
    let annual: BudgetYear
    let base: BudgetStage
    let floors: SpendingFloors
    /// Usulan setiap baris yang tidak sama dengan pagunya, menurut nomor barisnya.
    private let amounts: [Int: Rupiah]
    /// Sebab setiap usulan, bila sebuah jumlah dibagi.
    private let reasons: [Int: LocalizedText]
    /// Baris yang usulannya dikosongkan orang di lembar yang dibaca: tanpa anggaran, bukan sebesar pagunya.
    private let emptied: Set<Int>
    let files: FileNames
    let positionOfLines: [Int]
    /// Baris-baris ``rows`` setiap kedudukan.
    private let linesOfPositions: [Int: [Int]]
    /// Nomor baris ``lines`` yang berdiri di tahapan dasar.
    let rows: [Int]
    /// Nomor baris ``lines`` yang baru ada di usulan yang sudah dibaca.
    let new: [Int]

    /// Lembar yang setiap usulannya sama dengan pagunya, atau dengan usulan yang sudah dibaca dari lembar lain.
    ///
    /// - Parameters:
    ///   - annual: Tahun anggarannya.
    ///   - base: Tahapan dasar; bawaan tahapan terakhir.
    /// - Throws: ``AnalysisError/stageNotPresent(_:present:)``, ``AnalysisError/overflow``.
    public init(_ annual: BudgetYear, base: BudgetStage? = nil) throws(AnalysisError) {
        var amounts: [Int: Rupiah] = [:]
        for row in annual.lines.indices { amounts[row] = annual.lines.ceilings(at: row)[.proposal] }
        self.init(
            annual, floors: try SpendingFloors(of: annual, at: try annual.proposalBase(base)), amounts: amounts, reasons: [:],
            emptied: Self.emptied(annual))
    }

    /// Lembar yang terisi dengan pembagian sebuah jumlah.
    init(_ proposal: Proposal) {
        self.init(
            proposal.year, floors: proposal.floors, amounts: Dictionary(uniqueKeysWithValues: proposal.lines.map { ($0.row, $0.amount) }),
            reasons: Dictionary(uniqueKeysWithValues: proposal.lines.map { ($0.row, $0.reason.words(proposal.request)) }), emptied: [])
    }

    /// Baris yang berdiri di sebuah lembar *Usulan* tanpa usulan. Baris yang belum ada ketika lembarnya ditulis tidak termasuk.
    private static func emptied(_ annual: BudgetYear) -> Set<Int> {
        let rows = annual.lines.count
        guard !annual.budget.proposalSheets.isEmpty else { return [] }
        var lines = annual.lines
        for sheet in annual.budget.proposalSheets { lines += sheet.former.inYear(annual.year) }
        // Baris berjati diri sama berpasangan menurut urutan, yang berusulan dahulu.
        var open: [LineKey: Int] = [:]
        for row in rows..<lines.count { open[lines.key(at: row), default: 0] += 1 }
        for row in 0..<rows where lines.ceilings(at: row)[.proposal] != nil { open[lines.key(at: row)]? -= 1 }
        return Set(
            (0..<rows).filter { row in
                guard lines.ceilings(at: row)[.proposal] == nil, let left = open[lines.key(at: row)], left > 0 else { return false }
                open[lines.key(at: row)] = left - 1
                return true
            })
    }

    private init(
        _ annual: BudgetYear, floors: SpendingFloors, amounts: [Int: Rupiah], reasons: [Int: LocalizedText], emptied: Set<Int>
    ) {
        self.annual = annual
        self.floors = floors
        self.amounts = amounts
        self.reasons = reasons
        self.emptied = emptied
        base = floors.base
        files = FileNames(of: annual.budget)
        positionOfLines = annual.positionOfLines
        let (stage, positions) = (floors.base, positionOfLines)
        rows = annual.lines.indices.filter { annual.lines.ceilings(at: $0)[stage] != nil }
        linesOfPositions = Dictionary(grouping: rows) { positions[$0] }
        new = annual.lines.indices.filter { row in
            let ceilings = annual.lines.ceilings(at: row)
            return ceilings[stage] == nil && ceilings[.proposal] != nil
        }
    }

    var lines: BudgetLines { annual.lines }

    /// Pagu dasar sebuah baris.
    func before(_ row: Int) -> Rupiah { lines.ceilings(at: row)[base] ?? .zero }

    /// Usulan sebuah baris.
    func proposed(_ row: Int) -> Rupiah { amounts[row] ?? (isEmptied(row) ? .zero : before(row)) }

    /// `true` bila usulan sebuah baris dikosongkan orang.
    func isEmptied(_ row: Int) -> Bool { emptied.contains(row) }

    /// Usulan baris yang belum ada di tahapan dasar.
    func proposedNew(_ row: Int) -> Rupiah { lines.ceilings(at: row)[.proposal] ?? .zero }

    /// Jenis pergeseran, alasan, dan keterangan sebuah baris di usulan yang sudah dibaca.
    func note(_ row: Int) -> ChangeNote { lines.ceilings(at: row)[.proposal] == nil ? ChangeNote() : lines[row].change }

    /// `true` bila setiap usulan punya sebabnya.
    var hasReasons: Bool { !reasons.isEmpty }

    /// Sebab usulan sebuah baris.
    func reason(_ row: Int) -> LocalizedText? { reasons[row] }

    /// Baris-baris yang diikat sebuah lantai, menaik.
    func lines(boundBy floor: SpendingFloor) -> [Int] { floor.positions.flatMap { linesOfPositions[$0] ?? [] }.sorted() }

    /// Dari mana sebuah lantai.
    func origin(of floor: SpendingFloor) -> LocalizedText { floor.origin(files) }

    /// Lembar-lembarnya.
    func sections(_ usulan: ProposalFormTable, threshold: Quantity) throws(ArithmeticError) -> [ReportSection] {
        var sections = [
            ReportSection(
                id: "usulan", title: LocalizedText(id: "Usulan", en: "Proposal"),
                blocks: [.paragraph(scope), .paragraph(Self.advice), .table(usulan.table(threshold: threshold))])
        ]
        if let floors = try ProposalFormFloors(self, usulan).table() {
            sections.append(
                ReportSection(
                    id: "lantai", title: LocalizedText(id: "Lantai", en: "Floors"),
                    blocks: [.paragraph(Self.floorAdvice), .table(floors)],
                    isSummary: hasReasons && self.floors.floors.contains { !$0.isOwn }))
        }
        let owners = Set(rows.map { lines.office(at: $0) })
        let new = NewLinesTable(self, owner: owners.count == 1 ? rows.first.map { lines[$0] } : nil)
        sections.append(
            ReportSection(
                id: "baris-baru", title: LocalizedText(id: "Baris Baru", en: "New lines"),
                blocks: [.paragraph(Self.newAdvice), .table(try new.table())]))
        sections.append(
            ReportSection(
                id: "semula-menjadi", title: LocalizedText(id: "Semula Menjadi", en: "Before and after"),
                blocks: [.table(try ProposalAnnex(of: usulan).table)]))
        // Keduanya mengulang atau menunggu isian; hanya buku kerja memerlukannya.
        for index in sections.indices.suffix(2) { sections[index].audience = .workbook }
        for index in sections.indices { sections[index].use = .form }
        return sections
    }

    private var scope: LocalizedText {
        LocalizedText(
            id: "Di atas \(base.label), dalam rupiah. Jumlahnya jumlah APBD; dukungan APBN tetap dan berdiri di luarnya.",
            en: "On top of \(base.label), in rupiah. The total is the APBD total; APBN support stays as it is and stands outside.")
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
