import ExactNumbers
import Testing

/// Satu teks dan nilainya sebagai teks mesin.
struct Reading: CustomTestStringConvertible {
    let text: String
    let value: String
    var isPercent = false
    var hasCurrency = false
    var testDescription: String { text }

    init(_ text: String, _ value: String, percent: Bool = false, currency: Bool = false) {
        (self.text, self.value, isPercent, hasCurrency) = (text, value, percent, currency)
    }
}

@Suite("Membaca angka")
struct NumberParsingTests {
    static let money = [
        Reading("1.234.567,50", "1234567.50"),
        Reading("18.152.642.574,29", "18152642574.29"),
        Reading("Rp 790.236.963", "790236963", currency: true),
        Reading("Rp. 790.236.963", "790236963", currency: true),
        Reading("Rp.790.236.963", "790236963", currency: true),
        Reading("Rp790.236.963,00", "790236963.00", currency: true),
        Reading("RP 1.000", "1000", currency: true),
        Reading("rp1.000", "1000", currency: true),
        Reading("IDR 1.000", "1000", currency: true),
        Reading("idr1.000", "1000", currency: true),
        Reading("Rp.50", "50", currency: true),
        Reading("350.000.000,-", "350000000"),
        Reading("Rp. 350.000.000,-", "350000000", currency: true),
        Reading("Rp350.000.000,–", "350000000", currency: true),
    ]

    static let signs = [
        Reading("(1.122.012.000,00)", "-1122012000.00"),
        Reading("(2.575.000)", "-2575000"),
        Reading("( 2.575.000 )", "-2575000"),
        Reading("Rp(1.000)", "-1000", currency: true),
        Reading("Rp (1.000)", "-1000", currency: true),
        Reading("(Rp1.000)", "-1000", currency: true),
        Reading("(Rp. 2.575.000,-)", "-2575000", currency: true),
        Reading("-1.234", "-1234"),
        Reading("- 1.234", "-1234"),
        Reading("1.234-", "-1234"),
        Reading("0,73-", "-0.73"),
        Reading("−5", "-5"),
        Reading("–5", "-5"),
        Reading("\u{2011}5", "-5"),
        Reading("5−", "-5"),
        Reading("+5", "5"),
        Reading("-Rp1.000", "-1000", currency: true),
        Reading("Rp-1.000", "-1000", currency: true),
        Reading("Rp −1.000", "-1000", currency: true),
        Reading("(0)", "0"),
        Reading("-0", "0"),
    ]

    static let zeros = [
        Reading("-", "0"), Reading("–", "0"), Reading("—", "0"), Reading("−", "0"), Reading(" - ", "0"),
        Reading("Rp -", "0", currency: true),
        Reading("Rp. -", "0", currency: true),
        Reading("Rp-", "0", currency: true),
        Reading("Rp–", "0", currency: true),
        Reading("0", "0"), Reading("0,00", "0.00"), Reading(",00", "0.00"),
    ]

    static let spaces = [
        Reading("  1.234  ", "1234"),
        Reading("\t1.234\r\n", "1234"),
        Reading("Rp\u{A0}790.236.963", "790236963", currency: true),
        Reading("Rp\u{202F}790.236.963\u{A0}", "790236963", currency: true),
        Reading("\u{2007}\u{2009}5", "5"),
        Reading("91,07\u{202F}%", "91.07", percent: true),
    ]

