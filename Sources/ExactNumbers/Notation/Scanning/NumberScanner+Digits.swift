extension NumberScanner {
    /// Angka bulat, berkelompok atau tidak, lalu desimalnya.
    mutating func scanDigits() throws(ScanFailure) {
        let start = cursor.offset
        try scanInteger()
        if cursor.current == decimalMark { try scanDecimals(hasInteger: cursor.offset > start) }
        if cursor.offset == start { throw ScanFailure(.unexpected, at: start) }
    }

    private mutating func scanInteger() throws(ScanFailure) {
        let first = cursor.current
        // Salinan lokal, supaya putaran ini bekerja di register.
        var (cursor, digits) = (cursor, digits)
        var length = 0
        var lastMark: Int?
        var isSpaced = false
        while true {
            let byte = cursor.current
            let digit = byte &- UInt8(ascii: "0")
            if digit < 10 {
                digits.append(digit)
                length += 1
                cursor.offset += 1
                continue
            }
            let markLength = byte == groupMark ? 1 : cursor.groupMarkLengthOfSpace
            // Tanda kelompok kedua yang lain jenisnya tidak lagi milik angka ini: `1.234 567`, `1 234.567`.
            guard markLength > 0, lastMark == nil || isSpaced == (byte != groupMark) else { break }
            try checkGroup(length, after: lastMark, before: cursor.offset)
            isSpaced = byte != groupMark
            lastMark = cursor.offset
            length = 0
            cursor.offset += markLength
        }
        if let lastMark {
            if length != 3 { throw ScanFailure(.wrongGroupSize, at: lastMark) }
            if first == UInt8(ascii: "0") { throw ScanFailure(.leadingZero, at: lastMark) }
        }
        (self.cursor, self.digits) = (cursor, digits)
    }

    /// Kelompok pertama 1-3 angka, kelompok berikutnya tepat 3.
    private func checkGroup(_ length: Int, after lastMark: Int?, before mark: Int) throws(ScanFailure) {
        if let lastMark {
            if length != 3 { throw ScanFailure(.wrongGroupSize, at: lastMark) }
        } else if !(1...3 ~= length) {
            throw ScanFailure(.wrongGroupSize, at: mark)
        }
    }

    private mutating func scanDecimals(hasInteger: Bool) throws(ScanFailure) {
        let mark = cursor.offset
        cursor.offset += 1
        if hasInteger, case let length = cursor.dashLength, length > 0 {
            // `350.000.000,-` adalah cara kuitansi menulis "tanpa sen".
            cursor.offset += length
            return
        }
        decimalsStart = cursor.offset
        while case let digit = cursor.current &- UInt8(ascii: "0"), digit < 10 {
            digits.append(digit)
            cursor.offset += 1
        }
        decimals = cursor.offset - decimalsStart
        if cursor.current == decimalMark { throw ScanFailure(.twoDecimalMarks, at: cursor.offset) }
        if decimals == 0 { throw ScanFailure(.missingDecimals, at: mark) }
        let limit = Quantity.maximumDecimals
        if decimals > limit { throw ScanFailure(.tooManyDecimals(limit: limit), at: decimalsStart + limit) }
    }
}

extension ByteCursor {
    /// Panjang byte spasi di antara dua angka, 0 bila bukan: `5 %` dan `5 juta` bukan angka berkelompok.
    fileprivate var groupMarkLengthOfSpace: Int {
        let length = groupSpaceLength
        guard length > 0, offset > 0, bytes[offset - 1].isASCIIDigit, byte(at: length).isASCIIDigit else { return 0 }
        return length
    }
}

extension UInt8 {
    fileprivate var isASCIIDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}
