import TableReading

/// Dokumen DOCX terkecil; bagian-bagiannya boleh diganti.
struct WordFixture {
    static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

    var parts: [String: String]

    init(_ body: String, styles: String? = nil, numbering: String? = nil, header: String? = nil, footer: String? = nil) {
        parts = [
            "_rels/.rels": Self.relationships([("rId1", "officeDocument", "word/document.xml")]),
            "word/document.xml": Self.root("document", "<w:body>\(body)<w:sectPr/></w:body>"),
        ]
        var others: [(String, String, String)] = []
        for (kind, root, content) in [
            ("styles", "styles", styles), ("numbering", "numbering", numbering), ("header", "hdr", header), ("footer", "ftr", footer),
        ] {
            guard let content else { continue }
            parts["word/\(kind).xml"] = Self.root(root, content)
            others.append(("r\(others.count + 1)", kind, "\(kind).xml"))
        }
        if !others.isEmpty { parts["word/_rels/document.xml.rels"] = Self.relationships(others) }
    }

    static func root(_ name: String, _ content: String) -> String {
        """
        <w:\(name) xmlns:w="\(main)" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="wps">\(content)</w:\(name)>
        """
    }

    static func relationships(_ targets: [(String, String, String)]) -> String {
        let list = targets.map { #"<Relationship Id="\#($0.0)" Type="\#(office)/\#($0.1)" Target="\#($0.2)"/>"# }
        return "<Relationships xmlns=\"\(package)\">\(list.joined())</Relationships>"
    }

    func file() throws -> TemporaryFile { try ZipFixture.file(parts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }) }

    func open(limits: ReadingLimits = .default) throws -> TableFile {
        try TableFile.open(path: file().path, name: "PK 2024.docx", limits: limits)
    }

    /// Setiap tabel dengan semua barisnya, seperti dibaca.
    func pages() throws -> [String] { try Self.pages(of: open()) }

    static func pages(of file: TableFile) throws -> [String] {
        var lines: [String] = []
        for (index, sheet) in file.sheets.enumerated() {
            lines.append("== \(sheet.name ?? "")")
            let table = try file.table(at: index)
            var row = TableRow()
            while try table.readRow(into: &row) {
                let cells = (0..<row.count).map { row.text(at: $0).replacing("\n", with: "⏎").replacing("\t", with: "⇥") }
                lines.append("\(row.number): \(cells.joined(separator: " | "))")
            }
        }
        return lines
    }
}

/// Potongan WordprocessingML.
enum Word {
    static func run(_ text: String, _ properties: String = "") -> String {
        "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    static func p(_ text: String, _ properties: String = "") -> String { paragraph(text.isEmpty ? "" : run(text), properties) }

    static func paragraph(_ content: String, _ properties: String = "") -> String {
        "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(content)</w:p>"
    }

    static func tc(_ text: String, _ properties: String = "") -> String { cell(p(text), properties) }

    static func cell(_ content: String, _ properties: String = "") -> String {
        "<w:tc>\(properties.isEmpty ? "" : "<w:tcPr>\(properties)</w:tcPr>")\(content)</w:tc>"
    }

    static func tr(_ cells: String..., properties: String = "") -> String {
        "<w:tr>\(properties.isEmpty ? "" : "<w:trPr>\(properties)</w:trPr>")\(cells.joined())</w:tr>"
    }

    static func row(_ texts: String...) -> String { "<w:tr>\(texts.map { tc($0) }.joined())</w:tr>" }

    static func tbl(_ rows: String...) -> String { "<w:tbl><w:tblPr/><w:tblGrid/>\(rows.joined())</w:tbl>" }
}
