import Reporting

/// Menulis satu lembar isian.
struct FormTableWriter {
    let table: FormTable
    let sheet: Int
    let form: FormWorkbook

    /// Baris yang disiapkan dengan rumus di bawah isi.
    static let spareRows = 1_000
    /// Baris kosong yang ikut dicetak di bawah isi.
    private static let printedSpareRows = 20
    /// Baris pertama isian, mulai 0: di bawah tajuk dan contoh.
    private static let firstInput = 2
    /// Nama lembar dan nomor halaman.
    static let footer = "&L&A&RHalaman &P dari &N"

    /// Menulis lembar ini ke buku kerja.
    func write(into file: inout WorkbookFile, lists: inout FormLists) throws(WorkbookError) {
        try writeColumns(into: &file)
        try writeHeader(into: &file)
        try write(table.example, row: 1, role: .beside, into: &file)
        for (index, cells) in table.rows.enumerated() {
            try write(cells, row: Self.firstInput + index, role: .detail, into: &file)
        }
        if table.columns.contains(where: \.content.isFormula) {
            let first = Self.firstInput + table.rows.count
            for row in first..<min(first + Self.spareRows, ExcelLimits.rows) {
                try writeFormulas(beside: [], row: row, role: .detail, into: &file)
            }
        }
        for (index, column) in table.columns.enumerated() {
            try setRule(of: column, at: index, in: file, lists: &lists)
        }
        try setPage(of: file)
    }

    private func writeColumns(into file: inout WorkbookFile) throws(WorkbookError) {
        var free = CellStyle.text(.paragraph)
        free.isUnlocked = true
        try file.setColumns(table.columns.count, through: ExcelLimits.columns - 1, width: 12, style: free, on: sheet)
        for (index, column) in table.columns.enumerated() {
            let style = FormStyle(of: column).style(for: .blank, role: .detail)
            try file.setColumns(index, through: index, width: column.width, style: style, on: sheet)
        }
    }

    private func writeHeader(into file: inout WorkbookFile) throws(WorkbookError) {
        var lines = 1
        for (index, column) in table.columns.enumerated() {
            let cell = CellAddress(row: 0, column: index)
            var style = CellStyle.header
            style.tint = column.isRequired ? .attention : nil
            try file.write(.text(column.title), at: cell, on: sheet, style: style)
            try file.writeNote(column.note, at: cell, on: sheet)
            lines = max(lines, TextMeasure.lines(column.title, within: column.width, bold: true))
        }
        try file.setRow(0, height: Double(lines) * CellStyle.header.look.lineHeight + 4, on: sheet)
    }

    private func write(
        _ cells: [FormCell], row: Int, role: FormStyle.Role, into file: inout WorkbookFile
    ) throws(WorkbookError) {
        guard cells.count == table.columns.count else {
            throw .raggedRow(table: table.name, row: row + 1, cells: cells.count, columns: table.columns.count)
        }
        for (index, cell) in cells.enumerated() where role == .beside || cell != .blank {
            let column = table.columns[index]
            guard !column.content.isFormula else { continue }
            let style = FormStyle(of: column).style(for: cell, role: role)
            let place = CellAddress(row: row, column: index)
            try file.write(cell.content, at: place, on: sheet, style: style)
        }
        try writeFormulas(beside: cells, row: row, role: role, into: &file)
        let lines = lineCount(of: cells)
        if lines > 1 {
            try file.setRow(row, height: Double(lines) * CellStyle.Look.body(role).lineHeight + 2, on: sheet)
        }
    }

    /// Baris teks sel tertinggi; LibreOffice tidak meninggikan baris sendiri ketika membuka berkas.
    private func lineCount(of cells: [FormCell]) -> Int {
        zip(table.columns, cells).reduce(1) { highest, pair in
            guard pair.0.content == .text, case .text(let text) = pair.1 else { return highest }
            return max(highest, TextMeasure.lines(text, within: pair.0.width))
        }
    }

    private func writeFormulas(
        beside cells: [FormCell], row: Int, role: FormStyle.Role, into file: inout WorkbookFile
    ) throws(WorkbookError) {
        for (index, column) in table.columns.enumerated() {
            guard let formula = FormFormula(column.content, row: row, cells: cells) else { continue }
            let style = FormStyle(of: column).style(for: .blank, role: role)
            try file.write(formula.content, at: CellAddress(row: row, column: index), on: sheet, style: style)
        }
    }

    private func setRule(
        of column: FormColumn, at index: Int, in file: borrowing WorkbookFile, lists: inout FormLists
    ) throws(WorkbookError) {
        guard let rule = column.rule, let cellRule = cellRule(rule, title: column.title, lists: &lists) else { return }
        let rows = Self.firstInput...(ExcelLimits.rows - 1)
        try file.setRule(cellRule, column: index, rows: rows, on: sheet)
    }

    private func cellRule(_ rule: FormColumn.Rule, title: String, lists: inout FormLists) -> CellRule? {
        switch rule {
        case .choice(let items):
            return CellRule(
                kind: .list(lists.source(of: items)), isStrict: true, errorTitle: title,
                errorText: "Pilih salah satu dari daftar."
            )
        case .suggestion(let items):
            return CellRule(
                kind: .list(lists.source(of: items)), isStrict: false, errorTitle: title,
                errorText: "Isi ini tidak ada di daftar. Pakai juga?"
            )
        case .column(let sheet, let title):
            guard let target = form.tables.first(where: { $0.name == sheet }),
                let column = target.columns.firstIndex(where: { $0.title == title })
            else { return nil }
            let rows = Self.firstInput..<(Self.firstInput + target.rows.count + Self.spareRows)
            return CellRule(
                kind: .list(FormLists.range(sheet: sheet, column: column, rows: rows)), isStrict: false, errorTitle: title,
                errorText: "Isi ini belum ada di lembar \(sheet). Pakai juga?"
            )
        case .integer(let range):
            return CellRule(
                kind: .integer(range), isStrict: true, errorTitle: title,
                errorText: "Isi bilangan bulat \(range.lowerBound) sampai \(range.upperBound)."
            )
        }
    }

    private func setPage(of file: borrowing WorkbookFile) throws(WorkbookError) {
        try file.setPage(footer: Self.footer, on: sheet)
        try file.repeatRow(0, on: sheet)
        let rows = Self.firstInput + table.rows.count + Self.printedSpareRows
        try file.setPrintArea(rows: min(rows, ExcelLimits.rows), columns: table.columns.count, on: sheet)
        file.freeze(rows: 1, columns: 1, on: sheet)
        let last = CellAddress(row: ExcelLimits.rows - 1, column: table.columns.count - 1)
        try file.silenceNumbersAsText(in: "A1:\(last.name)", on: sheet)
        file.protect(sheet)
    }
}
