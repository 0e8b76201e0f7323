import Diagnostics
import Testing

@Suite("K005 tulisan disamakan")
struct RowsJoinedBySpellingTests {
    @Test("Kode sama, nama lain sama sekali: peringatan")
    func sameCode() throws {
        let page = try CheckPage(
            LinkPackage(
                lines: """
                    2024,Dinas,,3.30.04,Program Pengembangan Ekspor,utama,APBD,600.000,
                    2024,Dinas,,3.30.4,Program Stabilisasi Harga,utama,APBD,,500.000
                    """
            ).files
        )
        #expect(
            page.text(of: "K005")
                == """
                K005 peringatan kantor/pagu.csv!3
                  + kantor/pagu.csv!2
                  Program Pengembangan Ekspor: »Program Stabilisasi Harga«
                  "Program Stabilisasi Harga" disatukan dengan "Program Pengembangan Ekspor" karena kodenya sama, padahal namanya lain.
                  Periksa kodenya: bila keduanya program yang berlainan, betulkan kodenya; bila satu, samakan namanya.
                """
        )
        #expect(
            page.text(of: "K005", in: .english)
                == """
                K005 warning kantor/pagu.csv!3
                  + kantor/pagu.csv!2
                  Program Pengembangan Ekspor: »Program Stabilisasi Harga«
                  "Program Stabilisasi Harga" is joined with "Program Pengembangan Ekspor" because their code is the same, though the names differ.
                  Check the code: if the two are different programs, mend the code; if one, use one name.
                """
        )
    }

    @Test("Ejaan unit yang berbeda di banyak baris: satu catatan dengan semua tempatnya")
    func oneNoteForEachPair() throws {
        let page = try CheckPage(
            LinkPackage(
                lines: """
                    2024,Dinas,UPTD RPK,,Program A,utama,APBD,600.000,
                    2024,Dinas,UPTD. RPK,,Program A,utama,APBD,,500.000
                    2024,Dinas,UPTD RPK,,Program B,utama,APBD,600.000,
                    2024,Dinas,UPTD. RPK,,Program B,utama,APBD,,500.000
                    """
            ).files
        )
        #expect(
            page.text(of: "K005")
                == """
                K005 catatan kantor/pagu.csv!3
                  + kantor/pagu.csv!2, kantor/pagu.csv!5, kantor/pagu.csv!4
                  UPTD RPK: »UPTD. RPK«
                  "UPTD. RPK" disamakan dengan "UPTD RPK", yang tulisannya berbeda.
                  Samakan tulisannya di berkas, supaya pencocokan tidak bergantung pada tafsiran.
                """
        )
        #expect(
            page.text(of: "K005", in: .english)
                == """
                K005 note kantor/pagu.csv!3
                  + kantor/pagu.csv!2, kantor/pagu.csv!5, kantor/pagu.csv!4
                  UPTD RPK: »UPTD. RPK«
                  "UPTD. RPK" is taken as "UPTD RPK", which is spelled differently.
                  Use one spelling in the files, so that matching does not rest on interpretation.
                """
        )
    }

    @Test(
        "Yang sebenarnya berbeda yang disebut",
        arguments: [
            ("Dinas,,,Program A", "DINAS,,,Program A", "\"DINAS\" disamakan dengan \"Dinas\""),
            ("Dinas,,,Program Dan", "Dinas,,,Program dan", "\"Program dan\" disamakan dengan \"Program Dan\""),
            ("Dinas,,3.30.02,Program A", "Dinas,,3.30.2,Program A", "\"3.30.2 Program A\" disamakan dengan \"3.30.02 Program A\""),
            ("Dinas,,3.30.02,Program A", "Dinas,,,Program A", "\"Program A\" disamakan dengan \"3.30.02 Program A\""),
            ("Dinas,,3.30.02,Program Dan", "Dinas,,3.30.02,Program dan", "\"Program dan\" disamakan dengan \"Program Dan\""),
            ("Dinas,UPT RPK,,Program A", "Dinas,UPTD RPK,,Program A", "\"UPTD RPK\" disamakan dengan \"UPT RPK\""),
        ])
    func whatDiffers(first: String, second: String, words: String) throws {
        let page = try CheckPage(
            LinkPackage(lines: "2024,\(first),utama,APBD,600.000,\n2024,\(second),utama,APBD,,500.000").files
        )
        let findings = page.findings.filter { $0.rule == "K005" }
        #expect(findings.map { $0.message.text(in: .indonesian) } == ["\(words), yang tulisannya berbeda."])
        #expect(findings.map(\.severity) == [.note])
    }

    @Test(
        "Yang dibiarkan",
        arguments: [
            SilentExample(
                "tulisan sama huruf demi huruf",
                LinkPackage(
                    lines: "2024,Dinas,,,Program A,utama,APBD,600.000,\n2024,Dinas,,,Program A,utama,APBD,,500.000")),
            SilentExample(
                "program yang berlainan",
                LinkPackage(
                    lines: "2024,Dinas,,,Program A,utama,APBD,600.000,\n2024,Dinas,,,Program B,utama,APBD,,500.000")),
            SilentExample(
                "kode yang berlainan",
                LinkPackage(
                    lines: "2024,Dinas,,3.30.02,Program A,utama,APBD,600.000,\n2024,Dinas,,3.30.03,program a,utama,APBD,,500.000")),
        ])
    func silent(example: SilentExample) throws {
        #expect(try CheckPage(example.files).text(of: "K005") == "")
    }
}
