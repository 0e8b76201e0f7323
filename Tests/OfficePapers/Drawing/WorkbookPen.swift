import BudgetFixtures

/// Menulis kertas sebagai buku kerja XLSX: satu lembar per halaman. Tanpa pemampatan dan tanpa waktu, jadi bitanya sama di
/// setiap mesin.
package struct WorkbookPen {
    private var styles = CellStyles()

    package static func bytes(of paper: DrawnPaper) -> [UInt8] {
        var pen = WorkbookPen()
        let sheets = paper.pages.map { pen.sheet($0) }
        var archive = StoredArchive()
        archive.add("[Content_Types].xml", contentTypes(paper.pages.count))
        archive.add("_rels/.rels", OfficeXML.relationships([("officeDocument", "xl/workbook.xml")]))
        let parts = sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") } + [("styles", "styles.xml")]
        archive.add("xl/_rels/workbook.xml.rels", OfficeXML.relationships(parts))
        let list = paper.pages.enumerated().map { index, page in
            #"<sheet name="\#(OfficeXML.escaped(page.name))" sheetId="\#(index + 1)" r:id="rId\#(index + 1)"/>"#
        }
        archive.add(
            "xl/workbook.xml",
            OfficeXML.opening
                + #"<workbook xmlns="\#(main)" xmlns:r="\#(OfficeXML.office)"><sheets>\#(list.joined())</sheets></workbook>"#)
        archive.add("xl/styles.xml", pen.styles.xml)
        for (index, sheet) in sheets.enumerated() { archive.add("xl/worksheets/sheet\(index + 1).xml", sheet) }
        return archive.bytes
    }

    private mutating func sheet(_ page: DrawnPage) -> String {
        let widths = page.widths
        var rows: [String] = []
        var merges: [String] = []
        var number = 1
        func name(_ column: Int) -> String { OfficeXML.columnName(column) }
        func merge(_ row: Int, _ columns: ClosedRange<Int>, rows height: Int = 1) {
            guard columns.count > 1 || height > 1 else { return }
            merges.append(#"<mergeCell ref="\#(name(columns.lowerBound))\#(row):\#(name(columns.upperBound))\#(row + height - 1)"/>"#)
        }
        /// Excel tidak meninggikan baris bagi sel gabungan.
        func height(_ text: String, _ columns: ClosedRange<Int>) -> String {
            let width = max(10, widths[columns].reduce(0, +))
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
                $0 + max(1, ($1.count + width - 1) / width)
            }
            return lines > 1 ? #" ht="\#(lines * 14)" customHeight="1""# : ""
        }
        for block in page.blocks {
            switch block {
            case .gap: number += 1
            case .title(let text), .line(let text):
                let isTitle = if case .title = block { true } else { false }
                let all = 0...(widths.count - 1)
                let style = styles.index(CellStyle(isBold: isTitle, isCentred: isTitle))
                let cell = cell(.text(text), at: "A\(number)", style)
                rows.append(#"<row r="\#(number)"\#(height(text, all))>\#(cell)</row>"#)
                merge(number, all)
                number += 1
            case .sides(let left, let right):
                let half = widths.count / 2
                for index in 0..<max(left.count, right.count) {
                    var cells = ""
                    for (lines, columns) in [(left, 0...max(0, half - 1)), (right, half...(widths.count - 1))] where index < lines.count {
                        guard !lines[index].isEmpty else { continue }
                        cells += cell(
                            .text(lines[index]), at: "\(name(columns.lowerBound))\(number)", styles.index(CellStyle(isCentred: true)))
                        merge(number, columns)
                    }
                    rows.append(#"<row r="\#(number)">\#(cells)</row>"#)
                    number += 1
                }
            case .table(let table):
                for line in table.rows {
                    var cells = ""
                    for (column, drawn) in line.enumerated() {
                        let style = styles.index(CellStyle(of: drawn))
                        cells += cell(drawn?.content, at: "\(name(column))\(number)", style)
                        if let drawn { merge(number, column...(column + drawn.columns - 1), rows: drawn.rows) }
                    }
                    rows.append(#"<row r="\#(number)">\#(cells)</row>"#)
                    number += 1
                }
            }
        }
        let columns = widths.enumerated().map { #"<col min="\#($0 + 1)" max="\#($0 + 1)" width="\#($1)" customWidth="1"/>"# }
        return OfficeXML.opening
            + #"<worksheet xmlns="\#(Self.main)"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols>\#(columns.joined())</cols>"#
            + "<sheetData>\(rows.joined())</sheetData>"
            + (merges.isEmpty ? "" : #"<mergeCells count="\#(merges.count)">\#(merges.joined())</mergeCells>"#)
            + #"<pageSetup orientation="landscape" fitToHeight="0"/></worksheet>"#
    }

    private func cell(_ content: DrawnCell.Content?, at place: String, _ style: Int) -> String {
        switch content {
        case nil: #"<c r="\#(place)" s="\#(style)"/>"#
        case .number(let number): #"<c r="\#(place)" s="\#(style)"><v>\#(number.value)</v></c>"#
        case .text(let text):
            #"<c r="\#(place)" s="\#(style)" t="inlineStr"><is><t xml:space="preserve">\#(OfficeXML.escaped(text))</t></is></c>"#
        }
    }

    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

    private static func contentTypes(_ sheets: Int) -> String {
        let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        let parts = (1...sheets).map { ("/xl/worksheets/sheet\($0).xml", "\(type).worksheet+xml") }
        return OfficeXML.contentTypes([("/xl/workbook.xml", "\(type).sheet.main+xml"), ("/xl/styles.xml", "\(type).styles+xml")] + parts)
    }
}

/// Rupa satu sel buku kerja.
private struct CellStyle: Hashable {
    var isBold = false
    var isCentred = false
    var hasBorder = false
    var format: String?

    init(isBold: Bool = false, isCentred: Bool = false) {
        self.isBold = isBold
        self.isCentred = isCentred
    }

    /// Sel tabel; `nil` sel yang tertutup gabungan, yang garisnya tetap digambar.
    init(of cell: DrawnCell?) {
        hasBorder = true
        isBold = cell?.isHeader ?? false
        isCentred = isBold
        if case .number(let number) = cell?.content { format = number.format }
    }
}

/// Gaya-gaya yang dipakai sebuah buku kerja, menurut urutan pertama kali dipakai.
private struct CellStyles {
    private var styles: [CellStyle] = [CellStyle()]
    private var formats: [String] = []

    mutating func index(_ style: CellStyle) -> Int {
        if let format = style.format, !formats.contains(format) { formats.append(format) }
        if let known = styles.firstIndex(of: style) { return known }
        styles.append(style)
        return styles.count - 1
    }

    var xml: String {
        let formats = formats.enumerated().map { #"<numFmt numFmtId="\#(164 + $0)" formatCode="\#(OfficeXML.escaped($1))"/>"# }
        let cells = styles.map { style in
            let format = style.format.flatMap { self.formats.firstIndex(of: $0) }.map { 164 + $0 } ?? 0
            let align = style.isCentred ? #"horizontal="center" vertical="center""# : #"vertical="top""#
            return
                #"<xf numFmtId="\#(format)" fontId="\#(style.isBold ? 1 : 0)" fillId="0" borderId="\#(style.hasBorder ? 1 : 0)" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment \#(align) wrapText="1"/></xf>"#
        }
        let side = ["left", "right", "top", "bottom"].map { #"<\#($0) style="thin"><color auto="1"/></\#($0)>"# }.joined()
        return OfficeXML.opening
            + #"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#
            + (formats.isEmpty ? "" : #"<numFmts count="\#(formats.count)">\#(formats.joined())</numFmts>"#)
            + #"<fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts>"#
            + #"<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>"#
            + #"<borders count="2"><border><left/><right/><top/><bottom/></border><border>\#(side)</border></borders>"#
            + #"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>"#
            + #"<cellXfs count="\#(cells.count)">\#(cells.joined())</cellXfs></styleSheet>"#
    }
}
