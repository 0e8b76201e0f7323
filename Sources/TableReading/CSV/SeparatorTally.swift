/// Hitungan sel per baris bila sebuah contoh teks dibaca dengan satu calon pemisah.
struct SeparatorTally {
    /// Banyaknya sel setiap baris contoh yang tidak kosong.
    private(set) var cellCounts: [Int] = []
    /// Pemisah seluruhnya, dan di antaranya yang diapit dua digit seperti koma desimal.
    private(set) var separators = 0
    private(set) var betweenDigits = 0

    /// - Parameter isWhole: `false` bila contoh terpotong; baris terakhirnya lalu tidak dihitung.
    init(of sample: UnsafeBufferPointer<UInt8>, separator: UInt8, isWhole: Bool) {
        var cells = 1
        var isQuoted = false
        var isCellStart = true
        var rowStart = 0
        for (index, byte) in sample.enumerated() where cellCounts.count < Self.sampledRows {
            if isQuoted {
                isQuoted = byte != quotationMark
            } else if byte == quotationMark, isCellStart || index > 0 && sample[index - 1] == quotationMark {
                isQuoted = true
                isCellStart = false
            } else if byte == separator {
                cells += 1
                separators += 1
                if index > 0, index + 1 < sample.count, sample[index - 1].isDigit, sample[index + 1].isDigit {
                    betweenDigits += 1
                }
                isCellStart = true
            } else if byte == lineFeed || byte == carriageReturn {
                if index > rowStart { cellCounts.append(cells) }
                (cells, rowStart, isCellStart) = (1, index + 1, true)
            } else {
                isCellStart = false
            }
        }
        if isWhole, !isQuoted, rowStart < sample.count, cellCounts.count < Self.sampledRows {
            cellCounts.append(cells)
        }
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
