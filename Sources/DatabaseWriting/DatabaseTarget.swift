public import DatabaseConnection

/// Ke mana paket ditulis, dan apa yang boleh dilakukan di sana.
public struct DatabaseTarget: Sendable, Hashable {
    /// Skema bila tidak disebut.
    public static let defaultSchema = "selisih"

    /// Basis datanya.
    public var address: DatabaseAddress
    /// Skema tempat tabel-tabelnya.
    public let schema: String
    /// Skema, tabel, dan kolom yang belum ada boleh dibuat.
    public var creates: Bool
    /// Baris tahun dan OPD yang sama yang sudah ada boleh diganti.
    public var replaces: Bool

    /// - Parameter schema: Nama skema seperti di SQL: tanpa tanda kutip menjadi huruf kecil.
    public init(
        _ address: DatabaseAddress, schema: String = defaultSchema, creates: Bool = false, replaces: Bool = false
    ) throws(DatabaseError) {
        let name = try QualifiedName(schema)
        guard let only = name.parts.first, name.parts.count == 1 else { throw .invalidName(schema) }
        self.address = address
        self.schema = only
        self.creates = creates
        self.replaces = replaces
    }
}
