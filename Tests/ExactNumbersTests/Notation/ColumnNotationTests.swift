import ExactNumbers
import Testing
import SeededRandom

@Suite("Notasi satu kolom")
struct ColumnNotationTests {
    struct Column: CustomTestStringConvertible {
        let testDescription: String
        let cells: [String]
        var maximumDecimals: Int?
        let verdict: ColumnNotation.Verdict
    }

    static let decisiveCells = [
        ("1.234.567", NumberNotation.decimalComma), ("0,500", .decimalComma), ("14,50", .decimalComma),
        ("3250,50", .decimalComma), ("1.234,5", .decimalComma), (",00", .decimalComma),
        ("350.000.000,-", .decimalComma), ("(1.122.012.000,00)", .decimalComma), ("91,07 %", .decimalComma),
        ("1,234.50", .decimalPoint), ("1234567.5", .decimalPoint), ("0.500", .decimalPoint),
        ("14.50", .decimalPoint), ("1,234,567", .decimalPoint), (".5", .decimalPoint),
    ]

    @Test("Satu teks yang hanya sah menurut satu notasi memutuskan kolom", arguments: decisiveCells)
    func decisive(_ text: String, _ notation: NumberNotation) {
        var column = ColumnNotation()
        for (index, cell) in ["16.000", "5", text, "-"].enumerated() { column.observe(cell, at: index) }
        #expect(column.verdict == .decided(notation, evidence: 1))
        #expect(column.firstEvidence(for: notation) == 2)
    }

    @Test(
        "Kesimpulan dari seluruh kolom",
        arguments: [
            Column(testDescription: "kosong", cells: [], verdict: .unmarked),
            Column(
                testDescription: "tanpa tanda", cells: ["5", "-", "Rp. 7", "(1234)", "12 %"],
                verdict: .unmarked),
            Column(testDescription: "kelompok berspasi", cells: ["1 234 567", "2 000"], verdict: .unmarked),
            Column(
                testDescription: "kelompok berspasi dengan sen", cells: ["1 234 567", "2 000,50", "1 234,567"],
                verdict: .decided(.decimalComma, evidence: 2)),
            Column(
                testDescription: "kelompok berspasi dengan titik desimal", cells: ["1 234 567.50", "16 000"],
                verdict: .decided(.decimalPoint, evidence: 1)),
            Column(
                testDescription: "bukan angka diabaikan", cells: ["Uraian", "", "n/a"], verdict: .unmarked),
            Column(
                testDescription: "16.000 sendirian", cells: ["", "16.000"], verdict: .ambiguous(example: 1)),
            Column(
                testDescription: "target PK: 16,000 dan 16.000", cells: ["16,000", "16.000"],
                verdict: .ambiguous(example: 0)),
            Column(
                testDescription: "target dengan desimal pendek", cells: ["21,750", "14,5", "16,000"],
                verdict: .decided(.decimalComma, evidence: 1)),
            Column(
                testDescription: "pengelompokan Inggris dan Indonesia tercampur",
                cells: ["1.234.567,50", "1,234,567.50", "2.000.000"], verdict: .mixed(comma: 2, point: 1)),
            Column(
                testDescription: "uang: tiga angka di belakang hanya dapat berarti ribuan",
                cells: ["103.990"], maximumDecimals: 2, verdict: .decided(.decimalComma, evidence: 1)),
            Column(
                testDescription: "uang bernotasi Inggris", cells: ["1,500", "999"], maximumDecimals: 2,
                verdict: .decided(.decimalPoint, evidence: 1)),
            Column(
                testDescription: "uang yang tercampur", cells: ["103.990", "1,500"], maximumDecimals: 2,
                verdict: .mixed(comma: 1, point: 1)),
            Column(
                testDescription: "uang dengan tiga desimal pasti: bukan bukti",
                cells: ["0,500"], maximumDecimals: 2, verdict: .unmarked),
        ])
    func verdicts(_ example: Column) {
        var column = ColumnNotation(maximumDecimals: example.maximumDecimals)
        for (index, cell) in example.cells.enumerated() { column.observe(cell, at: index) }
        #expect(column.verdict == example.verdict)
    }

    @Test("Urutan baris tidak mengubah kesimpulan")
    func order() {
        var generator = SeededGenerator(seed: 14)
        let cells = ["16.000", "1.234.567", "14,50", "5", "-", "0.500", "Jumlah"]
        for _ in 0..<200 {
            var column = ColumnNotation()
            for (index, cell) in cells.shuffled(using: &generator).enumerated() {
                column.observe(cell, at: index)
            }
            #expect(column.verdict == .mixed(comma: 2, point: 1))
        }
    }

    @Test("Kolom yang ditulis satu notasi tidak pernah disimpulkan sebagai notasi lain")
    func printedColumns() {
        var generator = SeededGenerator(seed: 15)
        for notation in NumberNotation.allCases {
            for _ in 0..<500 {
                var column = ColumnNotation(maximumDecimals: 2)
                for index in 0..<5 {
                    let amount = Rupiah(
                        sen: Int128.random(in: -1_000_000_000...1_000_000_000, using: &generator))
                    column.observe(notation.text(amount), at: index)
                }
                guard case .decided(let deduced, _) = column.verdict else {
                    #expect(column.verdict == .unmarked)
                    continue
                }
                #expect(deduced == notation)
            }
        }
    }
}
