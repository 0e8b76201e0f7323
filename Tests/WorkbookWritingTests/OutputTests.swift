import Diagnostics
import ExactNumbers
import FileWriting
import Foundation
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Buku kerja muncul utuh, sama, dan tidak menimpa")
struct OutputTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func write(_ report: Report, replacing: Bool = false) throws(WorkbookError) {
        _ = try WorkbookWriter(language: .indonesian, replacing: replacing).write(report, to: path)
    }

    private var path: String { folder.file("hasil.xlsx") }

    private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

    @Test func `Dua kali jalan memberi berkas yang sama byte demi byte`() throws {
        let report = try SampleReport.report()
        try write(report)
        let first = try bytes()
        try write(report, replacing: true)
        #expect(try bytes() == first)
        #expect(first.count > 5_000)
    }

    @Test(arguments: [
        (year: 2024, date: "2024-01-01T00:00:00Z"),
        (year: 1970, date: "1970-01-01T00:00:01Z"),
        (year: 1900, date: "1900-01-01T00:00:00Z"),
        (year: 9999, date: "9999-01-01T00:00:00Z"),
    ])
    func `Tanggal pembuatan ialah 1 Januari tahun anggaran`(year: Int, date: String) throws {
        let workbook = try WrittenWorkbook(SmallReport.report(year: year))
        let properties = try workbook.part("docProps/core.xml")
        #expect(properties.contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">\(date)</dcterms:created>"))
        #expect(
            properties.contains("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">\(date)</dcterms:modified>"))
        #expect(properties.contains("<dc:title>Laporan</dc:title>"))
    }

    @Test func `Berkas lama tidak ditimpa tanpa izin`() throws {
        try "lama".write(toFile: path, atomically: false, encoding: .utf8)
        #expect(throws: WorkbookError.file(.exists(path: path))) { try write(SmallReport.report()) }
        #expect(try bytes() == Data("lama".utf8))
    }

    @Test func `Dengan izin, berkas lama diganti`() throws {
        try "lama".write(toFile: path, atomically: false, encoding: .utf8)
        try write(SmallReport.report(), replacing: true)
        #expect(try bytes().starts(with: Data("PK".utf8)))
        #expect(try folder.contents == ["hasil.xlsx"])
    }

    @Test func `Berkas lama utuh bila laporan melanggar batas Excel`() throws {
        try "lama".write(toFile: path, atomically: false, encoding: .utf8)
        let long = ReportCell.verbatim(String(repeating: "x", count: 32_768))
        let place = CellPlace(sheet: "Lembar", cell: "A5")
        #expect(throws: WorkbookError.textTooLong(place, length: 32_768, limit: 32_767)) {
            try write(SmallReport.report(SmallReport.table(kinds: [.note], [[long]])), replacing: true)
        }
        #expect(try bytes() == Data("lama".utf8))
        #expect(try folder.contents == ["hasil.xlsx"])
    }

    @Test func `Folder tujuan yang tidak ada dilaporkan`() {
        let path = folder.file("tidak-ada/hasil.xlsx")
        let missing = FileWritingError.folderMissing(path: path, folder: folder.file("tidak-ada"))
        #expect(throws: WorkbookError.file(missing)) {
            try WorkbookWriter(language: .indonesian, replacing: false).write(SmallReport.report(), to: path)
        }
    }

    @Test func `Lokal berkoma desimal tidak merusak angka`() async throws {
        // Program induk boleh memasang lokal apa pun; uji ini tidak berarti di mesin tanpa lokal berkoma.
        await #expect(processExitsWith: .success) { [path = path as String] in
            let names = ["id_ID.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8"]
            guard names.contains(where: { setlocale(LC_ALL, $0) != nil }) else { return }
            let percent = ReportCell(.percent(try Quantity(coefficient: -3864, decimals: 2)))
            let report = SmallReport.report(SmallReport.table(kinds: [.percent], [[percent]]))
            _ = try WorkbookWriter(language: .indonesian, replacing: false).write(report, to: path)
            // Lokal program induk tidak berubah sesudahnya.
            #expect(localeconv()?.pointee.decimal_point.pointee == CChar(UInt8(ascii: ",")))
        }
        guard FileManager.default.fileExists(atPath: path) else { return }
        let xml = try WrittenWorkbook.part("xl/worksheets/sheet1.xml", of: path)
        #expect(xml.contains("<v>-0.3864</v>"))
        #expect(!xml.contains("0,"))
    }

    /// Membuat proses ini tidak dapat menulis berkas yang lebih panjang, seperti disk yang penuh.
    private static func limitFiles(to bytes: rlim_t) {
        signal(SIGXFSZ, SIG_IGN)
        var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
        #if canImport(Darwin)
            setrlimit(RLIMIT_FSIZE, &limit)
        #else
            setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        #endif
    }

    @Test func `Bagian yang terpotong karena disk penuh ditemukan dan berkas tidak jadi`() async throws {
        // Batas 300 kB memotong XML lembar di folder sementara, tetapi zip yang dimampatkan tetap muat:
        // libxlsxwriter melaporkan sukses.
        await #expect(processExitsWith: .success) { [path = path as String] in
            Self.limitFiles(to: 300_000)
            let rows = (0..<10_000).map { [ReportCell(.amount(Rupiah($0)))] }
            let report = SmallReport.report(SmallReport.table(kinds: [.amount], rows))
            #expect(throws: WorkbookError.incomplete(part: "xl/worksheets/sheet1.xml")) {
                try WorkbookWriter(language: .indonesian, replacing: false, SheetLimits(pouredRows: .max)).write(report, to: path)
            }
        }
        #expect(try folder.contents.isEmpty)
    }

    @Test func `Disk yang penuh selama baris lembar besar dimampatkan dilaporkan dan berkas tidak jadi`() async throws {
        await #expect(processExitsWith: .success) { [path = path as String] in
            Self.limitFiles(to: 100_000)
            var random = SeededGenerator(seed: 3)
            let rows = (0..<20_000).map { _ in [ReportCell(.amount(Rupiah(Int64.random(in: 0..<1_000_000_000, using: &random))))] }
            let report = SmallReport.report(SmallReport.table(kinds: [.amount], rows))
            #expect(throws: WorkbookError.file(.noSpace(path: path))) {
                try WorkbookWriter(language: .indonesian, replacing: false).write(report, to: path)
            }
        }
        #expect(try folder.contents.isEmpty)
    }

    @Test func `Ctrl-C di tengah penulisan tidak meninggalkan sisa`() async throws {
        await #expect(processExitsWith: .signal(SIGINT)) { [path = path as String] in
            let rows = (0..<200_000).map { [ReportCell(.amount(Rupiah($0)))] }
            let report = SmallReport.report(SmallReport.table(kinds: [.amount], rows))
            DispatchQueue.global().asyncAfter(deadline: .now() + 0.3) { kill(getpid(), SIGINT) }
            for _ in 0..<1000 {
                _ = try WorkbookWriter(language: .indonesian, replacing: true).write(report, to: path)
            }
        }
        #expect(try folder.contents.allSatisfy { $0 == "hasil.xlsx" })
    }
}
