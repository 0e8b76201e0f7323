import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Teks yang tampak seperti uang")
struct NumberLookTests {
    @Test(
        "Berawal seperti uang, juga bila salah tulis",
        arguments: [
            "1.250.000", "(1.250.000)", "-5", "−7", "+3", "-", "1.2.3,00", "12..5", "Rp. 12", "idr 5",
            "1.000 *", "1.000 (a)", "--", "'1.000",
        ])
    func amounts(text: String) {
        #expect(NumberLook.startsLikeAmount(text))
    }

    @Test(
        "Nama, tanda, dan kode bukan",
        arguments: ["", " 12", "(", "…", "Rp", "Program 12", "2 kegiatan pameran", "*12", ".5", "Belanja", "2,5 juta"])
    func others(text: String) {
        #expect(!NumberLook.startsLikeAmount(text))
    }

    @Test("Satuan di belakang angka", arguments: [("2,5 juta", "juta"), ("Rp 750 Miliar rupiah", "miliar"), ("3 juta ", "juta")])
    func suffixes(cell: String, unit: String) throws {
        #expect(try #require(AmountUnit.suffix(of: cell)).unit.text == unit)
    }

    @Test("Angka tanpa satuan", arguments: ["2,5", "(2,5 juta)", "12 buah", "juta", "", "1.000-"])
    func noSuffix(cell: String) {
        #expect(AmountUnit.suffix(of: cell) == nil)
    }
}
