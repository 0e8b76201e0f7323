import Diagnostics
import Foundation
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Pemeriksaan buku kerja yang baru ditulis")
struct PackageTests {
    @Test(arguments: [
        (text: "<?xml version=\"1.0\"?>\n<sst count=\"1\"><si/></sst>", isClosed: true),
        (text: "<?xml version=\"1.0\"?>\n<sst count=\"1\"><si/></sst>\n", isClosed: true),
        (text: "<?xml version=\"1.0\"?>\n<sst count=\"1\"><si>", isClosed: false),
        (text: "<?xml version=\"1.0\"?>\n<sst count=\"0\"/>", isClosed: true),
        (text: "<?xml version=\"1.0\"?>\n<sst><si/>", isClosed: false),
        (text: "<xml xmlns:v=\"urn\"><v:shape></v:shape></xml>", isClosed: true),
        (text: "<worksheet></worksheets>", isClosed: false),
        (text: "", isClosed: false),
        (text: "<", isClosed: false),
    ])
    func `Bagian utuh bila elemen terluarnya tertutup`(text: String, isClosed: Bool) {
        let bytes = [UInt8](text.utf8)
        #expect(PartEnds(head: Array(bytes.prefix(512)), tail: Array(bytes.suffix(64))).isClosed == isClosed)
    }

    @Test func `Semua bagian buku kerja terbaca dan tertutup`() throws {
        let workbook = try WrittenWorkbook(try SampleReport.report())
        let bytes = try Data(contentsOf: URL(fileURLWithPath: workbook.path))
        let entries = try #require(ZipDirectory.entries(in: bytes))
        #expect(entries.count == 15)
        for entry in entries {
            #expect(PartEnds(of: entry, in: bytes)?.isClosed == true, "\(entry.name)")
        }
    }

    @Test func `Berkas yang terpotong di mana pun ditolak`() throws {
        let workbook = try WrittenWorkbook(SmallReport.report())
        let bytes = try Data(contentsOf: URL(fileURLWithPath: workbook.path))
        for length in stride(from: 0, to: bytes.count, by: 97) {
            try bytes.prefix(length).write(to: URL(fileURLWithPath: workbook.path))
            #expect(throws: WorkbookError.incomplete(part: "zip"), "\(length) byte") {
                try WorkbookPackage.check(workbook.path)
            }
        }
    }

    @Test func `Byte acak tidak pernah merobohkan pemeriksaan`() throws {
        let workbook = try WrittenWorkbook(SmallReport.report())
        let bytes = try Data(contentsOf: URL(fileURLWithPath: workbook.path))
        var seed: UInt64 = 7
        for _ in 0..<2_000 {
            var spoiled = bytes
            for _ in 0..<8 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                // Separuh kerusakan di daftar isi di akhir berkas, tempat panjang dan alamat berdiri.
                let span = seed & 1 == 0 ? spoiled.count : min(1_200, spoiled.count)
                spoiled[spoiled.count - 1 - Int((seed >> 33) % UInt64(span))] = UInt8(
                    truncatingIfNeeded: seed >> 20)
            }
            for entry in ZipDirectory.entries(in: spoiled) ?? [] {
                _ = PartEnds(of: entry, in: spoiled)?.isClosed
            }
        }
    }

    @Test func `Berkas yang hilang ditolak`() {
        #expect(throws: WorkbookError.incomplete(part: "zip")) {
            try WorkbookPackage.check("/tidak/ada.xlsx")
        }
    }
}
