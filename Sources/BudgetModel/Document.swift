public import Diagnostics

/// Satu kertas dari satu tahun kantor: keputusan, perjanjian, berita acara, lembar pemantauan.
public struct Document: Sendable, Hashable {
    /// Kode pendek yang dipakai tabel lain untuk merujuk.
    public var code: String
    /// Jenis seperti ditulis: `RPD`, `IKU`, `PK`, `PK Perubahan`, ...
    public var kind: String
    /// Judul, bila tertera.
    public var title: String?
    /// Nomor, bila tertera.
    public var number: String?
    /// Tanggal persis seperti tertera.
    public var printedDate: String?
    /// Hari persis seperti tertera.
    public var printedWeekday: String?
    /// Tahun yang dibicarakan kertas.
    public var year: Int
    /// Tahapan yang pagunya dimuat kertas ini.
    public var stage: BudgetStage?
    /// Kode kertas yang diubah oleh kertas ini.
    public var amends: String?
    /// Catatan penyalin; bukan bagian dari angka.
    public var remark: String?
    /// Tempat di berkas pengguna.
    public var location: SourceLocation

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        code: String,
        kind: String,
        title: String? = nil,
        number: String? = nil,
        printedDate: String? = nil,
        printedWeekday: String? = nil,
        year: Int,
        stage: BudgetStage? = nil,
        amends: String? = nil,
        remark: String? = nil,
        location: SourceLocation
    ) {
        self.code = code
        self.kind = kind
        self.title = title
        self.number = number
        self.printedDate = printedDate
        self.printedWeekday = printedWeekday
        self.year = year
        self.stage = stage
        self.amends = amends
        self.remark = remark
        self.location = location
    }
}
