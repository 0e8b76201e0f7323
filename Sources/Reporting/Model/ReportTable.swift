public import Diagnostics
public import ExactNumbers

/// Nama tetap sebuah tabel laporan; acuan sel memakainya.
public struct TableID: Sendable, Hashable, ExpressibleByStringLiteral {
    /// Nama apa adanya, misalnya `sandingan`.
    public let name: String

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(_ name: String) {
        self.name = name
    }

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(stringLiteral value: String) {
        name = value
    }
}

/// Tabel laporan: kolom bertajuk dan baris bersel.
public struct ReportTable: Sendable, Hashable {
    /// Nama tetap.
    public var id: TableID
    /// Keterangan di atas tabel.
    public var caption: LocalizedText?
    /// Kolom dari kiri.
    public var columns: [ReportColumn]
    /// Baris dari atas. Setiap baris punya sel sebanyak kolom.
    public var rows: ReportRows
    /// Yang diwarnai selagi tabelnya diisi; hanya buku kerja menampilkannya.
    public var alerts: [ReportAlert] = []
    /// `false` bila sel bertemuan hanya diwarnai di buku kerja, tanpa catatan berisi kalimat temuannya.
    package var notesFindings = true

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(id: TableID, caption: LocalizedText? = nil, columns: [ReportColumn], rows: [ReportRow] = []) {
        self.init(id: id, caption: caption, columns: columns, rows: ReportRows(rows))
    }

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(id: TableID, caption: LocalizedText? = nil, columns: [ReportColumn], rows: ReportRows) {
        self.id = id
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}

extension ReportTable {
    /// Tabel yang sama tanpa kolom yang hanya bagi buku kerja; semua tampilan lain memakainya.
    package var visible: ReportTable {
        let shown = columns.indices.filter { columns[$0].audience == .everyone }
        guard shown.count < columns.count else { return self }
        var table = self
        table.columns = shown.map { columns[$0] }
        table.rows = ReportRows(ShownColumns(rows: rows, shown: shown))
        return table
    }

    /// Baris yang sama dengan sebagian kolomnya.
    private struct ShownColumns: ReportRowSource {
        let rows: ReportRows
        let shown: [Int]

        var count: Int { rows.count }

        func row(at index: Int) -> ReportRow {
            var row = rows[index]
            row.cells = shown.map { row.cells[$0] }
            return row
        }
    }
}

/// Satu kolom: tajuk dan jenis isinya, yang menentukan lebar dan perataan.
public struct ReportColumn: Sendable, Hashable {
    /// Jenis isi kolom.
    public enum Kind: String, Sendable, Hashable {
        /// Kode program atau rekening, angka tertera: selalu teks.
        case code
        /// Nama program, unit, indikator: teks yang boleh panjang.
        case name
        /// Teks pendek: sumber dana, tahapan, triwulan.
        case label
        /// Kalimat keterangan.
        case note
        /// Uang.
        case amount
        /// Persen.
        case percent
        /// Nilai indikator atau banyaknya sesuatu.
        case quantity
    }

