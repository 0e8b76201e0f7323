import BudgetAnalysis
import BudgetChecks
import BudgetFixtures
import BudgetIntake
import BudgetModel
import DataPackage
import Diagnostics
import ExactNumbers
import PaperReading
import Testing

@Suite("Rencana kas dan uang Renstra setiap program")
struct ProgramPlanTests {
    private static let lines = """
        Tahun,OPD,Unit,Kode Program,Program,Kelompok,Sumber Dana,Pagu Murni
        2024,Dinas A,,3.30.02,Program Ekspor,utama,APBD,1.000
        2024,Dinas A,UPTD,3.30.02,Program Ekspor,utama,APBD,500

        """
    private static let plans = """
        Kode Program,Program,Unit,Tahun,Periode,Sifat,Jumlah,Persen Fisik Tertera,Catatan
        3.30.02,Program Ekspor,,2024,Januari,periode,100,"10,00%",
        3.30.02,Program Ekspor,,2024,Februari,periode,50,,
        3.30.02,Program Ekspor,,2024,TW I,kumulatif,400,"45,00%",dari BPKAD
        3.30.02,Program Ekspor,UPTD,2024,Januari,periode,,"5,00%",

        """
    private static let strategic = """
        Kode Program,Program,Unit,Tahun,Tahun Akhir,Target Akhir Periode,Realisasi s.d. Tahun Lalu,Catatan
        3.30.02,Program Ekspor,,2024,2026,"4.000.000,50",1.250.000,
        3.30.02,Program Ekspor,UPTD,2024,,2.000.000,,

        """

    private static func read(_ files: [String: String]) throws -> IntakeResult {
        let package = try TemporaryPackage(["pagu.csv": lines].merging(files) { $1 })
        return try DataPackageReader().read(package.path)
    }

    @Test("Dibaca, dan ditulis kembali huruf demi huruf", arguments: [("rencana-kas.csv", plans), ("renstra.csv", strategic)])
    func written(name: String, text: String) throws {
        let result = try Self.read([name: text])
        #expect(result.findings == [])
        #expect(DataPackage(result.budget).files.first { $0.name == name }?.text == text)
        #expect(BudgetCheck(result.budget).findings.filter { $0.severity == .error } == [])
    }

    @Test(
        "Bulan yang sama dua kali, atau program yang sama dua kali bagi satu tahun, adalah kesalahan",
        arguments: [
            ("rencana-kas.csv", plans + "3.30.02,Program Ekspor,,2024,Januari,periode,60,,\n", "\"Program Ekspor, Januari\""),
            ("renstra.csv", strategic + "3.30.02,Program Ekspor,,2024,,1,,\n", "\"Program Ekspor, 2024\""),
        ])
    func duplicates(name: String, text: String, words: String) throws {
        let findings = try Self.read([name: text]).findings
        #expect(findings.map(\.rule.code) == ["B047"])
        #expect(findings.first?.message.text(in: .indonesian).hasPrefix(words + " sudah ada di ") == true)
    }

    @Test(
        "Rencana yang programnya tidak ada di pagu disebut",
        arguments: [
            ("rencana-kas.csv", "Program,Tahun,Periode,Sifat,Jumlah\nProgram Eksport,2024,Januari,periode,1\n"),
            ("renstra.csv", "Program,Tahun,Target Akhir Periode\nProgram Eksport,2024,1\n"),
        ])
    func unknownProgram(name: String, text: String) throws {
        let findings = BudgetCheck(try Self.read([name: text]).budget).findings.filter { $0.rule.code == "K007" }
        #expect(
            findings.map { $0.message.text(in: .indonesian) } == [
                "Rencana menyebut program \"Program Eksport\", yang tidak ada di pagu; yang paling mirip \"3.30.02 Program Ekspor\"."
            ])
    }

    @Test("Jumlah sampai dengan sebuah bulan: kumulatif yang tertera, selain itu jumlah bulan-bulannya; yang berlubang tidak diketahui")
    func course() throws {
        let budget = try Self.read(["rencana-kas.csv": Self.plans, "renstra.csv": Self.strategic]).budget
        let programs = try YearProgress(try BudgetYear(budget, year: 2024)).programs
        let plan = programs[0].plan
        #expect(try (1...4).map { try plan.amount(upTo: $0) } == [Rupiah(100), Rupiah(150), Rupiah(400), nil])
        #expect(try plan.amount(within: .month(.march)) == Rupiah(250))
        #expect(try plan.amount(within: .quarter(.first)) == Rupiah(400))
        #expect((1...3).map { plan.physical(upTo: $0)?.plainText } == ["10.00", nil, "45.00"])
        #expect(try programs[1].plan.amount(upTo: 1) == nil)
        #expect(programs.map(\.strategic?.target) == [Rupiah(sen: 400_000_050), Rupiah(2_000_000)])
        #expect(programs.map(\.strategic?.realised) == [Rupiah(1_250_000), nil])
    }

    @Test("Dua paket digabung: rencana masing-masing tetap milik OPD-nya")
    func merged() throws {
        var budget = try Self.read(["rencana-kas.csv": Self.plans]).budget
        var other = try Self.read(["pagu.csv": Self.lines.replacing("Dinas A", with: "Dinas B"), "rencana-kas.csv": Self.plans]).budget
        other.cashPlans.removeLast(3)
        budget.merge(other)
        #expect(budget.cashPlans.map { $0.offices.names ?? [] } == [["Dinas A"], ["Dinas A"], ["Dinas A"], ["Dinas A"], ["Dinas B"]])
    }
}
