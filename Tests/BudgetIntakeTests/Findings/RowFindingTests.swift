import BudgetIntake
import BudgetModel
import Diagnostics
import ExactNumbers
import Foundation
import PaperReading
import Testing

@Suite("Baris pagu yang bermasalah")
struct RowFindingTests {
    private static let header = "Tahun,OPD,Unit,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan\n"

    private func page(_ rows: String) throws -> ReadingPage {
        try ReadingPage(["pagu.csv": Self.header + rows + "\n"])
    }

    @Test("Kelompok yang tidak dikenal disebut bersama pilihan yang sah")
    func unknownGroup() throws {
        let page = try page("2024,Dinas,,Program A,inti,APBD,1.000,900")
        #expect(
            page.text() == """
                kantor/pagu.csv, baris 2, kolom E: kesalahan B004
                  "inti" bukan isi yang sah untuk kolom "Kelompok".
                  Pakai salah satu: utama, penunjang, pendukung.
                """)
        #expect(
            page.text(in: .english) == """
                kantor/pagu.csv, row 2, column E: error B004
                  "inti" is not a valid entry for column "Kelompok".
                  Use one of: utama, penunjang, pendukung.
                """)
        #expect(page.budget.lines.isEmpty)
    }

    @Test("Uang APBN di kelompok utama bertentangan")
    func centralMoneyInCore() throws {
        let page = try page("2024,Dinas,,Program A,utama,APBN,1.000,900")
        #expect(
            page.text() == """
                kantor/pagu.csv, baris 2, kolom F: kesalahan B010
                  Kelompok "utama" bertentangan dengan sumber dana "APBN".
                  Dukungan APBN selalu kelompok "pendukung", dan kelompok "pendukung" selalu APBN; betulkan salah satunya.
                """)
        #expect(
            page.text(in: .english) == """
                kantor/pagu.csv, row 2, column F: error B010
                  Group "utama" contradicts funding source "APBN".
                  APBN support is always group "pendukung", and group "pendukung" is always APBN; correct one of them.
                """)
    }

    @Test("Uang APBD di kelompok pendukung bertentangan, juga bila ditulis APBDP")
    func regionalMoneyInSupport() throws {
        let page = try page("2024,Dinas,,Program A,pendukung,APBDP,1.000,900")
        #expect(page.text().contains("Kelompok \"pendukung\" bertentangan dengan sumber dana \"APBD\"."))
    }

    @Test("Sel wajib yang kosong disebut satu per satu")
    func emptyCells() throws {
        let page = try page(
            """
            ,Dinas,,Program A,utama,APBD,1.000,900
            2024,,,Program B,utama,APBD,1.000,900
            2024,Dinas,,,utama,APBD,1.000,900
            2024,Dinas,,Program D,,APBD,1.000,900
            2024,Dinas,,Program E,utama,,1.000,900
            """)
        #expect(
            page.text() == """
                kantor/pagu.csv, baris 2, kolom A: kesalahan B003
                  Sel "Tahun" kosong, padahal wajib diisi.
                  Isi selnya.
                kantor/pagu.csv, baris 3, kolom B: kesalahan B003
                  Sel "OPD" kosong, padahal wajib diisi.
                  Isi selnya.
                kantor/pagu.csv, baris 4, kolom D: kesalahan B003
                  Sel "Program" kosong, padahal wajib diisi.
                  Isi selnya.
                kantor/pagu.csv, baris 5, kolom E: kesalahan B003
                  Sel "Kelompok" kosong, padahal wajib diisi.
                  Isi selnya.
                kantor/pagu.csv, baris 6, kolom F: kesalahan B003
                  Sel "Sumber Dana" kosong, padahal wajib diisi.
                  Isi selnya.
                """)
        #expect(
            page.text(in: .english).hasPrefix(
                "kantor/pagu.csv, row 2, column A: error B003\n  Cell \"Tahun\" is empty but required.\n  Fill in the cell."))
        #expect(page.budget.lines.isEmpty)
    }

    @Test("Tahun harus empat angka", arguments: ["24", "2024/2025", "dua ribu", "2.024", "1899", "3000"])
    func year(text: String) throws {
        #expect(
            try page("\(text),Dinas,,Program A,utama,APBD,1.000,900").text() == """
                kantor/pagu.csv, baris 2, kolom A: kesalahan B004
                  "\(text)" bukan tahun untuk kolom "Tahun".
                  Tulis empat angka, misalnya 2024.
                """)
    }

    @Test("Sel berlebih adalah kesalahan: mungkin ada koma di dalam nama")
    func tooManyCells() throws {
        let page = try page("2024,Dinas,,Program Sarana, Prasarana,utama,APBD,1.000,900")
        #expect(
            page.text() == """
                kantor/pagu.csv, baris 2: kesalahan B006
                  Baris ini berisi 9 sel, padahal tajuknya 8 kolom.
                  Mungkin ada pemisah di dalam sel tanpa tanda kutip; apit sel itu dengan tanda kutip.
                kantor/pagu.csv, baris 2, kolom G: kesalahan N003
                  "APBD" di kolom "Pagu Murni" bukan jumlah uang: huruf ke-1, "A", tidak pada tempatnya.
                  Tulis angka saja, misalnya 1.234.567 atau 1.234.567,50; kosongkan bila barisnya tidak ada di tahapan ini.
                kantor/pagu.csv, baris 2, kolom E: kesalahan B004
                  "Prasarana" bukan isi yang sah untuk kolom "Kelompok".
                  Pakai salah satu: utama, penunjang, pendukung.
                """)
        #expect(
            page.text(in: .english).hasPrefix(
                """
                kantor/pagu.csv, row 2: error B006
                  This row has 9 cells, but the header has 8 columns.
                  A cell may hold a separator without quotation marks; quote that cell.
                """))
    }

    @Test("Sel kosong di kanan tajuk tidak mengganggu")
    func emptyExcess() throws {
        #expect(try page("2024,Dinas,,Program A,utama,APBD,1.000,900,,").text() == "")
    }

    @Test("Sel catatan yang kurang dibaca kosong dan dicatat")
    func tooFewCells() throws {
        let header = Self.header.replacingOccurrences(of: "\n", with: ",Catatan\n")
        let page = try ReadingPage(["pagu.csv": header + "2024,Dinas,,Program A,utama,APBD,1.000,900\n"])
        #expect(
            page.text() == """
                kantor/pagu.csv, baris 2: catatan B006
                  Baris ini berisi 8 sel, padahal tajuknya 9 kolom.
                  Sel yang tidak ada dibaca kosong; periksa apakah barisnya lengkap.
                """)
        #expect(
            page.text(in: .english) == """
                kantor/pagu.csv, row 2: note B006
                  This row has 8 cells, but the header has 9 columns.
                  Absent cells are read as empty; check that the row is complete.
                """)
        #expect(page.budget.lines.map(\.ceilings.stages) == [[.original, .revised]])
    }

    @Test("Sel pagu yang tidak ada adalah kesalahan, bukan pagu yang kosong")
    func absentCeiling() throws {
        let page = try page("2024,Dinas,,Program A,utama,APBD,1.000")
        #expect(
            page.text() == """
                kantor/pagu.csv, baris 2: kesalahan B006
                  Baris ini berisi 7 sel, padahal tajuknya 8 kolom; sel "Pagu Perubahan" tidak ada.
                  Lengkapi barisnya; bila barisnya memang tidak ada pada tahapan itu, tulis sel kosong.
                """)
        #expect(
            page.text(in: .english) == """
                kantor/pagu.csv, row 2: error B006
                  This row has 7 cells, but the header has 8 columns; cells "Pagu Perubahan" are absent.
                  Complete the row; if it truly is not in that stage, write an empty cell.
                """)
        #expect(try self.page("2024,Dinas,,Program A,utama,APBD,1.000,").text() == "")
    }

    @Test("Teks sesudah kutip penutup dicurigai, isinya disimpan")
    func brokenQuote() throws {
        let page = try page("2024,Dinas,,\"Program A\" baru,utama,APBD,1.000,900")
        #expect(
            page.text() == """
                kantor/pagu.csv, baris 2, kolom D: peringatan B030
                  Masih ada teks sesudah tanda kutip (") penutup sel ini; isinya disimpan, tetapi batas selnya mungkin salah.
                  Gandakan tanda kutip di dalam sel (""), atau simpan ulang dari aplikasi asalnya.
                """)
        #expect(
            page.text(in: .english) == """
                kantor/pagu.csv, row 2, column D: warning B030
                  Text follows the closing quotation mark (") of this cell; it is kept, but the cell's end may be wrong.
                  Double quotation marks inside a cell (""), or save the file again from its application.
                """)
        #expect(page.budget.lines.map(\.program.name) == ["Program A baru"])
    }

    @Test("Baris terakhir yang kurang selnya dan tanpa ganti baris berarti berkas terpotong: kesalahan")
    func cutFile() throws {
        let page = try ReadingPage(["pagu.csv": Self.header + "2024,Dinas,,Program A,utama,APBD,1.000.0"])
        #expect(page.result.hasErrors)
        let cut = try ReadingPage(["pagu.csv": Self.header + "2024,Dinas,,Program A,utama,APBD,1.000"])
        #expect(
            cut.text() == """
                kantor/pagu.csv, baris 2: kesalahan B006
                  Baris terakhir berkas berisi 7 sel, padahal tajuknya 8 kolom, dan tidak diakhiri ganti baris.
                  Berkas mungkin terpotong; simpan ulang dari aplikasi asalnya.
                """)
        #expect(
            cut.text(in: .english) == """
                kantor/pagu.csv, row 2: error B006
                  The last row of the file has 7 cells, but the header has 8 columns, and no line end follows.
                  The file may be cut off; save it again from its application.
                """)
    }

    @Test("Baris terakhir yang lengkap boleh tanpa ganti baris")
    func noFinalLineEnd() throws {
        let page = try ReadingPage(["pagu.csv": Self.header + "2024,Dinas,,Program A,utama,APBD,1.000,900"])
        #expect(page.text() == "")
    }
}
