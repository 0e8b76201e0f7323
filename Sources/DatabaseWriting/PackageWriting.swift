public import BudgetModel
import DataPackage
import DatabaseConnection
import Diagnostics

/// Menulis isi sebuah anggaran sebagai tabel-tabel basis data, dalam satu transaksi: semuanya, atau tidak sama sekali.
public struct PackageWriting {
    /// Yang sudah ditulis.
    public struct Summary: Sendable, Hashable {
        /// Isi kolom `paket` baris-barisnya: tahun dan OPD.
        public var packages: [String]
        /// Banyaknya tabel yang menerima baris.
        public var tableCount: Int
        /// Banyaknya baris di semua tabel itu.
        public var rowCount: Int
        /// Banyaknya baris lama yang diganti.
        public var replacedCount: Int
    }

    private let target: DatabaseTarget
    private let owners: [PackageOwner]
    private let tables: [StoredTable]

    /// - Parameter budget: Isi yang terbaca tanpa kesalahan.
    /// - Throws: ``DatabaseWritingError/grouped(_:)``, ``DatabaseWritingError/severalOwners(_:table:)``, ``DatabaseWritingError/nothing``.
    public init(_ budget: Budget, to target: DatabaseTarget) throws(DatabaseWritingError) {
        self.target = target
        owners = PackageOwner.all(of: budget)
        if let level = budget.level { throw .grouped(level) }
        guard !owners.isEmpty else { throw .nothing }
        var tables: [StoredTable] = []
        for table in PackageTables(budget, stages: []).tables where !table.rows.isEmpty {
            tables.append(try StoredTable(table, owners: owners))
        }
        self.tables = tables
    }

    /// Menyambung dan menulis.
    ///
    /// - Throws: `DatabaseError`, ``DatabaseWritingError``.
    public func write() throws -> Summary {
        let connection = try DatabaseConnection(target.address, access: .writing)
        return try connection.inTransaction {
            // Dua penulis skema yang sama bergiliran, supaya keduanya melihat baris yang sudah ada.
            _ = try connection.rows("SELECT pg_advisory_xact_lock(hashtext($1))", parameters: ["selisih \(target.schema)"])
            let shelf = try DatabaseShelf(target.schema, of: connection)
            try prepare(shelf, in: connection)
            let replaced = try settle(shelf, in: connection)
            for table in tables {
                var chunks = table.chunks()
                try connection.copyIn(table.copying(into: target.schema)) { chunks.next() }
            }
            return Summary(
                packages: owners.map(\.name), tableCount: tables.count, rowCount: tables.reduce(0) { $0 + $1.rowCount },
                replacedCount: replaced)
        }
    }

    /// Memastikan setiap tabel dan kolomnya ada dan menyimpan isinya dengan tepat; yang kurang dibuat bila boleh.
    private func prepare(_ shelf: DatabaseShelf, in connection: DatabaseConnection) throws {
        let missing = tables.filter { shelf.columns[$0.name] == nil }
        let address = target.address.text
        guard target.creates || missing.isEmpty else {
            throw DatabaseWritingError.missingTables(missing.map(\.name), schema: target.schema, address: address)
        }
        if !shelf.exists { try connection.run("CREATE SCHEMA \(quotedName(target.schema))") }
        for table in tables {
            guard let columns = shelf.columns[table.name] else {
                for command in table.creation(in: target.schema) { try connection.run(command) }
                continue
            }
            for column in table.columns {
                guard let type = columns[column.name], !column.type.accepts(type) else { continue }
                throw DatabaseWritingError.unfitColumn(
                    column.name, table: table.name, type: type, needed: column.type.rawValue, address: address)
            }
            let absent = table.columns.filter { columns[$0.name] == nil }
            guard target.creates || absent.isEmpty else {
                throw DatabaseWritingError.missingColumns(absent.map(\.name), table: table.name, address: address)
            }
            for command in table.addition(of: absent, in: target.schema) { try connection.run(command) }
        }
    }

    /// Menolak atau membuang baris pemilik yang sama di semua tabel paket, juga tabel yang kali ini tidak berisi.
    private func settle(_ shelf: DatabaseShelf, in connection: DatabaseConnection) throws -> Int {
        let own = Set(owners.map { NameKey($0.name) })
        var present: [String] = []
        var removed = 0
        for name in Schema.tables.map({ SQLName.of($0.name) }) where shelf.columns[name]?[StoredTable.package.name] != nil {
            let place = QualifiedName(parts: [target.schema, name]).quoted
            let written = try connection.rows("SELECT DISTINCT paket FROM \(place)").compactMap { $0.first ?? nil }
            for package in written.sorted() where own.contains(NameKey(package)) {
                if !present.contains(package) { present.append(package) }
                guard target.replaces else { continue }
                let count = try connection.rows(
                    "WITH buang AS (DELETE FROM \(place) WHERE paket = $1 RETURNING 1) SELECT count(*) FROM buang", parameters: [package])
                removed += (count.first?.first ?? nil).flatMap { Int($0) } ?? 0
            }
        }
        guard present.isEmpty || target.replaces else {
            throw DatabaseWritingError.alreadyWritten(present, schema: target.schema, address: target.address.text)
        }
        return removed
    }
}

/// Yang sudah ada di sebuah skema sebelum apa pun ditulis.
struct DatabaseShelf {
    let exists: Bool
    /// Jenis setiap kolom setiap tabel, seperti disebut `format_type`.
    let columns: [String: [String: String]]

    init(_ schema: String, of connection: DatabaseConnection) throws(DatabaseError) {
        exists = try !connection.rows("SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = $1", parameters: [schema]).isEmpty
        let rows = try connection.rows(
            """
            SELECT c.relname, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod)
            FROM pg_catalog.pg_attribute a
            JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = $1 AND c.relkind IN ('r', 'p', 'v', 'f') AND a.attnum > 0 AND NOT a.attisdropped
            """, parameters: [schema])
        var columns: [String: [String: String]] = [:]
        for row in rows {
            guard let table = row[0], let column = row[1], let type = row[2] else { continue }
            columns[table, default: [:]][column] = type
        }
        self.columns = columns
    }
}
