public import Diagnostics
public import ExactNumbers

/// Kaitan sebuah program dengan sebuah indikator, berbobot persen.
public struct ProgramLink: Sendable, Hashable {
    /// Program menurut kode atau nama.
    public var program: CodedName
    /// Unit; `nil` berarti program di OPD induk.
    public var unit: String?
    /// Kode indikator.
    public var indicator: String
    /// Bobot dalam persen; bobot satu program seharusnya berjumlah 100.
    public var weight: Quantity
    /// OPD yang dibicarakan baris ini.
    public var offices: OfficeScope
    /// Catatan penyalin; bukan bagian dari angka.
    public var remark: String?
    /// Tempat di berkas pengguna.
    public var location: SourceLocation

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        program: CodedName, unit: String? = nil, indicator: String, weight: Quantity,
        offices: OfficeScope = .all, remark: String? = nil, location: SourceLocation
    ) {
        self.program = program
        self.unit = unit
        self.indicator = indicator
        self.weight = weight
        self.offices = offices
        self.remark = remark
        self.location = location
    }
}
