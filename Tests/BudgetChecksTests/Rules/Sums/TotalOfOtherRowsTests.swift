import BudgetChecks
import Diagnostics
import Testing

@Suite("J002: jumlah tertera memuat baris lain daripada yang berdiri di bawahnya")
struct TotalOfOtherRowsTests {
    /// PK dan PK perubahan dengan jumlah-jumlah ini; utama 1.000.000 lalu 700.000, penunjang 5.000.000 lalu 5.200.000.
    static func page(_ totals: String) throws -> CheckPage {
        try CheckPage([
            "dokumen.csv": """
            Kode,Jenis,Tahun,Tahapan
            pk,PK,2024,Murni
            pk-p,PK Perubahan,2024,Perubahan

            """,
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
            2024,Dinas,Program A,utama,APBD,1.000.000,700.000
            2024,Dinas,Program Penunjang,penunjang,APBD,5.000.000,5.200.000

            """,
            "total-tertera.csv": "Dokumen,Label,Cakupan,Jumlah Tertera\n\(totals)\n",
        ])
    }

    @Test("Cakupan berganti: perubahan apa adanya dan perubahan dengan cakupan yang sama")
    func changedScope() throws {
        let page = try Self.page("pk,Anggaran,utama,1.000.000\npk-p,Anggaran,utama,5.900.000")
        #expect(
            page.text(of: "J002") == """
                J002 kesalahan kantor/total-tertera.csv!D3
                  + kantor/total-tertera.csv!D2
                  Anggaran: »5.900.000«
                  = 700.000
                  Jumlah "Anggaran" pada PK Perubahan tertera Rp5.900.000,00, tepat sama dengan jumlah utama + penunjang (jumlah APBD), padahal baris di bawahnya (program utama saja) berjumlah Rp700.000,00. Dibandingkan apa adanya dengan PK (Rp1.000.000,00): naik 490,00 %. Dengan cakupan yang sama: utama + penunjang (jumlah APBD) turun 1,67 %; program utama saja turun 30,00 %.
                  Cetak jumlah baris di bawahnya, atau tulis di kertas cakupan angka itu; jangan bandingkan dengan jumlah yang cakupannya lain.
                """
        )
    }

    @Test("Tanpa kertas sebelumnya tidak ada perubahan yang dapat disebut")
    func alone() throws {
        let page = try Self.page("pk,Anggaran,penunjang,1.000.000")
        #expect(
            page.text(of: "J002", in: .english) == """
                J002 error kantor/total-tertera.csv!D2
                  Anggaran: »1,000,000«
                  = 5,000,000
                  Total "Anggaran" in PK is printed as Rp1,000,000.00, which is exactly the sum of core programs only, while the rows below it (overhead programs only) sum to Rp5,000,000.00.
                  Print the sum of the rows below it, or state the figure's scope in the paper; do not compare it with a total of another scope.
                """
        )
    }

    @Test(
        "Diam bila cakupannya sendiri cocok, dan bila tidak ada cakupan yang cocok (J001)",
        arguments: ["pk,Anggaran,utama,1.000.000", "pk,Anggaran,utama+penunjang,6.000.000", "pk,Anggaran,utama,1.000.001"])
    func silent(total: String) throws {
        #expect(try Self.page(total).text(of: "J002") == "")
    }
}
