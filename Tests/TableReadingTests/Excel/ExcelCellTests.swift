import TableReading
import Testing

@Suite("XLSX: bentuk sel menjadi teks")
struct ExcelCellTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var cell: String
        var expected: [String]
        var format = "General"

        init(_ name: String, _ cell: String, _ expected: String..., format: String = "General") {
            testDescription = name
            self.cell = cell
            self.expected = expected
            self.format = format
        }
    }

    static let strings = [
        "<t>Program</t>", "<t xml:space=\"preserve\"> spasi </t>", "<t>\n  spasi  \n</t>", "<t>&#10;</t>",
        "<r><rPr><b/><t>bukan</t></rPr><t>Pro</t></r><r><t xml:space=\"preserve\">gram </t></r><r><t>A</t></r>",
        "<t>漢字</t><rPh sb=\"0\" eb=\"2\"><t>カンジ</t></rPh><phoneticPr fontId=\"1\"/>",
        "<t>a_x000D_b_x005F_x000D_c_x0000_d_xZZZZ_</t>", "<t>_xD83C__xDFDB_</t>", "<t/>",
        "<t>&amp;&lt;&gt;&quot;&apos;&#x41;&#233;</t>", "<t><![CDATA[<a> & b]]></t>",
        "<t>x<!-- komentar -->y</t>",
        "<t>satu\r\ndua\rtiga</t>",
    ]

    static let texts = [
        Example("teks bersama", "<c r=\"A1\" t=\"s\"><v>0</v></c>", "A1 text Program"),
        Example("spasi dijaga", "<c r=\"A1\" t=\"s\"><v>1</v></c>", "A1 text  spasi "),
        Example("spasi tanpa penjaga", "<c r=\"A1\" t=\"s\"><v>2</v></c>", "A1 text spasi"),
        Example("ganti baris sebagai rujukan", "<c r=\"A1\" t=\"s\"><v>3</v></c>", "A1 text \n"),
        Example("teks kaya", "<c r=\"A1\" t=\"s\"><v>4</v></c>", "A1 text Program A"),
        Example("cara baca tidak ikut", "<c r=\"A1\" t=\"s\"><v>5</v></c>", "A1 text 漢字"),
        Example(
            "pelarian _xHHHH_", "<c r=\"A1\" t=\"s\"><v>6</v></c>", "A1 text a\rb_x000D_c_x0000_d_xZZZZ_"),
        Example("pelarian pasangan pengganti", "<c r=\"A1\" t=\"s\"><v>7</v></c>", "A1 text 🏛"),
        Example("teks bersama kosong", "<c r=\"A1\" t=\"s\"><v>8</v></c>"),
        Example("entitas", "<c r=\"A1\" t=\"s\"><v>9</v></c>", "A1 text &<>\"'Aé"),
        Example("CDATA", "<c r=\"A1\" t=\"s\"><v>10</v></c>", "A1 text <a> & b"),
        Example("komentar di tengah teks", "<c r=\"A1\" t=\"s\"><v>11</v></c>", "A1 text xy"),
        Example("CRLF menjadi LF", "<c r=\"A1\" t=\"s\"><v>12</v></c>", "A1 text satu\ndua\ntiga"),
        Example(
            "teks di dalam sel", "<c r=\"A1\" t=\"inlineStr\"><is><t>Siltap</t></is></c>", "A1 text Siltap"),
        Example(
            "teks di dalam sel menang atas v",
            "<c r=\"A1\" t=\"inlineStr\"><is><r><t>a</t></r></is><v>9</v></c>",
            "A1 text a"),
        Example(
            "hasil rumus teks", "<c r=\"A1\" t=\"str\"><f>B1&amp;C1</f><v>ab_x0041_</v></c>", "A1 text abA"),
        Example("hasil rumus teks kosong", "<c r=\"A1\" t=\"str\"><f>\"\"</f><v></v></c>"),
        Example("benar", "<c r=\"A1\" t=\"b\"><v>1</v></c>", "A1 boolean true"),
        Example("salah", "<c r=\"A1\" t=\"b\"><v>0</v></c>", "A1 boolean false"),
        Example("kesalahan", "<c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "A1 error #DIV/0!"),
        Example(
            "tanggal ISO", "<c r=\"A1\" t=\"d\"><v>2024-06-27T00:00:00.000Z</v></c>", "A1 date 2024-06-27"),
        Example(
            "tanggal dan jam ISO", "<c r=\"A1\" t=\"d\"><v>2024-06-27T08:30:00</v></c>",
            "A1 date 2024-06-27T08:30:00"),
        Example("jam ISO", "<c r=\"A1\" t=\"d\"><v>08:30:00.000</v></c>", "A1 time 08:30:00"),
        Example("tanggal ISO yang bukan tanggal", "<c r=\"A1\" t=\"d\"><v>Kamis</v></c>", "A1 text Kamis"),
        Example(
            "rumus tanpa hasil", "<c r=\"A1\"><f>SUM(B1:B3)</f></c>", "A1 formulaWithoutValue =SUM(B1:B3)"),
        Example("rumus dengan hasil kosong", "<c r=\"A1\"><f>A2</f><v/></c>", "A1 formulaWithoutValue =A2"),
        Example(
            "rumus bersama tanpa hasil", "<c r=\"A1\"><f t=\"shared\" si=\"0\"/></c>",
            "A1 formulaWithoutValue ="),
        Example("rumus dengan hasil", "<c r=\"A1\"><f>SUM(B1:B3)</f><v>6</v></c>", "A1 number 6"),
        Example("gaya tanpa nomor", "<c r=\"A1\" s=\"\"><v>7</v></c><c s=\"\" t=\"s\"><v>0</v></c>", "A1 number 7", "B1 text Program"),
        Example("jenis tanpa nama", "<c r=\"A1\" t=\"\"><v>7</v></c>", "A1 number 7"),
        Example("sel bergaya tanpa isi", "<c r=\"A1\" s=\"1\"/><c r=\"B1\" s=\"1\"></c>"),
        Example(
            "tanpa alamat", "<c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c>", "A1 number 1",
            "D1 number 2", "E1 number 3"),
        Example("kutip tunggal dan spasi di tanda", "<c  r = 'B1'\n t='n' ><v>1</v ></c >", "B1 number 1"),
        Example(
            "urutan kolom mundur", "<c r=\"B1\"><v>2</v></c><c r=\"A1\"><v>1</v></c>", "A1 number 1",
            "B1 number 2"),
        Example(
            "elemen asing di dalam sel", "<c r=\"A1\"><v>1</v><extLst><ext><v>9</v></ext></extLst></c>",
            "A1 number 1"),
    ]

    static let numbers = [
        Example("bulat", "<c><v>77886501365</v></c>", "A1 number 77886501365"),
        Example(
            "bulat 17 digit tetap utuh", "<c><v>12345678901234567</v></c>", "A1 number 12345678901234567"),
        Example("negatif", "<c><v>-1234567.5</v></c>", "A1 number -1234567.5"),
        Example("ekor biner 17 digit", "<c><v>0.30000000000000004</v></c>", "A1 number 0.3"),
        Example("ekor biner ke bawah", "<c><v>1234567.8899999999</v></c>", "A1 number 1234567.89"),
        Example("ekor biner 16 digit", "<c><v>0.7999999999999999</v></c>", "A1 number 0.8"),
        Example("sembilan beruntun", "<c><v>9.9999999999999999</v></c>", "A1 number 10"),
        Example("15 digit tidak disentuh", "<c><v>123456789.012345</v></c>", "A1 number 123456789.012345"),
        Example("pangkat besar", "<c><v>1.8152642574289999E13</v></c>", "A1 number 18152642574290"),
        Example("pangkat +", "<c><v>1.5E+3</v></c>", "A1 number 1500"),
        Example("pangkat kecil", "<c><v>1.5e-3</v></c>", "A1 number 0.0015"),
        Example("nol", "<c><v>0</v></c>", "A1 number 0"),
        Example("nol berpangkat", "<c><v>0E0</v></c>", "A1 number 0"),
        Example("tanpa nol di depan", "<c><v>.5</v></c>", "A1 number 0.5"),
        Example("spasi di sekitar", "<c><v> 5 </v></c>", "A1 number 5"),
        Example("pangkat tak masuk akal tetap teks", "<c><v>1E999999</v></c>", "A1 text 1E999999"),
        Example("bukan angka tetap teks", "<c><v>12abc</v></c>", "A1 text 12abc"),
        Example("persen", "<c s=\"1\"><v>0.9107</v></c>", "A1 percent 91.07", format: "0.00%"),
        Example("persen dilengkapi nol", "<c s=\"1\"><v>0.5</v></c>", "A1 percent 50.00", format: "0.00%"),
        Example("persen tanpa desimal", "<c s=\"1\"><v>1</v></c>", "A1 percent 100", format: "0%"),
        Example(
            "persen lebih teliti dari tampilannya", "<c s=\"1\"><v>0.910742</v></c>", "A1 percent 91.0742",
            format: "0.0%"),
        Example(
            "persen berekor biner", "<c s=\"1\"><v>0.28570000000000001</v></c>", "A1 percent 28.57",
            format: "0.00%"),
        Example(
            "persen negatif", "<c s=\"1\"><v>-0.0073</v></c>", "A1 percent -0.73", format: "0.00%;(0.00%)"),
        Example("persen nol", "<c s=\"1\"><v>0</v></c>", "A1 percent 0.00", format: "0.00%"),
        Example(
            "tanda persen di dalam kutip", "<c s=\"1\"><v>5</v></c>", "A1 number 5", format: "0 &quot;%&quot;"
        ),
        Example(
            "rupiah", "<c s=\"1\"><v>5000</v></c>", "A1 number 5000", format: "[$Rp-421]#,##0.00;[Red]-#,##0"),
        Example(
            "ribuan berhuruf m", "<c s=\"1\"><v>5000</v></c>", "A1 number 5000",
            format: "#,##0,,&quot;m&quot;"),
        Example("ilmiah", "<c s=\"1\"><v>5000</v></c>", "A1 number 5000", format: "0.00E+00"),
    ]

    static let dates = [
        Example("tanggal", "<c s=\"1\"><v>45470</v></c>", "A1 date 2024-06-27", format: "dd/mm/yyyy"),
        Example(
            "tanggal dan jam", "<c s=\"1\"><v>45470.354166666664</v></c>", "A1 date 2024-06-27T08:30:00",
            format: "dd/mm/yyyy hh:mm"),
        Example("bulan saja", "<c s=\"1\"><v>45470</v></c>", "A1 date 2024-06-27", format: "mmmm"),
        Example(
            "tanggal berbahasa", "<c s=\"1\"><v>45470</v></c>", "A1 date 2024-06-27",
            format: "[$-421]dd mmmm yyyy;@"),
        Example("jam", "<c s=\"1\"><v>0.35416666666666669</v></c>", "A1 time 08:30:00", format: "h:mm"),
        Example(
            "jam di hari lain", "<c s=\"1\"><v>1.5</v></c>", "A1 date 1900-01-01T12:00:00", format: "h:mm"),
        Example("lama waktu", "<c s=\"1\"><v>1.5</v></c>", "A1 time 36:00:00", format: "[h]:mm:ss"),
        Example("hari pertama", "<c s=\"1\"><v>1</v></c>", "A1 date 1900-01-01", format: "yyyy-mm-dd"),
        Example(
            "hari yang tidak pernah ada", "<c s=\"1\"><v>60</v></c>", "A1 date 1900-02-29",
            format: "yyyy-mm-dd"),
        Example("sesudahnya", "<c s=\"1\"><v>61</v></c>", "A1 date 1900-03-01", format: "yyyy-mm-dd"),
        Example("hari terakhir", "<c s=\"1\"><v>2958465</v></c>", "A1 date 9999-12-31", format: "yyyy-mm-dd"),
        Example(
            "di luar kalender tetap angka", "<c s=\"1\"><v>2958466</v></c>", "A1 number 2958466",
            format: "yyyy-mm-dd"),
        Example("negatif tetap angka", "<c s=\"1\"><v>-1</v></c>", "A1 number -1", format: "yyyy-mm-dd"),
        Example("nol tetap angka", "<c s=\"1\"><v>0</v></c>", "A1 number 0", format: "yyyy-mm-dd"),
        Example(
            "hampir tengah malam", "<c s=\"1\"><v>45470.999999</v></c>", "A1 date 2024-06-28",
            format: "yyyy-mm-dd"),
        Example(
            "teks dalam sel tanggal", "<c s=\"1\" t=\"s\"><v>0</v></c>", "A1 text Program",
            format: "yyyy-mm-dd"),
    ]

    @Test("Teks, kebenaran, kesalahan, rumus", arguments: texts)
    func text(_ example: Example) throws { try check(example) }

    @Test("Angka dan persen", arguments: numbers)
    func number(_ example: Example) throws { try check(example) }

    @Test("Tanggal dan jam", arguments: dates)
    func date(_ example: Example) throws { try check(example) }

    private func check(_ example: Example) throws {
        let fixture = ExcelFixture(
            rows: "<row r=\"1\">\(example.cell)</row>", strings: Self.strings, formats: [example.format])
        #expect(try fixture.cells() == example.expected)
    }

    @Test(
        "Sistem tanggal 1904",
        arguments: [
            ("0", "A1 date 1904-01-01"), ("44008", "A1 date 2024-06-27"),
            ("0.5", "A1 date 1904-01-01T12:00:00"),
        ])
    func date1904(serial: String, expected: String) throws {
        var fixture = ExcelFixture(
            rows: "<row><c s=\"1\"><v>\(serial)</v></c></row>", formats: ["dd/mm/yyyy"])
        fixture.parts["xl/workbook.xml"] = ExcelFixture.workbook(
            sheets: #"<sheet name="Belanja" sheetId="1" r:id="rId1"/>"#,
            properties: #"<workbookPr date1904="1"/>"#)
        #expect(try fixture.cells() == [expected])
    }

    @Test(
        "Format bawaan tanpa kode",
        arguments: [
            (9, "A1 percent 50"), (10, "A1 percent 50.00"), (14, "A1 time 12:00:00"),
            (46, "A1 time 12:00:00"), (4, "A1 number 0.5"),
        ])
    func builtIn(id: Int, expected: String) throws {
        var fixture = ExcelFixture(rows: "<row><c s=\"1\"><v>0.5</v></c></row>")
        fixture.parts["xl/styles.xml"] = ExcelFixture.styles([]).replacing(
            "</cellXfs>", with: "<xf numFmtId=\"\(id)\"/></cellXfs>")
        #expect(try fixture.cells() == [expected])
    }
}
