import ExactNumbers

/// Mencari pengali bobot terbesar yang kenaikannya belum melampaui yang diminta, dengan membagi dua.
///
/// Pengalinya pecahan `m / W` dengan `W` jumlah bobot; dua pengali bertetangga berjarak paling jauh beberapa anak tangga setiap bagian.
/// Bagian yang sama tingginya di kedua ujung rentang tidak dihitung lagi, jadi 300.000 bagian hanya dihitung semuanya pada putaran-putaran
/// pertama.
struct DivisorSearch {
    /// Satu bagian: tingginya di ujung bawah dan di ujung atas rentang.
    struct Climber {
        let ladder: Ladder
        var low: Int128
        var high: Int128
    }

    /// Bagian yang tingginya sudah pasti.
    private(set) var settled: [Climber] = []
    /// Bagian yang anak tangga berikutnya masih dipertimbangkan.
    private(set) var open: [Climber]
    /// Kenaikan yang diminta dari bagian-bagian yang belum pasti.
    private var missing: Int128
    private let weights: UInt128

    /// - Parameters:
    ///   - missing: Kenaikan yang diminta dari batas bawah, kurang dari yang tersedia.
    /// - Throws: `overflow` bila bobot atau batas atasnya terlalu besar.
    init(_ ladders: [Ladder], missing: Int128) throws(ArithmeticError) {
        var weights: UInt128 = 0
        for ladder in ladders {
            let (sum, overflow) = weights.addingReportingOverflow(ladder.weight.magnitude)
            // Dua kali batas atas dan satu satuan harus muat.
            if overflow || ladder.unit > Int128.max / 4 || ladder.upper > Int128.max / 4 { throw .overflow }
            weights = sum
        }
        (self.weights, self.missing) = (weights, missing)
        open = ladders.map { Climber(ladder: $0, low: $0.lower, high: $0.upper) }
        try narrow()
    }

    private mutating func narrow() throws(ArithmeticError) {
        var (low, high) = (UInt128(0), try firstGuess())
        while try isReached(at: high) {
            low = high
            let (doubled, overflow) = high.multipliedReportingOverflow(by: 2)
            if overflow { throw .overflow }
            high = doubled
        }
        while high - low > 1, !open.isEmpty {
            let middle = low + (high - low) / 2
            if try isReached(at: middle) { low = middle } else { high = middle }
        }
    }

    /// Jumlah yang diminta: pengali yang tepat bila tidak satu batas pun bekerja.
    private func firstGuess() throws(ArithmeticError) -> UInt128 {
        try max(Rupiah.sum(open.lazy.map { Rupiah(sen: $0.ladder.lower) } + [Rupiah(sen: missing)]).sen.magnitude, 1)
    }

    /// `true` bila kenaikan pada pengali ini belum melampaui yang diminta; ujung rentang itu lalu dipindahkan ke situ.
    private mutating func isReached(at multiplier: UInt128) throws(ArithmeticError) -> Bool {
        var rise: Int128 = 0
        var heights: [Int128] = []
        heights.reserveCapacity(open.count)
        for climber in open {
            let height = climber.ladder.height(reach: reach(weight: climber.ladder.weight, at: multiplier))
            heights.append(height)
            let (sum, overflow) = rise.addingReportingOverflow(height - climber.ladder.lower)
            if overflow { throw .overflow }
            rise = sum
        }
        let isReached = rise <= missing
        var kept: [Climber] = []
        for (climber, height) in zip(open, heights) {
            var climber = climber
            if isReached { climber.low = height } else { climber.high = height }
            if climber.low == climber.high {
                missing -= climber.low - climber.ladder.lower
                settled.append(climber)
            } else {
                kept.append(climber)
            }
        }
        open = kept
        return isReached
    }

    /// Dua kali bobot kali pengali, dibagi jumlah bobot, dibulatkan ke bawah; yang tidak muat melampaui setiap tangga.
    private func reach(weight: Int128, at multiplier: UInt128) -> Int128 {
        let product = multiplier.multipliedFullWidth(by: weight.magnitude)
        let double = (high: product.high << 1 | product.low >> 127, low: product.low << 1)
        guard product.high >> 127 == 0, double.high < weights else { return .max }
        let quotient = double.high == 0 ? double.low / weights : weights.dividingFullWidth(double).quotient
        return Int128(exactly: quotient) ?? .max
    }
}
