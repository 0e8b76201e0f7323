import Diagnostics
import Foundation
import TableReading
import Testing

/// Dokumen yang ditulis python-docx dan disimpan ulang LibreOffice ketika `.ci/check-reading` berjalan. Yang harus
/// terbaca berdiri di `Tests/OtherWriters/dokumen.txt`.
@Suite("DOCX: dokumen penulis lain", .enabled(if: OtherWriters.folder != nil))
struct WordWriterTests {
    @Test("Semua tabel, gabungan, dan catatannya", arguments: ["python-docx.docx", "libreoffice.docx"])
    func document(name: String) throws {
        let file = try TableFile.open(path: "\(try #require(OtherWriters.folder))/\(name)", name: name)
        var lines: [String] = []
        for (index, page) in try WordFixture.pages(of: file).split(whereSeparator: { $0.hasPrefix("== ") }).enumerated() {
            lines += ["== \(file.sheets[index].name ?? "")"] + page
            let merges = try file.table(at: index).mergedRanges().map { merge in
                Self.text(merge.rows) + "/" + Self.text(merge.columns.lowerBound + 1...merge.columns.upperBound + 1)
            }
            if !merges.isEmpty { lines.append("gabungan: \(merges.joined(separator: " "))") }
        }
        lines += file.notes.map { "catatan: \($0.message.text(in: .indonesian))" }
        var list = URL(filePath: #filePath)
        for _ in 0..<3 { list.deleteLastPathComponent() }
        let expected = try String(contentsOf: list.appending(path: "OtherWriters/dokumen.txt"), encoding: .utf8)
        #expect(lines == expected.split(separator: "\n").map(String.init))
    }

    private static func text(_ range: ClosedRange<Int>) -> String {
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }
}
