import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import Reporting
import Testing

@Suite("RFK: bobot, tertimbang, deviasi, dan yang tidak diketahui")
struct ProgressReportTests {
    private static let place = SourceLocation(file: "realisasi-keuangan.csv", row: 2)

    /// Ekspor berpagu 600 dan Pasar berpagu 200, seperti ditulis di tabel-tabelnya: program, bulan, jumlah, persen fisik.
    private static func budget(
        plans: [(String, Month, Int64, String)], realised: [(String, Month, Int64, String)], span: MoneyRealisation.Span = .period
    ) -> Budget {
        var budget = Budget()
        budget.lines = [.line("Program Ekspor", murni: 600), .line("Program Pasar", murni: 200)]
        budget.cashPlans = plans.map { program, month, amount, physical in
            CashPlan(
                program: CodedName(name: program), unit: nil, year: 2024, period: .month(month), span: span, amount: Rupiah(amount),
                physical: figure(physical), location: place)
        }
        budget.moneyRealisations = realised.map { program, month, amount, physical in
            var money = MoneyRealisation(
                document: nil, subject: .program(CodedName(name: program), unit: nil), year: 2024, quarter: .first, span: span,
                evidence: .amount(Rupiah(amount)), location: place)
            (money.period, money.physical) = (.month(month), figure(physical))
            return money
        }
        return budget
    }

    private static func figure(_ text: String) -> PrintedFigure? {
        guard !text.isEmpty, let value = try? NumberNotation.decimalComma.parse(text).quantity else { return nil }
        return PrintedFigure(text: text, reading: .single(value), isPercent: true, location: place)
    }

    private static let plans: [(String, Month, Int64, String)] = [
        ("Program Ekspor", .january, 60, "10"), ("Program Ekspor", .february, 60, "20"), ("Program Pasar", .january, 0, "0"),
        ("Program Pasar", .february, 100, "50"),
    ]
    private static let realised: [(String, Month, Int64, String)] = [
        ("Program Ekspor", .january, 30, "6"), ("Program Ekspor", .february, 60, "16"), ("Program Pasar", .january, 0, "0"),
        ("Program Pasar", .february, 90, "40"),
    ]

    private static func rows(_ budget: Budget, _ settings: [PaperSettings.Name: String] = [.month: "Februari"]) throws -> [String] {
        let table = try #require(PaperDesk(budget, settings).report("rfk").table("rfk-februari"))
        return table.rows().map { $0[2...20].joined(separator: " | ") }
    }

    @Test("Bulan ini dan sampai dengan bulan ini berdampingan; tertimbang menurut pagu, jumlahnya angka OPD")
    func weighted() throws {
        #expect(
            try Self.rows(Self.budget(plans: Self.plans, realised: Self.realised)) == [
                """
                Program Ekspor |  | 600 | 75,00 % | 20 % | 16 % | 12,00 % | -4 % | 60 | 120 | 20,00 % | 60 | 90 | 15,00 % | 11,25 % | -5,00 % |  | 510 | 85,00 %
                """,
                """
                Program Pasar |  | 200 | 25,00 % | 50 % | 40 % | 10,00 % | -10 % | 100 | 100 | 50,00 % | 90 | 90 | 45,00 % | 11,25 % | -5,00 % |  | 110 | 55,00 %
                """,
                " |  | 800 | 100,00 % | 27,50 % |  | 22,00 % | -5,50 % | 160 | 220 | 27,50 % | 150 | 180 | 22,50 % | 22,50 % | -5,00 % |  | 620 | 77,50 %",
            ])
    }

    @Test("Deviasi terhadap rencana kas bila disetel, dan tajuknya menyebut rumusnya")
    func againstPlan() throws {
        let budget = Self.budget(plans: Self.plans, realised: Self.realised)
        let table = try #require(PaperDesk(budget, [.month: "Februari", .deviation: "rak"]).report("rfk").table("rfk-februari"))
        #expect(table.rows().map { $0[17] } == ["25,00 %", "10,00 %", "18,18 %"])
        #expect(table.headerWords()[17] == "KEUANGAN > DEVIASI ((RAK - REALISASI)/RAK, %)")
    }

    @Test("Program tanpa realisasi tetap kosong, jumlahnya tidak dicetak, dan kertasnya menyebut programnya")
    func unknown() throws {
        let budget = Self.budget(plans: Self.plans, realised: Self.realised.filter { $0.0 == "Program Ekspor" })
        #expect(try Self.rows(budget)[1].hasSuffix("| 100 | 100 | 50,00 % |  |  |  |  |  |  |  | "))
        let text = try PaperDesk(budget, [.month: "Februari"]).report("rfk").paperText()
        #expect(
            text.contains("Realisasi s.d. Februari tidak diketahui bagi: Program Pasar. Jumlahnya karena itu tidak dicetak."))
        #expect(text.contains("| Jumlah APBD | < | < | < | 800 = | 100,00 % = | 27,50 % = |  |  |  | 160 = | 220 = | 27,50 % = |  |  |"))
    }

    @Test("Angka kumulatif tidak dijumlahkan lagi; bulan yang hilang membuat jumlahnya tidak diketahui")
    func cumulative() throws {
        let budget = Self.budget(plans: Self.plans, realised: Self.realised, span: .cumulative)
        let table = try #require(PaperDesk(budget, [.month: "Februari"]).report("rfk").table("rfk-februari"))
        #expect(Array(table.rows()[0][10...14]) == ["0", "60", "10,00 %", "30", "60"])
        let gap = Self.budget(plans: Self.plans, realised: Self.realised.filter { $0.1 == .february })
        let other = try #require(PaperDesk(gap, [.month: "Februari"]).report("rfk").table("rfk-februari"))
        #expect(Array(other.rows()[0][13...15]) == ["60", "", ""])
    }

    @Test("Bulan dari setelan; tanpa setelan setiap bulan yang ada realisasinya; yang bukan bulan disebut")
    func months() throws {
        let budget = Self.budget(plans: Self.plans, realised: Self.realised)
        #expect(try PaperDesk(budget).report("rfk").sections.map { $0.title.text(in: .indonesian) } == ["RFK Januari", "RFK Februari"])
        #expect(try PaperDesk(budget, [.month: "Agustus"]).missing("rfk").first?.hasPrefix("realisasi setiap program Agustus") == true)
    }

    @Test("Yang dibiarkan kosong disebut")
    func blanks() throws {
        var budget = Self.budget(plans: [], realised: Self.realised)
        for index in budget.moneyRealisations.indices { budget.moneyRealisations[index].physical = nil }
        let desk = try PaperDesk(budget)
        #expect(
            try desk.paper("rfk").blanks(desk.source).map { $0.text(in: .indonesian) } == [
                "rencana kas (tabel rencana-kas)", "realisasi fisik (tabel realisasi-keuangan, kolom Persen Fisik Tertera)",
                "lokasi dan indikator keluaran: tidak ada tabelnya, diisi tangan",
            ])
    }
}
