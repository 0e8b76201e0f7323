@testable import BudgetChecks
import Diagnostics
import Testing

@Suite("K007 kaitan dan realisasi tanpa program")
struct LinkWithoutProgramTests {
    private static let lines = """
        2024,Dinas,,3.30.02,Program Pengelolaan Pasar,utama,APBD,600.000,500.000
        2024,Dinas,UPTD RPK,,Program Perlindungan Konsumen,utama,APBD,600.000,500.000
        2024,Dinas,,,Program Pengembangan Ekspor,utama,APBD,600.000,500.000
        """

    private static func package(_ links: String) -> LinkPackage { LinkPackage(lines: lines, links: links) }

    @Test("Program yang tidak ada disebut bersama yang paling mirip, satu temuan bagi semua kaitannya")
    func unknown() throws {
        let page = try CheckPage(
            Self.package(",Program Pengelolan Pasar Rakyat,,industri,60\n,Program Pengelolan Pasar Rakyat,,dagang,40").files)
        #expect(
            page.text(of: "K007") == """
                K007 kesalahan kantor/kaitan.csv!2
                  + kantor/kaitan.csv!3
                  Program Pengelolan Pasar Rakyat
                  Kaitan menyebut program "Program Pengelolan Pasar Rakyat", yang tidak ada di pagu; yang paling mirip "3.30.02 Program Pengelolaan Pasar".
                  Tulis program dan unitnya seperti di pagu, atau tambahkan baris pagunya.
                """)
        #expect(
            page.text(of: "K007", in: .english) == """
                K007 error kantor/kaitan.csv!2
                  + kantor/kaitan.csv!3
                  Program Pengelolan Pasar Rakyat
                  A link names program "Program Pengelolan Pasar Rakyat", which is not in the budget; the nearest is "3.30.02 Program Pengelolaan Pasar".
                  Write the program and unit as the budget does, or add its budget line.
                """)
        #expect(page.check.skippedRules == ["K001", "K002", "K006", "R007"])
    }

    @Test(
        "Unit yang disebut harus ada juga",
        arguments: [
            (
                ",Perlindungan Konsumen,UPTD RPKK,industri,100",
                "Kaitan menyebut program \"Perlindungan Konsumen\" di unit \"UPTD RPKK\", yang tidak ada di pagu; unit yang paling mirip \"UPTD RPK\"."
            ),
            (
                ",Pengembangan Ekspor,UPTD RPK,industri,100",
                "Kaitan menyebut program \"Pengembangan Ekspor\" di unit \"UPTD RPK\", yang tidak ada di pagu; pagunya hanya di OPD induk."
            ),
        ])
    func unknownUnit(link: String, message: String) throws {
        let page = try CheckPage(Self.package(link).files)
        #expect(page.check.findings.filter { $0.rule == "K007" }.map { $0.message.text(in: .indonesian) } == [message])
    }

    @Test(
        "Yang ada di pagu",
        arguments: [
            SilentExample("nama yang tulisannya lain", package(",PENGELOLAAN PASAR,,industri,100")),
            SilentExample("kode tanpa nol", package("3.30.2,Program Lain,,industri,100")),
            SilentExample("nama sama, kode lain", package("3.30.09,Program Pengelolaan Pasar,,industri,100")),
            SilentExample("unitnya tidak disebut", package(",Perlindungan Konsumen,,industri,100")),
            SilentExample("unitnya ditulis lain", package(",Perlindungan Konsumen,UPTD. RPK,industri,100")),
        ])
    func silent(example: SilentExample) throws {
        #expect(try CheckPage(example.files).text(of: "K007") == "")
    }

    @Test("Realisasi program yang tidak ada di pagu")
    func realisation() throws {
        let page = try CheckPage(
            RecordFiles.money(["Program Expor,,2024,TW I,kumulatif,5.000,,", "Program Ekspor,,2024,TW I,kumulatif,5.000,,"]))
        #expect(
            page.text(of: "K007") == """
                K007 kesalahan kantor/realisasi-keuangan.csv!2
                  Program Expor
                  Realisasi menyebut program "Program Expor", yang tidak ada di pagu; yang paling mirip "Program Ekspor".
                  Tulis program dan unitnya seperti di pagu, atau tambahkan baris pagunya.
                """)
    }

    @Test("Nama terdekat di antara banyak nama, juga bila hurufnya sedikit")
    func nearest() {
        let many = (0..<3_000).map { "Program Nomor \($0)" }
        var names = NearestNames(many + ["Program Metrologi Legal", "A"])
        #expect(names.nearest(to: "Metrolgi Lega") == "Program Metrologi Legal")
        #expect(names.nearest(to: "Program Nomor 17 ") == "Program Nomor 17")
        #expect(names.nearest(to: "Metro", atMostOneIn: 3) == nil)
        #expect(names.nearest(to: "Metrolgi Legal", atMostOneIn: 3) == "Program Metrologi Legal")
        var none = NearestNames([])
        #expect(none.nearest(to: "Program A") == nil)
    }
}
