import TableReading
import Testing

/// Rupa baris-baris sebuah tabel, seperti `3 tersembunyi tingkat 2`.
private func rowLooks(of table: any Table) throws -> [String] {
    var looks: [String] = []
    var row = TableRow()
    while try table.readRow(into: &row) {
        looks.append("\(row.number)" + (row.isHidden ? " tersembunyi" : "") + (row.outlineLevel > 0 ? " tingkat \(row.outlineLevel)" : ""))
    }
    return looks
}

@Suite("Baris dan kolom tersembunyi, kelompok baris")
struct RowLookTests {
    struct ExcelRow: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var attributes: String
        var expected: String

        init(_ name: String, _ attributes: String, _ expected: String) {
            (testDescription, self.attributes, self.expected) = (name, attributes, expected)
        }
    }

    static let excelRows = [
        ExcelRow("tanpa rupa", "spans=\"1:3\" s=\"3\"", "7"),
        ExcelRow("disembunyikan", "hidden=\"1\"", "7 tersembunyi"),
        ExcelRow("disembunyikan, ditulis true", "hidden=\"true\"", "7 tersembunyi"),
        ExcelRow("tidak disembunyikan", "hidden=\"0\"", "7"),
        ExcelRow("setinggi nol", "ht=\"0\" customHeight=\"1\"", "7 tersembunyi"),
        ExcelRow("setinggi nol berdesimal", "customHeight=\"true\" ht=\"0.0\"", "7 tersembunyi"),
        ExcelRow("tinggi nol bukan pilihan orang", "ht=\"0\"", "7"),
        ExcelRow("tinggi biasa", "ht=\"30.5\" customHeight=\"1\"", "7"),
        ExcelRow("kelompok", "outlineLevel=\"2\"", "7 tingkat 2"),
        ExcelRow("kelompok terlipat", "outlineLevel=\"1\" hidden=\"1\"", "7 tersembunyi tingkat 1"),
        ExcelRow("baris jumlah kelompok terlipat tetap tampak", "collapsed=\"1\"", "7"),
        ExcelRow("rupa tak terbaca tidak menolak lembar", "hidden=\"ya\" outlineLevel=\"\" ht=\"\" customHeight=\"\"", "7"),
        ExcelRow("ruang nama lain", "xmlns:x=\"urn:x\" x:hidden=\"1\" x:outlineLevel=\"3\"", "7"),
    ]

    @Test("XLSX", arguments: excelRows)
    func excel(_ example: ExcelRow) throws {
        let rows = "<row \(example.attributes) r=\"7\"><c><v>1</v></c></row><row><c><v>2</v></c></row>"
        #expect(try rowLooks(of: ExcelFixture(rows: rows).open().table(at: 0)) == [example.expected, "8"])
    }

    @Test("Rupa baris tanpa isi tidak pindah ke baris berikutnya")
    func emptyRow() throws {
        let rows = "<row hidden=\"1\" outlineLevel=\"4\"/><row><c><v>1</v></c></row>"
        #expect(try rowLooks(of: ExcelFixture(rows: rows).open().table(at: 0)) == ["2"])
    }

    private static let openDocumentCell = "<table:table-cell office:value-type=\"float\" office:value=\"1\"/>"

    @Test("ODS: tersembunyi, tersaring, dan kelompok bersarang")
    func openDocument() throws {
        func row(_ attributes: String = "") -> String { "<table:table-row \(attributes)>\(Self.openDocumentCell)</table:table-row>" }
        let table = try OpenDocumentFixture.open(
            rows: row() + row("table:visibility=\"collapse\"") + row("table:visibility=\"filter\"")
                + row("table:visibility=\"visible\"") + "<table:table-row-group>\(row())"
                + "<table:table-row-group table:display=\"false\"><table:table-row-group>\(row("table:number-rows-repeated=\"2\""))"
                + "</table:table-row-group></table:table-row-group>\(row())</table:table-row-group>"
                + "<table:table-header-rows>\(row())</table:table-header-rows><table:table-row-group/>\(row())")
        #expect(
            try rowLooks(of: table) == [
                "1", "2 tersembunyi", "3 tersembunyi", "4", "5 tingkat 1", "6 tersembunyi tingkat 3", "7 tersembunyi tingkat 3",
                "8 tingkat 1", "9", "10",
            ])
    }

    @Test("CSV: semua bawaan")
    func csv() throws {
        let table = try CSVTable(path: try TemporaryFile("a;b\n  1;2\n").path, name: "pagu.csv")
        #expect(try table.hiddenColumns().isEmpty)
        #expect(try rowLooks(of: table) == ["1", "2"])
        var row = TableRow()
        #expect(row.indent(at: 0) == 0 && !row.isBold(at: 0) && !row.isHidden && row.outlineLevel == 0)
        let again = try CSVTable(path: try TemporaryFile("  1;2\n").path, name: "pagu.csv")
        #expect(try again.readRow(into: &row))
        #expect(row.indent(at: 0) == 0 && !row.isBold(at: 0))
    }

    struct ExcelColumns: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var columns: String
        var expected: [ClosedRange<Int>]
    }

    static let columnExamples = [
        ExcelColumns(testDescription: "tanpa daftar kolom", columns: "", expected: []),
        ExcelColumns(
            testDescription: "tersembunyi di tengah dan sampai ujung",
            columns: """
                <cols><col min="1" max="2" width="9"/><col min="3" max="3" hidden="1"/><col min="4" max="5" hidden="true"/>\
                <col min="6" max="6" hidden="0"/><col min="9" max="16384" width="0" customWidth="1"/></cols>
                """, expected: [2...4, 8...16383]),
        ExcelColumns(
            testDescription: "tidak sah",
            columns: "<cols><col hidden=\"1\"/><col min=\"0\" max=\"3\" hidden=\"1\"/><col min=\"3\" max=\"2\" hidden=\"1\"/>"
                + "<col min=\"1\" max=\"0\" hidden=\"1\"/><col min=\"1\" max=\"x\" hidden=\"1\"/></cols>",
            expected: []),
    ]

    @Test("XLSX: kolom tersembunyi", arguments: columnExamples)
    func excelColumns(_ example: ExcelColumns) throws {
        var fixture = ExcelFixture(rows: "<row><c><v>1</v></c></row>")
        let sheet = try #require(fixture.parts["xl/worksheets/sheet1.xml"])
        fixture.parts["xl/worksheets/sheet1.xml"] = sheet.replacing("<sheetData>", with: "\(example.columns)<sheetData>")
        let table = try fixture.open().table(at: 0)
        #expect(try table.hiddenColumns() == example.expected)
        #expect(try filledCells(of: table) == ["A1 number 1"])
    }

    @Test("ODS: kolom tersembunyi di lembar yang diminta saja")
    func openDocumentColumns() throws {
        let columns = """
            <table:table-column/><table:table-header-columns><table:table-column table:visibility="collapse"/></table:table-header-columns>\
            <table:table-column-group table:display="false"><table:table-column table:number-columns-repeated="2"/>\
            </table:table-column-group><table:table-column/><table:table-column table:visibility="filter"/>
            """
        let row = "<table:table-row>\(Self.openDocumentCell)</table:table-row>"
        let file = try OpenDocumentFixture.file(
            tables: "<table:table table:name=\"A\"><table:table-column table:visibility=\"collapse\"/>\(row)</table:table>"
                + "<table:table table:name=\"B\">\(columns)\(row)</table:table>")
        let workbook = try TableFile.open(path: file.path, name: "pagu.ods")
        #expect(try workbook.table(at: 0).hiddenColumns() == [0...0])
        #expect(try workbook.table(at: 1).hiddenColumns() == [1...3, 5...5])
        #expect(try filledCells(of: workbook.table(at: 1)) == ["A1 number 1"])
    }
}
