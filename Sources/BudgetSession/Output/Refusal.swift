import BudgetIntake
import BudgetModel
package import Diagnostics
package import PaperReading
import Reporting

/// Mengapa hasil tidak dibuat dari bacaan yang tidak pasti: ada yang salah, atau ada keraguan yang belum dijawab.
package struct Refusal {
    private let counts: LocalizedText
    private let openDoubts: Int
    private let hasErrors: Bool

    package init(of reading: IntakeResult) {
        let findings = reading.allFindings
        counts = LocalizedText(id: Phrase(findings.counts(in: .indonesian)), en: Phrase(findings.counts(in: .english)))
        openDoubts = reading.doubts.count { $0.settlement == nil }
        hasErrors = reading.findings.contains { $0.severity == .error }
    }

    /// - Parameter refused: Yang tidak dibuat: "Perbandingan tidak dibuat".
    package func text(_ refused: LocalizedText) -> LocalizedText {
        let unread = LocalizedText(
            id: "ada angka atau baris yang tidak terbaca dengan pasti",
            en: "some figures or rows could not be read with certainty"
        )
        guard openDoubts > 0 else {
            return LocalizedText(id: "\(counts). \(refused) karena \(unread).", en: "\(counts). \(refused) because \(unread).")
        }
        let doubts = LocalizedText(
            id: "\(count: openDoubts) keraguan bacaan belum dijawab, dan bacaan lain memberi jumlah lain",
            en: "\(count: openDoubts) doubts of reading are open, and another reading gives other totals"
        )
        let reason = hasErrors ? LocalizedText(id: "\(unread), dan \(doubts)", en: "\(unread), and \(doubts)") : doubts
        return LocalizedText(
            id:
                "\(counts). \(refused) karena \(reason). Jawab setiap keraguan dengan --answer, atau simpan jawabannya dengan selisih terima.",
            en:
                "\(counts). \(refused) because \(reason). Answer each doubt with --answer, or keep the answers with selisih accept."
        )
    }
}
