/// Arsip ZIP tanpa pemampatan: cukup untuk berkas contoh yang kecil, tanpa pustaka dan tanpa berkas antara.
public struct StoredArchive {
    private var content: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    /// Arsip tanpa isi.
    public init() {}

    /// Menambahkan satu bagian.
    public mutating func add(_ name: String, _ text: String) {
        let (name, bytes) = (Array(name.utf8), Array(text.utf8))
        let offset = UInt32(content.count)
        let size = UInt32(bytes.count)
        let (nameIsUTF8, stored, firstDay): (UInt16, UInt16, UInt16) = (0x0800, 0, 0x0021)
        let shared =
            little(UInt16(20)) + little(nameIsUTF8) + little(stored) + little(UInt16(0)) + little(firstDay)
            + little(Self.checksum(bytes)) + little(size) + little(size) + little(UInt16(name.count)) + little(UInt16(0))
        content += little(UInt32(0x0403_4B50)) + shared + name + bytes
        directory += little(UInt32(0x0201_4B50)) + little(UInt16(20)) + shared
        directory += [UInt8](repeating: 0, count: 10) + little(offset) + name
        count += 1
    }

    /// Seluruh arsip dengan daftar isinya.
    public var bytes: [UInt8] {
        let end =
            little(UInt32(0x0605_4B50)) + little(UInt32(0)) + little(count) + little(count)
            + little(UInt32(directory.count)) + little(UInt32(content.count)) + little(UInt16(0))
        return content + directory + end
    }

    private func little(_ number: some FixedWidthInteger) -> [UInt8] {
        (0..<number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    /// CRC-32 seperti diminta ZIP.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes { sum = remainders[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
        return ~sum
    }

    private static let remainders = (0..<256 as Range<UInt32>).map { byte in
        (0..<8).reduce(byte) { rest, _ in rest >> 1 ^ (rest & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
}
