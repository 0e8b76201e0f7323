import Testing

@testable import TableReading
import SeededRandom

@Suite("Angka tersimpan menjadi digit polos")
struct StoredNumberTests {
    private func plain(_ text: String, shift: Int = 0, minimumDecimals: Int = 0) -> String? {
        let number = Array(text.utf8).withUnsafeBufferPointer { StoredNumber($0) }
        guard let number else { return nil }
        var bytes: [UInt8] = []
        number.append(shift: shift, minimumDecimals: minimumDecimals, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(
        "Bukan angka",
        arguments: [
            "", "-", "+", ".", "1.2.3", "1e", "1e+", "e5", "1 2", "1,5", "0x10", "NaN", "INF", "1e1234567",
            "--1",
        ])
    func notANumber(text: String) {
        #expect(plain(text) == nil)
    }

    @Test("Teks yang dianggap polos selalu sama dengan hasil jalan panjang", arguments: 0..<20)
    func fastPathAgrees(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let letters = Array("0123456789.-+eE ".utf8)
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
                letters[Int.random(in: 0..<letters.count, using: &generator)]
            }
            guard text.withUnsafeBufferPointer({ StoredNumber.isPlain($0) }) else { continue }
            let string = String(decoding: text, as: UTF8.self)
            let long = plain(string)
            #expect(long != nil)
            #expect(long.flatMap { Double($0) } == Double(string))
        }
    }

    @Test("Double acak ditulis 17 digit kembali sebagai 15 digit Excel", arguments: 0..<20)
    func fifteenDigits(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let cents = Int.random(in: 0..<1_000_000_000_000, using: &generator)
            let exact = "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
            let value = try #require(Double(exact)) * 3 / 3
            let text = try #require(plain("\(value)"))
            #expect(Double(text) == Double(exact))
        }
    }

    @Test(
        "Ekor biner dibuang, sen jumlah besar tidak",
        arguments: [
            ("1234567.8900000001", "1234567.89"), ("0.30000000000000004", "0.3"), ("434.99999999999994", "435"),
            ("12345678901234.56", "12345678901234.56"), ("99999999999999.99", "99999999999999.99"),
            ("12345678901234.561", "12345678901234.56"), ("1.2345678901234561E13", "12345678901234.56"),
            ("-9999999999999.995", "-10000000000000"), ("123456789012345678", "123456789012345678"),
        ])
    func tail(text: String, expected: String) {
        #expect(plain(text) == expected)
    }

    /// Google Sheets dan Apache POI menyimpan setiap bilangan sebagai pecahan.
    static let fractions = [
        ("1.0", "1"), ("2024.0", "2024"), ("0.0", "0"), ("-0.0", "0"), ("-0", "0"), ("-3.0", "-3"), ("1.50", "1.5"),
        ("1.0E8", "100000000"), ("1.1E8", "110000000"), ("-1.0E8", "-100000000"), ("1.5E-3", "0.0015"), ("1.0E-3", "0.001"),
        ("659400.0", "659400"), ("0.10", "0.1"), ("100", "100"), ("100.0", "100"), ("5.10", "5.1"), ("10.010", "10.01"),
        ("7.7886501365E10", "77886501365"), ("1.2345678901234E13", "12345678901234"), ("123456789012345678.0", "123456789012345678"),
        ("12345678901234567000", "12345678901234567000"), ("9.99999999999999E15", "9999999999999990"), ("1.0E0", "1"),
        ("1.00000000000000000", "1"), ("0.1000000000000000055", "0.1"),
    ]

    @Test("Nol di ujung desimal tidak bernilai", arguments: fractions)
    func trailingZeros(text: String, expected: String) throws {
        #expect(plain(text) == expected)
        let cells = try ExcelFixture(rows: "<row><c><v>\(text)</v></c></row>").cells()
        #expect(cells == ["A1 number \(expected)"])
        let table = try OpenDocumentFixture.open(
            rows: "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"\(text)\"/></table:table-row>")
        #expect(try filledCells(of: table) == ["A1 number \(expected)"])
    }

    @Test("Bilangan acak yang ditulis sebagai pecahan atau berpangkat kembali ke digitnya", arguments: 0..<10)
    func wholeNumbersAsFractions(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let bound = [10, 10_000, 1_000_000_000, 1_000_000_000_000_000][Int.random(in: 0...3, using: &generator)]
            let digits = String(Int.random(in: 1..<bound, using: &generator))
            let mantissa = "\(digits.prefix(1)).\(digits.count > 1 ? digits.dropFirst() : "0")"
            for text in ["\(digits).0", "\(digits).000", "\(mantissa)E\(digits.count - 1)", "\(mantissa)0e+\(digits.count - 1)"] {
                #expect(plain(text) == digits, "\(text)")
                #expect(plain("-\(text)") == "-\(digits)", "\(text)")
            }
        }
    }

    @Test(
        "Geser persen hanya memindahkan titik",
        arguments: [
            ("0.9107", 2, "91.07"), ("12", 0, "1200"), ("0.00001", 0, "0.001"), ("1E-5", 4, "0.0010"),
            ("-0.5", 2, "-50.00"), ("0", 2, "0.00"), ("1.005", 1, "100.5"), ("0.5000", 0, "50"), ("1.0", 0, "100"),
        ])
    func percent(text: String, decimals: Int, expected: String) {
        #expect(plain(text, shift: 2, minimumDecimals: decimals) == expected)
    }

    @Test("Tanggal seri sepakat dengan kalender untuk setiap hari seribu tahun")
    func calendar() {
        var expected = (year: 1900, month: 3, day: 1)
        for serial in 61...365_000 {
            let number = Array("\(serial)".utf8).withUnsafeBufferPointer { StoredNumber($0) }
            let text = number.flatMap { SerialDate($0)?.date(in: .from1900) }
            let month = expected.month < 10 ? "0\(expected.month)" : "\(expected.month)"
            let day = expected.day < 10 ? "0\(expected.day)" : "\(expected.day)"
            guard text == "\(expected.year)-\(month)-\(day)" else {
                Issue.record("hari \(serial): \(text ?? "-")")
                return
            }
            expected = Self.next(expected)
        }
    }

    private static func next(_ date: (year: Int, month: Int, day: Int)) -> (year: Int, month: Int, day: Int) {
        let isLeap = date.year % 4 == 0 && (date.year % 100 != 0 || date.year % 400 == 0)
        let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][date.month - 1]
        if date.day < length { return (date.year, date.month, date.day + 1) }
        return date.month < 12 ? (date.year, date.month + 1, 1) : (date.year + 1, 1, 1)
    }
}
