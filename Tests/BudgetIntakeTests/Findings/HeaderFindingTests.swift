import BudgetIntake
import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import Testing

@Suite("Tajuk tabel pagu")
struct HeaderFindingTests {
    @Test("Paket terkecil terbaca tanpa satu temuan pun")
    func clean() throws {
        let page = try ReadingPage(["pagu.csv": SmallPackage.lines])
        #expect(page.text() == "")
        #expect(page.budget.lines.map(\.unit) == [nil, "UPTD RPK"])
        #expect(page.budget.lines[1].ceilings[.revised] == Rupiah(sen: 50_000_025))
    }

    @Test("Kolom wajib yang hilang disebut bersama kolom yang ada")
    func missingColumn() throws {
        let page = try ReadingPage([
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Pagu Murni,Sumber dan
            2024,Dinas,Program A,utama,1.000,APBD
            """
        ])
        #expect(
            page.text() == """
                kantor/pagu.csv, baris 1, kolom F: catatan B002
                  Kolom "Sumber dan" tidak dikenal; isinya disimpan tetapi tidak dihitung.
                  Bila kolom ini seharusnya dibaca, betulkan ejaan tajuknya.
                kantor/pagu.csv, baris 1: kesalahan B001
                  Kolom wajib tidak ada: "Sumber Dana". Kolom yang ada: "Tahun", "OPD", "Program", "Kelompok", "Pagu Murni", "Sumber dan".
                  Tambahkan kolomnya, atau betulkan ejaan tajuknya.
                """)
        #expect(
            page.text(in: .english) == """
                kantor/pagu.csv, row 1, column F: note B002
                  Column "Sumber dan" is not known; its contents are kept but not computed with.
                  If this column should be read, correct the spelling of its header.
                kantor/pagu.csv, row 1: error B001
                  Required columns are missing: "Sumber Dana". Columns present: "Tahun", "OPD", "Program", "Kelompok", "Pagu Murni", "Sumber dan".
                  Add the columns, or correct the spelling of the headers.
                """)
        #expect(page.budget.lines.isEmpty)
        #expect(page.result.hasErrors)
    }

    @Test("Tanpa satu pun kolom pagu, kolom Pagu Murni diminta")
    func noStage() throws {
        let page = try ReadingPage(["pagu.csv": "Tahun,OPD,Program,Kelompok,Sumber Dana\n2024,Dinas,Program A,utama,APBD\n"])
        #expect(
            page.text() == """
                kantor/pagu.csv, baris 1: kesalahan B001
                  Kolom wajib tidak ada: "Pagu Murni". Kolom yang ada: "Tahun", "OPD", "Program", "Kelompok", "Sumber Dana".
                  Tambahkan kolomnya, atau betulkan ejaan tajuknya.
                """)
    }

    @Test("Kolom tahapan yang tidak dikenal adalah kesalahan, karena uangnya tidak terbaca")
    func unknownStage() throws {
        let page = try ReadingPage([
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Entah
            2024,Dinas,Program A,utama,APBD,1.000,900

            """
        ])
        #expect(
            page.text() == """
                kantor/pagu.csv, baris 1, kolom G: kesalahan B008
                  Tahapan pada tajuk "Pagu Entah" tidak dikenal.
                  Pakai "Pagu Murni", "Pagu Pergeseran 1" (dan seterusnya), atau "Pagu Perubahan".
                """)
        #expect(
            page.text(in: .english) == """
                kantor/pagu.csv, row 1, column G: error B008
                  The stage in header "Pagu Entah" is not known.
                  Use "Pagu Murni", "Pagu Pergeseran 1" (and so on), or "Pagu Perubahan".
                """)
    }

    @Test("Tajuk yang sama dua kali adalah kesalahan")
    func duplicateColumn() throws {
        let page = try ReadingPage([
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,pagu  murni
            2024,Dinas,Program A,utama,APBD,1.000,900

            """
        ])
        #expect(
            page.text() == """
                kantor/pagu.csv, baris 1, kolom G: kesalahan B012
                  Tajuk "pagu murni" sudah ada di kolom F.
                  Hapus salah satu kolom, atau beri nama lain.
                """)
        #expect(
            page.text(in: .english) == """
                kantor/pagu.csv, row 1, column G: error B012
                  Header "pagu murni" already stands in column F.
                  Delete one of the columns, or rename it.
                """)
    }

    @Test(
        "Dua tajuk bagi satu tahapan adalah kesalahan, bukan pagu yang saling menimpa",
        arguments: [("Pagu Murni", "Pagu APBD Murni"), ("Pagu Pergeseran", "Pagu Pergeseran 1"), ("Pagu Perubahan", "Pagu APBD-P")])
    func sameStageTwice(first: String, second: String) throws {
        let page = try ReadingPage([
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,\(first),\(second)
            2024,Dinas,Program A,utama,APBD,1.000,900

            """
        ])
        #expect(
            page.text() == """
                kantor/pagu.csv, baris 1, kolom G: kesalahan B012
                  Tajuk "\(second)" menyebut tahapan yang sama dengan kolom F.
                  Hapus salah satu kolom, atau sebut tahapan yang lain.
                """)
        #expect(
            page.text(in: .english) == """
                kantor/pagu.csv, row 1, column G: error B012
                  Header "\(second)" names the same stage as column F.
                  Delete one of the columns, or name another stage.
                """)
    }

    @Test("Kolom yang tidak dikenal disimpan isinya dan dicatat")
    func extraColumn() throws {
        let page = try ReadingPage([
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,PPTK,
            2024,Dinas,Program A,utama,APBD,1.000,Bidang I,
            2024,Dinas,Program B,utama,APBD,1.000,,
            2024,Dinas,Program C,utama,APBD,1.000,Bidang II,

            """
        ])
        #expect(
            page.text() == """
                kantor/pagu.csv, baris 1, kolom G: catatan B002
                  Kolom "PPTK" tidak dikenal; isinya disimpan tetapi tidak dihitung.
                  Bila kolom ini seharusnya dibaca, betulkan ejaan tajuknya.
                """)
        let extra = try #require(page.budget.extraColumns.first)
        #expect(extra.title == "PPTK")
        #expect(extra.cells == [2: "Bidang I", 4: "Bidang II"])
        #expect(!page.result.hasErrors)
    }

    @Test("Tajuk dikenali tanpa beda huruf besar, spasi, dan garis bawah")
    func looseHeader() throws {
        let page = try ReadingPage([
            "pagu.csv": """
            TAHUN, opd ,unit,KODE_PROGRAM,program,Kelompok,sumber  dana,PAGU_MURNI,pagu perubahan
            2024,Dinas,,3.30.02,Program A,Utama,apbd,1.000,900

            """
        ])
        #expect(page.text() == "")
        let line = try #require(page.budget.lines.first)
        #expect(line.program == CodedName(code: "3.30.02", name: "Program A"))
        #expect(line.ceilings[.original] == Rupiah(1000))
        #expect(line.ceilings[.revised] == Rupiah(900))
    }

    @Test("Baris kosong di atas tajuk dan di antara isi dilewati tanpa menggeser nomor baris")
    func blankRows() throws {
        let page = try ReadingPage(["pagu.csv": "\n , \n" + SmallPackage.lines + "\n,,\n2024,Dinas,,Program B,utama,APBD,x,1\n"])
        #expect(page.budget.lines.compactMap(\.location.row) == [4, 5, 8])
        #expect(page.result.findings.map(\.location.row) == [8])
    }
}
