import BudgetModel
import SeededRandom
import Testing

@Suite("Hari kalender")
struct CalendarDayTests {
    @Test(
        "Nama hari cocok dengan kalender yang diketahui",
        arguments: [
            (2024, 6, 27, Weekday.thursday), (2024, 2, 29, .thursday), (2024, 1, 1, .monday), (2024, 12, 31, .tuesday),
            (2023, 12, 31, .sunday), (2000, 1, 1, .saturday), (2000, 2, 29, .tuesday), (1945, 8, 17, .friday),
            (1900, 3, 1, .thursday), (1900, 2, 28, .wednesday), (2100, 3, 1, .monday), (1582, 10, 15, .friday),
            (1, 1, 1, .monday), (9999, 12, 31, .friday),
        ])
    func weekday(year: Int, month: Int, day: Int, expected: Weekday) throws {
        let date = try #require(CalendarDay(year: year, month: month, day: day))
        #expect(date.weekday == expected)
    }

    @Test("Hari bergilir tanpa terputus selama empat abad, kabisat ikut terhitung")
    func weekdaysFollowEachOther() {
        var index = 5
        var count = 0
        for year in 2000..<2400 {
            for month in 1...12 {
                for day in 1...31 {
                    guard let date = CalendarDay(year: year, month: month, day: day) else { continue }
                    if date.weekday != Weekday.allCases[index % 7] { Issue.record("\(year)-\(month)-\(day): \(date.weekday)") }
                    index += 1
                    count += 1
                }
            }
        }
        #expect(count == 146_097)
    }

    @Test(
        "Hari yang tidak ada tidak dapat dibentuk",
        arguments: [
            (2024, 2, 30), (2023, 2, 29), (1900, 2, 29), (2100, 2, 29), (2024, 4, 31), (2024, 6, 31), (2024, 9, 31),
            (2024, 11, 31), (2024, 1, 32), (2024, 1, 0), (2024, 0, 1), (2024, 13, 1), (0, 1, 1), (10_000, 1, 1), (-2024, 1, 1),
            (2024, 1, -1), (Int.max, 1, 1), (2024, Int.max, 1), (2024, 1, Int.min),
        ])
    func impossible(year: Int, month: Int, day: Int) {
        #expect(CalendarDay(year: year, month: month, day: day) == nil)
    }

    @Test(
        "Tahun kabisat punya 29 Februari",
        arguments: [(2024, 29), (2023, 28), (2000, 29), (1900, 28), (2100, 28), (2400, 29), (4, 29), (100, 28)])
    func february(year: Int, days: Int) throws {
        let month = try #require(CalendarDay.month(2, of: year))
        #expect(month.lowerBound.day == 1)
        #expect(month.upperBound.day == days)
    }

    @Test("Panjang setiap bulan")
    func monthLengths() {
        let lengths = (1...12).compactMap { CalendarDay.month($0, of: 2023)?.upperBound.day }
        #expect(lengths == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    }

    @Test("Bulan yang tidak ada tidak punya hari", arguments: [(0, 2024), (13, 2024), (-1, 2024), (1, 0), (1, 10_000)])
    func impossibleMonth(month: Int, year: Int) {
        #expect(CalendarDay.month(month, of: year) == nil)
    }

    @Test("Urutan hari adalah urutan waktu, juga sesudah diacak")
    func order() {
        var generator = SeededGenerator(seed: 12)
        let days = (2019...2025).flatMap { year in
            (1...12).flatMap { month in (1...31).compactMap { CalendarDay(year: year, month: month, day: $0) } }
        }
        #expect(days.shuffled(using: &generator).sorted() == days)
    }

    @Test(
        "Nama hari dikenali dari tulisan orang",
        arguments: [
            ("Senin", Weekday.monday), ("SELASA", .tuesday), ("rabu", .wednesday), ("Kamis", .thursday), ("Jumat", .friday),
            ("Jum'at", .friday), ("JUM\u{2019}AT", .friday), ("Sabtu", .saturday), ("Minggu", .sunday), ("Ahad", .sunday),
            ("Friday", .friday), (" Hari-hari", nil), ("", nil), ("Jumatan", nil), ("Jum", nil), ("5", nil), ("Senin Selasa", nil),
        ] as [(String, Weekday?)])
    func weekdayNames(text: String, expected: Weekday?) {
        #expect(Weekday(text) == expected)
    }

    @Test("Nama setiap hari terbaca kembali", arguments: Weekday.allCases)
    func namesRoundTrip(day: Weekday) {
        #expect(Weekday(day.rawValue) == day)
    }
}
