import Diagnostics

/// Menata isi dokumen menjadi tabel-tabel.
///
/// Setiap tabel membawa paragraf di atasnya sebagai baris judul; paragraf sesudah tabel terakhir menjadi baris
/// penutupnya. Tabel berisi satu sel yang memuat tabel lain hanya bingkai: isinya dibaca sebagai isi halaman.
struct WordLayout {
    /// Judul lebih panjang daripada ini adalah naskah: bagian depannya menjadi tabel teks tersendiri, supaya tajuk
    /// tabelnya tetap dekat dengan awal tabel.
    static let maximumTitleRows = 64

    private(set) var sheets: [WordSheet] = []
    /// Tabel di dalam sel tabel lain: sel yang memuatnya, dan namanya sendiri.
    private(set) var nested: [(place: SourceLocation, name: String)] = []
    private let file: String
    private let limits: ReadingLimits
    private var titles: [WordParagraph] = []
    private var tableCount = 0
    private var textCount = 0
    private var lastTable: Int?

    init(_ blocks: [WordBlock], file: String, limits: ReadingLimits) throws(TableReadingError) {
        self.file = file
        self.limits = limits
        try add(blocks)
        if let lastTable, titles.count <= Self.maximumTitleRows {
            sheets[lastTable].add(titles, from: sheets[lastTable].lastNumber + 1)
        } else if !titles.isEmpty || sheets.isEmpty {
            try addText(titles[...])
        }
    }

    private mutating func add(_ blocks: [WordBlock]) throws(TableReadingError) {
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                guard !paragraph.isBlank else { continue }
                // Paragraf yang disambung perubahan terlacak dapat melampaui batas satu sel.
                guard paragraph.text.count <= limits.maximumCellBytes else {
                    throw .limitExceeded(.cellBytes, maximum: limits.maximumCellBytes, at: SourceLocation(file: file))
                }
                titles.append(paragraph)
            case .table(let table):
                if let framed = table.framedBlocks { try add(framed) } else { try addTable(table) }
            }
        }
    }

    private mutating func addTable(_ table: WordTableContent) throws(TableReadingError) {
        if titles.count > Self.maximumTitleRows { try addText(titles.dropLast(Self.maximumTitleRows)) }
        tableCount += 1
        let number = String(tableCount)
        let title = titles.suffix(Self.maximumTitleRows)
        lastTable = sheets.count
        try addTable(table, number: number, title: title)
        titles.removeAll(keepingCapacity: true)
    }

    private mutating func addTable(
        _ table: WordTableContent, number: String, title: ArraySlice<WordParagraph>
    ) throws(TableReadingError) {
        var sheet = WordSheet(name: DocumentPart.table(number).name)
        sheet.add(title, from: -title.count)
        let inner = try fill(&sheet, from: table)
        try append(sheet)
        for (index, (cell, table)) in inner.enumerated() {
            let own = "\(number).\(index + 1)"
            nested.append((cell, DocumentPart.table(own).name))
            try addTable(table, number: own, title: [])
        }
    }

    private mutating func addText(_ paragraphs: ArraySlice<WordParagraph>) throws(TableReadingError) {
        textCount += 1
        var sheet = WordSheet(name: DocumentPart.text(textCount).name, isText: true)
        sheet.add(paragraphs, from: 1)
        try append(sheet)
    }

    private mutating func append(_ sheet: WordSheet) throws(TableReadingError) {
        sheets.append(sheet)
        guard sheets.count <= limits.maximumSheets else {
            throw .limitExceeded(.sheets, maximum: limits.maximumSheets, at: SourceLocation(file: file))
        }
        let place = SourceLocation(file: file, sheet: sheet.name)
        guard sheet.rows.count <= limits.maximumRows else {
            throw .limitExceeded(.rows, maximum: limits.maximumRows, at: place)
        }
    }

    /// Baris-baris tabel.
    ///
    /// - Returns: Tabel di dalam sel-selnya.
    private func fill(
        _ sheet: inout WordSheet, from table: WordTableContent
    ) throws(TableReadingError) -> [(SourceLocation, WordTableContent)] {
        let place = SourceLocation(file: file, sheet: sheet.name)
        var merges = WordMerges()
        var inner: [(SourceLocation, WordTableContent)] = []
        var cellCount = 0
        for (index, row) in table.rows.enumerated() {
            var filled = WordSheet.Row(number: index + 1, isHidden: row.isHidden, cells: [])
            var bytes = 0
            for cell in merges.take(row.cells, row: index + 1) {
                inner += cell.tables.map { (place.at(row: index + 1, column: cell.column + 1), $0) }
                let content = cell.content
                guard !content.text.isEmpty else { continue }
                bytes += content.text.count
                guard content.text.count <= limits.maximumCellBytes else {
                    throw .limitExceeded(.cellBytes, maximum: limits.maximumCellBytes, at: place)
                }
                filled.cells.append(WordSheet.Cell(column: cell.column, text: content.text, look: content.look))
            }
            cellCount += filled.cells.last.map { $0.column + 1 } ?? 0
            for (limit, count) in [(ReadingLimit.rowBytes, bytes), (.cells, cellCount), (.mergedRanges, merges.ranges.count)]
            where count > limits[limit] {
                throw .limitExceeded(limit, maximum: limits[limit], at: place)
            }
            if !filled.cells.isEmpty { sheet.rows.append(filled) }
        }
        merges.finish()
        sheet.mergedRanges = merges.sorted
        sheet.lastNumber = table.rows.count
        return inner
    }
}

extension WordTableContent {
    /// Isi sebuah bingkai: satu sel yang memuat tabel; `nil` bila ini tabel sesungguhnya.
    fileprivate var framedBlocks: [WordBlock]? {
        guard rows.count == 1, rows[0].cells.count == 1, !rows[0].cells[0].tables.isEmpty else { return nil }
        return rows[0].cells[0].blocks
    }
}

extension WordCell {
    /// Tabel di dalam sel ini.
    fileprivate var tables: [WordTableContent] {
        blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }

    /// Paragraf sel dirangkai dengan ganti baris; yang kosong di awal dan akhir tidak dihitung. Rupanya rupa paragraf
    /// berisi pertama, dan tebal hanya bila semuanya tebal.
    fileprivate var content: (text: [UInt8], look: CellLook) {
        var paragraphs = blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }[...]
        while paragraphs.first?.isBlank == true { paragraphs.removeFirst() }
        while paragraphs.last?.isBlank == true { paragraphs.removeLast() }
        guard let first = paragraphs.first else { return ([], CellLook()) }
        var look = first.look
        look.isBold = paragraphs.allSatisfy { $0.isBlank || $0.look.isBold }
        return (Array(paragraphs.map(\.text).joined(separator: [lineFeed])), look)
    }
}
