/// Letak awal baris pertama sebuah paragraf, dalam perduapuluh poin.
struct WordIndent {
    private var left = 0
    private var firstLine = 0

    /// Satu tingkat jorokan sel: seperempat sentimeter, kelipatan terkecil yang dipakai orang.
    private static let step = 142

    /// Tingkat jorokan sel; menjorok ke luar sama dengan tidak menjorok.
    var level: UInt8 { UInt8(clamping: (left + firstLine + Self.step / 2) / Self.step) }

    init(_ xml: borrowing XMLReader) {
        left = xml.wordNumber("left") ?? xml.wordNumber("start") ?? 0
        firstLine = xml.wordNumber("firstLine") ?? xml.wordNumber("hanging").map { -$0 } ?? 0
    }

    init(_ element: XMLDocumentReader.Element) {
        left = element.whole("main:left") ?? element.whole("main:start") ?? 0
        firstLine = element.whole("main:firstLine") ?? element.whole("main:hanging").map { -$0 } ?? 0
    }
}
