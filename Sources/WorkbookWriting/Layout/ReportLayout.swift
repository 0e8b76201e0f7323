import Diagnostics
import Reporting

/// Alamat semua tabel di buku kerja, dihitung sebelum satu sel pun ditulis: rumus boleh mengacu ke
/// lembar yang belum ditulis.
struct ReportLayout: Sendable {
    /// Tempat sebuah tabel: satu lembar, atau beberapa bila tabelnya dibagi.
    struct Anchor: Sendable {
        struct Part: Sendable {
            let sheet: Int
            let headerRow: Int
            let rows: Range<Int>
        }

        let table: ReportTable
        var parts: [Part]
    }

    /// Lembar menurut urutan bagian laporan.
    let sheets: [SheetLayout]
    /// Survei setiap tabel.
    let surveys: [TableID: TableSurvey]
    /// Benar bila ada uang bersen di tabel mana pun.
    let hasSen: Bool
    private let anchors: [TableID: Anchor]

    /// - Parameter rowLimit: Baris satu lembar; tabel yang lebih panjang dibagi.
    /// - Throws: tabel bernama ganda.
    init(of report: Report, _ surveys: [TableID: TableSurvey], rowLimit: Int = ExcelLimits.rows) throws(WorkbookError) {
        self.surveys = surveys
        hasSen = surveys.values.contains { $0.numbers.contains(where: \.hasSen) }
        sheets = report.sheets(limit: rowLimit)
        var anchors: [TableID: Anchor] = [:]
        for (index, sheet) in sheets.enumerated() {
            for placed in sheet.tables {
                let part = Anchor.Part(sheet: index, headerRow: placed.headerRow, rows: placed.rows)
                if placed.rows.lowerBound > 0 {
                    anchors[placed.table.id]?.parts.append(part)
                } else if anchors.updateValue(Anchor(table: placed.table, parts: [part]), forKey: placed.table.id) != nil {
                    throw .duplicateTable(placed.table.id.name)
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
        guard let anchor = anchors[reference.table], anchor.table.columns.indices.contains(reference.column),
            let part = anchor.parts.first(where: { $0.rows.contains(reference.row) })
        else { return nil }
        let row = part.headerRow + 1 + reference.row - part.rows.lowerBound
        return SheetCell(sheet: part.sheet, address: CellAddress(row: row, column: reference.column))
    }

    /// Sel yang diacu; `nil` bila tidak ada.
    func cell(at reference: CellReference) -> ReportCell? {
        guard place(of: reference) != nil else { return nil }
        return anchors[reference.table]?.table.rows.cell(at: reference.row, column: reference.column)
    }
}
