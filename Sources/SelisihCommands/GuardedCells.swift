import Diagnostics

/// Kabar tentang sel CSV yang diberi apostrof, supaya tidak ada isi yang berubah diam-diam.
struct GuardedCells {
    let count: Int

    /// Kalimat bagi pengguna; `nil` bila tidak ada.
    var note: LocalizedText? {
        guard count > 0 else { return nil }
        return LocalizedText(
            id: """
                \(count: count) sel yang mulai seperti rumus diberi apostrof (') di depan, supaya tidak dijalankan program lembar \
                kerja. Selisih membacanya kembali tanpa apostrof itu.
                """,
            en: """
                Cells that start like a formula were given an apostrophe (') in front, so that no spreadsheet program runs them: \
                \(count: count). Selisih reads them back without it.
                """
        )
    }

    /// Mengatakannya di keluaran kesalahan.
    func say(in language: Language) {
        if let note { Console.writeError(note.text(in: language) + "\n") }
    }
}
