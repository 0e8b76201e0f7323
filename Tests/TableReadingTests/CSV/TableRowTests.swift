import TableReading
import Testing

@Suite("Baris tabel")
struct TableRowTests {
    private func row(_ text: String) throws -> TableRow {
        let file = try TemporaryFile(text)
        var row = TableRow()
        _ = try CSVTable(path: file.path, name: "pagu.csv", separator: .comma).readRow(into: &row)
        return row
    }

    @Test("Kolom di luar baris kosong, bukan kesalahan")
    func beyond() throws {
        let row = try row("a,,c")
        #expect(row.count == 3)
        #expect([-1, 0, 1, 2, 3].map { row.text(at: $0) } == ["", "a", "", "c", ""])
        #expect([-1, 0, 1, 2, 3].map { row.kind(at: $0) } == [.empty, .text, .empty, .text, .empty])
        #expect(row.withUTF8(at: 2) { Array($0) } == [0x63])
        #expect(row.withUTF8(at: 9) { $0.count } == 0)
    }

    @Test(
        "Baris kosong dan spasi apa pun tampak kosong",
        arguments: ["\n", ",,", " ,\t,", "\u{A0},\u{3000}\u{200B}", "\"\n\""])
    func blank(text: String) throws {
        #expect(try row(text).isBlank)
    }

    @Test("Satu huruf saja membuat baris berisi", arguments: ["a", ",,-", "é", "\u{A0}x"])
    func filled(text: String) throws {
        #expect(try !row(text).isBlank)
    }
}
