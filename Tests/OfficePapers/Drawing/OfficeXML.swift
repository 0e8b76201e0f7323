/// Bagian-bagian yang sama bagi setiap berkas Office.
enum OfficeXML {
    static let opening = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
    static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }

    static func relationships(_ parts: [(kind: String, target: String)]) -> String {
        let list = parts.enumerated().map { index, part in
            #"<Relationship Id="rId\#(index + 1)" Type="\#(office)/\#(part.kind)" Target="\#(part.target)"/>"#
        }
        return opening + #"<Relationships xmlns="\#(package)/relationships">\#(list.joined())</Relationships>"#
    }

    static func contentTypes(_ parts: [(name: String, type: String)]) -> String {
        let list = parts.map { #"<Override PartName="\#($0.name)" ContentType="\#($0.type)"/>"# }
        return opening + #"<Types xmlns="\#(package)/content-types">"#
            + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
            + #"<Default Extension="xml" ContentType="application/xml"/>\#(list.joined())</Types>"#
    }

    /// 0 adalah A.
    static func columnName(_ column: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(65 + column % 26)))
        return column < 26 ? letter : columnName(column / 26 - 1) + letter
    }
}
