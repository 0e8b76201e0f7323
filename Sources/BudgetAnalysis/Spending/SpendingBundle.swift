import ExactNumbers

/// Sekumpulan kedudukan yang jumlahnya diikat oleh satu atau beberapa fakta realisasi.
struct SpendingBundle {
    /// Kedudukannya, menaik dan tidak kosong.
    var positions: [Int]
    /// Nomor faktanya, masing-masing satu kali.
    var facts: Set<Int>
    /// Jumlah paling kecil menurut satu faktanya sendiri.
    var least = Rupiah.zero

    /// Kumpulan bersama fakta-fakta yang berbagi sebuah program yang terbagi di antara beberapa indikator.
    ///
    /// - Parameter split: Kedudukan yang hanya sebagian dibicarakan setiap fakta.
    static func sharingPrograms(_ bundles: [SpendingBundle], split: [Set<Int>]) -> [SpendingBundle] {
        var joined: [SpendingBundle?] = bundles
        var owner: [Int: Int] = [:]
        for index in bundles.indices {
            for position in split[index].sorted() {
                if let other = owner[position], other != index, let former = joined[other] {
                    joined[index]?.join(former)
                    joined[other] = nil
                    for (place, former) in owner where former == other { owner[place] = index }
                }
                owner[position] = index
            }
        }
        return joined.compactMap(\.self).filter { $0.facts.count > 1 }
    }

    /// Menyatukan kumpulan yang sama, dan yang beririsan tanpa saling memuat, sampai tidak ada lagi.
    static func nested(_ bundles: [SpendingBundle]) -> [SpendingBundle] {
        var bundles = bundles
        while let (index, others) = crossing(&bundles) {
            for other in others.sorted(by: >) {
                bundles[index].join(bundles[other])
            }
            let removed = Set(others)
            bundles = bundles.indices.filter { !removed.contains($0) }.map { bundles[$0] }
        }
        return bundles
    }

    /// Kumpulan pertama, dari yang terbesar, yang harus disatukan dengan kumpulan lain; kumpulannya diurutkan.
    private static func crossing(_ bundles: inout [SpendingBundle]) -> (index: Int, others: [Int])? {
        bundles.sort { ($1.positions.count, $0.positions[0]) < ($0.positions.count, $1.positions[0]) }
        var innermost: [Int: Int] = [:]
        for (index, bundle) in bundles.enumerated() {
            let owners = Set(bundle.positions.compactMap { innermost[$0] })
            let others = owners.filter { owner in
                let outer = bundles[owner].positions
                return outer == bundle.positions || !Set(outer).isSuperset(of: bundle.positions)
            }
            if !others.isEmpty { return (index, Array(others)) }
            for position in bundle.positions { innermost[position] = index }
        }
        return nil
    }

    private mutating func join(_ other: SpendingBundle) {
        positions = Set(positions).union(other.positions).sorted()
        facts.formUnion(other.facts)
        least = max(least, other.least)
    }

    /// Lantai bersamanya: fakta-fakta yang tidak bertumpuk dijumlahkan, dari yang terbesar; tidak di bawah yang diperlukan satu faktanya.
    func floor(facts all: [SpendingFact]) throws(ArithmeticError) -> SpendingFloor {
        var taken: [SpendingFact] = []
        var covered: Set<Int> = []
        let sorted = facts.sorted { (all[$1].amount, $0) < (all[$0].amount, $1) }
        for fact in sorted.map({ all[$0] }) where covered.isDisjoint(with: fact.shares) {
            taken.append(fact)
            covered.formUnion(fact.shares)
        }
        var realised = AmountRange(.zero)
        for fact in taken { realised = try realised + fact.realised }
        return SpendingFloor(
            positions: positions, sources: taken.map(\.realisation), realised: realised, amount: max(try .sum(taken.map(\.amount)), least))
    }
}
