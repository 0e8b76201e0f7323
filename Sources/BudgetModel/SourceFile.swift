/// Satu berkas yang dibaca, supaya setiap angka dapat ditelusuri ke isinya.
public struct SourceFile: Sendable, Hashable {
    /// Nama seperti dikenal pengguna.
    public var name: String
    /// SHA-256 isi berkas, 64 angka heksadesimal huruf kecil.
    public var sha256: String
    /// Ukuran dalam bita.
    public var byteCount: Int
    /// Banyaknya baris data yang menjadi isi anggaran, tanpa tajuk dan baris kosong.
    public var rowCount: Int

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(name: String, sha256: String, byteCount: Int, rowCount: Int) {
        self.name = name
        self.sha256 = sha256
        self.byteCount = byteCount
        self.rowCount = rowCount
    }
}

/// Kolom yang tidak dikenal: isinya disimpan dan dilaporkan, tidak dibuang.
public struct ExtraColumn: Sendable, Hashable {
    /// Berkas tempat kolom berdiri.
    public var file: String
    /// Lembar tempat kolom berdiri; `nil` untuk CSV.
    public var sheet: String?
    /// Tajuk seperti tertera.
    public var title: String
    /// Isi sel yang tidak kosong, menurut nomor baris.
    public var cells: [Int: String]

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(file: String, sheet: String? = nil, title: String, cells: [Int: String] = [:]) {
        self.file = file
        self.sheet = sheet
        self.title = title
        self.cells = cells
    }
}
