public import Diagnostics
public import ExactNumbers

/// Rencana satu program sampai dengan, atau di dalam, satu bulan atau triwulan: rencana anggaran kas (RAK) dan rencana fisiknya.
public struct CashPlan: Sendable, Hashable {
    /// Program.
    public var program: CodedName
    /// Unit; `nil` untuk OPD induk.
    public var unit: String?
    /// Tahun anggaran.
    public var year: Int
    /// Triwulan atau bulan.
    public var period: Period
    /// Kumulatif atau per periode.
    public var span: MoneyRealisation.Span
    /// Rencana kas dalam rupiah; `nil` bila hanya fisiknya yang direncanakan.
    public var amount: Rupiah?
    /// Target fisik tertera dalam persen, selalu sampai dengan akhir periodenya.
    public var physical: PrintedFigure?
    /// OPD yang dibicarakan baris ini.
    public var offices: OfficeScope
    /// Catatan penyalin; bukan bagian dari angka.
    public var remark: String?
    /// Tempat di berkas pengguna.
    public var location: SourceLocation

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        program: CodedName, unit: String?, year: Int, period: Period, span: MoneyRealisation.Span, amount: Rupiah?,
        physical: PrintedFigure? = nil, offices: OfficeScope = .all, remark: String? = nil, location: SourceLocation
    ) {
        self.program = program
        self.unit = unit
        self.year = year
        self.period = period
        self.span = span
        self.amount = amount
        self.physical = physical
        self.offices = offices
        self.remark = remark
        self.location = location
    }
}

/// Uang satu program menurut Renstra, dilihat dari satu tahun: target seluruh periodenya, dan yang sudah dibelanjakan sebelum tahun itu.
public struct StrategicMoney: Sendable, Hashable {
    /// Program.
    public var program: CodedName
    /// Unit; `nil` untuk OPD induk.
    public var unit: String?
    /// Tahun yang dievaluasi.
    public var year: Int
    /// Tahun terakhir periode Renstra; `nil` bila tidak disebut.
    public var lastYear: Int?
    /// Pagu indikatif seluruh periode Renstra; `nil` bila tidak disebut.
    public var target: Rupiah?
    /// Realisasi sejak awal periode Renstra sampai dengan tahun sebelum ``year``; `nil` bila tidak disebut.
    public var realised: Rupiah?
    /// OPD yang dibicarakan baris ini.
    public var offices: OfficeScope
    /// Catatan penyalin; bukan bagian dari angka.
    public var remark: String?
    /// Tempat di berkas pengguna.
    public var location: SourceLocation

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        program: CodedName, unit: String?, year: Int, lastYear: Int? = nil, target: Rupiah?, realised: Rupiah?,
        offices: OfficeScope = .all, remark: String? = nil, location: SourceLocation
    ) {
        self.program = program
        self.unit = unit
        self.year = year
        self.lastYear = lastYear
        self.target = target
        self.realised = realised
        self.offices = offices
        self.remark = remark
        self.location = location
    }
}
