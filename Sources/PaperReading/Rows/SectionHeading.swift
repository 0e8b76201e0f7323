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
        guard !value.isEmpty || group == nil else {
            amount = nil
            return
        }
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
        var group: ProgramGroup?
        var word: [UInt8] = []
        for byte in label.utf8 {
            if byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) {
                word.append(byte | 0x20)
                guard word.count <= maximumWord else { return nil }
            } else if !word.isEmpty {
                guard read(&word, &group) else { return nil }
            }
        }
        guard word.isEmpty || read(&word, &group) else { return nil }
        return group
    }

    /// `false` bila kata itu tidak berkata apa pun tentang kelompok.
    private static func read(_ word: inout [UInt8], _ group: inout ProgramGroup?) -> Bool {
        let text = String(decoding: word, as: UTF8.self)
        word.removeAll(keepingCapacity: true)
        if let named = groups.first(where: { $0.word == text })?.group {
            group = group ?? named
            return true
        }
        return plain.contains(text)
    }

    private static let maximumWord = groups.map(\.word.utf8.count).max() ?? 0

    /// `true` bila salah satu sel dapat menjadi judul bagian.
    static func mayBe(in cells: [String]) -> Bool {
        cells.contains { $0.utf8.contains(UInt8(ascii: ":")) || group(of: $0) != nil }
    }
}
