import ExactNumbers
import Testing

@Suite("Angka yang sudah diterbitkan")
struct PublishedFiguresTests {
    struct Change: CustomTestStringConvertible {
        let testDescription: String
        let before: String
        let after: String
        let variance: String
        let percent: String
    }

    @Test(
        "Perubahan pagu 2024 terhitung ulang persis",
        arguments: [
            Change(
                testDescription: "program inti", before: "3.778.131.771", after: "2.318.149.930",
                variance: "(1.459.981.841)", percent: "(38,64)"),
            Change(
                testDescription: "perindustrian", before: "1.586.227.863", after: "1.063.034.200",
                variance: "(523.193.663)", percent: "(32,98)"),
            Change(
                testDescription: "perdagangan", before: "2.191.903.908", after: "1.255.115.730",
                variance: "(936.788.178)", percent: "(42,74)"),
            Change(
                testDescription: "APBD seluruhnya", before: "23.689.545.065", after: "23.077.608.564",
                variance: "(611.936.501)", percent: "(2,58)"),
            Change(
                testDescription: "anggaran yang dibandingkan keliru", before: "3.778.131.771",
                after: "23.077.608.564", variance: "19.299.476.793", percent: "510,82"),
            Change(
                testDescription: "APBN tidak berubah", before: "1.540.217.000", after: "1.540.217.000",
                variance: "-", percent: "0,00"),
            Change(
                testDescription: "menjadi nihil", before: "256.646.500", after: "0",
                variance: "(256.646.500)", percent: "(100,00)"),
        ])
    func changes(_ example: Change) throws {
        let (before, after) = (try rupiah(example.before), try rupiah(example.after))
        let variance = try after - before
        let percent = try Ratio(variance, over: before).percent()
        #expect(NumberNotation.decimalComma.text(variance) == example.variance)
        #expect(NumberNotation.decimalComma.text(percent, negative: .parentheses) == example.percent)
    }

    struct Share: CustomTestStringConvertible {
        let part: String
        let whole: String
        let percent: String
        var testDescription: String { "\(part) / \(whole)" }
    }

    @Test(
        "Persentase terbitan terhitung ulang persis",
        arguments: [
            Share(part: "734.881.464.333", whole: "855.830.897.000", percent: "85,87"),
            Share(part: "3.280.000.000", whole: "12.780.000.000", percent: "25,67"),
        ])
    func shares(_ example: Share) throws {
        let percent = try Ratio(rupiah(example.part), over: rupiah(example.whole)).percent()
        #expect(NumberNotation.decimalComma.text(percent) == example.percent)
    }

    @Test("Target industri dan perdagangan naik sementara pagunya turun")
    func targets() throws {
        let industry = try Ratio(quantity("21.750") - quantity("16.000"), over: quantity("16.000"))
        let trade = try Ratio(quantity("16.150") - quantity("12.900"), over: quantity("12.900"))
        #expect(try industry.percent().plainText == "35.94")
        #expect(try trade.percent().plainText == "25.19")
    }

    @Test("Efisiensi menurut contoh PMK 214/2017")
    func efficiency() throws {
        let ceilings = [4_000_000_000, 1_000_000_000, 5_000_000_000].map { Rupiah(Int64($0)) }
        let achievements = try ["122", "80", "142"].map { try Ratio(percent: quantity($0)) }
        let realisations = [3_800_000_000, 975_000_000, 4_725_000_000].map { Rupiah(Int64($0)) }
        let expected = try Rupiah.sum(zip(ceilings, achievements).map { try $0.multiplied(by: $1) })
        let saved = try expected - Rupiah.sum(realisations)
        #expect(saved == Rupiah(3_280_000_000))
        #expect(expected == Rupiah(12_780_000_000))
        #expect(try Ratio(saved, over: expected).percent() == quantity("25.67"))
    }
}
