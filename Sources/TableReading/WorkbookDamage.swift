/// Apa yang salah pada arsip buku kerja atau dokumen.
public enum ArchiveDamage: Hashable, Sendable {
    /// Bukan arsip ZIP yang utuh; biasanya unduhan atau salinan yang terpotong.
    case unreadable
    /// Arsip tanpa isi.
    case noParts
    /// Bagian yang diperlukan tidak ada.
    case missingPart(String)
    /// Dua bagian bernama sama.
    case duplicatePart(String)
    /// Isi bagian ini tidak cocok dengan jumlah periksanya.
    case damagedPart(String)
    /// Bagian ini dimampatkan dengan cara selain deflate.
    case unknownCompression(String)
    /// Dua lembar menunjuk bagian yang sama.
    case sharedSheetPart(String)
}

/// Apa yang salah pada satu bagian XML buku kerja atau dokumen. Baris dan kolom mulai 1.
public enum PartDamage: Hashable, Sendable {
    /// XML tidak utuh atau tidak sah.
    case malformedXML
    /// Ada definisi tipe dokumen (DTD), jalan serangan entitas yang tidak dipakai buku kerja mana pun.
    case documentType
    /// Pengodean selain UTF-8, UTF-16, dan Latin-1.
    case unknownEncoding
    /// Byte yang bukan huruf dalam pengodean bagian ini.
    case invalidCharacter
    /// Isi tidak menurut standar buku kerja.
    case unexpectedContent
    /// Nomor baris mundur atau berulang.
    case rowOrder(row: Int)
    /// Dua isi di satu sel.
    case duplicateCell(row: Int, column: Int)
    /// Sel menunjuk teks bersama yang tidak ada.
    case missingString(row: Int, column: Int)
}

/// Jenis berkas yang dikenali tetapi tidak dibaca.
public enum UnsupportedFormat: String, Hashable, Sendable, CaseIterable {
    /// Excel 97-2003 (.xls).
    case legacyWorkbook
    /// Buku kerja biner (.xlsb).
    case binaryWorkbook
    /// Halaman web, sering diberi nama .xls.
    case webPage
    /// XML tunggal: Excel 2003 XML, OpenDocument datar, atau lainnya.
    case plainXML
    /// PDF.
    case pdf
    /// Gambar.
    case image
    /// Word 97-2003 (.doc).
    case legacyDocument
    /// Dokumen RTF (.rtf).
    case richText
    /// Dokumen teks OpenDocument (.odt).
    case openDocumentText
    /// Dokumen lain yang bukan lembar kerja, misalnya salindia.
    case otherDocument
    /// Arsip yang tidak memuat buku kerja.
    case otherArchive
}
