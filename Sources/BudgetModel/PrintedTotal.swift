public import Diagnostics
public import ExactNumbers

/// Baris mana yang dijumlahkan.
public enum TotalScope: String, Sendable, Hashable, CaseIterable {
    /// Program utama saja.
    case core = "utama"
    /// Penunjang saja.
    case overhead = "penunjang"
    /// Dukungan APBN saja.
    case support = "pendukung"
    /// Jumlah APBD: utama dan penunjang.
    case regional = "utama+penunjang"
    /// Semua baris, termasuk dukungan APBN.
    case everything = "semua"

    /// Kelompok yang termasuk.
    public func includes(_ group: ProgramGroup) -> Bool {
        switch self {
        case .core: group == .core
        case .overhead: group == .overhead
        case .support: group == .support
        case .regional: group.isInsideTotal
        case .everything: true
        }
    }
}

/// Jumlah yang dicetak sebuah kertas; bukti yang dibandingkan dengan jumlah barisnya.
public struct PrintedTotal: Sendable, Hashable {
    /// Kode kertas.
    public var document: String
    /// Label seperti tertera: `Anggaran`, `TAMBAHAN`, ...
    public var label: String
    /// Baris yang berada di bawah angka itu di kertas.
    public var scope: TotalScope
    /// Jumlah tertera.
    public var amount: Rupiah
    /// OPD yang dibicarakan baris ini.
    public var offices: OfficeScope
    /// Catatan penyalin; bukan bagian dari angka.
    public var remark: String?
    /// Tempat di berkas pengguna.
    public var location: SourceLocation

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        document: String, label: String, scope: TotalScope, amount: Rupiah, offices: OfficeScope = .all, remark: String? = nil,
        location: SourceLocation
    ) {
        self.document = document
        self.label = label
        self.scope = scope
        self.amount = amount
        self.offices = offices
        self.remark = remark
        self.location = location
    }
}
