import BudgetModel

/// Tanggal di kertas, persis seperti tertulis: "09 Januari 2024", "Januari 2024".
enum PaperDate {
    static let weekdays: Set<String> = ["senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "ahad"]

    /// Tanggal terakhir yang tertulis di sebuah teks, dengan atau tanpa harinya; `nil` bila tidak ada.
    static func written(in text: String) -> String? {
        let words = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
        for index in words.indices.reversed() where MonthName.number(words[index].lowercased()) != nil {
            guard index + 1 < words.count else { continue }
            let year = words[index + 1].filter(\.isNumber)
            guard HeaderWords.isYear(year) else { continue }
            let day = index > 0 ? words[index - 1] : ""
            let hasDay = (1...2).contains(day.utf8.count) && Int(day) != nil
            return (hasDay ? [day] : []).joined() + (hasDay ? " " : "") + "\(words[index]) \(year)"
        }
        return nil
    }

    /// Hari yang tertulis: "Pada hari ini Jumat".
    static func weekday(in text: String) -> String? {
        let words = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
        guard let index = words.firstIndex(where: { $0.lowercased() == "hari" }) else { return nil }
        return words[index...].prefix(4).first { weekdays.contains($0.lowercased()) }
    }

    /// "2024-06-27" seperti dibaca orang: "27 Juni 2024".
    static func written(iso: String) -> String? {
        let parts = iso.prefix(10).split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, MonthName.indonesian.indices.contains(parts[1] - 1) else { return nil }
        return "\(parts[2]) \(MonthName.indonesian[parts[1] - 1]) \(parts[0])"
    }
}
