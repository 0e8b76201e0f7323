/// Siapa yang melihat sebuah bagian atau kolom laporan.
public enum ReportAudience: Sendable, Hashable {
    /// Setiap tampilan.
    case everyone
    /// Hanya pembaca buku kerja: angka asal dan langkah-langkah yang rumusnya menjadi angka lain.
    case workbook
    /// Hanya buku kerjanya sendiri: tersembunyi di situ, dan tidak ada di keluaran lain.
    case hidden
}

extension Report {
    /// Laporan yang sama tanpa bagian yang hanya bagi buku kerja; semua tampilan lain memakainya.
    package var shown: Report {
        var report = self
        report.sections.removeAll { $0.audience != .everyone }
        return report
    }
}
