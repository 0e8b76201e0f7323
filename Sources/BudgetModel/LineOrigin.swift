public import Diagnostics

/// Dari mana baris anggaran sebuah OPD datang: tabelnya, baris pertama dan terakhirnya, dan banyaknya.
public struct LineOrigin: Sendable, Hashable {
    /// Berkas dan lembar.
    public var table: SourceLocation
    /// OPD.
    public var office: String
    /// Nomor baris pertama.
    public var first: Int
    /// Nomor baris terakhir.
    public var last: Int
    /// Banyaknya baris.
    public var count: Int

    package init(table: SourceLocation, office: String, first: Int, last: Int, count: Int) {
        (self.table, self.office, self.first, self.last, self.count) = (table, office, first, last, count)
    }
}

/// Baris-baris yang diwakili satu baris hasil penjumlahan; baris pertamanya tempat baris itu sendiri.
package struct RowSpan: Sendable, Hashable {
    /// Nomor baris terakhir.
    package var last: Int
    /// Banyaknya baris.
    package var count: Int

    package init(last: Int, count: Int) { (self.last, self.count) = (last, count) }
}
