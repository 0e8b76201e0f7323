import Diagnostics

/// Catatan yang ditambahkan penulis buku kerja pada sel.
enum CellNotes {
    /// Sel yang angkanya lebih panjang daripada yang disimpan Excel.
    static func inexact(_ exact: LocalizedText) -> LocalizedText {
        LocalizedText(
            id:
                "Angka tepat: \(exact). Excel hanya menyimpan \(ExcelLimits.significantDigits) angka penting.",
            en:
                "Exact figure: \(exact). Excel keeps only \(ExcelLimits.significantDigits) significant digits."
        )
    }

    /// Sel hitungan tanpa rumus.
    static let fixedValue = LocalizedText(
        id: "Hasil hitungan tepat, ditulis sebagai nilai: rumus Excel akan meleset pada angka terakhir.",
        en: "Exact result, written as a value: an Excel formula would be off in the last digit.")

    /// Sel yang dibicarakan temuan.
    static func findings(_ rules: [RuleID]) -> LocalizedText {
        let codes = rules.map(\.code).joined(separator: ", ")
        return LocalizedText(id: "Temuan: \(codes). Lihat lembar Temuan.", en: "Findings: \(codes). See sheet Findings.")
    }
}
