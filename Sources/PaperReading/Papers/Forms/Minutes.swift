import BudgetModel

extension PaperForm {
    /// Berita acara: hanya kertasnya sendiri, dengan nomor, tanggal, dan harinya.
    static let minutes = PaperForm(
        kinds: [.minutes],
        example: """
            BERITA ACARA
            Nomor : BA-1/DISDAG/2024
            Pada hari ini Jumat, tanggal dua puluh tujuh bulan Juni tahun dua ribu dua puluh empat, disusun perjanjian kinerja perubahan.
            Pada tanggal 27 Juni 2024
            """,
        fits: { _ in nil }, takes: { _ in false }, read: { _, _, _ in })
}
