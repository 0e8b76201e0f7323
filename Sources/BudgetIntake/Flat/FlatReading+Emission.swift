import BudgetModel
import Diagnostics

/// Menyusun satu baris anggaran dari baris dan leluhurnya.
extension FlatReading {
    ///
    /// - Parameter counts: `false` bila barisnya bukan baris anggaran dan simpulannya tidak dilaporkan.
    mutating func line(_ row: FlatRow, under ancestors: [FlatRow], counts: Bool = true) -> BudgetLine? {
        let before = assumptions
        defer { if !counts { assumptions = before } }
        guard let year = row.year ?? options.year ?? facts.year else {
            assumptions.lacksYear = true
            return nil
        }
        var levels = self.levels(row, under: ancestors)
        var unit = row.unit ?? facts.unit
        guard var program = levels[.program] else { return nil }
        if row.unit == nil, let split = Self.splitUnit(program.name) {
            program.name = split.name
            unit = split.unit
        }
        levels[.program] = program
        let (group, funding) = groupAndFunding(row, program: program)
        do {
            return try BudgetLine(
                year: year, office: office(row, under: ancestors), unit: unit, program: program, activity: levels[.activity],
                subActivity: levels[.subActivity], account: levels[.account], group: group, fundingSource: funding,
                ceilings: row.ceilings, rounding: row.money.rounding, location: row.location
            )
        } catch {
            log.add(.groupContradiction(group: group.rawValue, source: funding.name, at: row.location))
            return nil
        }
    }

    private mutating func office(_ row: FlatRow, under ancestors: [FlatRow]) -> String {
        if row.office == nil, let above = ancestors.last(where: { $0.outline != nil && TitleFacts.isOffice($0.name) }) { return above.name }
        if let office = row.office ?? options.office ?? facts.office { return office }
        assumptions.fileAsOffice = true
        return table.fileStem
    }

    /// "Program X (UPTD. RPK)" adalah Program X di unit "UPTD RPK".
    static func splitUnit(_ name: String) -> (name: String, unit: String)? {
        guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return nil }
        let inside = name[name.index(after: open)...].dropLast()
        guard isUnit(inside) else { return nil }
        let words = inside.split { $0.isWhitespace || $0 == "." }
        return (String(name[..<open]).trimmedName, words.joined(separator: " "))
    }

    /// `true` bila teks adalah nama unit pelaksana: "UPTD. RPK".
    static func isUnit(_ text: some StringProtocol) -> Bool {
        guard let first = text.split(maxSplits: 1, whereSeparator: { $0.isWhitespace || $0 == "." }).first else { return false }
        return ["UPTD", "UPT", "UPTB", "UPTBD", "BLUD"].contains(first.uppercased())
    }

    private mutating func groupAndFunding(_ row: FlatRow, program: CodedName) -> (ProgramGroup, FundingSource) {
        let stated = row.group ?? row.section
        var funding = row.fundingSource
        if funding == nil, stated == .support { funding = .central }
        if funding == nil {
            assumptions.regionalFunding += 1
            funding = .regional
        }
        let source = funding ?? .regional
        if let group = row.group { return (group, source) }
        if source == .central {
            if row.section != .support { assumptions.supportByFunding += 1 }
            return (.support, source)
        }
        if let section = row.section { return (section, source) }
        if Self.isOverhead(program) {
            assumptions.overheadByName += 1
            return (.overhead, source)
        }
        assumptions.coreByDefault += 1
        return (.core, source)
    }

    /// Program kesekretariatan menurut namanya.
    static func isOverhead(_ program: CodedName) -> Bool {
        NameKey(program.name).text.hasPrefix("penunjang urusan pemerintahan")
    }
}
