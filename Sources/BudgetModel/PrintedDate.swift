/// Tanggal seperti dicetak kertas, sebagai rentang hari: "November 2024" berarti 1 sampai 30 November.
public struct PrintedDate: Sendable, Hashable {
    /// Hari paling awal dan paling akhir yang mungkin.
    public let days: ClosedRange<CalendarDay>

    /// Tanggal dari tulisan orang: `27 Juni 2024`, `09 Januari 2024`, `November 2024`, `2024-01-09`, `9/1/2024`,
    /// `9-1-2024` (hari lebih dahulu), `Pangkalpinang, 27 Juni 2024`.
    ///
    /// `nil` bila tulisan itu bukan tanggal atau tanggalnya tidak ada di kalender.
    public init?(_ text: String) {
        guard let days = Self.days(text) else { return nil }
        self.days = days
    }

    /// `true` bila satu hari pasti.
    public var day: CalendarDay? { days.lowerBound == days.upperBound ? days.lowerBound : nil }

    /// `true` bila pasti lebih awal, apa pun hari persisnya.
    public func isBefore(_ other: PrintedDate) -> Bool { days.upperBound < other.days.lowerBound }

    private static func days(_ text: String) -> ClosedRange<CalendarDay>? {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if let index = words.firstIndex(where: { MonthName.number($0) != nil }) {
            guard let month = MonthName.number(words[index]), index + 1 < words.count, let year = Int(words[index + 1]),
                words[index + 1].count == 4
            else { return nil }
            guard index > 0, let day = Int(words[index - 1]) else { return CalendarDay.month(month, of: year) }
            return single(year, month, day)
        }
        let numbers = words.compactMap { Int($0) }
        guard numbers.count == 3, words.count == 3 else { return nil }
        if words[0].count == 4 { return single(numbers[0], numbers[1], numbers[2]) }
        guard words[2].count == 4 else { return nil }
        return single(numbers[2], numbers[1], numbers[0])
    }

    private static func single(_ year: Int, _ month: Int, _ day: Int) -> ClosedRange<CalendarDay>? {
        CalendarDay(year: year, month: month, day: day).map { $0...$0 }
    }
}

extension Document {
    /// Tanggal kertas; `nil` bila tidak tertera atau tidak terbaca.
    public var date: PrintedDate? { printedDate.flatMap { PrintedDate($0) } }
}
