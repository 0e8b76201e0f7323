/// Posisi baca di dalam byte UTF-8, yang mengenal spasi dan tanda minus dalam segala rupanya.
struct ByteCursor {
    let bytes: UnsafeBufferPointer<UInt8>
    var offset = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { offset >= bytes.count }

    /// Byte pada posisi ini; 0 di ujung teks, sehingga tidak cocok dengan tanda apa pun.
    var current: UInt8 { byte(at: 0) }

    /// Byte sekian langkah ke depan; 0 di luar teks.
    func byte(at distance: Int) -> UInt8 {
        offset + distance < bytes.count ? bytes[offset + distance] : 0
    }

    /// Panjang byte tanda minus atau garis pada posisi ini, 0 bila bukan.
    ///
    /// Word mengganti `-` dengan tanda hubung keras, garis pendek, atau garis panjang
    /// (U+2010-U+2014); lembar sebar memakai minus Unicode (U+2212).
    var dashLength: Int {
        switch current {
        case UInt8(ascii: "-"): 1
        case 0xE2:
            switch (byte(at: 1), byte(at: 2)) {
            case (0x80, 0x90...0x94), (0x88, 0x92): 3
            default: 0
            }
        default: 0
        }
    }

    /// Panjang byte spasi pada posisi ini, 0 bila bukan spasi.
    ///
    /// Selain spasi biasa: spasi keras (U+00A0), spasi angka (U+2007), spasi tipis (U+2009), dan
    /// spasi keras sempit (U+202F), yang disisipkan Word, Excel, dan pembaca PDF.
    private var spaceLength: Int {
        switch current {
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): 1
        default: groupSpaceLength
        }
    }

    /// Panjang byte spasi yang boleh mengelompokkan ribuan, 0 bila bukan: semua spasi kecuali tab dan ganti baris.
    var groupSpaceLength: Int {
        switch current {
        case UInt8(ascii: " "): 1
        case 0xC2: byte(at: 1) == 0xA0 ? 2 : 0
        case 0xE2:
            switch (byte(at: 1), byte(at: 2)) {
            case (0x80, 0x87), (0x80, 0x89), (0x80, 0xAF): 3
            default: 0
            }
        default: 0
        }
    }

    mutating func skipSpaces() {
        while case let length = spaceLength, length > 0 { offset += length }
    }
}
