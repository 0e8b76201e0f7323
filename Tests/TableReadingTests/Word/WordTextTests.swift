import Diagnostics
import TableReading
import Testing

@Suite("DOCX: teks sel")
struct WordTextTests {
    /// Teks satu sel dengan isi ini.
    private func cell(_ content: String, styles: String? = nil, numbering: String? = nil) throws -> String {
        let lines = try WordFixture(Word.tbl(Word.tr(Word.cell(content))), styles: styles, numbering: numbering).pages()
        return lines.count > 1 ? String(lines[1].dropFirst(3)) : ""
    }

    struct Example: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var content: String
        var text: String

        init(_ name: String, _ content: String, _ text: String) {
            testDescription = name
            self.content = content
            self.text = text
        }
    }

    static let examples = [
        Example("beberapa paragraf", Word.p("a") + Word.p("") + Word.p("b") + Word.p(""), "a⏎⏎b"),
        Example("hanya paragraf kosong", Word.p("") + Word.p(" "), ""),
        Example("potongan teks bersambung", Word.paragraph(Word.run("1.234") + Word.run(".567")), "1.234.567"),
        Example(
            "ganti baris, tab, dan ganti halaman",
            Word.paragraph("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>"), "a⏎b⇥c⏎d"),
        Example("perhentian tab bukan tab", Word.p("a", #"<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>"#), "a"),
        Example(
            "tanda hubung",
            Word.paragraph("<w:r><w:t>Undang</w:t><w:noBreakHyphen/><w:t>undang per</w:t><w:softHyphen/><w:t>ubahan</w:t></w:r>"),
            "Undang-undang perubahan"),
        Example("spasi di ujung tanpa preserve", Word.paragraph("<w:r><w:t> a\n </w:t></w:r>"), "a"),
        Example("ganti baris di dalam XML", Word.paragraph("<w:r><w:t>a\nb</w:t></w:r>"), "a b"),
        Example(
            "simbol",
            Word.paragraph(
                #"<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Symbol" w:char="F035"/><w:sym w:font="Webdings" w:char="F021"/><w:sym w:font="Wingdings" w:char="F001"/></w:r>"#
            ), "✓≥5!\u{FFFD}"),
        Example(
            "tautan, tag pintar, arah, dan bidang sederhana",
            Word.paragraph(
                "<w:hyperlink>\(Word.run("a"))</w:hyperlink><w:smartTag>\(Word.run("b"))</w:smartTag><w:bdo>\(Word.run("c"))</w:bdo><w:fldSimple w:instr=\"PAGE\">\(Word.run("d"))</w:fldSimple>"
            ), "abcd"),
        Example(
            "bidang: kodenya tidak tampak",
            Word.paragraph(
                #"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r><w:r><w:t>kode</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>"#
                    + Word.run("1.500") + #"<w:r><w:fldChar w:fldCharType="end"/></w:r>"# + Word.run(" rupiah")), "1.500 rupiah"),
        Example(
            "bidang di dalam kode bidang",
            Word.paragraph(
                #"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>"#
                    + Word.run("dalam") + #"<w:r><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/></w:r>"#
                    + Word.run("hasil")), "hasil"),
        Example(
            "bidang yang tidak ditutup hanya menyembunyikan paragrafnya",
            Word.paragraph(#"<w:r><w:fldChar w:fldCharType="begin"/><w:t>x</w:t></w:r>"#) + Word.p("y"), "y"),
        Example(
            "catatan kaki dan komentar",
            Word.paragraph(
                Word.run("a")
                    + "<w:commentRangeStart w:id=\"0\"/><w:r><w:footnoteReference w:id=\"1\"/><w:endnoteReference w:id=\"1\"/><w:commentReference w:id=\"0\"/></w:r>"
                    + Word.run("b")), "ab"),
        Example(
            "sisipan tetap, hapusan tidak",
            Word.paragraph(
                "<w:del><w:r><w:delText>900</w:delText></w:r></w:del><w:ins>\(Word.run("1.000"))</w:ins><w:moveFrom>\(Word.run("x"))</w:moveFrom><w:moveTo>\(Word.run("y"))</w:moveTo>"
            ), "1.000y"),
        Example("tanda paragraf yang dihapus menyambung", Word.p("satu ", "<w:rPr><w:del/></w:rPr>") + Word.p("dua"), "satu dua"),
        Example(
            "sifat sebelum perubahan tidak berlaku",
            Word.paragraph("<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r>"), "a"),
        Example(
            "teks tersembunyi", Word.paragraph(Word.run("a") + Word.run("b", "<w:vanish/>") + Word.run("c", #"<w:vanish w:val="false"/>"#)),
            "ac"),
        Example(
            "rumus",
            Word.paragraph(
                "<m:oMath><m:f><m:num><m:r><m:t>realisasi</m:t></m:r></m:num><m:den><m:r><m:t>target</m:t></m:r></m:den></m:f><m:r><m:t xml:space=\"preserve\"> x 100</m:t></m:r></m:oMath>"
            ), "realisasi/target x 100"),
        Example(
            "teks di atas teks",
            Word.paragraph("<w:r><w:ruby><w:rt>\(Word.run("atas"))</w:rt><w:rubyBase>\(Word.run("dasar"))</w:rubyBase></w:ruby></w:r>"),
            "dasar"),
    ]

    @Test("Isi sel seperti tampak di kertas", arguments: examples)
    func text(_ example: Example) throws {
        #expect(try cell(example.content) == example.text)
    }

    @Test("Teks tersembunyi menurut gayanya")
    func hiddenByStyle() throws {
        let styles = #"<w:style w:type="character" w:styleId="S"><w:rPr><w:vanish/></w:rPr></w:style>"#
        #expect(try cell(Word.paragraph(Word.run("a", #"<w:rStyle w:val="S"/>"#) + Word.run("b")), styles: styles) == "b")
    }

    @Test("Baris dan sel yang dihapus tidak ada; yang disisipkan ada, dan semuanya disebut")
    func trackedRows() throws {
        let file = try WordFixture(
            Word.tbl(
                Word.tr(Word.tc("lama"), properties: "<w:del/>"),
                Word.tr(Word.tc("baru"), Word.tc("x", "<w:cellDel/>"), Word.tc("y", "<w:cellIns/>"), properties: "<w:ins/>"),
                Word.row("tetap"))
        ).open()
        #expect(try WordFixture.pages(of: file) == ["== tabel 1", "1: baru | y", "2: tetap"])
        #expect(file.notes == [DocumentNote(kind: .trackedChanges, location: SourceLocation(file: "PK 2024.docx"))])
    }

    @Test("Yang tidak dibaca disebut")
    func notes() throws {
        let file = try WordFixture(
            Word.p("a") + #"<w:altChunk w:id="x"/>"# + Word.paragraph(Word.run("b", "<w:vanish/>")),
            header: Word.p("PEMERINTAH PROVINSI") + Word.p("DINAS"),
            footer: Word.tbl(Word.row("Draf", "3"))
        ).open()
        #expect(try WordFixture.pages(of: file) == ["== teks 1", "1: a"])
        #expect(file.notes.map(\.kind) == [.hiddenText, .unreadDocument, .pageMargins("PEMERINTAH PROVINSI DINAS / Draf 3")])
        #expect(
            file.notes.map { $0.message.text(in: .indonesian) } == [
                "Dokumen ini memuat teks tersembunyi; teks itu tidak tampak di kertas dan tidak dibaca.",
                "Dokumen lain yang disisipkan atau ditautkan di dokumen ini tidak dibaca.",
                "Kepala atau kaki halaman tidak dibaca sebagai isi: \"PEMERINTAH PROVINSI DINAS / Draf 3\".",
            ])
        #expect(try WordFixture(Word.p("a"), footer: Word.p("12")).open().notes.isEmpty)
    }
}
