/// Rupa teks dokumen: huruf baku kertas pemerintah dan jarak barisnya.
enum DocumentStyles {
    static let text = """
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/>\
        <w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:rPrDefault>\
        <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>\
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
        \(paragraph("Judul", "Title", "<w:keepNext/><w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>", bold: true, size: 24))\
        \(paragraph("Subjudul", "heading 1", "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"60\"/>", bold: true, size: 22))\
        \(paragraph("Keterangan", "caption", "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>", bold: true, size: 20))\
        \(paragraph("Isian", "Isian", "<w:spacing w:after=\"20\"/>", bold: false, size: 21))\
        \(paragraph("Sel", "Sel", "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>", bold: false, size: 17))\
        \(paragraph("TandaTangan", "TandaTangan", "<w:keepNext/><w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>", bold: false, size: 21))\
        </w:styles>
        """

    private static func paragraph(_ id: String, _ name: String, _ properties: String, bold: Bool, size: Int) -> String {
        """
        <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(name)"/><w:basedOn w:val="Normal"/>\
        <w:pPr>\(properties)</w:pPr><w:rPr>\(bold ? "<w:b/>" : "")<w:sz w:val="\(size)"/><w:szCs w:val="\(size)"/></w:rPr></w:style>
        """
    }
}
