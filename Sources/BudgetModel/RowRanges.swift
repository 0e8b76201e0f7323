/// Nomor-nomor baris sebuah tabel sebagai rentang-rentang menaik yang tidak bersentuhan.
public struct RowRanges: Sendable, Hashable, ExpressibleByArrayLiteral {
    /// Rentang-rentangnya.
    public private(set) var ranges: [ClosedRange<Int>] = []

    /// Rentang dari nomor-nomor baris, dalam urutan apa pun; yang sama dihitung satu kali.
    public init(_ rows: some Sequence<Int>) {
        for row in rows.sorted() {
            guard let last = ranges.last, row <= last.upperBound + 1 else {
                ranges.append(row...row)
                continue
            }
            ranges[ranges.count - 1] = last.lowerBound...max(row, last.upperBound)
        }
    }

    /// Rentang dari nomor-nomor baris.
    public init(arrayLiteral elements: Int...) { self.init(elements) }

    /// `true` bila tidak ada satu baris pun.
    public var isEmpty: Bool { ranges.isEmpty }

    /// `true` bila baris ini termasuk.
    public func contains(_ row: Int) -> Bool { ranges.contains { $0.contains(row) } }
}
