import Foundation
import Testing

@Suite("Hasil Selisih di dekat masukannya")
struct OwnOutputTests {
    @Test("Hasil tidak menimpa masukannya, --force sekalipun")
    func overInput() throws {
        let desk = try Desk(["pagu.csv": Papers.industry, "industri/pagu.csv": Papers.industry])
        let before = desk.text("pagu.csv")
        #expect(
            try desk.selisih("periksa", "pagu.csv", "-o", "./pagu.csv", "--force")
                == Desk.Outcome(
                    status: 2, output: "",
                    errors: "-o \"./pagu.csv\": ini masukannya sendiri (pagu.csv) dan tidak akan ditimpa. Pilih nama lain.\n"))
        #expect(try desk.selisih("baca", "industri", "--format", "csv", "-o", "industri", "--force").status == 2)
        #expect(desk.text("pagu.csv") == before)
        #expect(desk.text("industri/pagu.csv") == before)
    }

    @Test(
        "Apa pun yang dibaca tidak ditimpa, dengan ejaan apa pun namanya disebut",
        arguments: [
            ("pemerian", "dinas", "dinas/datapackage.json"), ("naskah di foldernya", "dinas", "dinas/README.md"),
            ("tabel lain", "dinas", "dinas/dokumen.csv"), ("lewat titik-titik", "dinas", "lain/../dinas/dokumen.csv"),
            ("lewat tautan folder", "dinas", "tautan/README.md"), ("tautan ke berkasnya", "dinas", "naskah.md"),
            ("masukannya lewat tautan", "tautan", "dinas/README.md"), ("masukannya pemerian", "dinas/datapackage.json", "dinas/README.md"),
            ("tautan keras", "dinas", "pagu-keras.csv"), ("setelan", "dinas", "setelan.csv"),
            ("keputusan", "dinas", "dinas.keputusan.csv"), ("berkas yang tidak terbaca", "lain", "lain/foto.jpg"),
        ])
    func overAnythingRead(name: String, input: String, output: String) throws {
        var files = CheckedPapers.files(totals: CheckedPapers.right)
        files["dinas/README.md"] = "catatan"
        files["dinas/datapackage.json"] = """
            {"resources": [{"name": "pagu", "path": "pagu.csv"}, {"name": "dokumen", "path": "dokumen.csv"}]}
            """
        files["setelan.csv"] = "Setelan,Nilai\nperubahan-pagu,30\n"
        files["dinas.keputusan.csv"] = CheckedPapers.decisions(CheckedPapers.accepted)
        files["lain/dagang.csv"] = Papers.trade
        files["lain/foto.jpg"] = "gambar"
        let desk = try Desk(files)
        try FileManager.default.createSymbolicLink(atPath: desk.path("tautan"), withDestinationPath: "dinas")
        try FileManager.default.createSymbolicLink(atPath: desk.path("naskah.md"), withDestinationPath: "dinas/README.md")
        try FileManager.default.linkItem(atPath: desk.path("dinas/pagu.csv"), toPath: desk.path("pagu-keras.csv"))
        let before = desk.bytes(output)
        let outcome = try desk.selisih("periksa", input, "--settings", "setelan.csv", "-o", output, "--force")
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix("-o \"\(output)\": ") && outcome.errors.hasSuffix("tidak akan ditimpa. Pilih nama lain.\n"))
        #expect(desk.bytes(output) == before)
    }

    @Test("Hasil Selisih sendiri di folder masukannya boleh diganti", arguments: ["terminal", "json", "csv", "markdown", "sarif"])
    func overFormerOutput(format: String) throws {
        let desk = try Desk(CheckedPapers.files(totals: CheckedPapers.wrong))
        let arguments = ["periksa", "dinas", "--format", format, "-o", "dinas/temuan", "--force", "--only", "J001"]
        for _ in 1...2 { #expect(try desk.selisih(arguments).status == 1) }
        let package = ["baca", "dinas", "--format", "json", "-o", "dinas/paket.json", "--force"]
        for _ in 1...2 { #expect(try desk.selisih(package).status == 0) }
    }

    @Test(
        "Laporan Selisih sebagai masukan ditolak dengan sebabnya",
        arguments: [["sandingkan", "pagu.csv", "-o", "hasil.xlsx"], ["periksa", "pagu.csv", "--format", "csv", "-o", "hasil.csv"]],
        ["id", "en"])
    func asInput(arguments: [String], language: String) throws {
        let desk = try Desk(["pagu.csv": Papers.industry])
        _ = try desk.selisih(arguments + ["--language", language])
        let name = try #require(arguments.last)
        #expect(desk.bytes(name) != nil)
        #expect(
            try desk.selisih("baca", name)
                == Desk.Outcome(
                    status: 2, output: "",
                    errors: "\(name): ini laporan yang ditulis Selisih, bukan kertas anggaran. Sebutkan berkas asal angkanya.\n"))
    }

    @Test("Laporan di folder masukan dilewati dan disebut; pagunya tidak terhitung dua kali")
    func inFolder() throws {
        let desk = try Desk(["kantor/industri.csv": Papers.industry])
        let first = try desk.selisih("sandingkan", "kantor", "-o", "kantor/sandingan.xlsx")
        let second = try desk.selisih("sandingkan", "kantor", "-o", "kantor/sandingan.xlsx", "--force")
        #expect(first.status == 0)
        #expect(second.status == 0)
        #expect(second.errors.contains("Berkas ini laporan yang ditulis Selisih, bukan kertas anggaran, dan tidak dibaca."))
        for outcome in [first, second] {
            #expect(
                outcome.output.contains(
                    "Program utama dibandingkan dengan program utama: Rp1.500.000,00 menjadi Rp1.300.000,25, berkurang\nRp199.999,75"))
        }
    }
}
