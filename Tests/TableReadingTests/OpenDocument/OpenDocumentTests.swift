import Diagnostics
import TableReading
import Testing

@Suite("ODS: bentuk sel dan susunan lembar")
struct OpenDocumentTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var cell: String
        var expected: [String]

        init(_ name: String, _ cell: String, _ expected: String...) {
            testDescription = name
            self.cell = cell
            self.expected = expected
        }
    }

    private static func cell(_ attributes: String, _ display: String = "") -> String {
        "<table:table-cell \(attributes)>\(display.isEmpty ? "" : "<text:p>\(display)</text:p>")</table:table-cell>"
    }

    static let examples = [
        Example("teks", cell("office:value-type=\"string\"", "Program"), "A1 text Program"),
        Example(
            "teks di atribut", cell("office:value-type=\"string\" office:string-value=\"a &amp; b\"", "x"),
            "A1 text a & b"),
        Example(
            "dua paragraf",
            "<table:table-cell office:value-type=\"string\"><text:p>satu</text:p><text:p/><text:p>dua</text:p></table:table-cell>",
            "A1 text satu\n\ndua"),
        Example(
            "spasi, tab, ganti baris, rentang, tautan",
            cell(
                "office:value-type=\"string\"",
                " a  \n b<text:s text:c=\"3\"/>c<text:tab/>d<text:line-break/>e <text:span>f <text:a xlink:href=\"x\">g</text:a></text:span>h "
            ),
            "A1 text  a b   c\td\ne f gh "),
        Example(
            "spasi beruntun seperti ditulis Calc", cell("office:value-type=\"string\"", "  dua  spasi  "),
            "A1 text   dua  spasi  "),
        Example(
            "rapi di dalam paragraf", cell("office:value-type=\"string\"", "\n  isi\n  sel\n"),
            "A1 text isi sel"),
        Example(
            "komentar bukan isi",
            "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>catatan</text:p></office:annotation><text:p>isi</text:p></table:table-cell>",
            "A1 text isi"),
        Example(
            "angka", cell("office:value-type=\"float\" office:value=\"1234567.5\"", "1.234.567,50"),
            "A1 number 1234567.5"),
        Example(
            "angka berekor biner", cell("office:value-type=\"float\" office:value=\"0.30000000000000004\""),
            "A1 number 0.3"),
        Example(
            "mata uang",
            cell("office:value-type=\"currency\" office:currency=\"IDR\" office:value=\"5000\"", "Rp5.000"),
            "A1 number 5000"),
        Example(
            "persen", cell("office:value-type=\"percentage\" office:value=\"0.9107\"", "91,07 %"),
            "A1 percent 91.07"),
        Example(
            "persen dilengkapi nol", cell("office:value-type=\"percentage\" office:value=\"0.5\"", "50,00%"),
            "A1 percent 50.00"),
        Example(
            "persen ribuan", cell("office:value-type=\"percentage\" office:value=\"12.34\"", "1.234%"),
            "A1 percent 1234"),
        Example(
            "persen negatif", cell("office:value-type=\"percentage\" office:value=\"-0.0073\"", "(0,73%)"),
            "A1 percent -0.73"),
        Example(
            "tanggal", cell("office:value-type=\"date\" office:date-value=\"2024-06-27\"", "27/06/24"),
            "A1 date 2024-06-27"),
        Example(
            "tanggal dan jam", cell("office:value-type=\"date\" office:date-value=\"2024-06-27T08:30:00\""),
            "A1 date 2024-06-27T08:30:00"),
        Example(
            "jam", cell("office:value-type=\"time\" office:time-value=\"PT08H30M00S\""), "A1 time 08:30:00"),
        Example(
            "lama waktu", cell("office:value-type=\"time\" office:time-value=\"PT36H00M05.000000S\""),
            "A1 time 36:00:05"),
        Example(
            "benar", cell("office:value-type=\"boolean\" office:boolean-value=\"true\"", "BENAR"),
            "A1 boolean true"),
        Example(
            "kesalahan",
            cell(
                "office:value-type=\"string\" calcext:value-type=\"error\" office:string-value=\"\"",
                "#DIV/0!"), "A1 error #DIV/0!"),
        Example(
            "rumus dengan hasil",
            cell("table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\""), "A1 number 2"),
        Example(
            "rumus tanpa hasil", cell("table:formula=\"of:=SUM([.B1:.B3])\""),
            "A1 formulaWithoutValue =SUM([.B1:.B3])"),
        Example(
            "sel berulang",
            cell("table:number-columns-repeated=\"2\"")
                + cell("table:number-columns-repeated=\"3\" office:value-type=\"float\" office:value=\"7\""),
            "C1 number 7", "D1 number 7", "E1 number 7"),
        Example(
            "sel tertutup",
            "<table:table-cell table:number-columns-spanned=\"2\" office:value-type=\"float\" office:value=\"1\"/><table:covered-table-cell office:value-type=\"float\" office:value=\"9\"/>"
                + cell("office:value-type=\"float\" office:value=\"3\""),
            "A1 number 1", "C1 number 3"),
        Example("kosong yang berulang sampai ujung", cell("table:number-columns-repeated=\"999999999\"")),
    ]

    @Test("Sel", arguments: examples)
    func cells(_ example: Example) throws {
        let table = try OpenDocumentFixture.open(rows: "<table:table-row>\(example.cell)</table:table-row>")
        #expect(try filledCells(of: table) == example.expected)
    }

    @Test("Baris berulang, kelompok lipatan, dan baris tajuk")
    func rows() throws {
        let one = "<table:table-cell office:value-type=\"float\" office:value=\"1\"/>"
        let table = try OpenDocumentFixture.open(
            rows: """
                <table:table-column/><table:table-header-rows><table:table-row>\(one)</table:table-row></table:table-header-rows>
                <table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>
                <table:table-row-group><table:table-row table:number-rows-repeated="2">\(one)</table:table-row></table:table-row-group>
                <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                """)
        #expect(try filledCells(of: table) == ["A1 number 1", "A5 number 1", "A6 number 1"])
    }

    @Test("Ulangan yang menjadi bom sel ditolak sebelum baris pertamanya diantarkan")
    func repeatBomb() throws {
        let bomb = """
            <table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" \
            office:value-type="float" office:value="1"/></table:table-row>
            """
        let table = try OpenDocumentFixture.open(rows: bomb)
        var row = TableRow()
        let error = try #require(throws: TableReadingError.self) { _ = try table.readRow(into: &row) }
        #expect(
            error
                == .limitExceeded(
                    .cells, maximum: 100_000_000, at: SourceLocation(file: "pagu.ods", sheet: "Belanja")))
    }

    @Test(
        "Batas dan ulangan yang tidak sah",
        arguments: [
            (
                "<table:table-row table:number-rows-repeated=\"1048577\"><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>",
                TableReadingError.limitExceeded(
                    .rows, maximum: 1_048_576, at: SourceLocation(file: "pagu.ods", sheet: "Belanja"))
            ),
            (
                "<table:table-row><table:table-cell table:number-columns-repeated=\"16385\" office:value-type=\"float\" office:value=\"1\"/></table:table-row>",
                .limitExceeded(
                    .columns, maximum: 16_384, at: SourceLocation(file: "pagu.ods", sheet: "Belanja"))
            ),
            (
                "<table:table-row table:number-rows-repeated=\"-1\"/>",
                .damagedPart(file: "pagu.ods", part: "content.xml", .unexpectedContent)
            ),
            (
                "<table:table-row><table:table-cell office:value-type=\"string\"><text:p><text:s text:c=\"999999999\"/></text:p></table:table-cell></table:table-row>",
                .limitExceeded(
                    .cellBytes, maximum: 131_068, at: SourceLocation(file: "pagu.ods", sheet: "Belanja"))
            ),
        ])
    func limits(rows: String, expected: TableReadingError) throws {
        #expect(throws: expected) { try filledCells(of: OpenDocumentFixture.open(rows: rows)) }
    }

    @Test("Lembar didaftar dan dibaca sendiri-sendiri; yang tersembunyi ditandai")
    func sheets() throws {
        func sheet(_ name: String, _ value: Int, _ style: String) -> String {
            "<table:table table:name=\"\(name)\" table:style-name=\"\(style)\"><table:table-row><table:table-cell "
                + "office:value-type=\"float\" office:value=\"\(value)\"/></table:table-row></table:table>"
        }
        let file = try OpenDocumentFixture.file(
            tables:
                "<table:tracked-changes><table:table><table:table-row/></table:table></table:tracked-changes>"
                + sheet("Murni", 1, "ta1") + sheet("Arsip", 2, "ta2") + sheet("Perubahan", 3, "ta1"),
            styles: """
                <style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>\
                <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
                """)
        let workbook = try TableFile.open(path: file.path, name: "pagu.ods")
        #expect(workbook.format == .openDocument)
        #expect(workbook.sheets.map(\.name) == ["Murni", "Arsip", "Perubahan"])
        #expect(workbook.sheets.map(\.isHidden) == [false, true, false])
        for index in 0..<3 {
            #expect(try filledCells(of: workbook.table(at: index)) == ["A1 number \(index + 1)"])
        }
    }

    @Test("Sel gabungan")
    func merged() throws {
        let table = try OpenDocumentFixture.open(
            rows: """
                <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>\
                <table:table-row><table:table-cell/><table:table-cell table:number-columns-spanned="3" table:number-rows-spanned="2" \
                office:value-type="float" office:value="1"/></table:table-row>
                """)
        #expect(try table.mergedRanges() == [MergedRange(rows: 3...4, columns: 1...3)])
        #expect(try filledCells(of: table) == ["B3 number 1"])
    }

    @Test("Dokumen terenkripsi dan dokumen yang bukan lembar kerja")
    func refusals() throws {
        let locked = try OpenDocumentFixture.file(
            tables: "", manifest: "<file-entry><encryption-data/></file-entry>")
        #expect(throws: TableReadingError.encrypted(file: "pagu.ods")) {
            try TableFile.open(path: locked.path, name: "pagu.ods")
        }
        let wrapped = try ZipFixture.file([("encrypted-package", "x")])
        #expect(throws: TableReadingError.encrypted(file: "pagu.ods")) {
            try TableFile.open(path: wrapped.path, name: "pagu.ods")
        }
        let text = try ZipFixture.file([("content.xml", "<office><body><text/></body></office>")])
        #expect(throws: TableReadingError.unsupportedFormat(file: "surat.odt", .openDocumentText)) {
            try TableFile.open(path: text.path, name: "surat.odt")
        }
    }
}
