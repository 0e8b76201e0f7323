import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import Testing

@Suite("Dokumen nyata Disperindag 2024 dibaca")
struct SampleIntakeTests {
    let result: IntakeResult
    var budget: Budget { result.budget }

    init() throws {
        result = try DataPackageReader().read(Sample.office)
    }

    @Test("Setiap tabel terbaca seluruhnya")
    func counts() {
        #expect(budget.documents.count == 14)
        #expect(budget.indicators.count == 11)
        #expect(budget.targets.count == 98)
        #expect(budget.lines.count == 18)
        #expect(budget.links.count == 12)
        #expect(budget.moneyRealisations.count == 8)
        #expect(budget.indicatorRealisations.count == 8)
        #expect(budget.printedTotals.count == 6)
        #expect(budget.akipScores.count == 44)
        #expect(budget.followUps.count == 12)
        #expect(budget.extraColumns == [])
    }

    @Test("Hanya dua angka yang mendua, keduanya di PK Januari, dan tidak ada peringatan lain")
    func findings() {
        let serious = result.findings.filter { $0.severity >= .warning }
        #expect(
            serious.map { $0.location.text.text(in: .indonesian).replacing(Sample.office, with: "contoh") } == [
                "contoh/target.csv, baris \(row(of: "nilai-industri")), kolom E",
                "contoh/target.csv, baris \(row(of: "nilai-perdagangan")), kolom E",
            ])
        #expect(serious.map(\.rule) == [RulePage.ambiguousNumber.id, RulePage.ambiguousNumber.id])
        #expect(serious.map(\.excerpt) == ["16.000", "12.900"])
        #expect(!result.hasErrors)
    }

    private func row(of indicator: String) -> Int {
        budget.targets.first { $0.document == "pk" && $0.indicator == indicator }?.figure.location.row ?? 0
    }

    @Test("Debu lembar kerja di lampiran AKIP disimpan seperti tertera")
    func spreadsheetDebris() {
        let debris = budget.akipScores.compactMap(\.score).filter { $0.text == "8000,00%" }
        #expect(!debris.isEmpty)
        #expect(debris.allSatisfy { $0.value?.plainText == "8000.00" && $0.isPercent })
    }

    @Test(
        "Jumlah yang dicetak dokumen sama dengan jumlah barisnya",
        arguments: [
            (ProgramGroup.core, BudgetStage.original, Int64(3_778_131_771)), (.core, .revised, 2_318_149_930),
            (.overhead, .original, 19_911_413_294), (.overhead, .revised, 20_759_458_634),
            (.support, .original, 1_540_217_000), (.support, .revised, 1_540_217_000),
        ])
    func totals(group: ProgramGroup, stage: BudgetStage, total: Int64) throws {
        let amounts = budget.lines.filter { $0.group == group }.compactMap { $0.ceilings[stage] }
        #expect(try Rupiah.sum(amounts) == Rupiah(total))
    }

    @Test("Enam jumlah tertera terbaca dengan cakupannya")
    func printedTotals() {
        #expect(
            budget.printedTotals.map { "\($0.document) \($0.label), \($0.scope.rawValue): \($0.amount.plainText)" } == [
                "pk Anggaran, utama: 3778131771",
                "pk TAMBAHAN, penunjang: 19911413294",
                "pk PENDUKUNG, pendukung: 1540217000",
                "pk-perubahan Anggaran, utama: 23077608564",
                "pk-perubahan Anggaran Penunjang (Kesekretariatan), penunjang: 20759458634",
                "pk-perubahan Pendukung, pendukung: 1540217000",
            ])
    }

    @Test("Kasus nol: satu program nol tetap nol, satu program menjadi nol")
    func zeroCases() throws {
        let permit = try #require(budget.lines.first { $0.program.name == "Program Pengendalian Izin Usaha Industri" })
        #expect(permit.ceilings[.original] == .zero)
        #expect(permit.ceilings[.revised] == .zero)
        let export = try #require(budget.lines.first { $0.program.name == "Program Pengembangan Ekspor" })
        #expect(export.ceilings[.original] == Rupiah(256_646_500))
        #expect(export.ceilings[.revised] == .zero)
    }

    @Test("Baris AKIP, hari, dan tanggal disimpan persis seperti tertera")
    func printedWords() throws {
        let minutes = try #require(budget.document("berita-acara"))
        #expect(minutes.printedWeekday == "Jumat")
        #expect(minutes.printedDate == "27 Juni 2024")
        #expect(budget.document("pk-perubahan")?.amends == "pk")
        #expect(budget.document("pk-perubahan")?.stage == .revised)
        let result = try #require(budget.akipScores.first { $0.level == .result && $0.year == 2023 })
        #expect(result.score?.text == "74,15")
        #expect(result.predicate == "BB")
    }
}
