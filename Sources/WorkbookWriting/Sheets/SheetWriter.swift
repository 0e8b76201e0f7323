import Diagnostics
import Reporting

/// Menulis satu lembar: judul, isi, lalu setelan halamannya.
struct SheetWriter: Sendable {
    let plan: WorkbookPlan
    let sheet: Int
    let layout: SheetLayout
    let widths: ColumnWidths
    let heights: RowHeights

    init(plan: WorkbookPlan, sheet: Int) {
        self.plan = plan
        self.sheet = sheet
        layout = plan.layout.sheets[sheet]
        // Lembar data diisi di layar, dan lebarnya lebar isiannya; ringkasan yang tegak harus muat di halaman-halaman yang dimintanya.
        let isSummary = layout.isUpright && layout.paperOrientation == nil
        let page = layout.use == .data || isSummary ? nil : PageFrame(plan.paper, isUpright: layout.isUpright)
        widths = ColumnWidths(of: layout, plan.layout.surveys, in: plan.language, on: page)
        heights = RowHeights(widths: widths, language: plan.language)
    }

    /// Menulis lembar ini ke buku kerja.
    func write(into file: inout WorkbookFile, tally: inout WorkbookTally) throws(WorkbookError) {
        for (index, width) in widths.columns.enumerated() {
            if layout.hiddenColumns.contains(index) {
                try file.hideColumn(index, on: sheet)
            } else {
                try file.setWidth(width, ofColumn: index, on: sheet)
            }
        }
        let blocks = plan.isPoured(sheet) ? SheetPour.blocks(of: layout.lines) : []
        for (index, line) in layout.lines.enumerated() {
            if let block = blocks.first(where: { $0.contains(index) }) {
                if index == block.lowerBound { try SheetPour(self, layout.lines[block]).pour(into: &file, tally: &tally) }
                continue
            }
            switch line.content {
            case .text(let look, let text): try write(text, look, on: line.row, into: &file)
            case .sentence(let text, let formula): try write(text, formula, on: line.row, into: &file, tally: &tally)
            case .field(let field): try write(field, on: line.row, into: &file)
            case .signature(let texts, let look):
                for (text, columns) in zip(texts, widths.areas(of: texts.count)) {
                    guard let text else { continue }
                    let area = CellArea(rows: line.row...line.row, columns: columns)
                    try file.writeMerged(.text(text.exactText(in: plan.language)), over: area, on: sheet, style: .text(look))
                }
                try file.setRow(line.row, height: heights.height(of: texts, look), on: sheet)
            case .link(let text, let look, let section): try write(text, look, linkedTo: section, on: line.row, into: &file)
            case .charts(let charts, let rows):
                try ChartWriter(plan: plan, sheet: sheet, widths: widths).write(charts, at: line.row, rows: rows, into: file)
            case .table:
                guard let table = line.table else { continue }
                var writer = try tableWriter(of: table)
                try writer.write(into: &file, tally: &tally)
            }
        }
        if !bodyRanges.isEmpty { try file.silenceHints(inRanges: bodyRanges, on: sheet) }
        try PageSetup(writer: self).apply(to: file)
        if layout.isForm { file.protect(sheet) }
        if layout.isHidden { file.hide(sheet) }
    }

    func tableWriter(of placed: SheetLayout.PlacedTable) throws(WorkbookError) -> TableWriter {
        guard let survey = plan.layout.surveys[placed.table.id] else {
            let cell = CellAddress(row: placed.headerRow, column: 0).name
            throw .missingReference(CellPlace(sheet: plan.sheetNames[sheet], cell: cell), table: placed.table.id.name)
        }
        return TableWriter(placed, survey, plan: plan, sheet: sheet, heights: heights)
    }

    /// Menambahkan satu baris teks tanpa pustaka C.
    func pour(_ text: LocalizedText, _ look: CellStyle.Look, on row: Int, into rows: inout PouredRows) throws(WorkbookError) {
        let style = CellStyle.text(look)
        let columns = 0...max(widths.textSpan - 1, 0)
        let cells = columns.map { column in
            SheetRowCell(column: column, content: column == 0 ? .text(text.exactText(in: plan.language)) : .blank, style: style)
        }
        try rows.add(cells, row: row, height: heights.height(of: text, look))
        rows.merge(CellArea(rows: row...row, columns: columns), style: style)
    }

    private func write(
        _ text: LocalizedText, _ formula: CellFormula, on row: Int, into file: inout WorkbookFile, tally: inout WorkbookTally
    ) throws(WorkbookError) {
        try write(text, .paragraph, on: row, into: &file)
        let address = CellAddress(row: row, column: 0)
        let spot = CellSpot(sheetName: plan.sheetNames[sheet], address: address)
        var style = CellStyle.text(.paragraph)
        let outcome = try plan.formulas(on: sheet).outcome(of: formula, for: .text(text), at: spot)
        var note: LocalizedText?
        switch outcome {
        case .formula: break
        case .approximate:
            style.tint = .attention
            note = CellNotes.approximate(text)
            tally.approximateResults.append(spot.place)
        case .fixedValue:
            note = CellNotes.fixedValue
            tally.fixedResults.append(spot.place)
        }
        if let formula = outcome.text {
            let content = CellContent.textFormula(formula, cached: text.exactText(in: plan.language))
            try file.write(content, at: address, on: sheet, style: style)
            tally.formulaCount += 1
        }
        if let note { try file.writeNote(note.exactText(in: plan.language), at: address, on: sheet) }
    }

    private func write(
        _ text: LocalizedText, _ look: CellStyle.Look, linkedTo section: String, on row: Int, into file: inout WorkbookFile
    ) throws(WorkbookError) {
        try write(text, look, on: row, into: &file)
        guard let target = plan.layout.sheets.firstIndex(where: { $0.section == section }) else { return }
        var style = CellStyle.text(look)
        style.isLink = true
        let address = CellAddress.prefix(sheetName: plan.sheetNames[target]) + "A1"
        let cell = CellAddress(row: row, column: 0)
        try file.writeLink(to: address, text: text.exactText(in: plan.language), at: cell, on: sheet, style: style)
    }

    private func write(_ field: ReportField, on row: Int, into file: inout WorkbookFile) throws(WorkbookError) {
        let areas = widths.fieldAreas
        for (text, columns) in [
            (field.name.exactText(in: plan.language), areas.name), (": " + field.content.exactText(in: plan.language), areas.content),
        ] {
            try file.writeMerged(.text(text), over: CellArea(rows: row...row, columns: columns), on: sheet, style: .text(.paragraph))
        }
        try file.setRow(row, height: heights.height(of: field), on: sheet)
    }

    /// Isi tabel-tabel tanpa tajuk, misalnya `A8:F20 A25:C30`.
    private var bodyRanges: String {
        layout.tables.filter { !$0.rows.isEmpty && !$0.table.columns.isEmpty }.map { placed in
            let first = CellAddress(row: placed.headerRow + 1, column: 0)
            let last = CellAddress(row: placed.headerRow + placed.rows.count, column: placed.table.columns.count - 1)
            return "\(first.name):\(last.name)"
        }.joined(separator: " ")
    }

    private func write(
        _ text: LocalizedText, _ look: CellStyle.Look, on row: Int, into file: inout WorkbookFile
    ) throws(WorkbookError) {
        let height = heights.height(of: text, look)
        let text = text.exactText(in: plan.language)
        try file.writeMerged(text, row: row, span: widths.textSpan, on: sheet, style: .text(look))
        try file.setRow(row, height: height, on: sheet)
    }
}
