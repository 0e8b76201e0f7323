extension XMLScanner {
    /// Membaca tanda pembuka; `nil` bila penyangga habis di tengahnya, selain itu apakah elemennya kosong.
    mutating func parseStartTag() throws(TableReadingError) -> Bool? {
        let (base, end) = (base, end)
        var place = position + 1
        attributes.truncate(to: 0)
        let qualified = try parseName(at: &place)
        var declaresNamespace = false
        while true {
            let gapStart = place
            while place < end, base[place].isXMLSpace { place += 1 }
            guard place < end else { return nil }
            switch base[place] {
            case UInt8(ascii: ">"):
                guard !qualified.name.isEmpty else { throw part.damaged(.malformedXML) }
                position = place + 1
                try openElement(qualified, declaresNamespace: declaresNamespace)
                return false
            case UInt8(ascii: "/"):
                guard place + 1 < end else { return nil }
                guard base[place + 1] == UInt8(ascii: ">"), !qualified.name.isEmpty else {
                    throw part.damaged(.malformedXML)
                }
                position = place + 2
                try openElement(qualified, declaresNamespace: declaresNamespace)
                return true
            default:
                guard place > gapStart else { throw part.damaged(.malformedXML) }
                guard let attribute = try parseAttribute(at: &place) else { return nil }
                declaresNamespace =
                    declaresNamespace || base[attribute.name.start] == UInt8(ascii: "x")
                    || !attribute.prefix.isEmpty && base[attribute.prefix.start] == UInt8(ascii: "x")
                attributes.append(attribute)
            }
        }
    }

    @inline(__always)
    private func parseAttribute(at place: inout Int) throws(TableReadingError) -> XMLAttribute? {
        let (base, end) = (base, end)
        let qualified = try parseName(at: &place)
        while place < end, base[place].isXMLSpace { place += 1 }
        guard place < end else { return nil }
        guard base[place] == UInt8(ascii: "="), !qualified.name.isEmpty else {
            throw part.damaged(.malformedXML)
        }
        place += 1
        while place < end, base[place].isXMLSpace { place += 1 }
        guard place < end else { return nil }
        let quote = base[place]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw part.damaged(.malformedXML)
        }
        place += 1
        let start = place
        var needsDecoding = false
        while place < end, base[place] != quote {
            let byte = base[place]
            if byte == UInt8(ascii: "<") { throw part.damaged(.malformedXML) }
            if byte == UInt8(ascii: "&") || byte < 0x20 { needsDecoding = true }
            place += 1
        }
        guard place < end else { return nil }
        place += 1
        return XMLAttribute(
            prefix: qualified.prefix, name: qualified.name, value: XMLSpan(start: start, end: place - 1),
            needsDecoding: needsDecoding)
    }

    /// Nama yang mulai dengan digit atau tanda, atau bertitik dua lebih dari satu, bukan nama.
    @inline(__always)
    private func parseName(at place: inout Int) throws(TableReadingError) -> (prefix: XMLSpan, name: XMLSpan) {
        let (base, end) = (base, end)
        let start = place
        var localStart = start
        while place < end, base[place].isXMLName {
            if base[place] == UInt8(ascii: ":") {
                if localStart != start || place == start { throw part.damaged(.malformedXML) }
                localStart = place + 1
            }
            place += 1
        }
        guard place == start || base[start].startsXMLName,
            place == localStart || base[localStart].startsXMLName
        else { throw part.damaged(.malformedXML) }
        return (
            XMLSpan(start: start, end: max(start, localStart - 1)), XMLSpan(start: localStart, end: place)
        )
    }

    private mutating func openElement(
        _ qualified: (prefix: XMLSpan, name: XMLSpan), declaresNamespace: Bool
    ) throws(TableReadingError) {
        let bindings = namespaces.bindingCount
        if declaresNamespace { try declareNamespaces() }
        name = qualified.name
        namespace = qualified.prefix.isEmpty ? namespaces.default : namespaces.find(bytes(qualified.prefix))
        guard namespace != XMLNamespaces.unknown, try attributesAreSound() else {
            throw part.damaged(.malformedXML)
        }
        let start = qualified.prefix.isEmpty ? name.start : qualified.prefix.start
        openElements.append(
            OpenElement(
                nameStart: openNames.count, prefixLength: name.start - start, namespace: namespace,
                bindings: bindings))
        openNames.append(base + start, count: name.end - start)
    }

    /// Setiap awalan punya ruang nama, tidak ada dua atribut bernama sama, dan semua entitas dikenal.
    private func attributesAreSound() throws(TableReadingError) -> Bool {
        for index in 0..<attributes.count {
            let attribute = attributes[index]
            if attribute.needsDecoding {
                var value: [UInt8] = []
                try appendValue(of: attribute, to: &value)
            }
            if !attribute.prefix.isEmpty, !matches(attribute.prefix, "xmlns") {
                guard namespaces.find(bytes(attribute.prefix)) != XMLNamespaces.unknown else { return false }
            }
            for other in 0..<index where attributes[other].name.count == attribute.name.count {
                let isSame =
                    bytes(attributes[other].name).elementsEqual(bytes(attribute.name))
                    && bytes(attributes[other].prefix).elementsEqual(bytes(attribute.prefix))
                if isSame { return false }
            }
        }
        return true
    }

    private mutating func declareNamespaces() throws(TableReadingError) {
        for index in 0..<attributes.count {
            let attribute = attributes[index]
            if attribute.prefix.isEmpty, matches(attribute.name, "xmlns") {
                namespaces.bind("", to: string(attribute))
            } else if matches(attribute.prefix, "xmlns") {
                guard !attribute.value.isEmpty else { throw part.damaged(.malformedXML) }
                namespaces.bind(string(attribute.name), to: string(attribute))
            }
        }
    }

    /// Membaca tanda penutup; `false` bila penyangga habis di tengahnya.
    mutating func parseEndTag() throws(TableReadingError) -> Bool {
        guard openElements.count > 0 else { throw part.damaged(.malformedXML) }
        let open = openElements[openElements.count - 1]
        let length = openNames.count - open.nameStart
        let start = position + 2
        guard start + length < end else { return false }
        for offset in 0..<length where openNames[open.nameStart + offset] != base[start + offset] {
            throw part.damaged(.malformedXML)
        }
        var place = start + length
        while place < end, base[place].isXMLSpace { place += 1 }
        guard place < end else { return false }
        guard base[place] == UInt8(ascii: ">") else { throw part.damaged(.malformedXML) }
        name = XMLSpan(start: start + open.prefixLength, end: start + length)
        position = place + 1
        closeElement()
        return true
    }

    /// Menutup elemen terdalam; ``name`` tetap namanya, juga untuk elemen kosong.
    mutating func closeElement() {
        let open = openElements[openElements.count - 1]
        openElements.truncate(to: openElements.count - 1)
        openNames.truncate(to: open.nameStart)
        namespace = open.namespace
        if namespaces.bindingCount > open.bindings { namespaces.unbind(to: open.bindings) }
    }
}

extension UInt8 {
    @inline(__always)
    var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }

    /// Huruf pertama nama XML: huruf ASCII, garis bawah, atau apa pun di luar ASCII.
    @inline(__always)
    var startsXMLName: Bool { isASCII(in: (0x0000_0000_0000_0000, 0x07FF_FFFE_87FF_FFFE)) }

    /// Huruf nama XML: juga digit, tanda hubung, titik, dan titik dua. Di luar ASCII semuanya diterima,
    /// karena nama yang kita kenal semuanya ASCII.
    @inline(__always)
    var isXMLName: Bool { isASCII(in: (0x07FF_6000_0000_0000, 0x07FF_FFFE_87FF_FFFE)) }

    /// Keanggotaan dalam himpunan 128 bit; byte di luar ASCII selalu anggota.
    @inline(__always)
    private func isASCII(in set: (low: UInt64, high: UInt64)) -> Bool {
        if self >= 0x80 { return true }
        return (self < 64 ? set.low : set.high) >> UInt64(self & 63) & 1 == 1
    }
}
