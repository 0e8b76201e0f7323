package import Diagnostics
package import TableReading

extension RulePage {
    /// Bagian dokumen Word yang tidak dibaca apa adanya.
    package static let documentNote = RulePage(
        id: "B050",
        name: "dokumen-tidak-dibaca-apa-adanya",
        severity: .warning,
        title: LocalizedText(
            id: "Bagian dokumen Word yang dibaca lain daripada yang tampak, atau tidak dibaca",
            en: "Part of a Word document that was read unlike it shows, or not read"
        ),
        why: LocalizedText(
            id:
                "Yang tampak di layar Word belum tentu yang tercetak: perubahan terlacak menyimpan angka lama dan baru di satu sel, teks tersembunyi tidak tercetak, dan dokumen lain dapat disisipkan lewat tautan. Perubahan terlacak dibaca seolah-olah semuanya sudah diterima; teks tersembunyi dan dokumen lain tidak dibaca. Kepala dan kaki halaman, dan tabel di dalam sel tabel lain, hanya catatan: yang pertama tidak pernah menjadi isi, yang kedua dibaca sebagai tabel tersendiri.",
            en:
                "What shows on Word's screen is not always what is printed: tracked changes keep the old and the new figure in one cell, hidden text is not printed, and other documents can be inserted by a link. Tracked changes are read as if all were accepted; hidden text and other documents are not read. Page headers and footers, and tables within a cell of another table, are only notes: the former never become content, the latter are read as tables of their own."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: kertas yang ditandatangani tidak lagi memuat perubahan yang belum diputuskan.",
            en: "Practice: a paper to be signed no longer holds changes that are undecided."
        ),
        bad: [
            "pagu.docx": """
            OPD : Dinas Perdagangan
            Tahun Anggaran 2024
            Kode;Uraian;Pagu Murni
            3.30.03;Program Perdagangan;{-900.000-}{+1.000.000+}
            """
        ],
        good: [
            "pagu.docx": """
            OPD : Dinas Perdagangan
            Tahun Anggaran 2024
            Kode;Uraian;Pagu Murni
            3.30.03;Program Perdagangan;1.000.000
            """
        ]
    )
}

extension Finding {
    /// Perubahan terlacak, teks tersembunyi, dan dokumen tautan mungkin menyembunyikan angka; yang lain hanya disebut.
    package static func documentNote(_ note: DocumentNote) -> Finding {
        let severity: Severity =
            switch note.kind {
            case .trackedChanges, .hiddenText, .unreadDocument: .warning
            case .nestedTable, .pageMargins: .note
            }
        return Finding(
            rule: RulePage.documentNote.id, severity: severity, location: note.location, message: note.message, advice: note.advice)
    }
}
