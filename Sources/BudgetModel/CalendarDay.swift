/// Satu hari di kalender Gregorius.
public struct CalendarDay: Sendable, Hashable, Comparable {
    /// Tahun, 1 sampai 9999.
    public let year: Int
    /// Bulan, 1 sampai 12.
    public let month: Int
    /// Hari bulan, 1 sampai 31.
    public let day: Int

    /// `nil` bila hari itu tidak ada, misalnya 31 Februari.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...Self.length(ofMonth: month, year)).contains(day)
        else { return nil }
        self.init(validYear: year, month: month, day: day)
    }

    private init(validYear: Int, month: Int, day: Int) {
        year = validYear
        self.month = month
        self.day = day
    }

    /// Hari pertama dan terakhir sebuah bulan; `nil` bila bulan itu tidak ada.
    public static func month(_ month: Int, of year: Int) -> ClosedRange<CalendarDay>? {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        let last = length(ofMonth: month, year)
        return CalendarDay(validYear: year, month: month, day: 1)...CalendarDay(validYear: year, month: month, day: last)
    }

    private static func length(ofMonth month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Urutan waktu.
    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// Tahun, bulan, hari: `2024-11-20`.
    public var isoText: String {
        let parts = [(year, 4), (month, 2), (day, 2)].map { number, width in
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        return parts.joined(separator: "-")
    }

    /// Nama hari.
    public var weekday: Weekday {
        // Januari dan Februari dihitung sebagai bulan 13 dan 14 tahun sebelumnya, supaya hari kabisat jatuh di akhir.
        let shifted = month < 3 ? year - 1 : year
        let marchMonth = month < 3 ? month + 9 : month - 3
        let days = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * marchMonth + 2) / 5 + day
        return Weekday.allCases[(days + 1) % 7]
    }
}

/// Nama hari, mulai Senin.
public enum Weekday: String, Sendable, Hashable, CaseIterable {
    /// Senin.
    case monday = "Senin"
    /// Selasa.
    case tuesday = "Selasa"
    /// Rabu.
    case wednesday = "Rabu"
    /// Kamis.
    case thursday = "Kamis"
    /// Jumat.
    case friday = "Jumat"
    /// Sabtu.
    case saturday = "Sabtu"
    /// Minggu.
    case sunday = "Minggu"

    /// Hari dari tulisan orang: `Jumat`, `JUM'AT`, `Ahad`, `Friday`; `nil` bila bukan nama hari.
    public init?(_ text: String) {
        switch text.lowercased().filter(\.isLetter) {
        case "senin", "monday": self = .monday
        case "selasa", "tuesday": self = .tuesday
        case "rabu", "wednesday": self = .wednesday
        case "kamis", "thursday": self = .thursday
        case "jumat", "friday": self = .friday
        case "sabtu", "saturday": self = .saturday
        case "minggu", "ahad", "sunday": self = .sunday
        default: return nil
        }
    }
}
