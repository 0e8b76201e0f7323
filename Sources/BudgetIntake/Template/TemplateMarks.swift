import PaperReading

/// Tanda-tanda lembar isian yang bukan isi tabel.
public enum TemplateMarks {
    /// Lembar petunjuk.
    public static let guideSheet = "Petunjuk"
    /// Kolom pertama setiap lembar isian. Isinya tidak dibaca kecuali ``exampleMark``.
    public static let markTitle = "Baris"
    /// Isi kolom ``markTitle`` yang menandai baris contoh; baris itu tidak dibaca.
    public static let exampleMark = "contoh"
    /// Kolom rumus: pagu setelah dikurangi pagu sebelum.
    public static let differenceTitle = "Bertambah/(Berkurang)"
    /// Kolom rumus: selisih dalam persen dari pagu sebelum.
    public static let changeTitle = "%"

    /// Lembar buku kerja isian yang bukan tabel.
    static let helperSheets: Set<String> = [guideSheet.lowercased(), "daftar"]
    /// Tajuk yang bukan isi, dalam bentuk yang dibandingkan.
    static let helperTitles = Set([markTitle, differenceTitle, changeTitle].map(normaliseTitle))
}
