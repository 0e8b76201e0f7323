import BudgetModel
import DatabaseConnection

/// Sebuah tabel di basis data yang dibaca lewat satu sambungan, di dalam satu transaksi.
struct DatabaseTable: TableContents {
    let connection: DatabaseConnection
    let request: TableRequest

    private var table: String { request.table.sql(.postgres) }

    /// Susunannya dan jenis kolom-kolomnya, dibaca sebelum apa pun dijalankan.
    ///
    /// - Throws: `DatabaseError`, dan ``TableReadingRefusal`` bila susunannya tidak pasti atau jumlahnya tidak tepat.
    func shape() throws -> (shape: TableShape, columns: [DatabaseColumn]) {
        let columns = try connection.describe("SELECT * FROM \(table)")
        let shape = try TableShape(names: columns.map(\.name), meanings: request.meanings)
        try Self.checkExact(shape, columns)
        return (shape, columns)
    }

    func values(of column: String) throws -> [(value: String?, rows: Int)] {
        let name = SQLDialect.postgres.name(column)
        return try connection.rows("SELECT CAST(\(name) AS text), count(*) FROM \(table)\(filter) GROUP BY 1 ORDER BY 1").map {
            ($0[0], $0[1].flatMap { Int($0) } ?? 0)
        }
    }

    func codeLengths(of column: String) throws -> [(segments: Int?, rows: Int)] {
        let segments = LeafRows.segments(of: column, .postgres)
        return try connection.rows("SELECT \(segments), count(*) FROM \(table)\(filter) GROUP BY 1 ORDER BY 1").map {
            ($0[0].flatMap { Int($0) }, $0[1].flatMap { Int($0) } ?? 0)
        }
    }

    /// Baris yang dipilih pengguna; isi baris lain tidak menentukan kuerinya.
    private var filter: String { request.leaves.map { " WHERE (\($0))" } ?? "" }

    /// Memastikan jumlahnya dihitung tepat: hanya `numeric` dan bilangan bulat.
    ///
    /// - Throws: ``TableReadingRefusal/inexact(column:type:)``, ``TableReadingRefusal/notANumber(column:type:)``.
    private static func checkExact(_ shape: TableShape, _ columns: [DatabaseColumn]) throws(TableReadingRefusal) {
        for amount in shape.amounts {
            guard let column = columns.first(where: { $0.name == amount.column }) else { continue }
            switch column.typeOID {
            case 1700, 20, 21, 23: continue
            case 700: throw .inexact(column: column.name, type: "real")
            case 701: throw .inexact(column: column.name, type: "double precision")
            case 790: throw .inexact(column: column.name, type: "money")
            default: throw .notANumber(column: column.name, type: Self.typeName(column.typeOID))
            }
        }
    }

    private static func typeName(_ oid: UInt32) -> String {
        [25: "text", 1043: "varchar", 1042: "char", 16: "boolean", 1082: "date", 1114: "timestamp", 1184: "timestamptz"][oid]
            ?? "lain (OID \(oid))"
    }

    /// Kolom kunci yang ejaannya disatukan basis datanya sendiri: `char(n)` membuang spasi di ujung, collation yang tidak deterministik
    /// menyamakan huruf besar.
    func looseKeys(_ shape: TableShape, _ columns: [DatabaseColumn]) throws -> [LooseKey] {
        let keys = Set(shape.keys)
        var loose = columns.filter { keys.contains($0.name) && $0.typeOID == 1042 }.map { LooseKey(column: $0.name, kind: .padded) }
        guard let name = request.table.quoted else { return loose }
        let collated = try connection.rows(
            """
            SELECT a.attname, c.collname FROM pg_attribute a JOIN pg_collation c ON c.oid = a.attcollation
            WHERE a.attrelid = to_regclass($1) AND a.attnum > 0 AND NOT c.collisdeterministic ORDER BY a.attnum
            """, parameters: [name])
        for row in collated {
            if let column = row[0], keys.contains(column) { loose.append(LooseKey(column: column, kind: .collated(row[1] ?? ""))) }
        }
        return loose
    }

    /// `true` bila tabelnya, atau suatu pecahannya, berdiri di peladen lain.
    func isSharded() throws -> Bool {
        guard let name = request.table.quoted else { return false }
        let rows = try connection.rows(
            """
            WITH RECURSIVE bagian AS (
              SELECT to_regclass($1)::oid AS oid
              UNION ALL SELECT i.inhrelid FROM pg_inherits i JOIN bagian b ON b.oid = i.inhparent
            ) SELECT count(*) FROM bagian b JOIN pg_class c ON c.oid = b.oid WHERE c.relkind = 'f'
            """, parameters: [name])
        return (rows.first?.first ?? nil).flatMap { Int($0) } ?? 0 > 0
    }

    /// Memastikan setiap baris induk punya rincian, dan membandingkan jumlahnya dengan rinciannya, per daerah dan OPD.
    ///
    /// - Returns: Yang disebut satu per satu, dan banyaknya induk lain yang juga berbeda.
    /// - Throws: ``TableReadingRefusal/parentsWithoutLeaves(count:example:)``.
    func parentSums(_ plan: QueryPlanner.Plan, _ shape: TableShape) throws -> (found: [ParentDifference], others: Int) {
        var found: [ParentDifference] = []
        var others = 0
        for parents in plan.parents {
            let control = ParentControl(plan: plan, shape: shape, parents: parents)
            let rows = try connection.rows(control.query)
            let orphans = rows.filter { $0[control.leafCount] == "0" }
            if let first = orphans.first {
                throw TableReadingRefusal.parentsWithoutLeaves(
                    count: first[control.total].flatMap { Int($0) } ?? orphans.count, example: control.words(of: first))
            }
            found += try rows.flatMap { try control.differences($0) }
            others += max(0, (rows.first?[control.differing].flatMap { Int($0) } ?? 0) - rows.count)
        }
        return (found, others)
    }
}

/// Kolom kunci yang ejaannya disatukan basis datanya.
struct LooseKey: Hashable {
    enum Kind: Hashable {
        case padded
        case collated(String)
    }

    let column: String
    let kind: Kind
}
