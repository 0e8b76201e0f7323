public import DatabaseConnection

/// Tabel yang dijumlahkan: namanya, atau ungkapan mesin yang membuatnya, misalnya `read_csv('pagu.csv')` di DuckDB.
public struct TableSource: Sendable, Hashable {
    /// Seperti ditulis pengguna.
    public let text: String
    private let name: QualifiedName?

    /// - Parameter allowsExpression: Ungkapan bertanda kurung boleh; hanya bagi kueri yang dicetak, bukan dijalankan.
    /// - Throws: `DatabaseError.invalidName` bila bukan nama tabel.
    public init(_ text: String, allowsExpression: Bool = false) throws(DatabaseError) {
        self.text = text
        name = allowsExpression && text.contains("(") ? nil : try QualifiedName(text)
    }

    /// Tabelnya di dalam perintah.
    func sql(_ dialect: SQLDialect) -> String { name.map { $0.parts.map(dialect.name).joined(separator: ".") } ?? text }

    /// Nama di dalam perintah sebagai teks, bagi `to_regclass`.
    var quoted: String? { name?.quoted }
}
