import BudgetModel
import Diagnostics
import Testing

@testable import PaperReading

@Suite("Tulisan uang yang lain")
struct AmountTextTests {
    @Test(
        "Angkanya sama",
        arguments: [
            ("100'000'000", "100.000.000"), ("100’000’000", "100.000.000"), ("'100.000.000", "100.000.000"),
            ("100.000.000 Rp", "100.000.000"), ("1.0E8", "100.000.000"), ("1.23456789E8", "123.456.789"), ("1.5E0", "1,50"),
            ("-2.5E7", "-25.000.000"), ("--", "0"), ("—", "0"),
        ])
    func amounts(cell: String, amount: String) throws {
        let page = try FlatPage("Program;Pagu\nA;\(cell)\nB;7", options: FlatPage.year2024)
        #expect(page.troubles == "")
        #expect(FlatPage.text(page.budget.lines.first?.ceilings[.original]) == amount)
    }

    @Test("\"N/A\" sama dengan kosong, bukan nol", arguments: ["N/A", "n.a.", "NA"])
    func absent(cell: String) throws {
        let page = try FlatPage("Program;Pagu Murni;Pagu Perubahan\nA;\(cell);5\nB;7;8", options: FlatPage.year2024)
        #expect(page.totals == "Murni 7 | Perubahan 13")
        #expect(page.budget.lines.first?.ceilings[.original] == nil)
    }

    @Test(
        "Yang sudah dibulatkan lembar kerja, atau salah kelompok, tetap ditolak", arguments: ["1.23E+08", "1'00'000", "12E8"])
    func refused(cell: String) throws {
        #expect(try FlatPage("Program;Pagu\nA;\(cell)\nB;7", options: FlatPage.year2024).troubles == "N003")
    }
}
