import Foundation
import TableReading
import Testing

enum OtherWriters {
    static let folder = ProcessInfo.processInfo.environment["SELISIH_OTHER_WRITERS"]
}

/// Buku kerja yang ditulis openpyxl, XlsxWriter, dan LibreOffice ketika `.ci/check-reading` berjalan; foldernya di
/// `SELISIH_OTHER_WRITERS`. Bentuk dan teks yang harus terbaca berdiri di `Tests/OtherWriters/bentuk.tsv`.
@Suite("Bentuk sel dari penulis lain", .enabled(if: OtherWriters.folder != nil))
struct OtherWriterTests {
    static let files =
        ["openpyxl", "xlsxwriter", "xlsxwriter-sebaris", "libreoffice"].flatMap { writer in
            ["1900.xlsx", "1904.xlsx"].map { "\(writer)-\($0)" }
        } + ["libreoffice-1900.ods", "libreoffice-1904.ods"]

    @Test("Setiap bentuk memberi jenis dan teksnya", arguments: files)
    func forms(name: String) throws {
        let table = try open(name).table(at: 0)
        var found: [String] = []
        var row = TableRow()
        while try table.readRow(into: &row) {
            guard row.number > 1, row.kind(at: 0) != .empty else { continue }
            found.append("\(row.text(at: 0)) = \(row.kind(at: 1)) \(row.text(at: 1))")
        }
        let wanted = try expected(in: name)
        #expect(found.count == wanted.count)
        for (found, wanted) in zip(found, wanted) { #expect(found == wanted) }
    }

    @Test("Lembar tersembunyi ditandai dan judul yang digabung dikenali", arguments: files)
    func structure(name: String) throws {
        let file = try open(name)
        #expect(file.sheets.map(\.name) == ["Bentuk", "Arsip"])
        #expect(file.sheets.map(\.isHidden) == [false, true])
        #expect(try file.table(at: 0).mergedRanges() == [MergedRange(rows: 1...1, columns: 0...1)])
        #expect(try filledCells(of: file.table(at: 1)) == ["A1 text pagu lama"])
    }

    private func open(_ name: String) throws -> TableFile {
        try TableFile.open(path: "\(try #require(OtherWriters.folder))/\(name)", name: name)
    }

    /// Baris daftar bentuk: nama, cara tulis, nilai, format, yang terbaca, lalu pengecualian openpyxl dan ODS.
    private func expected(in name: String) throws -> [String] {
        var list = URL(filePath: #filePath)
        for _ in 0..<3 { list.deleteLastPathComponent() }
        let text = try String(contentsOf: list.appending(path: "OtherWriters/bentuk.tsv"), encoding: .utf8)
        return text.split(separator: "\n").dropFirst().map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let exception = name.hasPrefix("openpyxl") ? fields[5] : name.hasSuffix(".ods") ? fields[6] : ""
            return "\(fields[0]) = \(exception.isEmpty ? fields[4] : exception)".replacing("\\n", with: "\n")
        }
    }
}
