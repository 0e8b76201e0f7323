import BudgetAnalysis
import BudgetModel
import Diagnostics

/// Lantai-lantai usulan menurut baris anggaran yang diikatnya.
struct FloorsOfLines {
    private let floors: SpendingFloors
    private let positions: [Int]
    private let floorOfLines: [[Int]: SpendingFloor]
    private let numbers: [SpendingFloor: Int]

    init(_ proposal: ProposalForm) {
        floors = proposal.floors
        positions = proposal.positionOfLines
        numbers = Dictionary(zip(floors.floors, floors.floors.indices)) { first, _ in first }
        floorOfLines = Dictionary(floors.floors.map { (proposal.lines(boundBy: $0), $0) }) { first, _ in first }
    }

    /// Yang diketahui tentang setiap simpul: lantainya bila simpulnya memuat tepat baris-baris yang diikatnya. Di antara simpul yang memuat
    /// baris yang sama, angkanya berdiri di yang terdalam.
    ///
    /// - Parameter offset: Nomor baris tabel simpul pertama.
    func spending(of tree: BudgetTree, offset: Int) -> [ProposalFormTable.Spending] {
        var deepest: [[Int]: Int] = [:]
        let lines = tree.nodes.map { $0.lines.sorted() }
        let bound = lines.map { floorOfLines[$0] }
        for index in lines.indices where bound[index] != nil { deepest[lines[index]] = index }
        return tree.nodes.indices.map { index in
            if let floor = bound[index] {
                let place = deepest[lines[index]] ?? index
                return place == index ? .amount(floor) : .same(floor, row: offset + place)
            }
            guard let line = tree.nodes[index].line else { return .none }
            switch floors.knowledge(of: positions[line]) {
            case .own(let floor), .shared(let floor): return .shared(numbers[floor] ?? 0)
            case .unknown: return .unknown
            }
        }
    }
}

extension SpendingFloor {
    /// Dari mana lantainya.
    func origin(_ files: FileNames) -> LocalizedText {
        let places = sources.map { LocalizedText(verbatim: files.place($0.location).reference) }.joined(by: "; ")
        var seen: Set<Period> = []
        let periods = sources.map(\.period).filter { seen.insert($0).inserted }.map(\.label).joined(by: ", ")
        guard realised.isExact else {
            return LocalizedText(
                id: "Batas atas realisasi s.d. \(periods), antara \(realised.lower) dan \(realised.upper). Sumber: \(places).",
                en: "Upper bound of spending up to \(periods), between \(realised.lower) and \(realised.upper). Source: \(places).")
        }
        return LocalizedText(id: "Realisasi s.d. \(periods). Sumber: \(places).", en: "Spending up to \(periods). Source: \(places).")
    }
}