    /// Tajuk.
    public var title: LocalizedText
    /// Tajuk-tajuk di atasnya, yang terluar dahulu; kolom-kolom bersebelahan bertajuk luar sama berdiri di bawah satu sel gabungan.
    public var groups: [LocalizedText] = []
    /// Nomor kolom seperti dicetak kertas di bawah tajuknya, dengan rumusnya bila ada: `6 = 5/4`; kolom-kolom bersebelahan bernomor sama berbagi
    /// satu sel.
    public var number: String?
    /// `true` bila tajuknya melanjutkan tajuk kolom di kirinya: satu isi di atas dua kolom.
    public var continuesLeft = false
    /// Jenis isi.
    public var kind: Kind
    /// Isian baris berkas pengguna yang ditampilkannya; temuan tentang isian itu menandai kolom ini.
    public var field: RowField?
    /// Yang diisi orang di baris rincian kolom ini; `nil` bila bukan kolom isian.
    public var entry: ReportEntry?
    /// Siapa yang melihatnya.
    public var audience = ReportAudience.everyone
    /// `true` bila setiap baris harus mengisinya.
    public var isRequired = false
    /// Penjelasan pada tajuknya, bagi yang mengisi; hanya buku kerja menampilkannya.
    public var note: LocalizedText?
    /// Lebar di buku kerja dalam huruf; `nil` berarti menurut isinya. Tabel penuh kalimat memakainya supaya tetap terbaca di kertas.
    public var width: Double?

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(_ title: LocalizedText, _ kind: Kind, field: RowField? = nil, width: Double? = nil, audience: ReportAudience = .everyone) {
        self.title = title
        self.kind = kind
        self.field = field
        self.width = width
        self.audience = audience
    }
}

extension ReportColumn {
    /// Kolom yang sama di bawah tajuk luar ini.
    func grouped(_ group: LocalizedText) -> ReportColumn {
        var column = self
        column.groups = [group]
        return column
    }
}

extension [ReportColumn] {
    /// Kolom-kolom yang sama dengan nomornya di bawah tajuk: 1, 2, 3.
    var numbered: [ReportColumn] {
        enumerated().map { index, column in
            var column = column
            column.number = "\(index + 1)"
            return column
        }
    }
}

/// Isi yang diharapkan dari orang di sebuah kolom isian.
///
/// Isian kolom ``ReportColumn/Kind/code`` tetap teks seperti diketik, juga `3.30`; kecuali bilangan bulat.
public enum ReportEntry: Sendable, Hashable {
    /// Apa saja.
    case free
    /// Angka.
    case number
    /// Bilangan bulat di dalam rentang, misalnya tahun.
    case integer(ClosedRange<Int>)
    /// Salah satu dari daftar ini.
    case choice([LocalizedText])
    /// Biasanya salah satu dari daftar ini; isi lain boleh.
    case suggestion([LocalizedText])
    /// Biasanya isi kolom ini di tabel lain; isi lain boleh.
    case column(TableID, Int)
}

/// Keadaan yang perlu dilihat orang selagi ia mengisi: selnya lalu diwarnai menurut bobotnya.
public struct ReportAlert: Sendable, Hashable {
    /// Kapan sebuah sel diwarnai. Sel kosong dan sel teks tidak pernah.
    public enum Condition: Sendable, Hashable {
        /// Angkanya di bawah angka di kolom lain baris itu.
        case below(column: Int)
        /// Besarnya, tanpa tanda, di atas angka ini; persen dalam satuan persen.
        case beyond(Quantity)
    }

    /// Kolom yang diwarnai.
    public let column: Int
    /// Kapan.
    public let condition: Condition
    /// Bobotnya.
    public let severity: Severity

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(column: Int, _ condition: Condition, _ severity: Severity) {
        self.column = column
        self.condition = condition
        self.severity = severity
    }
}

/// Satu baris tabel.
public struct ReportRow: Sendable, Hashable {
    /// Peran baris, yang menentukan tebal dan garisnya.
    public enum Role: String, Sendable, Hashable {
        /// Rincian.
        case detail
        /// Judul kelompok di dalam tabel, tanpa angka.
        case heading
        /// Jumlah kelompok.
        case subtotal
        /// Jumlah seluruh tabel.
        case total
        /// Di luar jumlah, ditampilkan berdampingan (dukungan APBN).
        case beside
    }

    /// Peran.
    public var role: Role
    /// Tingkat kerangka: 0 paling luar. Baris bertingkat lebih dalam dapat dilipat di Excel.
    public var level: Int
    /// Sel dari kiri.
    public var cells: [ReportCell]
    /// Baris di berkas pengguna yang ditampilkan baris ini; temuan tentang baris itu menandainya.
    public var sources: [SourceLocation]
    /// Isian yang ditampilkan sel-selnya menurut nomor kolom, menggantikan ``ReportColumn/field``; `nil` bila baris ini menampilkan isian kolomnya.
    public var fields: [Int: RowField]?

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        _ role: Role = .detail, level: Int = 0, cells: [ReportCell], sources: [SourceLocation] = []
    ) {
        self.role = role
        self.level = level
        self.cells = cells
        self.sources = sources
    }

    /// Sel sebuah kolom; kosong bila tidak ada di baris ini.
    func cell(at column: Int) -> ReportCell { cells.indices.contains(column) ? cells[column] : .empty }
}
