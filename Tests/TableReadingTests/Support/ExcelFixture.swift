import TableReading

/// Buku kerja XLSX terkecil; bagian-bagiannya dapat diganti satu per satu.
struct ExcelFixture {
    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

    var parts: [String: String] = [:]

    /// Satu lembar bernama Belanja dengan isi `sheetData` ini.
    init(rows: String = "", strings: [String] = [], formats: [String] = [], tail: String = "") {
        parts["_rels/.rels"] = Self.relationships([("rId1", "officeDocument", "xl/workbook.xml")])
        parts["xl/_rels/workbook.xml.rels"] = Self.relationships([
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"),
            ("rId3", "sharedStrings", "sharedStrings.xml"),
        ])
        parts["xl/workbook.xml"] = Self.workbook(sheets: #"<sheet name="Belanja" sheetId="1" r:id="rId1"/>"#)
        parts["xl/worksheets/sheet1.xml"] = Self.worksheet(rows, tail: tail)
        parts["xl/sharedStrings.xml"] =
            #"<sst xmlns="\#(Self.main)">"# + strings.map { "<si>\($0)</si>" }.joined() + "</sst>"
        parts["xl/styles.xml"] = Self.styles(formats)
    }

    static func relationships(_ targets: [(id: String, kind: String, target: String)]) -> String {
        #"<?xml version="1.0"?><Relationships xmlns="\#(package)">"#
            + targets.map {
                #"<Relationship Id="\#($0.id)" Type="\#(office)/\#($0.kind)" Target="\#($0.target)"/>"#
            }
            .joined() + "</Relationships>"
    }

    static func workbook(sheets: String, properties: String = "") -> String {
        #"<workbook xmlns="\#(main)" xmlns:r="\#(office)">\#(properties)<sheets>\#(sheets)</sheets></workbook>"#
    }

    static func worksheet(_ rows: String, tail: String = "") -> String {
        #"<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="\#(main)"><sheetData>\#(rows)</sheetData>\#(tail)</worksheet>"#
    }

    /// Gaya 0 angka biasa, gaya 1 dan seterusnya menurut `formats`.
    static func styles(_ formats: [String]) -> String {
        let codes = formats.enumerated().map {
            #"<numFmt numFmtId="\#($0.offset + 164)" formatCode="\#($0.element)"/>"#
        }
        let styles = formats.indices.map { #"<xf numFmtId="\#($0 + 164)"/>"# }
        return #"<styleSheet xmlns="\#(main)"><numFmts>\#(codes.joined())</numFmts>"#
            + #"<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>\#(styles.joined())</cellXfs></styleSheet>"#
    }

    func file() throws -> TemporaryFile {
        try ZipFixture.file(parts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    func open(limits: ReadingLimits = .default) throws -> TableFile {
        try TableFile.open(path: try file().path, name: "pagu.xlsx", limits: limits)
    }

    /// Sel berisi seperti `B2 number 5`, menurut urutan baris dan kolom.
    func cells(limits: ReadingLimits = .default) throws -> [String] {
        try filledCells(of: try open(limits: limits).table(at: 0))
    }
}

/// Sel-sel berisi sebuah tabel sebagai `A1 jenis isi`.
func filledCells(of table: any Table) throws -> [String] {
    var cells: [String] = []
    var row = TableRow()
    while try table.readRow(into: &row) {
        for column in 0..<row.count where row.kind(at: column) != .empty {
            cells.append("\(address(column))\(row.number) \(row.kind(at: column)) \(row.text(at: column))")
        }
    }
    return cells
}

func address(_ column: Int) -> String {
    column < 26 ? String(UnicodeScalar(UInt8(65 + column))) : address(column / 26 - 1) + address(column % 26)
}
