import BudgetModel

/// Rentang hari yang disebut sebuah judul: "Periode 1 Januari s.d. 30 Juni 2026", "01-01-2026 s/d 30-06-2026".
enum TitleDays {
    /// `nil` bila judulnya tidak menyebut dua hari.
    static func span(in title: String) -> ClosedRange<CalendarDay>? {
        let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let year = words.last { HeaderWords.isYear($0) }.flatMap { Int($0) }
        var days: [CalendarDay] = []
        for index in words.indices {
            if let month = MonthName.number(words[index]), index > 0, let day = Int(words[index - 1]) {
                let own = index + 1 < words.count && HeaderWords.isYear(words[index + 1]) ? Int(words[index + 1]) : nil
                if let year = own ?? year, let found = CalendarDay(year: year, month: month, day: day) { days.append(found) }
            } else if index > 1 {
                let parts = words[(index - 2)...index].compactMap { Int($0) }
                guard parts.count == 3 else { continue }
                let found =
                    HeaderWords.isYear(words[index])
                    ? CalendarDay(year: parts[2], month: parts[1], day: parts[0])
                    : HeaderWords.isYear(words[index - 2]) ? CalendarDay(year: parts[0], month: parts[1], day: parts[2]) : nil
                if let found { days.append(found) }
            }
        }
        guard days.count == 2, days[0] <= days[1] else { return nil }
        return days[0]...days[1]
    }
}

extension CalendarDay {
    /// Triwulannya.
    var quarter: Quarter? { Quarter(rawValue: (month + 2) / 3) }

    /// `true` bila hari terakhir triwulannya.
    var endsQuarter: Bool { month % 3 == 0 && CalendarDay.month(month, of: year)?.upperBound == self }

    /// "7 Januari 2026".
    var words: String { PaperDate.written(iso: isoText) ?? isoText }
}
