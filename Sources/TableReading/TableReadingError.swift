public import Diagnostics

/// Mengapa sebuah berkas tidak dapat dibaca sebagai tabel.
///
/// Setiap kasus menyebut tempat dan sebab. Isi berkas yang terbaca tetapi salah adalah `Finding`, bukan
/// kesalahan ini.
public enum TableReadingError: Error, Hashable, Sendable {
    /// Berkas tidak dapat dibuka.
    case cannotOpen(file: String, reason: OpeningFailure)
    /// Sistem berhenti memberi isi di tengah pembacaan; `code` adalah `errno`.
    case cannotRead(file: String, code: Int32)
    /// Berkas ditulis ulang, dipotong, atau diganti selagi dibaca.
    case changedWhileReading(file: String)
    /// Berkas tidak berisi apa pun (0 byte, atau hanya tanda urutan byte).
    case empty(file: String)
    /// Ada byte NUL: berkas ini bukan teks. `line` baris teks mulai 1.
    case nulByte(file: String, line: Int)
    /// Ada byte yang bukan huruf dalam pengodean berkas ini. `line` baris teks mulai 1.
    case invalidEncoding(file: String, line: Int, encoding: TextEncoding)
    /// Tanda kutip pembuka tanpa penutup sampai akhir berkas. `line` baris teks tempat kutip dibuka.
    case unterminatedQuote(SourceLocation, line: Int)
    /// Sebuah batas ``ReadingLimits`` dilampaui di tempat ini.
    case limitExceeded(ReadingLimit, maximum: Int, at: SourceLocation)
    /// Isi sel dalam kutip yang dibuka di baris teks `line` melampaui batas; mungkin kutipnya tidak ditutup.
    case quotedCellTooLong(SourceLocation, line: Int, maximum: Int)
    /// Berkas dikenali, tetapi bukan jenis yang dibaca di sini.
    case unsupportedFormat(file: String, UnsupportedFormat)
    /// Buku kerja atau dokumen dikunci dengan kata sandi.
    case encrypted(file: String)
    /// Arsip buku kerja atau dokumen terpotong, rusak, atau tidak lengkap.
    case damagedArchive(file: String, ArchiveDamage)
    /// Satu bagian XML di dalam buku kerja atau dokumen tidak dapat dibaca.
    case damagedPart(file: String, part: String, PartDamage)
    /// Nomor lembar (mulai 1) yang tidak ada di berkas.
    case noSuchSheet(file: String, number: Int)

    /// `true` bila berkasnya tidak berisi apa pun.
    package var isEmptyFile: Bool { if case .empty = self { true } else { false } }
}

/// Mengapa sistem menolak membuka berkas.
public enum OpeningFailure: Hashable, Sendable {
    /// Tidak ada berkas dengan nama ini.
    case notFound
    /// Berkas ada tetapi tidak boleh dibaca pengguna ini.
    case notPermitted
    /// Folder, pipa, atau perangkat; bukan berkas biasa.
    case notARegularFile
    /// Sebab lain menurut sistem; `code` adalah `errno`.
    case system(code: Int32)
}
