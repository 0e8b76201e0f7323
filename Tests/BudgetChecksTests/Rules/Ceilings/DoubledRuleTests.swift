import Diagnostics
import Testing

/// P009 dan P010: baris dan tahapan yang terhitung dua kali.
@Suite("Baris dobel dan tahapan tercampur")
struct DoubledRuleTests {
    private func lines(_ rows: String...) -> [String: String] {
        let header = "Tahun,OPD,Unit,Kode Program,Program,Kode Rekening,Rekening,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan"
        return ["pagu.csv": ([header] + rows.map { "2024,Dinas,\($0)" }).joined(separator: "\n") + "\n"]
    }

    @Test("Sekali dengan kode dan sekali dengan nama saja")
    func codedAndBare() throws {
        let files = lines(",3.30.02,Program Ekspor,,,utama,APBD,600,450", ",,PROGRAM EKSPOR,,,utama,APBD,600,400")
        #expect(
            try CheckPage(files).text(of: "P009") == """
                P009 peringatan kantor/pagu.csv!3
                  + kantor/pagu.csv!2
                  PROGRAM EKSPOR: »400«
                  "PROGRAM EKSPOR" tertulis dua kali pada Murni, Perubahan, sekali dengan kode 3.30.02 dan sekali tanpa kode; pagunya terhitung dua kali.
                  Hapus salah satu; bila keduanya memang berbeda, beri kode masing-masing.
                """
        )
    }

    @Test("Rekening di bawah program yang sama")
    func account() throws {
        let files = lines(
            ",3.30.02,Ekspor,,Alat Tulis,utama,APBD,60,45", ",3.30.02,Ekspor,5.1.02.01,alat tulis,utama,APBD,60,45",
            ",3.30.02,Ekspor,5.1.02.02,Kertas,utama,APBD,10,10")
        #expect(
            try CheckPage(files).text(of: "P009", in: .english) == """
                P009 warning kantor/pagu.csv!3
                  + kantor/pagu.csv!2
                  alat tulis: »45«
                  "alat tulis" is written twice at Original, Revised, once with code 5.1.02.01 and once without it; its ceiling counts twice.
                  Delete one of them; if they really differ, give each its own code.
                """
        )
    }

    struct Silent: CustomTestStringConvertible {
        let testDescription: String
        let rows: [String]
    }

    @Test(
        "Yang sungguh berbeda, tidak pasti, atau ditolak sejak pembacaan: diam",
        arguments: [
            Silent(testDescription: "unit lain", rows: [",3.1,Ekspor,,,utama,APBD,6,4", "UPTD RPK,,Ekspor,,,utama,APBD,6,4"]),
            Silent(testDescription: "kelompok lain", rows: [",3.1,Ekspor,,,utama,APBD,6,4", ",,Ekspor,,,penunjang,APBD,6,4"]),
            Silent(testDescription: "sumber dana lain", rows: [",3.1,Ekspor,,,utama,APBD,6,4", ",,Ekspor,,,utama,DAK,6,4"]),
            Silent(
                testDescription: "tahapan lain: satu baris yang dipecah", rows: [",3.1,Ekspor,,,utama,APBD,6,", ",,Ekspor,,,utama,APBD,,4"]),
            Silent(
                testDescription: "satu nama dengan dua kode",
                rows: [",3.1,Ekspor,,,utama,APBD,6,4", ",3.2,Ekspor,,,utama,APBD,6,4", ",,Ekspor,,,utama,APBD,6,4"]),
            Silent(testDescription: "dua kode yang berbeda", rows: [",3.1,Ekspor,,,utama,APBD,6,4", ",3.2,Ekspor,,,utama,APBD,6,4"]),
            Silent(testDescription: "ulangan persis (B007)", rows: [",3.1,Ekspor,,,utama,APBD,6,4", ",3.01,EKSPOR,,,utama,APBD,6,4"]),
        ])
    func silent(_ item: Silent) throws {
        let header = "Tahun,OPD,Unit,Kode Program,Program,Kode Rekening,Rekening,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan"
        let table = ([header] + item.rows.map { "2024,Dinas,\($0)" }).joined(separator: "\n") + "\n"
        #expect(try CheckPage(["pagu.csv": table]).text(of: "P009") == "")
    }

    private func totals(_ rows: String, _ ceilings: String...) throws -> CheckPage {
        let header = "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan"
        return try CheckPage([
            "dokumen.csv": "Kode,Jenis,Tahun,Tahapan\npk,PK,2024,Murni\npkp,PK Perubahan,2024,Perubahan\n",
            "pagu.csv": ([header] + ceilings.map { "2024,Dinas,\($0)" }).joined(separator: "\n") + "\n",
            "total-tertera.csv": "Dokumen,Label,Cakupan,Jumlah Tertera\n\(rows)\n",
        ])
    }

    @Test("Jumlah murni di kertas perubahan, dan murni ditambah perubahan")
    func otherStage() throws {
        let page = try totals(
            "pkp,Anggaran,utama,1.000\npkp,Penunjang,penunjang,\"410,50\"", "A,utama,APBD,1.000,700", "K,penunjang,APBD,200,\"210,50\"")
        #expect(
            page.text(of: "P010") == """
                P010 kesalahan kantor/total-tertera.csv!D2
                  Anggaran: »1.000«
                  = 700
                  Jumlah "Anggaran" pada PK Perubahan tertera Rp1.000,00, tepat sama dengan jumlah Murni (program utama saja), padahal kertas ini Perubahan dan barisnya berjumlah Rp700,00.
                  Cetak jumlah tahapan kertas ini saja.
                P010 kesalahan kantor/total-tertera.csv!D3
                  Penunjang: »410,50«
                  = 210,50
                  Jumlah "Penunjang" pada PK Perubahan tertera Rp410,50, tepat sama dengan jumlah Murni + Perubahan (program penunjang saja), padahal kertas ini Perubahan dan barisnya berjumlah Rp210,50.
                  Cetak jumlah tahapan kertas ini saja.
                """
        )
        #expect(page.text(of: "J001") == "")
    }

    @Test("Jumlah perubahan di kertas murni, dalam bahasa Inggris")
    func laterStage() throws {
        #expect(
            try totals("pk,Anggaran,utama,700", "A,utama,APBD,1.000,700").text(of: "P010", in: .english) == """
                P010 error kantor/total-tertera.csv!D2
                  Anggaran: »700«
                  = 1,000
                  Total "Anggaran" in PK is printed as Rp700.00, which is exactly the sum of Revised (core programs only), while the paper is Original and its rows sum to Rp1,000.00.
                  Print the sum of this paper's own stage only.
                """
        )
    }

    @Test(
        "Jumlah yang benar, cakupan lain (J002), dan jumlah yang tidak cocok dengan apa pun (J001): diam",
        arguments: ["pkp,Anggaran,utama,700", "pkp,Anggaran,utama,910", "pkp,Anggaran,utama,701", "pkp,Anggaran,pendukung,0"])
    func notOtherStage(_ row: String) throws {
        #expect(try totals(row, "A,utama,APBD,1.000,700", "K,penunjang,APBD,200,210").text(of: "P010") == "")
    }
}
