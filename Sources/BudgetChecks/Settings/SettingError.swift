public import Diagnostics

/// Sebab sebuah setelan pemeriksaan ditolak.
public enum SettingError: ExplainedError, Hashable {
    /// Tidak ada setelan bernama ini.
    case unknownName(String)
    /// Bukan persen 0 sampai 1000 dengan paling banyak empat desimal.
    case notAPercentage(CheckSettings.Name, text: String)
    /// Dapat berarti dua persen: `1.000`.
    case ambiguous(CheckSettings.Name, text: String)
    /// Bukan tanggal satu hari.
    case notADay(CheckSettings.Name, text: String)

    /// Penjelasan bagi pengguna.
    public var explanation: LocalizedText {
        switch self {
        case .unknownName(let name):
            LocalizedText(
                id: "\"\(name)\" bukan nama setelan. Yang ada: \(Self.names).",
                en: "\"\(name)\" is not the name of a setting. There are: \(Self.names)."
            )
        case .notAPercentage(let name, let text):
            LocalizedText(
                id: "\(name.rawValue): \"\(text)\" bukan persen 0 sampai 1000 dengan paling banyak empat desimal, misalnya 37,5.",
                en: "\(name.rawValue): \"\(text)\" is no percentage from 0 to 1000 with at most four decimals, such as 37.5."
            )
        case .ambiguous(let name, let text):
            LocalizedText(
                id: "\(name.rawValue): \"\(text)\" dapat berarti ribuan atau desimal. Tulis tanpa tanda ribuan, misalnya 1000 atau 12,5.",
                en: "\(name.rawValue): \"\(text)\" may mean thousands or decimals. Write it without a thousands mark, such as 1000 or 12.5."
            )
        case .notADay(let name, let text):
            LocalizedText(
                id: "\(name.rawValue): \"\(text)\" bukan tanggal satu hari, misalnya 2024-11-20 atau 20 November 2024.",
                en: "\(name.rawValue): \"\(text)\" is not the date of one day, such as 2024-11-20 or 20 November 2024."
            )
        }
    }

    private static var names: String { CheckSettings.Name.allCases.map(\.rawValue).joined(separator: ", ") }
}
