import Diagnostics
import Reporting

/// Menulis satu tabel: tajuk, baris, rumus, catatan.
struct TableWriter {
    let placed: SheetLayout.PlacedTable
    let survey: TableSurvey
    let plan: WorkbookPlan
    let sheet: Int
    let heights: RowHeights
    let indents: ColumnIndents
    var formulas: FormulaBuilder

    init(_ placed: SheetLayout.PlacedTable, _ survey: TableSurvey, plan: WorkbookPlan, sheet: Int, heights: RowHeights) {
        self.placed = placed
        self.survey = survey
        self.plan = plan
        self.sheet = sheet
        self.heights = heights
        indents = ColumnIndents(of: placed.table.columns)
        formulas = plan.formulas(on: sheet)
    }

    private var table: ReportTable { placed.table }

    /// Menulis tabel ini ke lembarnya.
    mutating func write(into file: inout WorkbookFile, tally: inout WorkbookTally) throws(WorkbookError) {
        let columns = table.columns
        for (index, column) in columns.enumerated() {
            let address = CellAddress(row: placed.headerRow, column: index)
            let title = CellContent.text(column.title.exactText(in: plan.language))
            try file.write(title, at: address, on: sheet, style: .header)
        }
        try file.setRow(placed.headerRow, height: heights.headerHeight(of: table), on: sheet)
        for index in placed.rows {
            let row = table.rows[index]
            let line = placed.line(of: index)
            formulas.openRow = FormulaBuilder.OpenRow(table: table.id, index: index, line: line, cells: row.cells)
            let height = heights.height(of: row, in: columns, indents)
            if height != nil || survey.hasOutline {
                try file.setRow(line, height: height ?? RowHeights.standard, level: row.level, on: sheet)
            }
            for column in row.cells.indices {
                try write(row.cells[column], of: row, at: CellAddress(row: line, column: column), into: &file, tally: &tally)
            }
        }
        try setChoices(in: file)
        if survey.hasOutline { file.setOutlineAbove(on: sheet) }
    }

    /// Daftar pilihan kolom isian; isi lain ditolak supaya yang dibaca kembali pasti.
    private func setChoices(in file: borrowing WorkbookFile) throws(WorkbookError) {
        for (index, column) in table.columns.enumerated() {
            guard let choices = column.choices, !placed.rows.isEmpty else { continue }
            let list = choices.map { $0.exactText(in: plan.language) }.joined(separator: ",")
            let text = LocalizedText(id: "Pilih salah satu dari daftar, atau kosongkan.", en: "Choose from the list, or leave it empty.")
            let rule = CellRule(
                kind: .list("\"\(list)\""), isStrict: true, errorTitle: column.title.exactText(in: plan.language),
                errorText: text.exactText(in: plan.language))
            let first = placed.headerRow + 1
            try file.setRule(rule, column: index, rows: first...(first + placed.rows.count - 1), on: sheet)
        }
    }

    private func write(
        _ cell: ReportCell, of row: ReportRow, at address: CellAddress, into file: inout WorkbookFile, tally: inout WorkbookTally
    ) throws(WorkbookError) {
        let spot = CellSpot(sheetName: plan.sheetNames[sheet], address: address)
        let numbers = survey.numbers[address.column]
        var style = CellStyle.body(row.role, table.columns[address.column].kind, numberFormat: numbers.format(for: cell))
        style.indent = indents.indent(of: address.column, level: row.level)
        var notes: [LocalizedText] = []
        if let exact = cell.value.inexactText {
            style.tint = .attention
            notes.append(CellNotes.inexact(exact))
        }
        var formula: String?
        if let derivation = cell.derivation {
            let outcome = try formulas.outcome(of: derivation, for: cell, percentDecimals: numbers.percentDecimals, at: spot)
            switch outcome {
            case .formula(let text):
                formula = text
                tally.formulaCount += 1
            case .fixedValue:
                notes.append(CellNotes.fixedValue)
                tally.fixedResults.append(spot.place)
            }
        }
        if let note = cell.note { notes.append(note) }
        if let severity = cell.marks.compactMap(\.severity).max() ?? cell.tint { style.tint = .finding(severity) }
        if !cell.marks.isEmpty { notes.append(CellNotes.findings(cell.marks)) }
        style.isLink = cell.link != nil
        let content = try CellContent(cell.value, formula: formula, in: plan.language, at: spot)
        try file.write(content, at: address, on: sheet, style: style)
        if let link = cell.link, case .text(let text) = content {
            try file.writeLink(to: try formulas.target(of: link, at: spot), text: text, at: address, on: sheet, style: style)
        }
        if !notes.isEmpty {
            let text = notes.map { $0.exactText(in: plan.language) }.joined(separator: "\n\n")
            try file.writeNote(text, at: address, on: sheet)
        }
    }
}
