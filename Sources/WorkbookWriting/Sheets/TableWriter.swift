import Diagnostics
import ExactNumbers
import Reporting

/// Menulis satu tabel: tajuk, baris, rumus, catatan.
struct TableWriter: Sendable {
    let placed: SheetLayout.PlacedTable
    let survey: TableSurvey
    let plan: WorkbookPlan
    let sheet: Int
    let heights: RowHeights
    let shapes: ColumnShapes
    private let table: ReportTable
    private let use: ReportSection.Use
    private let isForm: Bool
    private let joins: TableJoins
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
        shapes = ColumnShapes(of: placed.table.columns)
        joins = plan.layout.sheets[sheet].joins(of: placed.table)
        formulas = plan.formulas(on: sheet)
    }

    /// Menulis tabel ini ke lembarnya lewat pustaka C.
    mutating func write(into file: inout WorkbookFile, tally: inout WorkbookTally) throws(WorkbookError) {
        for cell in headerCells() {
            try file.writeMerged(cell.content, over: cell.area, on: sheet, style: cell.style)
            if let note = cell.note { try file.writeNote(note, at: cell.area.first, on: sheet) }
        }
        for (index, height) in heights.headerHeights(of: table).enumerated() {
            try file.setRow(placed.headerTop + index, height: height, on: sheet)
        }
        for index in placed.rows { try write(index, into: &file, tally: &tally) }
        try finish(in: &file)
    }

    /// Yang berlaku bagi kolom-kolomnya seluruhnya.
    func finish(in file: inout WorkbookFile) throws(WorkbookError) {
        if use == .data { try setColumns(in: &file) }
        if !placed.rows.isEmpty {
            for (index, column) in table.columns.enumerated() {
                let top = spot(of: CellAddress(row: entryRows.lowerBound, column: index))
                guard let rule = try plan.rule(of: column, at: top) else { continue }
                try file.setRule(rule, column: index, rows: entryRows, on: sheet)
            }
            for alert in table.alerts { try highlight(alert, in: &file) }
        }
        if foldsRows { file.setOutlineAbove(on: sheet) }
    }

    /// Menulis satu baris lewat pustaka C.
    private mutating func write(_ index: Int, into file: inout WorkbookFile, tally: inout WorkbookTally) throws(WorkbookError) {
        let row = table.rows[index]
        let line = open(row, at: index)
        let height = heights.height(of: row, at: index, in: table, shapes, joins)
        if height != nil || foldsRows {
            try file.setRow(line, height: height ?? RowHeights.standard, level: foldsRows ? row.level : 0, on: sheet)
        }
        // Lanjutan sel lain tidak ditulis: rupanya rupa sel gabungannya.
        for column in row.cells.indices where !isBare(row, column) && row.cells[column].join == nil {
            let size = joins.size(row: index, column: column)
            let area = CellArea(rows: line...(line + size.rows - 1), columns: column...(column + size.columns - 1))
            let cell = try prepared(row, index, at: area.first, tally: &tally)
            try file.writeMerged(cell.content, over: area, on: sheet, style: cell.style)
            if let link = cell.link {
                try file.writeLink(to: link.target, text: link.text, at: area.first, on: sheet, style: cell.style)
            }
            if let note = cell.note { try file.writeNote(note, at: area.first, on: sheet) }
        }
    }

    /// Menambahkan baris-baris `indexes` tanpa pustaka C. Sel-selnya tidak digabung.
    func pour(_ indexes: Range<Int>, into rows: inout PouredRows) throws(WorkbookError) {
        var writer = self
        for index in indexes {
            let row = table.rows[index]
            let line = writer.open(row, at: index)
            var cells: [SheetRowCell] = []
            cells.reserveCapacity(row.cells.count)
            for column in row.cells.indices where !isBare(row, column) {
                cells.append(try writer.prepared(row, index, at: CellAddress(row: line, column: column), tally: &rows.tally))
            }
            let height = heights.height(of: row, at: index, in: table, shapes, joins)
            try rows.add(cells, row: line, height: height, level: foldsRows ? row.level : 0)
        }
    }

    /// Menambahkan baris-baris tajuk tanpa pustaka C.
    func pourHeader(into rows: inout PouredRows) throws(WorkbookError) {
        let (cells, top) = (headerCells(), placed.headerTop)
        for (index, height) in heights.headerHeights(of: table).enumerated() {
            let row = top + index
            let here = cells.filter { $0.area.rows.contains(row) }.flatMap { cell in
                cell.area.columns.map { column in
                    let isFirst = CellAddress(row: row, column: column) == cell.area.first
                    return SheetRowCell(
                        column: column, content: isFirst ? cell.content : .blank, style: cell.style, note: isFirst ? cell.note : nil)
                }
            }
            try rows.add(here.sorted { $0.column < $1.column }, row: row, height: height)
        }
        for cell in cells { rows.merge(cell.area, style: cell.style) }
    }

    private struct HeaderCell {
        let area: CellArea
        let content: CellContent
        let style: CellStyle
        let note: String?
    }

    private func headerCells() -> [HeaderCell] {
        let header = ReportHeader(of: table.columns)
        let top = placed.headerTop
        return header.cells.map { cell in
            let isNumber = header.hasNumbers && cell.row == header.rowCount - 1
            var style = isNumber ? CellStyle.columnNumber : .header
            let isTitle = !isNumber && cell.row == table.columns[cell.column].groups.count
            if isTitle, table.columns[cell.column].isRequired { style.tint = .attention }
            let rows = (top + cell.row)...(top + cell.row + cell.rows - 1)
            return HeaderCell(
                area: CellArea(rows: rows, columns: cell.column...(cell.column + cell.columns - 1)),
                content: .text(cell.text.exactText(in: plan.language)), style: style,
                note: isTitle ? table.columns[cell.column].note?.exactText(in: plan.language) : nil)
        }
    }

    /// Membuka sebuah baris bagi rumus-rumusnya.
    ///
    /// - Returns: baris lembarnya.
    private mutating func open(_ row: ReportRow, at index: Int) -> Int {
        let line = placed.line(of: index)
        formulas.openRow = OpenRow(table: table.id, index: index, line: line, cells: row.cells)
        return line
    }

    private func spot(of address: CellAddress) -> CellSpot { CellSpot(sheetName: plan.sheetNames[sheet], address: address) }

    /// Baris dapat dilipat kecuali di lembar terkunci, yang tombol lipatnya tidak bekerja.
    private var foldsRows: Bool { survey.deepestLevel > 0 && !isForm }

    /// Tingkat kerangka terdalam yang ditulis.
    var outlineLevel: Int { foldsRows ? survey.deepestLevel : 0 }

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
        let isEntry = isForm && role == .detail && shapes[index].isEntry
        // Di lembar data hampir semua sel isian, jadi yang menonjol hitungannya.
        let isResult = use == .data && role == .detail && !isEntry
        var style = CellStyle.body(
            isResult ? .subtotal : role, shapes[index].kind,
            numberFormat: survey.numbers[index].format(for: cell, in: shapes[index]))
        style.isUnlocked = isEntry
        if isEntry, use == .form { style.tint = .entry }
        style.indent = shapes.indent(of: index, level: level)
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

    /// Isi, rupa, dan catatan satu sel baris yang terbuka.
    private func prepared(
        _ row: ReportRow, _ index: Int, at address: CellAddress, tally: inout WorkbookTally
    ) throws(WorkbookError) -> SheetRowCell {
        let cell = row.cells[address.column]
        let spot = spot(of: address)
        var style = style(of: cell, in: address.column, row.role, level: row.level)
        if !style.wraps, cell.value.isPhrase(in: plan.language) { style.wraps = true }
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
        var prepared = SheetRowCell(column: address.column, content: content, style: style)
        if !notes.isEmpty { prepared.note = notes.map { $0.exactText(in: plan.language) }.joined(separator: "\n\n") }
        if let link = cell.link, case .text(let text) = content { prepared.link = (text, try formulas.target(of: link, at: spot)) }
        return prepared
    }
}
