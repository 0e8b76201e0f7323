import SeededRandom
import Testing

@testable import ExactNumbers

@Suite("Jalan 64 bit memberi hasil yang sama")
struct NarrowArithmeticTests {
    /// Bilangan di sekitar batas 64 bit dan jauh dari situ.
    private static func number(_ random: inout SeededGenerator) -> UInt128 {
        let bits = Int.random(in: 0...126, using: &random)
        return UInt128.random(in: 0...(UInt128(1) << UInt128(bits)), using: &random)
    }

    @Test func `Faktor persekutuan membagi keduanya dan tidak ada yang lebih besar`() {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<2_000 {
            let common = Self.number(&random) >> 64 + 1
            let (left, right) = (Self.number(&random) >> 65 * common, Self.number(&random) >> 65 * common)
            var (larger, smaller) = (left, right)
            while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
            #expect(UInt128.greatestCommonDivisor(left, right) == larger)
        }
        #expect(UInt128.greatestCommonDivisor(0, UInt128(UInt64.max) + 1) == UInt128(UInt64.max) + 1)
        #expect(UInt128.greatestCommonDivisor(0, 0) == 0)
    }

    @Test func `Hasil bagi dan sisanya menyusun kembali yang dibagi`() throws {
        var random = SeededGenerator(seed: 12)
        for _ in 0..<2_000 {
            let (left, right) = (
                Int128(truncatingIfNeeded: Self.number(&random) >> 70), Int128(truncatingIfNeeded: Self.number(&random) >> 70)
            )
            let divisor = max(Self.number(&random) >> UInt128(Int.random(in: 0...100, using: &random)), 1)
            let (quotient, remainder) = try WideProduct(left, times: right).magnitudeDivided(by: divisor)
            #expect(remainder < divisor)
            #expect(quotient * divisor + remainder == (left * right).magnitude)
        }
    }

    @Test func `Hasil bagi dua angka berdesimal sama dan berbeda`() throws {
        func quantity(_ coefficient: Int128, _ decimals: Int) throws -> Quantity {
            try Quantity(coefficient: coefficient, decimals: decimals)
        }
        #expect(try Ratio(quantity(150, 2), over: quantity(600, 2)) == Ratio(1, over: 4))
        #expect(try Ratio(quantity(15, 1), over: quantity(600, 2)) == Ratio(1, over: 4))
        #expect(try Ratio(quantity(-150, 2), over: quantity(6, 0)) == Ratio(-1, over: 4))
        #expect(try quantity(150, 2) + quantity(5, 2) == quantity(155, 2))
        #expect(try quantity(150, 2) - quantity(5, 1) == quantity(100, 2))
    }
}
