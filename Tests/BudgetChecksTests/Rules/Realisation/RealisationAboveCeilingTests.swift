import BudgetChecks
import Diagnostics
import Testing

@Suite("R005: realisasi di atas pagu")
struct RealisationAboveCeilingTests {
    @Test("Di atas pagu semua tahapan: satu kesalahan per program, triwulan lain ikut disebut")
    func aboveAll() throws {
        let page = try CheckPage(
            RecordFiles.money([
                "Program Ekspor,,2024,TW II,kumulatif,700.000,,", "Program Ekspor,,2024,TW III,kumulatif,1.250.000,,",
                "Program Ekspor,,2024,TW IV,kumulatif,1.300.000,,",
            ]))
        #expect(
            page.text(of: "R005") == """
                R005 kesalahan kantor/realisasi-keuangan.csv!3
                  + kantor/realisasi-keuangan.csv!4
                  Program Ekspor
                  Realisasi "Program Ekspor" sampai dengan TW III 2024 melampaui pagu: Rp1.250.000,00 terhadap pagu Murni Rp1.000.000,00; Rp1.250.000,00 terhadap pagu Perubahan Rp800.000,00.
                  Periksa realisasinya, dan sebutkan tahapan pagu yang menjadi pembaginya.
                """)
        #expect(
            page.text(of: "R005", in: .english) == """
                R005 error kantor/realisasi-keuangan.csv!3
                  + kantor/realisasi-keuangan.csv!4
                  Program Ekspor
                  Spending of "Program Ekspor" up to TW III 2024 exceeds the ceiling: Rp1,250,000.00 against the Original ceiling of Rp1,000,000.00; Rp1,250,000.00 against the Revised ceiling of Rp800,000.00.
                  Check the realisation, and name the stage whose ceiling is its base.
                """)
    }

    @Test(
        "Bobot menurut kepastian",
        arguments: [
            ("di dalam semua pagu", "700.000,,", ""),
            ("di dalam pagu murni saja: milik P001", "900.000,,", ""),
            ("persen tahapan terakhir, masih di bawah murni: milik P001", #","110,00%",Perubahan"#, ""),
            ("persen murni di atas semuanya", #","110,00%",Murni"#, "R005 kesalahan"),
            ("persen tanpa tahapan, belum tentu di atas semuanya", #","110,00%","#, "R005 peringatan"),
            ("persen tanpa tahapan, pasti di atas semuanya", #","130,00%","#, "R005 kesalahan"),
            ("seratus persen dengan pembulatannya", #","100%","#, ""),
            ("seratus koma nol nol satu persen", #","100,01%",Murni"#, "R005 kesalahan"),
            ("satu desimal yang dapat berarti seratus", #","100,0%",Murni"#, ""),
        ])
    func weight(name: String, evidence: String, expected: String) throws {
        let page = try CheckPage(RecordFiles.money(["Program Ekspor,,2024,TW IV,kumulatif,\(evidence)"]))
        #expect(page.text(of: "R005").prefix(expected.isEmpty ? 100 : expected.count) == expected)
    }

    @Test(
        "Pagu yang mengubah putusan",
        arguments: [
            (
                "pagu naik: persen murni di atas 100 masih muat", "2024,Dinas,,Program Ekspor,utama,APBD,1.000.000,2.000.000",
                #","110,00%",Murni"#, "R005 peringatan"
            ),
            ("pagu terakhir nol: milik P002", "2024,Dinas,,Program Ekspor,utama,APBD,1.000.000,0", "1.250.000,,", ""),
            ("satu tahapan saja", "2024,Dinas,,Program Ekspor,utama,APBD,1.000.000,", #","110,00%","#, "R005 kesalahan"),
            (
                "pagu tidak ditemukan, persen di atas 100", "2024,Dinas,,Program Lain,utama,APBD,1.000.000,800.000", #","110,00%","#,
                "R005 kesalahan"
            ),
            ("pagu tidak ditemukan, jumlah uang", "2024,Dinas,,Program Lain,utama,APBD,1.000.000,800.000", "1.250.000,,", ""),
            (
                "program juga dilaksanakan UPTD: realisasi mungkin gabungan",
                "2024,Dinas,,Program Ekspor,utama,APBD,1.000.000,800.000\n2024,Dinas,UPTD RPK,Program Ekspor,utama,APBD,900.000,900.000",
                "1.250.000,,", ""
            ),
        ])
    func ceilings(name: String, lines: String, evidence: String, expected: String) throws {
        let table = "Tahun,OPD,Unit,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan\n" + lines
        let page = try CheckPage(RecordFiles.money(["Program Ekspor,,2024,TW IV,kumulatif,\(evidence)"], ceilings: table))
        #expect(page.text(of: "R005").prefix(expected.isEmpty ? 100 : expected.count) == expected)
    }
}
