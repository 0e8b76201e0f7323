public import BudgetModel

/// Apa yang ditentukan pengguna karena berkasnya tidak mengatakannya.
public struct IntakeOptions: Sendable, Hashable {
    /// Arti kolom yang dipaksa: tajuk seperti tertera ke arti, misalnya `"Pagu 2024"` ke `"murni"`.
    public var columnMeanings: [String: String] = [:]
    /// Tahun anggaran bila berkas tidak menyebutnya.
    public var year: Int?
    /// OPD bila berkas tidak menyebutnya.
    public var office: String?
    /// Jawaban atas keraguan bacaan.
    public var answers: [DoubtAnswer] = []
    /// Cara membaca satu tabel CSV yang panjang dan sederhana; masukan lain selalu dibaca baris demi baris.
    public var lists = ListReading.known
    /// Tabel basis data; `nil` bila masukannya berkas.
    public var table: String?
    /// Syarat SQL baris yang dijumlahkan di basis data.
    public var leaves: String?
    /// Tingkat kelompok yang diminta dari basis data; `nil` berarti program.
    public var level: GroupLevel?
    /// Rencana mesin ikut ditanyakan.
    public var explainsQuery = false
    /// Alamat basis data yang boleh dibuka; `nil` berarti semuanya.
    public var allowedDatabases: Set<String>?
    /// Susunan menurut hitungan tidak dicari di daftar bertingkat yang lebih panjang dari sekian baris.
    package var levelRows = FoldReview.maximumLevelRows

    /// Arti kolom yang dapat ditetapkan orang, sebagai pilihan.
    package static let columnMeaningWords = ColumnMeaning.forcedWords

    /// Tanpa ketentuan: semua harus dikatakan berkas.
    public init() {}
}

/// Cara membaca tabel CSV yang semua barisnya daun.
public enum ListReading: Sendable, Hashable {
    /// Setiap baris dibaca lengkap. Lambat, dan acuan bagi kedua cara lain.
    case complete
    /// Baris yang artinya sudah pernah dibaca ditambahkan menurut nomor kamusnya; hasilnya sama.
    case known
    /// Baris-barisnya dijumlahkan per program selagi dibaca, tanpa disimpan.
    case summed
}
