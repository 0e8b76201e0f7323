import ArchiveFixtures
import Diagnostics
import ExactNumbers
import FileWriting
import Foundation
import Reporting
import Testing

@testable import DocumentWriting

@Suite("Dokumen Word")
struct DocumentWriterTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    private func text(_ text: String) -> LocalizedText { LocalizedText(verbatim: text) }

    private func report(_ blocks: [ReportBlock]) -> Report {
        var section = ReportSection(id: "kertas", title: text("Kertas"), blocks: blocks)
        section.use = .paper(.upright)
        return Report(title: text("Kertas"), subtitles: [text("Dinas")], year: 2024, sections: [section])
    }

    private func body(_ blocks: [ReportBlock]) -> String { DocumentBody(language: .indonesian, paper: .f4).text(of: report(blocks)) }

    private func part(_ name: String, of path: String) throws -> String {
        let parts = try #require(ArchiveFixture.parts(of: path, maximumBytes: 1_000_000))
        return String(decoding: try #require(parts.first { $0.name == name }).bytes, as: UTF8.self)
    }

    @Test("Laporan yang sama memberi berkas yang sama; bagian-bagiannya lengkap")
    func deterministic() throws {
        let paths = ["a.docx", "b.docx"].map { folder.appendingPathComponent($0).path }
        for path in paths { try DocumentWriter(language: .indonesian, replacing: false).write(report([.paragraph(text("Isi"))]), to: path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: paths[0])) == Data(contentsOf: URL(fileURLWithPath: paths[1])))
        #expect(
            ArchiveFixture.parts(of: paths[0], maximumBytes: 1_000_000)?.map(\.name) == [
                "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/_rels/document.xml.rels", "word/styles.xml",
                "word/document.xml",
            ])
        #expect(try part("docProps/core.xml", of: paths[0]).contains("<dc:title>Kertas</dc:title><dc:subject>Dinas</dc:subject>"))
    }

    @Test("Berkas yang sudah ada tidak diganti tanpa diminta")
    func existing() throws {
        let path = folder.appendingPathComponent("ada.docx").path
        try "lama".write(toFile: path, atomically: true, encoding: .utf8)
        #expect(throws: DocumentError.file(.exists(path: path))) {
            try DocumentWriter(language: .indonesian, replacing: false).write(report([.paragraph(text("Isi"))]), to: path)
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "lama")
    }

    @Test("Nama yang memuat tanda XML dan huruf kendali tetap terbaca dan tidak menjadi XML")
    func hostile() {
        let body = body([.paragraph(text("<w:t>\"A&B\"\u{0B}\u{1B}]]>"))])
        #expect(body.contains("<w:t xml:space=\"preserve\">&lt;w:t&gt;&quot;A&amp;B&quot;␋␛]]&gt;</w:t>"))
    }

    @Test("Tajuk bertingkat, nomor kolom, sel gabungan, dan baris yang tidak terpotong")
    func table() throws {
        var columns = [
            ReportColumn(text("NO"), .code, width: 5), ReportColumn(text("SEMULA"), .amount, width: 10),
            ReportColumn(text("MENJADI"), .amount, width: 10),
        ]
        columns[1].groups = [text("ANGGARAN")]
        columns[2].groups = [text("ANGGARAN")]
        for index in columns.indices { columns[index].number = "\(index + 1)" }
        let rows = [
            ReportRow(cells: [ReportCell(.code("1")), ReportCell(.amount(Rupiah(1_500))), ReportCell(.amount(.zero))]),
            ReportRow(cells: [.joinedAbove, ReportCell(.amount(Rupiah(-20))), ReportCell(.amount(Rupiah(7)))]),
            ReportRow(.total, cells: [.text(text("JUMLAH")), .joinedLeft, ReportCell(.amount(Rupiah(7)))]),
        ]
        let xml = body([.table(ReportTable(id: "t", columns: columns, rows: rows))])
        let plain = xml.replacing(/<w:(p|t|r|tr|tc|tbl)( [^>]*)?>|<\/w:[a-zA-Z]+>|<w:pPr>|<w:rPr>/, with: "")
        #expect(plain.contains("ANGGARAN"))
        #expect(xml.components(separatedBy: "<w:tblHeader/>").count - 1 == 3)
        #expect(xml.components(separatedBy: "<w:cantSplit/>").count - 1 == 6)
        #expect(xml.components(separatedBy: "<w:gridSpan w:val=\"2\"/>").count - 1 == 2)
        #expect(xml.components(separatedBy: "<w:vMerge w:val=\"restart\"/>").count - 1 == 2)
        #expect(xml.components(separatedBy: "<w:vMerge/>").count - 1 == 2)
        for figure in [">1.500<", ">-<", ">(20)<", ">7<"] { #expect(xml.contains(figure)) }
    }

    @Test("Nama pejabat bergaris bawah; yang tidak diisi titik-titik")
    func signature() {
        let known = ReportSignature(above: [text("KEPALA DINAS,")], name: text("Nama Pejabat"), below: [text("NIP. 1")])
        let xml = body([.signatures([nil, known])])
        #expect(xml.contains("<w:rPr><w:b/><w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">Nama Pejabat</w:t>"))
        #expect(body([.signatures([ReportSignature(above: [])])]).contains(String(repeating: ".", count: 40)))
    }

    @Test("Setiap bagian mempunyai kertas dan arahnya sendiri", arguments: [(PaperSize.a4, "11906", "16838"), (.f4, "12240", "18720")])
    func pages(paper: PaperSize, short: String, long: String) {
        var report = report([.paragraph(text("Tegak"))])
        var wide = ReportSection(id: "lebar", title: text("Lebar"), blocks: [.paragraph(text("Mendatar"))])
        wide.use = .paper(.landscape)
        report.sections.append(wide)
        let xml = DocumentBody(language: .indonesian, paper: paper).text(of: report)
        #expect(xml.contains("<w:pgSz w:w=\"\(short)\" w:h=\"\(long)\"/>"))
        #expect(xml.contains("<w:pgSz w:w=\"\(long)\" w:h=\"\(short)\" w:orient=\"landscape\"/>"))
    }
}
