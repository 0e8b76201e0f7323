import BudgetFixtures
import BudgetIntake
import Diagnostics
import PaperReading
import Testing

@Suite("Masukan yang sama dengan bungkus lain")
struct RepeatedInputTests {
    static let rows = "Program A,utama,APBD,1.000,900\n"
    static let header = "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan\n"

    @Test("Paket yang sama, hanya beda satu spasi, tidak terhitung ganda")
    func twice() throws {
        let first = try TemporaryPackage(["pagu.csv": Self.header + "2024,Dinas," + Self.rows])
        let second = try TemporaryPackage(["pagu.csv": Self.header + "2024,Dinas, " + Self.rows])
        let result = try InputReader().read([first.path, second.path])
        #expect(result.hasErrors)
        let finding = try #require(result.findings.first)
        let message = finding.message.text(in: .indonesian)
        #expect(first.shortened(message) == "\"Program A\" sudah ada di kantor/pagu.csv, baris 2.")
        #expect(second.shortened(finding.location.text.text(in: .indonesian)) == "kantor/pagu.csv, baris 2")
        #expect(result.findings.count == 1)
    }

    @Test("Contoh sebagai folder dan sebagai templatnya ditolak bersama")
    func sampleTwice() throws {
        let result = try InputReader().read([Sample.office, Sample.office + ".xlsx"])
        #expect(result.hasErrors)
        #expect(result.findings.count { $0.severity == .error } == 18)
    }

    @Test("Murni di satu masukan dan perubahan di masukan lain bukan ulangan")
    func stagesApart() throws {
        let before = try TemporaryPackage([
            "pagu.csv": "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni\n2024,Dinas,Program A,utama,APBD,1.000\n"
        ])
        let after = try TemporaryPackage([
            "pagu.csv": "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Perubahan\n2024,Dinas,Program A,utama,APBD,900\n"
        ])
        #expect(try !InputReader().read([before.path, after.path]).hasErrors)
    }
}
