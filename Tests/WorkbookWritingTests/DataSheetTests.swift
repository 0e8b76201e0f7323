import Diagnostics
import ExactNumbers
import Reporting
import TableReading
import Testing

@testable import WorkbookWriting

@Suite("Lembar data yang diisi orang")
struct DataSheetTests {
    private static func column(_ title: String, _ kind: ReportColumn.Kind, _ entry: ReportEntry?) -> ReportColumn {
        var column = ReportColumn(LocalizedText(verbatim: title), kind, width: 12)
        column.entry = entry
        return column
    }

    private static func report(_ columns: [ReportColumn], _ rows: [ReportRow], id: String = "isi", hidden: Bool = false) -> Report {
        var section = ReportSection(
            id: id, title: LocalizedText(verbatim: id), blocks: [.table(ReportTable(id: TableID(id), columns: columns, rows: rows))])
        section.use = .data
        section.isHidden = hidden
        return Report(title: LocalizedText(verbatim: "uji"), subtitles: [], year: 2024, sections: [section])
    }

    private static func texts(of path: String, sheet: Int = 0) throws -> [[String]] {
        let table = try TableFile.open(path: path, name: "uji.xlsx").table(at: sheet)
        var row = TableRow()
        var rows: [[String]] = []
        while try table.readRow(into: &row) { rows.append((0..<row.count).map { row.text(at: $0) }) }
        return rows
    }

    @Test(
        "Selisih dan perubahan dua isian: kosong selama salah satunya tidak berangka",
        arguments: [
            (
                ReportCell(.amount(Rupiah(100))), ReportCell(.amount(Rupiah(80))), ReportCell.Value.amount(Rupiah(-20)), percent(-20),
                ["100", "80", "-20", "-20.00"]
            ),
            (
                ReportCell(.amount(Rupiah(0))), ReportCell(.amount(Rupiah(5))), .amount(Rupiah(5)), .text(Derivation.newWord),
                ["0", "5", "5", "baru"]
            ),
            (
                ReportCell(.amount(Rupiah(0))), ReportCell(.amount(Rupiah(0))), .amount(Rupiah(0)), .text(Derivation.noneWord),
                ["0", "0", "0", "-"]
            ),
            (ReportCell(.amount(Rupiah(3))), .empty, .empty, .empty, ["3"]),
            (ReportCell(.code("1.000")), ReportCell(.amount(Rupiah(5))), .empty, .empty, ["1.000", "5"]),
        ])
    func results(
        before: ReportCell, after: ReportCell, difference: ReportCell.Value, change: ReportCell.Value, expected: [String]
    ) throws {
        let columns = [
            Self.column("Sebelum", .amount, .free), Self.column("Setelah", .amount, .free), Self.column("Selisih", .amount, nil),
            Self.column("%", .percent, nil),
        ]
        let (first, last) = (CellReference("isi", row: 0, column: 0), CellReference("isi", row: 0, column: 1))
        let row = ReportRow(cells: [
            before, after, ReportCell(difference, derivation: .difference(after: last, before: first)),
            ReportCell(change, derivation: .change(after: last, before: first)),
        ])
        let workbook = try WrittenWorkbook(Self.report(columns, [row]))
        #expect(try Self.texts(of: workbook.path) == [["Sebelum", "Setelah", "Selisih", "%"], expected])
        let sheet = try workbook.sheet()
        #expect(sheet.contains(#"<f>IF(AND(ISNUMBER(A2),ISNUMBER(B2)),ROUND(B2-A2,2),"")</f>"#))
        #expect(
            sheet.contains(
                #"<f>IF(AND(ISNUMBER(A2),ISNUMBER(B2)),IF(A2=0,IF(B2=0,"-","baru"),ROUND((B2-A2)/A2,4)),"")</f>"#))
    }

    private static func percent(_ whole: Int64) -> ReportCell.Value {
        .percent((try? Quantity(coefficient: Int128(whole) * 100, decimals: 2)) ?? .zero)
    }

    @Test("Nilai yang berbeda dari selisih isiannya ditolak")
    func disagreement() throws {
        let columns = [Self.column("A", .amount, .free), Self.column("B", .amount, .free), Self.column("C", .amount, nil)]
        let derivation = Derivation.difference(
            after: CellReference("isi", row: 0, column: 1), before: CellReference("isi", row: 0, column: 0))
        for cells in [[ReportCell(.amount(Rupiah(1))), ReportCell(.amount(Rupiah(3)))], [.empty, ReportCell(.amount(Rupiah(3)))]] {
            let row = ReportRow(cells: cells + [ReportCell(.amount(Rupiah(3)), derivation: derivation)])
            #expect(throws: WorkbookError.disagreement(CellPlace(sheet: "isi", cell: "C2"))) {
                try WrittenWorkbook(Self.report(columns, [row]))
            }
        }
    }

