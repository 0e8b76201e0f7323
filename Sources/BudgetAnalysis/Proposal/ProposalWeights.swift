import BudgetModel
import ExactNumbers

/// Bobot setiap baris, sebagai bilangan bulat yang sebanding; lihat ``ProposalRequest/Weighting``.
struct ProposalWeights {
    /// Menurut nomor baris ``ProposalBounds/lines``.
    private(set) var values: [Int128]

    init(_ bounds: ProposalBounds, request: ProposalRequest, year: BudgetYear, floors: SpendingFloors) throws {
        values = bounds.lines.map { max($0.ceiling.sen, 0) }
        switch request.weighting {
        case .ceiling: break
        case .absorption: try weighBySpending(bounds, year: year, floors: floors)
        case .priority: try weighByPriority(bounds, priorities: request.rules.priorities, year: year)
        }
    }

    /// Realisasi dibagi ke baris-barisnya menurut pagu, tepat sampai sen; realisasi bersama dikurangi yang sudah diketahui di dalamnya.
    private mutating func weighBySpending(_ bounds: ProposalBounds, year: BudgetYear, floors: SpendingFloors) throws {
        var rows: [Int: [Int]] = [:]
        for (index, line) in bounds.lines.enumerated() where line.fixed == nil || line.fixed == .otherSource {
            rows[line.position, default: []].append(index)
        }
        let unknown = Set(bounds.lines.lazy.filter { $0.fixed == nil }.map(\.position)).sorted()
            .filter { floors.knowledge(of: $0) == .unknown }
        guard unknown.isEmpty else { throw ProposalError.spendingUnknown(unknown.map { year.positions[$0].title }) }
        let ceilings = values
        values = [Int128](repeating: 0, count: values.count)
        var taken: [Int: Rupiah] = [:]
        var isSpread: Set<Int> = []
        for floor in floors.floors {
            let inside = try Rupiah.sum(floor.positions.compactMap { taken[$0] })
            let members = floor.positions.filter { !isSpread.contains($0) }.flatMap { rows[$0] ?? [] }
            isSpread.formUnion(floor.positions)
            let left = max(try min(floor.amount, floor.realised.upper) - inside, .zero)
            guard !members.isEmpty, members.contains(where: { ceilings[$0] > 0 }) else { continue }
            let weights = try members.map { (member) throws(ArithmeticError) in try Quantity(coefficient: ceilings[member], decimals: 0) }
            for (member, part) in zip(members, try left.apportioned(over: weights)) {
                values[member] = part.sen
                let position = bounds.lines[member].position
                taken[position] = try (taken[position] ?? .zero) + part
            }
        }
    }

    /// Pagu kali prioritas; program yang terbagi memakai prioritas rata-rata menurut bobot kaitannya.
    private mutating func weighByPriority(_ bounds: ProposalBounds, priorities: [String: Quantity], year: BudgetYear) throws {
        let known = Set(year.shares.compactMap(\.indicator))
        guard !priorities.isEmpty else { throw ProposalError.noPriorities(known.sorted()) }
        if let unknown = priorities.keys.sorted().first(where: { !known.contains($0) }) {
            throw ProposalError.unknownIndicator(unknown, present: known.sorted())
        }
        let links = year.positions.map { year.links.links(of: $0) }
        let decimals = links.joined().map(\.weight.decimals).max() ?? 0
        let factorDecimals = priorities.values.map(\.decimals).max() ?? 0
        let one = try Quantity(1).rescaled(to: factorDecimals).coefficient
        let factors = try links.map { (links) throws(ArithmeticError) -> Int128 in
            var rest = try Quantity(100).rescaled(to: decimals)
            var factor = Int128(0)
            for link in links {
                let weight = try link.weight.rescaled(to: decimals)
                rest = try rest - weight
                let priority = try (priorities[link.indicator] ?? Quantity(1)).rescaled(to: factorDecimals)
                factor = try Self.plus(factor, Self.times(weight.coefficient, priority.coefficient))
            }
            return rest.isNegative ? factor : try Self.plus(factor, Self.times(rest.coefficient, one))
        }
        for (index, line) in bounds.lines.enumerated() { values[index] = try Self.times(values[index], factors[line.position]) }
    }

    private static func times(_ left: Int128, _ right: Int128) throws(ArithmeticError) -> Int128 {
        let (product, overflow) = left.multipliedReportingOverflow(by: right)
        if overflow { throw .overflow }
        return product
    }

    private static func plus(_ left: Int128, _ right: Int128) throws(ArithmeticError) -> Int128 {
        let (sum, overflow) = left.addingReportingOverflow(right)
        if overflow { throw .overflow }
        return sum
    }
}

extension ProgramPosition {
    /// Program dengan unitnya, seperti dibaca orang.
    var title: String { unit.map { "\(program.name) (\($0))" } ?? program.name }
}
