import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Reporting
import Testing

@Suite("LRA: anggaran dan realisasi pada tingkat yang diketahui")
struct BudgetRealisationTests {
    private static let place = SourceLocation(file: "realisasi-keuangan.csv", row: 2)

    private static func budget(_ realised: [(MoneyRealisation.Subject, Int64)], revised: Bool = true) -> Budget {
        var budget = Budget()
        budget.lines =
            revised
            ? [.line("Program Ekspor", murni: 500, perubahan: 600), .line("Program Pasar", murni: 300, perubahan: 200)]
            : [.line("Program Ekspor", murni: 500), .line("Program Pasar", murni: 300)]
        budget.moneyRealisations = realised.map { subject, amount in
            MoneyRealisation(
                document: nil, subject: subject, year: 2024, quarter: .third, span: .cumulative, evidence: .amount(Rupiah(amount)),
                location: place)
        }
        return budget
    }

    private static let export = MoneyRealisation.Subject.program(CodedName(name: "Program Ekspor"), unit: nil)
    private static let market = MoneyRealisation.Subject.program(CodedName(name: "Program Pasar"), unit: nil)

    private static func rows(_ budget: Budget) throws -> [String] {
        try #require(PaperDesk(budget).report("lra").table("lra")).rows().map { $0[1...].joined(separator: " | ") }
    }

    @Test("Bertambah/(berkurang) = anggaran - realisasi, persen = realisasi / anggaran, jumlahnya dari jumlah")
    func complete() throws {
        let budget = Self.budget([(Self.export, 450), (Self.market, 210)])
        #expect(
            try Self.rows(budget) == [
                "BELANJA |  |  |  | ", "Program Ekspor | 600 | 450 | 150 | 75,00 %", "Program Pasar | 200 | 210 | -10 | 105,00 %",
                "JUMLAH BELANJA (APBD) | 800 | 660 | 140 | 82,50 %",
            ])
        let text = try PaperDesk(budget).report("lra").paperText()
        #expect(text.contains("^ 01 Januari 2024 sampai 30 September 2024"))
        #expect(text.contains("[] JUMLAH (Rp) > ANGGARAN SETELAH PERUBAHAN\n[] JUMLAH (Rp) > REALISASI s.d. September"))
    }

    @Test("Sebagian program saja: jumlahnya tidak dicetak, dan yang tidak diketahui disebut")
    func partial() throws {
        let budget = Self.budget([(Self.export, 450)])
        #expect(
            try Self.rows(budget).suffix(2) == ["Program Pasar | 200 |  |  | ", "JUMLAH BELANJA (APBD) | 800 |  |  | "])
        #expect(
            try PaperDesk(budget).report("lra").paperText().contains("Realisasi s.d. September tidak diketahui bagi: Program Pasar."))
    }

    @Test("Realisasi OPD seluruhnya berdiri di jumlahnya saja")
    func wholeOffice() throws {
        var budget = Self.budget([])
        let office = try #require(budget.spendingOffices.first)
        budget.moneyRealisations = Self.budget([(.office(office), 640)]).moneyRealisations
        #expect(
            try Self.rows(budget) == [
                "BELANJA |  |  |  | ", "Program Ekspor | 600 |  |  | ", "Program Pasar | 200 |  |  | ",
                "JUMLAH BELANJA (APBD) | 800 | 640 | 160 | 80,00 %",
            ])
    }

    @Test("Tanpa perubahan tajuknya menyebut tahapannya; tanpa realisasi kertasnya tidak dibuat")
    func stages() throws {
        let table = try #require(PaperDesk(Self.budget([(Self.export, 1)], revised: false)).report("lra").table("lra"))
        #expect(table.headerWords()[2] == "JUMLAH (Rp) > ANGGARAN (Murni)")
        #expect(
            try PaperDesk(Self.budget([])).missing("lra") == [
                "realisasi program atau OPD (tabel realisasi-keuangan, kolom Program, Periode, Jumlah)"
            ])
    }
}
