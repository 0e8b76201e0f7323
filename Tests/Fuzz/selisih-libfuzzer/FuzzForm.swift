/// Bentuk masukan. Mesin fuzz mengubah isi bagian-bagiannya yang sudah dimekarkan, dipisahkan byte nol: arsip yang byte-nya berubah
/// hampir selalu ditolak jumlah periksanya.
enum FuzzForm: String, CaseIterable {
    case csv, xlsx, ods, docx

    /// Berkas dari byte mesin fuzz.
    func file(_ input: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        guard self != .csv else { return Array(input) }
        var archive = StoredArchive()
        for (name, content) in fixed { archive.add(name, content.utf8) }
        let parts = input.split(separator: 0, maxSplits: names.count - 1, omittingEmptySubsequences: false)
        for (name, part) in zip(names, parts) where !part.isEmpty { archive.add(name, part) }
        archive.close()
        return archive.bytes
    }

    /// Bagian-bagian yang isinya dari mesin fuzz, menurut urutannya di masukan.
    private var names: [String] {
        switch self {
        case .csv: []
        case .xlsx: ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"]
        case .ods: ["content.xml"]
        case .docx: ["word/document.xml", "word/styles.xml", "word/numbering.xml"]
        }
    }

    private var fixed: [(String, String)] {
        switch self {
        case .csv: []
        case .ods: [("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]
        case .xlsx:
            [
                ("_rels/.rels", Self.relationships([("officeDocument", "xl/workbook.xml")])),
                (
                    "xl/_rels/workbook.xml.rels",
                    Self.relationships([
                        ("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml"),
                    ])
                ),
                (
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"\(Self.office)\"><sheets>"
                        + "<sheet name=\"Belanja\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>"
                ),
            ]
        case .docx:
            [
                ("_rels/.rels", Self.relationships([("officeDocument", "word/document.xml")])),
                ("word/_rels/document.xml.rels", Self.relationships([("styles", "styles.xml"), ("numbering", "numbering.xml")])),
            ]
        }
    }

    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    private static func relationships(_ targets: [(kind: String, target: String)]) -> String {
        let list = targets.enumerated().map { "<Relationship Id=\"r\($0)\" Type=\"\(office)/\($1.kind)\" Target=\"\($1.target)\"/>" }
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(list.joined())</Relationships>"
    }
}
