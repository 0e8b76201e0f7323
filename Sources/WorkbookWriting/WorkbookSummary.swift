/// Apa yang perlu diketahui pengguna sesudah buku kerja tertulis.
public struct WorkbookSummary: Sendable, Hashable {
    /// Angka yang tidak dapat disimpan Excel dengan tepat; selnya ditandai dan diberi catatan.
    public let inexactAmounts: [InexactAmount]
    /// Sel berumus yang hasilnya di Excel dapat meleset dari hasil tepatnya; selnya ditandai dan diberi catatan.
    public let approximateResults: [CellPlace]
    /// Sel hitungan yang ditulis sebagai nilai, karena hitungannya tidak dapat menjadi satu rumus Excel.
    public let fixedResults: [CellPlace]
    /// Banyaknya sel berumus.
    public let formulaCount: Int
}
