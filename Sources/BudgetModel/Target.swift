/// Nilai yang dijanjikan atau dilaporkan sebuah kertas untuk sebuah indikator.
public struct Target: Sendable, Hashable {
    /// Apa arti nilainya.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Keadaan sebelum periode.
        case baseline = "kondisi awal"
        /// Target satu tahun.
        case target = "target"
        /// Keadaan pada akhir periode.
        case endOfPeriod = "kondisi akhir"
    }

    /// Kode kertas.
    public var document: String
    /// Kode indikator.
    public var indicator: String
    /// Arti nilai.
    public var kind: Kind
    /// Tahun; `nil` bila kertas tidak menyebutnya.
    public var year: Int?
    /// Nilai tertera.
    public var figure: PrintedFigure
    /// Catatan penyalin; bukan bagian dari angka.
    public var remark: String?

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        document: String, indicator: String, kind: Kind, year: Int?, figure: PrintedFigure, remark: String? = nil
    ) {
        self.document = document
        self.indicator = indicator
        self.kind = kind
        self.year = year
        self.figure = figure
        self.remark = remark
    }
}
