public import BudgetModel
public import Diagnostics
public import ExactNumbers

/// Kedudukan satu program di satu unit: semua barisnya dijumlahkan per tahapan.
///
/// Isinya berdiri satu kali di memori; bagian, baris perbandingan, dan rekap sebuah program memegang kedudukan yang sama.
public struct ProgramPosition: Sendable {
    /// Isi sebuah kedudukan.
    struct Content: Sendable, Hashable {
        let region: String?
        let office: String
        let unit: String?
        let program: CodedName
        let key: ProgramKey
        let group: ProgramGroup
        let fundingSource: FundingSource
        var ceilings: StageAmounts
        var rounding: Rupiah
        var lineCount: Int
        let location: SourceLocation
        var changes: [ChangeNote] = []
        var remarks: [String] = []
    }

    /// Tidak pernah berubah sesudah dibagi: ``change(_:)`` menyalinnya lebih dahulu.
    private final class Storage: @unchecked Sendable {
        var content: Content

        init(_ content: Content) { self.content = content }
    }

    private var storage: Storage

    init(_ content: Content) { storage = Storage(content) }

    fileprivate mutating func change<Failure: Error>(_ body: (inout Content) throws(Failure) -> Void) throws(Failure) {
        if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.content) }
        try body(&storage.content)
    }

    /// Daerah pemilik OPD; `nil` bila tidak disebut.
    public var region: String? { storage.content.region }
    /// OPD.
    public var office: String { storage.content.office }
    /// Unit; `nil` untuk OPD induk.
    public var unit: String? { storage.content.unit }
    /// Program.
    public var program: CodedName { storage.content.program }
    /// Jati diri programnya di unit itu.
    public var key: ProgramKey { storage.content.key }
    /// Kelompok.
    public var group: ProgramGroup { storage.content.group }
    /// Sumber dana.
    public var fundingSource: FundingSource { storage.content.fundingSource }
    /// Jumlah pagu per tahapan.
    public internal(set) var ceilings: StageAmounts {
        get { storage.content.ceilings }
        set { change { $0.ceilings = newValue } }
    }
    /// Jarak terjauh jumlah itu dari yang sebenarnya karena barisnya dicetak dalam ribuan atau juta.
    public var rounding: Rupiah { storage.content.rounding }
    /// Banyaknya baris yang dijumlahkan.
    public var lineCount: Int { storage.content.lineCount }
    /// Tempat baris pertama.
    public var location: SourceLocation { storage.content.location }
    /// Alasan dan keterangan perubahan baris-barisnya, masing-masing satu kali.
    public var changes: [ChangeNote] { storage.content.changes }
    /// Catatan baris-barisnya, masing-masing satu kali.
    public var remarks: [String] { storage.content.remarks }
}

extension ProgramPosition: Hashable {
    /// Sama bila isinya sama.
    public static func == (left: ProgramPosition, right: ProgramPosition) -> Bool {
        left.storage === right.storage || left.storage.content == right.storage.content
    }

    /// Sama isi, sama nilai.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(storage.content.location)
        hasher.combine(storage.content.key.program)
    }
}

/// Semua kedudukan program, dan tulisan yang disamakan untuk memperolehnya.
public struct ProgramPositions: Sendable {
    /// Kedudukan menurut urutan pertama kali muncul.
    public private(set) var positions: [ProgramPosition] = []
    /// Nama program atau unit yang disamakan.
    public private(set) var weakMatches: [WeakMatch] = []
    /// Kedudukan setiap kelompok baris menurut ``dimensions``.
    let places: [Int]

    /// Yang membedakan baris-baris sebuah kedudukan, menurut ejaannya.
    static let dimensions: LineDimensions = [.region, .office, .unit, .group, .fundingSource, .program]

    /// Menjumlahkan baris menjadi kedudukan program.
    public init(_ lines: BudgetLines) throws(ArithmeticError) {
        let groups = try lines.groups(by: Self.dimensions, countsStages: false)
        // Satu baris setiap ejaan cukup: ejaan bersama tidak bergantung pada baris lainnya.
        var spelling = SharedSpelling(lines, rows: groups.lazy.map(\.first))
        var indices: [Key: Int] = [:]
        var places: [Int] = []
        for group in groups {
            let (line, program, place) = spelling.shared(group.first)
            let key = Key(place: place, group: line.group)
            if let index = indices[key] {
                try positions[index].add(group)
                places.append(index)
            } else {
                indices[key] = positions.count
                places.append(positions.count)
                positions.append(ProgramPosition(line, key: program, group))
            }
        }
        weakMatches = spelling.weakMatches
        self.places = places
        for (change, group) in lines.changes(by: Self.dimensions) {
            positions[places[group]].note(change)
        }
        for (remark, group) in lines.remarks(by: Self.dimensions) {
            positions[places[group]].note(remark)
        }
    }

    private struct Key: Hashable {
        /// OPD, unit, program, dan sumber dana sebagai nomor.
        let place: SIMD4<Int32>
        let group: ProgramGroup
    }
}

extension ProgramPosition {
    fileprivate init(_ line: BudgetLine, key: ProgramKey, _ group: LineGroup) {
        self.init(
            Content(
                region: line.region, office: line.office, unit: line.unit, program: line.program, key: key, group: line.group,
                fundingSource: line.fundingSource, ceilings: group.ceilings, rounding: group.rounding, lineCount: group.count,
                location: line.location))
    }

    fileprivate mutating func add(_ group: LineGroup) throws(ArithmeticError) {
        try change { content throws(ArithmeticError) in
            for stage in group.ceilings.stages {
                guard let amount = group.ceilings[stage] else { continue }
                content.ceilings[stage] = try (content.ceilings[stage] ?? .zero) + amount
            }
            content.rounding = try content.rounding + group.rounding
            content.lineCount += group.count
        }
    }

    fileprivate mutating func note(_ change: ChangeNote) {
        self.change { if !$0.changes.contains(change) { $0.changes.append(change) } }
    }

    fileprivate mutating func note(_ remark: String) {
        change { if !$0.remarks.contains(remark) { $0.remarks.append(remark) } }
    }
}
