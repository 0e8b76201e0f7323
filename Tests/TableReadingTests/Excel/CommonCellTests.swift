import TableReading
import Testing
import SeededRandom

@Suite("XLSX: tulisan XML yang berbeda tidak mengubah hasil")
struct CommonCellTests {
    /// Sel yang sama dalam dua tulisan: kutip ganda dan kutip tunggal.
    @Test("Lembar acak dalam tulisan lazim dan tidak lazim memberi baris yang sama", arguments: 0..<20)
    func agreement(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let values = [
            "0", "1", "12", "-5.5", "1E3", "0.30000000000000004", "abc", " 7 ", "45470.5", "&amp;", "é", "99",
        ]
        let types = [
            "", "", "", " t=\"s\"", " t=\"b\"", " t=\"e\"", " t=\"n\"", " t=\"str\"", " t=\"d\"", " t=\"q\"",
        ]
        for _ in 0..<50 {
            var rows = ""
            for row in 1...Int.random(in: 1...5, using: &generator) {
                rows += "<row r=\"\(row)\">"
                for column in 0..<Int.random(in: 0...6, using: &generator) {
                    let reference =
                        Bool.random(using: &generator) ? " r=\"\(address(column * 2))\(row)\"" : ""
                    let style =
                        Bool.random(using: &generator)
                        ? " s=\"\(Int.random(in: 0...3, using: &generator))\"" : ""
                    let type = types[Int.random(in: 0..<types.count, using: &generator)]
                    rows +=
                        "<c\(reference)\(style)\(type)><v>\(values[Int.random(in: 0..<values.count, using: &generator)])</v></c>"
                }
                rows += "</row>"
            }
            let tail = "<x>\(String(repeating: " ", count: 600))</x>"
            let strings = ["<t>a</t>", "<t>b</t>"]
            let formats = ["0.00%", "yyyy-mm-dd", "h:mm"]
            let usual = ExcelFixture(rows: rows, strings: strings, formats: formats, tail: tail)
            let unusual = ExcelFixture(
                rows: rows.replacing("\"", with: "'"), strings: strings, formats: formats, tail: tail)
            #expect(Result { try usual.cells() }.outcome == Result { try unusual.cells() }.outcome, "\(rows)")
        }
    }

    @Test("Lembar besar melintasi batas penyangga tanpa kehilangan sel")
    func boundaries() throws {
        let rows = (1...20_000).map {
            "<row r=\"\($0)\"><c r=\"A\($0)\" t=\"s\"><v>\($0 % 2)</v></c><c r=\"B\($0)\"><v>\($0)</v></c></row>"
        }
        let cells = try ExcelFixture(rows: rows.joined(), strings: ["<t>genap</t>", "<t>ganjil</t>"]).cells()
        #expect(cells.count == 40_000)
        #expect(
            cells
                == (1...20_000).flatMap {
                    ["A\($0) text \($0 % 2 == 0 ? "genap" : "ganjil")", "B\($0) number \($0)"]
                })
    }
}

extension Result where Success == [String] {
    /// Sel-selnya, atau kesalahannya dalam kata.
    fileprivate var outcome: [String] {
        switch self {
        case .success(let cells): cells
        case .failure(let error): ["\(error)"]
        }
    }
}
