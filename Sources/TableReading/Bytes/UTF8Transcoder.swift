/// Mengubah Windows-1252 dan UTF-16 menjadi UTF-8, potongan demi potongan.
struct UTF8Transcoder {
    /// Byte yang tidak dapat diubah; `offset` dari awal masukan.
    struct Failure: Error, Hashable {
        var offset: Int
        var isNUL = false
    }

    private let encoding: TextEncoding
    private var offset: Int
    private var oddByte: UInt8?
    private var highSurrogate: UInt16?

    init(from encoding: TextEncoding, offset: Int) {
        self.encoding = encoding
        self.offset = offset
    }

    /// Byte UTF-8 paling banyak untuk `count` byte masukan.
    static func capacity(for count: Int) -> Int { count * 3 + 6 }

    /// Menambahkan hasil ubahan `input` ke `output`.
    mutating func append(_ input: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) throws(Failure) {
        if encoding == .windows1252 {
            for byte in input { appendWindows(byte, to: &output) }
            offset += input.count
            return
        }
        for byte in input {
            offset += 1
            guard let first = oddByte else {
                oddByte = byte
                continue
            }
            oddByte = nil
            let unit =
                encoding == .utf16LittleEndian
                ? UInt16(byte) << 8 | UInt16(first)
                : UInt16(first) << 8 | UInt16(byte)
            try appendUnit(unit, to: &output)
        }
    }

    /// Akhir masukan: setengah huruf yang tersisa adalah kesalahan.
    func finish() throws(Failure) {
        if oddByte != nil || highSurrogate != nil { throw Failure(offset: max(0, offset - 1)) }
    }

    private mutating func appendUnit(_ unit: UInt16, to output: inout [UInt8]) throws(Failure) {
        if unit == 0 { throw Failure(offset: offset - 2, isNUL: true) }
        switch (highSurrogate, unit) {
        case (nil, 0xD800...0xDBFF):
            highSurrogate = unit
        case (let high?, 0xDC00...0xDFFF):
            highSurrogate = nil
            Self.append(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00), to: &output)
        case (.some, _), (nil, 0xDC00...0xDFFF):
            throw Failure(offset: offset - 2)
        default:
            Self.append(UInt32(unit), to: &output)
        }
    }

    private func appendWindows(_ byte: UInt8, to output: inout [UInt8]) {
        switch byte {
        case 0x80...0x9F: Self.append(UInt32(Self.windowsMarks[Int(byte) - 0x80]), to: &output)
        default: Self.append(UInt32(byte), to: &output)
        }
    }

    private static func append(_ scalar: UInt32, to output: inout [UInt8]) {
        func continuation(_ shift: UInt32) -> UInt8 {
            UInt8(truncatingIfNeeded: 0x80 | (scalar >> shift) & 0x3F)
        }
        switch scalar {
        case ..<0x80:
            output.append(UInt8(truncatingIfNeeded: scalar))
        case ..<0x800:
            output.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
            output.append(continuation(0))
        case ..<0x10000:
            output.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
            output.append(continuation(6))
            output.append(continuation(0))
        default:
            output.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
            output.append(continuation(12))
            output.append(continuation(6))
            output.append(continuation(0))
        }
    }

    /// Windows-1252 0x80...0x9F. Lima byte tanpa huruf ditolak ``UTF8Survey`` sebelum sampai ke sini.
    private static let windowsMarks: [UInt16] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
        0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
    ]
}
