package import Diagnostics
package import TableReading

/// Temuan tentang cara sebuah dokumen Word dibaca.
extension Finding {
    /// Perubahan terlacak, teks tersembunyi, dan dokumen tautan mungkin menyembunyikan angka; yang lain hanya disebut.
    package static func documentNote(_ note: DocumentNote) -> Finding {
        let severity: Severity =
            switch note.kind {
            case .trackedChanges, .hiddenText, .unreadDocument: .warning
            case .nestedTable, .pageMargins: .note
            }
        return Finding(
            rule: IntakeRule.documentNote, severity: severity, location: note.location, message: note.message, advice: note.advice)
    }
}
