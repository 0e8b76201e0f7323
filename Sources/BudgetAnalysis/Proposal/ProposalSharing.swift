import BudgetModel
import ExactNumbers

/// Membagi jumlah ke baris-baris: lantai dahulu, dari yang paling sempit, lalu sisanya.
///
/// Lantai ditutup dari nol sampai pagu, apa pun jumlah yang diminta dan juga bila jumlahnya ditambah, jadi pembagian sisanya tetap monoton.
struct ProposalSharing {
    /// Jumlah paling kecil di dalam cakupan yang menutup semua lantai.
    private(set) var least = Rupiah.zero
    /// Jumlah paling besar di dalam cakupan; `nil` bila tidak berbatas.
    private(set) var most: Rupiah?
    private let bounds: ProposalBounds
    private let shared: [Int]
    private let unit: Int128
    private var shares: DivisorShares
    private let finalUppers: [Int128]
    /// Lantai yang terakhir menaikkan sebuah baris.
    private var raisedBy: [Int: SpendingFloor] = [:]

    /// - Throws: ``ProposalError/floorAboveBounds(_:most:)``, atau `overflow`.
    init(_ bounds: ProposalBounds, weights: ProposalWeights, floors: SpendingFloors, request: ProposalRequest) throws {
        self.bounds = bounds
        unit = request.unit.sen
        let shared = bounds.lines.indices.filter { bounds.lines[$0].fixed == nil }
        self.shared = shared
        let demand = try Rupiah.sum(floors.floors.map(\.amount) + [request.total, bounds.ceiling])
        let beyond = try Rupiah(sen: max(demand.sen, 0) / unit * unit) + request.unit + request.unit
        let isDirected = !request.mayMoveBothWays
        finalUppers = bounds.lines.map { ($0.upper ?? beyond).sen }
        shares = DivisorShares(
            bounds.lines.enumerated().map { index, line in
                let upper = line.upper ?? (isDirected ? line.ceiling : beyond)
                return DivisorShares.Part(
                    amount: line.fixed == nil ? 0 : line.lower.sen,
                    upper: (isDirected && line.fixed == nil ? min(upper, line.ceiling) : upper).sen, weight: weights.values[index],
                    spareWeight: max(line.ceiling.sen, 0))
            }, unit: unit)
        try cover(floors)
        for index in shared {
            shares.limit(index, to: finalUppers[index])
            if shares.parts[index].amount <= bounds.lines[index].lower.sen {
                shares.start(index, at: bounds.lines[index].lower.sen)
                raisedBy[index] = nil
            }
        }
        let fixed = try Rupiah.sum(bounds.lines.lazy.filter { $0.fixed != nil && $0.fixed != .otherSource }.map(\.ceiling))
        least = try fixed + Rupiah(sen: sum(of: shared, \.amount))
        if !shared.contains(where: { bounds.lines[$0].upper == nil }) { most = try fixed + Rupiah(sen: sum(of: shared, \.upper)) }
    }

    private mutating func cover(_ floors: SpendingFloors) throws {
        let members = Dictionary(grouping: bounds.lines.indices, by: { bounds.lines[$0].position })
        for floor in floors.floors {
            let own = floor.positions.flatMap { members[$0] ?? [] }
            guard try sum(of: own, \.amount) < floor.amount.sen else { continue }
            let former = own.map { shares.parts[$0].amount }
            if try sum(of: own, \.upper) < floor.amount.sen { try loosen(boundsOf: own, under: floor) }
            _ = try shares.raise(own, to: floor.amount.sen, ending: .atLeast)
            for (index, amount) in zip(own, former) where shares.parts[index].amount > amount { raisedBy[index] = floor }
            for index in own where bounds.lines[index].rate != nil { shares.limit(index, to: finalUppers[index]) }
        }
    }

    /// Yang sudah dibelanjakan menang atas tarif: baris bertarif boleh naik sampai pagunya, sesudah baris lain sampai pagu atau batasnya; dan
    /// bila itu pun kurang, baris yang boleh naik melampaui pagunya.
    private mutating func loosen(boundsOf members: [Int], under floor: SpendingFloor) throws {
        for index in members { shares.fill(index) }
        for index in members where bounds.lines[index].rate != nil && bounds.lines[index].fixed == nil {
            shares.limit(index, to: bounds.lines[index].ceiling.sen)
        }
        let most = try sum(of: members, \.upper)
        guard most < floor.amount.sen else { return }
        let free = members.filter { bounds.lines[$0].upper == nil }
        if free.isEmpty { throw ProposalError.floorAboveBounds(floor, most: Rupiah(sen: most)) }
        for index in free { shares.limit(index, to: finalUppers[index]) }
    }

    private func sum(of members: [Int], _ value: KeyPath<DivisorShares.Part, Int128>) throws(ArithmeticError) -> Int128 {
        try Rupiah.sum(members.lazy.map { Rupiah(sen: shares.parts[$0][keyPath: value]) }).sen
    }

    /// Baris-baris usulan bila jumlahnya di antara ``least`` dan ``most``.
    mutating func lines(total: Rupiah) throws(ArithmeticError) -> [Proposal.Line] {
        let floored = shares.parts.map(\.amount)
        let started = try Rupiah.sum(shared.lazy.map { Rupiah(sen: floored[$0]) })
        let goal = try started + (total - least)
        let marginal = try shares.raise(shared, to: goal.sen)
        return bounds.lines.indices.map { index in
            let line = bounds.lines[index]
            return Proposal.Line(
                row: line.row, position: line.position, ceiling: line.ceiling, amount: Rupiah(sen: shares.parts[index].amount),
                reason: reason(of: index, floored: floored[index], marginal: marginal))
        }
    }

    private func reason(of index: Int, floored: Int128, marginal: DivisorShares.Marginal?) -> Proposal.Reason {
        let line = bounds.lines[index]
        if let fixed = line.fixed { return fixed }
        let amount = shares.parts[index].amount
        if let marginal, marginal.part == index { return .remainder(Rupiah(sen: marginal.amount)) }
        let floor = amount == floored ? raisedBy[index] : nil
        if let upper = line.upper, upper < line.ceiling || !bounds.isCut {
            if let rate = line.rate, amount == upper.sen { return .rate(rate) }
            if let rate = line.rate, let floor, amount > upper.sen { return .spentBeyondRate(rate, floor) }
            if line.isCapped, amount == upper.sen { return .cap }
        }
        if let floor { return .floor(floor) }
        return amount == line.ceiling.sen ? .unchanged : .share
    }
}
