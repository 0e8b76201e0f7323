/// Isi satu paragraf `text:p` sebagai teks.
///
/// Deret spasi yang memuat ganti baris adalah kerapian penulis XML dan menjadi satu spasi (ODF 1.2 bagian
/// 6.1.2). Deret spasi biasa dijaga, walaupun standar melipatnya juga: LibreOffice Calc menulis dan
/// menampilkannya utuh.
struct OpenDocumentParagraph {
    private(set) var bytes: [UInt8] = []
    private var spaces = 0
    private var hasBreak = false

    /// Membaca paragraf yang baru dibuka sampai penutupnya.
    init(from xml: inout XMLReader) throws(TableReadingError) {
        let outside = xml.depth - 1
        let maximum = xml.part.archive.limits.maximumCellBytes
        while true {
            switch try xml.next() {
            case .text:
                append(xml.text)
            case .start where xml.space == xml.spaces.text:
                try readInline(from: &xml, maximum: maximum)
            case .start:
                try xml.skipElement()
            case .end where xml.depth == outside:
                flushSpaces(isEnd: true)
                return
            case .end:
                continue
            case .finished:
                throw xml.part.damaged(.malformedXML)
            }
            guard bytes.count + spaces <= maximum else { throw xml.part.exceeded(.cellBytes) }
        }
    }

    /// Spasi, tab, dan ganti baris di dalam paragraf; elemen lain (rentang, tautan) isinya ikut dibaca.
    private mutating func readInline(from xml: inout XMLReader, maximum: Int) throws(TableReadingError) {
        flushSpaces(isEnd: false)
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

    private mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        for byte in piece {
            if byte.isXMLSpace {
                spaces += 1
                hasBreak = hasBreak || byte != 0x20
            } else {
                flushSpaces(isEnd: false)
                bytes.append(byte)
            }
        }
    }

    private mutating func flushSpaces(isEnd: Bool) {
        guard spaces > 0 else { return }
        if !hasBreak {
            bytes.append(contentsOf: repeatElement(0x20, count: spaces))
        } else if !bytes.isEmpty, !isEnd {
            bytes.append(0x20)
        }
        spaces = 0
        hasBreak = false
    }
}
