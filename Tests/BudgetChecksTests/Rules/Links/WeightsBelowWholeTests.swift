import BudgetChecks
import Diagnostics
import Testing

@Suite("K003 bobot kurang dari seratus")
struct WeightsBelowWholeTests {
    private static func package(_ links: String) -> LinkPackage {
        LinkPackage(lines: "2024,Dinas,,3.30.02,Program A,utama,APBD,600.000,500.000", links: links)
    }

    @Test("Bobot 60 dan 30: sisanya disebut")
    func shortfall() throws {
        let page = try CheckPage(Self.package("3.30.02,Program A,,industri,60\n3.30.02,Program A,,dagang,30").files)
        #expect(
            page.text(of: "K003")
                == """
                K003 peringatan kantor/kaitan.csv!2
                  + kantor/kaitan.csv!3
                  Program A: »90 %«
                  = 100 %
                  Bobot "Program A" (2 kaitan) berjumlah 90 %; sisanya 10 % tidak dihitung untuk indikator mana pun.
                  Lengkapi bobotnya menjadi 100 %, atau tambahkan kaitan yang belum tertulis.
                """
        )
        #expect(
            page.text(of: "K003", in: .english)
                == """
                K003 warning kantor/kaitan.csv!2
                  + kantor/kaitan.csv!3
                  Program A: »90%«
                  = 100%
                  The weights of "Program A" (links: 2) sum to 90%; the remaining 10% counts for no indicator.
                  Complete the weights to 100%, or add the link that is missing.
                """
        )
    }

    @Test("Kekurangan di dalam pembulatan bobot berdesimal: catatan")
    func rounding() throws {
        let page = try CheckPage(Self.package("3.30.02,Program A,,industri,\"66,66\"\n3.30.02,Program A,,dagang,\"33,33\"").files)
        #expect(
            page.text(of: "K003")
                == """
                K003 catatan kantor/kaitan.csv!2
                  + kantor/kaitan.csv!3
                  Program A: »99,99 %«
                  = 100 %
                  Bobot "Program A" (2 kaitan) berjumlah 99,99 %; sisanya 0,01 % tidak dihitung untuk indikator mana pun.
                  Lengkapi bobotnya menjadi 100 %, atau tambahkan kaitan yang belum tertulis.
                """
        )
    }

    @Test(
        "Kekurangan di luar pembulatan, juga dari bobot bulat: peringatan",
        arguments: [
            ",Program A,,industri,99", ",Program A,,industri,\"99,95\"", ",Program A,,industri,66\n,Program A,,dagang,33",
            ",Program A,,industri,\"66,6\"\n,Program A,,dagang,\"33,2\"",
        ])
    func warning(links: String) throws {
        let page = try CheckPage(Self.package(links).files)
        #expect(page.findings.filter { $0.rule == "K003" }.map(\.severity) == [.warning])
    }

    @Test(
        "Yang berjumlah seratus",
        arguments: [
            SilentExample("satu kaitan", package(",Program A,,industri,100")),
            SilentExample("dua kaitan", package("3.30.02,Program A,,industri,\"62,5\"\n3.30.02,Program A,,dagang,\"37,5\"")),
            SilentExample("kaitan kedua tanpa kode", package("3.30.02,Program A,,industri,60\n,Program A,,dagang,40")),
            SilentExample("kode dengan dan tanpa nol", package("3.30.02,Program A,,industri,60\n3.30.2,Program A,,dagang,40")),
            SilentExample("setiap unit seratus", package(",Program A,UPTD RPK,industri,100\n,Program A,,dagang,100")),
        ])
    func silent(example: SilentExample) throws {
        #expect(try CheckPage(example.files).text(of: "K003") == "")
    }

    @Test("Kaitan yang bertentangan adalah satu temuan; aturan lain tetap berjalan")
    func contradiction() throws {
        let package = LinkPackage(
            lines: "2024,Dinas,,,Program A,utama,APBD,600.000,200.000", links: ",Program A,,industri,60\n3.30.02,Program A,,dagang,60",
            papers: "pk,PK,2024,Murni", targets: "pk,industri,target,2024,\"5,25\"\npk,industri,target,2025,\"4,75\"")
        let page = try CheckPage(package.files)
        #expect(
            page.text(of: "B011") == """
                B011 kesalahan kantor/kaitan.csv!3
                  + kantor/kaitan.csv!2
                  Kaitan "Program A" bertentangan (bobot di atas 100 %, atau indikator yang sama dua kali): kantor/kaitan.csv, baris 2; kantor/kaitan.csv, baris 3. Betulkan kaitannya, atau tulis kode program di pagu dan di kaitan.
                  Perbaiki dahulu, lalu periksa lagi; aturan yang memerlukan kaitan tidak dijalankan.
                """
        )
        #expect(page.check.findings.map(\.rule) == ["B011", "T005"])
    }
}
