/// Batas Excel menurut "Excel specifications and limits" dari Microsoft.
enum ExcelLimits {
    /// Baris satu lembar.
    static let rows = 1_048_576
    /// Kolom satu lembar.
    static let columns = 16_384
    /// Tautan satu lembar.
    static let links = 65_530
    /// Huruf nama lembar.
    static let sheetName = 31
    /// Huruf teks atau catatan satu sel.
    static let text = 32_767
    /// Huruf judul di sifat dokumen.
    static let property = 255
    /// Huruf kepala atau kaki halaman, tanda-tandanya termasuk.
    static let header = 255
    /// Halaman baru satu lembar.
    static let pageBreaks = 1_023
    /// Tinggi baris dalam poin.
    static let rowHeight = 409.5
    /// Huruf satu rumus.
    static let formula = 8_192
    /// Huruf satu teks di dalam rumus.
    static let literal = 255
    /// Argumen satu fungsi.
    static let arguments = 255
    /// Tingkat kerangka baris; baris yang lebih dalam dilipat bersama tingkat terakhir.
    static let outlineLevel = 7
    /// Inden sel yang masih wajar dibaca; batas lama Excel.
    static let indent = 15
    /// Angka penting yang disimpan tepat.
    static let significantDigits = 15
    /// Desimal yang dapat ditampilkan format angka.
    static let decimals = 30
    /// Tahun yang dikenal kalender Excel.
    static let years = 1900...9999
}

/// Kapan sebuah lembar dibagi, dan kapan baris-barisnya ditulis tanpa pustaka C.
struct SheetLimits: Sendable, Hashable {
    /// Baris satu lembar.
    var rows = ExcelLimits.rows
    /// Tabel-tabel lembar dengan baris berisi sebanyak ini tidak lewat pustaka C (`SheetPour`): baris-barisnya disusun dan dimampatkan di semua inti.
    var pouredRows = 1_000
    /// Halaman lembar dengan baris kurang dari ini dipotong di antara kelompoknya; yang lebih panjang oleh program yang mencetak.
    var measuredRows = 10_000
    /// Lembar yang sel bertemuannya lebih banyak hanya mewarnainya: Excel memegang setiap catatan sebagai gambar, dan lembar dengan
    /// ratusan ribu catatan tidak dapat dibuka orang.
    var findingNotes = 20_000
}

/// Nama lembar yang diterima Excel; diperiksa sebelum pustaka C melihatnya, karena pustaka itu hanya
/// mencetak ke stderr.
enum SheetNameRule {
    /// Masalah pertama pada `name`, bila ada. `used` memuat nama lain dalam huruf kecil.
    static func problem(with name: String, used: Set<String>) -> SheetNameProblem? {
        if name.allSatisfy(\.isWhitespace) { return .empty }
        if name.utf16.count > ExcelLimits.sheetName { return .tooLong(name.utf16.count) }
        if let character = name.first(where: isForbidden) { return .forbidden(character) }
        if name.hasPrefix("'") || name.hasSuffix("'") { return .apostrophe }
        if name.lowercased() == "history" { return .reserved }
        if used.contains(name.lowercased()) { return .duplicate }
        return nil
    }

    private static func isForbidden(_ character: Character) -> Bool {
        "[]:*?/\\".contains(character) || ExcelText.visible(String(character)) != String(character)
            || character.isNewline
    }
}
