import Diagnostics
import SeededRandom
import Testing

@testable import TableReading

/// Acuannya selalu satu pengurai yang membaca seluruh lembar: baris, urutan, dan kesalahannya harus sama.
@Suite("XLSX: sel yang disusun beberapa jalur sama dengan satu pengurai")
struct SheetLanesTests {
    /// Baris-baris sebuah lembar sampai habis atau gagal.
    private struct Transcript: Equatable {
        var rows: [String] = []
        var failure: TableReadingError?

        init(_ sheet: String, chunk: Int?, limits: ReadingLimits) throws {
            var fixture = ExcelFixture(strings: ["<t>satu</t>", "<r><t>du</t></r><rPh><t>x</t></rPh><r><t>a</t></r>"], formats: ["0.0%"])
            fixture.parts["xl/worksheets/sheet1.xml"] = sheet
            let file = try fixture.file()
            let archive = try ZipArchive(path: file.path, name: "pagu.xlsx", limits: limits)
            let workbook = try ExcelWorkbook(archive)
            let (styles, strings) = (workbook.styles, try workbook.strings())
            let mark = chunk.map { XMLMark(opening: "<row", closing: "</row>", chunkSize: $0, smallSize: $0) }
            let segments = try XMLSegments(try workbook.open(workbook.sheets[0]), splitAt: mark) {
                SheetSink(styles: styles, dateSystem: .from1900, limits: limits)
            }
            var scanner = SheetScanner(segments, strings: strings, limits: limits)
            var row = TableRow()
            do throws(TableReadingError) {
                while try scanner.readRow(into: &row) {
                    rows.append(
                        "\(row.number): " + (0..<row.count).map { "\(row.kind(at: $0)) \(row.text(at: $0))" }.joined(separator: "|"))
                }
            } catch {
                failure = error
            }
        }
    }

    private func expectSame(_ sheet: String, limits: ReadingLimits = .default) throws {
        let expected = try Transcript(sheet, chunk: nil, limits: limits)
        for chunk in [70, 150, 400, 1500] {
            let found = try Transcript(sheet, chunk: chunk, limits: limits)
            #expect(found == expected, "potong \(chunk)")
        }
    }

    static let cells = [
        "<c t=\"s\"><v>0</v></c>", "<c t=\"s\"><v>1</v></c>", "<c t=\"s\"><v>2</v></c>", "<c><v>12</v></c>", "<c s=\"1\"><v>0.125</v></c>",
        "<c t=\"str\"><f>A1</f><v>a_x0041_</v></c>", "<c><f>1+1</f></c>", "<c><f/><v/></c>", "<c t=\"b\"><v>1</v></c>",
        "<c t=\"e\"><v>#N/A</v></c>", "<c t=\"d\"><v>2024-06-27</v></c>", "<c t=\"inlineStr\"><v>7</v><is><t> a </t></is></c>",
        "<c t=\"inlineStr\"><is><r><t xml:space=\"preserve\"> b</t></r><rPh><t>c</t></rPh></is></c>",
        "<c t=\"str\"><v>x &amp;&#10; y</v></c>",
        "<c><v>1</v><v>2</v></c>", "<c><is><t>ganti</t></is><v>9</v></c>", "<c s=\"9\"/>", "<c><v>1<b>2</b>3</v></c>",
        "<d><c><v>4</v></c></d>",
        "<c t=\"str\"><v><![CDATA[\r\n<]]></v></c>", "<c><f>A<g>1</g>1</f></c>", "teks",
    ]

