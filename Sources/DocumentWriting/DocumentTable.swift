import Diagnostics
import Reporting

/// Satu tabel dokumen: tajuknya diulang di setiap halaman, barisnya tidak terpotong, dan sel-sel gabungannya tetap satu.
struct DocumentTable {
    private let table: ReportTable
    private let language: Language
    private let widths: [Int]

    /// - Parameter width: Lebar tabel dalam perduapuluh poin.
    init(_ table: ReportTable, language: Language, width: Int) {
        self.table = table
        self.language = language
        let shares = table.columns.map(Self.share)
        let total = shares.reduce(0, +)
        widths = shares.map { $0 * width / max(total, 1) }
    }

    var text: String {
        let border = ["top", "left", "bottom", "right", "insideH", "insideV"]
            .map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>" }.joined()
        let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
        return """
            <w:tbl><w:tblPr><w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/><w:tblBorders>\(border)</w:tblBorders>\
            <w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="25" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="25" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>\
            <w:tblGrid>\(grid)</w:tblGrid>\(header)\(table.rows.indices.map(row).joined())</w:tbl>
            """
    }

    /// Lebar sebuah kolom di samping yang lain: yang ditetapkan kertasnya, selain itu menurut jenis isinya.
    private static func share(_ column: ReportColumn) -> Int {
        if let width = column.width { return Int(width * 10) }
        return switch column.kind {
        case .code: 80
        case .name: 300
        case .note: 340
        case .label: 140
        case .amount: 180
        case .percent: 90
        case .quantity: 110
        }
    }

    private var header: String {
        let header = ReportHeader(of: table.columns)
        return (0..<header.rowCount).map { row in
            let isNumber = header.hasNumbers && row == header.rowCount - 1
            var cells = ""
            var column = 0
            while column < table.columns.count {
                guard let cell = header.cells.first(where: { $0.column == column && $0.row <= row && row < $0.row + $0.rows }) else {
                    cells += self.cell("", columns: 1)
                    column += 1
                    continue
                }
                let merge = cell.rows == 1 ? "" : cell.row == row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>"
                let text = cell.row == row ? cell.text.exactText(in: language) : ""
                cells += self.cell(
                    DocumentText.paragraph(text, style: "Sel", properties: "<w:jc w:val=\"center\"/>", isBold: !isNumber), at: column,
                    columns: cell.columns, merge: merge)
                column += cell.columns
            }
            return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\(cells)</w:tr>"
        }.joined()
    }

    private func row(_ index: Int) -> String {
        let row = table.rows[index]
        let next = index + 1 < table.rows.count ? table.rows[index + 1] : nil
        var cells = ""
        for column in row.cells.indices where row.cells[column].join != .left {
            let span = 1 + row.cells[(column + 1)...].prefix { $0.join == .left }.count
            let cell = row.cells[column]
            let isContinued = next?.cells[column].join == .above
            let merge = cell.join == .above ? "<w:vMerge/>" : isContinued ? "<w:vMerge w:val=\"restart\"/>" : ""
            let isRight = table.columns[column].kind.isNumeric
            let isBold = row.role == .total || row.role == .subtotal || row.role == .heading
            let text = cell.text(in: language)
            cells += self.cell(
                DocumentText.paragraph(
                    text, style: "Sel", properties: isRight && !text.isEmpty ? "<w:jc w:val=\"right\"/>" : "", isBold: isBold),
                at: column, columns: span, merge: merge)
        }
        return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells)</w:tr>"
    }

    private func cell(_ content: String, at column: Int = 0, columns: Int, merge: String = "") -> String {
        let width = widths[column..<min(column + columns, widths.count)].reduce(0, +)
        let span = columns > 1 ? "<w:gridSpan w:val=\"\(columns)\"/>" : ""
        let content = content.isEmpty ? "<w:p/>" : content
        return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(span)\(merge)<w:vAlign w:val=\"center\"/></w:tcPr>\(content)</w:tc>"
    }
}

/// Tempat tanda tangan: sebuah tabel tanpa garis yang tidak terbelah halaman.
struct DocumentSignatures {
    private let signatures: [ReportSignature?]
    private let language: Language
    private let width: Int

    init(_ signatures: [ReportSignature?], language: Language, width: Int) {
        self.signatures = signatures
        self.language = language
        self.width = width / max(signatures.count, 1)
    }

    var text: String {
        let grid = signatures.map { _ in "<w:gridCol w:w=\"\(width)\"/>" }.joined()
        let above = row { $0.above.map { ($0, false) } }
        let space = Array(repeating: (LocalizedText.nothing, false), count: ReportSignature.space)
        let name = row { space + [($0.name ?? ReportSignature.blankName, true)] }
        let below = row(alignment: "top") { $0.below.map { ($0, false) } }
        return """
            <w:p><w:pPr><w:keepNext/></w:pPr></w:p>\
            <w:tbl><w:tblPr><w:tblW w:w="\(width * signatures.count)" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>\
            <w:tblGrid>\(grid)</w:tblGrid>\(above)\(name)\(below)</w:tbl><w:p/>
            """
    }

    /// Baris-baris di atas ruang tanda tangan rata bawah, supaya jabatannya berdiri tepat di atas ruangnya.
    private func row(alignment: String = "bottom", _ lines: (ReportSignature) -> [(text: LocalizedText, isName: Bool)]) -> String {
        let cells = signatures.map { signature in
            let content = (signature.map(lines) ?? []).map { line in
                DocumentText.paragraph(
                    line.text.exactText(in: language), style: "TandaTangan", isBold: line.isName, isUnderlined: line.isName)
            }.joined()
            return """
                <w:tc><w:tcPr><w:tcW w:w="\(width)" w:type="dxa"/><w:vAlign w:val="\(alignment)"/></w:tcPr>\
                \(content.isEmpty ? "<w:p/>" : content)</w:tc>
                """
        }.joined()
        return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells)</w:tr>"
    }
}
