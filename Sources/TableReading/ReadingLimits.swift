/// Batas yang menjaga memori dan waktu terhadap berkas rusak atau jahat.
///
/// Nilai bawaan cukup untuk setiap lembar yang dapat dibuka Excel. Melampaui batas adalah
/// ``TableReadingError``; tidak ada yang dipotong diam-diam.
///
/// Batas pekerjaan seluruh berkas bertambah menurut besarnya (``ReadingLimit/growth``): berkas kecil tidak dapat meminta pekerjaan
/// besar, dan berkas besar tidak ditolak. Nilai yang diberikan orang berlaku apa adanya.
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
    /// Byte semua teks bersama satu buku kerja XLSX, atau seluruh isi satu dokumen Word, yang dipegang di memori; bawaan 32 MiB
    /// dan 32 kali besar berkasnya.
    public var maximumStringBytes = 32 << 20
    /// Dalamnya elemen XML bersarang; bawaan 128.
    public var maximumXMLDepth = 128
    /// Byte satu tanda XML dengan semua atributnya; bawaan 1 MiB.
    public var maximumXMLTagBytes = 1 << 20
    /// Banyaknya atribut satu elemen XML, dan ruang nama yang berlaku baginya; bawaan 512. libxml2 membandingkan setiap atribut
    /// dengan semua yang lain.
    public var maximumXMLAttributes = 512
    /// Banyaknya lembar satu buku kerja, atau tabel satu dokumen; bawaan 4.096.
    public var maximumSheets = 4_096
    /// Banyaknya sel gabungan satu lembar atau tabel; bawaan 65.536.
    public var maximumMergedRanges = 65_536

    /// Byte semua bagian arsip setelah dimekarkan, dihitung setiap kali sebuah bagian dibaca; bawaan 64 MiB dan 300 kali besar
    /// berkasnya.
    public var maximumInflatedBytes = 64 << 20
    /// Elemen, atribut, dan potong teks XML satu berkas, dihitung setiap kali dibaca; bawaan 10 juta dan 16 kali besar berkasnya.
    public var maximumTags = 10_000_000
    /// Byte semua baris yang diserahkan satu berkas, dan 16 byte setiap selnya, dihitung setiap kali dibaca; bawaan 32 MiB dan 128
    /// kali besar berkasnya.
    public var maximumContentBytes = 32 << 20
    /// Byte baris-baris yang dipegang sekaligus untuk mengenali tajuk dan kertas; bawaan 16 MiB.
    public var maximumLeadingBytes = 16 << 20

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

extension ReadingLimits {
    /// Batas bagi berkas sebesar ini: yang masih bernilai bawaan bertambah menurut besarnya.
    func fitted(to size: Int) -> ReadingLimits {
        var fitted = self
        for limit in ReadingLimit.allCases where limit.growth > 0 && self[limit] == Self.default[limit] {
            let (more, overflow) = size.multipliedReportingOverflow(by: limit.growth)
            fitted[limit] = overflow ? limit.ceiling : min(self[limit] + min(more, limit.ceiling), limit.ceiling)
        }
        return fitted
    }
}

extension ReadingLimit {
    /// Tambahan nilai bawaan untuk setiap byte berkas; 0 bila batasnya tidak bergantung pada besar berkas.
    public var growth: Int {
        switch self {
        case .stringBytes: 32
        case .inflatedBytes: 300
        case .tags: 16
        case .contentBytes: 128
        default: 0
        }
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
        case .xmlAttributes: \.maximumXMLAttributes
        case .sheets: \.maximumSheets
        case .mergedRanges: \.maximumMergedRanges
        case .inflatedBytes: \.maximumInflatedBytes
        case .tags: \.maximumTags
        case .contentBytes: \.maximumContentBytes
        case .leadingBytes: \.maximumLeadingBytes
        }
    }
}