    /// Kelompok ribuan berspasi, dalam setiap spasi yang disisipkan orang dan aplikasi.
    static let spacedGroups = [" ", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}"].flatMap { space in
        [
            ("1_234", "1234"), ("12_345_678", "12345678"), ("123_456,50", "123456.50"), ("1_234_567,50", "1234567.50"),
            ("(1_234_567)", "-1234567"), ("-1_234", "-1234"), ("1_234-", "-1234"), ("1_234,-", "1234"),
            (" 1_234_567 ", "1234567"), ("1_000_000_000_000_000", "1000000000000000"),
        ].map { Reading($0.0.replacing("_", with: space), $0.1) } + [
            Reading("Rp 1_234_567,00".replacing("_", with: space), "1234567.00", currency: true),
            Reading("1_234,5 %".replacing("_", with: space), "1234.5", percent: true),
        ]
    }

    static let decimals = [
        Reading("21,750", "21.750"),
        Reading(",5", "0.5"),
        Reading("0,500", "0.500"),
        Reading("14,50", "14.50"),
        Reading("3250,50", "3250.50"),
        Reading("1234567", "1234567"),
        Reading("007", "7"),
        Reading("91,07%", "91.07", percent: true),
        Reading("91,07 %", "91.07", percent: true),
        Reading("(32,98) %", "-32.98", percent: true),
        Reading("(32,98)%", "-32.98", percent: true),
        Reading("(32,98%)", "-32.98", percent: true),
        Reading("(32,98 %)", "-32.98", percent: true),
        Reading("-38,64 %", "-38.64", percent: true),
        Reading("38,64- %", "-38.64", percent: true),
        Reading("8000,00%", "8000.00", percent: true),
        Reading(
            "0," + String(repeating: "0", count: 29) + "1", "0." + String(repeating: "0", count: 29) + "1"),
    ]

    @Test("Notasi Indonesia", arguments: money + signs + zeros + spaces + spacedGroups + decimals)
    func decimalComma(_ example: Reading) throws {
        let parsed = try NumberNotation.decimalComma.parse(example.text)
        #expect(parsed.quantity.plainText == example.value)
        #expect(parsed.isPercent == example.isPercent)
        #expect(parsed.hasCurrency == example.hasCurrency)
    }

    @Test("Notasi Inggris adalah cerminnya", arguments: money + signs + zeros + spaces + spacedGroups + decimals)
    func decimalPoint(_ example: Reading) throws {
        let mirrored = mirror(example.text)
        let parsed = try NumberNotation.decimalPoint.parse(mirrored)
        #expect(parsed.quantity.plainText == example.value, "\(mirrored)")
        #expect(parsed.isPercent == example.isPercent)
        #expect(parsed.hasCurrency == example.hasCurrency)
    }

    @Test("Angka polos bertitik desimal, seperti yang disimpan Excel")
    func plain() throws {
        #expect(try NumberNotation.decimalPoint.parse("1234567.5").quantity.plainText == "1234567.5")
        #expect(try NumberNotation.decimalPoint.parse(".5").quantity.plainText == "0.5")
        #expect(try NumberNotation.decimalPoint.rupiah("-1234567.5") == rupiah("-1.234.567,50"))
    }

    @Test("Potongan teks dan teks biasa terbaca sama")
    func substring() throws {
        let line = "5.1.02;Rp 1.234.567,50;(2.575.000)"
        let cells = line.split(separator: ";")
        #expect(try NumberNotation.decimalComma.rupiah(cells[1]) == rupiah("1.234.567,50"))
        #expect(try NumberNotation.decimalComma.rupiah(cells[2]) == rupiah("-2.575.000"))
    }

    @Test("Uang dengan nol, satu, dan dua desimal")
    func amounts() throws {
        #expect(try rupiah("1.234") == Rupiah(1234))
        #expect(try rupiah("1.234,5") == Rupiah(sen: 123_450))
        #expect(try rupiah("1.234,56") == Rupiah(sen: 123_456))
        #expect(try rupiah("-") == .zero)
        #expect(try rupiah("Rp -") == .zero)
    }

    @Test("Nol di depan tidak menghabiskan tempat")
    func leadingZeros() throws {
        let text = String(repeating: "0", count: 100_000) + "7"
        #expect(try NumberNotation.decimalComma.parse(text).quantity == Quantity(7))
    }
}

/// Menukar tanda desimal dan tanda kelompok; titik milik `Rp.` tetap titik.
func mirror(_ text: String) -> String {
    let swapped = text.map { $0 == "." ? "," : $0 == "," ? "." : $0 }
    return String(swapped).replacing("Rp,", with: "Rp.")
}
