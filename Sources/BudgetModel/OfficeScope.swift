/// OPD yang dibicarakan sebuah kaitan, realisasi, atau jumlah tertera.
///
/// Tabelnya tidak punya kolom OPD: isinya berlaku bagi paketnya sendiri. Ketika paket digabung, cakupan
/// menjaga supaya "Program Penunjang" satu kantor tidak tertukar dengan kantor lain.
public struct OfficeScope: Sendable, Hashable {
    /// Nama OPD menurut urutan pertama kali muncul; `nil` berarti semua OPD.
    public let names: [String]?
    private let keys: Set<NameKey>?

    /// Semua OPD di dalam anggaran.
    public static let all = OfficeScope(names: nil, keys: nil)

    /// Hanya OPD ini.
    public init(_ names: [String]) {
        self.init(names: names, keys: Set(names.map { NameKey($0) }))
    }

    private init(names: [String]?, keys: Set<NameKey>?) {
        self.names = names
        self.keys = keys
    }

    /// `true` bila OPD itu dibicarakan.
    public func includes(_ office: String) -> Bool {
        keys?.contains(NameKey(office)) ?? true
    }

    /// Sama bila OPD-nya sama, apa pun ejaan dan urutannya.
    public static func == (left: OfficeScope, right: OfficeScope) -> Bool { left.keys == right.keys }

    /// Sama isi, sama nilai.
    public func hash(into hasher: inout Hasher) { hasher.combine(keys) }
}
