import Diagnostics
import TableReading
import Testing

@Suite("Teks sel disimpan persis, skalar demi skalar")
struct ExactTextTests {
    static let texts = [
        "A \u{301}b", " \u{301}a", "\u{301}a", "a \u{301}", "\u{A0}\u{301}a", "e\u{301}", "\u{E9}", "\u{64B}كتاب", "a\u{200D}b",
    ]

    @Test("Tanda gabung di awal dan sesudah spasi", arguments: texts)
    func combiningMarks(text: String) throws {
        let preserved = "<t xml:space=\"preserve\">\(text)</t>"
        let excel = ExcelFixture(
            rows: "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is>\(preserved)</is></c><c t=\"str\"><v>\(text)</v></c></row>",
            strings: [preserved])
        let document = try OpenDocumentFixture.open(
            rows: "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>\(text)</text:p></table:table-cell>"
                + "</table:table-row>")
        let file = try TemporaryFile("\(text);\"\(text)\"\n")
        let tables: [any Table] = [
            try excel.open().table(at: 0), document, try CSVTable(path: file.path, name: "pagu.csv", separator: .semicolon),
        ]
        for table in tables {
            var row = TableRow()
            #expect(try table.readRow(into: &row))
            for column in 0..<row.count {
                #expect(Array(row.text(at: column).unicodeScalars) == Array(text.unicodeScalars), "\(table.location.file)")
            }
        }
    }
}
