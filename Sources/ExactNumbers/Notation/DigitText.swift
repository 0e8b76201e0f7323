/// Menulis besaran desimal sebagai angka, dengan atau tanpa pengelompokan ribuan.
enum DigitText {
    /// 39 angka, 12 tanda kelompok, 1 tanda desimal, dan nol di depan bila desimalnya lebih panjang.
    private static let capacity = 64

    static func text(_ magnitude: UInt128, decimals: Int, groupMark: UInt8?, decimalMark: UInt8) -> String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer in
            var start = capacity
            func prepend(_ byte: UInt8) {
                start -= 1
                buffer.initializeElement(at: start, to: byte)
            }

            var rest = magnitude
            var written = 0
            repeat {
                let integers = written - decimals
                if integers == 0 && decimals > 0 {
                    prepend(decimalMark)
                } else if let groupMark, integers > 0, integers % 3 == 0 {
                    prepend(groupMark)
                }
                prepend(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
                rest /= 10
                written += 1
            } while rest > 0 || written <= decimals

            let filled = UnsafeBufferPointer(rebasing: buffer[start...])
            return String(decoding: filled, as: UTF8.self)
        }
    }
}
