public import Diagnostics

/// Apa yang dimengerti dari satu tabel, supaya pengguna dapat memeriksa sebelum percaya.
public struct TableUnderstanding: Sendable, Hashable {
    /// Satu kolom dan artinya.
    public struct Column: Sendable, Hashable {
        /// Nomor kolom, mulai 1.
        public var number: Int
        /// Tajuk seperti tertera; tajuk bertingkat digabung dengan " / ".
        public var title: String
        /// Arti yang dipakai; `nil` bila kolomnya hanya disimpan.
        public var meaning: LocalizedText?
        /// Isian baris yang dimuat kolom ini, bila laporan dapat menampilkannya; temuan tentang selnya lalu menandai isian itu.
        public var field: RowField?

        /// Membentuk nilai ini dari bagian-bagiannya.
        public init(number: Int, title: String, meaning: LocalizedText?, field: RowField? = nil) {
            self.number = number
            self.title = title
            self.meaning = meaning
            self.field = field
        }
    }

    /// Berkas dan lembar.
    public var location: SourceLocation
    /// Nama tabel paket data, atau `pagu` untuk tabel datar.
    public var table: String
    /// Baris tajuk; kosong bila tajuknya tidak dikenali.
    public var headerRows: [Int]
    /// Kolom dan artinya.
    public var columns: [Column]
    /// Tahapan yang ditemukan.
    public var stages: [BudgetStage]
    /// Satuan angka seperti tertera ("dalam ribuan rupiah"); `nil` bila rupiah.
    public var amountUnit: String?
    /// Banyaknya baris yang menjadi isi anggaran.
    public var rowCount: Int
    /// Baris yang tidak menjadi isi, dengan sebabnya: judul, jumlah, induk, penutup.
    public var skippedRows: [SkippedRow]
    /// Rekening setiap kolom jumlah, menurut urutan kolom; kosong bagi tabel paket data.
    public var accounts: [ColumnAccount] = []

    /// Yang diperoleh dari tabel kertas kinerja: "2 indikator, 10 target"; `nil` bagi tabel lain.
    public var obtained: LocalizedText?

    /// Baris tersembunyi yang ikut dibaca; orang yang melihat lembarnya tidak melihat baris-baris itu.
    public var hiddenRows: RowRanges = []

    /// Sebuah baris yang tidak menjadi isi.
    public struct SkippedRow: Sendable, Hashable {
        /// Nomor baris pertama; 0 berarti seluruh lembar dilewati.
        public var number: Int
        /// Nomor baris terakhir bila sebabnya sama untuk baris-baris yang berurutan.
        public var last: Int
        /// Teks baris, dipersingkat.
        public var excerpt: String
        /// Sebabnya.
        public var reason: LocalizedText

        /// Banyaknya baris yang dilewati; 0 bila seluruh lembar, karena barisnya tidak dibaca.
        public var count: Int { number == 0 ? 0 : last - number + 1 }

        /// Membentuk nilai ini dari bagian-bagiannya.
        public init(number: Int, last: Int? = nil, excerpt: String, reason: LocalizedText) {
            self.number = number
            self.last = last ?? number
            self.excerpt = excerpt
            self.reason = reason
        }
    }

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        location: SourceLocation, table: String, headerRows: [Int] = [], columns: [Column] = [],
        stages: [BudgetStage] = [], amountUnit: String? = nil, rowCount: Int = 0, skippedRows: [SkippedRow] = []
    ) {
        self.location = location
        self.table = table
        self.headerRows = headerRows
        self.columns = columns
        self.stages = stages
        self.amountUnit = amountUnit
        self.rowCount = rowCount
        self.skippedRows = skippedRows
    }
}
