import Diagnostics
import ExactNumbers
import Reporting

/// Menulis satu tabel: tajuk, baris, rumus, catatan.
struct TableWriter {
    let placed: SheetLayout.PlacedTable
    let survey: TableSurvey
    let plan: WorkbookPlan
    let sheet: Int
    let heights: RowHeights
    let indents: ColumnIndents
    private let table: ReportTable
    private let use: ReportSection.Use
    private let isForm: Bool
    private let joins: TableJoins
    /// Baris yang langsung keluar tidak dapat digabung.
    private let mergesCells: Bool
    var formulas: FormulaBuilder

    init(_ placed: SheetLayout.PlacedTable, _ survey: TableSurvey, plan: WorkbookPlan, sheet: Int, heights: RowHeights) {
        self.placed = placed
        self.survey = survey
        self.plan = plan
        self.sheet = sheet
        self.heights = heights
        table = placed.table
        use = plan.layout.sheets[sheet].use
        isForm = plan.layout.sheets[sheet].isForm
        indents = ColumnIndents(of: placed.table.columns)
        mergesCells = !plan.isStreamed(sheet)
        joins = mergesCells ? plan.layout.sheets[sheet].joins(of: placed.table) : TableJoins()
        formulas = plan.formulas(on: sheet)
    }

    /// Menulis tabel ini ke lembarnya.
    mutating func write(into file: inout WorkbookFile, tally: inout WorkbookTally) throws(WorkbookError) {
        try writeHeader(into: &file)
        for index in placed.rows {
            let row = table.rows[index]
            let line = placed.line(of: index)
            formulas.openRow = FormulaBuilder.OpenRow(table: table.id, index: index, line: line, cells: row.cells)
            let height = heights.height(of: row, at: index, in: table, indents, joins)
            if height != nil || foldsRows {
                try file.setRow(line, height: height ?? RowHeights.standard, level: foldsRows ? row.level : 0, on: sheet)
            }
            // Lanjutan sel lain tidak ditulis: rupanya rupa sel gabungannya.
            for column in row.cells.indices where !isBare(row, column) && !(row.cells[column].join != nil && mergesCells) {
                let size = joins.size(row: index, column: column)
                let area = CellArea(rows: line...(line + size.rows - 1), columns: column...(column + size.columns - 1))
                try write(row.cells[column], of: row, index, over: area, into: &file, tally: &tally)
            }
        }
        if !placed.rows.isEmpty {
            for (index, column) in table.columns.enumerated() {
                let top = CellSpot(sheetName: plan.sheetNames[sheet], address: CellAddress(row: entryRows.lowerBound, column: index))
                guard let rule = try plan.rule(of: column, at: top) else { continue }
                try file.setRule(rule, column: index, rows: entryRows, on: sheet)
            }
            for alert in table.alerts { try highlight(alert, in: &file) }
        }
        if foldsRows { file.setOutlineAbove(on: sheet) }
    }

    private mutating func writeHeader(into file: inout WorkbookFile) throws(WorkbookError) {
        let header = ReportHeader(of: table.columns)
        let top = placed.headerRow - header.rowCount + 1
        for cell in header.cells {
            let isNumber = header.hasNumbers && cell.row == header.rowCount - 1
            var style = isNumber ? CellStyle.columnNumber : .header
            let isTitle = !isNumber && cell.row == table.columns[cell.column].groups.count
            if isTitle, table.columns[cell.column].isRequired { style.tint = .attention }
            let rows = (top + cell.row)...(top + cell.row + cell.rows - 1)
            let area = CellArea(rows: rows, columns: cell.column...(cell.column + cell.columns - 1))
            try file.writeMerged(.text(cell.text.exactText(in: plan.language)), over: area, on: sheet, style: style)
            if isTitle, let note = table.columns[cell.column].note {
                try file.writeNote(
                    note.exactText(in: plan.language), at: CellAddress(row: rows.lowerBound, column: cell.column), on: sheet)
            }
        }
        if use == .data { try setColumns(in: &file) }
        for (index, height) in heights.headerHeights(of: table).enumerated() { try file.setRow(top + index, height: height, on: sheet) }
    }

    /// Baris dapat dilipat kecuali di lembar terkunci, yang tombol lipatnya tidak bekerja.
    private var foldsRows: Bool { survey.hasOutline && !isForm }

    /// Baris lembar yang ditempati isi tabel ini.
    private var body: ClosedRange<Int> { (placed.headerRow + 1)...(placed.headerRow + placed.rows.count) }

    /// Baris lembar yang boleh diisi; di lembar data juga semua baris di bawahnya.
    private var entryRows: ClosedRange<Int> {
        guard use == .data else { return body }
        return (body.lowerBound + table.entryRow)...(ExcelLimits.rows - 1)
    }

