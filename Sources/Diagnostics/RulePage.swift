/// Halaman satu aturan: apa yang dicari, mengapa penting, dasarnya, contoh buruk, dan contoh baik.
///
/// `selisih jelaskan` mencetaknya, dan ujinya menjalankan kedua contohnya: contoh buruk harus memicu aturan
/// ini, contoh baik tidak.
public struct RulePage: Sendable, Hashable, CustomStringConvertible {
    /// Kode tetap.
    public let id: RuleID
    /// Nama masalahnya, huruf kecil bertanda hubung: `jumlah-beda-dari-barisnya`.
    public let name: String
    /// Bobot terberat yang dipakai aturan ini.
    public let severity: Severity
    /// Masalahnya dalam satu baris.
    public let title: LocalizedText
    /// Apa yang diperiksa, dan mengapa penting bagi penanda tangan; juga kapan bobotnya lebih ringan.
    public let why: LocalizedText
    /// Peraturan atau kebiasaan yang mendasarinya.
    public let basis: LocalizedText
    /// Contoh yang memicu aturan ini.
    public let bad: RuleExample
    /// Contoh serupa yang benar.
    public let good: RuleExample

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        id: RuleID,
        name: String,
        severity: Severity,
        title: LocalizedText,
        why: LocalizedText,
        basis: LocalizedText,
        bad: RuleExample,
        good: RuleExample
    ) {
        self.id = id
        self.name = name
        self.severity = severity
        self.title = title
        self.why = why
        self.basis = basis
        self.bad = bad
        self.good = good
    }

    /// Kode dan nama: `J001 jumlah-beda-dari-barisnya`.
    public var description: String { "\(id.code) \(name)" }
}

/// Contoh sebuah aturan: berkas-berkas kecil seperti ditulis orang, menurut nama dan isinya.
///
/// Berkas bernama `.xlsx` adalah buku kerja satu lembar; isinya ditulis seperti lembar itu tampak bila rumusnya
/// ditampilkan: `=B4-200000` rumus yang hasilnya tidak tersimpan, `#REF!` sel kesalahan. Berkas bernama `.docx` adalah
/// dokumen Word: baris bertitik koma baris tabel, baris lain paragraf, `{-lama-}{+baru+}` perubahan terlacak.
public struct RuleExample: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    /// Satu berkas contoh.
    public struct File: Sendable, Hashable {
        /// Nama berkas, misalnya `pagu.csv`.
        public let name: String
        /// Isi sebagai CSV.
        public let text: String
    }

    /// Berkas menurut urutan ditulis.
    public let files: [File]
    /// Pilihan baris perintah yang ikut menentukan: `--map`, `Pagu 2024=murni`; biasanya kosong.
    public let arguments: [String]

    /// Contoh yang bergantung pada pilihan baris perintah.
    public init(_ files: KeyValuePairs<String, String>, arguments: [String]) {
        self.init(files.map { ($0.key, $0.value) }, arguments)
    }

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(dictionaryLiteral elements: (String, String)...) {
        self.init(elements, [])
    }

    private init(_ files: [(String, String)], _ arguments: [String]) {
        self.files = files.map { File(name: $0, text: $1 + "\n") }
        self.arguments = arguments
    }
}
