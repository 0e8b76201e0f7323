/// Pelarian `_xHHHH_` (ECMA-376 bagian 22.9.2.19): huruf yang tidak boleh ada di XML.
enum EscapedText {
    /// Mengubah pelarian di `bytes` mulai `start`. `_x005F_` menjadi `_` dan tidak memulai pelarian baru.
    static func decode(_ bytes: inout [UInt8], from start: Int) {
        guard let first = nextEscape(in: bytes, from: start) else { return }
        var output = Array(bytes[start..<first])
        var place = first
        while place < bytes.count {
            guard let unit = unit(in: bytes, at: place) else {
                output.append(bytes[place])
                place += 1
                continue
            }
            place += 7
            if Unicode.UTF16.isLeadSurrogate(unit), let trail = self.unit(in: bytes, at: place),
                Unicode.UTF16.isTrailSurrogate(trail)
            {
                output.append(contentsOf: String(decoding: [unit, trail], as: UTF16.self).utf8)
                place += 7
            } else {
                output.append(contentsOf: String(decoding: [unit], as: UTF16.self).utf8)
            }
        }
        bytes.replaceSubrange(start..., with: output)
    }

    private static func nextEscape(in bytes: [UInt8], from start: Int) -> Int? {
        var place = start
        while place + 7 <= bytes.count {
            if bytes[place] == UInt8(ascii: "_"), unit(in: bytes, at: place) != nil { return place }
            place += 1
        }
        return nil
    }

    private static func unit(in bytes: [UInt8], at place: Int) -> UInt16? {
        guard place + 7 <= bytes.count, bytes[place] == UInt8(ascii: "_"),
            bytes[place + 1] == UInt8(ascii: "x"),
            bytes[place + 6] == UInt8(ascii: "_")
        else { return nil }
        let digits = bytes[(place + 2)..<(place + 6)]
        guard digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else { return nil }
        // U+0000 dibiarkan tertulis: teks yang memuatnya akan terpotong di pustaka C mana pun.
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16).flatMap { $0 == 0 ? nil : $0 }
    }
}
