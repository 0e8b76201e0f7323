import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Reporting
import Testing

@Suite("Evaluasi hasil Renja: formulir, pasangan K dan Rp, dan yang tidak diketahui")
struct PlanEvaluationTests {
    @Test(
        "Formulir dan banyaknya kolom menurut setelan, selain itu menurut nama daerahnya",
        arguments: [
            ([:], "E.81", 25), ([.region: "Provinsi Contoh"], "E.55", 29), ([.evaluationForm: "e55"], "E.55", 29),
            ([.region: "Provinsi Contoh", .evaluationColumns: "15"], "E.55", 25), ([.evaluationColumns: "17"], "E.81", 29),
        ] as [([PaperSettings.Name: String], String, Int)])
    func forms(settings: [PaperSettings.Name: String], form: String, columns: Int) throws {
        let report = try PaperDesk.complete(settings).report("renja-evaluasi")
        #expect(report.paperText().contains("^ Formulir \(form)\n"))
        #expect(report.table("renja-evaluasi")?.columns.count == columns)
    }

    @Test(
        "Setelan yang bukan pilihannya ditolak",
        arguments: [
            (PaperSettings.Name.evaluationForm, "E.60", "renja-formulir: \"E.60\" tidak dikenal. Yang ada: E.55, E.81."),
            (.evaluationColumns, "16", "renja-kolom: \"16\" tidak dikenal. Yang ada: 15, 17."),
            (.deviation, "pagu", "rfk-deviasi: \"pagu\" tidak dikenal. Yang ada: rak."),
            (
                .month, "Muharam",
                "bulan: \"Muharam\" tidak dikenal. Yang ada: Januari, Februari, Maret, April, Mei, Juni, Juli, Agustus, September, Oktober, November, Desember."
            ),
        ])
    func wrongSettings(name: PaperSettings.Name, text: String, words: String) throws {
        var settings = PaperSettings()
        let error = #expect(throws: PaperSettingError.self) { try settings.set(name, to: text) }
        #expect(error?.explanation.text(in: .indonesian).hasPrefix(words) == true)
    }

    @Test("Kata tajuknya seperti di formulir E.81 lima belas kolom, dengan nomornya")
    func headers() throws {
        let table = try #require(PaperDesk.complete().report("renja-evaluasi").table("renja-evaluasi"))
        let headers = table.headerWords()
        #expect(
            headers.prefix(5) == [
                "No", "Sasaran", "Program/Kegiatan", "Indikator Kinerja Program (outcome)/ Kegiatan (output)",
                "Target Renstra Perangkat Daerah pada Tahun 2028 (akhir periode Renstra) > K",
            ])
        #expect(headers[6] == "Realisasi Capaian Kinerja Renstra Perangkat Daerah s/d Renja Perangkat Daerah Tahun Lalu (2024) > K")
        #expect(headers[11] == "Realisasi Kinerja Pada Triwulan > I > Rp")
        #expect(headers.last == "Unit Perangkat Daerah Penanggung Jawab")
        #expect(
            table.columns.compactMap(\.number) == ["1", "2", "3", "4"] + (5...11).flatMap { ["\($0)", "\($0)"] } + [
                "12 = 8+9+10+11", "12 = 8+9+10+11", "13 = 6+12", "13 = 6+12", "14 = (6+12)/5 x 100", "14 = (6+12)/5 x 100", "15",
            ])
    }

    @Test("Sampai dengan triwulan II: periodenya disebut, dan hanya dua triwulan dijumlahkan")
    func halfYear() throws {
        var budget = try PaperDesk.complete().source.year.budget
        budget.indicatorRealisations.removeAll { $0.year == 2025 && $0.quarter > .second }
        budget.moneyRealisations.removeAll { $0.period.lastMonth > 6 }
        let desk = try PaperDesk(budget)
        let table = try #require(desk.report("renja-evaluasi").table("renja-evaluasi"))
        #expect(try desk.report("renja-evaluasi").paperText().contains("^ Periode Pelaksanaan: 2025 (s.d. TW II)\n"))
        #expect(
            Array(table.rows()[0][10...19]) == [
                "471,50", "66.852.027,03", "488,25", "174.558.070,63", "", "", "", "", "959,75", "241.410.097,66",
            ])
    }

    @Test("Posisi akhir tidak dijumlahkan; jumlah antartahun hanya bila setiap tahunnya dilaporkan")
    func accumulation() throws {
        var budget = try PaperDesk.complete().source.year.budget
        let table = try #require(PaperDesk(budget).report("renja-evaluasi").table("renja-evaluasi"))
        let consumption = try #require(table.rows().first { $0[3] == "Angka Konsumsi Ikan (Kg)" })
        #expect([consumption[6], consumption[18], consumption[20]] == ["48,75", "49,65", "49,65"])
        budget.indicatorRealisations.removeAll { $0.year == 2024 && $0.quarter == .second }
        let other = try #require(PaperDesk(budget).report("renja-evaluasi").table("renja-evaluasi"))
        #expect([other.rows()[0][6], other.rows()[0][20]] == ["", ""])
    }

    @Test("Tanpa tabel renstra kolom uangnya kosong dan disebut; jumlah yang tidak lengkap tidak dicetak")
    func withoutPlanMoney() throws {
        var budget = try PaperDesk.complete().source.year.budget
        budget.strategicMoney.removeLast()
        let table = try #require(PaperDesk(budget).report("renja-evaluasi").table("renja-evaluasi"))
        #expect(table.rows().suffix(3).first.map { [$0[5], $0[7], $0[21], $0[23]] } == ["", "", "", ""])
        budget.strategicMoney = []
        let desk = try PaperDesk(budget)
        #expect(
            try desk.paper("renja-evaluasi").blanks(desk.source).map { $0.text(in: .indonesian) } == ["uang Renstra (tabel renstra)"])
    }

    @Test("Tanpa kaitan kertasnya tidak dibuat")
    func withoutLinks() throws {
        var budget = try PaperDesk.complete().source.year.budget
        budget.links = []
        #expect(try PaperDesk(budget).missing("renja-evaluasi") == ["kaitan program dan indikator (tabel kaitan)"])
        #expect(try PaperDesk(budget).report("renja-perubahan").sections.count == 1)
    }
}
