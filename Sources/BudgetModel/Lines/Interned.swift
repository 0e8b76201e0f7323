/// Tabel hash terbuka berisi nomor saja, empat bita setiap tempat; yang dibandingkan berdiri di tempat lain.
struct HashSlots: Sendable {
    /// Nomor, atau -1. Besarnya pangkat dua; paling banyak dua pertiganya terisi.
    private var slots: [Int32]
    private var filled = 0

    /// Cukup bagi `capacity` nomor tanpa ``grow(hash:)``.
    init(capacity: Int = 0) {
        var size = 16
        while size * 2 < capacity * 3 { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
    }

    /// `true` bila nomor berikutnya memerlukan tabel yang lebih besar.
    var isFull: Bool { (filled + 1) * 3 > slots.count * 2 }

    /// Nomor yang sama bila sudah ada; `nil` bila belum, dan `number` sudah ditaruh.
    mutating func insert(_ number: Int, hash: Int, isSame: (Int) -> Bool) -> Int? {
        var slot = hash & (slots.count - 1)
        while slots[slot] >= 0 {
            if isSame(Int(slots[slot])) { return Int(slots[slot]) }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(number)
        filled += 1
        return nil
    }

    /// Tabel dua kali lebih besar berisi nomor yang sama.
    mutating func grow(hash: (Int) -> Int) {
        let numbers = slots.filter { $0 >= 0 }
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for number in numbers {
            var slot = hash(Int(number)) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = number
        }
    }
}

/// Kamus yang menyimpan setiap nilai satu kali dan menomorinya menurut urutan pertama kali muncul, mulai nol.
struct Interned<Value: Hashable & Sendable>: Sendable {
    private(set) var values: [Value] = []
    private var slots = HashSlots()

    var count: Int { values.count }

    subscript(number: Int32) -> Value { values[Int(number)] }

    /// Nomor nilai ini; yang belum dikenal ditambahkan.
    mutating func number(of value: Value) -> Int32 {
        if slots.isFull { slots.grow { values[$0].hashValue } }
        if let known = slots.insert(values.count, hash: value.hashValue, isSame: { values[$0] == value }) { return Int32(known) }
        values.append(value)
        return Int32(values.count - 1)
    }
}

/// Teks yang sama hanya bila setiap bitanya sama: `String` menyamakan aksen yang disusun lain, sedangkan ejaan kertas harus tetap.
struct ExactText: Hashable, Sendable {
    let text: String

    static func == (left: ExactText, right: ExactText) -> Bool { left.text.hasBytes(of: right.text) }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension String {
    /// `true` bila setiap bitanya sama.
    func hasBytes(of other: String) -> Bool {
        let isSame = utf8.withContiguousStorageIfAvailable { own in
            other.utf8.withContiguousStorageIfAvailable { own.count == $0.count && own.elementsEqual($0) }
        }
        return isSame.flatMap(\.self) ?? utf8.elementsEqual(other.utf8)
    }
}
