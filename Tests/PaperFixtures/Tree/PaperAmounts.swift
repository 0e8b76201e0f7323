import SeededRandom

/// Pagu acak: besarnya tersebar rata menurut banyak angkanya, bulat menurut tabelnya.
struct PaperAmounts {
    let grain: AmountGrain
    let stageCount: Int
    /// Kemungkinan nol atau tidak dicetak, dari seratus.
    var gaps = 3

    /// Pagu satu daun; `isFirst` menjamin setiap tahapan berisi.
    func leaf(isFirst: Bool, using generator: inout SeededGenerator) -> [Int64?] {
        var last = amount(using: &generator)
        return (0..<stageCount).map { stage in
            if stage > 0, Int.random(in: 0..<10, using: &generator) > 2 { last = changed(last, using: &generator) }
            guard !isFirst else { return last }
            switch Int.random(in: 0..<100, using: &generator) {
            case 0..<gaps: return 0
            case gaps..<(2 * gaps): return stageCount > 1 ? nil : 0
            default: return last
            }
        }.printedSomewhere(last)
    }

    /// Satu juta sampai dua miliar rupiah, dan paling sedikit sepuluh satuan kebulatan.
    private func amount(using generator: inout SeededGenerator) -> Int64 {
        let magnitude = Int64.random(in: 1...9, using: &generator)
        var top: Int64 = 100_000_000
        for _ in 0..<Int.random(in: 0...3, using: &generator) { top *= 10 }
        let rough = Int64.random(in: top...(top * max(2, magnitude)), using: &generator)
        return max(1, rough / grain.rawValue) * grain.rawValue
    }

    private func changed(_ amount: Int64, using generator: inout SeededGenerator) -> Int64 {
        let percent = Int64.random(in: 40...170, using: &generator)
        let rough = amount / 100 * percent + Int64.random(in: 0...9_999, using: &generator)
        return max(1, rough / grain.rawValue) * grain.rawValue
    }
}

extension [Int64?] {
    /// Sebuah baris dicetak karena sekurang-kurangnya satu tahapan memuatnya.
    fileprivate func printedSomewhere(_ amount: Int64) -> [Int64?] {
        guard allSatisfy({ $0 == nil }) else { return self }
        return [amount] + dropFirst()
    }
}
