import BudgetAnalysis
import BudgetModel

/// Program-program *Sandingan* dengan baris-baris daunnya: satu program dapat berdiri di beberapa unit dan indikator.
struct SideBySidePrograms {
    /// Nomor baris *Sandingan* dan baris perbandingan sebuah daun.
    typealias Leaf = (row: Int, share: Int)

    private let shares: [ComparisonRow]
    private let leaves: [(row: Int32, share: Int32)]
    /// Daun pertama setiap program, menurut urutan pertamanya, dan daun berikutnya dari setiap daun; -1 bila tidak ada.
    private let firsts: [Int32]
    private let next: [Int32]
    /// Nomor program menurut kode dan menurut namanya yang disamakan.
    private let held = Once<[String: [Int]]>()

    /// - Parameter rows: Baris-baris *Sandingan* di atas jumlahnya.
    init(_ rows: some Collection<FlatRows.Row>, of shares: [ComparisonRow]) {
        var leaves: [(row: Int32, share: Int32)] = []
        var (firsts, next, lasts): ([Int32], [Int32], [Int32]) = ([], [], [])
        var places: [NumberPair: Int32] = [:]
        for (index, row) in rows.enumerated() {
            guard let share = row.leaf else { continue }
            let leaf = Int32(leaves.count)
            leaves.append((Int32(index), Int32(share)))
            next.append(-1)
            let key = shares[share].position.programPlace
            if let place = places[key] {
                next[Int(lasts[Int(place)])] = leaf
                lasts[Int(place)] = leaf
            } else {
                places[key] = Int32(firsts.count)
                firsts.append(leaf)
                lasts.append(leaf)
            }
        }
        (self.shares, self.leaves, self.firsts, self.next) = (shares, leaves, firsts, next)
    }

    /// Banyaknya program.
    var count: Int { firsts.count }

    /// Daun-daun sebuah program, menurut urutan *Sandingan*.
    func leaves(of program: Int) -> [Leaf] {
        var found: [Leaf] = []
        var leaf = firsts[program]
        while leaf >= 0 {
            found.append((Int(leaves[Int(leaf)].row), Int(leaves[Int(leaf)].share)))
            leaf = next[Int(leaf)]
        }
        return found
    }

    /// Kedudukan daun pertama sebuah program.
    func position(of program: Int) -> ProgramPosition { shares[Int(leaves[Int(firsts[program])].share)].position }

    /// Daun-daun program yang dibicarakan sebuah realisasi: menurut kode bila keduanya berkode, selain itu menurut nama yang disamakan.
    func leaves(of program: CodedName, in offices: OfficeScope) -> [Leaf]? {
        let offices = offices.names.map { Set($0.map { NameKey($0) }) }
        let byWords = byWords
        let places = Set(Self.words(of: program).flatMap { byWords[$0] ?? [] }).sorted()
        return places.first { place in
            let position = position(of: place)
            guard offices?.contains(position.key.office) ?? true else { return false }
            if let own = position.program.comparableCode, let code = program.comparableCode { return own == code }
            return NameKey(position.program.name) == NameKey(program.name)
        }.map { leaves(of: $0) }
    }

    private var byWords: [String: [Int]] {
        held.value {
            var words: [String: [Int]] = [:]
            for place in firsts.indices {
                for word in Self.words(of: position(of: place).program) { words[word, default: []].append(place) }
            }
            return words
        }
    }

    private static func words(of program: CodedName) -> [String] {
        [program.comparableCode, NameKey(program.name).text].compactMap(\.self)
    }
}
