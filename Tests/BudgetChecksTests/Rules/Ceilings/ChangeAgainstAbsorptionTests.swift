import BudgetChecks
import Diagnostics
import ExactNumbers
import Testing

/// P008: perubahan pagu dan penyerapan pada hari kertasnya dibuat.
@Suite("Perubahan pagu melawan penyerapan")
struct ChangeAgainstAbsorptionTests {
    private func page(
        revised: String, _ spending: String, date: String = "November 2024", settings: CheckSettings = CheckSettings()
    ) throws -> CheckPage {
        try CheckPage(
            [
                "dokumen.csv": "Kode,Jenis,Tanggal,Tahun,Tahapan\npk,PK,Januari 2024,2024,Murni\npkp,PK Perubahan,\(date),2024,Perubahan\n",
                "pagu.csv": ceilingTable(",Program A,utama,APBD,1.000,\(revised)"), "realisasi-keuangan.csv": spending,
            ], settings: settings)
    }

    @Test("Naik padahal tertinggal; persen tanpa tahapan acuan disebut dibaca terhadap pagu yang berlaku ketika itu")
    func behind() throws {
        let spending = spendingTable(
            "Program A,,TW II,kumulatif,,\"45,00%\",", "Program A,,TW III,kumulatif,,\"40,31%\",", "Program A,,TW IV,kumulatif,,\"97,17%\","
        )
        #expect(
            try page(revised: "1.200", spending).text(of: "P008") == """
                P008 peringatan kantor/realisasi-keuangan.csv!3
                  + kantor/pagu.csv!2, kantor/dokumen.csv!3
                  Program A
                  Pagu "Program A" naik 20,00 % pada PK Perubahan (Rp1.000,00 menjadi Rp1.200,00), padahal sampai dengan TW III terserap 40,31 % dari pagu Murni, ketika 75 % tahun sudah lewat. Kertasnya tidak menyebut pagu acuan; yang dipakai pagu yang berlaku ketika itu.
                  Periksa apakah pagu baru sesuai dengan sisa pekerjaan tahun ini, dan jelaskan.
                """
        )
    }

    @Test("Turun padahal mendahului, dengan jumlah per periode")
    func ahead() throws {
        let spending = spendingTable("Program A,,TW I,periode,300,,", "Program A,,TW II,periode,\"455,50\",,")
        #expect(
            try page(revised: "900", spending, date: "2 September 2024").text(of: "P008", in: .english) == """
                P008 warning kantor/realisasi-keuangan.csv!3
                  + kantor/pagu.csv!2, kantor/dokumen.csv!3
                  Program A
                  The ceiling of "Program A" is down 10.00% in PK Perubahan (Rp1,000.00 to Rp900.00), although by TW II 75.55% of the Original ceiling was absorbed, with 50% of the year gone.
                  Check whether the new ceiling fits the work left this year, and explain.
                """
        )
    }

    @Test("Persen dari tahapan lain dihitung ulang terhadap pagu pertama, sebagai rentang")
    func percentOfLastStage() throws {
        let text = try page(revised: "2.000", spendingTable("Program A,,TW III,kumulatif,,20%,Perubahan")).text(of: "P008")
        #expect(text.contains("sampai dengan TW III terserap 39,00 % sampai 41,00 % dari pagu Murni, ketika 75 % tahun sudah lewat."))
    }

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        var revised = "1.200"
        let spending: String
        var date = "November 2024"
        var isFound = false
    }

    @Test(
        "Jarak, arah, dan tanggal menentukan",
        arguments: [
            Case(testDescription: "jaraknya tepat 25 poin", spending: spendingTable("Program A,,TW III,kumulatif,500,,"), isFound: true),
            Case(testDescription: "jaraknya kurang sedikit", spending: spendingTable("Program A,,TW III,kumulatif,\"500,01\",,")),
            Case(
                testDescription: "rentang persen tidak pasti sejauh itu",
                spending: spendingTable("Program A,,TW III,kumulatif,,50%,Murni")),
            Case(
                testDescription: "dipotong dan tertinggal: searah", revised: "700",
                spending: spendingTable("Program A,,TW III,kumulatif,300,,")),
            Case(testDescription: "tetap", revised: "1.000", spending: spendingTable("Program A,,TW III,kumulatif,300,,")),
            Case(testDescription: "tanpa tanggal", spending: spendingTable("Program A,,TW III,kumulatif,300,,"), date: ""),
            Case(
                testDescription: "triwulannya belum pasti berakhir", spending: spendingTable("Program A,,TW III,kumulatif,300,,"),
                date: "30 September 2024"),
            Case(
                testDescription: "sehari sesudah triwulan berakhir", spending: spendingTable("Program A,,TW III,kumulatif,300,,"),
                date: "1 Oktober 2024", isFound: true),
            Case(testDescription: "triwulan itu tidak dilaporkan", spending: spendingTable("Program A,,TW II,kumulatif,100,,")),
            Case(
                testDescription: "dua kertas yang saling berbeda",
                spending: spendingTable("Program A,,TW III,kumulatif,300,,", "Program A,,TW III,kumulatif,600,,")),
        ])
    func cases(_ item: Case) throws {
        let page = try page(revised: item.revised, item.spending, date: item.date)
        #expect(page.findings.contains { $0.rule == "P008" } == item.isFound)
    }

    @Test("Jaraknya dapat disetel")
    func gap() throws {
        var settings = CheckSettings()
        settings.absorptionGap = Quantity(15)
        let spending = spendingTable("Program A,,TW III,kumulatif,600,,")
        #expect(try page(revised: "1.200", spending, settings: settings).findings.contains { $0.rule == "P008" })
        #expect(try page(revised: "1.200", spending).text(of: "P008") == "")
    }
}
