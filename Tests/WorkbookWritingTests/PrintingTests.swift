import Diagnostics
import ExactNumbers
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Mencetak")
struct PrintingTests {
    /// Pohon: kelompok, lalu sekian anak; satu baris setinggi baku.
    private static func tree(_ groups: [Int], closing: ReportRow.Role? = nil) -> Report {
        var rows: [ReportRow] = []
        for (index, count) in groups.enumerated() {
            rows.append(ReportRow(.subtotal, level: 0, cells: [.verbatim("K\(index)")]))
            for child in 0..<count { rows.append(ReportRow(level: 1, cells: [.verbatim("\(child)")])) }
        }
        if let closing { rows.append(ReportRow(closing, cells: [.verbatim("Jumlah")])) }
        let table = ReportTable(id: "t", columns: [ReportColumn(LocalizedText(verbatim: "N"), .name)], rows: rows)
        return SmallReport.report(table)
    }

    private static func breaks(_ report: Report, room: Double, repeated: Double = 20) throws -> [Int] {
        let surveys = try report.surveyed(in: .indonesian)
        let layout = try ReportLayout(of: report, surveys).sheets[0]
        let heights = RowHeights(widths: ColumnWidths(of: layout, surveys, in: .indonesian), language: .indonesian)
        return PageBreaks(layout, heights).rows(room: room, repeated: repeated)
    }

    /// Anak setiap kelompok, dan baris-baris yang mulai di halaman baru.
    private typealias Case = (groups: [Int], room: Double, breaks: [Int])

    // Judul, judul bagian, baris kosong, dan tajuk kira-kira 75 poin; isi tabel mulai di baris lembar ke-5, yaitu baris 4 dari nol.
    private static let cases: [Case] = [
        ([5, 5], 1_000, []),
        // Kelompok kedua tidak muat utuh: dipotong di atasnya.
        ([10, 10], 300, [15]),
        // Kelompok pertama saja sudah lebih panjang: dipotong di dalamnya, sepenuh halaman.
        ([40], 300, [18, 36]),
        // Kelompok yang mulai terlalu tinggi di halaman tidak membuat halaman separuh kosong.
        ([2, 28], 300, [18]),
    ]

    @Test(arguments: cases)
    func `Halaman dipotong di antara kelompok bila halamannya tidak menjadi terlalu kosong`(
        groups: [Int], room: Double, breaks: [Int]
    ) throws {
        #expect(try Self.breaks(Self.tree(groups), room: room) == breaks)
    }

    @Test func `Baris jumlah tetap bersama rincian terakhirnya, dan induk bersama anak pertamanya`() throws {
        // Isinya persis satu halaman tanpa jumlahnya.
        #expect(try Self.breaks(Self.tree([13], closing: .total), room: 300) == [17])
        // Induk kedua di baris terakhir halaman pindah bersama anaknya.
        #expect(try Self.breaks(Self.tree([12, 5]), room: 300) == [17])
    }

    @Test func `Keterangan tabel tidak tertinggal di kaki halaman, dan gambar tidak terbelah`() throws {
        var report = SmallReport.report(SmallReport.table(kinds: [.name], (0..<10).map { [.verbatim("\($0)")] }))
        var second = SmallReport.table("u", kinds: [.name], (0..<5).map { [.verbatim("\($0)")] })
        second.caption = LocalizedText(verbatim: "Keterangan")
        report.sections[0].blocks.append(.table(second))
        // Keterangan di baris 15; tajuk dan baris pertamanya tidak muat lagi.
        #expect(try Self.breaks(report, room: 290, repeated: 0) == [15])
        let name = LocalizedText(verbatim: "Gambar")
        report.sections[0].blocks[1] = .charts([ReportChart(name, .bars, of: "t", labels: 0, series: [], description: name)])
        #expect(try Self.breaks(report, room: 400, repeated: 0) == [15])
    }

    @Test func `Halaman yang diminta mulai di sana, kecuali bila isi sebelumnya sudah tumpah ke halaman yang hampir kosong`() throws {
        var report = SmallReport.report(SmallReport.table(kinds: [.name], (0..<10).map { [.verbatim("\($0)")] }))
        report.sections[0].blocks += [.pageBreak, .table(SmallReport.table("u", kinds: [.name], [[.verbatim("A")]]))]
        // Isi pertama sampai baris 13, lalu satu baris kosong.
        #expect(try Self.breaks(report, room: 300, repeated: 0) == [15])
        #expect(try Self.breaks(report, room: 200, repeated: 0) == [11])
    }

    @Test(arguments: zip([PaperSize.a4, .f4], ["paperSize=\"9\"", "paperSize=\"14\""]))
    func `Kertas yang diminta`(paper: PaperSize, code: String) throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.xlsx")
        _ = try WorkbookWriter(language: .indonesian, replacing: false, paper: paper).write(Self.tree([2]), to: path)
        #expect(try WrittenWorkbook.part("xl/worksheets/sheet1.xml", of: path).contains(code))
    }

    private static func header(_ office: String, title: String) throws -> String? {
        var report = Self.tree([2])
        report.title = LocalizedText(verbatim: title)
        report.subtitles = [LocalizedText(verbatim: office)]
        return try WrittenWorkbook(report).sheet().firstMatch(of: /<oddHeader>([^<]*)</).map { String($0.1) }
    }

    @Test func `Kepala halaman memuat kantor dan judul; tanda dan angka tidak terbaca sebagai perintah; yang terlalu panjang tidak ikut`()
        throws
    {
        #expect(try Self.header("Dinas P&K", title: "2024") == "&amp;L&amp;8 Dinas P&amp;&amp;K&amp;R&amp;8 2024")
        #expect(try Self.header(String(repeating: "D", count: 250), title: "Judul") == "&amp;R&amp;8 Judul")
        #expect(try Self.header("Dinas", title: String(repeating: "D", count: 252)) == nil)
    }

    @Test func `Sifat dokumen: judul, perbandingannya, kantor, dan pembuatnya`() throws {
        var report = Self.tree([1])
        report.title = LocalizedText(verbatim: "Sandingan 2024")
        report.subtitles = ["Dinas A", "Murni dan Perubahan"].map { LocalizedText(verbatim: $0) }
        let workbook = try WrittenWorkbook(report)
        let core = try workbook.part("docProps/core.xml")
        #expect(core.contains("<dc:title>Sandingan 2024</dc:title><dc:subject>Murni dan Perubahan</dc:subject>"))
        #expect(core.contains("<dc:description>Dibuat dengan Selisih</dc:description>"))
        #expect(try workbook.part("docProps/app.xml").contains("<Company>Dinas A</Company>"))
    }

    @Test func `Baris tidak lebih tinggi daripada yang diterima Excel`() throws {
        let long = String(repeating: "kata panjang ", count: 2_000)
        let sheet = try WrittenWorkbook(SmallReport.report(SmallReport.table(kinds: [.note], [[.verbatim(long)]]))).sheet()
        #expect(sheet.contains(" ht=\"409.5\""))
    }
}
