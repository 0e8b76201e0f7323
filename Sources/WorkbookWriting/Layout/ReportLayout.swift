import Diagnostics
import Reporting

/// Alamat semua tabel di buku kerja, dihitung sebelum satu sel pun ditulis: rumus boleh mengacu ke
/// lembar yang belum ditulis.
struct ReportLayout: Sendable {
    /// Tempat sebuah tabel: satu lembar, atau beberapa bila tabelnya dibagi. Setiap acuan mencarinya, jadi tidak disalin.
    final class Anchor: Sendable {
        struct Part: Sendable {
            let sheet: Int
            let headerRow: Int
            let rows: Range<Int>
        }

        let table: ReportTable
        let parts: [Part]

        init(table: ReportTable, parts: [Part]) {
            (self.table, self.parts) = (table, parts)
        }

        /// Alamat sel itu; `nil` bila baris atau kolomnya tidak ada.
        func place(row: Int, column: Int) -> SheetCell? {
            guard table.columns.indices.contains(column), let part = parts.first(where: { $0.rows.contains(row) }) else { return nil }
            let line = part.headerRow + 1 + row - part.rows.lowerBound
            return SheetCell(sheet: part.sheet, address: CellAddress(row: line, column: column))
        }
    }

    /// Lembar menurut urutan bagian laporan.
    let sheets: [SheetLayout]
    /// Survei setiap tabel.
    let surveys: [TableID: TableSurvey]
    /// Benar bila ada uang bersen di tabel mana pun.
    let hasSen: Bool
    private let anchors: [TableID: Anchor]
    private let forms: Set<Int>

    /// - Parameter rowLimit: Baris satu lembar; tabel yang lebih panjang dibagi.
    /// - Throws: tabel bernama ganda.
    init(of report: Report, _ surveys: [TableID: TableSurvey], rowLimit: Int = ExcelLimits.rows) throws(WorkbookError) {
        self.surveys = surveys
        hasSen = surveys.values.contains { $0.numbers.contains(where: \.hasSen) }
        sheets = report.sheets(limit: rowLimit)
        forms = Set(sheets.indices.filter { [sheets] in sheets[$0].isForm })
        var parts: [TableID: [Anchor.Part]] = [:]
        var tables: [ReportTable] = []
        for (index, sheet) in sheets.enumerated() {
            for placed in sheet.tables {
                let part = Anchor.Part(sheet: index, headerRow: placed.headerRow, rows: placed.rows)
                if placed.rows.lowerBound > 0 {
                    parts[placed.table.id]?.append(part)
                } else if parts.updateValue([part], forKey: placed.table.id) != nil {
                    throw .duplicateTable(placed.table.id.name)
                } else {
                    tables.append(placed.table)
                }
            }
        }
        anchors = Dictionary(uniqueKeysWithValues: tables.map { ($0.id, Anchor(table: $0, parts: parts[$0.id] ?? [])) })
    }

    /// Benar bila lembar itu terkunci kecuali sel isiannya.
    func isForm(_ sheet: Int) -> Bool { forms.contains(sheet) }

    /// Banyaknya baris tabel lembar ini, yang disediakan kosong tidak termasuk.
    func filledRows(of sheet: Int) -> Int {
        sheets[sheet].tables.reduce(0) { $0 + $1.rows.clamped(to: 0..<(surveys[$1.table.id]?.filledRows ?? 0)).count }
    }

    /// Tempat sebuah tabel; `nil` bila tidak ada.
    func anchor(of table: TableID) -> Anchor? {
        anchors[table]
    }

    /// Alamat sel yang diacu; `nil` bila tabel, baris, atau kolomnya tidak ada.
    func place(of reference: CellReference) -> SheetCell? {
        anchors[reference.table]?.place(row: reference.row, column: reference.column)
    }

    /// Alamat dan isi sel yang diacu; `nil` bila tidak ada.
    func placedCell(at reference: CellReference) -> (SheetCell, ReportCell)? {
        guard let anchor = anchors[reference.table], let place = anchor.place(row: reference.row, column: reference.column) else {
            return nil
        }
        return (place, anchor.table.rows.cell(at: reference.row, column: reference.column))
    }
}
