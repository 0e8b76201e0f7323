import BudgetChecks
import Diagnostics
import Testing

@Suite("R006: persen tanpa tahapan pagu")
struct PercentOfUnnamedCeilingTests {
    @Test("Satu temuan per indikator, dengan rentang triwulan terakhir bagi setiap tahapan")
    func interval() throws {
        let page = try CheckPage(
            RecordFiles.money([
                #",ekspor,2024,TW III,kumulatif,,"40,31%","#, #",ekspor,2024,TW IV,kumulatif,,"97,17%","#,
            ]))
        #expect(
            page.text() == """
                R006 peringatan kantor/realisasi-keuangan.csv!G3
                  + kantor/realisasi-keuangan.csv!G2
                  Nilai Ekspor: »97,17%«
                  Realisasi "Nilai Ekspor" sampai dengan TW IV 2024 hanya tertera 97,17 % tanpa tahapan pagu: pagu Murni Rp1.000.000,00 berarti Rp971.650,00 sampai Rp971.750,00; pagu Perubahan Rp800.000,00 berarti Rp777.320,00 sampai Rp777.400,00.
                  Tulis jumlah rupiahnya, atau sebut tahapan pagu pembaginya di setiap lembar triwulan.
                """)
        #expect(
            page.text(in: .english) == """
                R006 warning kantor/realisasi-keuangan.csv!G3
                  + kantor/realisasi-keuangan.csv!G2
                  Nilai Ekspor: »97,17%«
                  Spending of "Nilai Ekspor" up to TW IV 2024 is printed only as 97.17% without the ceiling's stage: the Original ceiling of Rp1,000,000.00 means Rp971,650.00 to Rp971,750.00; the Revised ceiling of Rp800,000.00 means Rp777,320.00 to Rp777,400.00.
                  Print the amount in rupiah, or name the stage of its ceiling in every quarter's sheet.
                """)
    }

    @Test(
        "Diam bila tidak ada yang meragukan",
        arguments: [
            ("tahapan disebut", #",ekspor,2024,TW IV,kumulatif,,"97,17%",Perubahan"#, "1.000.000,800.000"),
            ("jumlah uang", ",ekspor,2024,TW IV,kumulatif,500.000,,", "1.000.000,800.000"),
            ("pagu tidak berubah", #",ekspor,2024,TW IV,kumulatif,,"97,17%","#, "800.000,800.000"),
            ("satu tahapan", #",ekspor,2024,TW IV,kumulatif,,"97,17%","#, "800.000,"),
            ("pagu tidak ditemukan", #"Program Lain,,2024,TW IV,kumulatif,,"97,17%","#, "1.000.000,800.000"),
        ])
    func silent(name: String, row: String, amounts: String) throws {
        let ceilings =
            "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan\n2024,Dinas,Program Ekspor,utama,APBD,\(amounts)"
        #expect(try CheckPage(RecordFiles.money([row], ceilings: ceilings)).text(of: "R006") == "")
    }
}
