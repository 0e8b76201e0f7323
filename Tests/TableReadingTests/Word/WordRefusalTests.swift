import Diagnostics
import Foundation
import TableReading
import Testing

@Suite("DOCX: pengenalan, batas, dan berkas jahat")
struct WordRefusalTests {
    private func refusal(_ fixture: WordFixture, _ change: (inout ReadingLimits) -> Void = { _ in }) throws -> TableReadingError {
        var limits = ReadingLimits.default
        change(&limits)
        return try #require(throws: TableReadingError.self) { try fixture.open(limits: limits) }
    }

    private let table = SourceLocation(file: "PK 2024.docx", sheet: "tabel 1")
    private let file = SourceLocation(file: "PK 2024.docx")

    @Test("Bagian utama dicari lewat hubungannya, di mana pun letaknya dan apa pun nama berkasnya")
    func mainPart() throws {
        var fixture = WordFixture(Word.p("a"))
        fixture.parts["aneh/isi.xml"] = fixture.parts.removeValue(forKey: "word/document.xml")
        fixture.parts["_rels/.rels"] = WordFixture.relationships([("rId9", "officeDocument", "/aneh/isi.xml")])
        #expect(try fixture.open().format == .word)
        #expect(try fixture.pages() == ["== teks 1", "1: a"])
        fixture = WordFixture(Word.p("b"))
        fixture.parts["_rels/.rels"] = nil
        #expect(try TableFile.open(path: fixture.file().path, name: "tanpa-akhiran").sheets.map(\.name) == ["teks 1"])
    }

