import BudgetFixtures
import BudgetModel
import Diagnostics
import Foundation
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Rumus tanpa hasil dan sel kesalahan di buku kerja isian")
struct FormulaFindingTests {
    private static func errors(_ row: String) throws -> [String] {
        let package = try TemporaryPackage([String: String]())
        let workbook = ExampleWorkbook(
            sheet: "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan\n\(row)", named: "pagu")
        try Data(workbook.bytes).write(to: URL(fileURLWithPath: package.path).appendingPathComponent("isian.xlsx"))
        let result = try InputReader().read("\(package.path)/isian.xlsx")
        #expect(result.budget.lines.map(\.ceilings.stages) == [[.original]])
        return result.findings.map { "\($0.severity.label.text(in: .indonesian)) \($0.rule.code): \($0.message.text(in: .indonesian))" }
    }

    @Test("Rumus di kolom pagu yang hasilnya tidak tersimpan")
    func formula() throws {
        #expect(
            try Self.errors("2024,Dinas,Program A,utama,APBD,1000,=F2-200") == [
                "kesalahan B026: Rumus di kolom \"Pagu Perubahan\" tidak menyimpan hasilnya, jadi jumlahnya tidak diketahui."
            ])
    }

    @Test("Sel kesalahan di kolom pagu")
    func errorCell() throws {
        #expect(
            try Self.errors("2024,Dinas,Program A,utama,APBD,1000,#REF!") == [
                "kesalahan B027: Sel di kolom \"Pagu Perubahan\" berisi kesalahan rumus #REF!."
            ])
    }
}
