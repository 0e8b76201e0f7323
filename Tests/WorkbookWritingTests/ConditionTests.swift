import Diagnostics
import ExactNumbers
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Jumlah bersyarat")
struct ConditionTests {
    /// Tabel unit dan pagu, dengan rekap satu unit di bawahnya.
    private func report(_ lines: [(unit: String, amount: Rupiah)], unit: String, total: Rupiah) -> Report {
        let rows = lines.map { [ReportCell.verbatim($0.unit), ReportCell(.amount($0.amount))] }
        let condition = CellCondition(column: 0, text: LocalizedText(verbatim: unit))
        let sum = Derivation.sumWhere(table: "t", rows: 0..<lines.count, column: 1, matching: [condition])
        return SmallReport.report(
            SmallReport.table(kinds: [.label, .amount], rows),
            SmallReport.table("r", kinds: [.amount], [[ReportCell(.amount(total), derivation: sum)]]))
    }

    private func formula(_ units: [String], unit: String, total: Int64) throws -> String {
        let lines = units.enumerated().map { ($1, Rupiah(Int64($0 + 1))) }
        let workbook = try WrittenWorkbook(report(lines, unit: unit, total: Rupiah(total)))
        return try workbook.cell("A\(7 + units.count)")
            .firstMatch(of: /<f>(.*)<\/f>/).map { String($0.1.replacing("&amp;", with: "&")) } ?? ""
    }

    @Test func `Teks biasa memakai SUMIFS`() throws {
        #expect(
            try formula(["RPK", "BPSMB", "RPK"], unit: "RPK", total: 4) == #"SUMIFS(B5:B7,A5:A7,"=RPK")"#)
    }

    @Test(arguments: [
        (name: "beda besar kecil huruf", units: ["RPK", "rpk"], unit: "RPK"),
        (name: "angka nol di depan", units: ["01", "1"], unit: "01"),
        (name: "kode yang mirip tanggal", units: ["3.30.02", "3.30.2"], unit: "3.30.02"),
        (name: "teks kosong", units: ["", "x"], unit: ""),
    ])
    func `Teks yang dibaca lain oleh SUMIFS memakai EXACT`(name: String, units: [String], unit: String) throws {
        #expect(
            try formula(units, unit: unit, total: 1) == #"SUMPRODUCT(1*EXACT(A5:A6,"\#(unit)"),B5:B6)"#,
            "\(name)")
    }

    @Test func `Kode tunggal di kolomnya tetap SUMIFS`() throws {
        #expect(
            try formula(["3.30.02", "x"], unit: "3.30.02", total: 1) == #"SUMIFS(B5:B6,A5:A6,"=3.30.02")"#)
    }

    @Test func `Tidak ada baris yang cocok berarti nol`() throws {
        #expect(try formula(["a", "b"], unit: "c", total: 0) == #"SUMIFS(B5:B6,A5:A6,"=c")"#)
    }

    @Test(arguments: [String(repeating: "u", count: 300), "a_x0041_"])
    func `Syarat yang tidak muat di satu teks rumus disambung dari potongannya`(unit: String) throws {
        let workbook = try WrittenWorkbook(report([(unit, Rupiah(5))], unit: unit, total: Rupiah(5)))
        let text = FormulaText.words(unit).replacing("&", with: "&amp;")
        #expect(text.contains("&amp;"))
        #expect(try workbook.cell("A8") == "<c r=\"A8\"><f>SUMPRODUCT(1*EXACT(A5,\(text)),B5)</f><v>5</v></c>")
        #expect(workbook.summary.fixedResults.isEmpty)
    }

    @Test func `Jumlah yang salah tidak pernah ditulis`() {
        #expect(throws: WorkbookError.disagreement(CellPlace(sheet: "Lembar", cell: "A9"))) {
            try WrittenWorkbook(report([("a", Rupiah(5)), ("A", Rupiah(7))], unit: "a", total: Rupiah(12)))
        }
    }

    @Test(arguments: [
        (name: "kolom syarat", column: 1, condition: 5, rows: 0..<1, table: "t"),
        (name: "kolom jumlah", column: 5, condition: 0, rows: 0..<1, table: "t"),
        (name: "baris", column: 1, condition: 0, rows: 0..<9, table: "t"),
        (name: "tabel", column: 1, condition: 0, rows: 0..<1, table: "hilang"),
    ])
    func `Acuan ke luar tabel ditolak`(
        name: String, column: Int, condition: Int, rows: Range<Int>, table: String
    ) {
        let matching = [CellCondition(column: condition, text: LocalizedText(verbatim: "a"))]
        let sum = Derivation.sumWhere(table: TableID(table), rows: rows, column: column, matching: matching)
        let cells = [
            ReportCell.verbatim("a"), ReportCell(.amount(Rupiah(1))),
            ReportCell(.amount(Rupiah(1)), derivation: sum),
        ]
        #expect(
            throws: WorkbookError.missingReference(CellPlace(sheet: "Lembar", cell: "C5"), table: table),
            "\(name)"
        ) {
            try WrittenWorkbook(
                SmallReport.report(SmallReport.table(kinds: [.label, .amount, .amount], [cells])))
        }
    }
}
