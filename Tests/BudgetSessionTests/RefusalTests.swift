import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import PaperReading
import Testing

@testable import BudgetSession

@Suite("Mengapa hasil tidak dibuat")
struct RefusalTests {
    private static let refused = LocalizedText(id: "Perbandingan tidak dibuat", en: "No comparison was made")
    private static let error = Finding(
        rule: "N003", severity: .error, location: SourceLocation(file: "dinas.csv", row: 2),
        message: LocalizedText(verbatim: "x"), advice: LocalizedText(verbatim: "y"))

    @Test(
        "Kesalahan, keraguan, atau keduanya",
        arguments: [
            (
                IntakeResult(findings: [error]),
                "1 kesalahan. Perbandingan tidak dibuat karena ada angka atau baris yang tidak terbaca dengan pasti."
            ),
            (
                IntakeResult(doubts: [
                    DoubtSamples.doubt(), DoubtSamples.doubt(row: 9), DoubtSamples.doubt(row: 20, settled: DoubtSamples.typed),
                ]),
                """
                2 kesalahan, 1 catatan. Perbandingan tidak dibuat karena 2 keraguan bacaan belum dijawab, dan bacaan lain memberi \
                jumlah lain. Jawab setiap keraguan dengan --answer, atau simpan jawabannya dengan selisih terima.
                """
            ),
            (
                IntakeResult(findings: [error], doubts: [DoubtSamples.doubt()]),
                """
                2 kesalahan. Perbandingan tidak dibuat karena ada angka atau baris yang tidak terbaca dengan pasti, dan 1 keraguan \
                bacaan belum dijawab, dan bacaan lain memberi jumlah lain. Jawab setiap keraguan dengan --answer, atau simpan \
                jawabannya dengan selisih terima.
                """
            ),
        ])
    func text(result: IntakeResult, text: String) {
        #expect(result.hasErrors)
        #expect(Refusal(of: result).text(Self.refused).text(in: .indonesian) == text)
    }
}
