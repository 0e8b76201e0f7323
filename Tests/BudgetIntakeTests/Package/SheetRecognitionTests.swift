import BudgetFixtures
import BudgetModel
import DataPackage
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Berkas kosong dan lembar biasa di samping anggaran")
struct SheetRecognitionTests {
    @Test("Berkas kosong di folder disebut dan tidak menghalangi yang lain")
    func emptyFile() throws {
        let package = try TemporaryPackage(["kosong.csv": "", "dinas.csv": "Program;Pagu\nProgram A;100"])
        var options = IntakeOptions()
        options.year = 2024
        let result = try InputReader(options: options).read(package.path)
        #expect(result.budget.lines.count == 1)
        #expect(result.findings.contains { $0.message.text(in: .indonesian) == "Berkas ini kosong; tidak ada yang dibaca." })
    }

    @Test("Setiap tabel paket punya tajuk wajib yang dapat dikenali")
    func requiredTitles() {
        #expect(Schema.lines.requiredTitles == ["tahun", "opd", "program", "kelompok", "sumber dana"])
        #expect(Schema.table(named: "indikator")?.requiredTitles == ["kode", "nama"])
        #expect(Schema.tables.allSatisfy { !$0.requiredTitles.isEmpty })
    }
}
