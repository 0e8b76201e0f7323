/// Nama bulan dalam semua ejaan yang ditulis orang: satu daftar bagi tanggal kertas, waktu realisasi, dan blok tanda tangan.
package enum MonthName {
    /// Nama baku, Januari lebih dahulu.
    package static let indonesian = [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ]

    private static let spellings = [
        ["januari", "january", "jan"], ["februari", "pebruari", "february", "feb", "peb"], ["maret", "march", "mar"],
        ["april", "apr"], ["mei", "may"], ["juni", "june", "jun"], ["juli", "july", "jul"],
        ["agustus", "august", "agt", "agu", "agst", "ags", "aug"], ["september", "sept", "sep"], ["oktober", "october", "okt", "oct"],
        ["november", "nopember", "nov", "nop"], ["desember", "december", "des", "dec"],
    ]

    private static let numbers = Dictionary(
        uniqueKeysWithValues: spellings.enumerated().flatMap { index, words in words.map { ($0, index + 1) } })

    /// Nomor bulan bernama ini, huruf kecil; `nil` bila bukan nama bulan.
    package static func number(_ word: String) -> Int? { numbers[word] }
}
