import BudgetChecks
import Diagnostics

extension Report {
    /// Laporan yang sama dengan temuannya ditandai: baris yang dibicarakan memuat kode aturan, dan setiap baris
    /// *Temuan* menunjuk baris pertama yang dibicarakannya.
    ///
    /// - Parameter findings: Temuan menurut urutan baris tabel *Temuan*.
    func marking(_ findings: [JudgedFinding]) -> Report {
        guard !findings.isEmpty else { return self }
        let places = findings.map { [$0.finding.location] + $0.finding.related }
        let index = RowIndex(of: self, showing: places.joined())
        var flags: [TableID: [Int: [Int: Set<RuleID>]]] = [:]
        var targets: [CellReference?] = []
        for (finding, places) in zip(findings.map(\.finding), places) {
            let rows = places.flatMap { index.rows(showing: $0) }
            targets.append(rows.first.map { CellReference($0.table, row: $0.row, column: index.column(of: finding, in: $0)) })
            for row in rows {
                let column = index.column(of: finding, in: row)
                flags[row.table, default: [:]][row.row, default: [:]][column, default: []].insert(finding.rule)
            }
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

    /// Baris yang menampilkan tempat ini, menurut urutan laporan.
    func rows(showing place: SourceLocation) -> [Row] {
        place.row == nil ? [] : bySource[place.wholeRow] ?? []
    }

    /// Sel yang memuat angka tertera temuan; selain itu sel nama baris.
    func column(of finding: Finding, in row: Row) -> Int {
        guard let table = tables[row.table] else { return 0 }
        let value: ReportCell.Value? =
            switch finding.printed {
            case .amount(let amount): .amount(amount)
            case .percent(let percent): .percent(percent)
            case .quantity(let quantity): .quantity(quantity)
            case .word, nil: nil
            }
        let cells = table.rows[row.row].cells
        return value.flatMap { value in cells.firstIndex { $0.value == value } }
            ?? table.columns.firstIndex { $0.kind == .name } ?? 0
    }
}
