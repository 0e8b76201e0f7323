/// Sidik sebuah tingkat bagi jati diri baris: sama bagi kode atau nama yang sama menurut ``CodedName/matchKey``.
package enum LevelMark {
    /// Tingkat yang tidak ada sama dengan tingkat yang namanya tidak menyebut apa pun.
    package static func of(_ level: CodedName?) -> UInt64 {
        guard let key = level?.matchKey else { return 0 }
        var mark = Running()
        for byte in key.utf8 { mark.add(byte) }
        return mark.value
    }

    /// Sidik sebuah kode langsung dari bitanya; `nil` bila ada bita selain angka, huruf, titik, dan tanda hubung ASCII, yang mungkin
    /// dirapikan dahulu.
    package static func ofCode(_ code: UnsafeBufferPointer<UInt8>) -> UInt64? {
        var mark = Running()
        var (isFirst, isInside, hasDigits) = (true, false, false)
        func close() {
            // Ruas yang semuanya nol tetap satu nol.
            if isInside, !hasDigits { mark.add(UInt8(ascii: "0")) }
            (isInside, hasDigits) = (false, false)
        }
        for (index, byte) in code.enumerated() {
            switch byte {
            case UInt8(ascii: "."): close()
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "-") where index > 0:
                if !isInside {
                    if !isFirst { mark.add(UInt8(ascii: ".")) }
                    (isFirst, isInside) = (false, true)
                }
                if byte != UInt8(ascii: "0") || hasDigits {
                    hasDigits = true
                    mark.add(byte)
                }
            default: return nil
            }
        }
        close()
        return mark.value
    }

    /// Sidik beberapa tingkat berturut-turut.
    package static func joined(_ mark: UInt64, _ next: UInt64) -> UInt64 {
        let product = (mark ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: next ^ 0xD6E8_FEB8_6659_FD93)
        return (product.high ^ product.low) &+ (mark << 32 | mark >> 32)
    }

    /// FNV-1a, dicampur di akhir supaya bit atasnya pun bergantung pada seluruh kuncinya.
    private struct Running {
        private var mark: UInt64 = 0xCBF2_9CE4_8422_2325
        private var isEmpty = true

        mutating func add(_ byte: UInt8) {
            mark = (mark ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
            isEmpty = false
        }

        var value: UInt64 { isEmpty ? 0 : LevelMark.joined(mark, 0) }
    }
}
