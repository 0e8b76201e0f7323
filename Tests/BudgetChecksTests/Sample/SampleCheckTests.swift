import BudgetChecks
import BudgetFixtures
import BudgetIntake
import Diagnostics
import PaperReading
import Testing

/// Kertas nyata satu kantor: setiap pertentangannya ditemukan, di tempat dan dengan angka yang tepat, dan tidak lebih.
///
/// Mengapa setiap temuan di `Golden` benar, menurut nomor pertentangan di README contoh:
/// J002 nomor 1; P006 nomor 2; P003 dan P004 nomor 3; P005 dan P007 hitungan langsung dari pagunya; T004 nomor 5;
/// T001 nomor 6; N001 nomor 7; T002 nomor 8; T005 nomor 9 (dan satu laju sebagai catatan); D001 nomor 11; T008 nomor 13;
/// R006 nomor 15; R001 nomor 16; T006 nomor 17; D008 nomor 18; N007 nomor 19; D007 nomor 21; T007 laju PDRB yang
/// ditargetkan di bawah kondisi awalnya; K006 dukungan APBN tanpa kaitan.
struct SampleCheckTests {
    @Test("Semua temuan contoh, utuh", arguments: Language.allCases)
    func golden(language: Language) throws {
        let reading = try DataPackageReader().read(Sample.office)
        let check = BudgetCheck(reading.budget, isComplete: !reading.hasErrors)
        let text = (reading.findings + check.findings).inReadingOrder.map { $0.page(in: language) }.joined(separator: "\n\n")
            .replacing(Sample.folder, with: "Samples")
        let lines = try GoldenText(of: "BudgetChecksTests").lines(of: text + "\n", named: "disperindag.\(language.rawValue).txt")
        #expect(lines.now == lines.golden)
    }

    @Test("Setelah pertentangannya diperbaiki, tinggal yang memang perlu dinilai orang")
    func cleanVariant() throws {
        let page = try CheckPage(CleanSample.files())
        let serious = page.findings.filter { $0.severity > .note }
        #expect(
            serious.map { page.place(of: $0) } == [
                "P003 kantor/pagu.csv!9", "P005 kantor/pagu.csv!5", "P005 kantor/pagu.csv!6", "P005 kantor/pagu.csv!8",
                "P005 kantor/pagu.csv!12",
                "P005 kantor/pagu.csv!16", "P006 kantor/target.csv!E98", "P006 kantor/target.csv!E99", "P007 kantor/pagu.csv!14",
            ])
    }
}
