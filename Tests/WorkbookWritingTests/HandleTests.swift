import ExactNumbers
import FileWriting
import Foundation
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Pemilik buku kerja")
struct HandleTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func `Tanpa close tidak ada berkas yang tertulis`() throws {
        do {
            var file = try WorkbookFile(path: folder.file("a.xlsx"), PourFile(beside: folder.file("a.xlsx")))
            let sheet = try file.addSheet(named: "Satu")
            try file.write(.text("isi"), at: CellAddress(row: 0, column: 0), on: sheet, style: .header)
        }
        #expect(try folder.contents.isEmpty)
    }

    @Test func `Sesudah close berkas ada`() throws {
        var file = try WorkbookFile(path: folder.file("a.xlsx"), PourFile(beside: folder.file("a.xlsx")))
        _ = try file.addSheet(named: "Satu")
        try file.close()
        #expect(try folder.contents == ["a.xlsx"])
    }

    @Test func `Kegagalan menulis menjadi kesalahan, dan buku kerja tetap dilepas`() throws {
        let error = #expect(throws: WorkbookError.self) {
            var file = try WorkbookFile(path: folder.file("tidak-ada/a.xlsx"), PourFile(beside: folder.file("tidak-ada/a.xlsx")))
            _ = try file.addSheet(named: "Satu")
            try file.close()
        }
        guard case .library = error else {
            Issue.record("bukan kesalahan pustaka: \(String(describing: error))")
            return
        }
    }

    @Test func `Lembar bernomor menurut urutan penambahan`() throws {
        var file = try WorkbookFile(path: folder.file("a.xlsx"), PourFile(beside: folder.file("a.xlsx")))
        #expect(try file.addSheet(named: "Satu") == 0)
        #expect(try file.addSheet(named: "Dua") == 1)
        #expect(file.sheetNames == ["Satu", "Dua"])
    }

    @Test(arguments: [
        (row: 1_048_576, column: 0, error: WorkbookError.tooManyRows(sheet: "Satu", count: 1_048_577)),
        (row: 0, column: 16_384, error: WorkbookError.tooManyColumns(sheet: "Satu", count: 16_385)),
    ])
    func `Alamat di luar lembar ditolak`(row: Int, column: Int, error: WorkbookError) throws {
        var file = try WorkbookFile(path: folder.file("a.xlsx"), PourFile(beside: folder.file("a.xlsx")))
        let sheet = try file.addSheet(named: "Satu")
        #expect(throws: error) {
            var file = try WorkbookFile(path: folder.file("b.xlsx"), PourFile(beside: folder.file("b.xlsx")))
            let sheet = try file.addSheet(named: "Satu")
            try file.write(.number(1), at: CellAddress(row: row, column: column), on: sheet, style: .header)
        }
        // Sel terakhir yang sah tetap dapat ditulis.
        let last = CellAddress(row: min(row, 1_048_575), column: min(column, 16_383))
        try file.write(.number(1), at: last, on: sheet, style: .header)
    }

    @Test func `Lembar memuat tautan sebanyak batas Excel; yang berlebih tetap teks`() throws {
        var file = try WorkbookFile(path: folder.file("a.xlsx"), PourFile(beside: folder.file("a.xlsx")))
        let sheet = try file.addSheet(named: "Satu")
        for row in 0..<65_532 {
            let cell = CellAddress(row: row, column: 0)
            try file.write(.text("B1"), at: cell, on: sheet, style: .header)
            try file.writeLink(to: "Satu!B1", text: "B1", at: cell, on: sheet, style: .header)
        }
        try file.close()
        let xml = try WrittenWorkbook.part("xl/worksheets/sheet1.xml", of: folder.file("a.xlsx"))
        #expect(xml.split(separator: "<hyperlink ").count == 65_530 + 1)
        #expect(xml.contains("<hyperlink ref=\"A65530\""))
        #expect(xml.contains("<c r=\"A65532\""))
    }

    @Test func `Lokal numerik kembali seperti semula`() throws {
        let before = uselocale(nil)
        do { _ = try NumericLocale() }
        #expect(uselocale(nil) == before)
    }
}
