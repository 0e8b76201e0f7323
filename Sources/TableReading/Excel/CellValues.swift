/// Menjadikan isi `v` atau `is` sebuah sel teks, menurut jenis dan gayanya.
struct CellValues {
    let styles: CellStyles
    let dateSystem: SerialDate.System
    private var converted: [UInt8] = []

    init(styles: CellStyles, dateSystem: SerialDate.System) {
        self.styles = styles
        self.dateSystem = dateSystem
    }

    /// Mengganti isi sel, yaitu semua byte mulai `start`, dengan teksnya. Bentuk yang paling lazim sudah berupa teksnya.
    @inline(__always)
    mutating func convert(_ bytes: inout ScratchBuffer<UInt8>, from start: Int, type: CellType, style: Int) -> CellKind {
        let value = UnsafeBufferPointer(rebasing: bytes.contents[start...])
        switch type {
        case .number where styles[style] == .number && StoredNumber.isPlain(value): return .number
        case .string where !value.contains(UInt8(ascii: "_")): return .text
        case .inline: return .text
        case .error: return .error
        default: break
        }
        converted.removeAll(keepingCapacity: true)
        let kind = append(value, type: type, style: style)
        bytes.truncate(to: start)
        converted.withUnsafeBufferPointer { bytes.append($0) }
        return kind
    }

    private mutating func append(_ value: UnsafeBufferPointer<UInt8>, type: CellType, style: Int) -> CellKind {
        switch type {
        case .number:
            return ExcelValue.appendNumber(value, as: styles[style], in: dateSystem, to: &converted)
        case .boolean:
            converted.append(contentsOf: value.isTrue ? "true".utf8 : "false".utf8)
            return .boolean
        case .date:
            return ExcelValue.appendISODate(value, to: &converted)
        case .string:
            converted.append(contentsOf: value)
            EscapedText.decode(&converted, from: 0)
            return .text
        case .shared, .inline, .error:
            converted.append(contentsOf: value)
            return .text
        }
    }
}
