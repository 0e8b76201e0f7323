public import BudgetChecks
public import Diagnostics

/// Hasil kerja Selisih: makna, bukan rupa. Buku kerja, terminal, CSV dan JSON adalah tampilan dari
/// laporan yang sama.
public struct Report: Sendable, Hashable {
    /// Judul laporan.
    public var title: LocalizedText
    /// Baris di bawah judul: kantor, tahun, tahapan yang dibandingkan.
    public var subtitles: [LocalizedText]
    /// Tahun anggaran; juga tanggal pembuatan buku kerja, supaya dua kali jalan memberi berkas sama.
    public var year: Int
    /// Bagian laporan menurut urutan baca; satu bagian menjadi satu lembar buku kerja.
    public var sections: [ReportSection]
    /// Temuan yang ditampilkannya, menurut urutan baca; JSON memuatnya dengan tempat dan faktanya. `nil` bila laporannya tidak
    /// tentang temuan.
    public var findings: [JudgedFinding]?
    /// Angka-angka yang biasa dipakai lagi orang di rumusnya sendiri; buku kerja menamai selnya.
    public var names: [ReportName] = []

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        title: LocalizedText,
        subtitles: [LocalizedText],
        year: Int,
        sections: [ReportSection],
        findings: [JudgedFinding]? = nil
    ) {
        self.title = title
        self.subtitles = subtitles
        self.year = year
        self.sections = sections
        self.findings = findings
    }

    /// Semua tabel menurut urutan laporan.
    public var tables: [ReportTable] {
        sections.flatMap { section in
            section.blocks.compactMap { block in
                if case .table(let table) = block { table } else { nil }
            }
        }
    }
}

extension Report {
    /// `true` bila laporannya membandingkan baris-baris anggaran, yang dapat dikelompokkan lebih luas.
    package var comparesLines: Bool { sections.contains { $0.id == SideBySideTable.id.name } }
}

/// Sebutan sebuah sel, misalnya "Jumlah APBD Murni".
public struct ReportName: Sendable, Hashable {
    /// Kata-katanya; buku kerja menjadikannya nama yang sah.
    public let title: LocalizedText
    /// Selnya.
    public let cell: CellReference

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(_ title: LocalizedText, _ cell: CellReference) {
        self.title = title
        self.cell = cell
    }
}

/// Satu bagian laporan: satu lembar buku kerja, satu bab di terminal.
public struct ReportSection: Sendable, Hashable {
    /// Nama tetap bagian, misalnya `sandingan`; dipakai di JSON dan CSV.
    public var id: String
    /// Nama yang dibaca orang dan nama lembar, paling panjang 31 huruf.
    public var title: LocalizedText
    /// Isi menurut urutan.
    public var blocks: [ReportBlock]
    /// Gunanya, bagi daftar isi.
    public var purpose: LocalizedText?
    /// `true` bila bagian ini termasuk ringkasan terminal.
    public var isSummary: Bool
    /// Siapa yang melihatnya; tampilan selain buku kerja melewati yang bukan bagi semua.
    public var audience = ReportAudience.everyone
    /// Apa yang dilakukan orang dengan lembarnya.
    public var use = Use.reading
    /// `true` bila jarang diperlukan: lembarnya tersembunyi sampai orang menampilkannya.
    public var isHidden = false

    /// Apa yang dilakukan orang dengan sebuah lembar.
    public enum Use: Sendable, Hashable {
        /// Membacanya.
        case reading
        /// Mengisinya: hanya sel isiannya yang terbuka, yang lain terkunci tanpa kata sandi.
        case form
        /// Mengisinya sebagai data yang dibaca kembali: hanya satu tabel, tanpa judul, tajuknya di baris pertama, dan barisnya boleh
        /// bertambah melewati baris yang disediakan.
        case data
        /// Mencetaknya apa adanya dan menandatanganinya: kertas resmi tanpa judul laporan, tombol saring, dan warna.
        case paper(Orientation)
    }

    /// Arah kertas.
    public enum Orientation: String, Sendable, Hashable {
        /// Sisi panjangnya tegak.
        case upright
        /// Sisi panjangnya mendatar.
        case landscape
    }

