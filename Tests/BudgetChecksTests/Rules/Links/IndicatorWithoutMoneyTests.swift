import Diagnostics
import Testing

@Suite("K002 indikator tanpa uang")
struct IndicatorWithoutMoneyTests {
    private static let papers = "pk,PK,2024,Murni\npk-p,PK Perubahan,2024,Perubahan"
    private static let lines = """
        2024,Dinas,,,Program A,utama,APBD,600.000,500.000
        2024,Dinas,,,Program B,utama,APBD,400.000,0
        """
    private static let links = ",Program A,,industri,100\n,Program B,,dagang,100"

    @Test("Semua program indikator menjadi nol pada tahapan terakhir")
    func moneyGone() throws {
        let page = try CheckPage(
            LinkPackage(lines: Self.lines, links: Self.links, papers: Self.papers, targets: "pk-p,dagang,target,2024,\"16,15\"").files
        )
        #expect(
            page.text(of: "K002")
                == """
                K002 peringatan kantor/target.csv!E2
                  + kantor/pagu.csv!3
                  Nilai Perdagangan: »16,15«
                  Indikator "Nilai Perdagangan" dijanjikan PK Perubahan untuk 2024, tetapi semua program yang dikaitkan dengannya (1) tidak berpagu pada tahapan Perubahan.
                  Kaitkan program yang membiayainya, sediakan pagunya, atau cabut janjinya.
                """
        )
        #expect(
            page.text(of: "K002", in: .english)
                == """
                K002 warning kantor/target.csv!E2
                  + kantor/pagu.csv!3
                  Nilai Perdagangan: »16,15«
                  Indicator "Nilai Perdagangan" is promised by PK Perubahan for 2024, but none of the programs tied to it (1) has money at stage Revised.
                  Tie the program that funds it, provide its money, or withdraw the promise.
                """
        )
    }

    @Test("Tidak ada program yang dikaitkan")
    func noProgram() throws {
        let page = try CheckPage(
            LinkPackage(
                lines: Self.lines, links: ",Program A,,industri,100", papers: Self.papers,
                targets: "pk-p,industri,target,2024,\"21,75\"\npk-p,dagang,target,2024,\"16,15\""
            ).files
        )
        #expect(
            page.text(of: "K002")
                == """
                K002 peringatan kantor/target.csv!E3
                  Nilai Perdagangan: »16,15«
                  Indikator "Nilai Perdagangan" dijanjikan PK Perubahan untuk 2024, tetapi tidak ada program di tabel pagu yang dikaitkan dengannya.
                  Kaitkan program yang membiayainya, sediakan pagunya, atau cabut janjinya.
                """
        )
    }

    @Test(
        "Yang dibiarkan",
        arguments: [
            SilentExample(
                "uangnya ada", LinkPackage(lines: lines, links: links, papers: papers, targets: "pk-p,industri,target,2024,\"21,75\"")),
            SilentExample("tanpa tabel kaitan", LinkPackage(lines: lines, papers: papers, targets: "pk-p,dagang,target,2024,\"16,15\"")),
            SilentExample(
                "tidak lagi dijanjikan kertas tahapan terakhir",
                LinkPackage(
                    lines: lines, links: links, papers: papers,
                    targets: "pk,dagang,target,2024,\"12,90\"\npk-p,industri,target,2024,\"21,75\"")),
            SilentExample(
                "kertas tanpa tahapan",
                LinkPackage(lines: lines, links: links, papers: "iku,IKU,2024,", targets: "iku,dagang,target,2024,\"16,15\"")),
            SilentExample(
                "target tahun lain di kertas yang sama",
                LinkPackage(lines: lines, links: links, papers: papers, targets: "pk-p,dagang,target,2025,\"16,15\"")),
            SilentExample(
                "kondisi awal bukan janji",
                LinkPackage(lines: lines, links: links, papers: papers, targets: "pk-p,dagang,kondisi awal,2024,\"16,15\"")),
            SilentExample(
                "satu dari dua programnya masih berpagu",
                LinkPackage(
                    lines: lines, links: ",Program A,,dagang,100\n,Program B,,dagang,100", papers: papers,
                    targets: "pk-p,dagang,target,2024,\"16,15\"")),
        ])
    func silent(example: SilentExample) throws {
        #expect(try CheckPage(example.files).text(of: "K002") == "")
    }
}
