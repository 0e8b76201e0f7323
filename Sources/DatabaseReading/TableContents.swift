/// Yang perlu dilihat di dalam isi sebuah tabel sebelum kuerinya disusun: hitungan, bukan barisnya.
protocol TableContents {
    /// Isi sebuah kolom dan banyaknya baris, menurut isinya.
    func values(of column: String) throws -> [(value: String?, rows: Int)]
    /// Banyaknya ruas kode sebuah kolom dan banyaknya baris, menaik; `nil` bagi kode kosong.
    func codeLengths(of column: String) throws -> [(segments: Int?, rows: Int)]
}
