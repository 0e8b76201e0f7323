import BudgetChecks
import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import PaperReading
import Testing

@Suite("Indikator yang sama pada dua OPD")
struct SharedIndicatorTests {
    @Test("Indikator yang sama pada dua OPD tidak dipertentangkan")
    func twoOffices() throws {
        let iku = "iku,IKU,107/SK,9 Januari 2024,2024,,"
        func package(_ office: String, _ baseline: String, _ target: String) throws -> TemporaryPackage {
            try TemporaryPackage(
                TargetPackage(
                    office: office, papers: iku + "\npk,PK \(office),,Januari 2024,2024,Murni,",
                    indicators: "skm,Indeks Kepuasan Masyarakat,,\nnilai,Nilai \(office),,",
                    targets:
                        "iku,skm,kondisi awal,2022,\"\(baseline)\"\niku,skm,target,2024,\"\(target)\"\npk,skm,target,2024,\"\(target)\""
                ).files.filter { $0.key != "realisasi-kinerja.csv" }
            )
        }
        let packages = [try package("Dinas", "80,10", "82,50"), try package("Badan", "70,10", "72,50")]
        let reading = try InputReader().read(packages.map(\.path))
        #expect(reading.budget.indicators.map(\.code) == ["skm", "nilai", "nilai#2"])
        let check = BudgetCheck(reading.budget, isComplete: !reading.hasErrors)
        #expect(check.findings.filter { $0.rule.code.hasPrefix("T") } == [])
        #expect(check.skippedRules == [])
    }
}
