/// Judul-judul dokumen: paragraf pendek berhuruf besar semua. Naskah menyebut tahun dan kantor lain, misalnya tahun
/// peraturannya.
struct WordHeadings {
    private var texts: [String] = []
    /// Banyaknya judul di atas setiap tabel dan judulnya sendiri.
    private var counts: [Int] = []

    /// Sejauh ini judul masih berkata tentang tabel di bawahnya.
    private static let maximumCount = 16
    private static let maximumBytes = 300

    init(_ sheets: [WordSheet]) {
        for sheet in sheets {
            counts.append(texts.count)
            for row in sheet.rows where row.number < 0 || sheet.isText {
                guard let cell = row.cells.first, cell.text.count <= Self.maximumBytes else { continue }
                let text = String(decoding: cell.text, as: UTF8.self)
                if text.contains(where: \.isLetter), !text.contains(where: \.isLowercase) { texts.append(text) }
            }
        }
    }

    /// Judul di atas tabel ke-`index`, yang terdekat dahulu.
    func above(_ index: Int) -> [String] {
        texts[..<counts[index]].suffix(Self.maximumCount).reversed()
    }
}
