public import BudgetModel
public import Diagnostics
public import ExactNumbers

/// Kedudukan satu program di satu unit: semua barisnya dijumlahkan per tahapan.
public struct ProgramPosition: Sendable, Hashable {
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
    /// Banyaknya baris yang dijumlahkan.
    public internal(set) var lineCount: Int
    /// Tempat baris pertama.
    public let location: SourceLocation
}

/// Semua kedudukan program, dan tulisan yang disamakan untuk memperolehnya.
public struct ProgramPositions: Sendable {
    /// Kedudukan menurut urutan pertama kali muncul.
    public private(set) var positions: [ProgramPosition] = []
    /// Nama program atau unit yang disamakan.
    public private(set) var weakMatches: [WeakMatch] = []

    /// Menjumlahkan baris menjadi kedudukan program.
    public init(_ lines: [BudgetLine]) throws(ArithmeticError) {
        let codes = ProgramCodes(lines)
        var indices: [Key: Int] = [:]
        var reported: Set<[String]> = []
        for line in lines {
            let key = Key(line, codes: codes)
            guard let index = indices[key] else {
                indices[key] = positions.count
                positions.append(ProgramPosition(line))
                continue
            }
            try positions[index].add(line)
            report(line, positions[index], &reported)
        }
    }

    private mutating func report(
        _ line: BudgetLine, _ position: ProgramPosition, _ reported: inout Set<[String]>
    ) {
        let pairs = [
            (position.program.name, line.program.name, true),
            (position.unit ?? "", line.unit ?? "", false),
        ]
        for (first, second, isProgram) in pairs where first != second {
            guard reported.insert([first, second]).inserted else { continue }
            let sameCode = isProgram && position.program.code != nil && line.program.code != nil
            weakMatches.append(
                WeakMatch(
                    basis: sameCode && NameKey(first) != NameKey(second) ? .code : .normalisedName,
                    first: first, firstLocation: position.location,
                    second: second, secondLocation: line.location
                )
            )
        }
    }

    private struct Key: Hashable {
        let office: NameKey
        let unit: NameKey?
        let program: String
        let group: ProgramGroup
        let fundingSource: FundingSource

        init(_ line: BudgetLine, codes: ProgramCodes) {
            office = NameKey(line.office)
            unit = line.unit.map { NameKey($0) }
            program = codes.key(of: line.program, office: office)
            group = line.group
            fundingSource = line.fundingSource
        }
    }
}

extension ProgramPosition {
    init(_ line: BudgetLine) {
        self.init(
            office: line.office, unit: line.unit, program: line.program, group: line.group,
            fundingSource: line.fundingSource, ceilings: line.ceilings, lineCount: 1,
            location: line.location
        )
    }

    mutating func add(_ line: BudgetLine) throws(ArithmeticError) {
        for stage in line.ceilings.stages {
            guard let amount = line.ceilings[stage] else { continue }
            ceilings[stage] = try (ceilings[stage] ?? .zero) + amount
        }
        lineCount += 1
    }
}

/// Kunci program di dalam satu OPD: kodenya, juga bagi baris yang hanya menulis namanya.
struct ProgramCodes {
    private var codeByName: [NameKey: [NameKey: String]] = [:]

    init(_ lines: [BudgetLine]) {
        for line in lines {
            guard let code = line.program.comparableCode else { continue }
            codeByName[NameKey(line.office), default: [:]][NameKey(line.program.name)] = code
        }
    }

    func key(of program: CodedName, office: NameKey) -> String {
        let name = NameKey(program.name)
        return program.comparableCode ?? codeByName[office]?[name] ?? name.text
    }
}
