import SeededRandom
import TableReading
import Testing

@Suite("CSV: baris yang diserahkan di tempatnya")
struct PlainRowTests {
    /// Membaca dengan kedua jalan bergantian: baris sederhana di tempatnya, sisanya disalin.
    private static func read(_ bytes: [UInt8], refusing refused: (Int) -> Bool = { _ in false }) throws -> (
        contents: (rows: [[String]], numbers: [Int]), inPlace: Int
    ) {
        let file = try TemporaryFile(bytes)
        let table = try CSVTable(path: file.path, name: "pagu.csv")
        var contents: (rows: [[String]], numbers: [Int]) = ([], [])
        var row = TableRow()
        var inPlace = 0
        while true {
            var taken = 0
            let count = try table.readPlainRows { plain, number in
                guard !refused(number) else { return false }
                contents.rows.append((0..<plain.count).map { String(decoding: plain[$0], as: UTF8.self) })
                contents.numbers.append(number)
                taken += 1
                return true
            }
            #expect(count == taken)
            inPlace += count
            guard try table.readRow(into: &row) else { return (contents, inPlace) }
            contents.rows.append((0..<row.count).map { row.text(at: $0) })
            contents.numbers.append(row.number)
        }
    }

    @Test(
        "Mana yang sederhana",
        arguments: [
            ("a;b\nc;d\n", 2), ("a;b\r\nc;d\r\n", 2), ("a;\"b;c\"\nd;\"\"\n", 2), ("a;b\rc;d\r\n", 2), ("a;b\n\nc;d\n", 2),
            ("a;\"b\"\"c\"\nd;e\n", 1), ("a;\"b\nc\"\nd;e\n", 1), ("a;\"b\"c\nd;e\n", 1), ("a;b\"c\nd;e\n", 2), ("a;b\nc;d", 1), ("a\n", 1),
        ])
    func plain(text: String, inPlace: Int) throws {
        let (contents, taken) = try Self.read(Array(text.utf8))
        let whole = try readCSV(text).contents
        #expect(contents.rows == whole.rows)
        #expect(contents.numbers == whole.numbers)
        #expect(taken == inPlace)
    }

    @Test("Sama dengan pembaca yang menyalin, di mana pun barisnya ditolak", arguments: 0..<40 as Range<UInt64>)
    func agrees(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let alphabet = ["a", "bc", "", "é", "1.234,50", "\"x;y\"", "\"\"\"\"", "\"a\nb\"", " ", "\"tutup\"z", "a\"b"]
        let ends = ["\n", "\r\n", "\r", "\n\n"]
        var text = ""
        for _ in 0..<Int.random(in: 1...1_500, using: &random) {
            let cells = (0..<Int.random(in: 2...5, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "" }
            text += cells.joined(separator: ";") + (ends.randomElement(using: &random) ?? "\n")
        }
        let bytes = Array(text.utf8)
        let whole = try readCSV(bytes, separator: nil).contents
        let (contents, inPlace) = try Self.read(bytes) { $0 % 7 == Int(seed % 7) }
        #expect(contents.rows == whole.rows)
        #expect(contents.numbers == whole.numbers)
        #expect(inPlace < whole.rows.count)
    }

    @Test("Berkas yang jauh lebih besar daripada satu potongan: hampir semua baris di tempatnya")
    func chunks() throws {
        let rows = (1...30_000).map { "Dinas \($0);\"Program, \($0 % 7)\";\($0).000\r\n" }
        let bytes = Array(rows.joined().utf8)
        let (contents, inPlace) = try Self.read(bytes)
        #expect(contents.rows.count == 30_000)
        #expect(contents.rows.last == ["Dinas 30000", "Program, 5", "30000.000"])
        #expect(inPlace > 29_990)
    }

    @Test("Batas baris berlaku di kedua jalan")
    func rowLimit() throws {
        let file = try TemporaryFile("a;b\nc;d\ne;f\n")
        var limits = ReadingLimits.default
        limits.maximumRows = 2
        let table = try CSVTable(path: file.path, name: "pagu.csv", limits: limits)
        #expect(try table.readPlainRows { _, _ in true } == 2)
        var row = TableRow()
        #expect(throws: TableReadingError.self) { _ = try table.readRow(into: &row) }
    }
}
