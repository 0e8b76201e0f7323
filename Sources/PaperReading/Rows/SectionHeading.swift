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
        // "PENDUKUNG : Rp. -" berkata nol, seperti garis di selnya.
        if AmountText.isDashAmount(value) {
            amount = .zero
            return
        }
        // "Periode Pelaksanaan: 2024" menyebut tahun.
        guard NumberLook.startsLikeAmount(value), !HeaderWords.isYear(value), let amount = Self.rupiah(value) else {
            return nil
        }
        self.amount = amount
    }

    private static func rupiah(_ text: String) -> Rupiah? {
        if let amount = try? NumberNotation.decimalComma.rupiah(text) { return amount }
        return try? NumberNotation.decimalPoint.rupiah(text)
    }

    /// Kelompok bila semua katanya berkata kelompok, atau seluruhnya satu frasa: "Program Penunjang Urusan ..." adalah nama program.
    static func group(of label: String) -> ProgramGroup? {
        var group: ProgramGroup?
        let isGroup = ShortWord.allSatisfy(in: label) { word in
            if let named = RowWords.groups.value(of: word) {
                group = group ?? named
                return true
            }
            return RowWords.besideGroups.value(of: word) != nil
        }
        return isGroup ? group : RowWords.groups.value(of: label)
    }

    /// `true` bila salah satu sel dapat menjadi judul bagian.
    static func mayBe(in cells: [String]) -> Bool {
        cells.contains { $0.utf8.contains(UInt8(ascii: ":")) || group(of: $0) != nil }
    }
}
