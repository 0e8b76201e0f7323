import ExactNumbers
import Testing
import SeededRandom

@Suite("Urutan Quantity")
struct QuantityComparisonTests {
    @Test("Desimal berbeda tidak pernah meluap, juga di tepi")
    func edges() throws {
        let huge = try Quantity(coefficient: .max, decimals: 0)
        let low = try Quantity(coefficient: .min, decimals: 0)
        let fine = try Quantity(coefficient: .max, decimals: 30)
        #expect(fine < huge)
        #expect(low < fine)
        #expect(huge != fine)
        #expect(!(huge < huge))
        #expect(try Quantity(coefficient: .min, decimals: 30) < Quantity(coefficient: .min + 1, decimals: 30))
        #expect(low < (try Quantity(coefficient: .min, decimals: 1)))
    }

    @Test("Sama dengan perbandingan pada desimal yang disamakan untuk bilangan kecil")
    func crossMultiplication() throws {
        var generator = SeededGenerator(seed: 5)
        var equal = 0
        for _ in 0..<20_000 {
            let left = try small(&generator)
            let right = try small(&generator)
            let (a, b) = (try left.rescaled(to: 4).coefficient, try right.rescaled(to: 4).coefficient)
            #expect((left < right) == (a < b))
            #expect((left == right) == (a == b))
            if left == right {
                #expect(left.hashValue == right.hashValue)
                equal += 1
            }
        }
        #expect(equal > 100)
    }

    @Test("Tepat satu dari kurang, sama, lebih; dan mengganti desimal tidak mengubah nilai")
    func totalOrder() throws {
        var generator = SeededGenerator(seed: 6)
        for _ in 0..<10_000 {
            let (left, right) = (try generator.quantity(), try generator.quantity())
            #expect([left < right, left == right, right < left].count { $0 } == 1)
            if let wider = try? left.rescaled(to: Quantity.maximumDecimals) {
                #expect(wider == left)
                #expect(wider.hashValue == left.hashValue)
                #expect((wider < right) == (left < right))
            }
        }
    }

    private func small(_ generator: inout SeededGenerator) throws -> Quantity {
        try Quantity(
            coefficient: Int128.random(in: -12...12, using: &generator),
            decimals: Int.random(in: 0...4, using: &generator))
    }
}
