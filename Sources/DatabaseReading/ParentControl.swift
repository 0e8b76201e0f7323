import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading

/// Kueri yang membandingkan baris induk setingkat dengan rinciannya; hanya yang berbeda yang datang.
///
/// Pengelompokannya sama dengan kueri utamanya, jadi pecahan tabel pun menghitungnya sendiri. Induk tanpa jumlah tidak dibandingkan.
struct ParentControl {
    let plan: QueryPlanner.Plan
    let shape: TableShape
    let parents: ParentRows

    private static let shown = 200

    /// Pemilik induknya, lalu kode atau namanya.
    private var keys: [String] {
        [shape[.year], shape[.region], shape[.office]].compactMap { $0.map(dialect.name) } + parents.keys
    }
    private var dialect: SQLDialect { plan.query.dialect }
    private var leaf: String { plan.query.leaves.sql(dialect) ?? "true" }
    private var source: String {
        let wanted = [parents.scope, plan.query.yearCondition].compactMap(\.self)
        return plan.query.table.sql(dialect) + (wanted.isEmpty ? "" : "\nWHERE \(wanted.joined(separator: " AND "))")
    }
    private var hasParents: String { "count(*) FILTER (WHERE \(parents.condition)) > 0" }
    private var hasNoLeaves: String { "count(*) FILTER (WHERE \(leaf)) = 0" }
    private var stages: [GroupedQuery.Stage] { plan.query.stages }

    /// Tempat banyaknya rincian di barisnya.
    var leafCount: Int { keys.count }
    /// Tempat banyaknya induk tanpa rincian, seluruhnya.
    var total: Int { keys.count + 1 + 2 * stages.count }

    /// Tempat banyaknya induk yang berbeda, seluruhnya.
    var differing: Int { total + 1 }

    var query: String {
        var items = keys
        let places = items.indices.map { String($0 + 1) }.joined(separator: ", ")
        items.append("count(*) FILTER (WHERE \(leaf)) AS rincian")
        var differs = [hasNoLeaves]
        for stage in stages {
            let amount = dialect.name(stage.column)
            let present = plan.query.condition(of: stage).map { " AND \($0)" } ?? ""
            let parent = "sum(\(amount)) FILTER (WHERE \(parents.condition)\(present))"
            let leaves = "sum(\(amount)) FILTER (WHERE \(leaf)\(present))"
            items += [parent, leaves]
            differs.append("\(parent) <> coalesce(\(leaves), 0)")
        }
        let body = """
            SELECT \(items.joined(separator: ", "))
            FROM \(source)
            GROUP BY \(places)
            HAVING \(hasParents) AND (\(differs.joined(separator: " OR ")))
            """
        return """
            SELECT beda.*, count(*) FILTER (WHERE rincian = 0) OVER (), count(*) OVER ()
            FROM (
            \(body)
            ) AS beda ORDER BY rincian = 0 DESC, \(places) LIMIT \(Self.shown)
            """
    }

    /// Ungkapan yang menghitung induk tanpa rincian, bagi kueri yang dicetak.
    var orphanCount: String {
        let keys = keys.joined(separator: ", ")
        return """
            (SELECT count(*) FROM (SELECT count(*) AS baris FROM \(source) GROUP BY \(keys) HAVING \(hasParents) AND \(hasNoLeaves)) AS induk)
            """
    }

    /// Induknya dengan kata-kata: daerah, OPD, dan kodenya.
    func words(of row: [String?]) -> String {
        keys.indices.compactMap { row[$0] }.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// Tahapan-tahapan yang jumlah induknya berbeda.
    ///
    /// - Throws: `NumberTextError` bila jumlahnya lebih halus dari sen atau tidak muat.
    func differences(_ row: [String?]) throws -> [ParentDifference] {
        try stages.enumerated().compactMap { index, stage in
            guard let text = row[keys.count + 1 + 2 * index] else { return nil }
            let printed = try Self.amount(text)
            let leaves = try Self.amount(row[keys.count + 2 + 2 * index] ?? "0")
            guard printed != leaves else { return nil }
            return ParentDifference(words: words(of: row), stage: stage.stage, printed: printed, leaves: leaves)
        }
    }

    /// Jumlah seperti ditulis basis data: digit dengan titik desimal.
    private static func amount(_ text: String) throws -> Rupiah { try NumberNotation.decimalPoint.rupiah(text) }
}

/// Baris induk yang jumlahnya berbeda dari jumlah rinciannya.
struct ParentDifference: Hashable {
    let words: String
    let stage: BudgetStage
    let printed: Rupiah
    let leaves: Rupiah
}

/// Baris-baris induk setingkat di tabel yang memuat induk.
struct ParentRows: Hashable {
    /// Syarat baris induknya.
    let condition: String
    /// Ungkapan yang sama bagi sebuah induk dan rinciannya.
    let keys: [String]
    /// Syarat semua baris yang dilihat; `nil` bila semuanya.
    let scope: String?
}
