import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import Reporting
import Testing

@Suite("Sandingan PK: realisasi, sisa, dan alasan")
struct AgreementComparisonTests {
    private static func line(_ program: String, murni: Int64, perubahan: Int64, reason: String?, remark: String?, note: String?, row: Int)
        -> BudgetLine
    {
        var line = BudgetLine.line(program, murni: murni, perubahan: perubahan, row: row)
        line.change = ChangeNote(reason: reason.flatMap { ChangeReason($0) }, remark: remark)
        line.remark = note
        return line
    }

    private static func report(_ amounts: [(String, Quarter, Int64)]) throws -> Report {
        var budget = PaperGapTests.budget([("PK", "10,5"), ("PK Perubahan", "9,5")])
        budget.lines = BudgetLines([
            line("Program Ekspor", murni: 1000, perubahan: 800, reason: "c: harga turun", remark: "ditunda", note: "lihat nota", row: 2),
            line("Program Impor", murni: 500, perubahan: 600, reason: "b", remark: nil, note: nil, row: 3),
        ])
        budget.moneyRealisations = amounts.map { program, quarter, amount in
            MoneyRealisation(
                document: nil, subject: .program(CodedName(name: program), unit: nil), year: 2024, quarter: quarter, span: .cumulative,
                evidence: .amount(Rupiah(amount)), location: SourceLocation(file: "r.csv", row: quarter.rawValue))
        }
        return try PaperDesk(budget).report("pk-sandingan")
    }

    @Test("Huruf alasan di kolomnya, kata-katanya, keterangan, dan catatan di sampingnya; realisasi terakhir dan sisanya")
    func whole() throws {
        let report = try Self.report([("Program Ekspor", .first, 100), ("Program Ekspor", .second, 300), ("Program Impor", .second, 50)])
        let table = try #require(report.table("pk-sandingan"))
        #expect(
            table.headerWords().suffix(5) == [
                "REALISASI (Rp)", "SISA PAGU MENJADI (Rp)", "SUMBER DANA", "ALASAN (a/b/c)", "KETERANGAN",
            ])
        #expect(
            table.rows().map { Array($0[7...]) } == [
                ["300", "500", "APBDP", "c", "realisasi s.d. TW II; harga turun; ditunda; lihat nota"],
                ["50", "550", "APBDP", "b", "realisasi s.d. TW II"], ["350", "1.050", "", "", ""], ["350", "1.050", "", "", ""],
            ])
        #expect(DerivationEvaluator(report, language: .indonesian).mismatches == [])
    }

    @Test("Dibaca kembali: pagu kedua tahapan, huruf alasan, dan keterangannya")
    func roundTrip() throws {
        let report = try Self.report([("Program Ekspor", .second, 300)])
        let lines = try TemporaryWorkbook(report).read().budget.lines
        #expect(lines.map { $0.ceilings[.revised] } == [Rupiah(800), Rupiah(600)])
        #expect(lines.map { $0.change.reason?.ground } == [.priorities, .strategy])
        #expect(lines.map(\.remark) == ["realisasi s.d. TW II; harga turun; ditunda; lihat nota", nil])
    }

    @Test("Realisasi yang tidak diketahui kosong, juga jumlahnya")
    func unknown() throws {
        let rows = try #require(Self.report([("Program Ekspor", .second, 300)]).table("pk-sandingan")).rows()
        #expect(rows.map { Array($0[7...8]) } == [["300", "500"], ["", ""], ["", ""], ["", ""]])
    }

    @Test("Lembar target: target, capaian, penyerapan, dan sisa pagu indikatornya")
    func targets() throws {
        let table = try #require(PaperDesk.sample().report("pk-sandingan").table("pk-sandingan-target"))
        #expect(
            table.rows().map { Array($0[4...]) } == [
                [
                    "16,000", "21,750", "5,750", "35,94 %", "TW IV", "101,80 %", "97,17 %", "30.030.716,15", "30.137.019,57",
                ],
                [
                    "12,900", "16,150", "3,250", "25,19 %", "TW IV", "102,26 %", "91,53 %", "106.245.546,54", "106.371.058,12",
                ],
            ])
    }
}
