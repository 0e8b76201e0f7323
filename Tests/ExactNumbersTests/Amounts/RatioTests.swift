import ExactNumbers
import Testing
import SeededRandom

@Suite("Ratio")
struct RatioTests {
    @Test("Selalu sederhana dengan penyebut positif")
    func reduction() throws {
        let ratio = try Ratio(6, over: -8)
        #expect(ratio.numerator == -3)
        #expect(ratio.denominator == 4)
        #expect(try Ratio(-3, over: 4) == ratio)
        #expect(try Ratio(0, over: -7) == Ratio(0, over: 3))
        #expect(try Ratio(.min, over: .min) == Ratio(1, over: 1))
        #expect(try Ratio(.min, over: 2).numerator == -(Int128(1) << 126))
    }

    @Test("Penyebut nol dan tepi yang tidak muat")
    func errors() {
        #expect(throws: ArithmeticError.divisionByZero) { try Ratio(1, over: 0) }
        #expect(throws: ArithmeticError.divisionByZero) { try Ratio(Rupiah(1), over: .zero) }
        #expect(throws: ArithmeticError.divisionByZero) { try Ratio(Quantity(1), over: quantity("0.00")) }
        #expect(throws: ArithmeticError.overflow) { try Ratio(1, over: .min) }
        #expect(throws: ArithmeticError.overflow) { try Ratio(.min, over: -1) }
        #expect(throws: ArithmeticError.overflow) { try Ratio(.max, over: 1) + Ratio(1, over: 1) }
        #expect(throws: ArithmeticError.overflow) { try Ratio(.min, over: 1) - Ratio(1, over: 1) }
        #expect(throws: ArithmeticError.overflow) { try Ratio(.max, over: 1) * Ratio(2, over: 1) }
        #expect(throws: ArithmeticError.overflow) { try Ratio(.max, over: 1).percent() }
        #expect(throws: ArithmeticError.overflow) { try Ratio(1, over: 3).rounded(to: 31) }
        #expect(throws: ArithmeticError.overflow) { try Ratio(1, over: 3).rounded(to: -1) }
        #expect(throws: ArithmeticError.overflow) { try Ratio(1, over: 3).percent(decimals: 31) }
        #expect(throws: ArithmeticError.overflow) { try Ratio(1, over: 3).percent(decimals: -1) }
    }

    @Test("Dari bilangan berbeda desimal dan dari persen")
    func sources() throws {
        #expect(try Ratio(quantity("21.750"), over: quantity("16")) == Ratio(87, over: 64))
        #expect(try Ratio(quantity("16"), over: quantity("0.5")) == Ratio(32, over: 1))
        #expect(try Ratio(percent: quantity("38.64")) == Ratio(3864, over: 10_000))
        #expect(try Ratio(quantity("5.4375")) == Ratio(87, over: 16))
        #expect(try Ratio(quantity("-0.50")) == Ratio(-1, over: 2))
        #expect(try Ratio(percent: Quantity(100)) == Ratio(1, over: 1))
        let fine = try Quantity(coefficient: .max, decimals: 30)
        #expect(try Ratio(fine, over: fine) == Ratio(1, over: 1))
    }

    @Test("Tambah, kurang, kali tepat")
    func arithmetic() throws {
        let (half, third) = (try Ratio(1, over: 2), try Ratio(1, over: 3))
        #expect(try half + third == Ratio(5, over: 6))
        #expect(try half - third == Ratio(1, over: 6))
        #expect(try third - half == Ratio(-1, over: 6))
        #expect(try half * third == Ratio(1, over: 6))
        #expect(try half + half == Ratio(1, over: 1))
        #expect(try Ratio(.max, over: 2) * Ratio(2, over: .max) == Ratio(1, over: 1))
    }

    @Test("Indikator negatif: 2 - R/T")
    func lowerIsBetter() throws {
        let two = try Ratio(2, over: 1)
        #expect(try (two - Ratio(quantity("6.5"), over: quantity("7"))).percent() == quantity("107.14"))
        #expect(
            try (two - Ratio(quantity("9"), over: quantity("8"))).percent(decimals: 1) == quantity("87.5"))
    }

    @Test("Pembulatan satu kali, dengan desimal tercetak")
    func rounding() throws {
        #expect(try Ratio(1, over: 3).rounded(to: 4).plainText == "0.3333")
        #expect(try Ratio(2, over: 3).percent().plainText == "66.67")
        #expect(try Ratio(-1, over: 8).percent(decimals: 1).plainText == "-12.5")
        #expect(try Ratio(-1, over: 8).percent(decimals: 0).plainText == "-13")
        #expect(try Ratio(-1, over: 8).percent(decimals: 0, rule: .halfEven).plainText == "-12")
        #expect(try Ratio(1, over: 1).percent().plainText == "100.00")
        #expect(
            try Ratio(.max, over: .max - 1).rounded(to: 30).plainText == "1."
                + String(repeating: "0", count: 30))
    }

    @Test("Urutan sama dengan perkalian silang biasa untuk bilangan kecil")
    func comparison() throws {
        for a in Int128(-6)...6 {
            for b in Int128(1)...5 {
                for c in Int128(-6)...6 {
                    for d in Int128(1)...5 {
                        let (left, right) = (try Ratio(a, over: b), try Ratio(c, over: d))
                        #expect((left < right) == (a * d < c * b))
                        #expect((left == right) == (a * d == c * b))
                    }
                }
            }
        }
    }

    @Test("Urutan di tepi 128 bit tidak meluap")
    func comparisonEdges() throws {
        #expect(try Ratio(.max - 1, over: .max) < Ratio(1, over: 1))
        #expect(try Ratio(.min, over: 1) < Ratio(.min, over: 3))
        #expect(try Ratio(.max - 2, over: .max - 1) < Ratio(.max - 1, over: .max))
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<5_000 {
            guard let left = try? Ratio(generator.integer(), over: generator.integer()),
                let right = try? Ratio(generator.integer(), over: generator.integer())
            else { continue }
            #expect([left < right, left == right, right < left].count { $0 } == 1)
        }
    }

    @Test("Hukum hitungan pecahan")
    func laws() throws {
        var generator = SeededGenerator(seed: 8)
        func ratio() throws -> Ratio {
            try Ratio(
                Int128.random(in: -5_000...5_000, using: &generator),
                over: Int128.random(in: 1...5_000, using: &generator))
        }
        for _ in 0..<2_000 {
            let (a, b, c) = (try ratio(), try ratio(), try ratio())
            #expect(try a + b == b + a)
            #expect(try (a + b) - b == a)
            #expect(try (a + b) * c == (a * c) + (b * c))
        }
    }
}
