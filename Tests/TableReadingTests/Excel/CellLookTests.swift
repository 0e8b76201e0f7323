import TableReading
import Testing

@Suite("XLSX: jorokan dan huruf tebal menurut gaya sel")
struct CellLookTests {
    /// Gaya 0 biasa, 1 tebal, 2 menjorok 3, 3 tebal menjorok 1, 4 tidak tebal, 5 font yang tidak ada, 6 menjorok tak terbaca.
    private static let styles = """
        <styleSheet xmlns="\(ExcelFixture.main)">\
        <fonts count="4"><font><sz val="11"/></font><font><b/></font><font><b val="0"/></font><font><b val="true"/></font></fonts>\
        <cellStyleXfs><xf fontId="1"><alignment indent="9"/></xf></cellStyleXfs>\
        <cellXfs><xf numFmtId="0"/><xf fontId="1"/><xf fontId="0"><alignment horizontal="left" indent="3"/></xf>\
        <xf numFmtId="9" fontId="3"><alignment indent="1"/></xf><xf fontId="2"><protection/></xf><xf fontId="77"/>\
        <xf fontId="0"><alignment indent="-2"/></xf></cellXfs>\
        <dxfs><dxf><font><b/></font><alignment indent="5"/></dxf></dxfs></styleSheet>
        """

    private func looks(_ cells: String, strings: [String] = [], styles: String = styles) throws -> [String] {
        var fixture = ExcelFixture(rows: "<row>\(cells)</row>", strings: strings)
        fixture.parts["xl/styles.xml"] = styles
        let table = try fixture.open().table(at: 0)
        var row = TableRow()
        #expect(try table.readRow(into: &row))
        return (0..<row.count + 1).map { "\(row.text(at: $0)) \(row.indent(at: $0))" + (row.isBold(at: $0) ? " tebal" : "") }
    }

    @Test("Setiap gaya, dan sel di luar baris")
    func everyStyle() throws {
        let cells = (0...7).map { "<c s=\"\($0)\"><v>\($0)</v></c>" }.joined()
        #expect(
            try looks(cells) == ["0 0", "1 0 tebal", "2 3", "300 1 tebal", "4 0", "5 0", "6 0", "7 0", " 0"])
    }

    @Test("Setiap jenis isi memakai rupa gayanya")
    func everyKind() throws {
        let cells = """
            <c s="3" t="s"><v>0</v></c><c s="3" t="inlineStr"><is><t>b</t></is></c><c s="3" t="str"><v>c</v></c>\
            <c s="3" t="b"><v>1</v></c><c s="3"><f>A1</f></c><c s="3"/><c><v>9</v></c><c s="" t="s"><v>0</v></c>
            """
        #expect(
            try looks(cells, strings: ["<t>a</t>"]) == [
                "a 1 tebal", "b 1 tebal", "c 1 tebal", "true 1 tebal", "=A1 1 tebal", " 0", "9 0", "a 0", " 0",
            ])
    }

    @Test("Teks yang sebagian tebal tidak tebal; jorokan terlalu besar dipotong")
    func edges() throws {
        let rich = "<r><rPr><b/></rPr><t>tebal</t></r><r><t>biasa</t></r>"
        #expect(try looks("<c t=\"s\"><v>0</v></c>", strings: [rich]) == ["tebalbiasa 0", " 0"])
        let huge = "<styleSheet xmlns=\"\(ExcelFixture.main)\"><cellXfs><xf><alignment indent=\"99999\"/></xf></cellXfs></styleSheet>"
        #expect(try looks("<c><v>1</v></c>", styles: huge) == ["1 255", " 0"])
    }

    @Test("Rupa mengikuti barisnya di lembar yang dibaca beberapa utas")
    func lanes() throws {
        let rows = (1...20_000).map {
            "<row r=\"\($0)\" outlineLevel=\"\($0 % 8)\"\($0 % 3 == 0 ? " hidden=\"1\"" : "")><c s=\"\($0 % 5)\"><v>\($0)</v></c></row>"
        }
        var fixture = ExcelFixture(rows: rows.joined())
        fixture.parts["xl/styles.xml"] = Self.styles
        let table = try fixture.open().table(at: 0)
        var row = TableRow()
        for number in 1...20_000 {
            try #require(try table.readRow(into: &row))
            let isRight =
                row.number == number && row.outlineLevel == number % 8 && row.isHidden == (number % 3 == 0)
                && row.indent(at: 0) == [0, 0, 3, 1, 0][number % 5] && row.isBold(at: 0) == [1, 3].contains(number % 5)
            try #require(isRight, "baris \(number)")
        }
    }
}
