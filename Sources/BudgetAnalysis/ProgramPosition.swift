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
}

/// Semua kedudukan program, dan tulisan yang disamakan untuk memperolehnya.
public struct ProgramPositions: Sendable {
    /// Kedudukan menurut urutan pertama kali muncul.
    public private(set) var positions: [ProgramPosition] = []
    /// Nama program atau unit yang disamakan.
    public private(set) var weakMatches: [WeakMatch] = []

    /// Menjumlahkan baris menjadi kedudukan program.
    public init(_ lines: [BudgetLine]) throws(ArithmeticError) {
        var spelling = SharedSpelling(lines)
        var indices: [Key: Int] = [:]
        for line in lines {
            let (line, keys) = spelling.shared(line)
            let key = Key(keys: keys, group: line.group, fundingSource: line.fundingSource)
            if let index = indices[key] {
                try positions[index].add(line)
            } else {
                indices[key] = positions.count
                positions.append(ProgramPosition(line))
            }
        }
        weakMatches = spelling.weakMatches
    }

    private struct Key: Hashable {
        let keys: SharedSpelling.Keys
        let group: ProgramGroup
        let fundingSource: FundingSource
    }
}

extension ProgramPosition {
    init(_ line: BudgetLine) {
        self.init(
            region: line.region, office: line.office, unit: line.unit, program: line.program, group: line.group,
            fundingSource: line.fundingSource, ceilings: line.ceilings, rounding: line.rounding, lineCount: 1,
            location: line.location, changes: line.change.isEmpty ? [] : [line.change]
        )
    }

    mutating func add(_ line: BudgetLine) throws(ArithmeticError) {
        for stage in line.ceilings.stages {
            guard let amount = line.ceilings[stage] else { continue }
            ceilings[stage] = try (ceilings[stage] ?? .zero) + amount
        }
        rounding = try rounding + line.rounding
        lineCount += 1
        if !line.change.isEmpty, !changes.contains(line.change) { changes.append(line.change) }
    }
}
