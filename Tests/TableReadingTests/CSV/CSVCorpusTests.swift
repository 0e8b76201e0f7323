import Diagnostics
import Foundation
import TableReading
import Testing

@Suite("CSV buatan orang lain", .enabled(if: Corpus.folder != nil))
struct CSVCorpusTests {
    private func read(_ name: String) throws -> (contents: TableContents, dialect: CSVDialect) {
        let table = try CSVTable(path: Corpus.path("csv/\(name)"), name: name)
        return (try TableContents(of: table), table.dialect)
    }

    @Test(
        "Setiap berkas dibaca atau ditolak dengan sebab", arguments: Corpus.files(in: "csv", ending: ".csv"))
    func every(name: String) throws {
        if name == "csvkit__null_byte.csv" {
            let error = try #require(throws: TableReadingError.self) { try read(name) }
            #expect(error == .nulByte(file: name, line: 2))
        } else {
            #expect(try read(name).contents.rows.count > 1)
        }
    }

    struct Shape: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var separator = CSVDialect.Separator.comma
        var encoding = TextEncoding.utf8
        var rows: Int
        var columns: Int
        var last: [String]
    }

    static let shapes = [
        Shape(
            testDescription: "csv-spectrum__newlines_crlf.csv", rows: 4, columns: 3, last: ["7", "8", "9"]),
        Shape(
            testDescription: "csv-spectrum__location_coordinates.csv", rows: 2, columns: 4,
            last: ["2095257564", "37\u{FFFD}36'37.8\"N 121\u{FFFD}2'17.9\"W", "Modesto", "Stanislaus"]),
        Shape(
            testDescription: "rust-csv__smallpop-colon.csv", separator: .colon, rows: 11, columns: 4,
            last: ["Concord", "NH", "United States", "42605"]),
        Shape(
            testDescription: "csvkit__test_locale.csv", rows: 2, columns: 3, last: ["1,7", "200.000.000", ""]),
        Shape(
            testDescription: "csvkit__test_utf8_bom.csv", encoding: .utf8WithMark, rows: 3, columns: 3,
            last: ["4", "5", "ʤ"]),
        Shape(
            testDescription: "csvkit__test_no_leading_zeroes.csv", rows: 2, columns: 3,
            last: ["01", "00.11", "0.1"]),
        Shape(testDescription: "csv-parser__escape-quotes.csv", rows: 4, columns: 2, last: ["3", "4"]),
        Shape(testDescription: "tabulator-py__skip-blank-at-the-end.csv", rows: 4, columns: 2, last: []),
        Shape(
            testDescription: "messytables__sparse_with_column_errors.csv", encoding: .windows1252, rows: 2238,
            columns: 4, last: ["Y39000", "Sonstige, nicht FuE-relevante Bildungsausgaben", "", ""]),
        Shape(
            testDescription: "messytables__utf-16le_encoded.csv", encoding: .utf16LittleEndian, rows: 328,
            columns: 19,
            last: [
                "NYA04", "St Andrews Healthcare - Nottinghamshire",
                "Independent Hospitals                             ", "2010-11", "6", "3", "0", "9", "0", "0",
                "9",
                "1", "17", "0", "17", "0", "0", "0", "0",
            ]),
    ]

    @Test("Dialek, ukuran, dan baris terakhir", arguments: shapes)
    func shape(_ shape: Shape) throws {
        let (contents, dialect) = try read(shape.testDescription)
        #expect(dialect.separator == shape.separator)
        #expect(dialect.encoding == shape.encoding)
        #expect(contents.rows.count == shape.rows)
        #expect(contents.rows.first?.count == shape.columns)
        #expect(contents.rows.last == shape.last)
    }

    @Test(
        "Tabel APBD dalam tiga tulisan memberi program dan pagu yang sama",
        arguments: [
            "made__excel_id_semicolon_bom_crlf.csv", "made__sep_line.csv",
            "made__trailing_minus_dash_comma.csv",
        ])
    func budget(name: String) throws {
        let data = try Data(contentsOf: URL(filePath: Corpus.path("csv/made__expected.json")))
        let expected = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
        let (contents, dialect) = try read(name)
        #expect(dialect.separator == .semicolon)
        #expect(contents.rows.first?.prefix(3) == ["No", "Program", "Anggaran Murni (Rp)"])
        #expect(contents.rows.dropFirst().map { $0[0] } == expected.map { $0["no"] as? String })
        #expect(contents.rows.dropFirst().map { $0[1] } == expected.map { $0["program"] as? String })
        let amounts = contents.rows.dropFirst().map { row in
            Int(row[2].replacing(",-", with: "").replacing(".", with: ""))
        }
        #expect(amounts == expected.map { $0["murni"] as? Int })
        #expect(contents.lines == [1, 2, 3, 4, 6, 7].map { dialect.declaresSeparator ? $0 + 1 : $0 })
    }

    @Test("Baris terakhir yang terpotong tampak dari selnya yang kurang dan ganti baris yang tidak ada")
    func truncated() throws {
        let name = "made__truncated_in_quotes.csv"
        let table = try CSVTable(path: Corpus.path("csv/\(name)"), name: name)
        var row = TableRow()
        var last = row
        while try table.readRow(into: &row) { last = row }
        #expect(last.number == 4)
        #expect(last.count == 5)
        #expect(last.lacksLineEnd)
    }
}
