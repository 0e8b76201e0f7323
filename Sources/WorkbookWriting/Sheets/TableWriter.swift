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
            if height != nil || foldsRows {
                try file.setRow(line, height: height ?? RowHeights.standard, level: foldsRows ? row.level : 0, on: sheet)
            }
            for column in row.cells.indices {
                try write(row.cells[column], of: row, at: CellAddress(row: line, column: column), into: &file, tally: &tally)
            }
        }
        if !placed.rows.isEmpty {
            for (index, column) in table.columns.enumerated() { try setRule(of: column, at: index, in: file) }
            for alert in table.alerts { try highlight(alert, in: &file) }
        }
        if foldsRows { file.setOutlineAbove(on: sheet) }
    }

    /// Baris dapat dilipat kecuali di lembar terkunci, yang tombol lipatnya tidak bekerja.
    private var foldsRows: Bool { survey.hasOutline && !layout.isForm }

    private var layout: SheetLayout { plan.layout.sheets[sheet] }

    /// Baris lembar yang ditempati isi tabel ini.
    private var body: ClosedRange<Int> { (placed.headerRow + 1)...(placed.headerRow + placed.rows.count) }

    /// Aturan isi kolom isian.
    private func setRule(of column: ReportColumn, at index: Int, in file: borrowing WorkbookFile) throws(WorkbookError) {
        func set(_ kind: CellRule.Kind, isStrict: Bool, _ text: LocalizedText) throws(WorkbookError) {
            let rule = CellRule(
                kind: kind, isStrict: isStrict, errorTitle: column.title.exactText(in: plan.language),
                errorText: text.exactText(in: plan.language))
            try file.setRule(rule, column: index, rows: body, on: sheet)
        }
        func list(_ items: [LocalizedText]) -> CellRule.Kind {
            .list("\"\(items.map { $0.exactText(in: plan.language) }.joined(separator: ","))\"")
        }
        switch column.entry {
        case .free?, nil: return
        case .number?: try set(.number, isStrict: true, Self.numberAdvice)
        // Isi lain ditolak supaya yang dibaca kembali pasti.
        case .choice(let items)?: try set(list(items), isStrict: true, Self.choiceAdvice)
        case .suggestion(let items)?: try set(list(items), isStrict: false, Self.suggestionAdvice)
        }
    }

    private static let numberAdvice = LocalizedText(
        id: "Isi dengan angka dalam rupiah penuh.", en: "Enter a number in full rupiah.")
    private static let choiceAdvice = LocalizedText(
        id: "Pilih salah satu dari daftar, atau kosongkan.", en: "Choose from the list, or leave it empty.")
    private static let suggestionAdvice = LocalizedText(
        id: "Isi ini tidak ada di daftar. Pakai juga?", en: "This is not in the list. Use it anyway?")

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
        _ cell: ReportCell, of row: ReportRow, at address: CellAddress, into file: inout WorkbookFile, tally: inout WorkbookTally
    ) throws(WorkbookError) {
        let spot = CellSpot(sheetName: plan.sheetNames[sheet], address: address)
        let numbers = survey.numbers[address.column]
        var style = CellStyle.body(row.role, table.columns[address.column].kind, numberFormat: numbers.format(for: cell))
        style.isUnlocked = layout.isForm && row.role == .detail && table.columns[address.column].entry != nil
        if style.isUnlocked { style.tint = .entry }
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
