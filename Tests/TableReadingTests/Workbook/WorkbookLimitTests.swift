import Diagnostics
import TableReading
import Testing

@Suite("Buku kerja: batas memori dan waktu")
struct WorkbookLimitTests {
    private func limits(_ change: (inout ReadingLimits) -> Void) -> ReadingLimits {
        var limits = ReadingLimits.default
        change(&limits)
        return limits
    }

    private func refusal(_ fixture: ExcelFixture, _ limits: ReadingLimits) throws -> TableReadingError {
        try #require(throws: TableReadingError.self) {
            let table = try fixture.open(limits: limits).table(at: 0)
            _ = try filledCells(of: table)
            _ = try table.mergedRanges()
        }
    }

    private let sheet = SourceLocation(file: "pagu.xlsx", sheet: "Belanja")
    private let file = SourceLocation(file: "pagu.xlsx")

    @Test("Baris, kolom, sel, dan isi sel")
    func tables() throws {
        let two = ExcelFixture(rows: "<row><c><v>1</v></c><c><v>22</v></c></row><row><c><v>3</v></c></row>")
        #expect(
            try refusal(two, limits { $0.maximumRows = 1 }) == .limitExceeded(.rows, maximum: 1, at: sheet))
        #expect(
            try refusal(two, limits { $0.maximumColumns = 1 })
                == .limitExceeded(.columns, maximum: 1, at: sheet))
        #expect(
            try refusal(two, limits { $0.maximumCells = 2 }) == .limitExceeded(.cells, maximum: 2, at: sheet))
        #expect(
            try refusal(two, limits { $0.maximumCellBytes = 1 })
                == .limitExceeded(.cellBytes, maximum: 1, at: sheet))
        #expect(
            try refusal(two, limits { $0.maximumRowBytes = 2 })
                == .limitExceeded(.rowBytes, maximum: 2, at: sheet))
        let exact = limits {
            $0.maximumRows = 2
            $0.maximumColumns = 2
            $0.maximumCells = 3
            $0.maximumCellBytes = 2
            $0.maximumRowBytes = 3
        }
        #expect(try two.cells(limits: exact).count == 3)
    }

    @Test("Baris dan kolom di luar lembar Excel")
    func beyondExcel() throws {
        let row = ExcelFixture(rows: "<row r=\"1048577\"><c><v>1</v></c></row>")
        #expect(try refusal(row, .default) == .limitExceeded(.rows, maximum: 1_048_576, at: sheet))
        let column = ExcelFixture(rows: "<row><c r=\"XFE1\"><v>1</v></c></row>")
        #expect(try refusal(column, .default) == .limitExceeded(.columns, maximum: 16_384, at: sheet))
        #expect(
            try ExcelFixture(rows: "<row r=\"1048576\"><c r=\"XFD1\"><v>1</v></c></row>").cells() == [
                "XFD1048576 number 1"
            ])
    }

    @Test("Teks bersama, sel gabungan, lembar, dan bagian arsip")
    func workbooks() throws {
        let strings = ExcelFixture(rows: "<row/>", strings: ["<t>panjang</t>", "<t>sekali</t>"])
        #expect(
            try refusal(strings, limits { $0.maximumStringBytes = 12 })
                == .limitExceeded(.stringBytes, maximum: 12, at: file))
        let merged = ExcelFixture(
            tail: #"<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>"#)
        #expect(
            try refusal(merged, limits { $0.maximumMergedRanges = 1 })
                == .limitExceeded(.mergedRanges, maximum: 1, at: sheet))
        #expect(
            try refusal(merged, limits { $0.maximumSheets = 0 })
                == .limitExceeded(.sheets, maximum: 0, at: file))
        #expect(
            try refusal(merged, limits { $0.maximumArchiveEntries = 5 })
                == .limitExceeded(.archiveEntries, maximum: 5, at: file))
        #expect(
            try refusal(merged, limits { $0.maximumDocumentBytes = 100 })
                == .limitExceeded(.documentBytes, maximum: 100, at: file))
    }

    @Test("XML yang bersarang terlalu dalam atau bertanda terlalu panjang")
    func xml() throws {
        let deep = ExcelFixture(
            tail: String(repeating: "<a>", count: 200) + String(repeating: "</a>", count: 200))
        #expect(try refusal(deep, .default) == .limitExceeded(.xmlDepth, maximum: 128, at: sheet))
        let long = ExcelFixture(tail: "<a b=\"\(String(repeating: "x", count: 2 << 20))\"/>")
        #expect(try refusal(long, .default) == .limitExceeded(.xmlTagBytes, maximum: 1 << 20, at: sheet))
    }

    @Test("Bom ZIP ditolak sebelum mekar seluruhnya")
    func bomb() throws {
        let fixture = ExcelFixture(tail: String(repeating: " ", count: 60 << 20))
        let start = ContinuousClock.now
        #expect(try refusal(fixture, .default) == .limitExceeded(.expansion, maximum: 250, at: sheet))
        let time = ContinuousClock.now - start
        #expect(time < .seconds(20))
        #expect(
            try refusal(fixture, limits { $0.maximumPartBytes = 1 << 20 })
                == .limitExceeded(.partBytes, maximum: 1 << 20, at: sheet))
    }

    @Test("Sel bersama yang panjang tidak pernah terpotong")
    func longText() throws {
        let text = String(repeating: "é", count: 32_767)
        let fixture = ExcelFixture(rows: "<row><c t=\"s\"><v>0</v></c></row>", strings: ["<t>\(text)</t>"])
        #expect(try fixture.cells() == ["A1 text \(text)"])
        #expect(
            try refusal(fixture, limits { $0.maximumCellBytes = 1000 })
                == .limitExceeded(.cellBytes, maximum: 1000, at: file))
    }
}
