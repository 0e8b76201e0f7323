/// Yang diketahui dari awal sebuah berkas CSV sebelum baris pertamanya dibaca.
struct CSVOpening {
    /// Pemisah: yang diminta, yang disebut `sep=`, atau yang dikenali.
    let separator: CSVDialect.Separator
    /// Akhir baris pertama di luar kutip.
    let lineEnd: CSVDialect.LineEnd
    /// Panjang baris `sep=` dengan akhir barisnya; 0 bila tidak ada.
    let length: Int

    /// Baris teks tempat tabel mulai.
    var firstLine: Int { length > 0 ? 2 : 1 }

    private static let sampleSize = 64 << 10

    /// - Parameters:
    ///   - start: Awal isi berkas.
    ///   - isWhole: `true` bila itu seluruh isinya.
    init(of start: UnsafeBufferPointer<UInt8>, isWhole: Bool, separator requested: CSVDialect.Separator?) {
        let sample = UnsafeBufferPointer(rebasing: start.prefix(Self.sampleSize))
        self.init(sample, isWhole: isWhole && start.count <= Self.sampleSize, separator: requested)
    }

    init(_ sample: UnsafeBufferPointer<UInt8>, isWhole: Bool, separator requested: CSVDialect.Separator?) {
        lineEnd = Self.firstLineEnd(in: sample)
        let declared = Self.declaration(in: sample)
        length = declared?.length ?? 0
        separator =
            requested ?? declared?.separator
            ?? CSVDialect.Separator.detected(in: sample, isWhole: isWhole)
    }

    /// `sep=;` tanpa kutip di baris pertama, seperti ditulis dan dibaca Excel.
    private static func declaration(
        in sample: UnsafeBufferPointer<UInt8>
    ) -> (separator: CSVDialect.Separator, length: Int)? {
        guard sample.count > 4, String(decoding: sample.prefix(4), as: UTF8.self).lowercased() == "sep=",
            let separator = CSVDialect.Separator(byte: sample[4])
        else { return nil }
        switch sample.dropFirst(5).prefix(2).map({ $0 }) {
        case [carriageReturn, lineFeed]: return (separator, 7)
        case []: return (separator, 5)
        case let rest where rest[0] == lineFeed || rest[0] == carriageReturn: return (separator, 6)
        default: return nil
        }
    }

    private static func firstLineEnd(in sample: UnsafeBufferPointer<UInt8>) -> CSVDialect.LineEnd {
        var isQuoted = false
        for (index, byte) in sample.enumerated() {
            if byte == quotationMark { isQuoted.toggle() }
            guard !isQuoted else { continue }
            if byte == lineFeed { return .lineFeed }
            if byte == carriageReturn {
                let hasLineFeed = index + 1 < sample.count && sample[index + 1] == lineFeed
                return hasLineFeed ? .carriageReturnLineFeed : .carriageReturn
            }
        }
        return .lineFeed
    }
}