    @Test("OOXML ketat")
    func strict() throws {
        var fixture = WordFixture(
            Word.tbl(Word.tr(Word.tc("a", #"<w:gridSpan w:val="2"/>"#), Word.tc("b"))), styles: "", numbering: "")
        fixture.parts = fixture.parts.mapValues {
            $0.replacing(WordFixture.main, with: "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replacing(WordFixture.office, with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
        }
        #expect(try fixture.pages() == ["== tabel 1", "1: a |  | b"])
    }

    struct Other: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var bytes: [UInt8]
        var id: String
    }

    static let others = [
        Other(
            testDescription: ".doc", bytes: WorkbookRefusalTests.compound("WordDocument"),
            id: "PK.doc: ini dokumen Word 97-2003 (.doc). Buka di Word atau LibreOffice, lalu simpan ulang sebagai .docx."),
        Other(
            testDescription: "berkata sandi", bytes: WorkbookRefusalTests.compound("EncryptedPackage"),
            id: "PK.doc: berkas ini dikunci dengan kata sandi. Buka di aplikasinya, hapus kata sandinya, lalu simpan."),
        Other(
            testDescription: ".rtf", bytes: Array("{\\rtf1\\ansi PK}".utf8),
            id: "PK.doc: ini dokumen RTF (.rtf). Buka di Word atau LibreOffice, lalu simpan ulang sebagai .docx."),
    ]

    @Test("Dokumen bentuk lain ditolak dengan jalan keluarnya", arguments: others)
    func otherForms(_ other: Other) throws {
        let file = try TemporaryFile(other.bytes)
        let error = try #require(throws: TableReadingError.self) { try TableFile.open(path: file.path, name: "PK.doc") }
        #expect(error.explanation.text(in: .indonesian) == other.id)
    }

    @Test("Isi yang rusak atau dapat menyerang")
    func damage() throws {
        func part(_ text: String) throws -> TableReadingError {
            var fixture = WordFixture("")
            fixture.parts["word/document.xml"] = text
            return try refusal(fixture)
        }
        let name = "word/document.xml"
        #expect(
            try part("<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"b\">]><w/>")
                == .damagedPart(file: file.file, part: name, .documentType))
        #expect(try part(WordFixture.root("document", "<w:body><w:p>") + "x") == .damagedPart(file: file.file, part: name, .malformedXML))
        #expect(try part(WordFixture.root("document", "")) == .damagedPart(file: file.file, part: name, .unexpectedContent))
        var fixture = WordFixture("", styles: "")
        fixture.parts["word/styles.xml"] = "<!DOCTYPE a><a/>"
        #expect(try refusal(fixture) == .damagedPart(file: file.file, part: "word/styles.xml", .documentType))
    }

    @Test("Batas tabel")
    func limits() throws {
        let two = WordFixture(Word.tbl(Word.row("1", "22"), Word.row("3")))
        #expect(try refusal(two) { $0.maximumRows = 1 } == .limitExceeded(.rows, maximum: 1, at: file))
        #expect(try refusal(two) { $0.maximumColumns = 1 } == .limitExceeded(.columns, maximum: 1, at: file))
        #expect(try refusal(two) { $0.maximumCells = 2 } == .limitExceeded(.cells, maximum: 2, at: table))
        #expect(try refusal(two) { $0.maximumCellBytes = 1 } == .limitExceeded(.cellBytes, maximum: 1, at: file))
        #expect(try refusal(two) { $0.maximumRowBytes = 2 } == .limitExceeded(.rowBytes, maximum: 2, at: table))
        #expect(try refusal(two) { $0.maximumStringBytes = 100 } == .limitExceeded(.stringBytes, maximum: 100, at: file))
        #expect(try refusal(two) { $0.maximumPartBytes = 100 } == .limitExceeded(.partBytes, maximum: 100, at: file))
        let lines = WordFixture(Word.tbl(Word.tr(Word.cell(Word.p("ab") + Word.p("cd")))))
        #expect(try refusal(lines) { $0.maximumCellBytes = 4 } == .limitExceeded(.cellBytes, maximum: 4, at: table))
        let tables = WordFixture(Word.tbl(Word.row("a")) + Word.tbl(Word.row("b")))
        #expect(try refusal(tables) { $0.maximumSheets = 1 } == .limitExceeded(.sheets, maximum: 1, at: file))
        let merged = WordFixture(
            Word.tbl(Word.tr(Word.tc("a", #"<w:gridSpan w:val="2"/>"#), Word.tc("b", #"<w:gridSpan w:val="2"/>"#)), Word.row("c")))
        #expect(try refusal(merged) { $0.maximumMergedRanges = 1 } == .limitExceeded(.mergedRanges, maximum: 1, at: table))
    }

    @Test("Rentang semiliar kolom, sel gabungan panjang, dan sarang yang dalam")
    func hostile() throws {
        let wide = WordFixture(Word.tbl(Word.tr(Word.tc("a", #"<w:gridSpan w:val="1000000000"/>"#))))
        #expect(try refusal(wide) == .limitExceeded(.columns, maximum: 16_384, at: file))
        let skipped = WordFixture(Word.tbl(Word.tr(Word.tc("a"), properties: #"<w:gridBefore w:val="2000000000"/>"#)))
        #expect(try refusal(skipped) == .limitExceeded(.columns, maximum: 16_384, at: file))
        let odd = WordFixture(Word.tbl(Word.tr(Word.tc("a", #"<w:gridSpan w:val="99999999999999999999"/>"#), Word.tc("b"))))
        #expect(try odd.pages() == ["== tabel 1", "1: a | b"])
        let tall = try WordFixture(
            Word.tbl(
                Word.tr(Word.tc("a", #"<w:vMerge w:val="restart"/>"#))
                    + String(repeating: Word.tr(Word.tc("", "<w:vMerge/>")), count: 5000))
        ).open()
        #expect(try tall.table(at: 0).mergedRanges() == [MergedRange(rows: 1...5001, columns: 0...0)])
        let deep = (0..<60).reduce(Word.p("x")) { inner, _ in Word.tbl(Word.tr(Word.cell(inner))) }
        #expect(try refusal(WordFixture(deep)) == .limitExceeded(.xmlDepth, maximum: 128, at: file))
        let frames = (0..<30).reduce(Word.p("x")) { inner, _ in Word.tbl(Word.tr(Word.cell(inner))) }
        #expect(try WordFixture(frames).pages() == ["== tabel 1", "1: x"])
    }

    @Test("Bom ZIP ditolak sebelum mekar seluruhnya")
    func bomb() throws {
        let fixture = WordFixture(Word.p("a") + String(repeating: " ", count: 60 << 20))
        #expect(try refusal(fixture) == .limitExceeded(.expansion, maximum: 250, at: file))
    }

    @Test("Gaya dan daftar yang saling menunjuk tidak membuat pembaca berputar")
    func cycles() throws {
        let fixture = WordFixture(
            Word.p("a", #"<w:pStyle w:val="A"/>"#),
            styles: """
                <w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>
                """)
        #expect(try fixture.pages() == ["== teks 1", "1: a"])
    }
}
