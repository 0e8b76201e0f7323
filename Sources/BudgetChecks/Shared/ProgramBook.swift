import BudgetModel

/// Program-program di pagu, dicari seperti kaitan dan realisasi menyebutnya: menurut kode, atau nama yang disamakan.
struct ProgramBook {
    /// Satu program di satu unit sebuah OPD.
    struct Entry: Hashable {
        let office: String
        let unit: String?
        let program: CodedName
    }

    /// Yang tidak ada di pagu.
    enum Gap {
        /// Programnya; dengan program yang tulisannya paling dekat.
        case program(nearest: CodedName?)
        /// Programnya ada, tetapi tidak di unit itu; dengan unit yang tulisannya paling dekat.
        case unit(nearest: String?)
    }

    private var byCode: [String: [Entry]] = [:]
    private var byName: [NameKey: [Entry]] = [:]
    private var entries: [Entry] = []
    private var nearest: [OfficeScope: NearestNames] = [:]

    init(_ lines: BudgetLines) {
        var seen: Set<Entry> = []
        for row in lines.grouping(by: [.office, .unit, .program]).firsts {
            let line = lines[row]
            let entry = Entry(office: line.office, unit: line.unit, program: line.program)
            guard seen.insert(entry).inserted else { continue }
            entries.append(entry)
            byName[NameKey(entry.program.name), default: []].append(entry)
            if let code = entry.program.comparableCode { byCode[code, default: []].append(entry) }
        }
    }

    /// Yang tidak ditemukan; `nil` bila programnya ada. Tanpa unit, program di unit mana pun cukup.
    ///
    /// - Parameter trustsNames: Nama yang sama cukup, walaupun kedua kodenya berlainan.
    mutating func gap(for program: CodedName, unit: String?, in offices: OfficeScope, trustsNames: Bool) -> Gap? {
        let coded = program.comparableCode.flatMap { byCode[$0] } ?? []
        let named = byName[NameKey(program.name)]?.filter { trustsNames || program.code == nil || $0.program.code == nil } ?? []
        let found = (coded + named).filter { offices.includes($0.office) }
        guard !found.isEmpty else { return .program(nearest: nearestProgram(to: program.name, in: offices)) }
        guard let unit, !found.contains(where: { $0.unit.matchKey == NameKey(unit).text }) else { return nil }
        var units = NearestNames(found.compactMap(\.unit))
        return .unit(nearest: units.nearest(to: unit))
    }

    private mutating func nearestProgram(to name: String, in offices: OfficeScope) -> CodedName? {
        var names = nearest[offices] ?? NearestNames(entries.filter { offices.includes($0.office) }.map(\.program.name))
        let found = names.nearest(to: name)
        nearest[offices] = names
        return found.flatMap { name in entries.first { $0.program.name == name && offices.includes($0.office) }?.program }
    }
}
