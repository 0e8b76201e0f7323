import BudgetSession
import Diagnostics
import PaperReading

extension Session {
    /// Membuka masukan dengan kabar kemajuan di terminal; berkas keputusan yang tidak dipakai disebut di keluaran kesalahan.
    static func opened(_ request: Session.Request, isDeciding: Bool = false, in language: Language) throws -> Session {
        if let note = request.note { Console.writeError(note.text(in: language) + "\n") }
        let progress = ProgressLine { count in
            language == .indonesian ? "Membaca: \(count) baris" : "Reading: \(count) rows"
        }
        defer { progress.finish() }
        return try Session(request, isDeciding: isDeciding, progress: progress.report)
    }

    /// Berhenti bila bacaannya tidak pasti, dengan temuan-temuannya dan sebabnya.
    ///
    /// - Parameters:
    ///   - refused: Yang tidak dibuat: "Usulan tidak dibuat".
    ///   - showsAll: Temuannya disebut juga bila bacaannya pasti.
    /// - Returns: Bacaannya, tanpa kesalahan.
    /// - Throws: ``ExitStatus/findings``.
    @discardableResult
    func certain(or refused: LocalizedText, showsAll: Bool = false, in language: Language) throws -> IntakeResult {
        let stopped = stopped
        if showsAll || stopped.hasErrors {
            let findingText = FindingText(language: language)
            for finding in stopped.allFindings { Console.writeError(findingText.text(of: finding)) }
        }
        guard !stopped.hasErrors else {
            Console.writeError(Refusal(of: stopped).text(refused).text(in: language) + "\n")
            throw ExitStatus.findings
        }
        return stopped
    }
}
