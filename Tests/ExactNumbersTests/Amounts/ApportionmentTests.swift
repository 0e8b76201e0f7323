import ExactNumbers
import Testing
import SeededRandom

@Suite("Pembagian dengan sisa terbesar")
struct ApportionmentTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let whole: String
        let weights: [String]
        let parts: [String]

        init(_ name: String, _ whole: String, over weights: [String], gives parts: [String]) {
            (testDescription, self.whole, self.weights, self.parts) = (name, whole, weights, parts)
        }
    }

    @Test(
        "Bagian-bagian tepat seperti tertulis",
        arguments: [
            Case(
                "tiga sama, sen sisa kepada yang pertama", "100", over: ["1", "1", "1"],
                gives: ["33,34", "33,33", "33,33"]),
            Case(
                "bobot persen berbeda desimal", "1.000.000,01", over: ["33.3", "33.30", "33.4"],
                gives: ["333.000", "333.000", "334.000,01"]),
            Case("sisa terbesar menang atas urutan", "0,01", over: ["30", "70"], gives: ["0", "0,01"]),
            Case("sama besar: yang lebih dahulu", "0,03", over: ["50", "50"], gives: ["0,02", "0,01"]),
            Case(
                "bobot nol mendapat nol", "0,05", over: ["0", "1", "0", "1"],
                gives: ["0", "0,03", "0", "0,02"]),
            Case(
                "jumlah negatif seperti cermin", "-100", over: ["1", "1", "1"],
                gives: ["-33,34", "-33,33", "-33,33"]),
            Case("nol dibagi nol semua", "0", over: ["2", "3"], gives: ["0", "0"]),
            Case("satu penerima", "790.236.963", over: ["0.001"], gives: ["790.236.963"]),
            Case(
                "bobot program pada tiga indikator", "1.063.034.200", over: ["50", "30", "20"],
                gives: ["531.517.100", "318.910.260", "212.606.840"]),
        ])
    func table(_ example: Case) throws {
        let parts = try rupiah(example.whole).apportioned(over: example.weights.map(quantity))
        #expect(parts == (try example.parts.map(rupiah)))
    }

    @Test(
        "Bobot yang tidak dapat membagi ditolak",
        arguments: [[], ["0"], ["0", "0.00"], ["1", "-1"], ["-1", "2"]])
    func invalidWeights(_ weights: [String]) throws {
        let weights = try weights.map(quantity)
        #expect(throws: ArithmeticError.invalidWeights) { try Rupiah(100).apportioned(over: weights) }
    }

    @Test("Bobot yang jumlahnya tidak muat meluap dengan kesalahan")
    func overflow() throws {
        let huge = try Quantity(coefficient: .max, decimals: 0)
        #expect(throws: ArithmeticError.overflow) { try Rupiah(1).apportioned(over: [huge, huge]) }
        let fine = try Quantity(coefficient: 1, decimals: 30)
        #expect(throws: ArithmeticError.overflow) { try Rupiah(1).apportioned(over: [huge, fine]) }
    }

    @Test("Jumlah terkecil dan terbesar terbagi tanpa berhenti paksa")
    func edges() throws {
        let one = Quantity(1)
        #expect(try smallest.apportioned(over: [one]) == [smallest])
        #expect(try Rupiah.sum(smallest.apportioned(over: [one, one, one])) == smallest)
        #expect(try Rupiah.sum(largest.apportioned(over: [one, one, one])) == largest)
    }

    @Test("Hukum: berjumlah tepat, selisih dari bagian ideal kurang dari satu sen, cermin negatif")
    func laws() throws {
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<2_000 {
            let whole = Rupiah(sen: Int128.random(in: -10_000_000...10_000_000, using: &generator))
            let weights = try (0..<Int.random(in: 1...9, using: &generator)).map { _ in
                try Quantity(
                    coefficient: Int128.random(in: 0...500, using: &generator),
                    decimals: Int.random(in: 0...3, using: &generator))
            }
            guard weights.contains(where: { !$0.isZero }) else { continue }
            let parts = try whole.apportioned(over: weights)
            #expect(try Rupiah.sum(parts) == whole)
            #expect(try whole.negated().apportioned(over: weights) == parts.map { try $0.negated() })

            let shares = try weights.map { try $0.rescaled(to: 3).coefficient }
            let total = shares.reduce(0, +)
            for (part, share) in zip(parts, shares) {
                let error = part.sen * total - whole.sen * share
                #expect(error.magnitude < total.magnitude)
            }
        }
    }
}
