import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import ExactNumbers
import Foundation
import PaperReading
import Testing

@Suite("Folder paket data")
struct PackageFolderTests {
    @Test("Berkas CSV yang bukan tabel disebut, bukan diam-diam dilewati")
    func unknownFile() throws {
        let page = try ReadingPage(["pagu.csv": SmallPackage.lines, "pagu-lama.csv": "x", "catatan.txt": "x"])
        #expect(
            page.text() == """
                kantor/pagu-lama.csv: catatan B009
                  Berkas ini bukan tabel yang dikenal dan tidak dibaca.
                  Bila seharusnya dibaca, beri nama menurut tabelnya (misalnya pagu.csv) atau daftarkan di datapackage.json.
                """)
        #expect(
            page.text(in: .english) == """
                kantor/pagu-lama.csv: note B009
                  This file is not a known table and was not read.
                  If it should be read, name it after its table (such as pagu.csv) or list it in datapackage.json.
                """)
    }

    @Test("Berkas keputusan di dalam folder bukan tabel dan bukan berkas asing")
    func decisionsInside() throws {
        let page = try ReadingPage(["pagu.csv": SmallPackage.lines, "pagu.csv.keputusan.csv": "x", "Lama.KEPUTUSAN.csv": "x"])
        #expect(page.text() == "")
        let folder = try TemporaryPackage(["kantor-a.csv": SmallPackage.lines, "kantor-a.csv.keputusan.csv": "Aturan\n"])
        let result = try InputReader().read(folder.path)
        #expect(result.findings == [])
        #expect(result.budget.files.count == 1)
    }

    @Test("datapackage.json menentukan berkasnya, dan tabel yang tidak didaftarkan disebut")
    func descriptor() throws {
        let page = try ReadingPage([
            "anggaran 2024.csv": SmallPackage.lines, "kaitan.csv": "Program,Indikator,Bobot\nProgram A,nilai,100\n",
            "datapackage.json":
                "{\"resources\": [{\"name\": \"pagu\", \"path\": \"./anggaran 2024.csv\"}, {\"name\": \"lain\", \"path\": \"x.csv\"}]}",
        ])
        #expect(page.result.findings.map(\.rule.code) == ["B009"])
        #expect(page.text().hasPrefix("kantor/kaitan.csv: catatan B009"))
        #expect(page.budget.lines.count == 2)
        #expect(page.budget.links.isEmpty)
    }

    @Test("Nama berkas tabel dikenali tanpa beda huruf besar, seperti di Windows")
    func caseOfFileNames() throws {
        let page = try ReadingPage(["Pagu.CSV": SmallPackage.lines, "DOKUMEN.csv": SmallPackage.documents])
        #expect(page.text() == "")
        #expect(page.budget.lines.count == 2)
        #expect(page.budget.documents.count == 1)
        #expect(page.budget.files.map { $0.name.split(separator: "/").last } == ["DOKUMEN.csv", "Pagu.CSV"])
    }

    @Test(
        "Tabel pagu tanpa satu baris pun adalah kesalahan, juga bila ada catatan lain",
        arguments: [
            "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni\n",
            "\n\nTahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni\n,,\n",
            "\n\n",
        ])
    func noRows(text: String) throws {
        for files in [["pagu.csv": text], SmallPackage.with(["pagu.csv": text, "indikator.csv": "Kode,Nama,Warna\nnilai,Nilai,biru\n"])] {
            let page = try ReadingPage(files)
            #expect(
                page.text().hasSuffix(
                    """
                    kantor/pagu.csv: kesalahan B013
                      Tabel pagu tidak memuat satu baris pun.
                      Isi tabelnya: satu baris untuk setiap program dan unit.
                    """))
            #expect(
                page.text(in: .english).hasSuffix(
                    """
                    kantor/pagu.csv: error B013
                      The table of ceilings holds no row at all.
                      Fill in the table: one row for each program and unit.
                    """))
        }
    }

    @Test("Setelah seratus temuan sejenis di satu berkas, sisanya hanya dihitung")
    func grouping() throws {
        let header = "Tahun,OPD,Unit,Program,Kelompok,Sumber Dana,Pagu Murni\n"
        let rows = (1...1250).map { "2024,Dinas,,Program \($0),utama,APBD,\($0 == 7 ? "satu" : "1.000"),\($0)" }
        let page = try ReadingPage(["pagu.csv": header + rows.joined(separator: "\n") + "\n"])
        let counts = Dictionary(grouping: page.result.findings, by: \.rule).mapValues(\.count)
        #expect(counts == ["B006": 101, "N003": 1])
        #expect(
            page.text().hasSuffix(
                """
                kantor/pagu.csv: kesalahan B006
                  Masih ada 1.150 temuan B006 lain di berkas ini.
                  Perbaiki yang ditampilkan, lalu jalankan lagi.
                """))
        #expect(
            page.text(in: .english).hasSuffix(
                """
                kantor/pagu.csv: error B006
                  There are 1,150 more findings B006 in this file.
                  Mend those shown, then run again.
                """))
    }

    @Test("Tepat seratus temuan ditampilkan semua tanpa baris hitungan")
    func exactlyOneHundred() throws {
        let header = "Tahun,OPD,Unit,Program,Kelompok,Sumber Dana,Pagu Murni\n"
        let rows = (1...100).map { "2024,Dinas,,Program \($0),utama,APBD,x" }
        let page = try ReadingPage(["pagu.csv": header + rows.joined(separator: "\n") + "\n"])
        #expect(page.result.findings.count == 100)
    }

    @Test("Kabar kemajuan menyebut banyaknya baris, paling lambat setiap beberapa ribu baris")
    func progress() throws {
        let rows = (1...20_000).map { "2024,Dinas,,Program \($0),utama,APBD,1,1" }
        let package = try TemporaryPackage([
            "pagu.csv": "Tahun,OPD,Unit,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan\n" + rows.joined(separator: "\n") + "\n"
        ])
        var seen: [Int] = []
        _ = try DataPackageReader().read(package.path) { seen.append($0) }
        #expect(seen == [8192, 16384])
    }

    @Test("Garis miring di ujung jalur tidak menjadi dua garis di pesan")
    func trailingSlash() throws {
        let package = try TemporaryPackage(["pagu.csv": SmallPackage.lines])
        let result = try DataPackageReader().read(package.path + "/")
        #expect(result.budget.files.map { package.shortened($0.name) } == ["kantor/pagu.csv"])
    }
}
