import BudgetChecks
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@Suite("R010: sisa anggaran tertera")
struct WrongRemainderTests {
    private static func row(
        _ number: Int = 5, murni: Int64? = 1000, perubahan: Int64? = nil, realised: Int64 = 300, remaining: Int64, rounding: Int64 = 0,
        file: String = "lra.csv"
    ) -> PrintedRemainder {
        var ceilings = StageAmounts()
        ceilings[.original] = murni.map { Rupiah($0) }
        ceilings[.revised] = perubahan.map { Rupiah($0) }
        return PrintedRemainder(
            label: "Program A", code: "3.30.02", ceilings: ceilings, realised: Rupiah(realised), remaining: Rupiah(remaining),
            rounding: Rupiah(rounding), location: SourceLocation(file: file, row: number, column: 6))
    }

    private static func findings(_ rows: [PrintedRemainder]) -> [Finding] {
        var budget = Budget()
        budget.printedRemainders = rows
        return BudgetCheck(budget).findings.filter { $0.rule == "R010" }
    }

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let rows: [PrintedRemainder]
        var expected: [String] = []
    }

    private static let cases = [
        Case(testDescription: "benar", rows: [row(remaining: 700)]),
        Case(testDescription: "keliru", rows: [row(remaining: 600)], expected: ["kesalahan 5"]),
        Case(testDescription: "cocok dengan salah satu tahapan", rows: [row(perubahan: 900, remaining: 600)]),
        Case(
            testDescription: "tidak cocok dengan tahapan mana pun", rows: [row(perubahan: 900, remaining: 650)], expected: ["kesalahan 5"]),
        Case(testDescription: "tanpa pagu", rows: [row(murni: nil, remaining: 650)]),
        Case(testDescription: "dalam pembulatan ketiga angkanya", rows: [row(remaining: 703, rounding: 1)]),
        Case(testDescription: "di luar pembulatan", rows: [row(remaining: 704, rounding: 1)], expected: ["kesalahan 5"]),
        Case(testDescription: "realisasi di atas pagu", rows: [row(realised: 1200, remaining: -200)]),
        Case(testDescription: "satu baris berlawanan tanda", rows: [row(remaining: -700)], expected: ["kesalahan 5"]),
        Case(
            testDescription: "seluruh tabel realisasi dikurangi pagu",
            rows: [row(remaining: -700), row(6, realised: 100, remaining: -900)],
            expected: ["catatan 5"]),
        Case(
            testDescription: "tabel lain tetap dinilai sendiri",
            rows: [row(remaining: -700), row(6, realised: 100, remaining: -900), row(9, remaining: 1, file: "lain.csv")],
            expected: ["kesalahan 9", "catatan 5"]),
        Case(
            testDescription: "berlawanan tanda di tabel biasa",
            rows: [row(remaining: 700), row(6, remaining: -700), row(7, remaining: -700)],
            expected: ["kesalahan 6", "kesalahan 7"]),
    ]

    @Test("Yang keliru disebut, yang cocok dengan salah satu pagu dibiarkan", arguments: cases)
    func verdicts(item: Case) {
        let found = Self.findings(item.rows).map { "\($0.severity.label.text(in: .indonesian)) \($0.location.row ?? 0)" }
        #expect(found == item.expected)
    }

    @Test("Temuannya menyebut tahapan setiap pagu yang dicoba")
    func text() throws {
        let page = try #require(Self.findings([Self.row(perubahan: 900, remaining: 650)]).first).page()
        #expect(
            page == """
                R010 kesalahan lra.csv!F5
                  3.30.02 Program A: »650«
                  = 600
                  Sisa "3.30.02 Program A" tertera Rp650,00, sedangkan pagu Murni Rp1.000,00 dikurangi realisasi Rp300,00 adalah Rp700,00; pagu Perubahan Rp900,00 dikurangi realisasi Rp300,00 adalah Rp600,00.
                  Hitung ulang sisanya, atau perbaiki pagu atau realisasi yang salah ketik.
                """)
    }

    @Test("Catatan tentang seluruh tabel utuh dalam kedua bahasa")
    func noteText() throws {
        let finding = try #require(Self.findings([Self.row(remaining: -700), Self.row(6, realised: 100, remaining: -900)]).first)
        #expect(
            finding.message.text(in: .indonesian)
                == "2 sisa di tabel ini dihitung realisasi dikurangi pagu, kebalikan dari kebiasaan; yang pertama \"3.30.02 Program A\", tertera -Rp700,00."
        )
        #expect(
            finding.message.text(in: .english)
                == "2 remaining amounts in this table are realisation less ceiling, the reverse of the usual; the first is \"3.30.02 Program A\", printed as -Rp700.00."
        )
    }
}
