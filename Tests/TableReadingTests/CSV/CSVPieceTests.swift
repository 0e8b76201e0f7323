import Diagnostics
import SeededRandom
import Testing

@testable import TableReading

@Suite("CSV: potongan yang dipecah di utas lain")
struct CSVPieceTests {
    /// Yang terlihat dari sebuah baris.
    private struct Seen: Equatable {
        let cells: [String]
        let quoted: [Bool]
        let line: Int
        let brokenQuote: Int?
        let lacksLineEnd: Bool

        init(_ row: TableRow) {
            cells = (0..<row.count).map { row.text(at: $0) }
            quoted = (0..<row.count).map { row.isQuoted(at: $0) }
            (line, brokenQuote, lacksLineEnd) = (row.line, row.brokenQuoteColumn, row.lacksLineEnd)
        }
    }

    /// Seluruh isi sebagai satu potongan, baris demi baris disalin.
    private static func whole(_ bytes: [UInt8]) throws -> [Seen] {
        var scanner = CSVScanner(separator: .semicolon, firstLine: 1, limits: .default)
        var rows: [Seen] = []
        var row = TableRow()
        try bytes.withUnsafeBufferPointer { bytes in
            var position = 0
            while try scanner.scan(bytes, from: &position, into: &row) {
                rows.append(Seen(row))
                row.clear()
            }
        }
        if try scanner.finish(into: &row) { rows.append(Seen(row)) }
        return rows
    }

    private static func read(_ bytes: [UInt8]) throws -> [Seen] {
        let file = try TemporaryFile(bytes)
        let table = try CSVTable(path: file.path, name: "pagu.csv", separator: .semicolon)
        var rows: [Seen] = []
        var row = TableRow()
        while try table.readRow(into: &row) { rows.append(Seen(row)) }
        return rows
    }

    @Test("Beberapa potongan memberi baris yang sama dengan satu potongan", arguments: 0..<6 as Range<UInt64>)
    func agrees(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let lengths = [0, 1, 9, 200, 5_000, 50_000]
        let ends = ["\n", "\r\n", "\r", "\n\n"]
        var text = ""
        while text.utf8.count < 1_200_000 {
            let cells = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                let plain = String(repeating: "é7", count: (lengths.randomElement(using: &random) ?? 0) / 3)
                return switch Int.random(in: 0..<6, using: &random) {
                case 0: "\"\(plain)\""
                case 1: "\"\(plain);\n\(plain)\""
                case 2: "\"\(plain)\"\"\""
                case 3: "\"\(plain)\"tutup"
                default: plain
                }
            }
            text += cells.joined(separator: ";") + (ends.randomElement(using: &random) ?? "\n")
        }
        if seed % 2 == 0 { text += "akhir;tanpa ganti baris" }
        let bytes = Array(text.utf8)
        #expect(try Self.read(bytes) == Self.whole(bytes))
    }

    @Test("Kesalahan baru berlaku sesudah semua baris di depannya")
    func failsInOrder() throws {
        let good = String(repeating: "Dinas;Program;1.000\n", count: 40_000)
        let file = try TemporaryFile(Array((good + "Dinas;\"tidak ditutup\n" + good).utf8))
        let table = try CSVTable(path: file.path, name: "pagu.csv")
        var row = TableRow()
        var count = 0
        #expect(throws: TableReadingError.quotedCellTooLong(table.location.at(row: 40_001, column: 2), line: 40_001, maximum: 131_068)) {
            while try table.readRow(into: &row) { count += 1 }
        }
        #expect(count == 40_000)
    }

    @Test("Tabel yang ditinggalkan di tengah tidak menahan apa pun")
    func abandoned() throws {
        let file = try TemporaryFile(Array(String(repeating: "Dinas;Program;1.000\n", count: 60_000).utf8))
        for _ in 0..<20 {
            let table = try CSVTable(path: file.path, name: "pagu.csv")
            var row = TableRow()
            #expect(try table.readRow(into: &row))
            #expect(row.text(at: 1) == "Program")
        }
    }
}
