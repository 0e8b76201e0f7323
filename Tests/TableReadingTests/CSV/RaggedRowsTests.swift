import Diagnostics
import TableReading
import Testing

@Suite("CSV: baris yang tidak sepanjang tajuk")
struct RaggedRowsTests {
    private func findings(_ text: String) throws -> [Finding] {
        let file = try TemporaryFile(text)
        let table = try CSVTable(path: file.path, name: "pagu.csv", separator: .semicolon)
        var row = TableRow()
        _ = try table.readRow(into: &row)
        var ragged = RaggedRows(columns: row.count, location: table.location, rule: "B000")
        while try table.readRow(into: &row) { ragged.observe(row) }
        return ragged.findings
    }

    @Test(
        "Tanpa masalah tidak ada temuan",
        arguments: ["a;b\n1;2\n", "a;b\n1;2", "a;b\n\n \n1;2\n", "a;b\n1;2;;\n"])
    func even(text: String) throws {
        #expect(try findings(text).isEmpty)
    }

    @Test("Satu temuan untuk setiap sebab, menunjuk baris pertamanya")
    func grouped() throws {
        let findings = try findings("Kode;Program;Pagu\n1;A\n2;B;C;500\n3;D\n4;E;F;600\n5")
        #expect(findings.map(\.location.row) == [6, 2, 3])
        #expect(findings.map(\.severity) == [.error, .warning, .error])
        #expect(
            findings.map { $0.message.text(in: .indonesian) } == [
                "Baris terakhir berkas punya 1 sel, padahal tajuknya 3 kolom, dan tidak diakhiri ganti baris.",
                "2 baris punya sel lebih sedikit daripada tajuk (3 kolom); yang pertama punya 2 sel.",
                "2 baris punya isi di luar tajuk (3 kolom); yang pertama punya 4 sel.",
            ])
        #expect(
            findings.map { $0.message.text(in: .english) } == [
                "The last row of the file has 1 cells although its header has 3 columns, and no line end follows.",
                "Rows with fewer cells than the header (3 columns): 2; the first has 2 cells.",
                "Rows with content beyond the header (3 columns): 2; the first has 4 cells.",
            ])
        #expect(
            findings.map { $0.advice.text(in: .indonesian) } == [
                "Berkas mungkin terpotong; simpan ulang dari aplikasi asalnya.",
                "Sel yang tidak ada dianggap kosong; periksa apakah kolomnya bergeser.",
                "Mungkin ada pemisah di dalam teks yang tidak dikutip; beri tanda kutip pada teks itu.",
            ])
        #expect(
            findings.map { $0.advice.text(in: .english) } == [
                "The file may be cut off; save it again from its application.",
                "Missing cells are taken as empty; check whether columns have shifted.",
                "A separator may stand inside unquoted text; put that text in quotation marks.",
            ])
    }
}
