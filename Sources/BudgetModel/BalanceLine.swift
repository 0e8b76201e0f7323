public import Diagnostics
public import ExactNumbers

/// Baris anggaran di luar belanja: pendapatan atau pembiayaan. Tidak pernah masuk jumlah belanja.
public struct BalanceLine: Sendable, Hashable {
    /// Arah uangnya.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Pendapatan daerah (akun 4).
        case revenue = "pendapatan"
        /// Penerimaan pembiayaan (akun 6.1).
        case receipt = "penerimaan pembiayaan"
        /// Pengeluaran pembiayaan (akun 6.2).
        case outlay = "pengeluaran pembiayaan"
        /// Pembiayaan yang arahnya tidak disebut kertas.
        case financing = "pembiayaan"
    }

    /// Tahun anggaran.
    public var year: Int
    /// Daerah pemilik OPD; `nil` bila kertas tidak menyebutnya.
    public var region: String?
    /// OPD atau pemerintah daerah pemilik baris.
    public var office: String
    /// Arah uangnya.
    public var kind: Kind
    /// Induk-induknya dari luar ke dalam, lalu baris ini sendiri; tidak pernah kosong.
    public var path: [CodedName]
    /// Jumlah per tahapan.
    public var amounts: StageAmounts
    /// Jarak terjauh setiap jumlah dari yang sebenarnya karena dicetak dalam ribuan atau juta.
    public var rounding: Rupiah
    /// Tempat baris di berkas pengguna.
    public var location: SourceLocation

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        year: Int, office: String, kind: Kind, path: [CodedName], amounts: StageAmounts, rounding: Rupiah = .zero,
        location: SourceLocation
    ) {
        self.year = year
        self.office = office
        self.kind = kind
        self.path = path
        self.amounts = amounts
        self.rounding = rounding
        self.location = location
    }
}

/// Hitungan antara pendapatan, belanja, dan pembiayaan seperti dicetak kertas; bukti, tidak pernah dijumlahkan.
public struct PrintedBalance: Sendable, Hashable {
    /// Hitungan apa.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Pendapatan dikurangi belanja.
        case surplus = "surplus/(defisit)"
        /// Penerimaan dikurangi pengeluaran pembiayaan.
        case netFinancing = "pembiayaan netto"
        /// SiLPA: surplus ditambah pembiayaan netto.
        case remainder = "silpa"
    }

    /// Hitungan apa.
    public var kind: Kind
    /// Label seperti tertera.
    public var label: String
    /// Tahun anggaran.
    public var year: Int
    /// OPD atau pemerintah daerah.
    public var office: String
    /// Jumlah tertera per tahapan.
    public var amounts: StageAmounts
    /// Jarak terjauh setiap jumlah dari yang sebenarnya karena dicetak dalam ribuan atau juta.
    public var rounding: Rupiah
    /// Tempat baris di berkas pengguna.
    public var location: SourceLocation

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        kind: Kind, label: String, year: Int, office: String, amounts: StageAmounts, rounding: Rupiah = .zero,
        location: SourceLocation
    ) {
        self.kind = kind
        self.label = label
        self.year = year
        self.office = office
        self.amounts = amounts
        self.rounding = rounding
        self.location = location
    }
}
