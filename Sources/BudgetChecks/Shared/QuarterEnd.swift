import BudgetModel

extension Quarter {
    /// Hari terakhir triwulan ini; `nil` bila tahunnya di luar kalender.
    func lastDay(of year: Int) -> CalendarDay? {
        CalendarDay.month(rawValue * 3, of: year)?.upperBound
    }
}

extension PrintedDate {
    /// `true` bila pasti sesudah hari itu.
    func isAfter(_ day: CalendarDay) -> Bool { days.lowerBound > day }

    /// `true` bila pasti pada atau sebelum hari itu.
    func isNotAfter(_ day: CalendarDay) -> Bool { days.upperBound <= day }
}
