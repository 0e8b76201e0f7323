import Diagnostics
import Foundation
@testable import TableReading
import Testing

@Suite("Berkas yang berubah selagi dibaca")
struct ChangedFileTests {
    static let changes: [@Sendable (String) throws -> Void] = [
        { path in
            let handle = try FileHandle(forUpdating: URL(filePath: path))
            try handle.seekToEnd()
            try handle.write(contentsOf: Data([0x0A]))
            try handle.close()
        },
        { path in
            let handle = try FileHandle(forUpdating: URL(filePath: path))
            try handle.seek(toOffset: 40)
            try handle.write(contentsOf: Data([0x39]))
            try handle.close()
        },
        { path in
            let other = "\(path)-lain"
            try Data("lain".utf8).write(to: URL(filePath: other))
            guard rename(other, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
        },
        { path in try Data().write(to: URL(filePath: path)) },
    ]

    private static func files() throws -> [(name: String, file: TemporaryFile)] {
        let rows = String(repeating: "<row><c><v>1</v></c></row>", count: 3)
        let cell = "<table:table-cell office:value-type=\"float\" office:value=\"1\"/>"
        let sheet = "<table:table table:name=\"A\"><table:table-row>\(cell)</table:table-row></table:table>"
        return [
            ("pagu.csv", try TemporaryFile(String(repeating: "Kode;Uraian;Pagu\n1;a;5\n", count: 5))),
            ("pagu.xlsx", try ExcelFixture(rows: rows).file()),
            ("pagu.ods", try OpenDocumentFixture.file(tables: sheet)),
            ("pk.docx", try WordFixture(Word.tbl(Word.row("a", "b"))).file()),
        ]
    }

    @Test("Setiap bentuk berkas, setiap cara berubah", arguments: changes.indices)
    func everyFormat(change: Int) throws {
        for (name, temporary) in try Self.files() {
            let file = try TableFile.open(path: temporary.path, name: name)
            try file.stored.checkUnchanged()
            // Waktu berkas di inti sistem berdetak beberapa milidetik.
            Thread.sleep(forTimeInterval: 0.02)
            try Self.changes[change](temporary.path)
            #expect(throws: TableReadingError.changedWhileReading(file: name)) { try file.stored.checkUnchanged() }
            #expect(throws: TableReadingError.changedWhileReading(file: name)) { try file.stored.readAll { _ in } }
            #expect(file.stored.cause(of: .empty(file: name)) == .changedWhileReading(file: name))
        }
    }

    @Test("Nama yang beralih ke berkas lain tetap dibaca dari berkas semula")
    func renamed() throws {
        let old = String(repeating: "1;a;5\n", count: 200_000)
        let temporary = try TemporaryFile(old)
        let file = try TableFile.open(path: temporary.path, name: "pagu.csv")
        let table = try file.table(at: 0)
        var row = TableRow()
        #expect(try table.readRow(into: &row))
        try Self.changes[2](temporary.path)
        var count = 1
        while try table.readRow(into: &row) { count += 1 }
        #expect(count == 200_000)
        var bytes = 0
        #expect(throws: TableReadingError.changedWhileReading(file: "pagu.csv")) { try file.stored.readAll { bytes += $0.count } }
        #expect(bytes == old.utf8.count)
    }

    @Test("Penolakannya menyebut apa yang harus dilakukan")
    func explanation() {
        #expect(
            TableReadingError.changedWhileReading(file: "pagu.csv").explanation.text(in: .indonesian)
                == "pagu.csv: berkas ini berubah selagi dibaca. Tunggu sampai selesai disimpan atau disalin, lalu jalankan lagi.")
    }
}
