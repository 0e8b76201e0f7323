/// Jenis isi sel menurut atribut `t`.
enum CellType {
    case number, shared, inline, string, boolean, error, date

    /// `nil` untuk jenis yang tidak dikenal standar.
    @inline(__always)
    init?(_ name: UnsafeBufferPointer<UInt8>) {
        switch name.count {
        case 1: self.init(name[0])
        case 3 where name.elementsEqual("str".utf8): self = .string
        case 9 where name.elementsEqual("inlineStr".utf8): self = .inline
        default: return nil
        }
    }

    @inline(__always)
    private init?(_ letter: UInt8) {
        switch letter {
        case UInt8(ascii: "s"): self = .shared
        case UInt8(ascii: "n"): self = .number
        case UInt8(ascii: "b"): self = .boolean
        case UInt8(ascii: "e"): self = .error
        case UInt8(ascii: "d"): self = .date
        default: return nil
        }
    }
}
