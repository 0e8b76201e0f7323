import Diagnostics
import TableReading
import Testing

@Suite("DOCX: susunan tabel dan paragraf")
struct WordStructureTests {
    @Test("Paragraf di atas tabel menjadi judulnya, yang sesudah tabel terakhir penutupnya")
    func titles() throws {
        let fixture = WordFixture(
            Word.p("PERJANJIAN KINERJA PERUBAHAN TAHUN 2024") + Word.p("") + Word.p("Anggaran : Rp 5")
                + Word.tbl(Word.row("NO", "PROGRAM"), Word.row("", ""), Word.row("1", "Perdagangan")) + Word.p("TAMBAHAN : Rp 2")
                + Word.tbl(Word.row("NO", "PROGRAM")) + Word.p("Pangkalpinang, November 2024") + Word.p(" "))
        #expect(
            try fixture.pages() == [
                "== tabel 1", "-2: PERJANJIAN KINERJA PERUBAHAN TAHUN 2024", "-1: Anggaran : Rp 5", "1: NO | PROGRAM", "3: 1 | Perdagangan",
                "== tabel 2", "-1: TAMBAHAN : Rp 2", "1: NO | PROGRAM", "2: Pangkalpinang, November 2024",
            ])
    }

    @Test("Tabel mengenal judul-judul dokumen di atasnya, yang terdekat dahulu")
    func headings() throws {
        let file = try WordFixture(
            Word.p("TAHUN 2023") + Word.p("DINAS PERDAGANGAN") + Word.p("Menurut Perda Tahun 2019") + Word.tbl(Word.row("BUKAN JUDUL"))
                + Word.p("TAHUN 2024") + Word.p("2024") + Word.tbl(Word.row("b")) + Word.p("sendiri") + Word.tbl(Word.row("c"))
        ).open()
        #expect(try file.table(at: 0).headings == [])
        #expect(try file.table(at: 1).headings == ["DINAS PERDAGANGAN", "TAHUN 2023"])
        #expect(try file.table(at: 2).headings == ["TAHUN 2024", "DINAS PERDAGANGAN", "TAHUN 2023"])
    }

    @Test("Dokumen tanpa tabel menjadi satu tabel teks")
    func onlyText() throws {
        #expect(try WordFixture(Word.p("SURAT") + Word.p("Isi")).pages() == ["== teks 1", "1: SURAT", "2: Isi"])
        #expect(try WordFixture("").pages() == ["== teks 1"])
    }

    @Test("Naskah panjang di atas tabel berdiri sendiri, dan yang terdekat tetap judul")
    func longText() throws {
        let paragraphs = (1...70).map { Word.p("alinea \($0)") }.joined()
        let before = try WordFixture(paragraphs + Word.tbl(Word.row("a"))).pages()
        #expect(before[0...6] == ["== teks 1", "1: alinea 1", "2: alinea 2", "3: alinea 3", "4: alinea 4", "5: alinea 5", "6: alinea 6"])
        #expect(before[7...8] == ["== tabel 1", "-64: alinea 7"])
        #expect(before.suffix(2) == ["-1: alinea 70", "1: a"])
        let after = try WordFixture(Word.tbl(Word.row("a")) + paragraphs).pages()
        #expect(after[0...3] == ["== tabel 1", "1: a", "== teks 1", "1: alinea 1"])
    }

    @Test("Sel merentang, kolom yang dilewati, dan sel gabungan")
    func spans() throws {
        let file = try WordFixture(
            Word.tbl(
                Word.tr(Word.tc("NO", #"<w:vMerge w:val="restart"/>"#), Word.tc("TARGET", #"<w:gridSpan w:val="2"/>"#)),
                Word.tr(Word.tc("tak tampak", "<w:vMerge/>"), Word.tc("SEMULA"), Word.tc("MENJADI")),
                Word.tr(
                    Word.tc("x", #"<w:vMerge w:val="restart"/><w:gridSpan w:val="2"/>"#), Word.tc("y"),
                    properties: #"<w:gridBefore w:val="1"/><w:gridAfter w:val="3"/>"#),
                Word.tr(Word.tc("a"), Word.tc("", #"<w:vMerge w:val="continue"/><w:gridSpan w:val="2"/>"#)),
                Word.tr(Word.tc("b"), Word.tc("tampak", "<w:vMerge/>"))
            )
        ).open()
        #expect(
            try WordFixture.pages(of: file) == [
                "== tabel 1", "1: NO | TARGET", "2:  | SEMULA | MENJADI", "3:  | x |  | y", "4: a", "5: b | tampak",
            ])
        #expect(
            try file.table(at: 0).mergedRanges() == [
                MergedRange(rows: 1...2, columns: 0...0), MergedRange(rows: 1...1, columns: 1...2),
                MergedRange(rows: 3...4, columns: 1...2),
            ])
    }

    @Test("Gabungan ke samping cara lama")
    func horizontalMerge() throws {
        let file = try WordFixture(
            Word.tbl(Word.tr(Word.tc("a", #"<w:hMerge w:val="restart"/>"#), Word.tc("", "<w:hMerge/>"), Word.tc("b")))
        ).open()
        #expect(try WordFixture.pages(of: file) == ["== tabel 1", "1: a |  | b"])
        #expect(try file.table(at: 0).mergedRanges() == [MergedRange(rows: 1...1, columns: 0...1)])
    }

    @Test("Tabel di dalam sel menjadi tabel tersendiri, dan disebut")
    func nested() throws {
        let innermost = Word.tbl(Word.row("dalam sekali"))
        let inner = Word.tbl(Word.row("p", "q"), Word.tr(Word.tc("r"), Word.cell(innermost + Word.p(""))))
        let file = try WordFixture(
            Word.tbl(Word.row("NO", "ISI"), Word.tr(Word.tc("1"), Word.cell(Word.p("nama") + inner + Word.p("akhir")))) + Word.p("tutup")
        ).open()
        #expect(
            try WordFixture.pages(of: file) == [
                "== tabel 1", "1: NO | ISI", "2: 1 | nama⏎akhir", "3: tutup", "== tabel 1.1", "1: p | q", "2: r", "== tabel 1.1.1",
                "1: dalam sekali",
            ])
        #expect(
            file.notes == [
                DocumentNote(
                    kind: .nestedTable("tabel 1.1"), location: SourceLocation(file: "PK 2024.docx", sheet: "tabel 1").at(row: 2, column: 2)),
                DocumentNote(
                    kind: .nestedTable("tabel 1.1.1"),
                    location: SourceLocation(file: "PK 2024.docx", sheet: "tabel 1.1").at(row: 2, column: 2)),
            ])
        #expect(file.notes[0].message.text(in: .indonesian) == "Sel ini memuat tabel lain; dibaca sebagai tabel 1.1.")
        #expect(file.notes[0].message.text(in: .english) == "This cell holds another table; it was read as table 1.1.")
        #expect(file.notes[0].location.text.text(in: .indonesian) == "PK 2024.docx, tabel 1, baris 2, kolom 2")
    }

    @Test("Bingkai satu sel bukan tabel: isinya isi halaman")
    func frame() throws {
        let frame = Word.tbl(Word.tr(Word.cell(Word.p("JUDUL") + Word.tbl(Word.row("a", "b")) + Word.p("KEDUA"))))
        let file = try WordFixture(frame + Word.tbl(Word.row("c"))).open()
        #expect(
            try WordFixture.pages(of: file) == ["== tabel 1", "-1: JUDUL", "1: a | b", "== tabel 2", "-1: KEDUA", "1: c"])
        #expect(file.notes.isEmpty)
        #expect(try WordFixture(Word.tbl(Word.tr(Word.tc("sendiri")))).pages() == ["== tabel 1", "1: sendiri"])
    }

    @Test("Kontrol isi di sekitar tabel, baris, sel, dan teks")
    func contentControls() throws {
        func control(_ content: String) -> String {
            "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
        }
        let row =
            "<w:tr>\(control(Word.tc("a")))\(Word.cell(control(Word.p("b"))))\(Word.cell(Word.paragraph(control(Word.run("c")))))</w:tr>"
        #expect(
            try WordFixture(control(Word.p("judul")) + control(Word.tbl(control(row)))).pages()
                == ["== tabel 1", "-1: judul", "1: a | b | c"])
    }

    @Test("Kotak teks menjadi paragraf, satu kali walaupun tersimpan dua cara")
    func textBoxes() throws {
        let box = "<w:txbxContent>\(Word.p("KOTAK"))</w:txbxContent>"
        let both = """
            <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>\(box)</wps:txbx></w:drawing></mc:Choice>\
            <mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>
            """
        let old = "<w:r><w:pict><v:shape><v:textbox>\(box)</v:textbox></v:shape></w:pict></w:r>"
        let onlyFallback = "<w:r><mc:AlternateContent><mc:Fallback><w:t>cadangan</w:t></mc:Fallback></mc:AlternateContent></w:r>"
        #expect(
            try WordFixture(
                Word.paragraph(both + Word.run("pegangan"))
                    + Word.tbl(Word.tr(Word.cell(Word.paragraph(old + Word.run("sel"))), Word.cell(Word.paragraph(onlyFallback))))
            ).pages() == ["== tabel 1", "-2: KOTAK", "-1: pegangan", "1: KOTAK⏎sel | cadangan"])
    }

    @Test("Baris tersembunyi ditandai; tebal dan jorokan terbaca")
    func looks() throws {
        let file = try WordFixture(
            Word.tbl(
                Word.tr(
                    Word.cell(Word.paragraph(Word.run("tebal", "<w:b/>") + Word.run(" "))),
                    Word.cell(Word.paragraph(Word.run("se", "<w:b/>") + Word.run("bagian", "<w:b w:val=\"0\"/>"))),
                    Word.cell(Word.p("jorok", #"<w:ind w:left="568"/>"#)), Word.cell(Word.p("gaya", #"<w:pStyle w:val="Judul"/>"#)),
                    Word.cell(Word.p("gantung", #"<w:ind w:start="284" w:hanging="284"/>"#)), properties: "<w:hidden/>")),
            styles: """
                <w:style w:type="paragraph" w:styleId="Dasar"><w:pPr><w:ind w:left="284"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>\
                <w:style w:type="paragraph" w:styleId="Judul"><w:basedOn w:val="Dasar"/></w:style>
                """
        ).open()
        var row = TableRow()
        #expect(try file.table(at: 0).readRow(into: &row))
        #expect(row.isHidden)
        #expect((0..<5).map { row.isBold(at: $0) } == [true, false, false, true, false])
        #expect((0..<5).map { row.indent(at: $0) } == [0, 0, 4, 2, 0])
    }
}
