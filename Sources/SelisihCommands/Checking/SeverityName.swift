import ArgumentParser
import Diagnostics

/// Bobot sebagai pilihan perintah; nama Inggrisnya (`note`, `warning`, `error`) juga diterima.
enum SeverityName: String, ExpressibleByArgument, CaseIterable {
    case catatan
    case peringatan
    case kesalahan

    init?(argument: String) {
        let text = argument.lowercased()
        let named = Self.allCases.first { name in
            Language.allCases.contains { name.severity.label.text(in: $0) == text }
        }
        guard let named else { return nil }
        self = named
    }

    /// Nama-nama dalam bahasa bantuan.
    static var allValueStrings: [String] { allCases.map(\.defaultValueDescription) }

    var defaultValueDescription: String { severity.label.text(in: HelpWords.language) }

    /// Bobot yang dinamai.
    var severity: Severity {
        switch self {
        case .catatan: .note
        case .peringatan: .warning
        case .kesalahan: .error
        }
    }
}