    @Test("Tajuk di baris pertama; sel isian terbuka, contoh dan hitungan terkunci, baris di bawahnya pun boleh diisi")
    func sheet() throws {
        var required = Self.column("Kode", .code, .free)
        required.isRequired = true
        required.note = LocalizedText(id: "Wajib.", en: "Required.")
        let columns = [required, Self.column("Tahun", .code, .integer(1900...2999))]
        let rows = [
            ReportRow(.beside, cells: [ReportCell(.code("3.30")), ReportCell(.quantity(Quantity(2024)))]),
            ReportRow(cells: [ReportCell(.code("3.30")), .empty]), ReportRow(cells: [.empty, .empty]),
        ]
        let workbook = try WrittenWorkbook(Self.report(columns, rows))
        #expect(try Self.texts(of: workbook.path) == [["Kode", "Tahun"], ["3.30", "2024"], ["3.30"]])
        let sheet = try workbook.sheet()
        #expect(sheet.contains("<sheetProtection"))
        #expect(sheet.contains(#"sqref="B3:B1048576"><formula1>1900</formula1><formula2>2999</formula2>"#))
        // Sel kosong tidak ditulis; rupanya rupa kolomnya.
        #expect(!sheet.contains(#"r="B3""#))
        #expect(try workbook.part("xl/comments1.xml").contains("Wajib."))
        #expect(try workbook.part("xl/styles.xml").contains(#"<protection locked="0"/>"#))
    }

    @Test("Daftar yang terlalu panjang bagi aturan sel, atau yang butirnya memuat koma, berdiri di lembar tersembunyi")
    func longList() throws {
        let items = (1...60).map { LocalizedText(verbatim: "Pilihan \($0)") }
        let other = ["ya, ada", "tidak"].map { LocalizedText(verbatim: $0) }
        let workbook = try WrittenWorkbook(
            Self.report(
                [Self.column("A", .code, .choice(items)), Self.column("B", .code, .suggestion(other))],
                [ReportRow(cells: [.empty, .empty])]))
        let file = try TableFile.open(path: workbook.path, name: "uji.xlsx")
        #expect(file.sheets.map(\.name) == ["isi", "Daftar"])
        #expect(file.sheets.map(\.isHidden) == [false, true])
        #expect(
            try Self.texts(of: workbook.path, sheet: 1).prefix(3) == [["Pilihan 1", "ya, ada"], ["Pilihan 2", "tidak"], ["Pilihan 3"]])
        #expect(try workbook.sheet().contains("<formula1>'Daftar'!$A$1:$A$60</formula1>"))
    }

    @Test("Daftar dari kolom tabel lain: tanpa contohnya, sampai baris yang disediakan")
    func otherColumn() throws {
        var report = Self.report(
            [Self.column("Kode", .code, .free)],
            [ReportRow(.beside, cells: [ReportCell(.code("contoh"))]), ReportRow(cells: [.empty]), ReportRow(cells: [.empty])], id: "asal")
        report.sections += Self.report([Self.column("A", .code, .column("asal", 0))], [ReportRow(cells: [.empty])]).sections
        #expect(try WrittenWorkbook(report).sheet(2).contains("<formula1>'asal'!$A$3:$A$4</formula1>"))
        report.sections.removeFirst()
        #expect(throws: WorkbookError.missingReference(CellPlace(sheet: "isi", cell: "A2"), table: "asal")) {
            try WrittenWorkbook(report)
        }
    }

    @Test("Lembar data yang panjang tidak dibagi: bagian keduanya tidak akan terbaca kembali")
    func tooLong() throws {
        let rows = [ReportRow](repeating: ReportRow(cells: [ReportCell(.code("1"))]), count: 20)
        #expect(throws: WorkbookError.tooManyRows(sheet: "isi", count: 21)) {
            try WrittenWorkbook(Self.report([Self.column("A", .code, .free)], rows), limits: SheetLimits(rows: 10))
        }
    }

    @Test("Lembar yang besar ditulis baris demi baris dan terbaca sama")
    func streamed() throws {
        let rows = (0..<30).map { ReportRow(cells: [ReportCell(.code("0\($0)"))]) }
        let report = Self.report([Self.column("A", .code, .choice([LocalizedText(verbatim: "x")]))], rows)
        let whole = try WrittenWorkbook(report)
        let streamed = try WrittenWorkbook(report, limits: SheetLimits(pouredRows: 5))
        #expect(try streamed.sheet().contains("inlineStr"))
        #expect(try Self.texts(of: whole.path) == Self.texts(of: streamed.path))
        #expect(try Self.texts(of: streamed.path).count == 31)
    }
}
