/// Tanggal sebagai hitungan hari Excel, dihitung dari digit tanpa bilangan pecahan biner.
struct SerialDate {
    /// Hari nol sistem tanggal.
    enum System: Sendable {
        /// Hari 1 = 1 Januari 1900; hari 60 = 29 Februari 1900 yang tidak pernah ada, warisan Lotus.
        case from1900
        /// Hari 0 = 1 Januari 1904.
        case from1904
    }

    /// Hari utuh.
    let days: Int
    /// Detik dalam hari itu, dibulatkan ke detik terdekat: 0..<86400.
    let seconds: Int

    /// `nil` bila negatif atau sesudah tahun 9999 (hari 2.958.465).
    init?(_ number: StoredNumber) {
        guard !number.isNegative || number.digits.isEmpty, number.point <= 7 else { return nil }
        var days = 0
        var fraction: Int128 = 0
        var scale: Int128 = 1
        for (index, digit) in number.digits.prefix(22).enumerated() {
            if index < number.point {
                days = days * 10 + Int(digit)
            } else {
                fraction = fraction * 10 + Int128(digit)
                scale *= 10
            }
        }
        for _ in 0..<max(0, number.point - number.digits.count) { days *= 10 }
        for _ in 0..<min(max(0, -number.point), 12) { scale *= 10 }
        let rounded = Int((fraction * 86_400 * 2 + scale) / (scale * 2))
        self.days = days + rounded / 86_400
        seconds = number.point < -12 ? 0 : rounded % 86_400
        guard self.days <= 2_958_465 else { return nil }
    }

    /// `hh:mm:ss`, hari utuh ikut terhitung sebagai jam: lama waktu.
    var elapsed: String {
        Self.clock(days * 86_400 + seconds)
    }

    /// `hh:mm:ss` dalam satu hari.
    var time: String {
        Self.clock(seconds)
    }

    /// `yyyy-mm-dd`, ditambah `Thh:mm:ss` bila bukan tengah malam; `nil` untuk hari 0 sistem 1900, yang
    /// ditampilkan Excel sebagai tanggal 0 Januari.
    func date(in system: System) -> String? {
        let day: Int
        switch system {
        case .from1904: day = days + 1462
        case .from1900 where days == 0: return nil
        case .from1900 where days == 60: return "1900-02-29" + suffix
        case .from1900: day = days < 60 ? days + 1 : days
        }
        let (year, month, dayOfMonth) = Self.civil(daysSince18991230: day)
        guard year <= 9999 else { return nil }
        return "\(year)-\(Self.two(month))-\(Self.two(dayOfMonth))" + suffix
    }

    private var suffix: String { seconds == 0 ? "" : "T\(time)" }

    private static func clock(_ seconds: Int) -> String {
        "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    }

    private static func two(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }

    /// Kalender Gregorius proleptik; era 400 tahun = 146.097 hari, tahun mulai 1 Maret.
    private static func civil(daysSince18991230 days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 693_899
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (
            era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1
        )
    }
}
