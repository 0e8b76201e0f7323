extension NumberScanner {
    /// Tanda, mata uang, dan kurung buka, masing-masing paling banyak satu, dalam urutan mana pun:
    /// `-Rp1.000`, `Rp -1.000`, `(Rp1.000)`, `Rp(1.000)`.
    mutating func scanPrefix() throws(ScanFailure) {
        while true {
            let offset = cursor.offset
            let length: Int
            switch cursor.current {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                return
            case UInt8(ascii: "("):
                if parenthesis != nil { throw ScanFailure(.unbalancedParenthesis, at: offset) }
                if sign != nil { throw ScanFailure(.twoSigns, at: offset) }
                parenthesis = offset
                length = 1
            case UInt8(ascii: "R"), UInt8(ascii: "r"), UInt8(ascii: "I"), UInt8(ascii: "i"):
                length = currencyLength
                if length == 0 || hasCurrency { throw ScanFailure(.unexpected, at: offset) }
                hasCurrency = true
            case UInt8(ascii: "+"):
                try setSign(.plus)
                length = 1
            default:
                length = cursor.dashLength
                if length == 0 { return }
                try setSign(.minus)
            }
            cursor.offset += length
            cursor.skipSpaces()
        }
    }

    /// Mencatat tanda pada posisi ini; angka hanya boleh bertanda satu kali.
    mutating func setSign(_ new: Sign) throws(ScanFailure) {
        if sign != nil || parenthesis != nil { throw ScanFailure(.twoSigns, at: cursor.offset) }
        sign = new
    }

    /// `Rp`, `Rp.`, atau `IDR` dengan huruf besar maupun kecil. Titik sesudah `Rp` selalu milik
    /// singkatannya, jadi `Rp.50` adalah lima puluh rupiah dalam kedua notasi.
    private var currencyLength: Int {
        switch (cursor.current | 0x20, cursor.byte(at: 1) | 0x20, cursor.byte(at: 2) | 0x20) {
        case (UInt8(ascii: "r"), UInt8(ascii: "p"), _): cursor.byte(at: 2) == UInt8(ascii: ".") ? 3 : 2
        case (UInt8(ascii: "i"), UInt8(ascii: "d"), UInt8(ascii: "r")): 3
        default: 0
        }
    }
}
