import Foundation
import TableReading
import Testing
import SeededRandom

@Suite("Buku kerja rusak tidak pernah menjatuhkan pembaca")
struct WorkbookMutationTests {
    private func readOrRefuse(_ path: String) throws {
        do {
            let file = try TableFile.open(path: path, name: "pagu")
            for index in file.sheets.indices {
                _ = try filledCells(of: file.table(at: index))
                _ = try file.table(at: index).mergedRanges()
                _ = try file.table(at: index).hiddenColumns()
            }
        } catch is TableReadingError {
            return
        }
    }

    @Test("Bagian XML yang diubah sembarang", arguments: 0..<12)
    func parts(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<60 {
            var fixture = ExcelFixture(
                rows:
                    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c s=\"1\"><v>0.91070000000000001</v></c></row>",
                strings: ["<r><t>a_x000D_b</t></r>"], formats: ["0.00%"],
                tail: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")
            let name = fixture.parts.keys.sorted()[Int.random(in: 0..<6, using: &generator)]
            var bytes = Array((fixture.parts[name] ?? "").utf8)
            for _ in 0...Int.random(in: 0...3, using: &generator) {
                XMLReaderTests.mutate(&bytes, using: &generator)
            }
            fixture.parts[name] = String(decoding: bytes, as: UTF8.self)
            try readOrRefuse(try fixture.file().path)
        }
    }

    @Test("Byte arsip yang diubah sembarang", arguments: 0..<12)
    func archives(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let excel = try ExcelFixture(rows: "<row><c><v>1</v></c></row>").file()
        let office = try OpenDocumentFixture.file(
            tables: "<table:table table:name=\"S\"><table:table-row/></table:table>")
        for path in [excel.path, office.path] {
            let whole = try [UInt8](Data(contentsOf: URL(filePath: path)))
            for _ in 0..<40 {
                var bytes = whole
                for _ in 0...Int.random(in: 0...3, using: &generator) {
                    bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
                        in: 0...255, using: &generator)
                }
                if Bool.random(using: &generator) {
                    bytes.removeSubrange(Int.random(in: 0..<bytes.count, using: &generator)...)
                }
                try readOrRefuse(try TemporaryFile(bytes).path)
            }
        }
    }
}
