import Diagnostics
import Testing

/// J001 dan J002: jumlah yang ditulis di tabel total-tertera.
@Suite("Jumlah tertera sebuah kertas")
struct PrintedTotalRuleTests {
    private static let papers = """
        Kode,Jenis,Tahun,Tahapan,Mengubah
        pk,PK,2024,Murni,
        pk-perubahan,PK Perubahan,2024,Perubahan,pk

        """

    private static let ceilings = ceilingTable(
        ",Program A,utama,APBD,1.000.000,700.000",
        ",Program Penunjang,penunjang,APBD,5.000.000,5.200.000",
        ",Program Pusat,pendukung,APBN,90.000,90.000"
    )

    private func page(_ totals: String, ceilings: String = ceilings) throws -> CheckPage {
        try CheckPage([
            "dokumen.csv": Self.papers, "pagu.csv": ceilings,
            "total-tertera.csv": "Dokumen,Label,Cakupan,Jumlah Tertera\n\(totals)\n",
        ])
    }

    @Test("Satu rupiah pun yang berbeda disebut dengan selisihnya")
    func oneRupiah() throws {
        #expect(
            try page("pk-perubahan,Anggaran,utama,699.999").text(of: "J001") == """
                J001 kesalahan kantor/total-tertera.csv!D2
                  Anggaran: »699.999«
                  = 700.000
                  Jumlah "Anggaran" pada PK Perubahan tertera Rp699.999,00, sedangkan barisnya (program utama saja, Perubahan) berjumlah Rp700.000,00; selisihnya -Rp1,00.
                  Periksa jumlah di kertas dan baris pagunya; perbaiki yang keliru.
                """
        )
    }

    @Test("Sen ikut dijumlahkan")
    func sen() throws {
        let ceilings = ceilingTable(
            ",Program A,utama,APBD,\"600.000,25\",\"600.000,25\"", ",Program B,utama,APBD,\"400.000,50\",\"400.000,50\"")
        #expect(try page("pk,Anggaran,utama,\"1.000.000,75\"", ceilings: ceilings).text(of: "J001") == "")
        #expect(
            try page("pk,Anggaran,utama,1.000.001", ceilings: ceilings).text(of: "J001", in: .english) == """
                J001 error kantor/total-tertera.csv!D2
                  Anggaran: »1,000,001«
                  = 1,000,000.75
                  Total "Anggaran" in PK is printed as Rp1,000,001.00, but its rows (core programs only, Original) sum to Rp1,000,000.75; the difference is Rp0.25.
                  Check the paper's total and the ceiling rows; mend the wrong one.
                """
        )
    }

    @Test("Cakupan lain tanpa kertas sebelumnya disebut tanpa perubahan")
    func otherScopeAlone() throws {
        #expect(
            try page("pk-perubahan,Anggaran,utama,5.900.000").text(of: "J002") == """
                J002 kesalahan kantor/total-tertera.csv!D2
                  Anggaran: »5.900.000«
                  = 700.000
                  Jumlah "Anggaran" pada PK Perubahan tertera Rp5.900.000,00, tepat sama dengan jumlah utama + penunjang (jumlah APBD), padahal baris di bawahnya (program utama saja) berjumlah Rp700.000,00.
                  Cetak jumlah baris di bawahnya, atau tulis di kertas cakupan angka itu; jangan bandingkan dengan jumlah yang cakupannya lain.
                """
        )
    }

    @Test("Dengan kertas sebelumnya disebut perubahan apa adanya dan perubahan yang sebanding")
    func otherScopeAfterPaper() throws {
        #expect(
            try page("pk,Anggaran,utama,1.000.000\npk-perubahan,Anggaran,utama,5.900.000").text(of: "J002", in: .english) == """
                J002 error kantor/total-tertera.csv!D3
                  + kantor/total-tertera.csv!D2
                  Anggaran: »5,900,000«
                  = 700,000
                  Total "Anggaran" in PK Perubahan is printed as Rp5,900,000.00, which is exactly the sum of core + overhead (APBD total), while the rows below it (core programs only) sum to Rp700,000.00. Compared as it stands with PK (Rp1,000,000.00): up 490.00%. Like with like: core + overhead (APBD total) down 1.67%; core programs only down 30.00%.
                  Print the sum of the rows below it, or state the figure's scope in the paper; do not compare it with a total of another scope.
                """
        )
    }

    @Test("Kertas sebelumnya yang jumlahnya sendiri keliru tidak dibandingkan")
    func wrongFormerPaper() throws {
        let text = try page("pk,Anggaran,utama,1.000.001\npk-perubahan,Anggaran,utama,5.900.000").text(of: "J002")
        #expect(text.hasPrefix("J002 kesalahan kantor/total-tertera.csv!D3\n  Anggaran: »5.900.000«"))
        #expect(!text.contains("Dibandingkan"))
    }

    struct Silent: CustomTestStringConvertible {
        let testDescription: String
        let totals: String
    }

    @Test(
        "Jumlah yang benar dan jumlah milik aturan lain: J001 dan J002 diam",
        arguments: [
            Silent(testDescription: "semua cakupan benar", totals: "pk,A,utama,1.000.000\npk,B,penunjang,5.000.000\npk,C,semua,6.090.000"),
            Silent(testDescription: "tahapan lain (P010)", totals: "pk-perubahan,Anggaran,utama,1.000.000"),
            Silent(testDescription: "dua tahapan dijumlahkan (P010)", totals: "pk-perubahan,Anggaran,utama,1.700.000"),
        ])
    func silent(_ item: Silent) throws {
        let page = try page(item.totals)
        #expect(page.text(of: "J001") + page.text(of: "J002") == "")
    }

    @Test("Kertas tanpa tahapan tidak dinilai")
    func paperWithoutStage() throws {
        let page = try CheckPage([
            "dokumen.csv": "Kode,Jenis,Tahun,Tahapan\nrka,RKA,2024,\n", "pagu.csv": Self.ceilings,
            "total-tertera.csv": "Dokumen,Label,Cakupan,Jumlah Tertera\nrka,Anggaran,utama,1\n",
        ])
        #expect(page.text(of: "J001") + page.text(of: "J002") == "")
    }

    @Test("Beberapa OPD di satu paket dijumlahkan bersama; yang hilang dari satu OPD terlihat")
    func severalOffices() throws {
        let ceilings = """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Satu,Program A,utama,APBD,600.000
            2024,Dinas Dua,Program A,utama,APBD,400.000

            """
        #expect(try page("pk,Anggaran,utama,1.000.000", ceilings: ceilings).text(of: "J001") == "")
        #expect(
            try page("pk,Anggaran,utama,600.000", ceilings: ceilings).text(of: "J001") == """
                J001 kesalahan kantor/total-tertera.csv!D2
                  Anggaran: »600.000«
                  = 1.000.000
                  Jumlah "Anggaran" pada PK tertera Rp600.000,00, sedangkan barisnya (program utama saja, Murni) berjumlah Rp1.000.000,00; selisihnya -Rp400.000,00.
                  Periksa jumlah di kertas dan baris pagunya; perbaiki yang keliru.
                """
        )
    }
}
