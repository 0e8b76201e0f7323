public import Diagnostics

/// Semua aturan pemeriksaan, menurut kode.
public enum RuleCatalogue {
    /// Aturan menurut urutan kode.
    public static let rules: [Rule] = sums

    /// J: jumlah.
    private static let sums: [Rule] = [.totalDiffersFromRows, .totalOfOtherRows]

    /// Aturan dengan kode ini; `nil` bila tidak ada.
    public static func rule(_ id: RuleID) -> Rule? { rules.first { $0.id == id } }
}
