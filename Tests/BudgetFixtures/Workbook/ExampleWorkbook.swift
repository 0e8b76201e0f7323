/// Buku kerja XLSX satu lembar dari teks contoh sebuah aturan (``RuleExample``): sel dipisahkan koma tanpa tanda
/// kutip; `=...` rumus tanpa hasil tersimpan, `#REF!` sel kesalahan, angka polos sel angka, `2024-01-09` sel
/// tanggal, lainnya teks.
public struct ExampleWorkbook {
    private let sheet: String
    private let name: String

    /// Buku kerja dengan isi dan nama lembar ini.
    public init(sheet: String, named name: String = "Lembar1") {
        self.sheet = sheet
        self.name = name
    }

    /// Isi berkas `.xlsx`.
    public var bytes: [UInt8] {
        var archive = StoredArchive()
        archive.add("[Content_Types].xml", Self.contentTypes)
        archive.add("_rels/.rels", Self.relationship("officeDocument", to: "xl/workbook.xml"))
        archive.add("xl/_rels/workbook.xml.rels", Self.relationship("worksheet", to: "worksheets/sheet1.xml"))
        archive.add(
            "xl/workbook.xml",
            #"<workbook xmlns="\#(Self.main)" xmlns:r="\#(Self.office)"><sheets><sheet name="\#(name)" sheetId="1" r:id="rId1"/></sheets></workbook>"#
        )
        let rows = sheet.split(separator: "\n").map { row in
            "<row>\(row.split(separator: ",", omittingEmptySubsequences: false).map(Self.cell).joined())</row>"
        }
        archive.add("xl/worksheets/sheet1.xml", #"<worksheet xmlns="\#(Self.main)"><sheetData>\#(rows.joined())</sheetData></worksheet>"#)
        return archive.bytes
    }

    private static func cell(_ text: Substring) -> String {
        if text.isEmpty { return "<c/>" }
        if text.hasPrefix("=") { return "<c><f>\(text.dropFirst())</f></c>" }
        if text.hasPrefix("#") { return #"<c t="e"><v>\#(text)</v></c>"# }
        if text.wholeMatch(of: /\d+(\.\d+)?/) != nil { return "<c><v>\(text)</v></c>" }
        if text.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil { return #"<c t="d"><v>\#(text)</v></c>"# }
        return #"<c t="inlineStr"><is><t>\#(text)</t></is></c>"#
    }

    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"

    private static func relationship(_ kind: String, to target: String) -> String {
        #"<Relationships xmlns="\#(package)/relationships"><Relationship Id="rId1" Type="\#(office)/\#(kind)" Target="\#(target)"/></Relationships>"#
    }

    private static let contentTypes = {
        let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        return #"<Types xmlns="\#(package)/content-types">"#
            + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
            + #"<Override PartName="/xl/workbook.xml" ContentType="\#(type).sheet.main+xml"/>"#
            + #"<Override PartName="/xl/worksheets/sheet1.xml" ContentType="\#(type).worksheet+xml"/></Types>"#
    }()
}
