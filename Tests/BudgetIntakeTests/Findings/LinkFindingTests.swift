import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@Suite("Kaitan program dan indikator")
struct LinkFindingTests {
    private func page(_ rows: String) throws -> ReadingPage {
        let indicators = SmallPackage.indicators + "ekspor,Nilai ekspor\n"
        return try ReadingPage(
            SmallPackage.with(["indikator.csv": indicators, "kaitan.csv": "Program,Unit,Indikator,Bobot\n" + rows + "\n"]))
    }

    @Test("Bobot di atas 100 persen adalah kesalahan")
    func excess() throws {
        let page = try page("Program A,,nilai,\"62,5\"\nProgram A,,ekspor,50")
        #expect(
            page.text() == """
                kantor/kaitan.csv, baris 3: kesalahan B011
                  Bobot kaitan "Program A" berjumlah 112,5 %, lebih dari 100 %.
                  Kurangi bobotnya sampai berjumlah 100.
                """)
        #expect(
            page.text(in: .english) == """
                kantor/kaitan.csv, row 3: error B011
                  The link weights of "Program A" sum to 112.5%, above 100%.
                  Reduce the weights until they sum to 100.
                """)
    }

    @Test("Kelebihan di dalam pembulatan bobot berdesimal hanya catatan")
    func rounding() throws {
        let links = "Program A,,nilai,\"66,67\"\nProgram A,,ekspor,\"33,34\""
        #expect(
            try page(links).text() == """
                kantor/kaitan.csv, baris 3: catatan B011
                  Bobot kaitan "Program A" berjumlah 100,01 %, lebih dari 100 %, masih di dalam pembulatannya; pagunya dibagi menurut perbandingan bobotnya.
                  Kurangi bobotnya sampai berjumlah 100.
                """)
        #expect(
            try page(links).text(in: .english) == """
                kantor/kaitan.csv, row 3: note B011
                  The link weights of "Program A" sum to 100.01%, above 100%, within their rounding; the ceiling is divided in proportion to them.
                  Reduce the weights until they sum to 100.
                """)
        #expect(try page("Program A,,nilai,\"66,70\"\nProgram A,,ekspor,\"33,34\"").text().contains("kesalahan B011"))
    }

    @Test("Bobot setiap unit dijumlahkan sendiri, dan tepat 100 diterima")
    func perUnit() throws {
        let page = try page("Program A,,nilai,100\nProgram A,UPTD RPK,nilai,\"99,99\"\nProgram A,UPTD. RPK,ekspor,\"0,01\"")
        #expect(page.text() == "")
        #expect(page.budget.links.count == 3)
    }

    @Test(
        "Bobot harus satu angka di atas nol sampai seratus",
        arguments: ["0", "-5", "100,5", "separuh", "150"])
    func weight(text: String) throws {
        let page = try page("Program A,,nilai,\"\(text)\"")
        #expect(
            page.text() == """
                kantor/kaitan.csv, baris 2, kolom D: kesalahan B011
                  Bobot "\(text)" bukan angka tunggal di atas 0 sampai 100.
                  Tulis persen, misalnya 100 atau 37,5.
                """)
        #expect(
            page.text(in: .english) == """
                kantor/kaitan.csv, row 2, column D: error B011
                  Weight "\(text)" is not one number above 0 and up to 100.
                  Write a percentage, such as 100 or 37,5.
                """)
        #expect(page.budget.links.isEmpty)
    }

    @Test(
        "Bobot terbaca seperti ditulis orang",
        arguments: [("100", "100"), ("37,5", "37.5"), ("33.33", "33.33"), ("60%", "60"), ("33,333", "33.333"), ("16.667", "16.667")])
    func readable(text: String, value: String) throws {
        let page = try page("Program A,,nilai,\"\(text)\"")
        #expect(page.text() == "")
        #expect(page.budget.links.map(\.weight.plainText) == [value])
    }

    @Test("Kaitan yang sama dua kali adalah kesalahan, juga bila bobotnya berjumlah seratus")
    func duplicateLink() throws {
        let page = try page("Program A,UPTD RPK,nilai,60\nprogram a,UPTD. RPK,nilai,40")
        #expect(
            page.text() == """
                kantor/kaitan.csv, baris 3: kesalahan B047
                  "program a (UPTD. RPK), nilai" sudah ada di kantor/kaitan.csv, baris 2.
                  Hapus salah satu; satukan bobotnya bila keduanya benar.
                """)
        #expect(
            page.text(in: .english) == """
                kantor/kaitan.csv, row 3: error B047
                  "program a (UPTD. RPK), nilai" already stands at kantor/kaitan.csv, row 2.
                  Delete one of them; combine their weights if both are right.
                """)
    }
}
