import BudgetFixtures
import BudgetIntake
import Diagnostics
import Foundation
import PaperReading
import Testing

@Suite("Masukan yang tidak dapat dibaca sama sekali")
struct PackageRefusalTests {
    private func explanation(of path: String, in language: Language = .indonesian) -> String {
        do throws(IntakeError) {
            _ = try DataPackageReader().read(path)
            return "terbaca"
        } catch {
            return error.explanation.text(in: language)
        }
    }

    @Test("Folder yang tidak ada")
    func notFound() {
        #expect(
            explanation(of: "/tidak/ada/kantor")
                == "/tidak/ada/kantor: berkas atau folder ini tidak ada. Periksa nama dan foldernya.")
        #expect(
            explanation(of: "/tidak/ada/kantor", in: .english)
                == "/tidak/ada/kantor: there is no such file or folder. Check its name and folder.")
    }

    @Test("Berkas diberikan, bukan folder")
    func file() throws {
        let package = try TemporaryPackage(["pagu.csv": SmallPackage.lines])
        #expect(
            package.shortened(explanation(of: package.path + "/pagu.csv"))
                == "kantor/pagu.csv: ini bukan folder paket data. Berikan folder yang memuat pagu.csv dan tabel lainnya.")
        #expect(
            package.shortened(explanation(of: package.path + "/pagu.csv", in: .english))
                == "kantor/pagu.csv: this is not a data package folder. Give the folder that holds pagu.csv and the other tables.")
    }

    @Test("Folder tanpa tabel pagu", arguments: [[:], ["catatan.csv": "a,b\n1,2\n"], ["dokumen.csv": SmallPackage.documents]])
    func noTables(files: [String: String]) throws {
        #expect(
            try ReadingPage.refusal(files)
                == "kantor: folder ini tidak memuat tabel pagu (pagu.csv). Berikan folder paket data satu tahun kantor."
        )
        #expect(
            try ReadingPage.refusal(files, in: .english)
                == "kantor: this folder holds no table of ceilings (pagu.csv). Give the folder of one office-year's data package."
        )
    }

    @Test("Tabel kosong nol bita")
    func emptyFile() throws {
        #expect(
            try ReadingPage.refusal(["pagu.csv": ""])
                == "kantor/pagu.csv: berkas ini kosong. Simpan ulang tabel dari aplikasi asalnya.")
        #expect(
            try ReadingPage.refusal(["pagu.csv": ""], in: .english)
                == "kantor/pagu.csv: this file is empty. Save the table again from its application.")
    }

    @Test("Tanda kutip yang tidak ditutup")
    func unterminatedQuote() throws {
        let files = ["pagu.csv": SmallPackage.lines + "2024,Dinas,,\"Program B,utama,APBD,1.000,900\n"]
        #expect(
            try ReadingPage.refusal(files)
                == "kantor/pagu.csv, baris 4, kolom D, baris teks 4: tanda kutip (\") dibuka di sini dan tidak ditutup sampai akhir berkas. Berkas mungkin terpotong; simpan ulang, atau tutup kutipnya."
        )
        #expect(
            try ReadingPage.refusal(files, in: .english)
                == "kantor/pagu.csv, row 4, column D, text line 4: a quotation mark (\") opens here and is not closed before the end of the file. The file may be cut off; save it again, or close the quotation mark."
        )
    }

    @Test(
        "datapackage.json yang rusak",
        arguments: ["", "{", "[]", "{\"resources\": 1}", "{\"resources\": [{\"name\": \"pagu\"}]}", "bukan json"])
    func brokenDescriptor(text: String) throws {
        let files = ["pagu.csv": SmallPackage.lines, "datapackage.json": text]
        #expect(
            try ReadingPage.refusal(files)
                == "kantor/datapackage.json: isi berkas ini bukan datapackage.json yang sah (Frictionless Data Package). Perbaiki, atau hapus supaya tabel dikenali dari nama berkasnya."
        )
        #expect(
            try ReadingPage.refusal(files, in: .english)
                == "kantor/datapackage.json: this is no valid datapackage.json (Frictionless Data Package). Mend it, or delete it so that tables are recognised by file name."
        )
    }

    @Test("datapackage.json yang terlalu besar tidak dibaca ke memori")
    func hugeDescriptor() throws {
        let files = [
            "pagu.csv": SmallPackage.lines, "datapackage.json": String(repeating: " ", count: (4 << 20) + 1) + "{\"resources\": []}",
        ]
        #expect(try ReadingPage.refusal(files).hasPrefix("kantor/datapackage.json: isi berkas ini bukan"))
    }

    @Test(
        "Sumber daya di luar folder paket ditolak",
        arguments: [
            "../pagu.csv", "tabel/../../pagu.csv", "/etc/passwd", "C:\\\\pagu.csv", "..\\\\pagu.csv", "https://contoh.id/pagu.csv", "",
        ])
    func outside(path: String) throws {
        let files = ["pagu.csv": SmallPackage.lines, "datapackage.json": "{\"resources\": [{\"name\": \"pagu\", \"path\": \"\(path)\"}]}"]
        let shown = path.replacingOccurrences(of: "\\\\", with: "\\")
        #expect(
            try ReadingPage.refusal(files)
                == "kantor/datapackage.json: sumber daya \"\(shown)\" berada di luar folder paket. Pindahkan berkasnya ke dalam folder.")
        #expect(
            try ReadingPage.refusal(files, in: .english)
                == "kantor/datapackage.json: resource \"\(shown)\" lies outside the package folder. Move the file into the folder.")
    }

    @Test("Tabel yang didaftarkan tetapi tidak ada")
    func missingResource() throws {
        let files = ["datapackage.json": "{\"resources\": [{\"name\": \"pagu\", \"path\": \"data/pagu.csv\"}]}"]
        #expect(
            try ReadingPage.refusal(files)
                == "kantor/data/pagu.csv: berkas ini tidak ada. Periksa nama dan foldernya.")
    }

    @Test("datapackage.json tanpa tabel pagu")
    func noLinesResource() throws {
        let files = ["pagu.csv": SmallPackage.lines, "datapackage.json": "{\"resources\": []}"]
        #expect(try ReadingPage.refusal(files).hasPrefix("kantor: folder ini tidak memuat tabel pagu"))
    }
}
