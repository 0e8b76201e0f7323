import ExactNumbers
import SeededRandom

extension SeededGenerator {
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
