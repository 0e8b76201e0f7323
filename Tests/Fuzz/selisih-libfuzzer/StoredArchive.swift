/// Arsip ZIP tanpa mampat dari bagian-bagian yang isinya diberikan mesin fuzz; jumlah periksanya benar, jadi pembacanya sampai ke isi.
struct StoredArchive {
    private(set) var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
    }

    mutating func add(_ name: String, _ content: some Collection<UInt8>) {
        let check = ~content.reduce(UInt32.max) { Self.table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
        let offset = UInt32(bytes.count)
        var fields: [UInt8] = []
        for value in [20, 0, 0, 0, 33] as [UInt16] { fields.append(little: value) }
        for value in [check, UInt32(content.count), UInt32(content.count)] { fields.append(little: value) }
        fields.append(little: UInt16(name.utf8.count))
        fields.append(little: UInt16(0))
        bytes += [0x50, 0x4B, 3, 4] + fields + name.utf8 + content
        directory += [0x50, 0x4B, 1, 2, 20, 0] + fields + [UInt8](repeating: 0, count: 10)
        directory.append(little: offset)
        directory += name.utf8
        count += 1
    }

    mutating func close() {
        let start = UInt32(bytes.count)
        let size = UInt32(directory.count)
        bytes += directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
        for value in [count, count] { bytes.append(little: value) }
        for value in [size, start] { bytes.append(little: value) }
        bytes += [0, 0]
    }
}

extension [UInt8] {
    fileprivate mutating func append(little value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
    }
}
