import BudgetSession
import Diagnostics

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
}
