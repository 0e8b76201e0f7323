import BudgetChecks
import Diagnostics

extension Report {
    /// Laporan yang sama dengan temuannya ditandai: baris yang dibicarakan memuat kode aturan, dan setiap baris
    /// *Temuan* menunjuk baris pertama yang dibicarakannya.
    ///
    /// - Parameter findings: Temuan menurut urutan baris tabel *Temuan*.
    func marking(_ findings: [JudgedFinding]) -> Report {
        var report = self
        let index = RowIndex(of: self)
        var flags: [CellReference: Set<RuleID>] = [:]
        var targets: [CellReference?] = []
        for finding in findings.map(\.finding) {
            let rows = ([finding.location] + finding.related).flatMap { index.rows(showing: $0) }
            targets.append(rows.first.map { CellReference($0.table, row: $0.row, column: index.column(of: finding, in: $0)) })
            for row in rows {
                let cell = CellReference(row.table, row: row.row, column: index.column(of: finding, in: row))
                flags[cell, default: []].insert(finding.rule)
            }
        }
        report.updateTables { table in
            for row in table.rows.indices {
                for column in table.columns.indices {
                    guard let rules = flags[CellReference(table.id, row: row, column: column)] else { continue }
                    table.rows[row].cells[column].flags = rules.sorted()
                }
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

    init(of report: Report) {
        for table in report.tables {
            tables[table.id] = table
            for (index, row) in table.rows.enumerated() {
                for source in row.sources { bySource[source.wholeRow, default: []].append(Row(table: table.id, row: index)) }
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

extension SourceLocation {
    /// Baris tempat ini berdiri, tanpa kolomnya.
    fileprivate var wholeRow: SourceLocation {
        SourceLocation(file: file, sheet: sheet, row: row)
    }
}
