public import Diagnostics

/// Satu pekerjaan halaman, dikerjakan proses tersendiri di folder berkas pengunjungnya. Peladen menulisnya sebagai `tugas.json` di folder hasilnya.
public struct PageTask: Sendable, Codable, Hashable {
    /// Nama berkasnya di folder hasil.
    public static let fileName = "tugas.json"

    /// Yang dikerjakan.
    public enum Action: Sendable, Codable, Hashable {
        /// Membaca, memeriksa, dan menyandingkan; semua halaman kerja disusun.
        case views
        /// Mencatat keputusan, lalu menyusun halaman-halamannya lagi.
        case decide([Choice])
        /// Membagi sebuah jumlah; halaman usulan dan buku kerjanya.
        case propose(ProposalWish)
        /// Satu berkas yang diunduh.
        case file(Download)
    }

    /// Sebuah keputusan: temuan yang diterima, atau keraguan yang dijawab.
    public struct Choice: Sendable, Codable, Hashable {
        /// Namanya: `J001@dinas/pagu.csv!D5`, `B039@dinas.csv!3=induk`.
        public var name: String
        /// Mengapa.
        public var reason: String

        /// Membentuk nilai ini dari bagian-bagiannya.
        public init(name: String, reason: String) {
            self.name = name
            self.reason = reason
        }
    }

    /// Usulan yang diminta, seperti diketik orang.
    public struct ProposalWish: Sendable, Codable, Hashable {
        /// Jumlah yang dibagi.
        public var total: String
        /// Kelipatan setiap usulan dalam rupiah; kosong berarti bawaan.
        public var unit: String
        /// `pagu`, `serapan`, atau `prioritas`.
        public var weighting: String
        /// Baris yang tetap, dipisahkan koma.
        public var protected: String

        /// Membentuk nilai ini dari bagian-bagiannya.
        public init(total: String, unit: String = "", weighting: String = "", protected: String = "") {
            self.total = total
            self.unit = unit
            self.weighting = weighting
            self.protected = protected
        }
    }

    /// Berkas yang dapat diunduh.
    public enum Download: Sendable, Codable, Hashable {
        /// Buku kerja sandingan bagi kertas ini.
        case workbook(paper: String)
        /// Kertas resmi menurut nama jenisnya, akhiran berkasnya, ukuran kertasnya, dan setelan kertasnya menurut nama.
        case papers([String], suffix: String, paper: String, settings: [String: String])
        /// Naskah menurut akhiran berkasnya.
        case narrative(suffix: String)
        /// Isian yang memuat seluruh isi bersih: buku kerja yang dibaca semua perintah.
        case package
    }

    /// Berkas dan folder masukan, relatif terhadap folder kerja.
    public var inputs: [String]
    /// Tabel basis data yang dibaca menggantikan berkas; `nil` bila masukannya berkas kiriman.
    public var database: PageDatabase?
    /// Tingkat pengelompokannya, kata baris perintah; `nil` berarti setiap baris dilihat.
    public var level: String?
    /// Tahun anggaran bila berkasnya tidak menyebutnya.
    public var year: Int?
    /// OPD bila berkasnya tidak menyebutnya.
    public var office: String?
    /// Arti kolom yang ditetapkan orang, menurut tajuknya.
    public var meanings: [String: String] = [:]
    /// Tahapan sebelum dan setelah yang disandingkan, seperti ditulis di baris perintah; `nil` berarti yang pertama dan yang terakhir.
    public var from: String?
    /// Lihat ``from``.
    public var to: String?
    /// Bahasa berkas yang diunduh.
    public var language = Language.indonesian.rawValue
    /// Hari keputusan, `2024-11-20`; `nil` berarti hari ini.
    public var day: String?
    /// Yang dikerjakan.
    public var action: Action
    /// Folder hasil, di samping folder kerja; harus sudah ada dan kosong.
    public var output: String

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(inputs: [String], day: String? = nil, action: Action, output: String) {
        self.inputs = inputs
        self.day = day
        self.action = action
        self.output = output
    }
}

/// Hasil sebuah ``PageTask``, sebagai `hasil.json` di folder hasilnya.
public struct PageOutcome: Sendable, Codable, Hashable {
    /// Nama berkasnya di folder hasil.
    public static let fileName = "hasil.json"

    /// Keadaan isinya, bila halaman-halaman disusun.
    public var state: PageState?
    /// Nama berkas yang diunduh, di folder hasil.
    public var file: String?
    /// Mengapa tidak dikerjakan, menurut bahasanya (`id`, `en`); teks polos.
    public var refusal: [String: String]?

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(state: PageState? = nil, file: String? = nil, refusal: [String: String]? = nil) {
        self.state = state
        self.file = file
        self.refusal = refusal
    }
}

/// Keadaan sebuah pekerjaan, bagi navigasi halamannya.
public struct PageState: Sendable, Codable, Hashable {
    /// OPD dan tahunnya, menurut bahasanya.
    public var titles: [String: String]
    /// Keraguan bacaan yang belum dijawab.
    public var questions: Int
    /// Temuan terbuka berbobot kesalahan.
    public var errors: Int
    /// Temuan terbuka berbobot peringatan.
    public var warnings: Int
    /// Temuan terbuka berbobot catatan.
    public var notes: Int
    /// `true` bila bacaannya pasti, jadi sandingan dan kertas dapat dibuat.
    public var isCertain: Bool
    /// `true` bila ada sandingannya: paling sedikit dua tahapan.
    public var isCompared: Bool

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        titles: [String: String], questions: Int, errors: Int, warnings: Int, notes: Int, isCertain: Bool, isCompared: Bool
    ) {
        self.titles = titles
        self.questions = questions
        self.errors = errors
        self.warnings = warnings
        self.notes = notes
        self.isCertain = isCertain
        self.isCompared = isCompared
    }
}

/// Halaman-halaman sebuah pekerjaan; nama tetapnya juga bagian alamat dan nama berkas potongannya.
public enum PageView: String, Sendable, CaseIterable {
    case reading = "bacaan"
    case findings = "temuan"
    case comparison = "sandingan"
    case proposal = "usulan"
    case downloads = "unduh"

    /// Nama berkas potongannya di folder hasil.
    public func fileName(in language: Language) -> String { "\(rawValue).\(language.rawValue).html" }
}
