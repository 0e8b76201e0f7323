import BudgetChecks
import Diagnostics
import Testing

@Suite("R009: persen penyerapan salah")
struct WrongAbsorptionPercentTests {
    private static func page(_ rows: String, header: String = "Program,Pagu Murni,Realisasi s.d. Triwulan II,%") throws -> CheckPage {
        try CheckPage(["dinas.csv": "Dinas Perdagangan\nTahun Anggaran 2024\n\(header)\n\(rows)\n"])
    }

    @Test("Baris dan jumlah dinilai satu per satu, dengan pagu pembaginya")
    func rows() throws {
        let page = try Self.page(
            """
            Program A,1.000.000,250.000,"25,00"
            Program B,400.000,300.000,"57,00"
            Jumlah,1.400.000,550.000,"93,29"
            """)
        #expect(
            page.text(of: "R009") == """
                R009 kesalahan kantor/dinas.csv!D5
                  Program B: »57,00«
                  = 75,00 %
                  Persen penyerapan "Program B" tertera 57,00, sedangkan realisasi Rp300.000,00 terhadap pagu Murni Rp400.000,00 adalah 75,00 %.
                  Hitung ulang persennya, atau perbaiki realisasi atau pagu yang salah ketik.
                R009 kesalahan kantor/dinas.csv!D6
                  Jumlah: »93,29«
                  = 39,29 %
                  Persen penyerapan "Jumlah" tertera 93,29, sedangkan realisasi Rp550.000,00 terhadap pagu Murni Rp1.400.000,00 adalah 39,29 %.
                  Hitung ulang persennya, atau perbaiki realisasi atau pagu yang salah ketik.
                """)
        #expect(
            page.text(of: "R009", in: .english) == """
                R009 error kantor/dinas.csv!D5
                  Program B: »57,00«
                  = 75.00%
                  The absorption of "Program B" is printed as 57,00, but the realisation of Rp300,000.00 of the Original ceiling of Rp400,000.00 is 75.00%.
                  Compute the percentage again, or mend the mistyped realisation or ceiling.
                R009 error kantor/dinas.csv!D6
                  Jumlah: »93,29«
                  = 39.29%
                  The absorption of "Jumlah" is printed as 93,29, but the realisation of Rp550,000.00 of the Original ceiling of Rp1,400,000.00 is 39.29%.
                  Compute the percentage again, or mend the mistyped realisation or ceiling.
                """)
    }

    @Test("Dua tahapan tanpa keterangan: cocok dengan salah satunya sudah benar")
    func stages() throws {
        let header = "Program,Semula,Menjadi,Realisasi s.d. TW III,%"
        let page = try Self.page(
            """
            Program A,1.000.000,800.000,400.000,"40,00"
            Program B,1.000.000,800.000,400.000,"50,00"
            Program C,1.000.000,800.000,400.000,"45,00"
            """, header: header)
        #expect(
            page.text(of: "R009") == """
                R009 kesalahan kantor/dinas.csv!E6
                  Program C: »45,00«
                  = 50,00 %
                  Persen penyerapan "Program C" tertera 45,00, sedangkan realisasi Rp400.000,00 terhadap pagu Murni Rp1.000.000,00 adalah 40,00 %; terhadap pagu Perubahan Rp800.000,00 adalah 50,00 %.
                  Hitung ulang persennya, atau perbaiki realisasi atau pagu yang salah ketik.
                """)
        #expect(page.text(of: "R006") == "")
    }

    @Test(
        "Yang diterima",
        arguments: [
            ("dipotong", "Program A,300.000,200.000,\"66,66\"\nProgram B,100.000,50.000,\"50,00\"", "R009 catatan"),
            ("seluruh kolom pecahan", "Program A,300.000,200.000,\"0,67\"\nProgram B,100.000,50.000,\"0,50\"", ""),
            ("satu pecahan di antara persen", "Program A,300.000,200.000,\"0,67\"\nProgram B,100.000,50.000,\"50,00\"", "R009 kesalahan"),
            ("pagu nol", "Program A,0,0,0\nProgram B,100.000,50.000,\"50,00\"", ""),
            ("belum ada realisasi", "Program A,300.000,0,0\nProgram B,100.000,-,-", ""),
            ("di atas seratus", "Program A,300.000,450.000,150\nProgram B,100.000,50.000,50", ""),
        ])
    func accepted(name: String, rows: String, expected: String) throws {
        #expect(try Self.page(rows).text(of: "R009").prefix(expected.isEmpty ? 200 : expected.count) == expected)
    }

    @Test("Dalam juta: persen dari rupiah penuh tidak salah, yang di luar pembulatan salah")
    func millions() throws {
        func text(_ percent: String) throws -> String {
            let table = "Program,Pagu Murni,Realisasi s.d. Triwulan II,%\nProgram A,12,7,\"\(percent)\"\nProgram B,8,4,\"50,00\"\n"
            return try CheckPage(["dinas.csv": "Dinas Perdagangan\nTahun Anggaran 2024\n(dalam juta rupiah)\n" + table]).text(of: "R009")
        }
        #expect(try text("60,15") == "")
        #expect(try text("52,10") == "")
        #expect(try text("51,90").prefix(14) == "R009 kesalahan")
    }

    @Test("Paket: jumlah dan persen sebagai dua baris")
    func package() throws {
        let page = try CheckPage(
            RecordFiles.money([
                "Program Ekspor,,2024,TW II,kumulatif,400.000,,", #"Program Ekspor,,2024,TW II,kumulatif,,"42,00%",Murni"#,
                "Program Ekspor,,2024,TW III,kumulatif,600.000,,", #"Program Ekspor,,2024,TW III,kumulatif,,"75,00%","#,
            ]))
        #expect(
            page.text(of: "R009") == """
                R009 kesalahan kantor/realisasi-keuangan.csv!G3
                  Program Ekspor: »42,00%«
                  = 40,00 %
                  Persen penyerapan "Program Ekspor" tertera 42,00%, sedangkan realisasi Rp400.000,00 terhadap pagu Murni Rp1.000.000,00 adalah 40,00 %.
                  Hitung ulang persennya, atau perbaiki realisasi atau pagu yang salah ketik.
                """)
    }

    @Test("Persen jumlah yang mengikuti rinciannya tidak dituduh lagi: jumlahnya sudah J003")
    func followsDetails() throws {
        let page = try Self.page(
            """
            Program A,1.000.000,250.000,"25,00"
            Program B,400.000,300.000,"75,00"
            Jumlah,1.500.000,550.000,"39,29"
            """)
        #expect(page.check.findings.filter { $0.severity == .error }.map(\.rule.code) == ["J003"])
    }
}
