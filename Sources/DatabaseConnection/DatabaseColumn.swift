/// Satu kolom jawaban sebuah query, diketahui sebelum query dijalankan.
public struct DatabaseColumn: Sendable, Hashable {
    /// Nama seperti disebut peladen.
    public let name: String
    /// Nomor jenisnya di `pg_type`; 1700 `numeric`, 20, 21, dan 23 bilangan bulat, 25 `text`.
    public let typeOID: UInt32
    /// Batas jenisnya, misalnya panjang `char(n)`; -1 bila tidak ada.
    public let typeModifier: Int32

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(name: String, typeOID: UInt32, typeModifier: Int32) {
        self.name = name
        self.typeOID = typeOID
        self.typeModifier = typeModifier
    }
}
