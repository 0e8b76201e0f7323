/// Fakta bernama sebuah temuan atau keraguan, menurut urutan yang tetap: angka dan kata yang membuatnya begitu.
///
///     facts: [.printed: .amount(printed), .expected: .amount(sum), .rows: .count(3)]
///
/// Jati diri sebuah keputusan disusun dari fakta, tidak pernah dari kalimat: kata-kata pesan boleh diperbaiki tanpa membuka
/// kembali yang sudah diterima. Karena itu urutan dan isi fakta sebuah aturan tidak berubah lagi sesudah dipakai; yang ditambahkan
/// kemudian ditulis dengan ``beside(_:)``.
public struct Facts: Sendable, Hashable {
    /// Nama tetap sebuah fakta, huruf kecil: `tertera`, `seharusnya murni`.
    public struct Name: Sendable, Hashable, ExpressibleByStringLiteral {
        /// Namanya apa adanya; ditulis di JSON dan di berkas keputusan.
        public let text: String

        /// Nama lain daripada yang sudah ada di sini; huruf besar menjadi kecil.
        public init(_ text: String) { self.text = text.lowercased() }

        /// Nama tetap.
        public init(stringLiteral value: String) { text = value }

        /// Fakta yang sama tentang satu bagian: `tertera perubahan`.
        public func of(_ part: String) -> Name { Name("\(text) \(part)") }

        /// Yang dibicarakan keraguan.
        public static let name: Name = "nama"
        /// Yang tertera di kertas.
        public static let printed: Name = "tertera"
        /// Yang seharusnya tertera.
        public static let expected: Name = "seharusnya"
        /// Tertera dikurangi seharusnya, atau setelah dikurangi sebelum.
        public static let difference: Name = "selisih"
        /// Sebelum berubah.
        public static let before: Name = "sebelum"
        /// Sesudah berubah.
        public static let after: Name = "setelah"
        /// Perubahan dalam persen.
        public static let change: Name = "perubahan"
        /// Pagu.
        public static let ceiling: Name = "pagu"
        /// Yang sudah dibelanjakan atau dicapai.
        public static let realised: Name = "realisasi"
        /// Batas bawah realisasi yang hanya diketahui kisarannya.
        public static let lowest: Name = "paling sedikit"
        /// Batas atasnya.
        public static let highest: Name = "paling banyak"
        /// Ambang yang dilampaui.
        public static let threshold: Name = "ambang"
        /// Banyaknya baris atau hal lain yang serupa.
        public static let count: Name = "banyaknya"
        /// Banyaknya yang lain, di luar yang disebut.
        public static let others: Name = "lainnya"
        /// Target indikator.
        public static let target: Name = "target"
        /// Bobot kaitan atau nilai.
        public static let weight: Name = "bobot"
        /// Sisa.
        public static let rest: Name = "sisa"
        /// Jumlah uang yang dibicarakan.
        public static let amount: Name = "jumlah"
    }

    /// Satu fakta.
    public struct Fact: Sendable, Hashable {
        /// Namanya; boleh berulang bila faktanya berupa daftar.
        public let name: Name
        /// Isinya.
        public let figure: FindingFigure
        /// `false` bila fakta ini hanya keterangan: berubahnya tidak membuka kembali keputusan.
        public let isIdentifying: Bool

        /// Membentuk nilai ini dari bagian-bagiannya.
        public init(_ name: Name, _ figure: FindingFigure, isIdentifying: Bool = true) {
            self.name = name
            self.figure = figure
            self.isIdentifying = isIdentifying
        }
    }

    /// Fakta menurut urutan.
    public private(set) var all: [Fact]

    /// Fakta-fakta ini menurut urutannya.
    public init(_ facts: [Fact] = []) { all = facts }

    /// Satu fakta; kosong bila isinya tidak ada.
    public init(_ name: Name, _ figure: FindingFigure?) { all = figure.map { [Fact(name, $0)] } ?? [] }

    /// Isi fakta bernama ini; bila tidak ada, yang pertama tentang salah satu bagiannya: `tertera murni` bagi `tertera`.
    public subscript(name: Name) -> FindingFigure? {
        let fact = all.first { $0.name == name } ?? all.first { $0.name.text.hasPrefix(name.text + " ") }
        return fact?.figure
    }

    /// Fakta ini, disusul keterangan yang tidak ikut menjadi jati diri.
    public func beside(_ others: Facts) -> Facts {
        Facts(all + others.all.map { Fact($0.name, $0.figure, isIdentifying: false) })
    }

    /// Jati diri yang dibawa fakta-fakta ini: kata-kata ini, lalu fakta berupa kata, lalu angkanya, menurut urutannya.
    func evidence(of words: [String]) -> String {
        let own = all.filter(\.isIdentifying)
        let parts = own.filter(\.figure.isWord) + own.filter { !$0.figure.isWord }
        return (words + parts.map(\.figure.plainText)).joined(separator: "; ")
    }

    /// Jati diri dengan nama setiap fakta: `nama=Belanja Pegawai; baris=3`.
    package var namedEvidence: String {
        all.filter(\.isIdentifying).map { "\($0.name.text)=\($0.figure.plainText)" }.joined(separator: "; ")
    }

    /// Keduanya berurutan.
    public static func + (left: Facts, right: Facts) -> Facts { Facts(left.all + right.all) }
}

extension Facts: ExpressibleByDictionaryLiteral {
    /// Fakta menurut urutan ditulis.
    public init(dictionaryLiteral facts: (Name, FindingFigure)...) {
        all = facts.map { Fact($0, $1) }
    }
}
