extension XMLScanner {
    /// `true` bila elemen terakhir bernama ini (tanpa awalan).
    @inline(__always)
    func isNamed(_ expected: StaticString) -> Bool {
        matches(name, expected)
    }

    /// Atribut elemen `.start` terakhir tanpa awalan, atau dengan ruang nama tertentu.
    func attribute(_ expected: StaticString, in space: Int = XMLNamespaces.none) -> XMLAttribute? {
        for index in 0..<attributes.count where matches(attributes[index].name, expected) {
            let prefix = attributes[index].prefix
            let actual = prefix.isEmpty ? XMLNamespaces.none : namespaces.find(bytes(prefix))
            if actual == space { return attributes[index] }
        }
        return nil
    }

    /// Byte nilai atribut yang tidak memuat entitas.
    @inline(__always)
    func bytes(_ range: XMLSpan) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: base + range.start, count: range.count)
    }

    func string(_ range: XMLSpan) -> String {
        String(decoding: bytes(range), as: UTF8.self)
    }

    /// Nilai atribut sebagai teks; entitasnya sudah diperiksa ketika tandanya dibaca.
    func string(_ attribute: XMLAttribute) -> String {
        var value: [UInt8] = []
        do throws(TableReadingError) {
            try appendValue(of: attribute, to: &value)
        } catch {
            return ""
        }
        return String(decoding: value, as: UTF8.self)
    }

    @inline(__always)
    func matches(_ range: XMLSpan, _ expected: StaticString) -> Bool {
        range.count == expected.utf8CodeUnitCount && starts(with: expected, at: range.start)
    }

    /// Pemanggil menjamin cukup byte mulai `place`.
    @inline(__always)
    func starts(with expected: StaticString, at place: Int) -> Bool {
        let other = expected.utf8Start
        for offset in 0..<expected.utf8CodeUnitCount where base[place + offset] != other[offset] {
            return false
        }
        return true
    }

    func find(_ marker: StaticString, from start: Int) -> Int? {
        let last = end - marker.utf8CodeUnitCount
        var place = start
        while place <= last {
            if starts(with: marker, at: place) { return place }
            place += 1
        }
        return nil
    }

    /// Melewati sisa elemen yang baru dibuka, termasuk penutupnya.
    mutating func skipElement() throws(TableReadingError) {
        let outside = depth - 1
        while depth > outside { _ = try next() }
    }
}
