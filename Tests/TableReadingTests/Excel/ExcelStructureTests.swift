import Diagnostics
import TableReading
import Testing

@Suite("XLSX: susunan buku kerja")
struct ExcelStructureTests {
    @Test("Baris tanpa nomor, nomor melompat, dan baris tanpa isi")
    func rows() throws {
        let fixture = ExcelFixture(
            rows: """
                <row><c><v>1</v></c></row>
                <row/>
                <row r="5" hidden="1"><c r="B5"><v>2</v></c></row>
                <row r="6"><c r="A6" s="3"/></row>
                <row><c><v>3</v></c></row>
                """)
        #expect(try fixture.cells() == ["A1 number 1", "B5 number 2", "A7 number 3"])
    }

    @Test("Awalan ruang nama di semua elemen")
    func prefixes() throws {
        var fixture = ExcelFixture(strings: [])
        fixture.parts["xl/worksheets/sheet1.xml"] = """
            <x:worksheet xmlns:x="\(ExcelFixture.main)"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c>\
            <x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>
            """
        fixture.parts["xl/sharedStrings.xml"] =
            #"<x:sst xmlns:x="\#(ExcelFixture.main)"><x:si><x:r><x:t>a</x:t></x:r></x:si></x:sst>"#
        #expect(try fixture.cells() == ["A1 text a", "B1 text b"])
    }

    @Test("OOXML ketat")
    func strict() throws {
        var fixture = ExcelFixture(rows: "<row><c t=\"s\"><v>0</v></c></row>", strings: ["<t>ketat</t>"])
        fixture.parts = fixture.parts.mapValues {
            $0.replacing(ExcelFixture.main, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replacing(
                    ExcelFixture.office, with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
        }
        #expect(try fixture.cells() == ["A1 text ketat"])
    }

    @Test(
        "Hubungan dengan letak yang tidak lazim",
        arguments: [
            "/xl/worksheets/sheet1.xml", "worksheets\\sheet1.xml", "./worksheets/../worksheets/sheet1.xml",
            "WORKSHEETS/Sheet1.XML", "worksheets/sheet%31.xml", "\\xl\\worksheets\\sheet1.xml",
        ])
    func paths(target: String) throws {
        var fixture = ExcelFixture(rows: "<row><c><v>1</v></c></row>")
        fixture.parts["xl/_rels/workbook.xml.rels"] = ExcelFixture.relationships([
            ("rId1", "worksheet", target)
        ])
        #expect(try fixture.cells() == ["A1 number 1"])
    }

    @Test("Nama bagian dengan garis miring terbalik")
    func backslashes() throws {
        let fixture = ExcelFixture(rows: "<row><c t=\"s\"><v>0</v></c></row>", strings: ["<t>a</t>"])
        let file = try ZipFixture.file(fixture.parts.map { ($0.key.replacing("/", with: "\\"), $0.value) })
        let table = try TableFile.open(path: file.path, name: "pagu.xlsx").table(at: 0)
        #expect(try filledCells(of: table) == ["A1 text a"])
    }

    @Test("Buku kerja di folder lain, tanpa gaya dan tanpa teks bersama")
    func elsewhere() throws {
        var fixture = ExcelFixture()
        fixture.parts = [
            "_rels/.rels": ExcelFixture.relationships([("a", "officeDocument", "/isi/buku.xml")]),
            "isi/buku.xml": ExcelFixture.workbook(sheets: #"<sheet name="S" sheetId="9" r:id="b"/>"#),
            "isi/_rels/buku.xml.rels": ExcelFixture.relationships([("b", "worksheet", "lembar.xml")]),
            "isi/lembar.xml": ExcelFixture.worksheet("<row><c><v>7</v></c></row>"),
        ]
        #expect(try fixture.cells() == ["A1 number 7"])
    }

    @Test("Semua lembar didaftar; yang tersembunyi ditandai, grafik tidak ikut")
    func sheets() throws {
        var fixture = ExcelFixture()
        fixture.parts["xl/workbook.xml"] = ExcelFixture.workbook(
            sheets: """
                <sheet name="Murni &amp; Perubahan" sheetId="1" r:id="rId1"/><sheet name="Grafik" sheetId="2" r:id="rId2"/>\
                <sheet name="Arsip" sheetId="3" state="hidden" r:id="rId3"/>\
                <sheet name="Rahasia" sheetId="4" state="veryHidden" r:id="rId4"/>
                """)
        fixture.parts["xl/_rels/workbook.xml.rels"] = ExcelFixture.relationships([
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "chartsheet", "chartsheets/sheet1.xml"),
            ("rId3", "worksheet", "worksheets/sheet2.xml"), ("rId4", "worksheet", "worksheets/sheet3.xml"),
        ])
        fixture.parts["xl/worksheets/sheet2.xml"] = ExcelFixture.worksheet("<row><c><v>2</v></c></row>")
        let file = try fixture.open()
        #expect(file.format == .excel)
        #expect(file.sheets.map(\.name) == ["Murni & Perubahan", "Arsip", "Rahasia"])
        #expect(file.sheets.map(\.isHidden) == [false, true, true])
        #expect(try filledCells(of: file.table(at: 1)) == ["A1 number 2"])
        #expect(try file.table(at: 1).location == .init(file: "pagu.xlsx", sheet: "Arsip"))
    }

    @Test("Lembar dapat dibaca ulang dari awal")
    func again() throws {
        let file = try ExcelFixture(rows: "<row><c><v>1</v></c></row>").open()
        for _ in 0..<2 { #expect(try filledCells(of: file.table(at: 0)) == ["A1 number 1"]) }
    }

    @Test("Sel gabungan dibaca dari ekor lembar")
    func merged() throws {
        let fixture = ExcelFixture(
            rows: "<row><c><v>1</v></c></row>",
            tail:
                #"<mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="$B$2:$B$4"/><mergeCell ref="D1"/></mergeCells>"#
        )
        let table = try fixture.open().table(at: 0)
        #expect(
            try table.mergedRanges() == [
                MergedRange(rows: 1...1, columns: 0...2), MergedRange(rows: 2...4, columns: 1...1),
            ])
        #expect(try filledCells(of: table) == ["A1 number 1"])
    }

    @Test(
        "Bagian dalam UTF-16 dan Latin-1",
        arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian, .windows1252])
    func encodings(encoding: TextEncoding) throws {
        let fixture = ExcelFixture(rows: "<row><c t=\"inlineStr\"><is><t>Blok é</t></is></c></row>")
        let parts = fixture.parts.map { name, text in
            let declared = encoding == .windows1252 ? "ISO-8859-1" : "UTF-16"
            let body = text.contains("<?xml") ? text.replacing(/<\?xml.*?\?>/, with: "") : text
            return (
                name: name,
                bytes: encoding.bytes(of: "<?xml version=\"1.0\" encoding=\"\(declared)\"?>" + body)
            )
        }
        let file = try ZipFixture.file(parts)
        let table = try TableFile.open(path: file.path, name: "pagu.xlsx").table(at: 0)
        #expect(try filledCells(of: table) == ["A1 text Blok é"])
    }

    @Test("Lembar tanpa sheetData tidak punya baris")
    func noData() throws {
        var fixture = ExcelFixture()
        fixture.parts["xl/worksheets/sheet1.xml"] = #"<worksheet xmlns="\#(ExcelFixture.main)"/>"#
        #expect(try fixture.cells().isEmpty)
    }
}
