import BudgetModel
import Diagnostics
import SeededRandom
import Testing

@Suite("Tanggal tertera")
struct PrintedDateTests {
    private func words(_ date: PrintedDate?) -> String? {
        date.map { date in
            [date.days.lowerBound, date.days.upperBound].map { "\($0.year)-\($0.month)-\($0.day)" }.joined(separator: " .. ")
        }
    }

    @Test(
        "Satu hari dikenali dari tulisan orang",
        arguments: [
            ("27 Juni 2024", 2024, 6, 27), ("09 Januari 2024", 2024, 1, 9), ("9 januari 2024", 2024, 1, 9),
            ("2024-01-09", 2024, 1, 9), ("2024/1/9", 2024, 1, 9), ("9/1/2024", 2024, 1, 9), ("9-1-2024", 2024, 1, 9),
            ("09.01.2024", 2024, 1, 9), ("Pangkalpinang, 27 Juni 2024", 2024, 6, 27), ("27-Jun-2024", 2024, 6, 27),
            ("Kamis, 27 Juni 2024", 2024, 6, 27), ("17 Agustus 1945", 1945, 8, 17), ("1 Nopember 2024", 2024, 11, 1),
            ("28 Pebruari 2023", 2023, 2, 28), ("29 Februari 2024", 2024, 2, 29), ("5 Agt 2024", 2024, 8, 5),
            ("5 Agu 2024", 2024, 8, 5), ("1 Mei 2024", 2024, 5, 1), ("31 Des 2024", 2024, 12, 31), ("3 Okt 2024", 2024, 10, 3),
            ("  27   JUNI   2024  ", 2024, 6, 27),
        ])
    func singleDay(text: String, year: Int, month: Int, day: Int) throws {
        let date = try #require(PrintedDate(text))
        #expect(date.day == CalendarDay(year: year, month: month, day: day))
    }

    @Test(
        "Bulan tanpa tanggal adalah seluruh bulan",
        arguments: [
            ("November 2024", "2024-11-1 .. 2024-11-30"), ("Pangkalpinang, Januari 2024", "2024-1-1 .. 2024-1-31"),
            ("Februari 2024", "2024-2-1 .. 2024-2-29"), ("Feb 2023", "2023-2-1 .. 2023-2-28"),
            ("Pangkalpinang,      Desember 2024", "2024-12-1 .. 2024-12-31"),
        ])
    func wholeMonth(text: String, days: String) throws {
        #expect(words(PrintedDate(text)) == days)
        #expect(try #require(PrintedDate(text)).day == nil)
    }

    @Test(
        "Tulisan lain, dan tanggal yang tidak ada, bukan tanggal",
        arguments: [
            "", " ", "-", "2024", "Juni", "27 Juni", "27 Juni 24", "June 5 2024", "31 Februari 2024", "29 Februari 2023", "31 Juni 2024",
            "0 Juni 2024",
            "32 Januari 2024", "9/13/2024", "2024-13-01", "2024-02-30", "1/2/24", "1-2-3", "12/2024", "TW II 2024",
            "27 Juni 20245", "27 Juni 0000", "dua puluh tujuh Juni", "99999999999999999999/1/2024", "1/99999999999999999999/2024",
            "27 Juni 99999999999999999999", "\u{0}", "Juni Juni Juni", "// --", "١٢ Juni ٢٠٢٤ ",
        ])
    func rejected(text: String) {
        #expect(words(PrintedDate(text)) == nil)
    }

    @Test("Tulisan panjang dan acak tidak menggagalkan pembacaan")
    func hostile() {
        var generator = SeededGenerator(seed: 3)
        let pieces = ["Juni", "2024", "31", "-", "/", ",", " ", "Februari", "\u{301}", "😀", "9999999999999999999999", "\u{0}", "a"]
        for _ in 1...2_000 {
            let text = (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
            guard let date = PrintedDate(text) else { continue }
            #expect(date.days.lowerBound <= date.days.upperBound, "\(text)")
            #expect((1...9999).contains(date.days.lowerBound.year), "\(text)")
        }
        #expect(PrintedDate(String(repeating: "Juni ", count: 100_000)) == nil)
        #expect(PrintedDate(String(repeating: "1/", count: 100_000)) == nil)
    }

    @Test("Setiap hari empat tahun terbaca kembali dari ketiga cara menulisnya")
    func everyDayRoundTrips() {
        let months = [
            "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
        ]
        for year in 2021...2024 {
            for (index, name) in months.enumerated() {
                for day in 1...31 {
                    let expected = CalendarDay(year: year, month: index + 1, day: day)
                    let texts = ["\(day) \(name) \(year)", "\(year)-\(index + 1)-\(day)", "\(day)/\(index + 1)/\(year)"]
                    for text in texts where PrintedDate(text)?.day != expected { Issue.record("\(text)") }
                }
            }
        }
    }

    @Test(
        "Lebih awal hanya bila pasti, apa pun hari persisnya",
        arguments: [
            ("09 Januari 2024", "27 Juni 2024", true), ("27 Juni 2024", "09 Januari 2024", false),
            ("27 Juni 2024", "27 Juni 2024", false), ("27 Juni 2024", "Juni 2024", false), ("Juni 2024", "27 Juni 2024", false),
            ("Mei 2024", "1 Juni 2024", true), ("30 Juni 2024", "Juli 2024", true), ("Januari 2024", "Januari 2024", false),
        ])
    func order(first: String, second: String, isBefore: Bool) throws {
        #expect(try #require(PrintedDate(first)).isBefore(#require(PrintedDate(second))) == isBefore)
    }

    @Test("Kertas bertanggal menurut tulisannya, dan tanpa tanggal bila tidak terbaca")
    func documentDate() {
        func document(_ date: String?) -> Document {
            Document(code: "pk", kind: "PK", printedDate: date, year: 2024, location: SourceLocation(file: "dokumen.csv"))
        }
        #expect(words(document("November 2024").date) == "2024-11-1 .. 2024-11-30")
        #expect(document("31 Februari 2024").date == nil)
        #expect(document(nil).date == nil)
    }
}
