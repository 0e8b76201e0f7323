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
        self = try connection.inTransaction {
            try Self(QueryPlanner(shape: table.shape().shape, contents: table, request: request, dialect: dialect))
        }
    }

    /// Menyusunnya dari contoh isi tabelnya.
    ///
    /// - Parameter sample: CSV bertajuk nama kolom tabelnya, dengan sebagian barisnya.
    /// - Throws: `TableReadingError`, ``TableReadingRefusal``.
    public init(sample path: String, _ request: TableRequest, _ dialect: SQLDialect, limits: ReadingLimits = .default) throws {
        let sample = try SampleTable(path: path, limits: limits)
        let shape = try TableShape(names: sample.columns, meanings: request.meanings)
        try self.init(
            QueryPlanner(shape: shape, contents: sample, request: request, dialect: dialect))
    }

    /// Tabelnya mungkin memuat yang tidak dilihat sekarang, jadi kuerinya menghitung sendiri baris yang dilewatinya.
    private init(_ planner: QueryPlanner) throws {
        let plan = try planner.plan()
        var passedOver = plan.unseen.isEmpty ? [] : [plan.query.count(of: plan.unseen)]
        passedOver += plan.parents.map { ParentControl(plan: plan, shape: planner.shape, parents: $0).orphanCount }
        (statement, digest) = (plan.query.dialect.export(plan.query.text(counting: passedOver)), plan.query.digest)
    }
}
