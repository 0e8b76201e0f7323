import ExactNumbers
import Testing
import SeededRandom

@Suite("Rupiah di tepi 128 bit")
struct RupiahOverflowTests {
    @Test("Meluap adalah kesalahan, tidak pernah berputar")
    func overflow() {
        #expect(throws: ArithmeticError.overflow) { try largest + Rupiah(sen: 1) }
        #expect(throws: ArithmeticError.overflow) { try smallest + Rupiah(sen: -1) }
        #expect(throws: ArithmeticError.overflow) { try smallest - Rupiah(sen: 1) }
        #expect(throws: ArithmeticError.overflow) { try Rupiah.zero - smallest }
        #expect(throws: ArithmeticError.overflow) { try smallest.negated() }
        #expect(throws: ArithmeticError.overflow) { try Rupiah.sum([largest, largest]) }
        #expect(throws: ArithmeticError.overflow) { try Rupiah.sum([smallest, Rupiah(sen: -1)]) }
    }

    @Test("Hasil yang tepat di tepi masih sah")
    func edge() throws {
        #expect(try largest + Rupiah.zero == largest)
        #expect(try Rupiah(sen: -1) - largest == smallest)
        #expect(try largest + smallest == Rupiah(sen: -1))
        #expect(try largest.negated() == Rupiah(sen: -.max))
        #expect(smallest.plainText == "-1701411834604692317316873037158841057.28")
        #expect(largest.plainText == "1701411834604692317316873037158841057.27")
    }

    @Test("Jumlah tidak bergantung pada urutan, juga bila jumlah sementaranya melewati batas")
    func sumIsOrderless() throws {
        let amounts = [largest, largest, smallest, smallest, Rupiah(7)]
        for rotation in amounts.indices {
            let rotated = amounts[rotation...] + amounts[..<rotation]
            #expect(try Rupiah.sum(rotated) == Rupiah(sen: 698))
        }
    }

    @Test("Jumlah acak sama dengan penjumlahan satu-satu, dan sama pula bila diacak")
    func sumLaw() throws {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<500 {
            let amounts = (0..<20).map { _ in Rupiah(sen: generator.integer() >> 5) }
            var expected = Rupiah.zero
            for amount in amounts { expected = try expected + amount }
            #expect(try Rupiah.sum(amounts) == expected)
            #expect(try Rupiah.sum(amounts.shuffled(using: &generator)) == expected)
        }
    }

    @Test("10^18 rupiah sebanyak 10^9 kali masih tepat")
    func nationalScale() throws {
        let amount = Rupiah(1_000_000_000_000_000_000)
        let total = try amount.multiplied(by: Ratio(1_000_000_000, over: 1))
        #expect(total.plainText == "1000000000000000000000000000")
        #expect(try (total + Rupiah(sen: 1)).plainText == "1000000000000000000000000000.01")
    }

    @Test("Jumlah deret kosong adalah nol")
    func emptySum() throws {
        #expect(try Rupiah.sum([]) == .zero)
    }

    @Test("Tambah lalu kurang kembali ke semula, atau keduanya meluap dengan jujur")
    func additionLaw() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<5_000 {
            let (left, right) = (generator.integer(), generator.integer())
            let fits = !left.addingReportingOverflow(right).overflow
            let sum = try? Rupiah(sen: left) + Rupiah(sen: right)
            #expect((sum != nil) == fits)
            if let sum { #expect((try? sum - Rupiah(sen: right)) == Rupiah(sen: left)) }
        }
    }
}
