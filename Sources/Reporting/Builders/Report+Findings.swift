import BudgetChecks
import Diagnostics

extension Report {
    /// Laporan yang sama dengan temuannya ditandai: baris yang dibicarakan memuat kode aturan, dan setiap baris
    /// *Temuan* menunjuk baris pertama yang dibicarakannya.
    ///
    /// - Parameter findings: Temuan menurut urutan baris tabel *Temuan*.
    func marking(_ findings: [JudgedFinding]) -> Report {
        guard !findings.isEmpty else { return self }
        let places = findings.map { [$0.finding.place] + $0.finding.related }
        let index = RowIndex(of: self, showing: places.joined().map(\.location))
        var flags: [TableID: [Int: [Int: Set<RuleID>]]] = [:]
        var targets: [CellReference?] = []
        for (finding, places) in zip(findings.map(\.finding), places) {
            let cells = places.flatMap { index.cells(showing: $0) }
            targets.append(cells.first)
            for cell in cells { flags[cell.table, default: [:]][cell.row, default: [:]][cell.column, default: []].insert(finding.rule) }
        }
        var report = self
        report.updateTables { table in
            for (row, columns) in flags[table.id] ?? [:] {
                for (column, rules) in columns { table.rows[row].cells[column].flags = rules.sorted() }
            }
            guard table.id == FindingsTable.id else { return }
            for (row, target) in targets.enumerated() where row < table.rows.count {
                table.rows[row].cells[FindingsTable.placeColumn].link = target
            }
        }
        return report
    }

    private mutating func updateTables(_ change: (inout ReportTable) -> Void) {
        for section in sections.indices {
            for block in sections[section].blocks.indices {
                guard case .table(var table) = sections[section].blocks[block] else { continue }
                change(&table)
                sections[section].blocks[block] = .table(table)
            }
        }
    }
}

/// Baris laporan menurut baris berkas pengguna yang ditampilkannya.
private struct RowIndex {
    struct Row: Hashable {
        let table: TableID
        let row: Int
    }

    private var bySource: [SourceLocation: [Row]] = [:]
    private var tables: [TableID: ReportTable] = [:]

    /// Hanya baris yang menampilkan salah satu tempat ini yang dicatat.
    init(of report: Report, showing places: some Sequence<SourceLocation>) {
        let wanted = Set(places.filter { $0.row != nil }.map(\.wholeRow))
        let numbers = Set(wanted.map(\.row))
        for table in report.tables {
            tables[table.id] = table
            for index in table.rows.indices {
                for source in table.rows.sources(at: index) where numbers.contains(source.row) && wanted.contains(source.wholeRow) {
                    bySource[source.wholeRow, default: []].append(Row(table: table.id, row: index))
                }
            }
        }
    }

    /// Sel yang menampilkan isian tempat ini, menurut urutan laporan; bila tidak satu baris pun menampilkan isiannya, sel nama setiap
    /// baris yang menampilkan tempat itu.
    func cells(showing place: Finding.Place) -> [CellReference] {
        let rows = place.location.row == nil ? [] : bySource[place.location.wholeRow] ?? []
        let exact = place.field.map { field in rows.compactMap { row in column(of: field, in: row).map { cell($0, of: row) } } } ?? []
        return exact.isEmpty ? rows.map { cell(nameColumn(of: $0.table), of: $0) } : exact
    }

    private func cell(_ column: Int, of row: Row) -> CellReference { CellReference(row.table, row: row.row, column: column) }

    private func column(of field: RowField, in row: Row) -> Int? {
        guard let table = tables[row.table] else { return nil }
        return table.rows.fields(at: row.row).first { $0.value == field }?.key ?? table.columns.firstIndex { $0.field == field }
    }

    private func nameColumn(of table: TableID) -> Int { tables[table]?.columns.firstIndex { $0.kind == .name } ?? 0 }
}
