import BudgetFixtures
import BudgetIntake
import BudgetModel
import DataPackage
import Diagnostics
import ExactNumbers
import PaperReading
import Testing

@Suite("Tabel skala kinerja")
struct ScaleTableTests {
    private static func read(_ scale: String?) throws -> IntakeResult {
        var files = ["pagu.csv": "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni\n2024,Dinas A,Program A,utama,APBD,1.000\n"]
        files["skala.csv"] = scale
        let package = try TemporaryPackage(files)
        return try withExtendedLifetime(package) { try DataPackageReader().read(package.path) }
    }

    @Test("Dibaca, dan ditulis kembali bita demi bita")
    func roundTrip() throws {
        let text = "Batas Bawah,Sebutan,Dasar Hukum\n\"90,5\",Sangat Baik,Pergub 12/2020\n70,Baik,Pergub 12/2020\n,Kurang,Pergub 12/2020\n"
        let result = try Self.read(text)
        #expect(result.findings == [])
        #expect(result.budget.scaleBands.map(\.word) == ["Sangat Baik", "Baik", "Kurang"])
        #expect(result.budget.scaleBands.map { $0.lower?.value?.plainText ?? "-" } == ["90.5", "70", "-"])
        #expect(DataPackage(result.budget).files.first { $0.name == "skala.csv" }?.text.replacing("\r\n", with: "\n") == text)
    }

    @Test("Tanpa isi tidak diekspor")
    func absent() throws {
        let budget = try Self.read(nil).budget
        #expect(!DataPackage(budget).files.contains { $0.name == "skala.csv" })
    }

    @Test("Dua tingkat berbatas sama pada satu dasar hukum ditolak; pada dua dasar hukum tidak")
    func duplicates() throws {
        func rules(_ rows: String) throws -> [String] {
            try Self.read("Batas Bawah,Sebutan,Dasar Hukum\n\(rows)\n").findings.map(\.rule.code)
        }
        #expect(try rules("90,A,Pergub\n\"90,0\",B,Pergub") == ["B047"])
        #expect(try rules(",A,Pergub\n,B,Pergub") == ["B047"])
        #expect(try rules("90,A,Pergub\n90,B,Perbup") == [])
    }

    @Test("Dua kantor dengan skala yang sama tetap satu skala")
    func merged() throws {
        let text = "Batas Bawah,Sebutan,Dasar Hukum\n90,Baik,Pergub\n,Kurang,Pergub\n"
        var budget = try Self.read(text).budget
        budget.merge(try Self.read(text).budget)
        #expect(budget.scaleBands.map(\.word) == ["Baik", "Kurang"])
    }
}
