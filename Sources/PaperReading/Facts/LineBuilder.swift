import BudgetModel
import Diagnostics

/// Menyusun satu baris anggaran dari baris dan leluhurnya.
struct LineBuilder {
    /// Yang tidak dikatakan tabel dan disimpulkan, bagi satu baris.
    struct Assumptions: OptionSet {
        let rawValue: UInt8

        static let overheadByName = Assumptions(rawValue: 1)
        static let supportByFunding = Assumptions(rawValue: 2)
        static let coreByDefault = Assumptions(rawValue: 4)
        static let regionalFunding = Assumptions(rawValue: 8)
        static let withoutProgram = Assumptions(rawValue: 16)
        static let fileAsOffice = Assumptions(rawValue: 32)
    }

    /// Hasil satu baris.
    enum Outcome {
        case line(BudgetLine, Assumptions)
        /// Tahun anggaran tidak disebut.
        case withoutYear
        /// Kelompok dan sumber dananya saling meniadakan.
        case contradiction(Finding)
    }

    let table: SourceLocation
    let options: IntakeOptions
    private(set) var facts: TitleFacts
    private let fileStem: String
    private var lastLevels: [LineLevel: CodedName] = [:]

    init(table: SourceLocation, options: IntakeOptions, facts: TitleFacts) {
        self.table = table
        fileStem = table.fileStem
        self.options = options
        self.facts = facts
    }

    /// OPD yang berlaku sejak sebuah baris kantor.
    mutating func enter(office: String) { facts.office = office }

    /// Tahun sebuah baris.
    func year(of row: PaperRow) -> Int? { row.owner.year ?? options.year ?? facts.year }

    /// Satu baris anggaran belanja.
    mutating func line(_ row: PaperRow, under ancestors: [PaperRow], names: NameColumns) -> Outcome {
        guard let year = year(of: row) else { return .withoutYear }
        var assumed: Assumptions = []
        var levels = levels(row, under: ancestors, names: names, &assumed)
        var unit = row.owner.unit ?? ancestors.last { $0.isUnitOfOffice }?.name ?? facts.unit
        guard var program = levels[.program] else { return .withoutYear }
        if row.owner.unit == nil, let split = UnitName.split(program.name) {
            program.name = split.name
            unit = split.unit
        }
        levels[.program] = program
        let (group, funding) = purse(row, under: ancestors, program: program, &assumed)
        let office = office(row, under: ancestors, &assumed)
        do {
            var line = try BudgetLine(
                year: year, office: office, unit: unit, program: program, activity: levels[.activity], subActivity: levels[.subActivity],
                account: levels[.account], group: group, fundingSource: funding, ceilings: row.ceilings, rounding: row.money.rounding,
                location: row.location)
            line.region = row.owner.region
            line.remark = row.remark
            // Alasan di baris induk berlaku bagi bagian-bagiannya.
            line.change.reason = row.reason ?? ancestors.last { $0.reason != nil }?.reason
            return .line(line, assumed)
        } catch {
            return .contradiction(.groupContradiction(group: group.rawValue, source: funding.name, at: row.location))
        }
    }

    /// Satu baris pendapatan atau pembiayaan; `nil` bila tahunnya tidak disebut.
    mutating func balanceLine(_ row: PaperRow, kind: BalanceLine.Kind, under ancestors: [PaperRow]) -> (BalanceLine, Assumptions)? {
        guard let year = year(of: row) else { return nil }
        var assumed: Assumptions = []
        let office = office(row, under: ancestors, &assumed)
        let path = (ancestors + [row]).map { CodedName(code: $0.code?.text, name: $0.name) }
        let line = BalanceLine(
            year: year, office: office, kind: kind, path: path, amounts: row.ceilings, rounding: row.money.rounding, location: row.location)
        return (line, assumed)
    }

    /// OPD sebuah baris.
    func office(_ row: PaperRow, under ancestors: [PaperRow], _ assumed: inout Assumptions) -> String {
        if row.owner.office == nil, let above = ancestors.last(where: { $0.outline != nil && TitleFacts.isOffice($0.name) }) {
            return above.name
        }
        if let office = row.owner.office ?? options.office ?? facts.office { return office }
        assumed.insert(.fileAsOffice)
        return fileStem
    }

    private func purse(
        _ row: PaperRow, under ancestors: [PaperRow], program: CodedName, _ assumed: inout Assumptions
    ) -> (ProgramGroup, FundingSource) {
        // "B | PROGRAM PENUNJANG | 50" bernomor adalah baris, tetapi namanya tetap nama kelompok yang dinaunginya.
        let heading = ancestors.reversed().lazy.filter { $0.code == nil }.compactMap { SectionHeading.group(of: $0.name) }.first
        let section = heading ?? row.purse.section
        let stated = row.purse.group ?? section
        var funding = row.purse.fundingSource ?? facts.fundingSource
        if funding == nil, stated == .support { funding = .central }
        if funding == nil { assumed.insert(.regionalFunding) }
        let source = funding ?? .regional
        if let group = row.purse.group { return (group, source) }
        if source == .central {
            if section != .support { assumed.insert(.supportByFunding) }
            return (.support, source)
        }
        if let section { return (section, source) }
        if Self.isOverhead(program) {
            assumed.insert(.overheadByName)
            return (.overhead, source)
        }
        assumed.insert(.coreByDefault)
        return (.core, source)
    }

    /// Program kesekretariatan menurut namanya.
    static func isOverhead(_ program: CodedName) -> Bool {
        guard program.name.mentions("penunjang") else { return false }
        let name = NameKey(program.name).text
        return name.hasPrefix("penunjang urusan pemerintahan") || name == "penunjang"
    }
}

