/// OPD yang dibicarakan sebuah kaitan, realisasi, atau jumlah tertera.
///
/// Tabelnya tidak punya kolom OPD: isinya berlaku bagi paketnya sendiri. Ketika paket digabung, cakupan
/// menjaga supaya "Program Penunjang" satu kantor tidak tertukar dengan kantor lain.
public struct OfficeScope: Sendable, Hashable {
    /// Nama OPD menurut urutan pertama kali muncul; `nil` berarti semua OPD.
    public var names: [String]? { offices?.map(\.name) }
    private let offices: [Office]?
    private let keys: Set<NameKey>?

    /// Semua OPD di dalam anggaran.
    public static let all = OfficeScope(offices: nil)

    /// Hanya OPD ini.
    public init(_ names: [String]) { self.init(offices: names.map { Office(name: $0, region: nil) }) }

    /// Hanya OPD ini, di daerahnya bila disebut.
    package init(of owners: [(office: String, region: String?)]) {
        self.init(offices: owners.map { Office(name: $0.office, region: $0.region) })
    }

    private init(offices: [Office]?) {
        self.offices = offices
        keys = offices.map { Set($0.map { NameKey($0.name) }) }
    }

    /// `true` bila OPD itu dibicarakan.
    public func includes(_ office: String) -> Bool {
        keys?.contains(NameKey(office)) ?? true
    }

    /// Daerah satu-satunya OPD bernama ini; `nil` bila tidak disebut atau ada beberapa.
    func region(of name: String) -> String? {
        let own = offices?.filter { NameKey($0.name) == NameKey(name) } ?? []
        return own.count == 1 ? own[0].region : nil
    }

    /// Mengganti nama setiap OPD menurut daerahnya; `nil` berarti namanya tetap.
    mutating func rename(_ name: (_ office: String, _ region: String?) -> String?) {
        guard let offices else { return }
        self = OfficeScope(offices: offices.map { Office(name: name($0.name, $0.region) ?? $0.name, region: $0.region) })
    }

    /// Sama bila OPD-nya sama, apa pun ejaan dan urutannya.
    public static func == (left: OfficeScope, right: OfficeScope) -> Bool {
        guard let own = left.offices, let other = right.offices else { return left.offices == nil && right.offices == nil }
        return Set(own.map(\.key)) == Set(other.map(\.key))
    }

    /// Sama isi, sama nilai.
    public func hash(into hasher: inout Hasher) { hasher.combine(keys) }

    private struct Office: Sendable {
        let name: String
        let region: String?

        var key: [NameKey?] { [NameKey(name), region.map { NameKey($0) }] }
    }
}
