public import Diagnostics

/// Sebab sebuah batas pembacaan ditolak.
public enum ReadingLimitError: ExplainedError, Hashable {
    /// Tidak ada batas bernama ini.
    case unknownName(String)
    /// Bukan bilangan bulat 1 sampai ``ReadingLimit/ceiling``.
    case notAValue(ReadingLimit, text: String)

    /// Penjelasan bagi pengguna.
    public var explanation: LocalizedText {
        switch self {
        case .unknownName(let name):
            LocalizedText(
                id: "\"\(name)\" bukan nama batas. Yang ada: \(Self.names).",
                en: "\"\(name)\" is not the name of a limit. There are: \(Self.names)."
            )
        case .notAValue(let limit, let text):
            LocalizedText(
                id:
                    "\(limit.name): \"\(text)\" bukan bilangan bulat 1 sampai \(count: limit.ceiling). Tulis tanpa tanda ribuan, misalnya 200.",
                en:
                    "\(limit.name): \"\(text)\" is no whole number from 1 to \(count: limit.ceiling). Write it without a thousands mark, such as 200."
            )
        }
    }

    private static var names: String { ReadingLimit.allCases.map(\.name).joined(separator: ", ") }
}
