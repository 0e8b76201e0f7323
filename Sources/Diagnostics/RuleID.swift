/// Kode tetap sebuah aturan, misalnya `B003`; sekali dipakai tidak pernah berganti arti.
public struct RuleID: Sendable, Hashable, Comparable, ExpressibleByStringLiteral {
    /// Kode apa adanya.
    public let code: String

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(stringLiteral value: String) {
        code = value
    }

    /// Urutan menurut arti di atas.
    public static func < (left: RuleID, right: RuleID) -> Bool {
        left.code < right.code
    }
}
