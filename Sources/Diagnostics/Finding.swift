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

/// Kode tetap sebuah aturan, misalnya `B003`; sekali dipakai tidak pernah berganti arti.
public struct RuleID: Sendable, Hashable, Comparable, ExpressibleByStringLiteral {
    /// Kode apa adanya.
    public let code: String

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(stringLiteral value: String) {
        code = value
    }

    /// Urutan menurut arti di atas.
    public static func < (left: RuleID, right: RuleID) -> Bool {
        left.code < right.code
    }
}

/// Satu masalah pada kertas pengguna: di mana, apa, dan apa yang harus dilakukan.
///
/// Temuan berbeda dari `Error`: temuan tentang isi berkas dan dikumpulkan sampai habis;
/// `Error` berarti pekerjaan tidak dapat dilakukan.
public struct Finding: Sendable, Hashable {
    /// Kode aturan yang menemukan.
    public var rule: RuleID
    /// Bobot.
    public var severity: Severity
    /// Tempat utama masalah.
    public var location: SourceLocation
    /// Kutipan isi sel yang bermasalah, bila ada.
    public var excerpt: String?
    /// Apa masalahnya, satu kalimat.
    public var message: LocalizedText
    /// Apa yang harus dilakukan, satu kalimat.
    public var advice: LocalizedText

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        rule: RuleID,
        severity: Severity,
        location: SourceLocation,
        excerpt: String? = nil,
        message: LocalizedText,
        advice: LocalizedText
    ) {
        self.rule = rule
        self.severity = severity
        self.location = location
        self.excerpt = excerpt
        self.message = message
        self.advice = advice
    }
}
