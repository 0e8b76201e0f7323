import BudgetModel
import ExactNumbers

/// Judul bagian di dalam tabel: "TAMBAHAN : Rp. 19.911.413.294", "PENDUKUNG", "Anggaran Penunjang".
struct SectionHeading {
    /// Label tanpa jumlahnya.
    let label: String
    /// Jumlah yang tertera di belakang titik dua.
    let amount: Rupiah?
    /// Kelompok bila judulnya mengatakannya.
    let group: ProgramGroup?

    /// Judul dari satu teks tanpa kode; `nil` bila teksnya bukan judul bagian.
    init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        label = String(parts[0]).trimmedName
        group = Self.group(of: label)
        guard parts.count == 2 else {
            amount = nil
            guard group != nil else { return nil }
            return
        }
        let value = String(parts[1]).trimmedName
        guard NumberLook.startsLikeAmount(value), let amount = Self.rupiah(value) else {
            return nil
        }
        self.amount = amount
    }

    private static func rupiah(_ text: String) -> Rupiah? {
        if let amount = try? NumberNotation.decimalComma.rupiah(text) { return amount }
        return try? NumberNotation.decimalPoint.rupiah(text)
    }

    private static let groups: [(word: String, group: ProgramGroup)] = [
        ("penunjang", .overhead), ("tambahan", .overhead), ("kesekretariatan", .overhead), ("pendukung", .support),
        ("utama", .core),
    ]
    private static let plain: Set<String> = ["anggaran", "program", "kelompok", "belanja", "dana", "apbd", "apbn"]

    /// Kelompok bila semua katanya berkata kelompok: "Program Penunjang Urusan ..." adalah nama program.
    static func group(of label: String) -> ProgramGroup? {
        let words = label.lowercased().split { !$0.isLetter }.map(String.init)
        let meaning = words.compactMap { word in groups.first { $0.word == word }?.group }
        guard let group = meaning.first,
            words.allSatisfy({ word in plain.contains(word) || groups.contains { $0.word == word } })
        else { return nil }
        return group
    }
}
