import Diagnostics
import Foundation
import TableReading
import Testing

@Suite("XLSX besar: dibaca beberapa utas, hasilnya seperti satu")
struct LargeSheetTests {
    private static let rowCount = 6000

    private static func fixture(insert: (row: Int, text: String)? = nil) -> ExcelFixture {
        let rows = (1...rowCount).map { row in
            (insert?.row == row ? insert?.text ?? "" : "")
                + "<row r=\"\(row)\"><c r=\"A\(row)\" t=\"s\"><v>\(row - 1)</v></c><c r=\"B\(row)\" s=\"1\"><v>0.\(row)</v></c>"
                + "<c r=\"D\(row)\"><v>\(row)</v></c></row>"
        }
        return ExcelFixture(
            rows: rows.joined(), strings: (1...rowCount).map { "<t>Kegiatan nomor \($0) di kabupaten</t>" }, formats: ["0.00%"],
            tail: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")
    }

    private static func expected(_ row: Int) -> [String] {
        ["A\(row) text Kegiatan nomor \(row) di kabupaten", "B\(row) percent \(percent(row))", "D\(row) number \(row)"]
    }

    /// 0,1234 menjadi `12.34`: titik digeser dua angka, sedikitnya dua desimal.
    private static func percent(_ row: Int) -> String {
        let digits = "\(row)".padding(toLength: max(4, "\(row)".count), withPad: "0", startingAt: 0)
        return "\(digits.prefix(2)).\(digits.dropFirst(2))"
    }

    private static let shared = Result { try fixture().file() }

    private func open(limits: ReadingLimits = .default) throws -> any Table {
        try TableFile.open(path: try Self.shared.get().path, name: "pagu.xlsx", limits: limits).table(at: 0)
    }

    @Test("Setiap baris datang menurut urutan, dengan isi yang benar")
    func everyRow() throws {
        let table = try open()
        #expect(try filledCells(of: table) == (1...Self.rowCount).flatMap(Self.expected))
        #expect(try table.mergedRanges() == [MergedRange(rows: 1...2, columns: 0...1)])
        var row = TableRow()
        #expect(try !table.readRow(into: &row))
    }

    /// Baris-baris yang datang sebelum kesalahan, dan kesalahannya.
    private func readUntilFailure(_ table: any Table) -> (last: Int, error: TableReadingError?) {
        var row = TableRow()
        var last = 0
        do throws(TableReadingError) {
            while try table.readRow(into: &row) { last = row.number }
        } catch {
            return (last, error)
        }
        return (last, nil)
    }

    @Test("Kesalahan di tengah datang tepat sesudah baris-baris sebelumnya", arguments: [1, 2, 777, 3000, 5999, 6000])
    func damage(row: Int) throws {
        let malformed = try readUntilFailure(Self.fixture(insert: (row, "<row><c>&luar;</c></row>")).open().table(at: 0))
        #expect(malformed.last == row - 1)
        #expect(malformed.error == .damagedPart(file: "pagu.xlsx", part: "xl/worksheets/sheet1.xml", .malformedXML))
        let order = try readUntilFailure(Self.fixture(insert: (row, "<row r=\"\(row)\"/>")).open().table(at: 0))
        #expect(order.last == row - 1)
        #expect(order.error == .damagedPart(file: "pagu.xlsx", part: "xl/worksheets/sheet1.xml", .rowOrder(row: row)))
    }

    @Test("Batas baris, sel, dan isi sel berlaku di baris yang sama seperti pada lembar kecil", arguments: [10, 1234, 5000])
    func limits(row: Int) throws {
        let sheet = SourceLocation(file: "pagu.xlsx", sheet: "Belanja")
        var limits = ReadingLimits.default
        limits.maximumRows = row
        var found = readUntilFailure(try open(limits: limits))
        #expect(found.last == row)
        #expect(found.error == .limitExceeded(.rows, maximum: row, at: sheet))
        limits = .default
        limits.maximumCells = row * 4
        found = readUntilFailure(try open(limits: limits))
        #expect(found.last == row)
        #expect(found.error == .limitExceeded(.cells, maximum: row * 4, at: sheet))
        limits = .default
        limits.maximumCellBytes = 40
        let long = Self.fixture(insert: (row, "<row><c><v>\(String(repeating: "1", count: 41))</v></c></row>"))
        found = readUntilFailure(try long.open(limits: limits).table(at: 0))
        #expect(found.last == row - 1)
        #expect(found.error == .limitExceeded(.cellBytes, maximum: 40, at: sheet))
    }

    @Test("Dua tabel dari berkas yang sama dibaca berselang-seling")
    func interleaved() throws {
        let file = try TableFile.open(path: try Self.shared.get().path, name: "pagu.xlsx")
        let (first, second) = (try file.table(at: 0), try file.table(at: 0))
        var (one, two) = (TableRow(), TableRow())
        for number in 1...Self.rowCount {
            #expect(try first.readRow(into: &one))
            #expect(try second.readRow(into: &two))
            #expect(one.number == number)
            #expect(one.text(at: 0) == "Kegiatan nomor \(number) di kabupaten")
            #expect(two.text(at: 3) == "\(number)")
        }
        #expect(try !first.readRow(into: &one))
        #expect(try !second.readRow(into: &two))
    }

    @Test("Banyak tugas membaca bersamaan tanpa saling menunggu")
    func concurrent() async throws {
        let path = try Self.shared.get().path
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<12 {
                group.addTask { try filledCells(of: TableFile.open(path: path, name: "pagu.xlsx").table(at: 0)).count }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == Array(repeating: Self.rowCount * 3, count: 12))
    }

    @Test("Tabel yang ditinggalkan di tengah tidak mengganggu tabel berikutnya")
    func abandoned() throws {
        let file = try TableFile.open(path: try Self.shared.get().path, name: "pagu.xlsx")
        var row = TableRow()
        for round in 0..<100 {
            let table = try file.table(at: 0)
            for number in 1...(1 + round * 37 % 900) {
                #expect(try table.readRow(into: &row))
                #expect(row.number == number)
            }
        }
    }
}
