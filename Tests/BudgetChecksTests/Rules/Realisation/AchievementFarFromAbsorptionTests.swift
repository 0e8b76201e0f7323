import BudgetChecks
import Diagnostics
import ExactNumbers
import Testing

@Suite("R008: capaian jauh dari penyerapan")
struct AchievementFarFromAbsorptionTests {
    /// Persen capaian di lembar memutuskan bahwa koma adalah tanda desimal.
    private static func page(
        _ money: [String], _ sheets: [RecordFiles.Sheet], indicator: String = "positif,jumlah,", gap: Int64 = 25
    ) throws -> CheckPage {
        var settings = CheckSettings()
        settings.achievementGap = Quantity(gap)
        let files = RecordFiles.money(money).merging(RecordFiles.performance(sheets, indicator: indicator)) { $1 }
        return try CheckPage(files, settings: settings)
    }

    @Test("Capaian jauh di atas penyerapan menyebut persennya bagi setiap tahapan pagu")
    func above() throws {
        let page = try Self.page(
            [",ekspor,2024,TW III,kumulatif,350.000,,"], [.init("TW III", realised: "5,743", achievement: "105,62%", sum: "16,155")])
        #expect(
            page.text(of: "R008") == """
                R008 peringatan kantor/realisasi-kinerja.csv!G2
                  + kantor/realisasi-keuangan.csv!2
                  Nilai Ekspor
                  Capaian "Nilai Ekspor" tahun 2024 sampai dengan TW III adalah 74,28 %, jauh di atas penyerapannya: 35,00 % pagu Murni; 43,75 % pagu Perubahan.
                  Jelaskan jaraknya, atau sesuaikan target atau pagunya sebelum perubahan ditandatangani.
                """)
        #expect(
            page.text(of: "R008", in: .english) == """
                R008 warning kantor/realisasi-kinerja.csv!G2
                  + kantor/realisasi-keuangan.csv!2
                  Nilai Ekspor
                  Achievement, "Nilai Ekspor" in 2024, up to TW III is 74.28%, far above its absorption: 35.00% of the Original ceiling; 43.75% of the Revised ceiling.
                  Explain the gap, or adjust the target or the ceiling before the revision is signed.
                """)
    }

    @Test(
        "Jarak, arah, dan tahapan menentukan",
        arguments: [
            ("dekat", ",ekspor,2024,TW III,kumulatif,600.000,,", "16,155", ""),
            ("jauh menurut satu tahapan saja", ",ekspor,2024,TW III,kumulatif,440.000,,", "16,155", ""),
            ("jauh di bawah", ",ekspor,2024,TW III,kumulatif,790.000,,", "5,000", "jauh di bawah"),
            ("persen tertera jauh di bawah", #",ekspor,2024,TW III,kumulatif,,"97,17%","#, "5,000", "jauh di bawah"),
            ("persen tahapan yang disebut saja", #",ekspor,2024,TW III,kumulatif,,"45,00%",Murni"#, "16,155", "45,01 % pagu Murni"),
            ("triwulan lain", ",ekspor,2024,TW II,kumulatif,10.000,,", "16,155", ""),
            ("milik program, bukan indikator", "Program Ekspor,,2024,TW III,kumulatif,10.000,,", "16,155", ""),
        ])
    func gaps(name: String, money: String, sum: String, expected: String) throws {
        let text = try Self.page([money], [.init("TW III", realised: "5,743", achievement: "105,62%", sum: sum)]).text(of: "R008")
        #expect(expected.isEmpty ? text.isEmpty : text.contains(expected), "\(text)")
    }

    @Test("Hanya triwulan terakhir yang punya keduanya yang dinilai")
    func latestOnly() throws {
        let page = try Self.page(
            [",ekspor,2024,TW I,kumulatif,10.000,,", ",ekspor,2024,TW IV,kumulatif,780.000,,"],
            [.init("TW I", realised: "20,000", sum: "20,000"), .init("TW IV", realised: "1,000", sum: "21,000")]
        )
        #expect(page.text(of: "R008") == "")
    }

    @Test("Jarak dari setelan; tepat di ambang sudah dilaporkan")
    func threshold() throws {
        let money = [",ekspor,2024,TW III,kumulatif,350.000,,"]
        let sheets = [RecordFiles.Sheet("TW III", realised: "5,743", achievement: "105,62%", sum: "16,155")]
        #expect(try Self.page(money, sheets, gap: 30).text(of: "R008") != "")
        #expect(try Self.page(money, sheets, gap: 31).text(of: "R008") == "")
    }

    @Test(
        "Indikator yang tidak mengikuti kalender hanya dinilai pada TW IV",
        arguments: [
            ("posisi akhir", "positif,posisi akhir,", "TW III", false), ("posisi akhir", "positif,posisi akhir,", "TW IV", true),
            ("negatif", "negatif,jumlah,", "TW III", false), ("negatif, T/R", "negatif,posisi akhir,T/R", "TW IV", true),
            ("selisih dari target", "negatif,posisi akhir,(T-R)/T", "TW IV", false),
        ])
    func calendar(name: String, indicator: String, quarter: String, fires: Bool) throws {
        let page = try Self.page(
            [",ekspor,2024,\(quarter),kumulatif,150.000,,"], [.init(quarter, year: "70,00", realised: "69,00", sum: "69,00")],
            indicator: indicator
        )
        #expect(page.text(of: "R008").isEmpty == !fires)
    }
}
