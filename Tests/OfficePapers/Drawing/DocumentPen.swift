import BudgetFixtures

/// Menulis kertas sebagai dokumen DOCX, halaman demi halaman. Tanpa pemampatan dan tanpa waktu, jadi bitanya sama di setiap
/// mesin.
package enum DocumentPen {
    package static func bytes(of paper: DrawnPaper) -> [UInt8] {
        var archive = StoredArchive()
        let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        archive.add("[Content_Types].xml", OfficeXML.contentTypes([("/word/document.xml", type)]))
        archive.add("_rels/.rels", OfficeXML.relationships([("officeDocument", "word/document.xml")]))
        let pages = paper.pages.map { $0.blocks.map(block).joined() }
        let pageBreak = #"<w:p><w:r><w:br w:type="page"/></w:r></w:p>"#
        archive.add(
            "word/document.xml",
            OfficeXML.opening
                + #"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\#(pages.joined(separator: pageBreak))"#
                + #"<w:sectPr><w:pgSz w:w="18720" w:h="12240" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>"#
        )
        return archive.bytes
    }

    /// Lebar halaman di antara tepinya, dalam perduapuluh poin.
    private static let pageWidth = 16_452

    private static func block(_ block: DrawnBlock) -> String {
        switch block {
        case .gap: "<w:p/>"
        case .title(let text): paragraphs(text, isBold: true, isCentred: true)
        case .line(let text): paragraphs(text)
        case .sides(let left, let right):
            table(
                widths: [1, 1], borders: false,
                rows: "<w:tr>"
                    + [left, right].map { cell($0.joined(separator: "\n"), isCentred: true, properties: "") }.joined() + "</w:tr>")
        case .table(let drawn): table(widths: drawn.widths, borders: true, rows: rows(of: drawn))
        }
    }

    private static func table(widths: [Int], borders: Bool, rows: String) -> String {
        let whole = max(1, widths.reduce(0, +))
        let grid = widths.map { #"<w:gridCol w:w="\#($0 * pageWidth / whole)"/>"# }.joined()
        let sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
        let lines = borders ? sides.map { #"<w:\#($0) w:val="single" w:sz="4" w:space="0" w:color="auto"/>"# }.joined() : ""
        return #"<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>\#(lines)</w:tblBorders></w:tblPr>"#
            + "<w:tblGrid>\(grid)</w:tblGrid>\(rows)</w:tbl><w:p/>"
    }

    /// Sel yang tertutup dari atas tetap ditulis, sebagai lanjutan gabungannya.
    private static func rows(of table: DrawnTable) -> String {
        var open: [Int: (last: Int, columns: Int)] = [:]
        return table.rows.enumerated().map { number, row in
            var cells = ""
            var column = 0
            while column < row.count {
                if let drawn = row[column] {
                    if drawn.rows > 1 { open[column] = (number + drawn.rows - 1, drawn.columns) }
                    let properties =
                        (drawn.columns > 1 ? #"<w:gridSpan w:val="\#(drawn.columns)"/>"# : "")
                        + (drawn.rows > 1 ? #"<w:vMerge w:val="restart"/>"# : "")
                    cells += cell(drawn.text, isBold: drawn.isHeader, isCentred: drawn.isHeader, properties: properties)
                    column += drawn.columns
                } else if let above = open[column], above.last >= number {
                    cells += cell(
                        "", properties: (above.columns > 1 ? #"<w:gridSpan w:val="\#(above.columns)"/>"# : "") + "<w:vMerge/>")
                    column += above.columns
                } else {
                    column += 1
                }
            }
            return "<w:tr>\(cells)</w:tr>"
        }.joined()
    }

    private static func cell(_ text: String, isBold: Bool = false, isCentred: Bool = false, properties: String) -> String {
        "<w:tc>"
            + (properties.isEmpty ? "" : "<w:tcPr>\(properties)</w:tcPr>")
            + paragraphs(text, isBold: isBold, isCentred: isCentred) + "</w:tc>"
    }

    private static func paragraphs(_ text: String, isBold: Bool = false, isCentred: Bool = false) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let look = isCentred ? #"<w:pPr><w:jc w:val="center"/></w:pPr>"# : ""
            guard !line.isEmpty else { return "<w:p>\(look)</w:p>" }
            let bold = isBold ? "<w:rPr><w:b/></w:rPr>" : ""
            return #"<w:p>\#(look)<w:r>\#(bold)<w:t xml:space="preserve">\#(OfficeXML.escaped(String(line)))</w:t></w:r></w:p>"#
        }.joined()
    }
}
