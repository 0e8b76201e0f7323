/// Batas yang menjaga memori dan waktu terhadap berkas rusak atau jahat.
///
/// Nilai bawaan cukup untuk setiap lembar yang dapat dibuka Excel. Melampaui batas adalah
/// ``TableReadingError``; tidak ada yang dipotong diam-diam.
public struct ReadingLimits: Sendable, Hashable {
    /// Banyaknya baris satu tabel; bawaan 1.048.576, batas Excel.
    public var maximumRows = 1_048_576
    /// Banyaknya kolom satu baris; bawaan 16.384, batas Excel.
    public var maximumColumns = 16_384
    /// Byte UTF-8 satu sel; bawaan 131.068, yaitu 32.767 huruf (batas Excel) masing-masing 4 byte.
    public var maximumCellBytes = 131_068
    /// Byte UTF-8 satu baris; bawaan 8 MiB.
    public var maximumRowBytes = 8 << 20

    /// Batas bawaan.
    public static let `default` = ReadingLimits()

    /// Batas bawaan; ubah sifat yang perlu.
    public init() {}
}

extension ReadingLimits {
    /// Nilai satu batas.
    subscript(limit: ReadingLimit) -> Int {
        switch limit {
        case .rows: maximumRows
        case .columns: maximumColumns
        case .cellBytes: maximumCellBytes
        case .rowBytes: maximumRowBytes
        }
    }
}
