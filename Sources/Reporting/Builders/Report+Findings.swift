import BudgetChecks
import BudgetModel
import Diagnostics

extension Report {
    /// Laporan yang sama dengan temuannya ditandai: baris yang dibicarakan memuat kode aturan, dan setiap baris
    /// *Temuan* menunjuk baris pertama yang dibicarakannya.
    ///
    /// - Parameters:
    ///   - findings: Temuan menurut urutan baris tabel *Temuan*.
    ///   - tables: Apa yang dimengerti dari setiap tabel; isian sebuah sel diambil dari arti kolomnya bila temuannya tidak menyebutnya.
    func marking(_ findings: [JudgedFinding], in tables: [TableUnderstanding] = []) -> Report {
        guard !findings.isEmpty else { return self }
        let fields = ColumnFields(tables)
        let places = findings.map { ([$0.finding.place] + $0.finding.related).map(fields.named) }
        let index = RowIndex(of: self, showing: places.joined().map(\.location))
        let marks = findings.map { FindingMark($0.finding, isOpen: $0.isOpen) }
        var entries: [TableID: [RowMarks.Entry]] = [:]
        var targets: [CellReference?] = []
        for (number, places) in places.enumerated() {
            let cells = places.flatMap { index.cells(showing: $0) }
            targets.append(cells.first)
            for cell in Set(cells) {
                entries[cell.table, default: []].append(
                    RowMarks.Entry(row: Int32(cell.row), column: Int32(cell.column), finding: Int32(number)))
            }
        }
        var report = self
        report.updateTables { table in
            if let own = entries[table.id] { table.rows.mark(RowMarks(own, of: marks)) }
            if table.id == FindingsTable.id { table.rows.link(FindingsTable.placeColumn, to: targets) }
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

/// Isian setiap kolom berkas pengguna, menurut tabelnya.
private struct ColumnFields {
    private var fields: [SourceLocation: RowField] = [:]

    init(_ tables: [TableUnderstanding]) {
        for table in tables {
            for column in table.columns {
                guard let field = column.field else { continue }
                fields[SourceLocation(file: table.location.file, sheet: table.location.sheet, column: column.number)] = field
            }
        }
    }

    /// Tempat yang sama dengan isian kolomnya, bila tempat itu sebuah sel yang isiannya tidak disebut.
    func named(_ place: Finding.Place) -> Finding.Place {
        guard place.field == nil, let column = place.location.column else { return place }
        var named = place
        named.field = fields[SourceLocation(file: place.location.file, sheet: place.location.sheet, column: column)]
        return named
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
        if let own = table.rows.fields(at: row.row) { return own.filter { $0.value == field }.keys.min() }
        return table.columns.firstIndex { $0.field == field }
    }

    private func nameColumn(of table: TableID) -> Int { tables[table]?.columns.firstIndex { $0.kind == .name } ?? 0 }
}
