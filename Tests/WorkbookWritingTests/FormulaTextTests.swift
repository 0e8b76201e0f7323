import Testing

@testable import WorkbookWriting

@Suite("Teks rumus dan acuan")
struct FormulaTextTests {
    private let references = ReferenceText(ownSheet: 0, sheetNames: ["Sandingan", "Rekap '24"])

    private func cell(_ row: Int, _ column: Int, sheet: Int = 0) -> SheetCell {
        SheetCell(sheet: sheet, address: CellAddress(row: row, column: column))
    }

    @Test(arguments: [
        (row: 0, column: 0, name: "A1"), (row: 4, column: 3, name: "D5"), (row: 9, column: 25, name: "Z10"),
        (row: 9, column: 26, name: "AA10"), (row: 1_048_575, column: 16_383, name: "XFD1048576"),
    ])
    func `Alamat menurut Excel`(row: Int, column: Int, name: String) {
        #expect(CellAddress(row: row, column: column).name == name)
    }

    @Test func `Nama lembar hanya untuk lembar lain, petiknya digandakan`() {
        #expect(references.cell(cell(4, 3)) == "D5")
        #expect(references.cell(cell(4, 3, sheet: 1)) == "'Rekap ''24'!D5")
    }

    @Test(arguments: [
        (name: "berurutan ke bawah", cells: [(4, 3), (5, 3), (6, 3)], ranges: ["D5:D7"]),
        (name: "terputus", cells: [(4, 3), (5, 3), (7, 3)], ranges: ["D5:D6", "D8"]),
        (name: "ke kanan", cells: [(4, 0), (4, 1), (4, 2)], ranges: ["A5:C5"]),
        (name: "berbelok tidak menjadi kotak", cells: [(4, 0), (5, 0), (5, 1)], ranges: ["A5:A6", "B6"]),
        (name: "mundur", cells: [(5, 0), (4, 0)], ranges: ["A6", "A5"]),
        (name: "dua kali dihitung dua kali", cells: [(4, 0), (4, 0)], ranges: ["A5", "A5"]),
        (name: "satu", cells: [(4, 0)], ranges: ["A5"]),
        (name: "kosong", cells: [], ranges: []),
    ])
    func `Acuan berurutan dirapatkan`(name: String, cells: [(Int, Int)], ranges: [String]) {
        #expect(references.ranges(cells.map { cell($0.0, $0.1) }) == ranges, "\(name)")
    }

    @Test func `Rentang tidak menyeberang lembar`() {
        let cells = [cell(4, 0), cell(5, 0, sheet: 1), cell(6, 0, sheet: 1)]
        #expect(references.ranges(cells) == ["A5", "'Rekap ''24'!A6:A7"])
    }

    @Test func `Rumus dasar`() {
        #expect(FormulaText.same("D5") == "=D5")
        #expect(FormulaText.difference(after: "E5", before: "D5", decimals: 0) == "=E5-D5")
        #expect(FormulaText.difference(after: "E5", before: "D5", decimals: 2) == "=ROUND(E5-D5,2)")
        #expect(FormulaText.sum(["D5:D9", "D12"], decimals: 0) == "=SUM(D5:D9,D12)")
        #expect(FormulaText.share(part: "D5", whole: "D9", decimals: 4) == #"=IF(D9=0,"-",ROUND(D5/D9,4))"#)
        #expect(
            FormulaText.change(after: "E5", before: "D5", decimals: 4, newWord: "baru")
                == #"=IF(D5=0,IF(E5=0,"-","baru"),ROUND((E5-D5)/D5,4))"#)
    }

    @Test(arguments: [1, 254, 255, 256, 510, 511, 65_025, 65_026])
    func `Tidak ada fungsi berargumen lebih dari 255, dan tidak satu pun hilang`(count: Int) {
        let formula = FormulaText.sum((0..<count).map { "A\($0)" }, decimals: 0)
        var depth: [Int] = []
        var most = 0
        for character in formula {
            switch character {
            case "(": depth.append(1)
            case ",": depth[depth.count - 1] += 1
            case ")": most = max(most, depth.removeLast())
            default: break
            }
        }
        #expect(most == min(count, 255))
        #expect(formula.matches(of: /A\d+/).count == count)
    }

    @Test func `256 argumen menjadi dua tingkat`() {
        let arguments = (1...256).map { "A\($0)" }
        let first = arguments.prefix(255).joined(separator: ",")
        #expect(FormulaText.sum(arguments, decimals: 0) == "=SUM(SUM(\(first)),SUM(A256))")
    }

    @Test func `Jumlah bersyarat: karakter pengganti diberi tilde, petik digandakan`() {
        #expect(
            FormulaText.sumIfs(
                "E5:E9", criteria: [("B5:B9", #"UPTD "A*" ~?"#), ("C5:C9", "APBD")])
                == #"SUMIFS(E5:E9,B5:B9,"=UPTD ""A~*"" ~~~?",C5:C9,"=APBD")"#)
        #expect(
            FormulaText.sumExact("E5:E9", criteria: [("B5:B9", "01"), ("C5:C9", "x")])
                == #"SUMPRODUCT(1*EXACT(B5:B9,"01")*EXACT(C5:C9,"x"),E5:E9)"#)
        #expect(FormulaText.total(of: ["SUM(A1)", "SUM(B1)"], decimals: 2) == "=ROUND(SUM(A1)+SUM(B1),2)")
    }
}
