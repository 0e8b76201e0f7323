import BudgetFixtures
import Foundation
import Testing

@Suite("selisih naskah, seperti dijalankan orang")
struct NarrateCommandTests {
    private static let realisation = """
        Program,Unit,Tahun,Periode,Sifat,Jumlah
        Program Industri,,2024,TW II,kumulatif,600.000

        """

    private static func desk() throws -> Desk {
        try Desk(["industri/pagu.csv": Papers.industry, "industri/realisasi-keuangan.csv": realisation])
    }

    @Test("Di layar: alinea setiap cakupan dan program")
    func terminal() throws {
        #expect(
            try Self.desk().selisih("naskah", "industri")
                == Desk.Outcome(
                    status: 0,
                    output: """
                        Naskah Anggaran dan Kinerja Tahun 2024
                        Dinas Perindustrian
                        Tahapan Murni, Perubahan, dalam rupiah

                        Jumlah anggaran

                        Pagu program utama pada tahapan Murni sebesar Rp1.500.000,00 dan pada tahapan Perubahan menjadi
                        sebesar Rp1.300.000,25, berkurang sebesar Rp199.999,75, atau 13,33 %.

                        Jumlah APBD (program utama dan program penunjang) pada tahapan Murni sebesar Rp1.500.000,00 dan pada
                        tahapan Perubahan menjadi sebesar Rp1.300.000,25, berkurang sebesar Rp199.999,75, atau 13,33 %.

                        Program utama yang belum terkait indikator

                        Pagu program utama yang belum terkait indikator pada tahapan Murni sebesar Rp1.500.000,00 dan pada
                        tahapan Perubahan menjadi sebesar Rp1.300.000,25, berkurang sebesar Rp199.999,75, atau 13,33 %.

                        Pagu Program Industri pada tahapan Murni sebesar Rp1.000.000,00 dan pada tahapan Perubahan menjadi
                        sebesar Rp800.000,00, berkurang sebesar Rp200.000,00, atau 20,00 %. Realisasi keuangan sampai dengan
                        TW II sebesar Rp600.000,00, atau 75,00 % dari pagu tahapan Perubahan, dengan sisa pagu Rp200.000,00.

                        Pagu Program Industri pada UPTD RPK pada tahapan Murni sebesar Rp500.000,00 dan pada tahapan
                        Perubahan menjadi sebesar Rp500.000,25, bertambah sebesar Rp0,25, atau 0,00 %.

                        Dukungan APBN (di luar APBD)

                        Pagu dukungan APBN (di luar APBD) pada tahapan Murni sebesar Rp250.000,00 dan pada tahapan Perubahan
                        tetap sebesar Rp250.000,00. Realisasi keuangan dukungan APBN (di luar APBD) tidak tercantum dalam
                        masukan.

                        Pagu Program Pendukung Industri pada tahapan Murni sebesar Rp250.000,00 dan pada tahapan Perubahan
                        tetap sebesar Rp250.000,00.

                        """, errors: ""))
    }

    @Test("Bahasa Inggris, satu program, sebagai Markdown")
    func english() throws {
        let outcome = try Self.desk().selisih(
            "narrate", "industri", "--program", "program pendukung industri", "--format", "markdown", "--language", "en")
        #expect(outcome.status == 0)
        #expect(
            outcome.output == """
                # Budget and Performance Narrative 2024

                Dinas Perindustrian

                Stages Original, Revised, in rupiah

                ## Narrative

                ### APBN support (outside APBD)

                The ceiling of Program Pendukung Industri was Rp250,000.00 at stage Original and stayed Rp250,000.00 at stage Revised.

                """)
    }

    @Test("Setiap bentuk berkas menurut akhirannya, dan layar hanya bila diminta")
    func files() throws {
        let desk = try Self.desk()
        let next = "Bacalah dahulu: kutipan berdiri seperti tertera di kertas."
        #expect(
            try desk.selisih("naskah", "industri", "-o", "a.html")
                == Desk.Outcome(status: 0, output: "", errors: "Ditulis: a.html. \(next)\n"))
        #expect(desk.text("a.html").hasPrefix("<!DOCTYPE html>\n<html lang=\"id\">\n"))
        #expect(desk.text("a.html").hasSuffix("</body>\n</html>\n"))
        let markdown = try desk.selisih("naskah", "industri", "--format", "markdown")
        let both = try desk.selisih("naskah", "industri", "-o", "a.md", "--format", "html")
        #expect(desk.text("a.md") == markdown.output)
        #expect(both.output == desk.text("a.html"))
        #expect(
            try desk.selisih("naskah", "industri", "-o", "a.xlsx")
                == Desk.Outcome(status: 0, output: "", errors: "Ditulis: a.xlsx, 1 lembar. Mulailah dari lembar Naskah.\n"))
        #expect(desk.bytes("a.xlsx")?.prefix(2) == Data("PK".utf8))
        #expect(desk.names() == ["a.html", "a.md", "a.xlsx", "industri"])
    }

    @Test("Berkas yang ada tidak ditimpa tanpa --force, dan masukan tidak pernah")
    func overwriting() throws {
        let desk = try Self.desk()
        _ = try desk.selisih("naskah", "industri", "-o", "a.html")
        let again = try desk.selisih("naskah", "industri", "-o", "a.html")
        #expect(again.status == 2)
        #expect(again.errors.contains("a.html"))
        #expect(try desk.selisih("naskah", "industri", "-o", "a.html", "--force").status == 0)
        // Hasilnya sendiri di folder masukan boleh diganti; berkas lain di situ tidak.
        for name in ["naskah.html", "naskah.md", "naskah.xlsx"] {
            #expect(try desk.selisih("naskah", "industri", "-o", "industri/\(name)").status == 0)
            #expect(try desk.selisih("naskah", "industri", "-o", "industri/\(name)", "--force").status == 0)
        }
        let other = try Desk(["industri/pagu.csv": Papers.industry, "industri/catatan.html": "<!DOCTYPE html><p>Catatan</p>"])
        #expect(try other.selisih("naskah", "industri", "-o", "industri/catatan.html", "--force").status == 2)
        #expect(other.text("industri/catatan.html") == "<!DOCTYPE html><p>Catatan</p>")
    }

    @Test("Naskah di folder kertasnya tidak mengubah bacaan berikutnya", arguments: ["html", "md", "xlsx"], ["id", "en"])
    func ownOutput(suffix: String, language: String) throws {
        let desk = try Desk(["kertas/anggaran dinas.csv": Papers.industry])
        let before = try desk.selisih("sandingkan", "kertas")
        let written = try desk.selisih("naskah", "kertas", "-o", "kertas/hasil.\(suffix)", "--language", language)
        #expect(written.status == 0)
        #expect(desk.names(in: "kertas") == ["anggaran dinas.csv", "hasil.\(suffix)"])
        let after = try desk.selisih("sandingkan", "kertas")
        // Sesudahnya hanya catatan bahwa berkas itu tidak dibaca.
        #expect(after.output.hasPrefix(before.output))
        #expect(after.errors.hasPrefix("kertas/hasil.\(suffix): catatan B009\n"))
        #expect(after.errors.contains("laporan yang ditulis Selisih") == (suffix == "xlsx"))
    }

    @Test(
        "Pilihan yang tidak dapat dijalankan dijelaskan",
        arguments: [
            (
                ["-o", "a.docx"],
                "-o \"a.docx\": naskah ditulis sebagai .html, .md, atau .xlsx. Pakai nama berakhiran salah satunya."
            ),
            (["--indikator", "x"], "Indikator \"x\" tidak ada: masukan tidak memuat indikator yang dapat diceritakan."),
            (
                ["--program", "Ekspor"],
                "Program \"Ekspor\" tidak ada di masukan. Tulis nama lengkap atau kodenya; semuanya: selisih sandingkan."
            ),
            (
                ["--to", "pergeseran-1"],
                "Tahapan \"Pergeseran 1\" tidak ada di berkas masukan. Tahapan yang ada: Murni, Perubahan."
            ),
        ])
    func refused(arguments: [String], message: String) throws {
        let outcome = try Self.desk().selisih(["naskah", "industri"] + arguments)
        #expect(outcome == Desk.Outcome(status: 2, output: "", errors: message + "\n"))
    }

    @Test("Kesalahan bacaan menghentikan naskah, dan tidak ada yang ditulis")
    func brokenInput() throws {
        let desk = try Desk(["industri/pagu.csv": Papers.broken])
        let outcome = try desk.selisih("naskah", "industri", "-o", "a.html")
        #expect(outcome.status == 1)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("Naskah tidak dibuat"))
        #expect(desk.names() == ["industri"])
    }

    @Test("Contoh nyata: kesalahan kertasnya disebut di awal")
    func openErrors() throws {
        let outcome = try Desk().selisih("naskah", Sample.office, "--format", "markdown")
        #expect(outcome.status == 0)
        #expect(
            outcome.output.contains(
                "\n## Naskah\n\nKertasnya memuat 6 kesalahan yang belum diterima; lihat selisih periksa. Naskah ini berdiri di atasnya.\n"))
    }

    @Test("Isi yang jahat tetap teks di halaman HTML")
    func hostile() throws {
        let desk = try Desk([
            "dinas/pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan,Alasan Perubahan
            2024,Dinas <b>,<script>alert(1)</script>,utama,APBD,10,20,"</p><img src=x onerror=alert(2)>"

            """
        ])
        let page = try desk.selisih("naskah", "dinas", "--format", "html").output
        #expect(!page.contains("<script"))
        #expect(!page.contains("<img"))
        #expect(!page.contains("<b>"))
        #expect(page.contains("Pagu &lt;script&gt;alert(1)&lt;/script&gt; pada tahapan Murni"))
        #expect(page.contains("Alasan perubahannya: &quot;&lt;/p&gt;&lt;img src=x onerror=alert(2)&gt;&quot;."))
    }
}
