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
