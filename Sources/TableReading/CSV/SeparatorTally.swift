/// Hitungan sel per baris bila sebuah contoh teks dibaca dengan satu calon pemisah.
struct SeparatorTally {
    /// Banyaknya sel setiap baris contoh yang tidak kosong.
    private(set) var cellCounts: [Int] = []
    /// Pemisah seluruhnya, di antaranya yang diapit dua digit seperti koma desimal, dan yang diikuti spasi seperti
    /// tanda baca.
    private(set) var separators = 0
    private(set) var betweenDigits = 0
    private(set) var beforeSpaces = 0

    init(of sample: QuotedSample, separator: UInt8) {
        var cells = 1
        var rowStart = 0
        let bytes = sample.bytes
        var index = 0
        while index < sample.end, cellCounts.count < Self.sampledRows {
            let byte = bytes[index]
            if byte == quotationMark, let close = sample.close(ofQuoteAt: index) {
                index = close
            } else if byte == separator {
                cells += 1
                count(index, in: bytes)
            } else if byte == lineFeed || byte == carriageReturn {
                if index > rowStart { cellCounts.append(cells) }
                (cells, rowStart) = (1, index + 1)
            }
            index += 1
        }
        // Baris pertama yang lebih panjang daripada contohnya tetap satu-satunya bukti yang ada.
        let isTold = sample.isWhole || cellCounts.isEmpty
        if isTold, rowStart < sample.end, cellCounts.count < Self.sampledRows { cellCounts.append(cells) }
    }

    private mutating func count(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        separators += 1
        guard index + 1 < bytes.count else { return }
        if bytes[index + 1] == 0x20 { beforeSpaces += 1 }
        if index > 0, bytes[index - 1].isDigit, bytes[index + 1].isDigit { betweenDigits += 1 }
    }

    private static let sampledRows = 200

    /// Banyaknya sel (paling sedikit dua) yang paling sering, dan bagian baris yang memilikinya.
    var consistency: (cells: Int, share: Double) {
        var frequency: [Int: Int] = [:]
        for count in cellCounts where count > 1 { frequency[count, default: 0] += 1 }
        guard let mode = frequency.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return (1, 0) }
        return (mode.key, Double(mode.value) / Double(cellCounts.count))
    }
}

extension UInt8 {
    var isDigit: Bool { (0x30...0x39).contains(self) }
}
