import BudgetModel

/// Nama indikator dan satuan yang ditulis di belakangnya: "Nilai Perdagangan (Triliyun Rp)", "Nilai Perdagangan Triliyun (Rp)".
struct IndicatorName: Hashable, Sendable {
    /// Nama tanpa satuannya.
    let name: String
    /// Satuannya seperti tertera; `nil` bila tidak ditulis.
    let unit: String?

    /// Pembanding nama di antara kertas-kertas.
    var key: String { NameKey(name).text }

    private static let scales: Set<String> = ["triliun", "triliyun", "miliar", "milyar", "juta", "ribu"]
    private static let units = scales.union([
        "rp", "rupiah", "persen", "persentase", "ton", "kg", "kilogram", "orang", "unit", "dokumen", "nilai", "angka", "indeks", "poin",
        "skor", "predikat", "laporan", "kegiatan", "hari", "jam", "bulan", "tahun", "us", "usd",
    ])

    init(_ text: String) {
        let whole = text.trimmedName
        guard whole.hasSuffix(")"), let open = whole.lastIndex(of: "(") else {
            (name, unit) = (whole, nil)
            return
        }
        let inside = whole[whole.index(after: open)...].dropLast()
        let words = String(inside).letterWords
        guard inside == "%" || (!words.isEmpty && words.allSatisfy(Self.units.contains)) else {
            (name, unit) = (whole, nil)
            return
        }
        var before = whole[..<open].split(separator: " ").map(String.init)
        var scale: [String] = []
        while before.count > 1, let last = before.last, Self.scales.contains(last.lowercased()) {
            scale.insert(last, at: 0)
            before.removeLast()
        }
        name = before.joined(separator: " ")
        unit = scale.isEmpty ? String(inside) : (scale + ["(\(inside))"]).joined(separator: " ")
    }
}
