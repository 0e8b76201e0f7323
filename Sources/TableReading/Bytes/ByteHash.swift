/// Sidik bita sel untuk tabel pencarian: cepat, sama di setiap mesin, dan tidak pernah menjadi bukti: bita yang sidiknya sama selalu
/// dibandingkan lagi, atau dibaca ulang.
package enum ByteHash {
    /// Meneruskan sidik `seed` dengan bita-bita ini; panjangnya ikut menentukan.
    @inlinable
    package static func hash(_ bytes: UnsafeBufferPointer<UInt8>, seed: UInt64) -> UInt64 {
        let raw = UnsafeRawBufferPointer(bytes)
        var hash = seed ^ UInt64(truncatingIfNeeded: raw.count)
        var index = 0
        while index + 8 <= raw.count {
            hash = mixed(hash, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        var rest: UInt64 = 0
        while index < raw.count {
            rest = rest << 8 | UInt64(raw[index])
            index += 1
        }
        return mixed(hash, rest)
    }

    /// Mencampur satu kata ke dalam sidik.
    @inlinable
    package static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: word ^ 0xD6E8_FEB8_6659_FD93)
        return (product.high ^ product.low) &+ (hash << 32 | hash >> 32)
    }

    /// `true` bila bita-bitanya sama.
    @inlinable
    package static func equal(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        let (first, second) = (UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
        var index = 0
        while index + 8 <= first.count {
            guard
                first.loadUnaligned(fromByteOffset: index, as: UInt64.self) == second.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            else { return false }
            index += 8
        }
        while index < first.count {
            guard first[index] == second[index] else { return false }
            index += 1
        }
        return true
    }
}
