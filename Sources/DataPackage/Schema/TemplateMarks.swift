package import Diagnostics
import PaperReading

/// Tanda-tanda lembar isian yang bukan isi tabel.
package enum TemplateMarks {
    /// Lembar petunjuk.
    package static let guideSheet = LocalizedText(id: "Petunjuk", en: "Instructions")
    /// Kolom pertama setiap lembar isian. Isinya tidak dibaca kecuali ``exampleMark``.
    package static let markTitle = "Baris"
    /// Isi kolom ``markTitle`` yang menandai baris contoh; baris itu tidak dibaca.
    package static let exampleMark = "contoh"
    /// Kolom rumus: pagu setelah dikurangi pagu sebelum.
    package static let differenceTitle = "Bertambah/(Berkurang)"
    /// Kolom rumus: selisih dalam persen dari pagu sebelum.
    package static let changeTitle = "%"

    /// Lembar buku kerja isian yang bukan tabel.
    package static let helperSheets: Set<String> = ["petunjuk", "instructions", "daftar"]
    /// Tajuk yang bukan isi, dalam bentuk yang dibandingkan.
    package static let helperTitles = Set([markTitle, differenceTitle, changeTitle].map(normaliseTitle))
}
