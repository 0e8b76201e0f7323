import BudgetChecks
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@Suite("J006 dan J007: surplus, pembiayaan netto, dan SiLPA tertera")
struct PrintedBalanceRuleTests {
    /// Pendapatan 800, belanja 900, pembiayaan 150 - 0; hitungannya -100, 150, 50.
    private static func budget(_ printed: [PrintedBalance]) -> Budget {
        var budget = Budget()
        budget.lines = [.line("Program A", murni: 900, perubahan: 950)]
        budget.balanceLines = [
            .balance(.revenue, "4 Pendapatan", murni: 800, perubahan: 800),
            .balance(.receipt, "6.1 Penerimaan", murni: 150, perubahan: 150, row: 3),
            .balance(.outlay, "6.2 Pengeluaran", murni: 0, perubahan: 0, row: 4),
        ]
        budget.printedBalances = printed
        return budget
    }

    private static func findings(in budget: Budget) -> [Finding] {
        BudgetCheck(budget).findings.filter { ["J006", "J007"].contains($0.rule) }
    }

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let printed: [PrintedBalance]
        var change: @Sendable (inout Budget) -> Void = { _ in }
        var expected: [String] = []
    }

    private static let right: [PrintedBalance] = [
        .printed(.surplus, murni: -100, perubahan: -150, row: 20), .printed(.netFinancing, murni: 150, perubahan: 150, row: 21),
        .printed(.remainder, murni: 50, perubahan: 0, row: 22),
    ]

    private static let cases = [
        Case(testDescription: "semuanya benar", printed: right),
        Case(testDescription: "surplus keliru", printed: [.printed(.surplus, murni: -90, row: 20)], expected: ["J006 20"]),
        Case(
            testDescription: "netto keliru di satu tahapan", printed: [.printed(.netFinancing, murni: 150, perubahan: 15)],
            expected: ["J006 20"]),
        Case(
            testDescription: "SiLPA hanya mengikuti surplus yang keliru",
            printed: [.printed(.surplus, murni: -90, row: 20), right[1], .printed(.remainder, murni: 60, row: 22)], expected: ["J006 20"]),
        Case(
            testDescription: "SiLPA keliru sendiri", printed: [right[0], right[1], .printed(.remainder, murni: 60, row: 22)],
            expected: ["J006 22"]),
        Case(testDescription: "masih dalam pembulatan cetak", printed: [.printed(.surplus, murni: -99, rounding: 1)]),
        Case(
            testDescription: "masih dalam pembulatan barisnya", printed: [.printed(.surplus, murni: -98)],
            change: { $0.balanceLines[0].rounding = Rupiah(2) }),
        Case(
            testDescription: "belanja tidak tertera", printed: [.printed(.surplus, murni: 5)],
            change: { $0.lines = [] }),
        Case(
            testDescription: "OPD lain", printed: [.printed(.surplus, office: "Badan", murni: 5)]),
        Case(
            testDescription: "OPD dengan tulisan lain", printed: [.printed(.surplus, office: "DINAS", murni: 5)], expected: ["J006 20"]),
        Case(
            testDescription: "tahun lain", printed: [.printed(.surplus, murni: 5)], change: { $0.printedBalances[0].year = 2023 }),
        Case(
            testDescription: "arah pembiayaan tidak disebut", printed: [.printed(.netFinancing, murni: 5)],
            change: { $0.balanceLines.append(.balance(.financing, "6 Lain", murni: 1)) }),
        Case(
            testDescription: "mengikuti jumlah induk yang keliru", printed: [.printed(.surplus, murni: -90)],
            change: {
                $0.printedSums = [
                    PrintedSum(
                        label: "PENDAPATAN", stage: .original, printed: Rupiah(810), addends: [2],
                        location: SourceLocation(file: "apbd.csv", row: 1))
                ]
            }),
        Case(
            testDescription: "jumlah induk yang keliru di tahapan lain tidak menjelaskan", printed: [.printed(.surplus, murni: -90)],
            change: {
                $0.printedSums = [
                    PrintedSum(
                        label: "PENDAPATAN", stage: .revised, printed: Rupiah(810), addends: [2],
                        location: SourceLocation(file: "apbd.csv", row: 1))
                ]
            }, expected: ["J006 20"]),
        Case(
            testDescription: "tanpa rincian pembiayaan, ketiganya tidak sejalan",
            printed: [right[0], right[1], .printed(.remainder, murni: 60, perubahan: 0, row: 22)],
            change: { $0.balanceLines.removeLast(2) }, expected: ["J007 22"]),
        Case(
            testDescription: "tanpa rincian pembiayaan, ketiganya sejalan", printed: right, change: { $0.balanceLines.removeLast(2) }),
        Case(
            testDescription: "tanpa rincian pembiayaan, surplusnya sendiri sudah keliru",
            printed: [.printed(.surplus, murni: -90, row: 20), .printed(.netFinancing, murni: 150), .printed(.remainder, murni: 50)],
            change: { $0.balanceLines.removeLast(2) }, expected: ["J006 20"]),
        Case(
            testDescription: "tanpa satu baris pun, ketiganya tidak sejalan",
            printed: [.printed(.surplus, murni: 1), .printed(.netFinancing, murni: 2), .printed(.remainder, murni: 4, row: 22)],
            change: { ($0.lines, $0.balanceLines) = ([], []) }, expected: ["J007 22"]),
        Case(
            testDescription: "tanpa satu baris pun, dalam pembulatan",
            printed: [.printed(.surplus, murni: 1), .printed(.netFinancing, murni: 2), .printed(.remainder, murni: 4, rounding: 1)],
            change: { ($0.lines, $0.balanceLines) = ([], []) }),
        Case(
            testDescription: "ketiganya dari tabel yang berlainan",
            printed: [.printed(.surplus, murni: 1), .printed(.netFinancing, murni: 2), .printed(.remainder, murni: 4)],
            change: {
                ($0.lines, $0.balanceLines) = ([], [])
                $0.printedBalances[0].location.file = "lain.csv"
            }),
    ]

    @Test("Yang keliru disebut sekali, yang tidak dapat dihitung dibiarkan", arguments: cases)
    func verdicts(item: Case) {
        var budget = Self.budget(item.printed)
        item.change(&budget)
        #expect(Self.findings(in: budget).map { "\($0.rule.code) \($0.location.row ?? 0)" } == item.expected)
    }

    @Test("Temuan J006 utuh, beberapa tahapan menjadi satu")
    func balanceText() throws {
        let page = try #require(
            Self.findings(in: Self.budget([.printed(.surplus, murni: -90, perubahan: -100)])).first
        ).page()
        #expect(
            page == """
                J006 kesalahan apbd.csv!20
                  SURPLUS/(DEFISIT): »-90«
                  = -100
                  "SURPLUS/(DEFISIT)" (pendapatan - belanja): Murni tertera -Rp90,00, barisnya memberi -Rp100,00, selisihnya Rp10,00; Perubahan tertera -Rp100,00, barisnya memberi -Rp150,00, selisihnya Rp50,00.
                  Hitung ulang dari baris-barisnya, lalu perbaiki baris atau hitungan yang keliru.
                """)
    }

    @Test("Temuan J007 utuh dalam kedua bahasa")
    func identityText() throws {
        var budget = Self.budget([
            .printed(.surplus, murni: -100, row: 20), .printed(.netFinancing, murni: 150, row: 21),
            .printed(.remainder, murni: 60, row: 22),
        ])
        budget.balanceLines = []
        let finding = try #require(Self.findings(in: budget).first)
        #expect(
            finding.page() == """
                J007 kesalahan apbd.csv!22
                  + apbd.csv!20, apbd.csv!21
                  SILPA: »60«
                  = 50
                  "SILPA" Murni tertera Rp60,00, sedangkan "SURPLUS/(DEFISIT)" -Rp100,00 ditambah "PEMBIAYAAN NETTO" Rp150,00 adalah Rp50,00, selisihnya Rp10,00.
                  Hitung ulang ketiganya, lalu perbaiki yang keliru.
                """)
        #expect(
            finding.message.text(in: .english)
                == "\"SILPA\" Original is printed as Rp60.00, but \"SURPLUS/(DEFISIT)\" -Rp100.00 plus \"PEMBIAYAAN NETTO\" Rp150.00 is Rp50.00, the difference is Rp10.00."
        )
    }

    @Test("Anggaran yang hanya memuat pendapatan diperiksa, tanpa tuduhan tentang belanja")
    func revenueOnly() {
        var budget = Self.budget([.printed(.surplus, murni: 800)])
        budget.lines = []
        budget.documents = [Document(code: "pk", kind: "PK", year: 2024, stage: .original, location: SourceLocation(file: "dokumen.csv"))]
        budget.indicators = [Indicator(code: "pad", name: "PAD", location: SourceLocation(file: "indikator.csv"))]
        budget.printedTotals = [
            PrintedTotal(document: "pk", label: "Anggaran", scope: .core, amount: Rupiah(5), location: SourceLocation(file: "total.csv"))
        ]
        budget.printedSums = [
            PrintedSum(
                label: "PENDAPATAN", stage: .original, printed: Rupiah(810), addends: [2],
                location: SourceLocation(file: "apbd.csv", row: 1))
        ]
        let check = BudgetCheck(budget)
        #expect(check.findings.map { "\($0.rule.code) \($0.location.reference)" } == ["J003 apbd.csv!1"])
        #expect(check.skippedRules == [])
    }
}
