import BudgetAnalysis
import BudgetModel

/// Program-program *Sandingan* dengan baris-baris daunnya: satu program dapat berdiri di beberapa unit dan indikator.
struct SideBySidePrograms {
    struct Program {
        /// Nomor barisnya di *Sandingan*.
        fileprivate(set) var rows: [Int] = []
        fileprivate(set) var leaves: [ComparisonRow] = []
    }

    /// Menurut urutan pertamanya.
    private(set) var all: [Program] = []
    /// Nomor program menurut kode dan menurut namanya yang disamakan.
    private var byWords: [String: [Int]] = [:]

    init(_ rows: some Collection<FlatRows.Row>) {
        var places: [ProgramKey: Int] = [:]
        for (index, row) in rows.enumerated() {
            guard let leaf = row.node.leaf else { continue }
            let key = leaf.position.key.inAnyUnit
            let place = places[key] ?? all.count
            if place == all.count {
                places[key] = place
                all.append(Program())
                for word in Self.words(of: leaf.position.program) { byWords[word, default: []].append(place) }
            }
            all[place].rows.append(index)
            all[place].leaves.append(leaf)
        }
    }

    /// Program yang dibicarakan sebuah realisasi: menurut kode bila keduanya berkode, selain itu menurut nama yang disamakan.
    func program(_ program: CodedName, in offices: OfficeScope) -> Program? {
        let offices = offices.names.map { Set($0.map { NameKey($0) }) }
        let places = Set(Self.words(of: program).flatMap { byWords[$0] ?? [] }).sorted()
        return places.lazy.map { all[$0] }.first { found in
            let position = found.leaves[0].position
            guard offices?.contains(position.key.office) ?? true else { return false }
            if let own = position.program.comparableCode, let code = program.comparableCode { return own == code }
            return NameKey(position.program.name) == NameKey(program.name)
        }
    }

    private static func words(of program: CodedName) -> [String] {
        [program.comparableCode, NameKey(program.name).text].compactMap(\.self)
    }
}
