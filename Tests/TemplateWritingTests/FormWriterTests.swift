import BudgetModel
import Diagnostics
import ExactNumbers
import Foundation
import TableReading
import Testing
import WorkbookWriting

@Suite("Formulir ditulis")
struct FormWriterTests {
    private func texts(of form: FormWorkbook, sheet: Int) throws -> [[String]] {
        let workbook = try TemporaryWorkbook(form)
        let table = try TableFile.open(path: workbook.path, name: "uji.xlsx").table(at: sheet)
        var row = TableRow()
        var rows: [[String]] = []
        while try table.readRow(into: &row), rows.count < 8 { rows.append((0..<row.count).map { row.text(at: $0) }) }
        return rows
    }

    private func form(_ columns: [FormColumn], _ rows: [[FormCell]]) -> FormWorkbook {
        let example = [FormCell](repeating: .blank, count: columns.count)
        return FormWorkbook(
            title: "uji", guide: FormGuide(name: "Petunjuk", widths: [20], lines: [.title("Uji"), .paragraph("Isi.")]),
            tables: [FormTable(name: "isi", columns: columns, example: example, rows: rows)]
        )
    }

    private func column(_ title: String, _ content: FormColumn.Content, _ rule: FormColumn.Rule? = nil) -> FormColumn {
        FormColumn(title: title, note: "Penjelasan", width: 12, content: content, rule: rule)
    }

    @Test(
        "Hasil rumus yang tersimpan",
        arguments: [
            (FormCell.number(Quantity(100)), FormCell.number(Quantity(80)), ["100", "80", "-20", "-20.00"]),
            (.number(Quantity(0)), .number(Quantity(5)), ["0", "5", "5", "baru"]),
            (.number(Quantity(0)), .number(Quantity(0)), ["0", "0", "0", "-"]),
            (.number(Quantity(3)), .number(Quantity(0)), ["3", "0", "-3", "-100.00"]),
            (.number(Quantity(3)), .blank, ["3"]),
            (.text("1.000"), .number(Quantity(5)), ["1.000", "5"]),
        ])
    func formulas(before: FormCell, after: FormCell, expected: [String]) throws {
        let columns = [
            column("Sebelum", .amount), column("Setelah", .amount), column("Selisih", .difference(before: 0, after: 1)),
            column("%", .change(before: 0, after: 1)),
        ]
        let rows = try texts(of: form(columns, [[before, after, .blank, .blank]]), sheet: 1)
        #expect(rows.first { $0.first == expected[0] } == expected)
    }

    @Test("Daftar yang terlalu panjang bagi aturan sel berdiri di lembar tersembunyi")
    func longList() throws {
        let items = (1...60).map { "Pilihan \($0)" }
        let workbook = try TemporaryWorkbook(
            form([column("A", .literal, .choice(items)), column("B", .literal, .choice(["ya, ada", "tidak"]))], []))
        let file = try TableFile.open(path: workbook.path, name: "uji.xlsx")
        #expect(file.sheets.map(\.name) == ["Petunjuk", "isi", "Daftar"])
        #expect(file.sheets.map(\.isHidden) == [false, false, true])
        let rows = try texts(
            of: form([column("A", .literal, .choice(items)), column("B", .literal, .choice(["ya, ada", "tidak"]))], []), sheet: 2)
        #expect(rows.prefix(3) == [["Pilihan 1", "ya, ada"], ["Pilihan 2", "tidak"], ["Pilihan 3"]])
    }

    @Test("Baris yang selnya tidak sebanyak kolom ditolak")
    func ragged() throws {
        #expect(throws: WorkbookError.raggedRow(table: "isi", row: 3, cells: 2, columns: 1)) {
            _ = try TemporaryWorkbook(form([column("A", .text)], [[.blank, .blank]]))
        }
    }
}
