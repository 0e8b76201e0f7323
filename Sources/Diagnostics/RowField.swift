/// Isian sebuah baris berkas pengguna: yang dibicarakan temuan, dan yang ditampilkan sebuah kolom laporan.
///
/// Dengan isian, sel laporan yang ditandai adalah sel isian itu, bukan sel lain di baris yang sama yang kebetulan memuat angka
/// yang sama. Isian yang bergantung pada tahapan dibentuk `RowField.ceiling(_:)` dan sejenisnya di `BudgetModel`.
public struct RowField: Sendable, Hashable, ExpressibleByStringLiteral {
    /// Nama tetap, huruf kecil: `selisih`, `pagu perubahan`.
    public let name: String

    /// Isian lain daripada yang sudah ada di sini.
    public init(_ name: String) { self.name = name.lowercased() }

    /// Nama tetap.
    public init(stringLiteral value: String) { name = value }

    /// Nama baris: program, indikator, rekening.
    public static let name: RowField = "nama"
    /// Kode program atau rekening.
    public static let code: RowField = "kode"
    /// Unit.
    public static let unit: RowField = "unit"
    /// Sumber dana.
    public static let fundingSource: RowField = "sumber dana"
    /// Bertambah/(berkurang).
    public static let difference: RowField = "selisih"
    /// Perubahan dalam persen.
    public static let change: RowField = "persen perubahan"
    /// Jumlah yang tertera di kertas.
    public static let printed: RowField = "tertera"
    /// Persen penyerapan yang tertera.
    public static let absorption: RowField = "persen penyerapan"
    /// Kemajuan fisik.
    public static let physical: RowField = "fisik"
    /// Target setahun.
    public static let yearTarget: RowField = "target tahun"
    /// Target triwulan.
    public static let quarterTarget: RowField = "target triwulan"
    /// Capaian atau belanja periode itu.
    public static let realised: RowField = "realisasi"
    /// Capaian triwulan dalam persen.
    public static let achievement: RowField = "capaian triwulan"
    /// Capaian sampai dengan periode itu.
    public static let cumulativeRealised: RowField = "jumlah capaian"
    /// Capaian kumulatif dalam persen.
    public static let cumulativeAchievement: RowField = "capaian kumulatif"
    /// Bobot kaitan dengan suatu indikator, menurut kodenya.
    public static func weight(of indicator: String) -> RowField { RowField("bobot \(indicator)") }
}
