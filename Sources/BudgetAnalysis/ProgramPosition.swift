public import BudgetModel
public import Diagnostics
public import ExactNumbers

/// Kedudukan satu program di satu unit: semua barisnya dijumlahkan per tahapan.
///
/// Sebuah kedudukan hanya nomor di daftar bersamanya; isinya berdiri di sana sebagai kolom, satu kali bagi semua bagian, baris perbandingan, dan
/// rekap yang menyebutnya.
public struct ProgramPosition: Sendable {
    private let list: PositionList
    private let place: Int32

    fileprivate init(_ list: PositionList, _ place: Int) { (self.list, self.place) = (list, Int32(place)) }

    /// Nomornya di ``BudgetYear/positions``.
    package var number: Int { Int(place) }

    private var row: Int { Int(list.entries[number].row) }
    private var owner: SharedSpelling.Owner { list.owners[Int(list.entries[number].owner)] }
    private var spelledProgram: SharedSpelling.Program { list.programs[Int(list.entries[number].program)] }

    /// Daerah pemilik OPD; `nil` bila tidak disebut.
    public var region: String? { list.lines.region(at: row) }
    /// OPD.
    public var office: String { owner.office }
    /// Unit; `nil` untuk OPD induk.
    public var unit: String? { owner.unit }
    /// Program.
    public var program: CodedName { spelledProgram.words }
    /// Jati diri programnya di unit itu.
    public var key: ProgramKey {
        let owner = owner
        return ProgramKey(office: owner.officeKey, unit: owner.unitKey, program: spelledProgram.key)
    }
    /// Kelompok.
    public var group: ProgramGroup { owner.group }
    /// Sumber dana.
    public var fundingSource: FundingSource { list.lines.fundingSource(at: row) }
    /// Jumlah pagu per tahapan.
    public var ceilings: StageAmounts { list.sums.ceilings(at: number) }
    /// Jarak terjauh jumlah itu dari yang sebenarnya karena barisnya dicetak dalam ribuan atau juta.
    public var rounding: Rupiah { list.roundings[number] ?? .zero }
    /// Banyaknya baris yang dijumlahkan.
    public var lineCount: Int { Int(list.entries[number].count) }
    /// Tempat baris pertama.
    public var location: SourceLocation { list.lines.location(at: row) }
    /// Alasan dan keterangan perubahan baris-barisnya, masing-masing satu kali.
    public var changes: [ChangeNote] { list.changes[number] ?? [] }
    /// Catatan baris-barisnya, masing-masing satu kali.
    public var remarks: [String] { list.remarks[number] ?? [] }
}

/// Jati diri sebagai nomor, yang berarti hanya di antara kedudukan satu ``BudgetYear``: sama tepat bila yang disebutnya sama.
extension ProgramPosition {
    /// Daerahnya; -1 bila tidak disebut.
    package var regionNumber: Int32 { list.lines.regionNumber(at: row) }
    /// OPD-nya.
    package var officeNumber: Int32 { owner.numbers.x }
    /// OPD dan unitnya.
    package var unitPlace: NumberPair { owner.numbers }
    /// OPD dan programnya, di unit mana pun.
    package var programPlace: NumberPair { NumberPair(officeNumber, spelledProgram.number) }
}

extension ProgramPosition: Hashable {
    /// Sama bila isinya sama.
    public static func == (left: ProgramPosition, right: ProgramPosition) -> Bool {
        if left.list === right.list { return left.place == right.place }
        return left.key == right.key && left.region == right.region && left.office == right.office && left.unit == right.unit
            && left.program == right.program && left.group == right.group && left.fundingSource == right.fundingSource
            && left.ceilings == right.ceilings && left.rounding == right.rounding && left.lineCount == right.lineCount
            && left.location == right.location && left.changes == right.changes && left.remarks == right.remarks
    }

    /// Sama isi, sama nilai.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(list.lines.fileRow(at: row))
        hasher.combine(lineCount)
    }
}

/// Isi semua kedudukan.
private final class PositionList: Sendable {
    struct Entry {
        let owner: Int32
        let program: Int32
        /// Baris pertamanya di ``lines``.
        let row: Int32
        var count: Int32 = 0
    }

    let lines: BudgetLines
    let owners: [SharedSpelling.Owner]
    let programs: [SharedSpelling.Program]
    let entries: [Entry]
    let sums: StageSums
    /// Yang jarang: hanya kedudukan yang punya.
    let roundings: [Int: Rupiah]
    let changes: [Int: [ChangeNote]]
    let remarks: [Int: [String]]

    init(
        _ lines: BudgetLines, _ spelling: SharedSpelling, _ entries: [Entry], places: [Int32]
    ) throws(ArithmeticError) {
        (self.lines, owners, programs, self.entries) = (lines, spelling.owners, spelling.programs, entries)
        sums = try StageSums(lines, at: places)
        var (roundings, changes, remarks): ([Int: Rupiah], [Int: [ChangeNote]], [Int: [String]]) = ([:], [:], [:])
        for note in lines.notedRows {
            let place = Int(places[note.row])
            if !note.rounding.isZero { roundings[place] = try (roundings[place] ?? .zero) + note.rounding }
            if !note.change.isEmpty { changes[place, default: []].appendOnce(note.change) }
            if let remark = note.remark { remarks[place, default: []].appendOnce(remark) }
        }
        (self.roundings, self.changes, self.remarks) = (roundings, changes, remarks)
    }
}

/// Semua kedudukan program, dan tulisan yang disamakan untuk memperolehnya.
public struct ProgramPositions: Sendable {
    /// Kedudukan menurut urutan pertama kali muncul.
    public let positions: [ProgramPosition]
    /// Nama program atau unit yang disamakan.
    public let weakMatches: [WeakMatch]
    /// Kedudukan setiap baris.
    let places: [Int32]

    /// Yang membedakan baris-baris sebuah kedudukan, menurut ejaannya.
    private static let dimensions: LineDimensions = [.region, .office, .unit, .group, .fundingSource, .program]

    /// Menjumlahkan baris menjadi kedudukan program.
    public init(_ lines: BudgetLines) throws(ArithmeticError) {
        let grouping = lines.grouping(by: Self.dimensions)
        // Satu baris setiap ejaan cukup: ejaan bersama tidak bergantung pada baris lainnya.
        var spelling = SharedSpelling(lines, rows: grouping.firsts)
        var entries: [PositionList.Entry] = []
        var known: [NumberPair: Int32] = [:]
        known.reserveCapacity(grouping.firsts.count)
        let positionOfGroups = grouping.firsts.map { row in
            let (owner, program) = spelling.shared(row)
            let identity = NumberPair(owner, spelling.programs[Int(program)].number)
            if let known = known[identity] { return known }
            let place = Int32(entries.count)
            known[identity] = place
            entries.append(PositionList.Entry(owner: owner, program: program, row: Int32(row)))
            return place
        }
        let places = grouping.places.map { positionOfGroups[Int($0)] }
        for place in places { entries[Int(place)].count += 1 }
        let list = try PositionList(lines, spelling, entries, places: places)
        positions = entries.indices.map { ProgramPosition(list, $0) }
        weakMatches = spelling.weakMatches
        self.places = places
    }
}

extension Array where Element: Equatable {
    fileprivate mutating func appendOnce(_ element: Element) { if !contains(element) { append(element) } }
}
