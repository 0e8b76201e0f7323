import Foundation
import TableReading
import Testing

@Suite("XLSX buatan orang lain", .enabled(if: Corpus.folder != nil))
struct ExcelCorpusTests {
    /// Berkas yang harus ditolak, dengan sebabnya.
    static let refused: [String: TableReadingError] = [
        "excelize__encryptAES.xlsx": .encrypted(file: "pagu.xlsx"),
        "openpyxl__null_archive.xlsx": .unsupportedFormat(file: "pagu.xlsx", .otherArchive),
        "poi__clusterfuzz-testcase-minimized-POIXSSFFuzzer-5089447305609216.xlsx":
            .damagedArchive(file: "pagu.xlsx", .unreadable),
        "poi__poc-xmlbomb.xlsx": .damagedPart(file: "pagu.xlsx", part: "xl/sharedstrings.xml", .documentType),
    ]

    /// Tempat openpyxl berbeda dari yang tampak di Excel, dan apa yang tampak.
    static let betterThanOracle: [String: String] = [
        // openpyxl memberi lama waktu sebagai objek; hari ke-60 menurut Excel adalah 29 Februari 1900.
        "calamine__date_1904.xlsx Sheet1 A3": "255:10:10",
        "readxl__dates-leap-year-1900-xlsx.xlsx for_testing A5": "1900-02-29T08:00:00",
        "readxl__dates-leap-year-1900-xlsx.xlsx for_human_eyes A8": "1900-02-29T08:00:00",
    ]

    struct Cell: Equatable {
        var kind: CellKind
        var text: String
    }

    @Test(
        "Setiap berkas memberi nilai acuan atau penolakan yang menyebut sebab",
        arguments: Corpus.files(in: "xlsx", ending: ".xlsx"))
    func every(name: String) throws {
        if let expected = Self.refused[name] {
            #expect(throws: expected) { try read(name) }
            return
        }
        let sheets = try read(name)
        #expect(!sheets.isEmpty)
        for expected in try oracle(for: name) {
            let sheet = expected["sheet"] as? String ?? ""
            let found = try #require(sheets.first { $0.name == sheet })
            #expect(found.isHidden == (expected["state"] as? String != "visible"))
            #expect(found.merged == (expected["merged"] as? [String])?.count)
            for (address, value) in expected["first_cells"] as? [String: Any] ?? [:] {
                let cell = found.cells[address]
                if let text = Self.betterThanOracle["\(name) \(sheet) \(address)"] {
                    #expect(cell?.text == text)
                } else {
                    #expect(
                        agrees(cell, with: value),
                        "\(sheet) \(address): \(String(describing: cell)), acuan \(value)")
                }
            }
        }
    }

    @Test(
        "Berkas yang tidak terbaca openpyxl",
        arguments: [
            (
                "PhpSpreadsheet__Zip-Windows-Directory-Separator.xlsx", 29, "A1",
                Cell(kind: .text, text: "Key ID")
            ),
            ("PhpSpreadsheet__namespacepurl.xlsx", 1368, "A10", Cell(kind: .number, text: "1625883400")),
            ("calamine__strict_iso_paths.xlsx", 1368, "A1", Cell(kind: .text, text: "Item")),
            (
                "test_files__xlsx-stream-d-date-cell.xlsx", 33, "B5",
                Cell(kind: .date, text: "2014-02-14T08:27:48.765")
            ),
            (
                "test_files__xlsx-stream-d-date-cell.xlsx", 33, "D3",
                Cell(kind: .number, text: "12345678900000000000000")
            ),
            ("test_files__xlsx-stream-d-date-cell.xlsx", 33, "B10", Cell(kind: .time, text: "36:00:00")),
            ("test_files__xlsx-stream-d-date-cell.xlsx", 33, "B8", Cell(kind: .percent, text: "50.00")),
        ])
    func beyondOracle(name: String, count: Int, address: String, expected: Cell) throws {
        let sheet = try #require(try read(name).first)
        #expect(sheet.cells.count == count)
        #expect(sheet.cells[address] == expected)
    }

    private struct Sheet {
        var name: String
        var isHidden: Bool
        var merged: Int
        var cells: [String: Cell] = [:]
    }

    private func read(_ name: String) throws -> [Sheet] {
        let file = try TableFile.open(path: Corpus.path("xlsx/\(name)"), name: "pagu.xlsx")
        return try file.sheets.indices.map { index in
            let table = try file.table(at: index)
            var sheet = Sheet(
                name: file.sheets[index].name ?? "", isHidden: file.sheets[index].isHidden,
                merged: try table.mergedRanges().count)
            var row = TableRow()
            while try table.readRow(into: &row) {
                for column in 0..<row.count where row.kind(at: column) != .empty {
                    sheet.cells["\(address(column))\(row.number)"] = Cell(
                        kind: row.kind(at: column), text: row.text(at: column))
                }
            }
            return sheet
        }
    }

    private func oracle(for name: String) throws -> [[String: Any]] {
        let data = try Data(contentsOf: URL(filePath: Corpus.path("xlsx/values.json")))
        let root = try JSONSerialization.jsonObject(with: data) as? [String: [String: Any]]
        return root?[name]?["sheets"] as? [[String: Any]] ?? []
    }

    private func agrees(_ cell: Cell?, with value: Any) -> Bool {
        let text = value as? String
        guard let cell else { return text == "" }
        switch cell.kind {
        case .number:
            return Double(cell.text) == (value as? NSNumber)?.doubleValue
        case .percent:
            guard let percent = Double(cell.text), let number = value as? NSNumber else { return false }
            return abs(percent - number.doubleValue * 100) < 1e-9
        case .boolean:
            return (cell.text == "true") == (value as? Bool)
        case .date:
            return cell.text == text?.replacing(" 00:00:00", with: "").replacing(" ", with: "T")
        case .text:
            // openpyxl tidak mengubah pelarian _xHHHH_, dan acuannya memotong teks sesudah 200 huruf.
            return cell.text == text || escapedForm(cell.text) == text
                || (text?.unicodeScalars.count ?? 0) >= 200
                    && cell.text.unicodeScalars.starts(with: (text ?? "").unicodeScalars)
        default:
            return cell.text == text
        }
    }

    /// Huruf kendali tunggal seperti tertulis di berkas.
    private func escapedForm(_ text: String) -> String {
        guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return text }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "_x\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)_"
    }
}
