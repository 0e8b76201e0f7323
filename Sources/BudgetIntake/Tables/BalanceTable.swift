import BudgetModel
import Diagnostics
import PaperReading
import TableReading

/// Kolom tabel `pendapatan-pembiayaan`. Induk bernomor dari luar ke dalam: `Induk 1` di atas `Induk 2`.
enum BalanceColumn: PackageColumn {
    case year
    case office
    case kind
    case parentCode(Int)
    case parent(Int)
    case code
    case name

    /// Induk terdalam yang dikenal; pohon rekening hanya enam tingkat.
    static let depths = 1...99

    static var allCases: [Self] {
        [.year, .office, .kind] + depths.flatMap { [.parentCode($0), .parent($0)] } + [.code, .name]
    }

    static let required: Set<Self> = [.year, .office, .kind, .name]

    var rawValue: String {
        switch self {
        case .year: "Tahun"
        case .office: "OPD"
        case .kind: "Jenis"
        case .parentCode(let depth): "Kode Induk \(depth)"
        case .parent(let depth): "Induk \(depth)"
        case .code: "Kode Rekening"
        case .name: "Rekening"
        }
    }

    init?(rawValue: String) {
        guard let column = Self.byTitle[rawValue] else { return nil }
        self = column
    }

    private static let byTitle = Dictionary(allCases.map { ($0.rawValue, $0) }) { first, _ in first }
}

extension BalanceColumn: CustomStringConvertible {
    /// Istilah Inggrisnya.
    var description: String {
        switch self {
        case .year: "year"
        case .office: "office"
        case .kind: "kind"
        case .parentCode(let depth): "code of parent \(depth)"
        case .parent(let depth): "parent \(depth)"
        case .code: "account code"
        case .name: "account"
        }
    }
}

/// Isi kolom `Jenis`: jenis baris, atau hitungan tertera yang hanya diperiksa.
enum BalanceRowKind: RawRepresentable, CaseIterable {
    case line(BalanceLine.Kind)
    case printed(PrintedBalance.Kind)

    static var allCases: [Self] { BalanceLine.Kind.allCases.map { .line($0) } + PrintedBalance.Kind.allCases.map { .printed($0) } }

    var rawValue: String {
        switch self {
        case .line(let kind): kind.rawValue
        case .printed(let kind): kind.rawValue
        }
    }

    init?(rawValue: String) {
        guard let kind = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = kind
    }
}

extension PackageSession {
    mutating func readBalances(_ source: any Table) throws(TableReadingError) {
        var columns: [(stage: BudgetStage, column: AmountColumn)]?
        budget.keyedTables.insert(source.location)
        var depths: [Int]?
        try forEachRecord(source, columns: BalanceColumn.self, hasStages: true) { session, record in
            var stages =
                columns
                ?? record.header.stages.map { stage, position in
                    (stage, AmountColumn(title: "Pagu \(stage.name)", position: position, table: record.table))
                }
            var amounts = StageAmounts()
            for index in stages.indices {
                guard let amount = stages[index].column.amount(in: record.row, log: &session.log) else { continue }
                amounts[stages[index].stage] = amount
            }
            columns = stages
            let own = depths ?? record.header.parentDepths
            depths = own
            session.appendBalance(record, depths: own, amounts: amounts)
        }
        for entry in columns ?? [] { entry.column.finish(log: &log) }
    }

    private mutating func appendBalance(_ record: Record<BalanceColumn>, depths: [Int], amounts: StageAmounts) {
        let kind = record.choice(.kind, BalanceRowKind.self, log: &log)
        guard record.required(.year, log: &log) != nil, let year = record.year(.year, log: &log),
            let office = record.required(.office, log: &log), record.required(.kind, log: &log) != nil, let kind,
            let own = record.coded(.code, .name)
        else {
            if record.coded(.code, .name) == nil { _ = record.required(.name, log: &log) }
            return
        }
        switch kind {
        case .line(let kind):
            let parents = depths.compactMap { record.coded(.parentCode($0), .parent($0)) }
            budget.balanceLines.append(
                BalanceLine(
                    year: year, office: office, kind: kind, path: parents + [own], amounts: amounts, location: record.location
                )
            )
        case .printed(let kind):
            budget.printedBalances.append(
                PrintedBalance(
                    kind: kind, label: own.name, year: year, office: office, amounts: amounts, location: record.location
                )
            )
        }
    }
}

extension Header<BalanceColumn> {
    /// Tingkat induk yang punya kolom, dari luar ke dalam.
    fileprivate var parentDepths: [Int] {
        BalanceColumn.depths.filter { positions[.parent($0)] != nil || positions[.parentCode($0)] != nil }
    }
}