/// Program, kegiatan, sub kegiatan, dan rekening sebuah baris menurut kode dan leluhurnya.
extension LineBuilder {
    private mutating func levels(
        _ row: PaperRow, under parents: [PaperRow], names: NameColumns, _ assumed: inout Assumptions
    ) -> [LineLevel: CodedName] {
        let ancestors = parents.filter { $0.number != row.carrier }
        if row.hasOwnLevels || !lastLevels.isEmpty || !names.levelNames.isEmpty { return ownLevels(row, under: ancestors, &assumed) }
        var levels = facts.levels
        let chain = ancestors + [row]
        if names.listsOffices {
            if levels[.program] == nil { levels[.program] = stand(in: [row], &assumed) }
            return levels
        }
        if row.outline != nil, chain.count > 1, !chain.contains(where: { $0.namedDepth != nil }) {
            let own = chain.filter { $0.number == row.number || !TitleFacts.isOffice($0.name) }
            Self.nest(own.map(\.name), deepest: names.deepestNamed, in: &levels)
            return levels
        }
        for item in chain { place(item, isLeaf: item.number == row.number, names, in: &levels) }
        if levels[.program] == nil { levels[.program] = stand(in: chain, &assumed) }
        return levels
    }

    private func place(_ row: PaperRow, isLeaf: Bool, _ names: NameColumns, in levels: inout [LineLevel: CodedName]) {
        guard let code = row.code else {
            if let depth = row.namedDepth, names.soleLevel == nil || names.soleLevel == .program {
                levels[depth] = CodedName(name: row.name)
            } else if !isLeaf, let next = Self.level(under: levels, deepest: names.deepestNamed) {
                levels[next] = CodedName(name: row.name)
            } else if isLeaf {
                levels[Self.leafLevel(under: levels, deepest: names.deepestNamed)] = CodedName(code: levels[.account]?.code, name: row.name)
            }
            return
        }
        if let combined = code.single?.combined {
            // Akun teratas di atas program-programnya bukan rekening baris di bawahnya.
            guard isLeaf || combined.account.segments.count > AccountHead.maximumSegments else { return }
            if !combined.program.isZeroActivity, levels[.subActivity] == nil, levels[combined.program.level ?? .subActivity] == nil {
                levels[.subActivity] = CodedName(code: combined.program.text, name: combined.program.text)
            }
            levels[.account] = CodedName(code: combined.account.text, name: row.name)
            return
        }
        let named = CodedName(code: code.text, name: row.name)
        if let level = code.level {
            if level != .account || isLeaf { levels[level] = named }
        } else if isLeaf, levels[.program] == nil, code.deepest.tree == .program {
            levels[.program] = named
        } else if isLeaf {
            levels[.account] = named
        }
    }

    /// Tingkat sebuah baris di susunan tanpa kode: induk terluar menjadi program, yang di antaranya kegiatan dan sub
    /// kegiatan, yang terdalam rekening, kecuali tajuknya hanya menyebut tingkat sampai `deepest`.
    static func nest(_ names: [String], deepest: LineLevel?, in levels: inout [LineLevel: CodedName]) {
        guard let leaf = names.last else { return }
        var free = [LineLevel.program, .activity, .subActivity].filter { levels[$0] == nil }
        for parent in names.dropLast() {
            guard !free.isEmpty else { break }
            levels[free.removeFirst()] = CodedName(name: parent)
        }
        levels[leafLevel(under: levels, deepest: deepest)] = CodedName(name: leaf)
    }

    /// Tingkat baris terdalam: rekening, atau tingkat di bawah induknya bila tajuknya menyebut tingkat itu.
    private static func leafLevel(under levels: [LineLevel: CodedName], deepest: LineLevel?) -> LineLevel {
        levels[.program] == nil ? .program : level(under: levels, deepest: deepest) ?? .account
    }

    /// Tingkat di bawah induk terdalam, bila tajuknya menyebut tingkat itu.
    private static func level(under levels: [LineLevel: CodedName], deepest: LineLevel?) -> LineLevel? {
        guard let deepest, let parent = levels.keys.map(\.rawValue).max(), parent < deepest.rawValue else { return nil }
        return LineLevel(rawValue: parent + 1)
    }

    /// Pohon rekening tanpa program: akar pohonnya (misalnya "BELANJA DAERAH") berdiri sebagai program.
    private func stand(in chain: [PaperRow], _ assumed: inout Assumptions) -> CodedName {
        assumed.insert(.withoutProgram)
        if let root = chain.first, chain.count > 1 { return CodedName(code: root.code?.text, name: root.name) }
        if let title = facts.title { return CodedName(name: title) }
        return CodedName(name: "Belanja")
    }

    /// Setiap tingkat punya kolom: sel kosong di luar tingkat terdalam memakai isi di atasnya.
    private mutating func ownLevels(_ row: PaperRow, under ancestors: [PaperRow], _ assumed: inout Assumptions) -> [LineLevel: CodedName] {
        var levels = row.levels
        let deepest = levels.keys.map(\.rawValue).max() ?? -1
        for level in LineLevel.allCases where level.rawValue < deepest && levels[level] == nil {
            levels[level] = ancestors.reversed().lazy.compactMap { $0.levels[level] }.first ?? lastLevels[level]
        }
        if levels.isEmpty { levels = lastLevels }
        lastLevels = levels
        if levels[.program] == nil { levels[.program] = facts.levels[.program] ?? stand(in: [row], &assumed) }
        return levels
    }
}