    private static func sheet(rows: Int, using generator: inout SeededGenerator, insert: (at: Int, text: String)? = nil) -> String {
        var text = ""
        for row in 0..<rows {
            if insert?.at == row { text += insert?.text ?? "" }
            let content = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
                cells[Int.random(in: 0..<(row == rows / 2 ? cells.count : cells.count - 2), using: &generator)]
            }
            text +=
                Bool.random(using: &generator) ? "<row>\(content.joined())</row>" : "<row r=\"\(row * 2 + 1)\">\(content.joined())</row>\n"
        }
        return ExcelFixture.worksheet(text)
    }

    @Test("Sembarang sel, nomor baris ditulis atau tidak", arguments: 0..<10)
    func random(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<5 { try expectSame(Self.sheet(rows: 60, using: &generator)) }
    }

    @Test(
        "Kesalahan di tengah datang di tempat yang sama",
        arguments: [
            "<row r=\"0\"/>", "<row r=\"x\"/>", "<row r=\"1\"/>", "<row><c r=\"1\"/></row>", "<row><c s=\"x\"/></row>",
            "<row><c t=\"z\"/></row>",
            "<row><c t=\"s\"><v>99</v></c></row>", "<row><c t=\"s\"><v>x</v></c></row>",
            "<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
            "<row><c><v>&luar;</v></c></row>", "<row><c><v>1</v></row>",
            "<row><c t=\"str\"><v>\(String(repeating: "x", count: 41))</v></c></row>",
            "<row><c t=\"str\"><v>\(String(repeating: "x", count: 300))</v></c></row>",
            "<row><c><f>\(String(repeating: "x", count: 300))</f></c></row>",
            "<row><c><is><t>\(String(repeating: "x", count: 41))</t></is></c></row>",
            "<row><c><is><t>\(String(repeating: "x", count: 300))</t></is></c></row>", "<row><c r=\"ZZZ1\"><v>1</v></c></row>",
        ])
    func failures(text: String) throws {
        var limits = ReadingLimits.default
        limits.maximumCellBytes = 40
        var generator = SeededGenerator(seed: 5)
        for row in [0, 7, 30, 59] {
            let sheet = Self.sheet(rows: 60, using: &generator, insert: (row, text))
            #expect(try Transcript(sheet, chunk: nil, limits: limits).failure != nil)
            try expectSame(sheet, limits: limits)
        }
    }

    @Test(
        "Keadaan yang dibawa dari satu baris ke baris berikutnya",
        arguments: [
            "</sheetData><sheetData>", "<row><row><c><v>5</v></c></row></row>", "<row r=\"9000\"/>", "<!-- </row> -->",
            "<lain><row/></lain>",
            "</sheetData><row></row><sheetData/><sheetData>",
        ])
    func states(text: String) throws {
        var generator = SeededGenerator(seed: 6)
        for row in [0, 1, 20, 59] { try expectSame(Self.sheet(rows: 60, using: &generator, insert: (row, text))) }
    }

    @Test("Tanda potong sebelum data, atau di dalam baris berawalan")
    func oddHeads() throws {
        let rows = String(repeating: "<row><c><v>1</v></c></row>", count: 40)
        let start = "<worksheet xmlns=\"u\" xmlns:x=\"u\">"
        try expectSame("\(start)<row></row><sheetData>\(rows)</sheetData><row></row><sheetData>\(rows)</sheetData></worksheet>")
        let long = "\(start)<sheetData><x:row>\(String(repeating: "<row></row><c><v>2</v></c>", count: 40))</x:row></sheetData></worksheet>"
        try expectSame(long)
        #expect(
            try Transcript(long, chunk: 150, limits: .default).rows == [
                "1: " + Array(repeating: "number 2", count: 40).joined(separator: "|")
            ])
        try expectSame("\(start)\(String(repeating: "<row></row>", count: 40))</worksheet>")
        try expectSame("<lain>\(rows)</lain>")
    }

    @Test("Bentuk-bentuk sel tetap berarti sama")
    func meanings() throws {
        let sheet = ExcelFixture.worksheet(Self.cells.map { "<row>\($0)</row>" }.joined())
        let rows = try Transcript(
            sheet.replacing("<v>2</v></c></row><row><c><v>12", with: "<v>1</v></c></row><row><c><v>12"), chunk: 150, limits: .default)
        #expect(rows.failure == nil)
        #expect(
            rows.rows == [
                "1: text satu", "2: text dua", "3: text dua", "4: number 12", "5: percent 12.5", "6: text aA",
                "7: formulaWithoutValue =1+1",
                "8: formulaWithoutValue =", "9: boolean true", "10: error #N/A", "11: date 2024-06-27", "12: text a", "13: text  b",
                "14: text x &\n y", "15: number 12", "16: text ganti", "18: number 13", "20: text \n<", "21: formulaWithoutValue =A1",
            ])
    }

    @Test("Teks bersama tidak digandakan sebelum barisnya dirangkai")
    func sharedStringsStayNumbers() throws {
        let sink = SheetSink(styles: CellStyles(), dateSystem: .from1900, limits: .default)
        let lane = try #require(XMLLane(limits: .default, sink: sink))
        let row = "<row><c t=\"s\"><v>3</v></c><c t=\"s\"><v>x</v></c><c><v>12</v></c></row>"
        Array(ExcelFixture.worksheet(row).utf8).withUnsafeBytes { lane.parser.parse($0, isLast: true) }
        let entries = sink.decoder.pointee.entries.contents
        #expect(entries.map(\.kind) == [.rowStart, .sharedCell, .sharedCell, .cell, .rowEnd, .dataEnd])
        #expect(entries.map(\.place) == [0, 0, 1, 2, 0, 0])
        #expect(entries[1...2].map(\.start) == [3, -1])
        #expect(Array(sink.decoder.pointee.bytes.contents) == Array("12".utf8))
    }
}
