public import Diagnostics
public import ExactNumbers

/// Realisasi keuangan: yang sudah dibelanjakan, untuk sebuah program atau indikator.
public struct MoneyRealisation: Sendable, Hashable {
    /// Untuk apa uang itu.
    public enum Subject: Sendable, Hashable {
        /// Semua program sebuah indikator, disebut dengan kodenya.
        case indicator(String)
        /// Satu program di satu unit.
        case program(CodedName, unit: String?)
        /// Seluruh belanja APBD satu OPD, di kertas yang tidak menyebut programnya.
        case office(String)
    }

    /// Apakah angka periode sudah memuat periode sebelumnya.
    public enum Span: String, Sendable, Hashable, CaseIterable {
        /// Sampai dengan akhir periode.
        case cumulative = "kumulatif"
        /// Hanya di dalam periode.
        case period = "periode"
    }

    /// Apa yang diketahui.
    public enum Evidence: Sendable, Hashable {
        /// Jumlah uang.
        case amount(Rupiah)
        /// Persen tertera dari pagu suatu tahapan; tahapan `nil` bila kertas tidak menyebutnya.
        case percentage(PrintedFigure, of: BudgetStage?)
    }

    /// Kode kertas, bila ada.
    public var document: String?
    /// Untuk apa.
    public var subject: Subject
    /// Tahun anggaran.
    public var year: Int
    /// Triwulan atau bulan.
    public var period: Period
    /// Kumulatif atau per periode.
    public var span: Span
    /// Bukti.
    public var evidence: Evidence
    /// Realisasi fisik tertera dalam persen, selalu sampai dengan akhir periodenya; di samping uangnya.
    public var physical: PrintedFigure?
    /// OPD yang dibicarakan baris ini.
    public var offices: OfficeScope
    /// Jarak terjauh jumlahnya dari yang sebenarnya karena dicetak dalam ribuan atau juta; nol bila rupiah penuh.
    public var rounding: Rupiah
    /// Catatan penyalin; bukan bagian dari angka.
    public var remark: String?
    /// Tempat di berkas pengguna.
    public var location: SourceLocation

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        document: String?, subject: Subject, year: Int, quarter: Quarter, span: Span, evidence: Evidence,
        offices: OfficeScope = .all, rounding: Rupiah = .zero, remark: String? = nil, location: SourceLocation
    ) {
        self.document = document
        self.subject = subject
        self.year = year
        period = .quarter(quarter)
        self.span = span
        self.evidence = evidence
        self.offices = offices
        self.rounding = rounding
        self.remark = remark
        self.location = location
    }

    /// Triwulan ini, atau triwulan yang memuat bulannya.
    public var quarter: Quarter { period.quarter }
}

/// Realisasi kinerja satu indikator pada satu triwulan, dengan semua angka tertera.
public struct IndicatorRealisation: Sendable, Hashable {
    /// Kode kertas.
    public var document: String
    /// Kode indikator.
    public var indicator: String
    /// Tahun.
    public var year: Int
    /// Triwulan.
    public var quarter: Quarter
    /// Realisasi tertera.
    public var realised: PrintedFigure
    /// Target tahun tertera.
    public var yearTarget: PrintedFigure?
    /// Target triwulan tertera.
    public var quarterTarget: PrintedFigure?
    /// Persen capaian triwulan tertera.
    public var achievement: PrintedFigure?
    /// Persen capaian sampai dengan triwulan tertera.
    public var cumulativeAchievement: PrintedFigure?
    /// Jumlah capaian sampai dengan triwulan tertera.
    public var cumulativeRealised: PrintedFigure?
    /// Penjelasan kertas.
    public var narrative: String?
    /// Tempat di berkas pengguna.
    public var location: SourceLocation

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        document: String, indicator: String, year: Int, quarter: Quarter, realised: PrintedFigure,
        yearTarget: PrintedFigure? = nil, quarterTarget: PrintedFigure? = nil,
        achievement: PrintedFigure? = nil, cumulativeAchievement: PrintedFigure? = nil,
        cumulativeRealised: PrintedFigure? = nil, narrative: String? = nil, location: SourceLocation
    ) {
        self.document = document
        self.indicator = indicator
        self.year = year
        self.quarter = quarter
        self.realised = realised
        self.yearTarget = yearTarget
        self.quarterTarget = quarterTarget
        self.achievement = achievement
        self.cumulativeAchievement = cumulativeAchievement
        self.cumulativeRealised = cumulativeRealised
        self.narrative = narrative
        self.location = location
    }
}
