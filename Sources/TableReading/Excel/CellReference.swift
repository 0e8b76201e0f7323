extension UnsafeBufferPointer<UInt8> {
    /// Bilangan bulat tak negatif dari digit saja; `nil` bila ada byte lain atau lebih dari 15 digit.
    @inline(__always)
    var wholeNumber: Int? {
        guard count > 0, count <= 15 else { return nil }
        var number = 0
        for byte in self {
            guard byte.isDigit else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return number
    }

    /// Kolom (dari 0) sebuah alamat `BC12`; barisnya tidak dibaca, karena milik elemen `row`.
    @inline(__always)
    var columnReference: Int? {
        var column = 0
        var letters = 0
        for byte in self {
            let letter = byte & 0xDF
            guard letter >= UInt8(ascii: "A"), letter <= UInt8(ascii: "Z") else { break }
            column = column * 26 + Int(letter - UInt8(ascii: "A")) + 1
            letters += 1
            guard letters <= 4 else { return nil }
        }
        guard letters > 0, letters < count else { return nil }
        return column - 1
    }

    /// Nilai logika XML Schema; yang bukan `1` atau `true` berarti tidak.
    var isTrue: Bool { elementsEqual("1".utf8) || elementsEqual("true".utf8) }

    /// `true` untuk nol dalam tulisan mana pun: `0`, `0.0`.
    var isZero: Bool { contains(UInt8(ascii: "0")) && allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") } }

    /// Tanpa spasi XML di kedua ujung.
    var trimmed: UnsafeBufferPointer<UInt8> {
        var range = startIndex..<endIndex
        while let first = range.first, self[first].isXMLSpace { range = first + 1..<range.upperBound }
        while let last = range.last, self[last].isXMLSpace { range = range.lowerBound..<last }
        return UnsafeBufferPointer(rebasing: self[range])
    }
}
