import ArchiveFixtures
import Diagnostics
import Foundation
@testable import TableReading
import Testing

@Suite("Anggaran pekerjaan satu berkas")
struct WorkBudgetTests {
    private static let file = SourceLocation(file: "pagu.xlsx")
    private static let sheet = SourceLocation(file: "pagu.xlsx", sheet: "Belanja")

    private func limits(_ limit: ReadingLimit, _ value: Int) -> ReadingLimits {
        var limits = ReadingLimits.default
        limits[limit] = value
        return limits
    }

    private func refusal(_ file: TemporaryFile, _ limits: ReadingLimits = .default, named name: String = "pagu.xlsx") throws
        -> TableReadingError
    {
        try #require(throws: TableReadingError.self) {
            let file = try TableFile.open(path: file.path, name: name, limits: limits)
            for index in file.sheets.indices {
                let table = try file.table(at: index)
                var row = TableRow()
                while try table.readRow(into: &row) {}
                _ = try table.mergedRanges()
            }
        }
    }

    @Test("Teks bersama yang panjang, dirujuk ribuan kali dari berkas dua kilobita")
    func sharedText() throws {
        let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 60)
        let fixture = ExcelFixture(
            rows: String(repeating: "<row>\(cells)</row>", count: 100), strings: ["<t>\(String(repeating: "x", count: 130_000))</t>"])
        let file = try fixture.file()
        let size = try #require(try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int)
        #expect(size < 4_000)
        let maximum = ReadingLimits.default.maximumContentBytes + size * ReadingLimit.contentBytes.growth
        #expect(try refusal(file) == .limitExceeded(.contentBytes, maximum: maximum, at: Self.sheet))
    }

    @Test("Nilai yang diberikan orang berlaku apa adanya", arguments: [ReadingLimit.inflatedBytes, .tags, .contentBytes])
    func stated(limit: ReadingLimit) throws {
        let fixture = ExcelFixture(rows: String(repeating: "<row><c><v>1</v></c></row>", count: 100))
        let place = limit == .contentBytes ? Self.sheet : Self.file
        #expect(try refusal(fixture.file(), limits(limit, 500)) == .limitExceeded(limit, maximum: 500, at: place))
        #expect(try fixture.cells(limits: limits(limit, 100_000)).count == 100)
    }

    @Test("Lembar yang dibaca berkali-kali tetap satu anggaran")
    func repeatedReading() throws {
        let text = String(repeating: "1;2;3\n", count: 100)
        let file = try TableFile.open(path: try TemporaryFile(text).path, name: "pagu.csv", limits: limits(.contentBytes, 6_000))
        var row = TableRow()
        let first = try file.table(at: 0)
        while try first.readRow(into: &row) {}
        let second = try file.table(at: 0)
        #expect(throws: TableReadingError.limitExceeded(.contentBytes, maximum: 6_000, at: SourceLocation(file: "pagu.csv"))) {
            while try second.readRow(into: &row) {}
        }
    }

    @Test("Lembar ODS yang dibaca berurutan tidak membaca semua yang mendahuluinya")
    func sheetsInOrder() throws {
        let cell = "<table:table-cell office:value-type=\"string\" table:number-columns-spanned=\"2\"><text:p>x</text:p></table:table-cell>"
        let row = "<table:table-row>\(cell)</table:table-row>"
        let tables = (0..<200).map { "<table:table table:name=\"L\($0)\">\(String(repeating: row, count: 20))</table:table>" }
        let content = OpenDocumentFixture.content(tables: tables.joined())
        let temporary = try OpenDocumentFixture.file(tables: tables.joined())
        let file = try TableFile.open(path: temporary.path, name: "pagu.ods", limits: limits(.inflatedBytes, content.utf8.count * 5))
        var count = 0
        // Daftar lembar, lalu dua kali semua lembar: sampai habis, dan hanya baris pertamanya. Gabungannya sudah diketahui.
        for _ in 0..<2 {
            for index in file.sheets.indices {
                let table = try file.table(at: index)
                var row = TableRow()
                while try table.readRow(into: &row) { count += 1 }
                #expect(try table.mergedRanges().count == 20)
            }
        }
        for index in file.sheets.indices {
            var row = TableRow()
            #expect(try file.table(at: index).readRow(into: &row))
            #expect(row.number == 1)
        }
        #expect(count == 8_000)
        #expect(try file.table(at: 7).location.sheet == "L7")
    }

    @Test("Dua lembar di atas satu bagian")
    func sharedPart() throws {
        var fixture = ExcelFixture(rows: "<row><c><v>1</v></c></row>")
        fixture.parts["xl/workbook.xml"] = ExcelFixture.workbook(
            sheets: #"<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId1"/>"#)
        let error = try refusal(fixture.file())
        #expect(error == .damagedArchive(file: "pagu.xlsx", .sharedSheetPart("xl/worksheets/sheet1.xml")))
    }

    @Test("Mampat selain deflate, dan ukuran mampat yang lebih besar daripada berkasnya")
    func packing() throws {
        let fixture = ExcelFixture(tail: String(repeating: " ", count: 60 << 20))
        let parts = fixture.parts.sorted { $0.key < $1.key }.map { (name: $0.key, bytes: Array($0.value.utf8)) }
        let packed = try ZipFixture.file(parts, compression: ArchiveFixture.bzip2)
        #expect(try refusal(packed) == .damagedArchive(file: "pagu.xlsx", .unknownCompression("_rels/.rels")))

        var bytes = Array(try Data(contentsOf: URL(filePath: try fixture.file().path)))
        for index in bytes.indices.dropLast(24) where bytes[index..<index + 4] == [0x50, 0x4B, 0x01, 0x02] {
            bytes.replaceSubrange(index + 20..<index + 24, with: [0xFF, 0xFF, 0xFF, 0x7F])
        }
        let error = try refusal(try TemporaryFile(bytes))
        #expect(error == .limitExceeded(.expansion, maximum: 250, at: Self.sheet))
    }

    @Test("Banjir atribut, ruang nama, dan nama")
    func floods() throws {
        func row(_ attributes: (Int) -> String, _ count: Int) -> ExcelFixture {
            ExcelFixture(rows: "<row \((0..<count).map(attributes).joined(separator: " "))><c><v>1</v></c></row>")
        }
        for count in [600, 5_000, 60_000] {
            let error = TableReadingError.limitExceeded(.xmlAttributes, maximum: 512, at: Self.sheet)
            #expect(try refusal(row({ "a\($0)=\"\"" }, count).file()) == error, "\(count)")
            #expect(try refusal(row({ "xmlns:a\($0)=\"urn:\($0)\"" }, count).file()) == error, "\(count)")
        }
        #expect(try row({ "a\($0)=\"\"" }, 500).cells() == ["A1 number 1"])
        let names = ExcelFixture(tail: (0..<20_000).map { "<n\($0)/>" }.joined())
        #expect(try refusal(names.file()) == .damagedPart(file: "pagu.xlsx", part: "xl/worksheets/sheet1.xml", .unexpectedContent))
    }

    @Test(
        "Berkas bolong yang sangat besar ditolak begitu putusannya pasti",
        arguments: [Array("Kode;Uraian\n1;a\n".utf8), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]])
    func sparse(opening: [UInt8]) throws {
        let file = try TemporaryFile(opening)
        let handle = try FileHandle(forWritingTo: URL(filePath: file.path))
        try handle.truncate(atOffset: 8 << 30)
        try handle.close()
        let time = try ContinuousClock().measure { _ = try refusal(file, named: "pagu.csv") }
        #expect(time < .seconds(10))
    }

    @Test("Batas bertambah menurut besar berkas, tidak melewati yang terbesar")
    func growth() throws {
        let grown = ReadingLimit.allCases.filter { $0.growth > 0 }
        #expect(grown == [.stringBytes, .inflatedBytes, .tags, .contentBytes])
        for size in [0, 1_000_000, Int.max] {
            let fitted = ReadingLimits.default.fitted(to: size)
            for limit in ReadingLimit.allCases {
                #expect(fitted[limit] >= ReadingLimits.default[limit] && fitted[limit] <= max(limit.ceiling, fitted[limit]))
                #expect(limit.growth > 0 || fitted[limit] == ReadingLimits.default[limit])
            }
        }
    }
}
