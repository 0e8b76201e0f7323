import BudgetChecks
import Diagnostics
import Testing

@Suite("R002 dan R003: persen kumulatif dan jumlah capaian")
struct CumulativeTests {
    private static let quarters: [RecordFiles.Sheet] = [
        .init("TW I", realised: "4,952", cumulative: "22,77%", sum: "4,952"),
        .init("TW II", realised: "5,460", cumulative: "47,87%", sum: "10,412"),
    ]

    @Test("Lembar yang tepat tidak memicu apa pun")
    func silentSheets() throws {
        #expect(try CheckPage(RecordFiles.performance(Self.quarters)).text() == "")
    }

    @Test("Persen kumulatif yang tidak dijelaskan triwulan maupun jumlah capaiannya")
    func wrongPercent() throws {
        let page = try CheckPage(
            RecordFiles.performance([
                Self.quarters[0], .init("TW II", realised: "5,460", cumulative: "48,77%", sum: "10,412"),
            ]))
        #expect(
            page.text() == """
                R002 kesalahan kantor/realisasi-kinerja.csv!I3
                  Nilai Ekspor: »48,77%«
                  = 47,87 %
                  Persen kumulatif TW II "Nilai Ekspor" tahun 2024 tertera 48,77 %, sedangkan jumlah triwulannya terhadap target tahun 21,750 memberi 47,87 %.
                  Periksa realisasi, target, dan persennya pada lembar triwulan itu; perbaiki yang keliru.
                """)
        #expect(
            page.text(in: .english) == """
                R002 error kantor/realisasi-kinerja.csv!I3
                  Nilai Ekspor: »48,77%«
                  = 47.87%
                  The cumulative percentage of TW II, "Nilai Ekspor" in 2024, is printed as 48.77%, but the sum of its quarters against the year target of 21.750 gives 47.87%.
                  Check the realisation, target, and percentage in that quarter's sheet; mend the wrong one.
                """)
    }

    @Test("Satu jumlah capaian yang salah adalah satu temuan: persen dan triwulan berikutnya dijelaskan triwulannya")
    func wrongSum() throws {
        let page = try CheckPage(
            RecordFiles.performance([
                Self.quarters[0],
                .init("TW II", realised: "5,460", cumulative: "47,87%", sum: "10,421"),
                .init("TW III", realised: "5,743", cumulative: "74,28%", sum: "16,155"),
            ]))
        #expect(
            page.text() == """
                R003 kesalahan kantor/realisasi-kinerja.csv!J3
                  + kantor/realisasi-kinerja.csv!G3
                  Nilai Ekspor: »10,421«
                  = 10,412
                  Jumlah capaian sampai dengan TW II "Nilai Ekspor" tahun 2024 tertera 10,421, sedangkan triwulannya berjumlah 10,412.
                  Periksa realisasi triwulan itu dan jumlah capaiannya; perbaiki yang keliru.
                """)
        #expect(
            page.text(in: .english) == """
                R003 error kantor/realisasi-kinerja.csv!J3
                  + kantor/realisasi-kinerja.csv!G3
                  Nilai Ekspor: »10,421«
                  = 10.412
                  The cumulative up to TW II, "Nilai Ekspor" in 2024, is printed as 10.421, but its quarters sum to 10.412.
                  Check that quarter's realisation and its cumulative; mend the wrong one.
                """)
    }

    @Test("Jumlah capaian yang ternyata nilai terakhir adalah satu catatan, bukan kesalahan di setiap triwulan")
    func endPositionInDisguise() throws {
        let page = try CheckPage(
            RecordFiles.performance([
                .init("TW I", realised: "66,10", sum: "66,10"), .init("TW II", realised: "67,20", sum: "67,20"),
                .init("TW III", realised: "68,30", sum: "68,30"),
            ]))
        #expect(
            page.text() == """
                R003 catatan kantor/realisasi-kinerja.csv!J3
                  + kantor/realisasi-kinerja.csv!J4
                  Nilai Ekspor: »67,20«
                  Jumlah capaian "Nilai Ekspor" tahun 2024 adalah nilai terakhir atau rata-ratanya, padahal indikatornya dijumlahkan.
                  Betulkan Akumulasi pada tabel indikator bila bukan "jumlah", atau hitung ulang jumlah capaiannya.
                """)
    }

    @Test(
        "Akumulasi menentukan persen kumulatif",
        arguments: [
            ("posisi akhir", "positif,posisi akhir,", "25,10%", ""),
            ("rata-rata", "positif,rata-rata,", "23,94%", ""),
            ("posisi akhir ditulis pada indikator yang dijumlahkan", "positif,jumlah,", "25,10%", "R002 catatan"),
            ("rata-rata pada indikator yang dijumlahkan", "positif,jumlah,", "23,94%", "R002 catatan"),
            ("tidak cocok dengan apa pun", "positif,posisi akhir,", "24,10%", "R002 kesalahan"),
        ])
    func accumulation(name: String, indicator: String, percent: String, expected: String) throws {
        let page = try CheckPage(
            RecordFiles.performance(
                [.init("TW I", realised: "4,952"), .init("TW II", realised: "5,460", cumulative: percent)], indicator: indicator))
        #expect(page.text(of: "R002").prefix(expected.isEmpty ? 100 : expected.count) == expected)
    }

    @Test(
        "Diam bila masukannya tidak cukup",
        arguments: [
            ("triwulan sebelumnya tidak ada", [RecordFiles.Sheet("TW II", realised: "5,460", cumulative: "47,87%")]),
            ("target tahun tidak ada", [.init("TW I", year: "", realised: "4,952", cumulative: "30,00%")]),
            (
                "dua kertas mencetak realisasi berbeda",
                [
                    .init("TW I", realised: "4,952"), .init("TW I", realised: "4,900"),
                    .init("TW II", realised: "5,460", cumulative: "47,87%"),
                ]
            ),
            ("di dalam pembulatan jumlah", [.init("TW I", realised: "4,95"), .init("TW II", realised: "5,46", sum: "10,412")]),
        ])
    func silent(name: String, sheets: [RecordFiles.Sheet]) throws {
        let page = try CheckPage(RecordFiles.performance(sheets))
        #expect(page.text(of: "R002") == "")
        #expect(page.text(of: "R003") == "")
    }
}
