import BudgetModel

/// Triwulan, bulan, semester, atau tanggal yang disebut sebuah baris. Yang berarti hanya urutannya di dalam satu tabel.
struct RowPeriod: Hashable, Comparable {
    private let rank: Int

    /// `nil` bila teksnya tidak menyebut waktu: "II", "Triwulan 2", "Q4", "7", "Juli", "Januari 2024", "31/01/2024".
    init?(_ text: String) {
        let word = text.trimmedName.lowercased()
        if let number = Int(word) ?? MonthName.number(word), (1...12).contains(number) {
            rank = number
        } else if let quarter = Quarter(text) {
            rank = quarter.rawValue
        } else if let rank = Self.rank(word.split { !$0.isLetter && !$0.isNumber }.map(String.init)) {
            self.rank = rank
        } else {
            return nil
        }
    }

    /// Urutan isi sebuah kolom yang tidak menyebut waktu: versi ke sekian.
    init(order: Int) { rank = order }

    /// `true` bila teksnya menyebut waktu dan bukan hal lain: "2" dapat nomor apa pun.
    static func isSure(_ text: String) -> Bool {
        (text.contains(where: \.isLetter) || text.count > 7) && text.count > 3 && RowPeriod(text) != nil
    }

    /// "Januari 2024", "31 Januari 2024", "Semester II", "s.d. Triwulan II 2024", "2024-01-31", "31/01/2024".
    private static func rank(_ words: [String]) -> Int? {
        guard !words.isEmpty, words.count <= 6 else { return nil }
        let year = words.lazy.filter { HeaderWords.isYear($0) }.compactMap { Int($0) }.first ?? 0
        if let index = words.firstIndex(where: { MonthName.number($0) != nil }), let month = MonthName.number(words[index]) {
            guard words.allSatisfy({ RealisationPeriod.isPeriodWord($0) || Int($0) != nil }) else { return nil }
            let day = index > 0 ? Int(words[index - 1]).flatMap { $0 <= 31 ? $0 : nil } ?? 0 : 0
            return (year * 12 + month) * 32 + day
        }
        if words.contains("semester") || words.contains(where: ["triwulan", "tw"].contains) {
            guard words.allSatisfy({ RealisationPeriod.isPeriodWord($0) || $0 == "semester" || ShiftWords.number($0) != nil }),
                let number = words.lazy.filter({ !HeaderWords.isYear($0) }).compactMap({ ShiftWords.number($0) }).last, number <= 4
            else { return nil }
            return year * 12 + number
        }
        let numbers = words.prefix(3).compactMap { Int($0) }
        guard numbers.count == 3, words.count <= 6, words.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return nil }
        let (y, m, d) = HeaderWords.isYear(words[0]) ? (numbers[0], numbers[1], numbers[2]) : (numbers[2], numbers[1], numbers[0])
        guard (1990...2099).contains(y), (1...12).contains(m), (1...31).contains(d) else { return nil }
        return (y * 12 + m) * 32 + d
    }

    static func < (left: RowPeriod, right: RowPeriod) -> Bool { left.rank < right.rank }
}
