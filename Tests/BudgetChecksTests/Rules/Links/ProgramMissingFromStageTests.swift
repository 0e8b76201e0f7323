import Diagnostics
import Testing

@Suite("K004 program tidak ada di tahapan")
struct ProgramMissingFromStageTests {
    private static let complete = "2024,Dinas,,,Program A,utama,APBD,600.000,500.000"

    @Test("Hilang di tahapan terakhir: peringatan; baru di tahapan terakhir: catatan")
    func lostAndNew() throws {
        let page = try CheckPage(
            LinkPackage(
                lines: """
                    \(Self.complete)
                    2024,Dinas,,,Program B,utama,APBD,300.000,
                    2024,Dinas,UPTD RPK,,Program B,utama,APBD,100.000,
                    2024,Dinas,,,Program C,penunjang,APBD,,250.000
                    2024,Dinas,,,Program D,utama,APBD,200.000,200.000
                    """
            ).files
        )
        #expect(
            page.text(of: "K004")
                == """
                K004 peringatan kantor/pagu.csv!3
                  + kantor/pagu.csv!4
                  Program B
                  "Program B" berpagu Rp400.000,00 pada tahapan Murni 2024, tetapi tidak ada di tahapan Perubahan, padahal program lain OPD ini ada.
                  Tulis pagunya, tulis 0 bila memang dihapus, atau samakan namanya bila programnya berganti nama.
                K004 catatan kantor/pagu.csv!5
                  Program C
                  "Program C" baru: tidak ada di tahapan Murni 2024, berpagu Rp250.000,00 pada tahapan Perubahan.
                  Pastikan program ini memang baru, bukan program lama yang berganti nama.
                """
        )
        #expect(
            page.text(of: "K004", in: .english)
                == """
                K004 warning kantor/pagu.csv!3
                  + kantor/pagu.csv!4
                  Program B
                  "Program B" has Rp400,000.00 at stage Original of 2024, but is absent from stage Revised, where the office's other programs stand.
                  Write its ceiling, write 0 if it was dropped, or use one name if the program was renamed.
                K004 note kantor/pagu.csv!5
                  Program C
                  "Program C" is new: absent from stage Original of 2024, Rp250,000.00 at stage Revised.
                  Make sure the program is new indeed, not an old one under another name.
                """
        )
    }

    @Test("Tahapan yang tidak memuat sebagian besar program: satu temuan tentang tabelnya")
    func partialStage() throws {
        let page = try CheckPage(
            LinkPackage(
                lines: """
                    \(Self.complete)
                    2024,Dinas,,,Program B,utama,APBD,300.000,
                    2024,Dinas,,,Program C,utama,APBD,100.000,
                    """
            ).files
        )
        #expect(
            page.text(of: "K004")
                == """
                K004 peringatan kantor/pagu.csv!3
                  + kantor/pagu.csv!4
                  Dinas
                  2 dari 3 baris program "Dinas" yang berpagu tidak ada di tahapan Perubahan 2024; tabelnya mungkin hanya memuat baris yang berubah.
                  Lengkapi tabel tahapan itu dengan baris yang tidak berubah; tanpa itu pagunya terbaca hilang.
                """
        )
        #expect(
            page.text(of: "K004", in: .english)
                == """
                K004 warning kantor/pagu.csv!3
                  + kantor/pagu.csv!4
                  Dinas
                  2 of 3 funded program rows of "Dinas" are absent from stage Revised of 2024; its table may list only the rows that changed.
                  Complete that stage's table with the unchanged rows; without them their ceilings read as lost.
                """
        )
    }

    @Test("Unit yang hilang disebut dengan unitnya")
    func lostUnit() throws {
        let page = try CheckPage(
            LinkPackage(lines: "\(Self.complete)\n2024,Dinas,UPTD RPK,,Program A,utama,APBD,100.000,").files
        )
        #expect(page.findings.filter { $0.rule == "K004" }.map(\.subject) == ["Program A (UPTD RPK)"])
    }

    @Test(
        "Yang dibiarkan",
        arguments: [
            SilentExample("nol yang tercetak", LinkPackage(lines: "\(complete)\n2024,Dinas,,,Program B,utama,APBD,300.000,0")),
            SilentExample("nol lalu kosong", LinkPackage(lines: "\(complete)\n2024,Dinas,,,Program B,utama,APBD,0,")),
            SilentExample("kosong lalu nol", LinkPackage(lines: "\(complete)\n2024,Dinas,,,Program B,utama,APBD,,0")),
            SilentExample(
                "OPD lain yang hanya punya satu tahapan", LinkPackage(lines: "\(complete)\n2024,Badan,,,Program B,utama,APBD,300.000,")),
            SilentExample(
                "dua baris satu program dari dua tahapan",
                LinkPackage(lines: "\(complete)\n2024,Dinas,,,Program B,utama,APBD,300.000,\n2024,Dinas,,,Program B,utama,APBD,,200.000")),
        ])
    func silent(example: SilentExample) throws {
        #expect(try CheckPage(example.files).text(of: "K004") == "")
    }
}