    /// `true` bila kertas resmi.
    package var isPaper: Bool { if case .paper = use { true } else { false } }

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(id: String, title: LocalizedText, blocks: [ReportBlock], isSummary: Bool = false) {
        self.id = id
        self.title = title
        self.blocks = blocks
        self.isSummary = isSummary
    }
}

extension ReportSection {
    /// Selembar kertas resmi.
    static func paper(_ id: String, _ title: LocalizedText, _ orientation: Orientation, _ blocks: [ReportBlock]) -> ReportSection {
        var section = ReportSection(id: id, title: title, blocks: blocks)
        section.use = .paper(orientation)
        return section
    }
}

/// Sepotong isi bagian.
public enum ReportBlock: Sendable, Hashable {
    /// Judul kecil.
    case heading(LocalizedText)
    /// Kalimat penjelasan.
    case paragraph(LocalizedText)
    /// Kalimat yang angkanya berdiri di sel-sel laporan; buku kerja menjadikannya rumus.
    case sentence(LocalizedText, CellFormula)
    /// Tabel.
    case table(ReportTable)
    /// Gambar-gambar yang berdiri berdampingan; tampilan tanpa gambar melewatinya, karena tabelnya berdiri di bagian lain.
    case charts([ReportChart])
    /// Kalimat-kalimat yang diuraikan bagian bernama tetap `to`, di bawah judul yang menunjuk bagian itu; tampilan yang memuat bagian itu di bawahnya
    /// melewatinya.
    case links(LocalizedText, [LocalizedText], to: String)
    /// Daftar isi: bagian-bagian lain laporan ini, di tampilan yang bagian-bagiannya terpisah.
    case contents
    /// Baris-baris judul kertas, di tengah.
    case titles([LocalizedText])
    /// Isian kertas: sebutan, titik dua, isinya.
    case fields([ReportField])
    /// Tempat tanda tangan, berdampingan dari kiri; `nil` tempat yang dibiarkan kosong.
    case signatures([ReportSignature?])
    /// Yang sesudahnya mulai di halaman baru bila dicetak.
    case pageBreak
}

extension ReportBlock {
    /// Kalimat-kalimat sebuah isi yang bukan tabel, bagi tampilan teks; kosong bagi tabel, gambar, dan penunjuk bagian.
    package var sentences: [LocalizedText] {
        switch self {
        case .heading(let text), .paragraph(let text), .sentence(let text, _): [text]
        case .titles(let lines): lines
        case .fields(let fields): fields.map { LocalizedText(id: "\($0.name): \($0.content)", en: "\($0.name): \($0.content)") }
        case .signatures(let signatures):
            signatures.compactMap(\.self).map { ($0.above + [$0.name ?? ReportSignature.blankName] + $0.below).joined(by: "; ") }
        case .table, .charts, .links, .contents, .pageBreak: []
        }
    }
}

/// Satu isian kertas: `Jabatan : Kepala Dinas`.
public struct ReportField: Sendable, Hashable {
    /// Sebutannya.
    public let name: LocalizedText
    /// Isinya; teks tanpa huruf bila dibiarkan kosong untuk ditulis tangan.
    public let content: LocalizedText

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(_ name: LocalizedText, _ content: LocalizedText) {
        self.name = name
        self.content = content
    }
}

/// Tempat tanda tangan seorang pejabat.
public struct ReportSignature: Sendable, Hashable {
    /// Baris-baris di atas ruang tanda tangan: tempat dan tanggal, pihak, jabatan.
    public let above: [LocalizedText]
    /// Nama pejabat, dicetak tebal bergaris bawah; `nil` bila garisnya dibiarkan kosong.
    public let name: LocalizedText?
    /// Baris-baris di bawah namanya: pangkat, NIP.
    public let below: [LocalizedText]

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(above: [LocalizedText], name: LocalizedText? = nil, below: [LocalizedText] = []) {
        self.above = above
        self.name = name
        self.below = below
    }

    /// Tempat nama yang dibiarkan kosong.
    package static let blankName = LocalizedText(verbatim: "(" + String(repeating: ".", count: 40) + ")")

    /// Baris-baris ruang tanda tangan.
    package static let space = 4
}
