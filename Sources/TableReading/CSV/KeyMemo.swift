/// Sel-sel kunci yang pernah dibaca dan nomor kelompoknya: bita yang sama selalu berarti sama, jadi artinya cukup dicari satu kali.
///
/// Sidiknya hanya menunjuk tempat; bitanya sendiri yang dibandingkan. Memorinya sebanding dengan banyaknya kunci yang berlainan.
package struct KeyMemo {
    private struct Entry {
        let hash: UInt64
        /// Tempat panjang dan bita sel-selnya di `bytes`.
        let start: Int
        let group: Int
    }

    private let columns: [Int]
    private var entries: ContiguousArray<Entry> = []
    private var bytes: [UInt8] = []
    /// Nomor entri ditambah satu; 0 bila kosong.
    private var slots = ContiguousArray<UInt32>(repeating: 0, count: 1 << 10)
    /// Entri terakhir yang bertemu: baris yang berurutan sering sekunci.
    private var last: Int?

    package init(columns: [Int]) { self.columns = columns }

    /// Banyaknya kunci yang diingat.
    package var count: Int { entries.count }

    /// Melupakan semuanya.
    package mutating func forget() { self = KeyMemo(columns: columns) }

    /// Kelompok baris ini; `nil` bila kuncinya belum pernah dibaca.
    package mutating func group(of row: PlainRow) -> Int? {
        if let last, holds(row, at: entries[last].start) { return entries[last].group }
        var hash: UInt64 = 0
        for column in columns { hash = ByteHash.hash(row[column], seed: hash) }
        var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[place] != 0 {
            let index = Int(slots[place]) - 1
            if entries[index].hash == hash, holds(row, at: entries[index].start) {
                last = index
                return entries[index].group
            }
            place = (place + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Mengingat kelompok sebuah baris; yang sudah diingat dibiarkan.
    package mutating func remember(_ row: TableRow, group: Int) {
        let start = bytes.count
        var hash: UInt64 = 0
        for column in columns {
            row.withUTF8(at: column) { cell in
                hash = ByteHash.hash(cell, seed: hash)
                withUnsafeBytes(of: UInt32(truncatingIfNeeded: cell.count)) { bytes.append(contentsOf: $0) }
                bytes.append(contentsOf: cell)
            }
        }
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let known = entries[Int(slots[slot]) - 1]
            if known.hash == hash, bytes[known.start..<start].starts(with: bytes[start...]) {
                bytes.removeSubrange(start...)
                return
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        entries.append(Entry(hash: hash, start: start, group: group))
        guard entries.count * 2 > slots.count else { return place(entries.count - 1) }
        slots = ContiguousArray(repeating: 0, count: slots.count * 4)
        for index in entries.indices { place(index) }
    }

    private mutating func place(_ index: Int) {
        var place = Int(truncatingIfNeeded: entries[index].hash) & (slots.count - 1)
        while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
        slots[place] = UInt32(truncatingIfNeeded: index + 1)
    }

    private func holds(_ row: PlainRow, at start: Int) -> Bool {
        bytes.withUnsafeBufferPointer { known in
            let raw = UnsafeRawBufferPointer(known)
            var place = start
            for column in columns {
                let length = Int(raw.loadUnaligned(fromByteOffset: place, as: UInt32.self))
                place += 4
                guard ByteHash.equal(row[column], UnsafeBufferPointer(rebasing: known[place..<place + length])) else { return false }
                place += length
            }
            return true
        }
    }
}
