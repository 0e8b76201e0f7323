import Diagnostics
import Testing

@Suite("K001 program utama tanpa indikator")
struct CoreProgramWithoutIndicatorTests {
    private static let linked = "2024,Dinas,,,Program A,utama,APBD,600.000,500.000"
    private static let links = ",Program A,,industri,100"

    @Test("Unit-unit satu program menjadi satu temuan, dengan pagu tahapan terakhir yang berisi")
    func unitsTogether() throws {
        let page = try CheckPage(
            LinkPackage(
                lines: """
                    \(Self.linked)
                    2024,Dinas,,,Program B,utama,APBD,300.000,0
                    2024,Dinas,UPTD RPK,,Program B,utama,APBD,100.000,0
                    """,
                links: Self.links
            ).files
        )
        #expect(
            page.text(of: "K001")
                == """
                K001 peringatan kantor/pagu.csv!3
                  + kantor/pagu.csv!4
                  Program B
                  Program utama "Program B" berpagu Rp400.000,00 pada tahapan Murni 2024, tetapi tidak dikaitkan dengan indikator mana pun.
                  Tambahkan kaitannya di tabel kaitan, atau ubah kelompoknya bila program ini sebenarnya penunjang.
                """
        )
        #expect(
            page.text(of: "K001", in: .english)
                == """
                K001 warning kantor/pagu.csv!3
                  + kantor/pagu.csv!4
                  Program B
                  Core program "Program B" has Rp400,000.00 at stage Original of 2024, but is tied to no indicator.
                  Add its link to the link table, or change its group if the program is overhead in truth.
                """
        )
    }

    @Test("Pada beberapa OPD hanya yang menyertakan kaitan yang diperiksa")
    func severalOffices() throws {
        let page = try CheckPage(
            LinkPackage(
                lines: """
                    \(Self.linked)
                    2024,Dinas,,,Program B,utama,APBD,300.000,250.000
                    2024,Badan,,,Program C,utama,APBD,300.000,250.000
                    """,
                links: Self.links
            ).files
        )
        #expect(page.findings.filter { $0.rule == "K001" }.map(\.subject) == ["Program B"])
    }

    @Test(
        "Yang dibiarkan",
        arguments: [
            SilentExample("tanpa tabel kaitan", LinkPackage(lines: linked)),
            SilentExample(
                "penunjang dan dukungan APBN",
                LinkPackage(
                    lines: """
                        \(linked)
                        2024,Dinas,,,Program B,penunjang,APBD,300.000,250.000
                        2024,Dinas,,,Program C,pendukung,APBN,300.000,250.000
                        """,
                    links: links)),
            SilentExample(
                "nol pada semua tahapan", LinkPackage(lines: "\(linked)\n2024,Dinas,,,Program B,utama,APBD,0,0", links: links)),
            SilentExample(
                "unit yang ikut kaitan programnya",
                LinkPackage(lines: "\(linked)\n2024,Dinas,UPTD RPK,,Program A,utama,APBD,300.000,250.000", links: links)),
            SilentExample(
                "kaitan dengan kode, nama lain",
                LinkPackage(lines: "2024,Dinas,,3.30.02,Program A,utama,APBD,600.000,500.000", links: "3.30.2,Program Lama,,industri,100")),
        ])
    func silent(example: SilentExample) throws {
        #expect(try CheckPage(example.files).text(of: "K001") == "")
    }
}
