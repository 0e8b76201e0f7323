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
    /// Banyaknya sel satu lembar buku kerja, termasuk sel berulang ODS; bawaan 100 juta.
    public var maximumCells = 100_000_000

    /// Banyaknya isi arsip buku kerja; bawaan 10.000.
    public var maximumArchiveEntries = 10_000
    /// Byte satu bagian arsip setelah dimekarkan; bawaan 2 GiB.
    public var maximumPartBytes = 2 << 30
    /// Perbandingan mekar satu bagian, dihitung setelah 32 MiB pertama; bawaan 250.
    public var maximumExpansion = 250
    /// Byte bagian keterangan (daftar lembar, gaya, hubungan) setelah dimekarkan; bawaan 32 MiB.
    public var maximumDocumentBytes = 32 << 20
    /// Byte semua teks bersama satu buku kerja XLSX, atau seluruh isi satu dokumen Word, yang dipegang di memori; bawaan 256 MiB.
    public var maximumStringBytes = 256 << 20
    /// Dalamnya elemen XML bersarang; bawaan 128.
    public var maximumXMLDepth = 128
    /// Byte satu tanda XML dengan semua atributnya; bawaan 1 MiB.
    public var maximumXMLTagBytes = 1 << 20
    /// Banyaknya lembar satu buku kerja, atau tabel satu dokumen; bawaan 4.096.
    public var maximumSheets = 4_096
    /// Banyaknya sel gabungan satu lembar atau tabel; bawaan 65.536.
    public var maximumMergedRanges = 65_536

    /// Batas bawaan.
    public static let `default` = ReadingLimits()

    /// Batas bawaan; ubah sifat yang perlu.
    public init() {}
}

extension ReadingLimits {
    /// Nilai satu batas.
    public subscript(limit: ReadingLimit) -> Int {
        get { self[keyPath: limit.property] }
        set { self[keyPath: limit.property] = newValue }
    }
}

extension ReadingLimit {
    fileprivate var property: WritableKeyPath<ReadingLimits, Int> {
        switch self {
        case .rows: \.maximumRows
        case .columns: \.maximumColumns
        case .cellBytes: \.maximumCellBytes
        case .rowBytes: \.maximumRowBytes
        case .cells: \.maximumCells
        case .archiveEntries: \.maximumArchiveEntries
        case .partBytes: \.maximumPartBytes
        case .expansion: \.maximumExpansion
        case .documentBytes: \.maximumDocumentBytes
        case .stringBytes: \.maximumStringBytes
        case .xmlDepth: \.maximumXMLDepth
        case .xmlTagBytes: \.maximumXMLTagBytes
        case .sheets: \.maximumSheets
        case .mergedRanges: \.maximumMergedRanges
        }
    }
}
