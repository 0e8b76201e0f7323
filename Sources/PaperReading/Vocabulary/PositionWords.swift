/// Pejabat di bawah kepala perangkat daerah, menurut judul perjanjian kinerjanya.
enum PositionWords {
    /// Awal judul dan tingkatnya: 1 di bawah kepala perangkat daerah, 2 di bawahnya lagi.
    private static let ranks: [(start: String, rank: Int)] = [
        ("kepala sub", 2), ("kasub", 2), ("kepala seksi", 2), ("kasi ", 2), ("kepala bidang", 1), ("kabid ", 1), ("kepala bagian", 1),
        ("kabag ", 1), ("sekretaris", 1),
    ]
    /// Jabatan yang memimpin perangkat daerahnya sendiri.
    private static let heads = ["sekretaris daerah", "sekretaris dprd", "sekretaris dewan"]

    /// Tingkat pejabat yang disebut sebuah judul; `nil` bila bukan pejabat.
    static func rank(of title: String) -> Int? {
        guard let first = title.utf8.first, [UInt8(ascii: "k"), UInt8(ascii: "s")].contains(first | 0x20), title.utf8.count <= 200 else {
            return nil
        }
        let words = title.letterWords.joined(separator: " ") + " "
        guard !heads.contains(where: words.hasPrefix), !words.hasPrefix("sekretariat") else { return nil }
        return ranks.first { words.hasPrefix($0.start) }?.rank
    }

    /// Kantor di belakang nama jabatannya; `nil` bila judulnya tidak menyebutnya.
    static func office(in title: String) -> String? {
        let rest = title.drop { !$0.isWhitespace }.drop(while: \.isWhitespace)
        return TitleFacts.isOffice(String(rest)) ? String(rest) : nil
    }
}
