import DatabaseConnection
public import TableReading

/// Kueri pengelompokan bagi mesin yang tidak disambung Selisih; CSV hasilnya masukan biasa bagi setiap perintah.
public struct PrintedQuery: Sendable, Hashable {
    /// Perintah yang menulis hasilnya sebagai CSV.
    public let statement: String
    /// SHA-256 kueri pengelompokannya.
    public let digest: String

    /// Menyusunnya dari tabel di basis data, yang hanya dilihat susunannya.
    ///
    /// - Throws: `DatabaseError`, ``TableReadingRefusal``.
    public init(database text: String, _ request: TableRequest, _ dialect: SQLDialect) throws {
        let connection = try DatabaseConnection(try DatabaseAddress(text), access: .reading)
        let table = DatabaseTable(connection: connection, request: request)
        let query = try connection.inTransaction {
            let columns = try table.columns()
            let shape = try TableShape(names: columns.map(\.name), meanings: request.meanings)
            try DatabaseTable.checkExact(shape, columns)
            return try QueryPlanner(
                shape: shape, columnNames: columns.map(\.name), contents: table, request: request, dialect: dialect
            ).plan().query
        }
        self.init(query)
    }

    /// Menyusunnya dari contoh isi tabelnya.
    ///
    /// - Parameter sample: CSV bertajuk nama kolom tabelnya, dengan sebagian barisnya.
    /// - Throws: `TableReadingError`, ``TableReadingRefusal``.
    public init(sample path: String, _ request: TableRequest, _ dialect: SQLDialect, limits: ReadingLimits = .default) throws {
        let sample = try SampleTable(path: path, limits: limits)
        let shape = try TableShape(names: sample.columns, meanings: request.meanings)
        self.init(
            try QueryPlanner(shape: shape, columnNames: sample.columns, contents: sample, request: request, dialect: dialect).plan().query)
    }

    private init(_ query: GroupedQuery) { (statement, digest) = (query.dialect.export(query.text), query.digest) }
}
