/// Bilangan yang dihitung dari isi sebuah sel, diingat menurut bitanya.
///
/// Ingatannya tetap besarnya: isi yang lain menggantikan yang lama di tempatnya, dan dihitung lagi bila datang kembali. Daftar barang
/// dapat punya jutaan nama.
package struct CellMemo {
    private static let slotCount = 1 << 11
    private static let slotBytes = 120

    private var lengths = ContiguousArray<UInt8>(repeating: 0, count: slotCount)
    private var numbers = ContiguousArray<UInt64>(repeating: 0, count: slotCount)
    private var bytes = [UInt8](repeating: 0, count: slotCount * slotBytes)

    package init() {}

    /// Bilangan sebuah sel berisi; `compute` dipanggil hanya bila belum diingat, dan hasilnya hanya boleh bergantung pada bita itu.
    package mutating func number(
        of cell: UnsafeBufferPointer<UInt8>, _ compute: (UnsafeBufferPointer<UInt8>) -> UInt64
    ) -> UInt64 {
        guard !cell.isEmpty, cell.count <= Self.slotBytes else { return compute(cell) }
        let slot = Int(truncatingIfNeeded: ByteHash.hash(cell, seed: 0) >> 40) & (Self.slotCount - 1)
        let start = slot * Self.slotBytes
        let isKnown =
            Int(lengths[slot]) == cell.count
            && bytes.withUnsafeBufferPointer { ByteHash.equal(cell, UnsafeBufferPointer(rebasing: $0[start..<start + cell.count])) }
        if isKnown { return numbers[slot] }
        let number = compute(cell)
        lengths[slot] = UInt8(truncatingIfNeeded: cell.count)
        numbers[slot] = number
        bytes.replaceSubrange(start..<start + cell.count, with: cell)
        return number
    }
}
