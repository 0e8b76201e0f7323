import BudgetModel

/// Sampai kapan sebuah angka realisasi, seperti dikatakan tajuk atau judul.
struct RealisationPeriod: Hashable, Sendable {
    var quarter: Quarter
    var span: MoneyRealisation.Span
    /// Tahun yang disebut; `nil` bila tidak disebut.
    var year: Int?

    /// Apa yang dikatakan sebuah teks tentang waktunya.
    enum Statement: Hashable, Sendable {
        /// Tidak menyebut waktu.
        case none
        /// Menyebut waktu yang bukan akhir triwulan, misalnya 31 Agustus.
        case between
        /// Triwulan yang pasti.
        case known(RealisationPeriod)
    }

    /// Waktu yang disebut kata-kata huruf kecil sebuah tajuk.
    ///
    /// "s.d.", "sampai dengan", dan tanggal berarti kumulatif; "Triwulan II" saja berarti hanya di dalam triwulan
    /// itu; "Semester I" sama dengan sampai dengan triwulan II.
    static func statement(_ words: [String]) -> Statement {
        let year = words.lazy.filter { HeaderWords.isYear($0) }.compactMap { Int($0) }.first
        let isCumulative = isCumulative(words)
        func known(_ quarter: Quarter, _ span: MoneyRealisation.Span) -> Statement {
            .known(RealisationPeriod(quarter: quarter, span: span, year: year))
        }
        if let quarters = quarters(words) {
            guard let last = quarters.last else { return .between }
            if quarters.count == 1 { return known(last, isCumulative ? .cumulative : .period) }
            return quarters.count == 2 && quarters[0] == .first ? known(last, .cumulative) : .between
        }
        if let half = semester(words) {
            if half == 1 { return known(.second, .cumulative) }
            return half == 2 && isCumulative ? known(.fourth, .cumulative) : .between
        }
        guard let date = MonthEnd(words) else { return .none }
        guard let quarter = date.quarter, date.isDay || isCumulative else { return .between }
        return known(quarter, .cumulative)
    }

    /// Waktu yang disebut sebuah judul di atas tabel.
    ///
    /// Judul baru berbicara tentang angkanya bila berkata "s.d.", "per", "keadaan", atau "posisi": "Laporan Triwulan II"
    /// hanya nama laporannya. Triwulan dan semester pertama sama saja.
    static func statement(title: String) -> Statement {
        let words = title.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let statement = statement(words)
        guard case .known(var period) = statement else {
            return isCumulative(words) || words.contains(where: points.contains) ? statement : .none
        }
        let isFirst = period.quarter == .first || (period.quarter == .second && words.contains("semester"))
        let isPoint = words.contains(where: points.contains) && period.span == .cumulative
        guard isCumulative(words) || isPoint || (isFirst && words.contains("realisasi")) else { return .none }
        period.span = .cumulative
        return .known(period)
    }

    private static let points: Set<String> = ["per", "keadaan", "posisi", "as"]

    /// `true` bila kata-katanya berkata "sampai dengan".
    static func isCumulative(_ words: [String]) -> Bool {
        words.contains(where: markers.contains) || zip(words, words.dropFirst()).contains { $0 == "s" && $1 == "d" }
    }

    private static let markers: Set<String> = [
        "sd", "sampai", "hingga", "berakhir", "kumulatif", "cumulative", "until", "through", "ended", "ytd",
    ]

    /// Triwulan terakhir yang disebut kata-kata ini.
    static func quarter(_ words: [String]) -> Int? { quarters(words)?.last?.rawValue }

    /// Triwulan yang disebut sesudah "triwulan" atau "TW"; kosong bila angkanya bukan triwulan.
    private static func quarters(_ words: [String]) -> [Quarter]? {
        let names: Set<String> = ["triwulan", "tw", "quarter", "trw"]
        if let index = words.firstIndex(where: names.contains) {
            let after = words[(index + 1)...].prefix { number($0) != nil || joints.contains($0) || names.contains($0) }
            let before = index > 0 ? number(words[index - 1]) : nil
            let numbers = after.compactMap(number)
            return (numbers.isEmpty ? [before].compactMap(\.self) : numbers).compactMap { Quarter(rawValue: $0) }
        }
        return words.lazy.compactMap { $0.count > 1 && "tq".contains($0.first ?? " ") ? Quarter($0) : nil }.first.map { [$0] }
    }

    private static let joints: Set<String> = ["s", "d", "sd", "sampai", "dengan", "hingga", "ke", "dan", "to"]

    private static func number(_ word: String) -> Int? {
        word.utf8.count <= 2 || Int(word) == nil ? ShiftWords.number(word).flatMap { $0 <= 31 ? $0 : nil } : nil
    }

    private static func semester(_ words: [String]) -> Int? {
        guard let index = words.firstIndex(of: "semester") else { return nil }
        let near = [index + 1, index - 1].filter(words.indices.contains).map { words[$0] }
        return near.lazy.compactMap(number).first ?? 0
    }
}

/// Tanggal atau bulan di sebuah tajuk, dan triwulan yang berakhir padanya.
private struct MonthEnd {
    private let day: Int?
    private let month: Int

    init?(_ words: [String]) {
        // "01 Januari 2024 sampai 30 Juni 2024": yang berarti tanggal terakhirnya.
        if let first = words.firstIndex(of: "januari"), first > 0, Int(words[first - 1]) == 1,
            let until = Self.untilMark(words, after: first),
            let end = MonthEnd(Array(words[(until + 1)...]))
        {
            self = end
            return
        }
        for (index, word) in words.enumerated() {
            if let month = MonthName.number(word) {
                self.month = month
                day = index > 0 && words[index - 1].utf8.count <= 2 ? Int(words[index - 1]) : nil
                return
            }
        }
        for index in words.indices.dropFirst(2) {
            let parts = words[(index - 2)...index].compactMap { Int($0) }
            guard parts.count == 3 else { continue }
            if HeaderWords.isYear(words[index]), (1...12).contains(parts[1]) {
                (day, month) = (parts[0], parts[1])
                return
            }
            if HeaderWords.isYear(words[index - 2]), (1...12).contains(parts[1]) {
                (day, month) = (parts[2], parts[1])
                return
            }
        }
        return nil
    }

    /// "sampai" atau "s.d." sesudah tempat ini.
    private static func untilMark(_ words: [String], after start: Int) -> Int? {
        words.indices.first { place in
            place > start && (["sampai", "sd", "hingga"].contains(words[place]) || (words[place] == "d" && words[place - 1] == "s"))
        }
    }

    /// `true` bila harinya disebut: angka pada suatu tanggal selalu kumulatif.
    var isDay: Bool { day != nil }

    /// Triwulan yang berakhir tepat pada tanggal atau bulan ini.
    var quarter: Quarter? {
        guard let last = Self.lastDays[month], day == nil || day == last else { return nil }
        return Quarter(rawValue: month / 3)
    }

    private static let lastDays = [3: 31, 6: 30, 9: 30, 12: 31]
}

extension RealisationPeriod {
    /// `true` untuk kata yang hanya menyebut waktu.
    static func isPeriodWord(_ word: String) -> Bool {
        markers.contains(word) || joints.contains(word) || MonthName.number(word) != nil || Int(word) != nil
            || ShiftWords.number(word) != nil || ["triwulan", "tw", "quarter", "semester", "bulan", "tanggal", "tgl"].contains(word)
    }
}
