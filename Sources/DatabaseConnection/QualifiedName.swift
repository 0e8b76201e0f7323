/// Nama tabel dengan skemanya, seperti ditulis pemakai: `anggaran`, `keuangan.anggaran`, `keuangan."Pagu 2024"`.
///
/// Seperti PostgreSQL, bagian tanpa tanda kutip menjadi huruf kecil; yang berkutip tetap apa adanya, juga titiknya.
public struct QualifiedName: Sendable, Hashable {
    /// Bagian-bagiannya tanpa tanda kutip, skema dahulu.
    public let parts: [String]

    /// Nama dari bagian-bagian yang sudah pasti.
    public init(parts: [String]) {
        self.parts = parts
    }

    /// Menolak bagian kosong, kutip yang tidak ditutup, dan lebih dari tiga bagian.
    public init(_ text: String) throws(DatabaseError) {
        var parts: [String] = []
        var rest = text[...]
        while true {
            guard let part = Self.part(of: &rest), !part.isEmpty else { throw .invalidName(text) }
            parts.append(part)
            guard !rest.isEmpty else { break }
            guard rest.removeFirst() == "." else { throw .invalidName(text) }
        }
        guard parts.count <= 3 else { throw .invalidName(text) }
        self.parts = parts
    }

    /// Nama ini di dalam perintah SQL.
    public var quoted: String { parts.map(quotedName).joined(separator: ".") }

    /// Bagian pertama dari sisanya; `nil` bila kutipnya tidak ditutup.
    private static func part(of rest: inout Substring) -> String? {
        guard rest.first == "\"" else {
            let plain = rest.prefix { $0 != "." && $0 != "\"" }
            rest = rest[plain.endIndex...]
            return plain.map { $0.isASCII ? $0.lowercased() : String($0) }.joined()
        }
        var part = ""
        rest.removeFirst()
        while let end = rest.firstIndex(of: "\"") {
            part += rest[..<end]
            rest = rest[rest.index(after: end)...]
            guard rest.first == "\"" else { return part }
            part += "\""
            rest.removeFirst()
        }
        return nil
    }
}

/// Nama di dalam perintah SQL, tepat seperti diberikan.
public func quotedName(_ name: String) -> String {
    "\"\(name.replacing("\"", with: "\"\""))\""
}

/// Teks di dalam perintah SQL. Sambungan menetapkan `standard_conforming_strings`, jadi garis miring terbalik hanya sebuah huruf.
public func quotedText(_ text: String) -> String {
    "'\(text.replacing("'", with: "''"))'"
}
