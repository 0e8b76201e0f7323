import SeededRandom

/// Potongan yang pernah atau mungkin menyesatkan pembaca tabel.
enum HostileToken {
    static func random(using generator: inout SeededGenerator) -> [UInt8] {
        let group = [markup, cells, openDocument, word, text, numbers].randomElement(using: &generator, default: markup)
        return Array(group.randomElement(using: &generator, default: "").utf8)
    }

    static func number(using generator: inout SeededGenerator) -> [UInt8] {
        Array(numbers.randomElement(using: &generator, default: "0").utf8)
    }

    private static let markup = [
        "<", ">", "/>", "\"", "'", "&", "&amp;", "&#0;", "&#xD800;", "&#x10FFFF;", "&#99999999999;", "&bukan;", "<!--", "-->",
        "<![CDATA[", "]]>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "xmlns=\"\"",
        " xmlns:x=\"urn:x\"", "<x:", "</", "\u{0}", "\u{FEFF}", "\u{FFFE}", String(repeating: "<a>", count: 200),
        String(repeating: " a=\"\"", count: 200),
    ]
    private static let cells = [
        "<row r=\"1048576\">", "<row r=\"1048577\">", "<row r=\"0\">", "<row r=\"-1\">", "</row><row>", "<c/>", "<c r=\"XFD1\">",
        "<c r=\"XFE1\">", "<c r=\"AAAAAAAAAAAA1\">", "<c r=\"A99999999999999999999\">", "<c t=\"s\"><v>4294967296</v></c>",
        "<c t=\"s\"><v>-1</v></c>", " t=\"s\"", " t=\"d\"", " t=\"b\"", " t=\"e\"", " t=\"str\"", " t=\"inlineStr\"",
        "<c><f>1/0</f></c>", "<is><t>", "<mergeCell ref=\"A1:XFD1048576\"/>", "<mergeCell ref=\"A1:B999999999999\"/>",
        "<mergeCell ref=\"B2:A1\"/>", "<mergeCells>",
        " numFmtId=\"14\"", " formatCode=\"0.00%\"", " formatCode=\"[h]:mm:ss.000\"", " date1904=\"1\"", "_x000D_", "_xD800_",
        " Target=\"../../../etc/passwd\"", " TargetMode=\"External\"", " s=\"999999999\"",
    ]
    private static let openDocument = [
        " table:number-columns-repeated=\"16384\"", " table:number-rows-repeated=\"1048576\"",
        " table:number-rows-repeated=\"99999999999999999999\"",
        " table:number-rows-repeated=\"999999999999999\"", " table:number-rows-spanned=\"999999999999999\"",
        " table:number-columns-spanned=\"0\"",
        " table:number-rows-spanned=\"1048576\"", "<text:s text:c=\"1000000\"/>", "<text:s text:c=\"-1\"/>", "<text:p>", "</text:p>",
        " office:value-type=\"percentage\"", " office:value=\"NaN\"", " office:value=\"1e400\"", " office:date-value=\"0000-00-00\"",
        "<table:table-row>", "</table:table-row>", "<table:covered-table-cell/>", "<table:table table:name=\"pagu\">",
    ]
    private static let word = [
        "<w:tbl>", "</w:tbl>", "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:p>",
        "</w:p>",
        "<w:gridSpan w:val=\"1000000000\"/>", "<w:gridSpan w:val=\"16384\"/>", "<w:gridBefore w:val=\"16383\"/>",
        "<w:gridSpan w:val=\"-1\"/>",
        "<w:vMerge/>", "<w:vMerge w:val=\"restart\"/>", "<w:hMerge/>", "<w:del>", "</w:del>", "<w:ins>", "<w:rPr><w:del/></w:rPr>",
        "<w:trPr><w:del/></w:trPr>", "<w:cellDel/>", "<w:vanish/>", "<w:fldChar w:fldCharType=\"begin\"/>",
        "<w:fldChar w:fldCharType=\"separate\"/>",
        "<w:fldChar w:fldCharType=\"end\"/>", "<w:numPr><w:numId w:val=\"1\"/><w:ilvl w:val=\"8\"/></w:numPr>",
        "<w:numId w:val=\"-2147483648\"/>",
        "<w:ilvl w:val=\"9\"/>", "<w:start w:val=\"2147483647\"/>", "<w:startOverride w:val=\"-2147483648\"/>",
        "<w:lvlText w:val=\"%1%2%9%\"/>",
        "<w:numFmt w:val=\"upperRoman\"/>", "<w:numFmt w:val=\"lowerLetter\"/>",
        "<w:ind w:left=\"2147483647\" w:firstLine=\"2147483647\"/>",
        "<w:sym w:font=\"Wingdings\" w:char=\"FFFFFFFF\"/>", "<w:basedOn w:val=\"Normal\"/>", "<w:altChunk/>", "<w:txbxContent>",
        "</w:txbxContent>",
        "<mc:AlternateContent>", "<mc:Choice>", "<mc:Fallback>", "<w:sdt><w:sdtContent>",
    ]
    private static let text = [
        "sep=;", "\r", "\r\n", "\n\n\n", ";;;;;;", "\"\"\"", "\t", "Kode Rekening", "Uraian", "Program", "Pagu Murni", "Sebelum",
        "Setelah", "Jumlah", "TOTAL", "dalam ribuan", "(miliar rupiah)", "Tahun 2024", "5.1.02", "5.", "...", "1.234.567,50",
        "(1.122.012.000,00)", "Rp 790.236.963", "-", "\u{2212}5", "91,07%", "16.000", "\u{A0}", "\u{202E}", "e\u{301}\u{301}\u{301}",
        "𝟙𝟚", "Mengetahui,", "NIP", String(repeating: "x", count: 5000), String(repeating: "1.", count: 300),
    ]
    private static let numbers = [
        "0", "-0", "1", "2", "255", "65536", "2147483647", "2147483648", "4294967295", "9223372036854775807",
        "9223372036854775808", "170141183460469231731687303715884105727", "170141183460469231731687303715884105728",
        "99999999999999999999999999999999999999999999", "0.30000000000000004", "1e308", "1E-400", "1e999999999", "1e-999999999",
        "NaN", "INF", "00000000000000000001", "0." + String(repeating: "9", count: 300), String(repeating: "9", count: 300),
    ]
}
