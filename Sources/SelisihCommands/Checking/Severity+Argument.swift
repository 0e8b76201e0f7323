public import ArgumentParser
public import Diagnostics

/// Bobot sebagai pilihan perintah, dalam kedua bahasa: `catatan` atau `note`, dan seterusnya.
extension Severity: ExpressibleByArgument {
    /// `nil` bila bukan nama bobot.
    public init?(argument: String) {
        let found = Severity.allCases.first { severity in
            Language.allCases.contains { severity.label.text(in: $0) == argument.lowercased() }
        }
        guard let found else { return nil }
        self = found
    }

    /// Nama yang ditawarkan bantuan.
    public static var allValueStrings: [String] { allCases.map { $0.label.text(in: .indonesian) } }

    /// Nama pada nilai bawaan di bantuan.
    public var defaultValueDescription: String { label.text(in: .indonesian) }
}
