import Diagnostics

/// Yang harus diketahui penerima laporan `sandingkan --tanpa-periksa`.
extension ComparisonReport {
    /// Kalimat di *Ringkasan* dan *Temuan*.
    static let unchecked = LocalizedText(
        id:
            "Tanpa pemeriksaan (--tanpa-periksa): baris hanya dijumlahkan dan dibandingkan per program. Temuan yang tidak ada di sini bukan bukti bahwa kertasnya bersih.",
        en:
            "Not checked (--without-checks): rows are only summed and compared by program. The absence of a finding here is no evidence that the papers are clean."
    )

    /// Apa yang dijalankan dan apa yang tidak, bagi *Metode dan Sumber*.
    static let uncheckedTable = ReportTable(
        id: "tanpa-pemeriksaan",
        caption: LocalizedText(id: "Dibuat tanpa pemeriksaan (--tanpa-periksa)", en: "Made without checks (--without-checks)"),
        columns: [
            ReportColumn(LocalizedText(id: "Pekerjaan", en: "Work"), .name),
            ReportColumn(LocalizedText(id: "Dijalankan", en: "Done"), .note),
        ],
        rows: [
            row(
                LocalizedText(
                    id: "Membaca setiap baris, keraguan dan kesalahan bacaan", en: "Reading every row, doubts and errors of reading"),
                LocalizedText(id: "ya; yang belum dijawab menghentikan perbandingan", en: "yes; an open one stops the comparison")
            ),
            row(
                LocalizedText(
                    id: "Baris yang tertulis dua kali, rujukan, dan jumlah induk (B005, B007, K007)",
                    en: "Rows written twice, references, and sums of parents (B005, B007, K007)"),
                LocalizedText(id: "ya; kesalahannya menghentikan perbandingan", en: "yes; an error stops the comparison")
            ),
            row(
                LocalizedText(id: "Aturan pemeriksaan yang lain", en: "All other rules"), LocalizedText(id: "tidak", en: "no")
            ),
            row(
                LocalizedText(
                    id: "Mencocokkan dan merinci kegiatan, sub kegiatan, dan rekening antartahapan",
                    en: "Matching and detailing activities, sub activities, and accounts across stages"),
                LocalizedText(
                    id: "tidak; dijumlahkan per OPD, unit, program, kelompok, dan sumber dana",
                    en: "no; summed by office, unit, program, group, and funding source")
            ),
            row(
                LocalizedText(id: "Catatan setiap baris", en: "The notes of rows"),
                LocalizedText(
                    id: "tidak; alasan dan keterangan perubahannya ya", en: "no; the reasons and remarks on its change are kept")
            ),
        ]
    )

    private static func row(_ work: LocalizedText, _ done: LocalizedText) -> ReportRow { ReportRow(cells: [.text(work), .text(done)]) }
}
