import BudgetChecks
import Diagnostics
import Testing

@Suite("R004: kumulatif turun")
struct FallingCumulativeTests {
    @Test("Uang kumulatif yang turun menyebut kedua jumlah dan kedua triwulan")
    func money() throws {
        let page = try CheckPage(
            RecordFiles.money([
                "Program Ekspor,,2024,TW I,kumulatif,350.000,,", "Program Ekspor,,2024,TW II,kumulatif,250.000,,",
            ]))
        #expect(
            page.text(of: "R004") == """
                R004 kesalahan kantor/realisasi-keuangan.csv!3
                  + kantor/realisasi-keuangan.csv!2
                  Program Ekspor: »250.000«
                  Realisasi keuangan "Program Ekspor" turun dari Rp350.000,00 (TW I) menjadi Rp250.000,00 (TW II), padahal kumulatif.
                  Periksa kedua lembar dan sifat angkanya; bila memang ada pengembalian belanja, terima temuan ini dengan alasannya.
                """)
        #expect(
            page.text(of: "R004", in: .english) == """
                R004 error kantor/realisasi-keuangan.csv!3
                  + kantor/realisasi-keuangan.csv!2
                  Program Ekspor: »250,000«
                  Cumulative spending of "Program Ekspor" falls from Rp350,000.00 (TW I) to Rp250,000.00 (TW II), although cumulative.
                  Check both sheets and whether the figures are cumulative; if spending was paid back, accept this with the reason.
                """)
    }

    @Test("Jumlah capaian yang turun melewati triwulan yang tidak ada")
    func performance() throws {
        let page = try CheckPage(
            RecordFiles.performance([.init("TW I", realised: "4,952", sum: "4,952"), .init("TW III", realised: "0,743", sum: "4,155")]))
        #expect(
            page.text(of: "R004") == """
                R004 kesalahan kantor/realisasi-kinerja.csv!J3
                  + kantor/realisasi-kinerja.csv!J2
                  Nilai Ekspor: »4,155«
                  Jumlah capaian "Nilai Ekspor" turun dari 4,952 (TW I) menjadi 4,155 (TW III), padahal kumulatif.
                  Periksa kedua lembar dan sifat angkanya; bila memang ada pengembalian belanja, terima temuan ini dengan alasannya.
                """)
        #expect(page.text(of: "R003") == "")
    }

    @Test(
        "Diam: angka naik, tidak sebanding, atau bukan kumulatif",
        arguments: [
            ("naik", ["Program Ekspor,,2024,TW I,kumulatif,250.000,,", "Program Ekspor,,2024,TW II,kumulatif,350.000,,"]),
            ("tetap", ["Program Ekspor,,2024,TW I,kumulatif,250.000,,", "Program Ekspor,,2024,TW II,kumulatif,250.000,,"]),
            ("per periode", ["Program Ekspor,,2024,TW I,periode,250.000,,", "Program Ekspor,,2024,TW II,periode,50.000,,"]),
            (
                "persen tanpa tahapan",
                [
                    #"Program Ekspor,,2024,TW I,kumulatif,,"40,00%","#, #"Program Ekspor,,2024,TW II,kumulatif,,"30,00%","#,
                ]
            ),
            (
                "persen tahapan lain",
                [
                    #"Program Ekspor,,2024,TW I,kumulatif,,"40,00%",Murni"#, #"Program Ekspor,,2024,TW II,kumulatif,,"30,00%",Perubahan"#,
                ]
            ),
            (
                "persen di dalam pembulatan",
                [
                    #"Program Ekspor,,2024,TW I,kumulatif,,"40,04%",Murni"#, #"Program Ekspor,,2024,TW II,kumulatif,,"40,0%",Murni"#,
                ]
            ),
            ("tahun lain", ["Program Ekspor,,2023,TW I,kumulatif,250.000,,", "Program Ekspor,,2024,TW II,kumulatif,150.000,,"]),
        ])
    func silent(name: String, rows: [String]) throws {
        #expect(try CheckPage(RecordFiles.money(rows)).text(of: "R004") == "")
    }

    @Test("Persen tahapan yang sama yang turun dilaporkan dengan persennya")
    func percent() throws {
        let page = try CheckPage(
            RecordFiles.money([
                #"Program Ekspor,,2024,TW I,kumulatif,,"40,00%",Murni"#, #"Program Ekspor,,2024,TW II,kumulatif,,"30,00%",Murni"#,
            ]))
        #expect(page.text(of: "R004").contains("turun dari 40,00 % (TW I) menjadi 30,00 % (TW II)"))
    }

    @Test(
        "Jumlah capaian: diam bila R003 dapat menghitungnya, bila realisasinya minus, atau bila angkanya nilai terakhir",
        arguments: [
            (
                "semua triwulan ada",
                [RecordFiles.Sheet("TW I", realised: "4,952", sum: "4,952"), .init("TW II", realised: "5,460", sum: "4,412")]
            ),
            ("realisasi minus", [.init("TW I", realised: "4,952", sum: "4,952"), .init("TW III", realised: "-0,743", sum: "4,209")]),
            ("nilai terakhir", [.init("TW I", realised: "4,952", sum: "4,952"), .init("TW III", realised: "4,743", sum: "4,743")]),
        ])
    func silentPerformance(name: String, sheets: [RecordFiles.Sheet]) throws {
        #expect(try CheckPage(RecordFiles.performance(sheets)).text(of: "R004") == "")
    }
}
