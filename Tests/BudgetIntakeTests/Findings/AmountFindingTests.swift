import BudgetIntake
import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import Testing

@Suite("Uang yang tidak terbaca")
struct AmountFindingTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let rule: String
        let id: String
        let en: String
        var testDescription: String { text }
    }

    private static let cases = [
        Case(
            text: "seribu", rule: "N003", id: "huruf ke-1, \"s\", tidak pada tempatnya", en: "character 1, \"s\", is out of place"),
        Case(
            text: "1.000 (lihat DPA)", rule: "N003", id: "huruf ke-7, \"(\", tidak pada tempatnya",
            en: "character 7, \"(\", is out of place"),
        Case(
            text: "1.00.000", rule: "N003", id: "ada tanda desimal kedua pada huruf ke-5, \".\"",
            en: "there is a second decimal mark at character 5, \".\""),
        Case(
            text: "1.000.00", rule: "N003", id: "kelompok angka di sekitar huruf ke-6, \".\", bukan tiga angka",
            en: "the group of digits around character 6, \".\", is not three digits"),
        Case(
            text: "1.000,123", rule: "N004", id: "lebih dari 2 angka di belakang tanda desimal",
            en: "more than 2 digits after the decimal mark"),
        Case(
            text: "0,125", rule: "N004", id: "lebih dari 2 angka di belakang tanda desimal",
            en: "more than 2 digits after the decimal mark"),
        Case(
            text: "999999999999999999999999999999999999999999", rule: "N005", id: "terlalu besar untuk dihitung tepat",
            en: "too large to be computed exactly"),
        Case(text: "12%", rule: "N003", id: "ada tanda persen (huruf ke-3)", en: "there is a percent sign (character 3)"),
        Case(
            text: "(1.000", rule: "N003", id: "tanda kurung tidak berpasangan (huruf ke-1)",
            en: "a parenthesis has no partner (character 1)"),
        Case(text: "Rp", rule: "N003", id: "tidak ada angka", en: "no digits"),
        Case(text: "#REF!", rule: "N003", id: "huruf ke-1, \"#\", tidak pada tempatnya", en: "character 1, \"#\", is out of place"),
    ]

    @Test("Teks di kolom uang disebut tempat, isi, dan sebabnya dalam kedua bahasa", arguments: cases)
    func unreadable(item: Case) throws {
        let page = try ReadingPage([
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
            2024,Dinas,Program A,utama,APBD,1.000,"\(item.text)"

            """
        ])
        #expect(
            page.text() == """
                kantor/pagu.csv, baris 2, kolom G: kesalahan \(item.rule)
                  "\(item.text)" di kolom "Pagu Perubahan" bukan jumlah uang: \(item.id).
                  Tulis angka saja, misalnya 1.234.567 atau 1.234.567,50; kosongkan bila barisnya tidak ada di tahapan ini.
                """)
        #expect(
            page.text(in: .english) == """
                kantor/pagu.csv, row 2, column G: error \(item.rule)
                  "\(item.text)" in column "Pagu Perubahan" is not an amount of money: \(item.en).
                  Write the number only, such as 1.234.567 or 1.234.567,50; leave it empty if the line is not in this stage.
                """)
        #expect(page.budget.lines.map(\.ceilings.stages) == [[.original]])
        #expect(page.result.findings.map(\.excerpt) == [item.text])
    }

    @Test(
        "Tulisan uang yang biasa di kertas terbaca tanpa temuan",
        arguments: [
            ("1.234.567,50", Int128(123_456_750)), ("Rp 790.236.963", 79_023_696_300), ("Rp. 790.236.963", 79_023_696_300),
            ("Rp790.236.963,00", 79_023_696_300), ("(1.122.012.000,00)", -112_201_200_000), ("-1.234", -123_400),
            ("1.234-", -123_400), ("−5", -500), ("-", 0), ("0", 0), ("103.990", 10_399_000), ("1234567", 123_456_700),
        ])
    func readable(text: String, sen: Int128) throws {
        let page = try ReadingPage([
            "pagu.csv": "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni\n2024,Dinas,Program A,utama,APBD,\"\(text)\"\n"
        ])
        #expect(page.text() == "")
        #expect(page.budget.lines.first?.ceilings[.original] == Rupiah(sen: sen))
    }

    @Test("Sel kosong atau berspasi berarti baris tidak ada di tahapan itu")
    func emptyAmount() throws {
        let page = try ReadingPage([
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
            2024,Dinas,Program A,utama,APBD,,900
            2024,Dinas,Program B,utama,APBD,1.000,"  "

            """
        ])
        #expect(page.text() == "")
        #expect(page.budget.lines.map(\.ceilings.stages) == [[.revised], [.original]])
    }

    @Test("Dua notasi di satu kolom dibaca masing-masing dan diperingatkan dengan kedua contohnya")
    func mixedNotation() throws {
        let page = try ReadingPage([
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas,Program A,utama,APBD,1.000.000
            2024,Dinas,Program B,utama,APBD,"2,000,000.50"
            2024,Dinas,Program C,utama,APBD,3.000.000

            """
        ])
        #expect(
            page.text() == """
                kantor/pagu.csv, baris 3, kolom F: peringatan N002
                  Kolom "Pagu Murni" memakai dua notasi: "1.000.000" (baris 2) dan "2,000,000.50" (baris 3). Masing-masing dibaca menurut notasinya.
                  Periksa apakah angkanya terbaca benar, lalu pakai satu notasi di seluruh kolom.
                """)
        #expect(
            page.text(in: .english) == """
                kantor/pagu.csv, row 3, column F: warning N002
                  Column "Pagu Murni" uses two notations: "1.000.000" (row 2) and "2,000,000.50" (row 3). Each is read in its own notation.
                  Check that the figures are read correctly, then use one notation in the whole column.
                """)
        #expect(page.budget.lines.map(\.ceilings[.original]) == [Rupiah(1_000_000), Rupiah(sen: 200_000_050), Rupiah(3_000_000)])
    }

    @Test("Kolom yang seluruhnya bernotasi titik desimal terbaca tanpa peringatan")
    func pointNotation() throws {
        let page = try ReadingPage([
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas,Program A,utama,APBD,"1,000,000.25"
            2024,Dinas,Program B,utama,APBD,"2,000"

            """
        ])
        #expect(page.text() == "")
        #expect(page.budget.lines.map(\.ceilings[.original]) == [Rupiah(sen: 100_000_025), Rupiah(2_000)])
    }
}
