import Diagnostics
import TableReading
import Testing

@Suite("Bilangan dan rentang yang dikatakan berkas")
struct ClaimedRangeTests {
    /// Bilangan yang melampaui lembar, hitungan, atau tulisannya sendiri.
    static let numbers = ["1048577", "99999999999999", "999999999999999", "9223372036854775807", "99999999999999999999"]

    private static func table(_ rows: String) -> String { "<table:table table:name=\"Belanja\">\(rows)</table:table>" }

    private static func row(_ attributes: String = "", cell: String = "", text: String = "x") -> String {
        "<table:table-row \(attributes)><table:table-cell office:value-type=\"string\" \(cell)><text:p>\(text)</text:p></table:table-cell></table:table-row>"
    }

    /// Semua yang dapat dibaca dari tabel pertama, atau penolakannya.
    private static func outcome(of file: TemporaryFile, named name: String) -> String {
        do throws(TableReadingError) {
            let table = try TableFile.open(path: file.path, name: name).table(at: 0)
            var row = TableRow()
            var count = 0
            while try table.readRow(into: &row) { count += 1 }
            let merges = try table.mergedRanges().map { "\($0.rows) \($0.columns)" }
            let hidden = try table.hiddenColumns().map { "\($0)" }
            return (["\(count) baris"] + merges + hidden).joined(separator: "; ")
        } catch {
            return error.explanation.text(in: .indonesian)
        }
    }

    private static let tooManyRows = """
        pagu.ods, lembar "Belanja": lebih dari 1.048.576 baris. Bagi tabel ini menjadi beberapa berkas.
        """
    private static let tooManyColumns = """
        pagu.ods, lembar "Belanja": lebih dari 16.384 kolom. Periksa pemisah kolomnya, atau buang kolom yang tidak perlu.
        """
    private static let tooLong = """
        pagu.ods, lembar "Belanja": isi satu sel lebih dari 131.068 byte. Pendekkan isinya.
        """
    private static let unexpected = """
        pagu.ods, bagian "content.xml": isinya tidak menurut standar berkas ini. Simpan ulang dari aplikasi asalnya.
        """

    struct Example: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var tables: @Sendable (_ number: String) -> String
        /// Hasil bagi setiap bilangan di ``numbers``.
        var outcomes: [String]

        init(_ name: String, _ outcomes: [String], _ tables: @escaping @Sendable (String) -> String) {
            testDescription = name
            self.tables = tables
            self.outcomes = outcomes
        }

        /// Tiga bilangan yang terbaca, dan dua yang bukan bilangan 15 digit.
        init(_ name: String, _ outcome: String, _ tables: @escaping @Sendable (String) -> String) {
            self.init(name, [outcome, outcome, outcome, ClaimedRangeTests.unexpected, ClaimedRangeTests.unexpected], tables)
        }
    }

    static let examples = [
        Example("rantai baris kosong berulang", tooManyRows) { number in
            let empty = "<table:table-row table:number-rows-repeated=\"\(number)\"/>"
            return table(row() + String(repeating: empty, count: 10_000) + row())
        },
        Example("rantai baris kosong berulang di ujung", "1 baris") { number in
            table(row() + String(repeating: "<table:table-row table:number-rows-repeated=\"\(number)\"/>", count: 10_000))
        },
        Example("baris berisi berulang", tooManyRows) { table(row("table:number-rows-repeated=\"\($0)\"")) },
        Example("sel berisi berulang", tooManyColumns) { table(row(cell: "table:number-columns-repeated=\"\($0)\"")) },
        Example("rantai sel kosong berulang", "1 baris") { number in
            let empty = "<table:table-cell table:number-columns-repeated=\"\(number)\"/>"
            return table("<table:table-row>\(String(repeating: empty, count: 10_000))</table:table-row>" + row())
        },
        Example("gabungan ke bawah dan ke samping", "2 baris; 1...1048576 0...1") { number in
            table(row(cell: "table:number-rows-spanned=\"\(number)\" table:number-columns-spanned=\"2\"") + row())
        },
        Example("gabungan ke samping", "2 baris; 1...1 0...16383") {
            table(row(cell: "table:number-columns-spanned=\"\($0)\"") + row())
        },
        Example("rantai kolom tersembunyi berulang", "1 baris; 0...16383") { number in
            let hidden = "<table:table-column table:number-columns-repeated=\"\(number)\" table:visibility=\"collapse\"/>"
            return table(String(repeating: hidden, count: 10_000) + row())
        },
        Example("spasi berulang", [tooLong, tooLong, tooLong, "1 baris", "1 baris"]) {
            table(row(text: "<text:s text:c=\"\($0)\"/>x"))
        },
    ]

    @Test("ODS: setiap ulangan dan rentang", arguments: examples)
    func openDocument(example: Example) throws {
        for (number, outcome) in zip(Self.numbers, example.outcomes) {
            let file = try OpenDocumentFixture.file(tables: example.tables(number))
            #expect(Self.outcome(of: file, named: "pagu.ods") == outcome, "\(number)")
        }
    }

    @Test("XLSX: gabungan, kolom tersembunyi, dan baris")
    func excel() throws {
        let merge = ExcelFixture(
            rows: "<row><c><v>1</v></c></row>",
            tail: """
                <mergeCells><mergeCell ref="A1:B999999999999"/><mergeCell ref="B2:ZZZZ9223372036854775807"/>\
                <mergeCell ref="A1048577:B1048578"/><mergeCell ref="A1:B99999999999999999999"/></mergeCells>
                """)
        #expect(try Self.outcome(of: merge.file(), named: "pagu.xlsx") == "1 baris; 1...1048576 0...1; 2...1048576 1...16383")
        var hidden = ExcelFixture()
        hidden.parts["xl/worksheets/sheet1.xml"] = """
            <worksheet xmlns="\(ExcelFixture.main)"><cols><col min="1" max="999999999999999" hidden="1"/>\
            <col min="99999999" max="999999999" hidden="1"/></cols><sheetData/></worksheet>
            """
        #expect(try Self.outcome(of: hidden.file(), named: "pagu.xlsx") == "0 baris; 0...16383")
        let rows = ExcelFixture(rows: "<row r=\"999999999999999\"/><row/><row/>")
        #expect(try Self.outcome(of: rows.file(), named: "pagu.xlsx") == "0 baris")
    }

    @Test("Gabungan yang bertumpang tindih: yang pertama berlaku, dan yang dijalani baris yang ada")
    func overlaps() {
        func range(_ rows: ClosedRange<Int>, _ columns: ClosedRange<Int>) -> MergedRange { MergedRange(rows: rows, columns: columns) }
        let ranges = [
            range(1...2, 0...1), range(2...1_048_576, 1...70), range(2...9, 2...2), range(50...60, 0...0), range(5...5, 300...301),
        ]
        let touching = MergedRange.touching([-1, 1, 2, 5, 9], width: 200, of: ranges)
        #expect(touching.map(\.range) == [ranges[0], ranges[2]])
        #expect(touching.map(\.rows) == [1..<3, 2..<5])
        let many = (1...2_000).reversed().map { range($0...1_048_576, 0...16_383) }
        #expect(MergedRange.touching(Array(1...2_000), width: 200, of: many).map(\.range) == [many[0]])
    }
}
