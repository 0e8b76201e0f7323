import Diagnostics
import Testing

@Suite("K006 dukungan APBN tanpa indikator")
struct SupportWithoutIndicatorTests {
    private static let linked = "2024,Dinas,,,Program A,utama,APBD,600.000,500.000"
    private static let links = ",Program A,,industri,100"

    @Test("Satu catatan bagi setiap OPD, dengan banyaknya dan jumlahnya")
    func oneNoteForEachOffice() throws {
        let page = try CheckPage(
            LinkPackage(
                lines: """
                    \(Self.linked)
                    2024,Dinas,,,Program Perdagangan Dalam Negeri,pendukung,APBN,450.486.000,450.486.000
                    2024,Dinas,,,Program Perdagangan Luar Negeri,pendukung,APBN,162.163.000,162.163.000
                    """,
                links: Self.links
            ).files
        )
        #expect(
            page.text(of: "K006")
                == """
                K006 catatan kantor/pagu.csv!3
                  + kantor/pagu.csv!4
                  Dinas
                  Program dukungan APBN yang tidak dikaitkan dengan indikator: 2, berjumlah Rp612.649.000,00 pada tahapan Perubahan 2024; uangnya tidak dihitung di belakang target mana pun.
                  Kaitkan dengan indikator yang dilayaninya bila dukungan ini hendak diperhitungkan; bila tidak, biarkan.
                """
        )
        #expect(
            page.text(of: "K006", in: .english)
                == """
                K006 note kantor/pagu.csv!3
                  + kantor/pagu.csv!4
                  Dinas
                  APBN support programs tied to no indicator: 2, together Rp612,649,000.00 at stage Revised of 2024; the money counts behind no target.
                  Tie them to the indicator they serve if this support is to be counted; otherwise leave it.
                """
        )
    }

    @Test(
        "Yang dibiarkan",
        arguments: [
            SilentExample("tanpa tabel kaitan", LinkPackage(lines: "\(linked)\n2024,Dinas,,,Program B,pendukung,APBN,300.000,250.000")),
            SilentExample(
                "terkait",
                LinkPackage(
                    lines: "\(linked)\n2024,Dinas,,,Program B,pendukung,APBN,300.000,250.000",
                    links: "\(links)\n,Program B,,dagang,100")),
            SilentExample(
                "tanpa uang", LinkPackage(lines: "\(linked)\n2024,Dinas,,,Program B,pendukung,APBN,0,0", links: links)),
            SilentExample(
                "OPD lain tanpa kaitan",
                LinkPackage(lines: "\(linked)\n2024,Badan,,,Program B,pendukung,APBN,300.000,250.000", links: links)),
        ])
    func silent(example: SilentExample) throws {
        #expect(try CheckPage(example.files).text(of: "K006") == "")
    }
}
