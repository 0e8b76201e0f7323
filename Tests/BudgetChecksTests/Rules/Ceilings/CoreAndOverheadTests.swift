import Diagnostics
import Testing

/// P007: utama dan penunjang satu OPD.
@Suite("Utama dipotong sementara penunjang naik")
struct CoreAndOverheadTests {
    @Test("Berdiri di baris penunjang yang paling naik, dengan baris utama yang turun")
    func finding() throws {
        let files = [
            "pagu.csv": ceilingTable(
                ",Program A,utama,APBD,1.000,300", ",Program B,utama,APBD,500,600", ",Program Kantor,penunjang,APBD,2.000,2.010",
                "UPTD RPK,Program Kantor,penunjang,APBD,400,500", ",Program Pusat,pendukung,APBN,10,5")
        ]
        #expect(
            try CheckPage(files).text(of: "P007") == """
                P007 peringatan kantor/pagu.csv!5
                  + kantor/pagu.csv!2
                  Dinas
                  Program utama turun 40,00 % dari Murni ke Perubahan (Rp1.500,00 menjadi Rp900,00), sedangkan program penunjang naik 4,58 % (Rp2.400,00 menjadi Rp2.510,00).
                  Jelaskan mengapa penunjang perlu bertambah, atau kembalikan uangnya ke program utama.
                """
        )
        #expect(
            try CheckPage(files).text(of: "P007", in: .english) == """
                P007 warning kantor/pagu.csv!5
                  + kantor/pagu.csv!2
                  Dinas
                  Core programs are down 40.00% from Original to Revised (Rp1,500.00 to Rp900.00), while overhead programs are up 4.58% (Rp2,400.00 to Rp2,510.00).
                  Explain why overhead needs more, or return the money to the core programs.
                """
        )
    }

    @Test("Setiap OPD dinilai sendiri")
    func perOffice() throws {
        let ceilings = """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
            2024,Dinas Satu,Program A,utama,APBD,100,90
            2024,Dinas Satu,Program Kantor,penunjang,APBD,100,90
            2024,Dinas Dua,Program A,utama,APBD,100,99
            2024,Dinas Dua,Program Kantor,penunjang,APBD,100,101

            """
        let findings = try CheckPage(["pagu.csv": ceilings]).findings.filter { $0.rule == "P007" }
        #expect(findings.map(\.subject) == ["Dinas Dua"])
        #expect(findings.map(\.location.row) == [5])
    }

    @Test(
        "Tidak ada yang berpindah, atau tidak pasti: diam",
        arguments: [
            ceilingTable(",A,utama,APBD,100,90", ",K,penunjang,APBD,100,100"),
            ceilingTable(",A,utama,APBD,100,100", ",K,penunjang,APBD,100,120"),
            ceilingTable(",A,utama,APBD,100,90"),
            ceilingTable(",K,penunjang,APBD,100,120"),
            ceilingTable(",A,utama,APBD,100,100", ",B,utama,APBD,50,", ",K,penunjang,APBD,100,120"),
            ceilingTable(",A,utama,APBD,100,90", ",K,penunjang,APBD,100,100", ",L,penunjang,APBD,,20"),
            ceilingTable(",A,utama,APBD,100", ",K,penunjang,APBD,120", stages: ["Murni"]),
        ])
    func silent(_ ceilings: String) throws {
        #expect(try CheckPage(["pagu.csv": ceilings]).text(of: "P007") == "")
    }
}
