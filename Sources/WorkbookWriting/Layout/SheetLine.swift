import Diagnostics
import Reporting

/// Satu isi lembar pada barisnya; tabel menempati beberapa baris.
struct SheetLine: Sendable, Hashable {
    enum Content: Sendable, Hashable {
        case text(CellStyle.Look, LocalizedText)
        /// Baris lembar adalah baris tajuk; isi tabel mulai satu baris di bawahnya.
        case table(ReportTable)
    }

    var row: Int
    var content: Content
}

/// Tata letak satu lembar; tidak bergantung pada bahasa, supaya alamat sel sama di semua bahasa.
struct SheetLayout: Sendable, Hashable {
    /// Isi dari atas ke bawah.
    private(set) var lines: [SheetLine] = []
    /// Banyaknya baris terpakai.
    private(set) var rowCount = 0

    /// Menyusun judul laporan, judul bagian, lalu isi bagian.
    init(of section: ReportSection, in report: Report) {
        append(.text(.title, report.title))
        for subtitle in report.subtitles { append(.text(.subtitle, subtitle)) }
        append(.text(.sectionTitle, section.title))
        rowCount += 1
        for block in section.blocks { add(block) }
    }

    /// Tabel-tabel lembar dengan baris tajuknya.
    var tables: [(headerRow: Int, table: ReportTable)] {
        lines.compactMap { line in
            if case .table(let table) = line.content { (line.row, table) } else { nil }
        }
    }

    /// Kolom tabel terlebar.
    var columnCount: Int {
        tables.map(\.table.columns.count).max() ?? 0
    }

    private mutating func add(_ block: ReportBlock) {
        switch block {
        case .heading(let text): append(.text(.heading, text))
        case .paragraph(let text): append(.text(.paragraph, text))
        case .table(let table):
            if let caption = table.caption { append(.text(.caption, caption)) }
            append(.table(table))
            rowCount += table.rows.count + 1
        }
    }

    private mutating func append(_ content: SheetLine.Content) {
        lines.append(SheetLine(row: rowCount, content: content))
        rowCount += 1
    }
}
