import BudgetChecks
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@Suite("Setelan pemeriksaan")
struct CheckSettingsTests {
    @Test(
        "Persen dalam kedua notasi",
        arguments: [
            ("50", "50 %"), ("37,5", "37,5 %"), ("37.5", "37,5 %"), ("37,5 %", "37,5 %"), ("12,3456", "12,3456 %"), ("0", "0 %"),
            ("1000", "1.000 %"), ("1000,0", "1.000,0 %"),
        ])
    func percentages(text: String, shown: String) throws {
        var settings = CheckSettings()
        try settings.set("jarak-capaian", to: text)
        #expect(settings.text(of: .achievementGap, in: .indonesian) == shown)
        #expect(settings.absorptionGap == Quantity(25))
    }

    @Test(
        "Yang bukan persen 0 sampai 1000 ditolak", arguments: ["", "banyak", "-1", "1000,1", "1001", "12,34567", "Rp 50", "5 0 0 0"])
    func notPercentages(text: String) {
        var settings = CheckSettings()
        #expect(throws: SettingError.notAPercentage(.absorptionGap, text: text)) { try settings.set("jarak-penyerapan", to: text) }
        #expect(settings == CheckSettings())
    }

    @Test("Angka yang dapat berarti dua hal ditolak", arguments: ["1.000", "1,000", "12.500"])
    func ambiguous(text: String) {
        var settings = CheckSettings()
        #expect(throws: SettingError.ambiguous(.change, text: text)) { try settings.set("perubahan-pagu", to: text) }
    }

    @Test("Setelan semua kelompok mengisi ketiganya; setelan satu kelompok hanya satu")
    func groups() throws {
        var settings = CheckSettings()
        try settings.set("Perubahan-Pagu", to: "30")
        #expect(settings.changeThresholds == [.core: Quantity(30), .overhead: Quantity(30), .support: Quantity(30)])
        #expect(settings.text(of: .change, in: .english) == "30%")
        try settings.set("perubahan-pagu-penunjang", to: "10")
        #expect(settings.changeThresholds == [.core: Quantity(30), .overhead: Quantity(10), .support: Quantity(30)])
        #expect(settings.text(of: .change, in: .english) == nil)
        try settings.set("perubahan-pagu-utama", to: "5")
        try settings.set("perubahan-pagu-pendukung", to: "70")
        let texts = CheckSettings.Name.allCases.map { settings.text(of: $0, in: .indonesian) }
        #expect(texts == [nil, "5 %", "10 %", "70 %", "25 %", "25 %", nil])
    }

    @Test("Hari pemeriksaan adalah satu hari", arguments: ["2024-11-20", "20 November 2024", "20/11/2024"])
    func inspectionDay(text: String) throws {
        var settings = CheckSettings()
        try settings.set("hari-pemeriksaan", to: text)
        #expect(settings.inspectionDay == CalendarDay(year: 2024, month: 11, day: 20))
        #expect(settings.text(of: .inspectionDay, in: .indonesian) == "2024-11-20")
    }

    @Test("Bulan saja, atau hari yang tidak ada, bukan hari pemeriksaan", arguments: ["November 2024", "31 Februari 2024", "besok"])
    func notADay(text: String) {
        var settings = CheckSettings()
        #expect(throws: SettingError.notADay(.inspectionDay, text: text)) { try settings.set("hari-pemeriksaan", to: text) }
    }

    @Test(
        "Setiap sebab penolakan dijelaskan dalam kedua bahasa",
        arguments: [
            (
                SettingError.unknownName("ambang"),
                "\"ambang\" bukan nama setelan. Yang ada: perubahan-pagu, perubahan-pagu-utama, perubahan-pagu-penunjang, perubahan-pagu-pendukung, jarak-penyerapan, jarak-capaian, hari-pemeriksaan.",
                "\"ambang\" is not the name of a setting. There are: perubahan-pagu, perubahan-pagu-utama, perubahan-pagu-penunjang, perubahan-pagu-pendukung, jarak-penyerapan, jarak-capaian, hari-pemeriksaan."
            ),
            (
                .notAPercentage(.change, text: "x"),
                "perubahan-pagu: \"x\" bukan persen 0 sampai 1000 dengan paling banyak empat desimal, misalnya 37,5.",
                "perubahan-pagu: \"x\" is no percentage from 0 to 1000 with at most four decimals, such as 37.5."
            ),
            (
                .ambiguous(.change, text: "1.000"),
                "perubahan-pagu: \"1.000\" dapat berarti ribuan atau desimal. Tulis tanpa tanda ribuan, misalnya 1000 atau 12,5.",
                "perubahan-pagu: \"1.000\" may mean thousands or decimals. Write it without a thousands mark, such as 1000 or 12.5."
            ),
            (
                .notADay(.inspectionDay, text: "besok"),
                "hari-pemeriksaan: \"besok\" bukan tanggal satu hari, misalnya 2024-11-20 atau 20 November 2024.",
                "hari-pemeriksaan: \"besok\" is not the date of one day, such as 2024-11-20 or 20 November 2024."
            ),
        ])
    func explanations(error: SettingError, indonesian: String, english: String) {
        #expect(error.explanation.text(in: .indonesian) == indonesian)
        #expect(error.explanation.text(in: .english) == english)
    }
}
