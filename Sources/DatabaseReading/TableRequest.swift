public import BudgetModel

/// Yang diminta orang dari sebuah tabel.
public struct TableRequest: Sendable, Hashable {
    /// Tabelnya.
    public var table: TableSource
    /// Tingkat kelompoknya.
    public var level: GroupLevel
    /// Syarat SQL baris yang dijumlahkan; `nil` berarti dikenali dari kolom tingkat atau kedalaman kode.
    public var leaves: String?
    /// Tahun: dipilih bila tabelnya punya kolom tahun, dianggap bila tidak.
    public var year: Int?
    /// OPD bila tabelnya tidak menyebutnya.
    public var office: String?
    /// Arti kolom menurut namanya (`--map`).
    public var meanings: [String: String] = [:]

    /// Permintaan tanpa ketentuan lain.
    public init(table: TableSource, level: GroupLevel = .program) { (self.table, self.level) = (table, level) }
}
