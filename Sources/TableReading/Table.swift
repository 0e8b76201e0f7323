public import Diagnostics

/// Satu tabel yang dibaca baris demi baris: berkas CSV, atau satu lembar buku kerja.
///
/// Yang dipegang di memori hanya satu baris (dan, untuk buku kerja, daftar teks bersama), berapa pun
/// besarnya berkas. Baris datang menurut urutan nomor; baris yang tidak tersimpan di berkas boleh
/// tidak datang, jadi tempat selalu dibaca dari ``TableRow/number``, bukan dari hitungan panggilan.
public protocol Table: AnyObject {
    /// Berkas dan lembar asal tabel, tanpa baris dan kolom.
    var location: SourceLocation { get }

    /// Mengisi `row` dengan baris berikutnya; isi lamanya dibuang, ruangnya dipakai lagi.
    ///
    /// - Returns: `false` bila tabel sudah habis; `row` lalu kosong.
    /// - Throws: ``TableReadingError`` bila isi tidak dapat dibaca dengan pasti atau suatu batas
    ///   dilampaui. Setelah kesalahan, tabel tidak boleh dibaca lagi.
    func readRow(into row: inout TableRow) throws(TableReadingError) -> Bool

    /// Sel gabungan seluruh tabel, menurut urutan di berkas. CSV tidak punya.
    ///
    /// XLSX menyimpan daftarnya sesudah semua baris, jadi panggilan ini membaca lembar sampai habis dari
    /// awal, terpisah dari ``readRow(into:)``.
    func mergedRanges() throws(TableReadingError) -> [MergedRange]

    /// Judul-judul dokumen di atas tabel ini yang bukan judulnya sendiri, yang terdekat dahulu: tahun dan kantor sebuah
    /// kertas sering hanya tertulis di atas tabel pertamanya. Hanya dokumen Word punya.
    var headings: [String] { get }

    /// Kolom tersembunyi (mulai 0) menurut urutannya, sebagai rentang karena orang menyembunyikan semua kolom kosong di
    /// ujung lembar sekaligus. CSV tidak punya.
    func hiddenColumns() throws(TableReadingError) -> [ClosedRange<Int>]

    /// Byte baris pembuka yang boleh dipegang pembaca isi sekaligus; lihat ``ReadingLimits/maximumLeadingBytes``.
    var maximumLeadingBytes: Int { get }
}

extension Table {
    /// Bawaan: tanpa sel gabungan.
    public func mergedRanges() throws(TableReadingError) -> [MergedRange] { [] }

    /// Bawaan: tanpa judul lain.
    public var headings: [String] { [] }

    /// Bawaan: batas bawaan.
    public var maximumLeadingBytes: Int { ReadingLimits.default.maximumLeadingBytes }

    /// Bawaan: tanpa kolom tersembunyi.
    public func hiddenColumns() throws(TableReadingError) -> [ClosedRange<Int>] { [] }
}

/// Apa yang disimpan sebuah sel menurut berkasnya sendiri. CSV hanya mengenal teks.
public enum CellKind: UInt8, Sendable, BitwiseCopyable {
    /// Tidak ada isi.
    case empty
    /// Teks apa adanya; boleh saja berisi angka menurut notasi orang, misalnya `1.234,50`.
    case text
    /// Angka: digit polos dengan titik desimal seperti tersimpan, misalnya `-1234567.5`.
    case number
    /// Angka dalam satuan persen dengan desimal yang tampak, misalnya `91.07`.
    case percent
    /// Tanggal ISO `yyyy-mm-dd`, bila perlu dengan jam `yyyy-mm-ddThh:mm:ss`.
    case date
    /// Jam atau lama waktu `hh:mm:ss`.
    case time
    /// `true` atau `false`.
    case boolean
    /// Kesalahan rumus seperti tampak di lembar, misalnya `#DIV/0!`.
    case error
    /// Rumus yang hasilnya tidak tersimpan; teksnya rumus itu sendiri, bukan nol.
    case formulaWithoutValue
}
