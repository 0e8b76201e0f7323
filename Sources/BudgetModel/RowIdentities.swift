/// Baris yang mungkin tertulis dua kali, dicari tanpa memegang barisnya: delapan bita setiap jati diri.
///
/// Jati dirinya sama dengan kunci baris (``LineKey``), dipadatkan menjadi 56 bit. Dua baris yang sama pasti bertemu; dua baris yang berlainan
/// bertemu dengan kemungkinan sangat kecil. Pertemuan karena itu hanya alasan membaca seluruh tabel, bukan temuan.
package struct RowIdentities {
    /// Paling banyak tahapan yang dibedakan.
    package static let maximumStages = 8

    /// 56 bit atas: jati diri; 8 bit bawah: tahapan yang sudah memuatnya; 0: kosong.
    private var slots = ContiguousArray<UInt64>(repeating: 0, count: 1 << 12)
    private var count = 0
    private var numbers: [LineKey: UInt64] = [:]
    /// Jati diri dan tahapannya yang belum dicari. Mencari banyak sekaligus membiarkan prosesor mengambil tempat-tempatnya bersamaan;
    /// satu demi satu, hampir setiap baris menunggu memori.
    private var waiting: ContiguousArray<UInt64> = []
    private static let batch = 1 << 10
    /// Hasil bacaan pendahuluan atas tempat-tempat itu; nilainya tidak berarti.
    private var touched: UInt64 = 0
    /// `true` bila dua baris mungkin sama pada satu tahapan; pasti sesudah ``settle()``.
    package private(set) var mayRepeat = false

    package init() {}

    /// Nomor jati diri sebuah program (``ProgramSums/identity(of:)``): bagian baris yang berdiri di atas kegiatan.
    package mutating func number(of program: LineKey) -> UInt64 {
        let number = numbers[program] ?? UInt64(numbers.count + 1)
        numbers[program] = number
        return number
    }

    /// Mencatat satu baris pada tahapan-tahapan `stages`, satu bit setiap tahapan; baris tanpa tahapan tidak dapat berulang.
    package mutating func insert(_ identity: UInt64, stages: UInt8) {
        guard stages != 0 else { return }
        waiting.append(max(identity & ~0xFF, 0x100) | UInt64(stages))
        if waiting.count == Self.batch { settle() }
    }

    /// Mencari semua yang masih menunggu.
    package mutating func settle() {
        while (count + waiting.count) * 5 > slots.count * 4 { grow() }
        for entry in waiting { touched |= slots[start(of: entry)] }
        for entry in waiting {
            let place = place(of: entry & ~0xFF)
            if slots[place] == 0 { count += 1 } else if slots[place] & entry & 0xFF != 0 { mayRepeat = true }
            slots[place] |= entry
        }
        waiting.removeAll(keepingCapacity: true)
    }

    private func start(of mark: UInt64) -> Int { Int(truncatingIfNeeded: mark >> 20) & (slots.count - 1) }

    private func place(of mark: UInt64) -> Int {
        let last = slots.count - 1
        var place = start(of: mark)
        while slots[place] != 0, slots[place] & ~0xFF != mark { place = (place + 1) & last }
        return place
    }

    private mutating func grow() {
        let former = slots
        slots = ContiguousArray(repeating: 0, count: former.count * 2)
        for slot in former where slot != 0 { slots[place(of: slot & ~0xFF)] = slot }
    }
}