    /// Sel isian kosong di lembar data tidak ditulis: rupanya rupa bawaan kolomnya.
    private func isBare(_ row: ReportRow, _ column: Int) -> Bool {
        use == .data && row.role == .detail && row.cells[column] == .empty
    }

    /// Rupa bawaan kolom-kolom lembar data, yang berlaku juga bagi baris yang kelak ditambahkan, dan kolom-kolom kosong di kanannya.
    private func setColumns(in file: inout WorkbookFile) throws(WorkbookError) {
        for index in table.columns.indices {
            try file.setColumns(
                index...index, width: heights.widths.columns[index], style: style(of: .empty, in: index, .detail, level: 0), on: sheet)
        }
        guard table.columns.count < ExcelLimits.columns else { return }
        var free = CellStyle.text(.paragraph)
        free.isUnlocked = true
        try file.setColumns(table.columns.count...(ExcelLimits.columns - 1), width: 12, style: free, on: sheet)
    }

    private func style(of cell: ReportCell, in index: Int, _ role: ReportRow.Role, level: Int) -> CellStyle {
        let isEntry = isForm && role == .detail && table.columns[index].entry != nil
        // Di lembar data hampir semua sel isian, jadi yang menonjol hitungannya.
        let isResult = use == .data && role == .detail && !isEntry
        var style = CellStyle.body(
            isResult ? .subtotal : role, table.columns[index].kind,
            numberFormat: survey.numbers[index].format(for: cell, in: table.columns[index]))
        style.isUnlocked = isEntry
        if isEntry, use == .form { style.tint = .entry }
        style.indent = indents.indent(of: index, level: level)
        return style
    }

    private func highlight(_ alert: ReportAlert, in file: inout WorkbookFile) throws(WorkbookError) {
        func cell(_ column: Int) -> String { CellAddress(row: body.lowerBound, column: column).columnAbsoluteName }
        let own = cell(alert.column)
        let condition: String
        switch alert.condition {
        case .below(let column): condition = "AND(ISNUMBER(\(own)),ISNUMBER(\(cell(column))),\(own)<\(cell(column)))"
        case .beyond(let limit):
            let limit = table.columns[alert.column].kind == .percent ? "\(limit.plainText)/100" : limit.plainText
            condition = "AND(ISNUMBER(\(own)),ABS(\(own))>\(limit))"
        }
        try file.highlight(alert.severity, where: "=" + condition, column: alert.column, rows: body, on: sheet)
    }

    private func write(
        _ cell: ReportCell, of row: ReportRow, _ index: Int, over area: CellArea, into file: inout WorkbookFile,
        tally: inout WorkbookTally
    ) throws(WorkbookError) {
        let address = CellAddress(row: area.rows.lowerBound, column: area.columns.lowerBound)
        let spot = CellSpot(sheetName: plan.sheetNames[sheet], address: address)
        var style = style(of: cell, in: address.column, row.role, level: row.level)
        if cell.value.isPhrase(in: plan.language) { style.wraps = true }
        var notes: [LocalizedText] = []
        if let exact = cell.value.inexactText {
            style.tint = .attention
            notes.append(CellNotes.inexact(exact))
        }
        var formula: String?
        if cell.derivation != nil {
            let reference = CellReference(table.id, row: index, column: address.column)
            let outcome = try formulas.outcome(for: cell, at: reference, spot)
            formula = outcome.text
            switch outcome {
            case .formula: tally.formulaCount += 1
            case .approximate:
                tally.formulaCount += 1
                tally.approximateResults.append(spot.place)
                style.tint = .attention
                // Catatan angka yang tidak tersimpan sudah memuat hasil tepatnya.
                if notes.isEmpty { notes.append(CellNotes.approximate(cell.value.exactText)) }
            case .fixedValue:
                notes.append(CellNotes.fixedValue)
                tally.fixedResults.append(spot.place)
            }
        }
        if let note = cell.note { notes.append(note) }
        if let severity = cell.marks.compactMap(\.severity).max() ?? cell.tint { style.tint = .finding(severity) }
        if !cell.marks.isEmpty, table.notesFindings { notes.append(CellNotes.findings(cell.marks)) }
        style.isLink = cell.link != nil
        let content = try CellContent(cell.value, formula: formula, in: plan.language, at: spot)
        try file.writeMerged(content, over: area, on: sheet, style: style)
        if let link = cell.link, case .text(let text) = content {
            try file.writeLink(to: try formulas.target(of: link, at: spot), text: text, at: address, on: sheet, style: style)
        }
        if !notes.isEmpty {
            let text = notes.map { $0.exactText(in: plan.language) }.joined(separator: "\n\n")
            try file.writeNote(text, at: address, on: sheet)
        }
    }
}
