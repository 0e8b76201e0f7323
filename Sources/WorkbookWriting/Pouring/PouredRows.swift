/// Sepotong baris-baris lembar besar: teksnya, dan yang harus diberitahukan kepada buku kerja menurut urutan.
struct PouredRows: Sendable {
    private(set) var text: RowText
    private(set) var merges: [(area: CellArea, style: CellStyle)] = []
    private(set) var notes: [(cell: CellAddress, text: String)] = []
    private(set) var links: [(cell: CellAddress, text: String, target: String, style: CellStyle)] = []
    var tally = WorkbookTally()
    private let sheetName: String

    /// - Parameter columns: Kolom lembarnya yang terpakai.
    init(columns: Int, sheetName: String) {
        text = RowText(columns: columns)
        self.sheetName = sheetName
    }

    /// Satu baris lembar dari sel-selnya, yang berurutan menurut kolom.
    ///
    /// - Throws: teks yang terlalu panjang.
    mutating func add(_ cells: [SheetRowCell], row: Int, height: Double?, level: Int = 0) throws(WorkbookError) {
        // Baris yang disediakan bagi isian tidak perlu disebut.
        if cells.isEmpty, level == 0, height == nil || height == RowHeights.standard { return }
        text.open(row: row, height: height, level: level)
        for cell in cells { try add(cell, row: row) }
        text.close()
    }

    private mutating func add(_ cell: SheetRowCell, row: Int) throws(WorkbookError) {
        let address = CellAddress(row: row, column: cell.column)
        text.add(try cell.content.stored(at: CellSpot(sheetName: sheetName, address: address)), column: cell.column, style: cell.style)
        if let link = cell.link { links.append((address, link.text, link.target, cell.style)) }
        if let note = cell.note { notes.append((address, note)) }
    }

    /// Sel-sel yang digabung; semuanya sudah ditambahkan.
    mutating func merge(_ area: CellArea, style: CellStyle) {
        if area.isMerged { merges.append((area, style)) }
    }
}

/// Satu sel yang siap ditulis di barisnya.
struct SheetRowCell: Sendable {
    var column: Int
    var content: CellContent
    var style: CellStyle
    var note: String?
    /// Teksnya dan alamat yang ditunjuknya, bila sel teks yang menaut.
    var link: (text: String, target: String)?
}
