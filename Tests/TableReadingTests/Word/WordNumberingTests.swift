import TableReading
import Testing

@Suite("DOCX: nomor otomatis")
struct WordNumberingTests {
    private static func level(_ index: Int, _ format: String, _ pattern: String, _ rest: String = "") -> String {
        #"<w:lvl w:ilvl="\#(index)"><w:start w:val="1"/><w:numFmt w:val="\#(format)"/><w:lvlText w:val="\#(pattern)"/>\#(rest)</w:lvl>"#
    }

    private static func shape(_ id: Int, _ levels: String) -> String {
        #"<w:abstractNum w:abstractNumId="\#(id)">\#(levels)</w:abstractNum>"#
    }

    private static func list(_ id: Int, _ shape: Int, _ override: String = "") -> String {
        #"<w:num w:numId="\#(id)"><w:abstractNumId w:val="\#(shape)"/>\#(override)</w:num>"#
    }

    private func item(_ text: String, _ list: Int, _ level: Int = 0) -> String {
        Word.p(text, #"<w:numPr><w:ilvl w:val="\#(level)"/><w:numId w:val="\#(list)"/></w:numPr>"#)
    }

    private func texts(_ paragraphs: String, _ numbering: String, styles: String? = nil) throws -> [String] {
        try WordFixture(paragraphs, styles: styles, numbering: numbering).pages().dropFirst().map {
            String($0.drop { $0 != " " }.dropFirst())
        }
    }

    @Test("Kolom nomor yang dinomori Word")
    func numberColumn() throws {
        let rows = ["Perdagangan", "Industri"].map { Word.tr(Word.cell(item("", 1)), Word.tc($0)) }.joined()
        let fixture = WordFixture(
            Word.tbl(Word.row("NO", "PROGRAM"), rows), numbering: Self.shape(0, Self.level(0, "decimal", "%1.")) + Self.list(1, 0))
        #expect(try fixture.pages() == ["== tabel 1", "1: NO | PROGRAM", "2: 1. | Perdagangan", "3: 2. | Industri"])
    }

    @Test("Tingkat bersusun mengulang nomornya; butir bergambar hanya hiasan")
    func levels() throws {
        let numbering =
            Self.shape(
                0,
                Self.level(0, "upperRoman", "%1.") + Self.level(1, "upperLetter", "%1.%2)")
                    + Self.level(2, "decimal", "%1.%3", "<w:isLgl/>")
                    + Self.level(3, "bullet", "o")) + Self.list(1, 0)
        #expect(
            try texts(
                item("a", 1) + item("b", 1, 1) + item("c", 1, 2) + item("d", 1, 1) + item("e", 1) + item("f", 1, 1) + item("g", 1, 3),
                numbering)
                == ["I. a", "I.A) b", "1.1 c", "I.B) d", "II. e", "II.A) f", "g"])
    }

    @Test("Nomor awal, daftar yang bersambung, dan yang mulai lagi")
    func starts() throws {
        let numbering =
            Self.shape(0, Self.level(0, "decimal", "%1", #"<w:suff w:val="nothing"/>"#)) + Self.list(1, 0) + Self.list(2, 0)
            + Self.list(3, 0, #"<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>"#)
        #expect(
            try texts(item("a", 1) + item("b", 2) + item("c", 3) + item("d", 3) + item("e", 0) + item("f", 9), numbering) == [
                "1a", "2b", "5c", "6d", "e", "f",
            ])
    }

    @Test("Daftar milik gaya, dan daftar yang hanya menyebut gayanya")
    func styles() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="Daftar"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
            <w:style w:type="numbering" w:styleId="Bentuk"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """
        let numbering =
            Self.shape(0, Self.level(0, "lowerLetter", "(%1)")) + Self.shape(1, #"<w:numStyleLink w:val="Bentuk"/>"#) + Self.list(1, 0)
            + Self.list(2, 1)
        #expect(
            try texts(Word.p("a", #"<w:pStyle w:val="Daftar"/>"#) + item("b", 2), numbering, styles: styles) == ["(a) a", "(b) b"])
    }

    @Test(
        "Huruf dan angka Romawi",
        arguments: [
            ("lowerLetter", 26, "z"), ("lowerLetter", 28, "bb"), ("upperLetter", 300, "300"), ("lowerRoman", 1994, "mcmxciv"),
            ("upperRoman", 4000, "4000"), ("decimalZero", 7, "07"), ("arabicAlpha", 3, "3"), ("none", 3, ""), ("decimal", -2, "-2"),
        ])
    func formats(format: String, start: Int, text: String) throws {
        let level = #"<w:lvl w:ilvl="0"><w:start w:val="\#(start)"/><w:numFmt w:val="\#(format)"/><w:lvlText w:val="%1"/></w:lvl>"#
        #expect(try texts(item("x", 1), Self.shape(0, level) + Self.list(1, 0)) == [text.isEmpty ? "x" : "\(text) x"])
    }

    @Test("Nomor baris yang dihapus tidak terhitung")
    func deleted() throws {
        let fixture = WordFixture(
            Word.tbl(
                Word.tr(Word.cell(item("", 1)), properties: "<w:del/>"), Word.tr(Word.cell(item("", 1)))),
            numbering: Self.shape(0, Self.level(0, "decimal", "%1.")) + Self.list(1, 0))
        #expect(try fixture.pages() == ["== tabel 1", "1: 1."])
    }
}
