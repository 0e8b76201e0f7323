public import Diagnostics
public import FileWriting

/// Sel di buku kerja: nama lembar dan alamat Excel.
public struct CellPlace: Sendable, Hashable {
    /// Nama lembar.
    public var sheet: String
    /// Alamat, misalnya `D5`.
    public var cell: String

    /// Sel `cell` di lembar `sheet`.
    public init(sheet: String, cell: String) {
        self.sheet = sheet
        self.cell = cell
    }
}

/// Sebab buku kerja tidak dapat ditulis. Pada setiap sebab tidak ada berkas yang berubah.
public enum WorkbookError: ExplainedError, Hashable {
    /// Berkas tujuan tidak dapat ditulis.
    case file(FileWritingError)
    /// Laporan tanpa bagian; Excel menuntut paling sedikit satu lembar.
    case noSections
    /// Nama lembar melanggar aturan Excel.
    case sheetName(String, SheetNameProblem)
    /// Baris sebuah lembar melebihi batas Excel.
    case tooManyRows(sheet: String, count: Int)
    /// Kolom sebuah tabel melebihi batas Excel.
    case tooManyColumns(sheet: String, count: Int)
    /// Teks melebihi batas Excel, dihitung dalam satuan UTF-16.
    case textTooLong(CellPlace, length: Int, limit: Int)
    /// Rumus melebihi batas Excel.
    case formulaTooLong(CellPlace, length: Int)
    /// Angka yang desimalnya lebih banyak daripada yang dapat ditampilkan Excel.
    case unwritableNumber(CellPlace, text: String)
    /// Tahun di luar 1900...9999.
    case yearOutOfRange(Int)
    /// Baris tabel yang selnya tidak sebanyak kolom.
    case raggedRow(table: String, row: Int, cells: Int, columns: Int)
    /// Dua tabel bernama sama, sehingga acuan sel bermakna ganda.
    case duplicateTable(String)
    /// Rumus mengacu ke sel yang tidak ada.
    case missingReference(CellPlace, table: String)
    /// Rumus mengacu ke teks di tempat angka.
    case textInFormula(CellPlace)
    /// Nilai sel tidak sama dengan hitungannya sendiri.
    case disagreement(CellPlace)
    /// Bagian buku kerja tidak tertulis utuh, biasanya karena folder sementara penuh.
    case incomplete(part: String)
    /// Bagian buku kerja lebih besar daripada empat GiB.
    case tooLarge(part: String)
    /// Memori tidak cukup.
    case outOfMemory
    /// Kegagalan lain dari pustaka penulis buku kerja, dengan kodenya.
    case library(code: Int)
}

/// Aturan nama lembar Excel yang dilanggar.
public enum SheetNameProblem: Sendable, Hashable {
    /// Kosong atau hanya spasi.
    case empty
    /// Lebih dari 31 huruf (satuan UTF-16).
    case tooLong(Int)
    /// Memuat salah satu dari `[ ] : * ? / \` atau karakter kendali.
    case forbidden(Character)
    /// Diawali atau diakhiri tanda petik tunggal.
    case apostrophe
    /// "History", nama yang dipakai Excel sendiri.
    case reserved
    /// Sudah dipakai lembar lain; huruf besar dan kecil dianggap sama.
    case duplicate
}
