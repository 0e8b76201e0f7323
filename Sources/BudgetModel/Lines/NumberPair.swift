/// Dua nomor sebagai satu kunci.
package struct NumberPair: Hashable, Sendable {
    package let x: Int32
    package let y: Int32

    package init(_ x: Int32, _ y: Int32) { (self.x, self.y) = (x, y) }

    package func hash(into hasher: inout Hasher) { hasher.combine(UInt64(UInt32(bitPattern: x)) << 32 | UInt64(UInt32(bitPattern: y))) }
}
