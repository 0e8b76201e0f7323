import BudgetChecks
import Diagnostics
import Testing

@Suite("J001: jumlah tertera tidak sama dengan jumlah barisnya")
struct TotalDiffersFromRowsTests {
    /// Satu PK murni dengan program utama 1.000.000 dan penunjang 5.000.000 (perubahan 700.000 dan 5.200.000).
    static func page(_ total: String, stage: String = "Murni", extraLine: String = "") throws -> CheckPage {
        try CheckPage([
            "dokumen.csv": "Kode,Jenis,Tahun,Tahapan\npk,PK,2024,\(stage)\n",
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
            2024,Dinas,Program A,utama,APBD,"1.000.000,00",700.000
            2024,Dinas,Program Penunjang,penunjang,APBD,5.000.000,5.200.000
            \(extraLine)
            """,
            "total-tertera.csv": "Dokumen,Label,Cakupan,Jumlah Tertera\npk,\(total)\n",
        ])
    }

    @Test("Selisih satu sen pun disebut, dengan kedua angka")
    func oneSen() throws {
        let page = try Self.page("Anggaran,utama,\"1.000.000,01\"")
        #expect(
            page.text(of: "J001") == """
                J001 kesalahan kantor/total-tertera.csv!D2
                  Anggaran: »1.000.000,01«
                  = 1.000.000
                  Jumlah "Anggaran" pada PK tertera Rp1.000.000,01, sedangkan barisnya (program utama saja, Murni) berjumlah Rp1.000.000,00; selisihnya Rp0,01.
                  Periksa jumlah di kertas dan baris pagunya; perbaiki yang keliru.
                """
        )
        #expect(
            page.text(of: "J001", in: .english) == """
                J001 error kantor/total-tertera.csv!D2
                  Anggaran: »1,000,000.01«
                  = 1,000,000
                  Total "Anggaran" in PK is printed as Rp1,000,000.01, but its rows (core programs only, Original) sum to Rp1,000,000.00; the difference is Rp0.01.
                  Check the paper's total and the ceiling rows; mend the wrong one.
                """
        )
    }

    @Test(
        "Diam bila cocok, bila cakupan atau tahapan lain yang cocok, dan bila tahapan kertasnya tidak diketahui",
        arguments: [
            ("sama dengan barisnya", "Anggaran,utama,1.000.000", "Murni"),
            ("cakupan lain: J002", "Anggaran,utama,6.000.000", "Murni"),
            ("tahapan lain: P010", "Anggaran,utama,700.000", "Murni"),
            ("dua tahapan dijumlahkan: P010", "Anggaran,utama,1.700.000", "Murni"),
            ("kertas tanpa tahapan", "Anggaran,utama,1.234.567", ""),
        ])
    func silent(name: String, total: String, stage: String) throws {
        #expect(try Self.page(total, stage: stage).text(of: "J001") == "", "\(name)")
    }

    @Test("Tidak dijalankan bila ada baris yang tidak terbaca")
    func incomplete() throws {
        let page = try Self.page("Anggaran,utama,1.250.000", extraLine: "2024,Dinas,Program B,utama,APBD,dua ratus,1")
        #expect(page.text(of: "J001") == "")
        #expect(page.check.skippedRules.contains("J001"))
    }
}
