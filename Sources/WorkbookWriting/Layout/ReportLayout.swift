import Diagnostics
import Reporting

/// Alamat semua tabel di buku kerja, dihitung sebelum satu sel pun ditulis: rumus boleh mengacu ke
/// lembar yang belum ditulis.
struct ReportLayout: Sendable {
    /// Tempat sebuah tabel.
    struct Anchor: Sendable {
        var sheet: Int
        var headerRow: Int
        var table: ReportTable
    }

    /// Lembar menurut urutan bagian laporan.
    let sheets: [SheetLayout]
    private let anchors: [TableID: Anchor]

    /// - Throws: tabel bernama ganda atau baris yang selnya tidak sebanyak kolom.
    init(of report: Report) throws(WorkbookError) {
        sheets = report.sections.map { SheetLayout(of: $0, in: report) }
        var anchors: [TableID: Anchor] = [:]
        for (index, sheet) in sheets.enumerated() {
            for (headerRow, table) in sheet.tables {
                try Self.checkRows(of: table)
                let anchor = Anchor(sheet: index, headerRow: headerRow, table: table)
                guard anchors.updateValue(anchor, forKey: table.id) == nil else {
                    throw .duplicateTable(table.id.name)
                }
            }
        }
        self.anchors = anchors
    }

    /// Tempat sebuah tabel; `nil` bila tidak ada.
    func anchor(of table: TableID) -> Anchor? {
        anchors[table]
    }

    /// Alamat sel yang diacu; `nil` bila tabel, baris, atau kolomnya tidak ada.
    func place(of reference: CellReference) -> SheetCell? {
        guard let anchor = anchors[reference.table],
            anchor.table.rows.indices.contains(reference.row),
            anchor.table.columns.indices.contains(reference.column)
        else { return nil }
        let row = anchor.headerRow + 1 + reference.row
        return SheetCell(sheet: anchor.sheet, address: CellAddress(row: row, column: reference.column))
    }

    /// Sel yang diacu; `nil` bila tidak ada.
    func cell(at reference: CellReference) -> ReportCell? {
        guard place(of: reference) != nil else { return nil }
        return anchors[reference.table]?.table.rows[reference.row].cells[reference.column]
    }

    private static func checkRows(of table: ReportTable) throws(WorkbookError) {
        for (index, row) in table.rows.enumerated() where row.cells.count != table.columns.count {
            throw .raggedRow(
                table: table.id.name, row: index + 1, cells: row.cells.count, columns: table.columns.count)
        }
    }
}
