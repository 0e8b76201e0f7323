extension XMLScanner {
    /// Membaca satu potong teks sampai `<` atau sampai penyangga habis; `false` bila belum ada yang utuh
    /// atau teksnya berdiri di luar elemen akar.
    mutating func scanText() throws(TableReadingError) -> Bool {
        let (base, end) = (base, end)
        var place = position
        textNeedsDecoding = false
        while place < end, base[place] != UInt8(ascii: "<") {
            let byte = base[place]
            if byte == UInt8(ascii: "&") || byte == carriageReturn { textNeedsDecoding = true }
            if byte < 0x20, !byte.isXMLSpace { throw part.damaged(.invalidCharacter) }
            place += 1
        }
        if place == end, textNeedsDecoding { place = endOfWholeText() }
        if place == position {
            guard try refill() else { throw part.damaged(.malformedXML) }
            return false
        }
        text = XMLSpan(start: position, end: place)
        position = place
        guard openElements.count == 0 else { return true }
        for index in text.start..<text.end where !base[index].isXMLSpace { throw part.damaged(.malformedXML) }
        return false
    }

    /// Entitas atau CR di ujung penyangga menunggu sambungannya.
    private func endOfWholeText() -> Int {
        for place in stride(from: end - 1, through: max(position, end - 12), by: -1) {
            if base[place] == UInt8(ascii: ";") { break }
            if base[place] == UInt8(ascii: "&") { return place }
        }
        return base[end - 1] == carriageReturn ? end - 1 : end
    }

    /// Menambahkan teks terakhir, entitasnya sudah diubah.
    func appendText(to bytes: inout [UInt8]) throws(TableReadingError) {
        guard textNeedsDecoding else {
            bytes.append(contentsOf: self.bytes(text))
            return
        }
        try appendDecoded(text, isAttribute: false, to: &bytes)
    }

    /// Menambahkan nilai atribut, entitasnya sudah diubah.
    func appendValue(of attribute: XMLAttribute, to bytes: inout [UInt8]) throws(TableReadingError) {
        guard attribute.needsDecoding else {
            bytes.append(contentsOf: self.bytes(attribute.value))
            return
        }
        try appendDecoded(attribute.value, isAttribute: true, to: &bytes)
    }

    private func appendDecoded(
        _ range: XMLSpan, isAttribute: Bool, to bytes: inout [UInt8]
    ) throws(TableReadingError) {
        var place = range.start
        while place < range.end {
            let byte = base[place]
            place += 1
            if byte == UInt8(ascii: "&") {
                guard
                    let close = (place..<min(place + 11, range.end)).first(where: {
                        base[$0] == UInt8(ascii: ";")
                    }),
                    appendEntity(XMLSpan(start: place, end: close), to: &bytes)
                else { throw part.damaged(.malformedXML) }
                place = close + 1
            } else if byte == carriageReturn {
                // XML 1.0 bagian 2.11: CRLF dan CR dibaca sebagai LF.
                if place < range.end, base[place] == lineFeed { place += 1 }
                bytes.append(isAttribute ? 0x20 : lineFeed)
            } else {
                bytes.append(isAttribute && byte < 0x20 ? 0x20 : byte)
            }
        }
    }

    private func appendEntity(_ range: XMLSpan, to bytes: inout [UInt8]) -> Bool {
        guard !range.isEmpty else { return false }
        if base[range.start] == UInt8(ascii: "#") {
            let digits = string(XMLSpan(start: range.start + 1, end: range.end))
            let isHexadecimal = digits.hasPrefix("x")
            guard
                let code = UInt32(
                    isHexadecimal ? String(digits.dropFirst()) : digits, radix: isHexadecimal ? 16 : 10),
                let scalar = Unicode.Scalar(code), scalar.isXMLCharacter
            else { return false }
            bytes.append(contentsOf: String(Character(scalar)).utf8)
            return true
        }
        switch string(range) {
        case "amp": bytes.append(UInt8(ascii: "&"))
        case "lt": bytes.append(UInt8(ascii: "<"))
        case "gt": bytes.append(UInt8(ascii: ">"))
        case "quot": bytes.append(UInt8(ascii: "\""))
        case "apos": bytes.append(UInt8(ascii: "'"))
        default: return false
        }
        return true
    }
}

extension Unicode.Scalar {
    /// Huruf yang boleh ada di XML 1.0.
    fileprivate var isXMLCharacter: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: true
        default: value >= 0x20 && value != 0xFFFE && value != 0xFFFF
        }
    }
}
