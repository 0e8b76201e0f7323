import BudgetModel
import Testing

@testable import BudgetIntake
@testable import PaperReading
@testable import TableReading

@Suite("Gaya sel buku kerja: jorokan, kelompok baris, huruf tebal")
struct CellLookTests {
    typealias Look = (indent: UInt8, isBold: Bool, outline: Int)

    private static let names = ["Operasi", "Pegawai", "Barang", "Modal", "Gedung"]

    /// Jumlah baris yang dihitung; `looks` gaya kelima barisnya.
    private static func read(_ amounts: [Int], _ looks: [Look]) throws -> String {
        let rows: [[WorkbookTableTests.Cell]] =
            [[("TAHUN 2024", .text)], [("Uraian", .text), ("Semula", .text)]]
            + zip(names, amounts).map { [($0, .text), (String($1), .number)] }
        let table = FakeTable(rows, looks: Dictionary(uniqueKeysWithValues: looks.enumerated().map { ($0 + 3, $1) }))
        let page = FlatPage(try PaperReader(options: IntakeOptions(), forced: ForcedColumns([:])).read(table, progress: nil).result)
        #expect(page.result.doubts.isEmpty)
        return page.budget.lines.map { FlatPage.text($0.ceilings[.original]) }.joined(separator: " ")
    }

    @Test(
        "Anak yang hanya tampak dari gayanya",
        arguments: [
            ("jorokan", [(0, false, 0), (1, false, 0), (1, false, 0), (0, false, 0), (1, false, 0)] as [Look]),
            ("jorokan di dalam satu kelompok", [(0, false, 1), (1, false, 1), (1, false, 1), (0, false, 1), (1, false, 1)]),
            ("kelompok", [(0, false, 0), (0, false, 1), (0, false, 1), (0, false, 0), (0, false, 1)]),
            ("tebal", [(0, true, 0), (0, false, 0), (0, false, 0), (0, true, 0), (0, false, 0)]),
        ])
    func children(name: String, looks: [Look]) throws {
        #expect(try Self.read([300, 200, 100, 50, 50], looks) == "200 100 50")
    }

    @Test("Huruf tebal yang hitungannya tidak membenarkan bukan tingkat")
    func emphasis() throws {
        let looks: [Look] = [(0, true, 0), (0, false, 0), (0, false, 0), (0, true, 0), (0, false, 0)]
        #expect(try Self.read([300, 200, 100, 70, 50], looks) == "300 200 100 70 50")
    }

    @Test("Induk di bawah kelompoknya, seperti bawaan Excel")
    func summaryBelow() throws {
        let looks: [Look] = [(0, false, 1), (0, false, 1), (0, false, 0), (0, false, 1), (0, false, 0)]
        #expect(try Self.read([200, 100, 300, 50, 50], looks) == "200 100 50")
    }
}
