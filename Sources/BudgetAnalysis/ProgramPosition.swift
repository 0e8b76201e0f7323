public import BudgetModel
public import Diagnostics
public import ExactNumbers

/// Kedudukan satu program di satu unit: semua barisnya dijumlahkan per tahapan.
public struct ProgramPosition: Sendable, Hashable {
    /// Daerah pemilik OPD; `nil` bila tidak disebut.
    public let region: String?
    /// OPD.
    public let office: String
    /// Unit; `nil` untuk OPD induk.
    public let unit: String?
    /// Program.
    public let program: CodedName
    /// Jati diri programnya di unit itu.
    public let key: ProgramKey
    /// Kelompok.
    public let group: ProgramGroup
    /// Sumber dana.
    public let fundingSource: FundingSource
    /// Jumlah pagu per tahapan.
    public internal(set) var ceilings: StageAmounts
    /// Jarak terjauh jumlah itu dari yang sebenarnya karena barisnya dicetak dalam ribuan atau juta.
    public internal(set) var rounding: Rupiah
    /// Banyaknya baris yang dijumlahkan.
    public internal(set) var lineCount: Int
    /// Tempat baris pertama.
    public let location: SourceLocation
    /// Alasan dan keterangan perubahan baris-barisnya, masing-masing satu kali.
    public internal(set) var changes: [ChangeNote]
    /// Catatan baris-barisnya, masing-masing satu kali.
    public internal(set) var remarks: [String]
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
        let groups = try lines.groups(by: Self.dimensions)
        // Satu baris setiap ejaan cukup: ejaan bersama tidak bergantung pada baris lainnya.
        let samples = groups.map { lines[$0.first] }
        var spelling = SharedSpelling(samples)
        var indices: [Key: Int] = [:]
        var places: [Int] = []
        for (group, sample) in zip(groups, samples) {
            let (line, program) = spelling.shared(sample)
            let key = Key(program: program, group: line.group, fundingSource: line.fundingSource)
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
            if !positions[places[group]].changes.contains(change) { positions[places[group]].changes.append(change) }
        }
        for (remark, group) in lines.remarks(by: Self.dimensions) {
            if !positions[places[group]].remarks.contains(remark) { positions[places[group]].remarks.append(remark) }
        }
    }

    private struct Key: Hashable {
        let program: ProgramKey
        let group: ProgramGroup
        let fundingSource: FundingSource
    }
}

extension ProgramPosition {
    init(_ line: BudgetLine, key: ProgramKey, _ group: LineGroup) {
        self.init(
            region: line.region, office: line.office, unit: line.unit, program: line.program, key: key, group: line.group,
            fundingSource: line.fundingSource, ceilings: group.ceilings, rounding: group.rounding, lineCount: group.count,
            location: line.location, changes: [], remarks: [])
    }

    mutating func add(_ group: LineGroup) throws(ArithmeticError) {
        for stage in group.ceilings.stages {
            guard let amount = group.ceilings[stage] else { continue }
            ceilings[stage] = try (ceilings[stage] ?? .zero) + amount
        }
        rounding = try rounding + group.rounding
        lineCount += group.count
    }
}
