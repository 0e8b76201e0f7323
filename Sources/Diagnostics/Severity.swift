/// Bobot sebuah temuan.
public enum Severity: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// Layak diketahui, tidak perlu diperbaiki.
    case note
    /// Perlu diperiksa manusia sebelum ditandatangani.
    case warning
    /// Salah: angka tidak dapat dipercaya sebelum diperbaiki.
    case error

    /// Urutan menurut arti di atas.
    public static func < (left: Severity, right: Severity) -> Bool {
        left.rawValue < right.rawValue
    }

    /// Nama bobot bagi pembaca: kesalahan, peringatan, catatan.
    public var label: LocalizedText {
        switch self {
        case .note: LocalizedText(id: "catatan", en: "note")
        case .warning: LocalizedText(id: "peringatan", en: "warning")
        case .error: LocalizedText(id: "kesalahan", en: "error")
        }
    }
}
