public import Diagnostics

/// Gambar angka-angka sebuah tabel laporan: apa yang digambar, bukan rupanya.
///
/// Tabelnya berdiri di laporan yang sama, jadi setiap titik gambar dapat ditelusuri ke selnya, dan buku kerja menggambar dari sel itu.
public struct ReportChart: Sendable, Hashable {
    /// Bentuk yang sesuai dengan pertanyaannya.
    public enum Kind: Sendable, Hashable {
        /// Dari jumlah awal ke jumlah akhir, langkah demi langkah.
        case steps
        /// Beberapa besaran berdampingan, mendatar, satu kelompok setiap baris tabel: namanya boleh panjang.
        case bars
    }

    /// Arti sebuah deret, yang menentukan warnanya.
    public enum Role: Sendable, Hashable {
        /// Ruang kosong di bawah sebuah langkah; tidak tampak.
        case base
        /// Jumlah seluruhnya.
        case total
        /// Langkah naik.
        case increase
        /// Langkah turun.
        case decrease
        /// Yang lama, atau yang dijanjikan.
        case before
        /// Yang baru, atau yang tercapai.
        case after
    }

    /// Satu deret: satu kolom tabel.
    public struct Series: Sendable, Hashable {
        /// Nama di keterangan gambar.
        public let title: LocalizedText
        /// Arti.
        public let role: Role
        /// Nomor kolom mulai 0; uang, persen, atau banyaknya sesuatu.
        public let column: Int

        /// Membentuk nilai ini dari bagian-bagiannya.
        public init(_ title: LocalizedText, _ role: Role, column: Int) {
            self.title = title
            self.role = role
            self.column = column
        }
    }

    /// Judul di atas gambar.
    public let title: LocalizedText
    /// Bentuk.
    public let kind: Kind
    /// Tabel yang digambar.
    public let table: TableID
    /// Nomor kolom nama setiap baris.
    public let labels: Int
    /// Deret menurut urutan gambar.
    public let series: [Series]
    /// Isi gambar dengan kata, bagi yang tidak melihatnya.
    public let description: LocalizedText

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        _ title: LocalizedText, _ kind: Kind, of table: TableID, labels: Int, series: [Series], description: LocalizedText
    ) {
        self.title = title
        self.kind = kind
        self.table = table
        self.labels = labels
        self.series = series
        self.description = description
    }
}
