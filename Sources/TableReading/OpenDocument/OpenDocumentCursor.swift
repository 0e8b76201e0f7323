/// Pembaca `content.xml` yang berjalan dari lembar ke lembar. Lembar yang dibaca berurutan diteruskan pembaca yang sama, jadi seribu
/// lembar tidak berarti seribu kali membaca semua yang mendahuluinya.
final class OpenDocumentCursor {
    var xml: XMLReader
    /// Banyaknya lembar yang sudah dimasuki atau dilewati.
    private(set) var passed = 0
    private var isInside = false

    init(_ part: ZipPart) throws(TableReadingError) {
        xml = try XMLReader(part, splitAt: .tableRow)
    }

    /// Maju ke dalam lembar ke-`sheet` (dari 0), yang belum dilewati; `false` bila tidak ada.
    func enter(_ sheet: Int) throws(TableReadingError) -> Bool {
        while isInside {
            if try xml.next() == .finished { return false }
            if xml.depth == 3 { isInside = false }
        }
        isInside = try xml.enterSheet(sheet - passed)
        passed = sheet + 1
        return isInside
    }

    /// Lembarnya sudah dibaca sampai penutupnya.
    func leave() { isInside = false }
}
