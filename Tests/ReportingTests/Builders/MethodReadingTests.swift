import BudgetAnalysis
import BudgetChecks
import BudgetFixtures
import BudgetModel
import Diagnostics
import Reporting
import Testing

@Suite("Bacaan di lembar Metode dan Sumber")
struct MethodReadingTests {
    private static func report(tables: [TableUnderstanding] = [], doubts: [ReadingDoubt] = []) throws -> Report {
        try ComparisonReport(
            Comparison(TinyBudget.make()), findings: doubts.map { JudgedFinding($0.finding) }, tables: tables, doubts: doubts,
            toolVersion: "0.0.0"
        ).report()
    }

    private static let read = TableUnderstanding(location: TinyBudget.place.table, table: "pagu", headerRows: [1], rowCount: 4)

    @Test("Tabel dan lembar yang tidak dibaca disebut dengan sebabnya, tanpa folder penyusunnya")
    func unread() throws {
        var hidden = TableUnderstanding(location: SourceLocation(file: "kecil/pagu.xlsx", sheet: "Arsip"), table: "")
        hidden.skippedRows = [
            TableUnderstanding.SkippedRow(
                number: 0, excerpt: "", reason: LocalizedText(id: "lembar tersembunyi, tidak dibaca", en: "hidden sheet, not read"))
        ]
        let letter = TableUnderstanding(location: SourceLocation(file: "kecil/surat.csv"), table: "")
        let report = try Self.report(tables: [Self.read, hidden, letter])
        #expect(
            report.table("tidak-dibaca")?.rows() == [
                ["pagu.xlsx, lembar \"Arsip\"", "lembar tersembunyi, tidak dibaca"], ["surat.csv", "tajuk tidak dikenali"],
            ])
    }

    @Test("Baris tersembunyi yang ikut dihitung disebut")
    func hidden() throws {
        var table = Self.read
        table.hiddenRows = [4, 5, 6, 9]
        let report = try Self.report(tables: [table])
        #expect(report.table("tersembunyi")?.rows() == [["pagu.csv", "baris tersembunyi 4-6, 9 ikut dibaca"]])
    }

    @Test("Keraguan yang dijawab disebut dengan jawaban, asal, dan alasannya; juga sebagai catatan di lembar Temuan")
    func settled() throws {
        let report = try Self.report(doubts: [DoubtSamples.doubt(in: "kecil/pagu.csv", settled: DoubtSamples.kept)])
        let message = """
            "Belanja Operasi" sama dengan jumlah baris 4 sampai 6: induknya, atau baris sendiri? Jawabannya "induk" (induk \
            baris-baris itu; Murni Rp1.000.000,00, Perubahan Rp800.000,00), dari dinas.csv.keputusan.csv (sesuai DPA halaman 2).
            """
        #expect(report.table("keraguan")?.rows() == [["pagu.csv, baris 3", message]])
        #expect(
            report.table("temuan")?.rows().map { Array($0.prefix(5)) } == [["B039", "catatan", "pagu.csv!3", "Belanja Operasi", message]])
    }

    @Test("Tanpa keduanya, laporannya sama seperti tanpa bacaan")
    func nothing() throws {
        #expect(try Self.report(tables: [Self.read]) == Self.report())
    }
}
