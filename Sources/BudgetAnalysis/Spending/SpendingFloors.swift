public import BudgetModel
public import ExactNumbers

/// Lantai-lantai sebuah usulan: apa yang sudah dibelanjakan, sejauh kertasnya mengatakannya.
///
/// Dua lantai selalu terpisah atau yang satu memuat yang lain; yang hanya beririsan sebagian disatukan. Program yang 60 persennya melayani
/// sebuah indikator harus mendapat 100/60 dari realisasi indikator itu, dan indikator-indikator yang berbagi program juga terikat bersama.
public struct SpendingFloors: Sendable {
    /// Tahapan dasar usulan.
    public let base: BudgetStage
    /// Lantai, yang di dalam sebelum yang memuatnya.
    public let floors: [SpendingFloor]
    /// Realisasi yang program-programnya tidak berdiri di tahapan dasar, jadi tidak punya tempat di usulan.
    public let displaced: [MoneyRealisation]
    private let innermost: [Int: Int]
    private let facts: [SpendingFact]

    /// - Parameters:
    ///   - base: Tahapan dasar usulan.
    ///   - last: Waktu terakhir yang dilihat; `nil` berarti semuanya.
    /// - Throws: ``AnalysisError/overflow``.
    public init(of year: BudgetYear, at base: BudgetStage, upTo last: Period? = nil) throws(AnalysisError) {
        self.base = base
        let positionOfShares = year.shares.map(\.position.number)
        let facts = try year.spendingFacts(at: base, upTo: last)
        func positions(_ fact: SpendingFact) -> [Int] {
            Set(fact.shares.map { positionOfShares[$0] }).filter { year.positions[$0].ceilings[base] != nil }.sorted()
        }
        let placed = facts.filter { !positions($0).isEmpty }
        displaced = facts.filter { $0.amount > .zero && positions($0).isEmpty }.map(\.realisation)
        self.facts = placed
        var counts: [Int: Int] = [:]
        for position in positionOfShares { counts[position, default: 0] += 1 }
        do {
            var bundles: [SpendingBundle] = []
            var split: [Set<Int>] = []
            for (number, fact) in placed.enumerated() {
                let shares = Dictionary(grouping: fact.shares, by: { positionOfShares[$0] })
                split.append(Set(shares.filter { $1.count < counts[$0] ?? 0 }.map(\.key)))
                let own = positions(fact)
                let ceiling = try Rupiah.sum(own.compactMap { year.positions[$0].ceilings[base] })
                let whole = try fact.amount.divided(byLargestOf: shares.values.map { $0.map { year.shares[$0].weight ?? Quantity(100) } })
                bundles.append(
                    SpendingBundle(positions: own, facts: [number], least: fact.fitsCeiling ? min(whole, ceiling) : whole))
            }
            floors = try SpendingBundle.nested(bundles + SpendingBundle.sharingPrograms(bundles, split: split))
                .sorted { ($0.positions.count, $0.positions[0]) < ($1.positions.count, $1.positions[0]) }
                .map { (bundle) throws(ArithmeticError) in try bundle.floor(facts: placed) }
        } catch {
            throw .overflow
        }
        innermost = Dictionary(floors.enumerated().flatMap { floor in floor.element.positions.map { ($0, floor.offset) } }) { min($0, $1) }
    }

    /// Yang diketahui tentang sebuah kedudukan, menurut nomornya di ``BudgetYear/positions``.
    public func knowledge(of position: Int) -> SpendingKnowledge {
        guard let floor = innermost[position].map({ floors[$0] }) else { return .unknown }
        return floor.isOwn ? .own(floor) : .shared(floor)
    }

    /// Realisasi yang tidak tertutup bila setiap kedudukan mendapat jumlah ini, dihitung sampai ke bagian indikatornya.
    ///
    /// Lantai mengikat jumlah beberapa program; di sini bagian setiap indikator dari program yang dibagi diperiksa sendiri.
    ///
    /// - Parameter amounts: Jumlah setiap kedudukan ``BudgetYear/positions``; `nil` bila ia tidak berdiri di tahapan dasar.
    public func uncovered(by amounts: [Rupiah?], in year: BudgetYear) throws(AnalysisError) -> [MoneyRealisation] {
        let shares = try IndicatorShare.split(year.positions, links: year.links) { position in
            var ceilings = StageAmounts()
            ceilings[base] = amounts[position.number]
            return ceilings
        }
        var uncovered: [MoneyRealisation] = []
        for fact in facts {
            do {
                let sum = try Rupiah.sum(fact.shares.compactMap { shares[$0].ceilings[base] })
                if sum < fact.amount { uncovered.append(fact.realisation) }
            } catch {
                throw .overflow
            }
        }
        return uncovered
    }
}

extension Rupiah {
    /// Jumlah yang bagian terbesarnya menutup jumlah ini, dibulatkan ke atas ke sen; tidak di bawah jumlah ini.
    ///
    /// - Parameter weights: Bobot-bobot setiap program dalam persen.
    fileprivate func divided(byLargestOf weights: [[Quantity]]) throws(ArithmeticError) -> Rupiah {
        var largest = Quantity.zero
        for weights in weights {
            var sum = Quantity.zero
            for weight in weights { sum = try sum + weight }
            largest = max(largest, sum)
        }
        guard largest < Quantity(100), largest > .zero else { return self }
        return try multiplied(by: Ratio(Quantity(100), over: largest), rule: .ceiling)
    }
}
