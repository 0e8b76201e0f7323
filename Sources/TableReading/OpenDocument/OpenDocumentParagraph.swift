/// Isi satu paragraf `text:p` sebagai teks.
///
/// Deret spasi yang memuat ganti baris adalah kerapian penulis XML dan menjadi satu spasi (ODF 1.2 bagian
/// 6.1.2). Deret spasi biasa dijaga, walaupun standar melipatnya juga: LibreOffice Calc menulis dan
/// menampilkannya utuh.
struct OpenDocumentParagraph {
    private let start: Int
    private var spaces = 0
    private var hasBreak = false

    /// Menambahkan paragraf yang baru dibuka sampai penutupnya.
    static func append(from xml: inout XMLReader, to bytes: inout [UInt8]) throws(TableReadingError) {
        var paragraph = OpenDocumentParagraph(start: bytes.count)
        try paragraph.read(from: &xml, to: &bytes)
    }

    private init(start: Int) {
        self.start = start
    }

    private mutating func read(from xml: inout XMLReader, to bytes: inout [UInt8]) throws(TableReadingError) {
        let outside = xml.depth - 1
        let maximum = xml.part.archive.limits.maximumCellBytes
        while true {
            switch try xml.next() {
            case .text:
                append(xml.text, to: &bytes)
            case .start where xml.space == xml.spaces.text:
                try readInline(from: &xml, maximum: maximum, to: &bytes)
            case .start:
                try xml.skipElement()
            case .end where xml.depth == outside:
                flushSpaces(isEnd: true, to: &bytes)
                return
            case .end:
                continue
            case .finished:
                throw xml.part.damaged(.malformedXML)
            }
            guard bytes.count - start + spaces <= maximum else { throw xml.part.exceeded(.cellBytes) }
        }
    }

    /// Spasi, tab, dan ganti baris di dalam paragraf; elemen lain (rentang, tautan) isinya ikut dibaca.
    private mutating func readInline(from xml: inout XMLReader, maximum: Int, to bytes: inout [UInt8]) throws(TableReadingError) {
        flushSpaces(isEnd: false, to: &bytes)
        if xml.isNamed("s") {
            let count =
                xml.attribute("c", in: xml.spaces.text).flatMap { $0.wholeNumber } ?? 1
            guard count <= maximum else { throw xml.part.exceeded(.cellBytes) }
            bytes.append(contentsOf: repeatElement(0x20, count: count))
        } else if xml.isNamed("tab") {
            bytes.append(UInt8(ascii: "\t"))
        } else if xml.isNamed("line-break") {
            bytes.append(lineFeed)
        } else if xml.isNamed("ruby-text") || xml.isNamed("note") {
            try xml.skipElement()
        }
    }

    private mutating func append(_ piece: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        for byte in piece {
            if byte.isXMLSpace {
                spaces += 1
                hasBreak = hasBreak || byte != 0x20
            } else {
                flushSpaces(isEnd: false, to: &bytes)
                bytes.append(byte)
            }
        }
    }

    private mutating func flushSpaces(isEnd: Bool, to bytes: inout [UInt8]) {
        guard spaces > 0 else { return }
        if !hasBreak {
            bytes.append(contentsOf: repeatElement(0x20, count: spaces))
        } else if bytes.count > start, !isEnd {
            bytes.append(0x20)
        }
        spaces = 0
        hasBreak = false
    }
}
