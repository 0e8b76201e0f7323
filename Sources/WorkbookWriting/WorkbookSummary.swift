/// Apa yang perlu diketahui pengguna sesudah buku kerja tertulis.
public struct WorkbookSummary: Sendable, Hashable {
    /// Angka yang tidak dapat disimpan Excel dengan tepat; selnya ditandai dan diberi catatan.
    public let inexactAmounts: [InexactAmount]
    /// Sel hitungan yang ditulis sebagai nilai, karena rumus Excel akan meleset dari hasil tepatnya.
    public let fixedResults: [CellPlace]
    /// Banyaknya sel berumus.
    public let formulaCount: Int
}
