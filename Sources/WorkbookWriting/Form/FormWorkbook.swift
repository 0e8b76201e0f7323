public import ExactNumbers

/// Buku kerja yang diisi orang: satu lembar petunjuk, lalu satu lembar per tabel.
public struct FormWorkbook: Sendable, Hashable {
    /// Judul di sifat dokumen.
    public var title: String
    /// Lembar pertama.
    public var guide: FormGuide
    /// Lembar isian.
    public var tables: [FormTable]

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(title: String, guide: FormGuide, tables: [FormTable]) {
        self.title = title
        self.guide = guide
        self.tables = tables
    }
}

/// Lembar petunjuk: teks dan tabel penjelasan, dari atas ke bawah.
public struct FormGuide: Sendable, Hashable {
    /// Satu bagian petunjuk.
    public enum Line: Sendable, Hashable {
        /// Judul lembar.
        case title(String)
        /// Judul bagian.
        case heading(String)
        /// Paragraf yang dilipat selebar lembar.
        case paragraph(String)
        /// Tajuk tabel penjelasan.
        case header([String])
        /// Baris tabel penjelasan.
        case row([String])
    }

    /// Nama lembar.
    public var name: String
    /// Lebar kolom menurut satuan Excel.
    public var widths: [Double]
    /// Isi.
    public var lines: [Line]

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(name: String, widths: [Double], lines: [Line]) {
        self.name = name
        self.widths = widths
        self.lines = lines
    }
}

/// Satu lembar isian: tajuk, satu baris contoh, baris isi, dan baris kosong yang sudah berumus.
public struct FormTable: Sendable, Hashable {
    /// Nama lembar.
    public var name: String
    /// Kolom.
    public var columns: [FormColumn]
    /// Baris contoh tepat di bawah tajuk, terkunci.
    public var example: [FormCell]
    /// Baris isi.
    public var rows: [[FormCell]]

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(name: String, columns: [FormColumn], example: [FormCell], rows: [[FormCell]]) {
        self.name = name
        self.columns = columns
        self.example = example
        self.rows = rows
    }
}

/// Isi satu sel isian.
public enum FormCell: Sendable, Hashable {
    /// Kosong.
    case blank
    /// Teks.
    case text(String)
    /// Angka; ditulis sebagai teks bila Excel tidak dapat menyimpannya dengan tepat.
    case number(Quantity)
    /// Persen: `91.07` untuk 91,07 %.
    case percent(Quantity)
}
