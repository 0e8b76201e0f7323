extension XMLReader {
    /// Menambahkan teks elemen `si` atau `is` yang baru dibuka sampai penutupnya. Cara baca (`rPh`) tidak
    /// ikut, karena tidak tampak di sel.
    mutating func appendRichText(to bytes: inout [UInt8]) throws(TableReadingError) {
        let outside = depth - 1
        let start = bytes.count
        while true {
            switch try next() {
            case .start where isNamed("t"):
                try appendPlainText(to: &bytes, from: start)
            case .start where isNamed("rPr") || isNamed("rPh") || isNamed("extLst"):
                try skipElement()
            case .end where depth == outside:
                EscapedText.decode(&bytes, from: start)
                guard bytes.count - start <= part.archive.limits.maximumCellBytes else {
                    throw part.exceeded(.cellBytes)
                }
                return
            case .start, .end, .text:
                break
            case .finished:
                throw part.damaged(.malformedXML)
            }
        }
    }

    /// Isi elemen `t`. Seperti di Excel, spasi di kedua ujung hanya berlaku dengan `xml:space="preserve"`;
    /// spasi yang ditulis sebagai rujukan (`&#10;`) disengaja, jadi tetap.
    private mutating func appendPlainText(to bytes: inout [UInt8], from cellStart: Int)
        throws(TableReadingError)
    {
        let keepsSpace = attribute("space", in: spaces.xml).map { $0.elementsEqual("preserve".utf8) } ?? false
        let start = bytes.count
        let references = try appendContent(to: &bytes, from: cellStart)
        guard !keepsSpace else { return }
        let solidEnd = references?.upperBound ?? start
        while bytes.count > solidEnd, bytes[bytes.count - 1].isXMLSpace { bytes.removeLast() }
        let leading = bytes[start..<(references?.lowerBound ?? bytes.count)].prefix { $0.isXMLSpace }.count
        if leading > 0 { bytes.removeSubrange(start..<start + leading) }
    }

    /// Teks elemen yang baru dibuka, tanpa elemen di dalamnya, sampai penutupnya.
    ///
    /// Batas isi sel dihitung mulai `cellStart`; pelarian `_xHHHH_` tujuh kali lebih panjang dari hurufnya.
    ///
    /// - Returns: Letak spasi rujukan, dari yang pertama sampai yang terakhir.
    @discardableResult
    mutating func appendContent(
        to bytes: inout [UInt8], from cellStart: Int
    ) throws(TableReadingError) -> Range<Int>? {
        let outside = depth - 1
        var references: Range<Int>?
        while true {
            switch try next() {
            case .text where depth == outside + 1:
                bytes.append(contentsOf: text)
                if isReference { references = (references?.lowerBound ?? bytes.count - 1)..<bytes.count }
                guard bytes.count - cellStart <= part.archive.limits.maximumCellBytes * 7 else {
                    throw part.exceeded(.cellBytes)
                }
            case .end where depth == outside:
                return references
            case .start, .end, .text:
                break
            case .finished:
                throw part.damaged(.malformedXML)
            }
        }
    }
}
