import Foundation

/// Banyaknya tabel, benih, dan tempat menyimpan tabel yang gagal, dari lingkungan.
enum PropertySize {
    /// `SELISIH_PROPERTY_TABLES`: pengali banyaknya tabel; bawaan satu.
    static let factor = max(1, integer("SELISIH_PROPERTY_TABLES") ?? 1)
    /// `SELISIH_PROPERTY_SEED`: benih pertama.
    static let seed = UInt64(max(0, integer("SELISIH_PROPERTY_SEED") ?? 1))
    /// `SELISIH_PROPERTY_OUT`: folder bagi tabel yang gagal, lengkap dengan jumlah yang benar.
    static let folder = ProcessInfo.processInfo.environment["SELISIH_PROPERTY_OUT"]

    static func seeds(_ count: Int) -> Range<UInt64> {
        let first = seed * 1_000_003
        return first..<(first + UInt64(count * factor))
    }

    private static func integer(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }
}
