import BudgetAnalysis
import BudgetModel
import ExactNumbers
import Testing

@Suite("Kinerja triwulan")
struct QuarterPerformanceTests {
    /// Lembar pemantauan: triwulan, target tahun, target triwulan, realisasi.
    private static func sheets(_ rows: [(String, String, String, String)]) -> String {
        rows.map { #"monev,nilai,2024,\#($0.0),"\#($0.1)","\#($0.2)","\#($0.3)",,"# }.joined(separator: "\n")
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var indicator = "nilai,Nilai Industri,positif,jumlah,"
        var target = "8,00"
        var sheets: [(String, String, String, String)] = []
        let expected: [String]
    }

    @Test(
        "Target, capaian, dan kumulatif menurut akumulasi; yang hilang tetap hilang",
        arguments: [
            Case(
                testDescription: "tanpa lembar: target turunan saja",
                expected: [
                    "TW I: target 2.00 (turunan), realisasi -, capaian -, sd - = -",
                    "TW II: target 2.00 (turunan), realisasi -, capaian -, sd - = -",
                    "TW III: target 2.00 (turunan), realisasi -, capaian -, sd - = -",
                    "TW IV: target 2.00 (turunan), realisasi -, capaian -, sd - = -",
                ]),
            Case(
                testDescription: "triwulan hilang: kumulatif sesudahnya tidak diketahui",
                sheets: [("TW I", "", "", "1,00"), ("TW III", "", "", "3,00")],
                expected: [
                    "TW I: target 2.00 (turunan), realisasi 1.00, capaian 50.00 %, sd 1.000 = 12.50 %",
                    "TW II: target 2.00 (turunan), realisasi -, capaian -, sd - = -",
                    "TW III: target 2.00 (turunan), realisasi 3.00, capaian 150.00 %, sd - = -",
                    "TW IV: target 2.00 (turunan), realisasi -, capaian -, sd - = -",
                ]),
            Case(
                testDescription: "posisi akhir: triwulan hilang tidak menghalangi",
                indicator: "nilai,Nilai Industri,positif,posisi akhir,", sheets: [("TW III", "", "", "6,00")],
                expected: [
                    "TW I: target 8.00 (turunan), realisasi -, capaian -, sd - = -",
                    "TW II: target 8.00 (turunan), realisasi -, capaian -, sd - = -",
                    "TW III: target 8.00 (turunan), realisasi 6.00, capaian 75.00 %, sd 6.000 = 75.00 %",
                    "TW IV: target 8.00 (turunan), realisasi -, capaian -, sd - = -",
                ]),
            Case(
                testDescription: "rata-rata", indicator: "nilai,Nilai Industri,positif,rata-rata,",
                sheets: [("TW I", "", "", "4,00"), ("TW II", "", "", "8,00"), ("TW III", "", "", "8,00")],
                expected: [
                    "TW I: target 8.00 (turunan), realisasi 4.00, capaian 50.00 %, sd 4.000 = 50.00 %",
                    "TW II: target 8.00 (turunan), realisasi 8.00, capaian 100.00 %, sd 6.000 = 75.00 %",
                    "TW III: target 8.00 (turunan), realisasi 8.00, capaian 100.00 %, sd 6.667 = 83.33 %",
                    "TW IV: target 8.00 (turunan), realisasi -, capaian -, sd - = -",
                ]),
            Case(
                testDescription: "target kertas, bukan pembulatan; target tahun lembar mendahului yang dijanjikan",
                sheets: [("TW I", "8,00", "1,50", "1,50"), ("TW II", "10,00", "", "2,50")],
                expected: [
                    "TW I: target 1.50 (kertas), realisasi 1.50, capaian 100.00 %, sd 1.500 = 18.75 %",
                    "TW II: target 2.50 (turunan), realisasi 2.50, capaian 100.00 %, sd 4.000 = 40.00 %",
                    "TW III: target 2.00 (turunan), realisasi -, capaian -, sd - = -",
                    "TW IV: target 2.00 (turunan), realisasi -, capaian -, sd - = -",
                ]),
            Case(
                testDescription: "tepi pembulatan cetak: 2,0 dapat mewakili 1,95, bukan 1,94", target: "7,8",
                sheets: [("TW I", "", "2,0", "1,95"), ("TW II", "7,76", "2,0", "2,0")],
                expected: [
                    "TW I: target 1.95 (turunan), realisasi 1.95, capaian 100.00 %, sd 1.950 = 25.00 %",
                    "TW II: target 2.0 (kertas), realisasi 2.0, capaian 100.00 %, sd 3.950 = 50.90 %",
                    "TW III: target 1.95 (turunan), realisasi -, capaian -, sd - = -",
                    "TW IV: target 1.95 (turunan), realisasi -, capaian -, sd - = -",
                ]),
            Case(
                testDescription: "predikat: yang terakhir berlaku, dengan tingkat", target: "BB",
                sheets: [("TW II", "", "", "B"), ("TW IV", "", "", "A")],
                expected: [
                    "TW I: target BB (turunan), realisasi -, capaian -, sd - = -",
                    "TW II: target BB (turunan), realisasi B, capaian -1 tingkat, sd - = -1 tingkat",
                    "TW III: target BB (turunan), realisasi -, capaian -, sd - = -",
                    "TW IV: target BB (turunan), realisasi A, capaian 1 tingkat, sd - = 1 tingkat",
                ]),
        ])
    func quarters(_ item: Case) throws {
        let page = PerformancePage(
            indicators: item.indicator, targets: "pk,nilai,target,2024,\"\(item.target)\"", sheets: Self.sheets(item.sheets))
        #expect(try page.quarters() == item.expected)
    }

    @Test("Dua lembar yang berbeda tidak dipilih diam-diam; yang sama tetap satu")
    func twoSheets() throws {
        func page(_ second: String) -> PerformancePage {
            PerformancePage(
                targets: "pk,nilai,target,2024,\"8,00\"",
                sheets: #"monev,nilai,2024,TW I,,,"1,00",,Ekspor turun"# + "\n" + #"lakip,nilai,2024,TW I,,,"\#(second)",,Ekspor turun"#)
        }
        let differing = try #require(try page("1,50").performances().first)[.first]
        #expect(differing.isDisputed)
        #expect(differing.realised == nil)
        #expect(differing.sheets.map(\.document) == ["monev", "lakip"])
        let same = try #require(try page("1,00").performances().first)[.first]
        #expect(!same.isDisputed)
        #expect(same.realised == .number(Quantity(1)))
        #expect(same.narratives == ["Ekspor turun"])
    }

    @Test("Jumlah capaian tertera bukti, bukan hitungan")
    func printedCumulative() throws {
        let page = PerformancePage(
            targets: "pk,nilai,target,2024,\"8,00\"",
            sheets: #"monev,nilai,2024,TW I,,,"1,00","9,00","# + "\n" + #"monev,nilai,2024,TW III,,,"1,00","7,00","#)
        let quarters = try #require(page.performances().first).quarters
        #expect(try quarters.map { try $0.cumulativeAchievement.words } == ["12.50 %", "-", "-", "-"])
    }

    @Test("Capaian tahun memakai target yang berlaku; target yang diperselisihkan tidak menghasilkan capaian tahun")
    func yearTarget() throws {
        let sheets = Self.sheets(["TW I", "TW II", "TW III", "TW IV"].map { ($0, "8,00", "", "2,00") })
        let changed = PerformancePage(
            papers: "pk,PK,,2024,Murni,\npkp,PK Perubahan,,2024,Perubahan,pk\nmonev,Monitoring,,2024,,",
            targets: "pk,nilai,target,2024,\"8,00\"\npkp,nilai,target,2024,\"10,00\"", sheets: sheets)
        let performance = try #require(changed.performances().first)
        #expect(try performance[.fourth].cumulativeAchievement.words == "100.00 %")
        #expect(try performance.yearAchievement.words == "80.00 %")
        let disputed = PerformancePage(
            papers: "a,IKU Perubahan,,2024,,\nb,IKU Perubahan,,2024,,\nmonev,Monitoring,,2024,,",
            targets: "a,nilai,target,2024,\"8,00\"\nb,nilai,target,2024,\"10,00\"", sheets: sheets)
        #expect(try disputed.performances().first?.yearAchievement == nil)
        let unpromised = try #require(PerformancePage(sheets: sheets).performances().first)
        #expect(unpromised.yearTarget == .number(Quantity(8)))
        #expect(try unpromised.yearAchievement.words == "100.00 %")
    }
}
