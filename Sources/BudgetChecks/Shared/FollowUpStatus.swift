import BudgetModel

/// Arti status tindak lanjut yang dikenal; tulisan lain tidak diartikan.
enum FollowUpStatus {
    case done
    case open

    init?(_ text: String?) {
        guard let text else { return nil }
        let words = NameKey(text).text
        if Self.doneWords.contains(words) {
            self = .done
        } else if Self.openWords.contains(words) {
            self = .open
        } else {
            return nil
        }
    }

    private static let doneWords: Set<String> = [
        "selesai", "sudah selesai", "telah selesai", "diselesaikan", "sudah diselesaikan", "telah diselesaikan", "tuntas",
        "sudah tuntas", "telah tuntas", "sudah ditindaklanjuti", "telah ditindaklanjuti", "sudah ditindak lanjuti",
        "telah ditindak lanjuti", "selesai ditindaklanjuti", "sudah dilaksanakan", "telah dilaksanakan", "done", "completed",
    ]

    private static let openWords: Set<String> = [
        "belum", "belum selesai", "belum diselesaikan", "belum tuntas", "belum ditindaklanjuti", "belum ditindak lanjuti",
        "belum dilaksanakan", "proses", "dalam proses", "masih proses", "masih dalam proses", "sedang diproses", "sedang berjalan",
        "dalam proses penyelesaian", "on progress", "in progress", "open",
    ]
}

extension String {
    /// `true` bila sel hanya berisi garis atau tanda baca, cara orang menulis "tidak ada".
    var isBlankMark: Bool { !contains { $0.isLetter || $0.isNumber } }
}

extension FollowUp {
    /// Bukti yang tertera, bila ada isinya.
    var statedEvidence: String? { evidence.flatMap { $0.isBlankMark ? nil : $0 } }

    /// Triwulan yang realisasinya terisi, menurut waktu.
    var realisedQuarters: [Quarter] { realised.filter { !$0.value.isBlankMark }.keys.sorted() }
}
