extension MergedRange {
    /// Gabungan yang menyentuh baris-baris ini, tanpa yang bertumpang tindih dengan gabungan sebelumnya; Excel membuangnya juga.
    ///
    /// Rentangnya dikatakan berkas, jadi yang dijalani baris-baris yang ada, bukan rentangnya.
    ///
    /// - Parameters:
    ///   - numbers: Nomor baris, yang kecil dahulu.
    ///   - width: Kolom yang dilihat, mulai 0.
    /// - Returns: Setiap gabungan dengan tempat baris-barisnya di `numbers`.
    package static func touching(
        _ numbers: [Int], width: Int, of ranges: [MergedRange]
    ) -> [(range: MergedRange, rows: Range<Int>)] {
        let words = width / 64 + 1
        var taken = [UInt64](repeating: 0, count: numbers.count * words)
        var touching: [(MergedRange, Range<Int>)] = []
        for range in ranges {
            let rows = numbers.firstIndex(atLeast: range.rows.lowerBound)..<numbers.firstIndex(atLeast: range.rows.upperBound + 1)
            guard !rows.isEmpty, range.columns.lowerBound < width else { continue }
            let mask = (0..<words).map { word in Self.mask(of: range.columns, word: word, width: width) }
            let cells = rows.lowerBound * words..<rows.upperBound * words
            var isFree = true
            for word in mask.indices where mask[word] != 0 {
                var place = cells.lowerBound + word
                while isFree, place < cells.upperBound {
                    isFree = taken[place] & mask[word] == 0
                    place += words
                }
            }
            guard isFree else { continue }
            for place in cells { taken[place] |= mask[(place - cells.lowerBound) % words] }
            touching.append((range, rows))
        }
        return touching
    }

    /// Kolom-kolom gabungan di dalam 64 kolom mulai `word * 64`.
    private static func mask(of columns: ClosedRange<Int>, word: Int, width: Int) -> UInt64 {
        let inside = (columns.lowerBound..<min(columns.upperBound + 1, width)).clamped(to: word * 64..<word * 64 + 64)
        guard !inside.isEmpty else { return 0 }
        let ones = inside.count == 64 ? UInt64.max : (UInt64(1) << UInt64(inside.count)) - 1
        return ones << UInt64(inside.lowerBound - word * 64)
    }
}

extension [Int] {
    /// Tempat pertama yang bernilai sedikitnya `value`, di larik yang urut.
    fileprivate func firstIndex(atLeast value: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
