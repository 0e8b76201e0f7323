/// Sidik bita sel untuk tabel pencarian: cepat, sama di setiap mesin, dan tidak pernah menjadi bukti: bita yang sidiknya sama selalu
/// dibandingkan lagi, atau dibaca ulang.
package enum ByteHash {
    /// Meneruskan sidik `seed` dengan bita-bita ini; panjangnya ikut menentukan.
    @inlinable
    package static func hash(_ bytes: UnsafeBufferPointer<UInt8>, seed: UInt64) -> UInt64 {
        let raw = UnsafeRawBufferPointer(bytes)
        var hash = seed ^ UInt64(truncatingIfNeeded: raw.count)
        guard raw.count >= 8 else { return mixed(hash, short(raw)) }
        var index = 0
        while index + 8 < raw.count {
            hash = mixed(hash, word(raw, at: index))
            index += 8
        }
        return mixed(hash, word(raw, at: raw.count - 8))
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
        guard first.count >= 8 else { return short(first) == short(second) }
        var index = 0
        while index + 8 < first.count {
            guard word(first, at: index) == word(second, at: index) else { return false }
            index += 8
        }
        return word(first, at: first.count - 8) == word(second, at: first.count - 8)
    }

    /// Delapan bita mulai `index`; kata terakhir boleh bertindihan dengan yang sebelumnya.
    @inlinable
    package static func word(_ raw: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
        raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    }

    /// Paling banyak tujuh bita sebagai satu kata; isi yang sama panjangnya dan berlainan memberi kata yang berlainan.
    @inlinable
    package static func short(_ raw: UnsafeRawBufferPointer) -> UInt64 {
        if raw.count >= 4 {
            let first = raw.loadUnaligned(as: UInt32.self)
            let last = raw.loadUnaligned(fromByteOffset: raw.count - 4, as: UInt32.self)
            return UInt64(first) << 32 | UInt64(last)
        }
        guard raw.count > 0 else { return 0 }
        return UInt64(raw[0]) << 16 | UInt64(raw[raw.count / 2]) << 8 | UInt64(raw[raw.count - 1])
    }
}
