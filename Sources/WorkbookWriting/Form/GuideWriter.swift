import Reporting

/// Menulis lembar petunjuk.
struct GuideWriter {
    let guide: FormGuide
    let sheet: Int

    /// Menulis lembar ini ke buku kerja.
    func write(into file: inout WorkbookFile) throws(WorkbookError) {
        for (column, width) in guide.widths.enumerated() { try file.setWidth(width, ofColumn: column, on: sheet) }
        for (row, line) in guide.lines.enumerated() {
            switch line {
            case .title(let text): try write(text, .title, row: row, into: &file)
            case .heading(let text): try write(text, .sectionTitle, row: row, into: &file)
            case .paragraph(let text): try write(text, .paragraph, row: row, into: &file)
            case .header(let texts): try write(texts, .header, row: row, into: &file)
            case .row(let texts):
                let style = CellStyle(look: .body(.detail), wraps: true)
                try write(texts, style, row: row, into: &file)
            }
        }
        try file.setPage(footer: FormTableWriter.footer, on: sheet)
    }

    private func write(
        _ text: String, _ look: CellStyle.Look, row: Int, into file: inout WorkbookFile
    ) throws(WorkbookError) {
        try file.writeMerged(text, row: row, span: guide.widths.count, on: sheet, style: .text(look))
        let lines = TextMeasure.lines(text, within: guide.widths.reduce(0, +), bold: look.isBold)
        try file.setRow(row, height: Double(lines) * look.lineHeight + look.spaceAbove + 3, on: sheet)
    }

    private func write(
        _ texts: [String], _ style: CellStyle, row: Int, into file: inout WorkbookFile
    ) throws(WorkbookError) {
        var lines = 1
        for (column, text) in texts.enumerated() {
            try file.write(.text(text), at: CellAddress(row: row, column: column), on: sheet, style: style)
            let width = column < guide.widths.count ? guide.widths[column] : 10
            lines = max(lines, TextMeasure.lines(text, within: width, bold: style.look.isBold))
        }
        try file.setRow(row, height: Double(lines) * style.look.lineHeight + 2, on: sheet)
    }
}
