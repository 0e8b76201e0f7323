import Testing

@testable import ExactNumbers
import SeededRandom

@Suite("Hasil kali 256 bit")
struct WideProductTests {
    @Test("Hasil bagi kali pembagi ditambah sisa kembali ke hasil kali semula")
    func divisionLaw() throws {
        var generator = SeededGenerator(seed: 1)
        var divided = 0
        for _ in 0..<20_000 {
            let (left, right, divisor) = (generator.integer(), generator.integer(), generator.integer())
            let product = WideProduct(left, times: right)
            guard divisor != 0, product.high < divisor.magnitude else { continue }
            let (quotient, remainder) = try product.magnitudeDivided(by: divisor.magnitude)
            let back = quotient.multipliedFullWidth(by: divisor.magnitude)
            let (low, carry) = back.low.addingReportingOverflow(remainder)
            #expect(remainder < divisor.magnitude)
            #expect(low == product.low)
            #expect(back.high + (carry ? 1 : 0) == product.high)
            divided += 1
        }
        #expect(divided > 10_000)
    }

    @Test("Hasil bagi yang tidak muat ditolak sebelum pembagian")
    func overflow() {
        let product = WideProduct(.min, times: .min)
        #expect(throws: ArithmeticError.overflow) { try product.magnitudeDivided(by: 1) }
        #expect(throws: ArithmeticError.overflow) { try product.magnitudeDivided(by: product.high) }
        #expect(throws: ArithmeticError.divisionByZero) { try product.magnitudeDivided(by: 0) }
    }

    @Test("Pembulatan yang menaikkan hasil bagi terbesar meluap dengan kesalahan")
    func roundingOverflow() throws {
        // (2^127 - 1) x (2^127 - 1) / (2^127 - 2) sedikit di atas 2^127.
        let product = WideProduct(.max, times: .max)
        let divisor = Int128.max.magnitude - 1
        #expect(throws: ArithmeticError.overflow) {
            try RoundingRule.down.quotient(of: product, by: divisor)
        }
        #expect(try RoundingRule.down.quotient(of: product, by: Int128.max.magnitude) == .max)
    }

    @Test("Tanda hasil kali mengikuti kedua faktor")
    func sign() {
        #expect(!WideProduct(-2, times: -3).isNegative)
        #expect(WideProduct(-2, times: 3).isNegative)
        #expect(WideProduct(2, times: -3).isNegative)
        #expect(WideProduct(.min, times: .min).high == UInt128(1) << 126)
    }

    @Test("Besaran 2^127 sah hanya sebagai bilangan negatif")
    func magnitudeEdge() throws {
        let edge = UInt128(1) << 127
        #expect(try Int128(magnitude: edge, isNegative: true) == .min)
        #expect(throws: ArithmeticError.overflow) { try Int128(magnitude: edge, isNegative: false) }
        #expect(throws: ArithmeticError.overflow) { try Int128(magnitude: edge + 1, isNegative: true) }
        #expect(try Int128(magnitude: edge - 1, isNegative: false) == .max)
        #expect(try Int128(magnitude: edge - 1, isNegative: true) == -.max)
    }
}
