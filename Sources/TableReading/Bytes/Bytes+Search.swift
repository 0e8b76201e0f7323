let lineFeed = UInt8(ascii: "\n")
let carriageReturn = UInt8(ascii: "\r")
let quotationMark = UInt8(ascii: "\"")

extension UnsafeBufferPointer<UInt8> {
    /// Letak `separator`, LF, atau CR pertama mulai `start`; `count` bila tidak ada.
    func firstDelimiter(_ separator: UInt8, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(self)
        let pattern = UInt64(separator) &* 0x0101_0101_0101_0101
        var index = start
        while index + 8 <= raw.count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let found =
                (word ^ pattern).zeroByteMarks
                | (word ^ 0x0A0A_0A0A_0A0A_0A0A).zeroByteMarks
                | (word ^ 0x0D0D_0D0D_0D0D_0D0D).zeroByteMarks
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < count {
            let byte = self[index]
            if byte == separator || byte == lineFeed || byte == carriageReturn { return index }
            index += 1
        }
        return count
    }

    /// Letak `byte` pertama mulai `start`; `count` bila tidak ada.
    func first(_ byte: UInt8, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(self)
        let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
        var index = start
        while index + 8 <= raw.count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let found = (word ^ pattern).zeroByteMarks
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < count, self[index] != byte { index += 1 }
        return index
    }

    /// Letak `pattern` pertama.
    func start(ofFirst pattern: StaticString) -> Int? {
        var place = 0
        while place + pattern.utf8CodeUnitCount <= count {
            if holds(pattern, at: place) { return place }
            place += 1
        }
        return nil
    }

    /// Tempat sesudah `pattern` terakhir.
    func end(ofLast pattern: StaticString) -> Int? {
        var place = count - pattern.utf8CodeUnitCount
        while place >= 0 {
            if holds(pattern, at: place) { return place + pattern.utf8CodeUnitCount }
            place -= 1
        }
        return nil
    }

    @inline(__always)
    private func holds(_ pattern: StaticString, at place: Int) -> Bool {
        for offset in 0..<pattern.utf8CodeUnitCount where self[place + offset] != pattern.utf8Start[offset] { return false }
        return true
    }
}

extension UInt64 {
    /// Bit tertinggi setiap byte yang nol; yang terendah selalu tepat, yang di atasnya boleh palsu.
    fileprivate var zeroByteMarks: UInt64 {
        (self &- 0x0101_0101_0101_0101) & ~self & 0x8080_8080_8080_8080
    }
}

extension Collection<UInt8> {
    /// Banyaknya LF, CRLF, dan CR.
    var lineEndCount: Int {
        var count = 0
        var previous: UInt8 = 0
        for byte in self {
            if byte == carriageReturn || (byte == lineFeed && previous != carriageReturn) { count += 1 }
            previous = byte
        }
        return count
    }
}
