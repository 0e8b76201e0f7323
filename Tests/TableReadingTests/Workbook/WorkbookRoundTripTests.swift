import SeededRandom
import TableReading
import Testing

@Suite("Tabel acak ditulis ke buku kerja lalu dibaca kembali")
struct WorkbookRoundTripTests {
    /// Isi tabel; baris yang tidak tersimpan tidak datang, jadi tempatnya menurut nomornya.
    private func read(_ table: any Table, rows count: Int) throws -> [[RandomCells.Cell]] {
        var rows = [[RandomCells.Cell]](repeating: [], count: count)
        var row = TableRow()
        while try table.readRow(into: &row) {
            try #require(row.number <= count)
            rows[row.number - 1] = (0..<row.count).map { RandomCells.Cell(kind: row.kind(at: $0), text: row.text(at: $0)) }
            while rows[row.number - 1].last?.kind == .empty { rows[row.number - 1].removeLast() }
        }
        return rows
    }

    @Test("XLSX: teks bersama, teks sebaris, dengan dan tanpa alamat sel", arguments: UInt64(0)..<60)
    func excel(seed: UInt64) throws {
        var cells = RandomCells(seed: seed)
        let table = cells.table()
        var strings: [String] = []
        var rows = ""
        for (index, row) in table.enumerated() where !row.isEmpty || cells.int(0, 1) == 0 {
            rows += "<row r=\"\(index + 1)\">"
            // Sel tanpa alamat berdiri tepat sesudah sel sebelumnya, jadi sel kosong di antaranya harus tertulis.
            let hasReferences = cells.int(0, 1) == 0
            for (column, cell) in row.enumerated() where !hasReferences || cell.kind != .empty {
                rows += excelCell(
                    cell, at: hasReferences ? " r=\"\(address(column))\(index + 1)\"" : "", &strings, inline: cells.int(0, 1) == 0)
            }
            rows += "</row>"
        }
        let fixture = ExcelFixture(rows: rows, strings: strings, formats: ["0.00%"])
        #expect(try read(fixture.open().table(at: 0), rows: table.count) == table)
    }

    private func excelCell(_ cell: RandomCells.Cell, at reference: String, _ strings: inout [String], inline: Bool) -> String {
        switch cell.kind {
        case .empty: return "<c\(reference)/>"
        case .boolean: return "<c\(reference) t=\"b\"><v>\(cell.text == "true" ? 1 : 0)</v></c>"
        case .percent: return "<c\(reference) s=\"1\"><v>\(cell.text.percentAsFraction)</v></c>"
        case .number: return "<c\(reference)><v>\(cell.text)</v></c>"
        default:
            // `_x0041_` yang dimaksud harfiah ditulis Excel dengan garis bawahnya dilarikan.
            let text = "<t xml:space=\"preserve\">\(cell.text.replacing("_x", with: "_x005F_x").xmlEscaped)</t>"
            if inline { return "<c\(reference) t=\"inlineStr\"><is>\(text)</is></c>" }
            strings.append(text)
            return "<c\(reference) t=\"s\"><v>\(strings.count - 1)</v></c>"
        }
    }

    @Test("ODS: baris dan sel yang sama ditulis sebagai ulangan", arguments: UInt64(0)..<60)
    func openDocument(seed: UInt64) throws {
        var cells = RandomCells(seed: seed)
        let table = cells.table().flatMap { row in [[RandomCells.Cell]](repeating: row, count: cells.int(1, 3)) }
        var rows = ""
        var index = 0
        while index < table.count {
            let repeats = table[index...].prefix { $0 == table[index] }.count
            rows += "<table:table-row table:number-rows-repeated=\"\(repeats)\">"
            for cell in table[index] { rows += openDocumentCell(cell) }
            rows += table[index].isEmpty ? "<table:table-cell/>" : ""
            rows += "</table:table-row>"
            index += repeats
        }
        let file = try OpenDocumentFixture.file(tables: "<table:table table:name=\"Belanja\">\(rows)</table:table>")
        let read = try read(TableFile.open(path: file.path, name: "pagu.ods").table(at: 0), rows: table.count)
        #expect(read == table)
    }

    private func openDocumentCell(_ cell: RandomCells.Cell) -> String {
        switch cell.kind {
        case .empty: return "<table:table-cell/>"
        case .boolean:
            return "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"\(cell.text)\"/>"
        case .percent:
            let shown = "<text:p>\(cell.text.replacing(".", with: ","))%</text:p>"
            return
                "<table:table-cell office:value-type=\"percentage\" office:value=\"\(cell.text.percentAsFraction)\">\(shown)</table:table-cell>"
        case .number:
            return "<table:table-cell office:value-type=\"float\" office:value=\"\(cell.text)\"/>"
        default:
            let paragraphs = cell.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                let inline = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).xmlEscaped.spacesAsElements }
                return "<text:p>\(inline.joined(separator: "<text:tab/>"))</text:p>"
            }
            return "<table:table-cell office:value-type=\"string\">\(paragraphs.joined())</table:table-cell>"
        }
    }
}

extension String {
    /// `12.34` persen sebagai bagian: `0.1234`. Titiknya digeser pada teks.
    fileprivate var percentAsFraction: String {
        let sign = hasPrefix("-") ? "-" : ""
        let parts = trimmingPrefix("-").split(separator: ".")
        let digits = String(repeating: "0", count: max(0, 3 - parts[0].count)) + parts[0]
        let text = "\(sign)\(digits.dropLast(2)).\(digits.suffix(2))\(parts[1])"
        return text.hasSuffix("0") ? String(text.dropLast()) : text
    }

    /// Deret spasi sebagai `text:s`, seperti LibreOffice menulisnya.
    fileprivate var spacesAsElements: String {
        replacing(/\x20+/) { "<text:s text:c=\"\($0.output.count)\"/>" }
    }
}
