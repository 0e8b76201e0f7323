import Diagnostics
import Reporting

/// Menulis satu tabel: tajuk, baris, rumus, catatan.
struct TableWriter {
    let table: ReportTable
    let headerRow: Int
    let plan: WorkbookPlan
    let sheet: Int
    let formulas: FormulaBuilder
    let heights: RowHeights

    /// Menulis tabel ini ke lembarnya.
    func write(into file: inout WorkbookFile, tally: inout WorkbookTally) throws(WorkbookError) {
        for (index, column) in table.columns.enumerated() {
            let address = CellAddress(row: headerRow, column: index)
            let title = CellContent.text(column.title.exactText(in: plan.language))
            try file.write(title, at: address, on: sheet, style: .header)
        }
        try file.setRow(headerRow, height: heights.headerHeight(of: table), on: sheet)
        guard !table.rows.isEmpty else { return }
        let numbers = table.columns.indices.map { ColumnNumbers(of: $0, in: table) }
        let hasOutline = table.rows.contains { $0.level > 0 }
        for (index, row) in table.rows.enumerated() {
            let line = headerRow + 1 + index
            let height = heights.height(of: row, in: table)
            if height != nil || hasOutline {
                let height = height ?? RowHeights.standard
                try file.setRow(line, height: height, level: row.level, on: sheet)
            }
            for (column, cell) in row.cells.enumerated() {
                let address = CellAddress(row: line, column: column)
                try write(cell, of: row, numbers[column], at: address, into: &file, tally: &tally)
            }
        }
        if hasOutline { file.setOutlineAbove(on: sheet) }
    }

    private func write(
        _ cell: ReportCell, of row: ReportRow, _ numbers: ColumnNumbers, at address: CellAddress,
        into file: inout WorkbookFile, tally: inout WorkbookTally
    ) throws(WorkbookError) {
        let place = CellPlace(sheet: plan.sheetNames[sheet], cell: address.name)
        let kind = table.columns[address.column].kind
        var style = CellStyle.body(row.role, kind, numberFormat: numbers.format(for: cell))
        style.indent = table.indent(of: row, column: address.column)
        var notes: [LocalizedText] = []
        if let exact = cell.value.inexactText {
            style.isFlagged = true
            notes.append(CellNotes.inexact(exact))
        }
        var formula: String?
        if let derivation = cell.derivation {
            let outcome = try formulas.outcome(
                of: derivation, for: cell, percentDecimals: numbers.percentDecimals, at: place)
            switch outcome {
            case .formula(let text):
                formula = text
                tally.formulaCount += 1
            case .fixedValue:
                notes.append(CellNotes.fixedValue)
                tally.fixedResults.append(place)
            }
        }
        if let note = cell.note { notes.append(note) }
        if !cell.flags.isEmpty {
            style.isFlagged = true
            notes.append(CellNotes.findings(cell.flags))
        }
        style.isLink = cell.link != nil
        let content = try CellContent(cell.value, formula: formula, in: plan.language, at: place)
        try file.write(content, at: address, on: sheet, style: style)
        if let link = cell.link, case .text(let text) = content {
            try file.writeLink(to: try formulas.target(of: link, at: place), text: text, at: address, on: sheet, style: style)
        }
        if !notes.isEmpty {
            let text = notes.map { $0.exactText(in: plan.language) }.joined(separator: "\n\n")
            try file.writeNote(text, at: address, on: sheet)
        }
    }
}
