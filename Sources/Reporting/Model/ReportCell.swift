public import Diagnostics
public import ExactNumbers

/// Satu sel: nilai tepat, asal hitungannya, dan catatan bila perlu.
public struct ReportCell: Sendable, Hashable {
    /// Nilai yang ditampilkan. Angka di sini sudah tepat; persen sudah dibulatkan satu kali.
    public enum Value: Sendable, Hashable {
        /// Tidak ada isi.
        case empty
        /// Teks.
        case text(LocalizedText)
        /// Kode: teks, walaupun tampak seperti angka.
        case code(String)
        /// Uang.
        case amount(Rupiah)
        /// Persen dalam satuan persen, dengan desimal yang ditampilkan: -38,64.
        case percent(Quantity)
        /// Nilai indikator dengan desimal tercetaknya, atau banyaknya sesuatu.
        case quantity(Quantity)
    }

    /// Nilai.
    public var value: Value
    /// Hitungan dari sel lain; buku kerja menjadikannya rumus hidup.
    public var derivation: Derivation?
    /// Catatan pada sel.
    public var note: LocalizedText?
    /// Temuan tentang sel ini, menurut kode.
    public var marks: [FindingMark]
    /// Bobot yang mewarnai sel ini sebagai keterangan warna; sel bertemuan diwarnai temuannya.
    public var tint: Severity?
    /// Sel yang dibicarakan sel teks ini; buku kerja menjadikannya tautan.
    public var link: CellReference?
    /// Sel tetangga yang dilanjutkan sel kosong ini, sehingga keduanya tampak sebagai satu.
    public var join: Join?

    /// Tetangga yang dilanjutkan.
    public enum Join: Sendable, Hashable {
        /// Sel di atasnya.
        case above
        /// Sel di kirinya.
        case left
    }

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        _ value: Value, derivation: Derivation? = nil, note: LocalizedText? = nil, marks: [FindingMark] = [],
        tint: Severity? = nil, link: CellReference? = nil
    ) {
        self.value = value
        self.derivation = derivation
        self.note = note
        self.marks = marks
        self.tint = tint
        self.link = link
    }

    /// Sel kosong.
    public static let empty = ReportCell(.empty)

    /// Lanjutan sel di atasnya.
    public static let joinedAbove = joined(.above)
    /// Lanjutan sel di kirinya.
    public static let joinedLeft = joined(.left)

    private static func joined(_ join: Join) -> ReportCell {
        var cell = ReportCell.empty
        cell.join = join
        return cell
    }

    /// Sel teks dua bahasa.
    public static func text(_ text: LocalizedText) -> ReportCell { ReportCell(.text(text)) }

    /// Sel teks dari kertas pengguna, sama dalam semua bahasa.
    public static func verbatim(_ text: String) -> ReportCell {
        text.isEmpty ? .empty : ReportCell(.text(LocalizedText(verbatim: text)))
    }

    /// Kutipan isi sel pengguna, yang dapat sepanjang halaman: tampil seperti di dalam kalimat.
    static func quoted(_ text: String?) -> ReportCell {
        guard let text, !text.isEmpty else { return .empty }
        return ReportCell(.text(LocalizedText(id: "\(text)", en: "\(text)")))
    }
}

/// Temuan tentang sebuah sel: kode, bobot, dan kalimatnya, yang baru disusun bila diminta.
public struct FindingMark: Sendable, Hashable {
    private let finding: Finding
    /// Bobotnya; `nil` bila temuannya sudah diterima, jadi tidak perlu menarik mata.
    public let severity: Severity?

    /// - Parameter isOpen: `false` bila temuannya sudah diterima.
    public init(_ finding: Finding, isOpen: Bool) { (self.finding, severity) = (finding, isOpen ? finding.severity : nil) }

    /// Aturan yang menemukannya.
    public var rule: RuleID { finding.rule }
    /// Apa masalahnya.
    public var message: LocalizedText { finding.message }
}

/// Alamat sel di dalam laporan: tabel, nomor baris dan kolom mulai 0, tajuk tidak dihitung.
public struct CellReference: Sendable, Hashable {
    /// Tabel tempat sel berdiri; boleh di bagian lain.
    public var table: TableID
    /// Nomor baris mulai 0.
    public var row: Int
    /// Nomor kolom mulai 0.
    public var column: Int

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(_ table: TableID, row: Int, column: Int) {
        self.table = table
        self.row = row
        self.column = column
    }
}

/// Bagaimana sebuah sel dihitung dari sel lain.
///
/// Nilai sel tetap hasil hitungan tepat kita; rumus buku kerja harus memberi hasil yang sama. Selisih dan perubahan dua sel isian kosong
/// selama salah satunya tidak berangka.
public enum Derivation: Sendable, Hashable {
    /// Isi sel lain apa adanya.
    case same(CellReference)
    /// `after - before`; sel uang.
    case difference(after: CellReference, before: CellReference)
    /// Jumlah beberapa sel uang, menurut urutan.
    case sum([CellReference])
    /// Jumlah sel uang kolom `column` pada baris `rows` milik `table` yang memenuhi semua syarat.
    /// Syarat membandingkan teks utuh (buku kerja: SUMIFS). Dipakai untuk rekap per unit, sumber dana,
    /// atau OPD, yang barisnya tidak berurutan dan jumlahnya dapat ribuan.
    case sumWhere(table: TableID, rows: Range<Int>, column: Int, matching: [CellCondition])
    /// Perubahan dalam persen: `(after - before) / before`, dibulatkan pada desimal nilai sel.
    /// before 0: teks "baru" bila after tidak 0, teks "-" bila after 0.
    case change(after: CellReference, before: CellReference)
    /// Yang terkecil dari dua sel uang.
    case lesser(CellReference, CellReference)
    /// Kelebihan `part` di atas `limit`, paling sedikit nol; sel uang.
    case excess(of: CellReference, over: CellReference)
    /// `part / whole` dalam persen, dibulatkan pada desimal nilai sel. whole 0: teks "-".
    case share(part: CellReference, whole: CellReference)
    /// Jumlah sel uang kolom `column` pada baris-baris `rows` milik `table`: rentang-rentang dari atas yang tidak bertumpang tindih.
    case sumOf(table: TableID, rows: [Range<Int>], column: Int)
    /// Hitungan lain: angka, atau teks yang memuat angka. Sel kosong sama dengan teks tanpa huruf.
    case formula(CellFormula)
}

/// Syarat sebuah baris: teks sel di `column` sama dengan `text`.
public struct CellCondition: Sendable, Hashable {
    /// Nomor kolom mulai 0.
    public var column: Int
    /// Teks yang harus sama, dalam bahasa keluaran.
    public var text: LocalizedText

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(column: Int, text: LocalizedText) {
        self.column = column
        self.text = text
    }
}

extension Derivation {
    /// Kata untuk perubahan dari nol: pagu yang baru ada setelah perubahan.
    public static let newWord = LocalizedText(id: "baru", en: "new")
    /// Tanda untuk persen yang tidak ada.
    public static let noneWord = LocalizedText(verbatim: "-")
}
