import ExactNumbers

/// Pembangkit bilangan acak berbenih (SplitMix64), supaya kegagalan dapat diulang.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Bilangan dengan lebar bit acak: kecil dan besar sama seringnya, tepi 2^127 ikut terpilih.
    mutating func integer() -> Int128 {
        let edges: [Int128] = [0, 1, -1, .max, .min, .max - 1, .min + 1]
        if Int.random(in: 0..<12, using: &self) == 0, let edge = edges.randomElement(using: &self) {
            return edge
        }
        let bits = UInt128(next()) << 64 | UInt128(next())
        return Int128(truncatingIfNeeded: bits) >> Int.random(in: 0..<128, using: &self)
    }

    mutating func quantity() throws -> Quantity {
        try Quantity(
            coefficient: integer(), decimals: Int.random(in: 0...Quantity.maximumDecimals, using: &self))
    }
}
