import BudgetChecks
import BudgetModel
import Diagnostics
import PaperReading
import Testing

@Suite("P012: dasar usulan berubah sejak lembarnya ditulis")
struct ProposalBaseMovedTests {
    private static let sheet = """
        Kunci usulan,Tahun,OPD,Kode Program,Program,Kelompok,Sumber Dana,Pagu Perubahan,Pagu Usulan
        baris,2024,Dinas,3.30.02,Pasar Murah,utama,APBD,800000,700000
        baris,2024,Dinas,3.30.03,Tera Ulang,utama,APBD,500000,500000
        jumlah,,,,,,,1300000,1200000
        """

    private func page(_ rows: [String]) throws -> CheckPage {
        let header = "Tahun,OPD,Kode Program,Program,Kelompok,Sumber Dana,Pagu Perubahan"
        return try CheckPage(["dinas.csv": ([header] + rows).joined(separator: "\n"), "usulan.xlsx": Self.sheet] as RuleExample)
    }

    @Test("Pagu yang berubah, baris yang hilang, dan baris yang baru disebut satu demi satu")
    func moved() throws {
        let page = try page([
            "2024,Dinas,3.30.02,Pasar Murah,utama,APBD,810.000", "2024,Dinas,3.30.05,Kendaraan,penunjang,APBD,70.000",
        ])
        #expect(
            page.text(of: "P012") == """
                P012 peringatan kantor/dinas.csv!3
                  + kantor/usulan.xlsx!Lembar1
                  Kendaraan: »70.000«
                  "Kendaraan" berdiri di Perubahan dengan Rp70.000,00, tetapi tidak ada di lembar usulan; jumlah usulannya kurang.
                  Tulis lembar yang baru dengan selisih usulkan MASUKAN usulan.xlsx -o usulan-baru.xlsx; isiannya ikut, dan dasarnya yang sekarang.
                P012 peringatan kantor/usulan.xlsx!Lembar1!2
                  + kantor/dinas.csv!2
                  Pasar Murah: »800.000«
                  = 810.000
                  Pagu Perubahan "Pasar Murah" di lembar usulan Rp800.000,00, sekarang Rp810.000,00.
                  Tulis lembar yang baru dengan selisih usulkan MASUKAN usulan.xlsx -o usulan-baru.xlsx; isiannya ikut, dan dasarnya yang sekarang.
                P012 peringatan kantor/usulan.xlsx!Lembar1!3
                  Tera Ulang: »500.000«
                  "Tera Ulang" berdiri di lembar usulan dengan Perubahan Rp500.000,00, tetapi sekarang tidak ada di tahapan itu.
                  Tulis lembar yang baru dengan selisih usulkan MASUKAN usulan.xlsx -o usulan-baru.xlsx; isiannya ikut, dan dasarnya yang sekarang.
                """)
    }

    @Test("Ejaan lain dengan kode yang sama adalah baris yang sama; OPD lain tidak ditanya")
    func same() throws {
        let page = try page([
            "2024,Dinas,3.30.02,PASAR MURAH,utama,APBD,800.000", "2024,Dinas,3.30.3,Tera Ulang,utama,APBD,500.000",
            "2024,Dinas Lain,3.30.05,Kendaraan,penunjang,APBD,70.000",
        ])
        #expect(page.text(of: "P012") == "")
    }

    @Test("Tanpa kertas lain, dasarnya lembar itu sendiri")
    func alone() throws {
        let page = try CheckPage(["usulan.xlsx": Self.sheet] as RuleExample)
        #expect(page.text(of: "P012") == "")
        #expect(page.reading.budget.stages == [.revised, .proposal])
    }
}
