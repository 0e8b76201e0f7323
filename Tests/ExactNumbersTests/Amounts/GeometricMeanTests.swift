import SeededRandom
import Testing

@testable import ExactNumbers

@Suite("Rata-rata geometrik")
struct GeometricMeanTests {
    private static func mean(_ ratios: [(Int128, Int128)], decimals: Int = 4) throws -> String? {
        try Ratio.geometricMean(ratios.map { try Ratio($0.0, over: $0.1) }, decimals: decimals)?.plainText
    }

    @Test(
        "Contoh PMK 22/2021 dan akar yang diketahui",
        arguments: [
            ([(5, 5), (9, 10)], "0.9487"), ([(2, 3), (4, 6), (5, 5)], "0.7631"), ([(1, 1)], "1.0000"), ([(2, 1), (8, 1)], "4.0000"),
            ([(0, 1), (5, 1)], "0.0000"), ([(2, 1), (1, 1)], "1.4142"), ([(1, 3)], "0.3333"),
        ] as [([(Int128, Int128)], String)])
    func known(ratios: [(Int128, Int128)], expected: String) throws {
        #expect(try Self.mean(ratios) == expected)
    }

    @Test("Tepat di tengah dibulatkan menjauhi nol")
    func half() throws {
        #expect(try Self.mean([(5, 2)], decimals: 0) == "3")
        #expect(try Self.mean([(25, 4), (1, 1)], decimals: 0) == "3")
        #expect(try Self.mean([(24, 4), (1, 1)], decimals: 0) == "2")
    }

    @Test("Tanpa pecahan, atau dengan pecahan negatif, tidak ada")
    func undefined() throws {
        #expect(try Self.mean([]) == nil)
        #expect(try Self.mean([(-1, 2), (1, 2)]) == nil)
        #expect(throws: ArithmeticError.overflow) { try Self.mean([(1, 2)], decimals: 31) }
    }

    @Test("Hukum: n pecahan yang sama memberi pecahan itu, juga bila hasil kalinya jauh di luar 128 bit")
    func equal() throws {
        var random = SeededGenerator(seed: 22_021)
        for _ in 0..<60 {
            let ratio = try Ratio(
                Int128(Int64.random(in: 0...3_000_000, using: &random)), over: Int128(Int64.random(in: 1...900_000, using: &random)))
            let ratios = Array(repeating: ratio, count: Int.random(in: 1...40, using: &random))
            #expect(try Ratio.geometricMean(ratios, decimals: 6) == ratio.rounded(to: 6))
        }
    }

    @Test("Hukum: hasilnya akar yang benar sampai setengah satuan terakhir, dan di antara yang terkecil dan terbesar")
    func bounds() throws {
        var random = SeededGenerator(seed: 5_910)
        for _ in 0..<200 {
            let values = (0..<3).map { _ in Int128(Int64.random(in: 1...999, using: &random)) }
            let mean = try #require(try Ratio.geometricMean(values.map { try Ratio($0, over: 100) }, decimals: 2)).coefficient
            let product = values.reduce(1, *)
            #expect((2 * mean - 1) * (2 * mean - 1) * (2 * mean - 1) <= 8 * product)
            #expect((2 * mean + 1) * (2 * mean + 1) * (2 * mean + 1) > 8 * product)
            #expect((values.min() ?? 0)...(values.max() ?? 0) ~= mean)
        }
    }

    @Test("Bilangan lebar: hasil kali dan perbandingan di luar 128 bit")
    func wide() {
        let large = WideNatural(UInt128.max)
        #expect(large * WideNatural(0) <= WideNatural(0))
        #expect(large * large <= large.power(2))
        #expect(!(large.power(3) <= large.power(2) * WideNatural(UInt128.max - 1)))
        #expect(WideNatural(3).power(0) <= WideNatural(1))
    }
}
