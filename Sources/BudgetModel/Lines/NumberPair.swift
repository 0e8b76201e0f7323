/// Dua nomor sebagai satu kunci.
struct NumberPair: Hashable, Sendable {
    let x: Int32
    let y: Int32

    init(_ x: Int32, _ y: Int32) { (self.x, self.y) = (x, y) }

    func hash(into hasher: inout Hasher) { hasher.combine(UInt64(UInt32(bitPattern: x)) << 32 | UInt64(UInt32(bitPattern: y))) }
}
