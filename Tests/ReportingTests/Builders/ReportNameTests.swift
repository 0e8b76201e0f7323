import BudgetFixtures
import Diagnostics
import Reporting
import Testing

@Suite("Angka yang dinamai")
struct ReportNameTests {
    @Test("Setiap jumlah menurut kelompok dan indikator, sebelum dan setelah, dengan nilai sel yang ditunjuknya")
    func names() throws {
        let report = try TinyBudget.report()
        let named = report.names.map { name in
            let cell = report.table(name.cell.table)?.rows()[name.cell.row][name.cell.column]
            return "\(name.title.text(in: .indonesian)) = \(cell ?? "tidak ada")"
        }
        #expect(
            named == [
                "Program utama Murni = 1.500", "Program utama Perubahan = 800", "Nilai industri Murni = 725",
                "Nilai industri Perubahan = 480", "Nilai ekspor Murni = 400", "Nilai ekspor Perubahan = 320", "Program penunjang Murni = 0",
                "Program penunjang Perubahan = 250", "Jumlah APBD Murni = 1.500", "Jumlah APBD Perubahan = 1.050",
                "Dukungan APBN (di luar jumlah) Murni = 70", "Dukungan APBN (di luar jumlah) Perubahan = 70",
            ])
        #expect(report.names.last?.title.text(in: .english) == "APBN support (outside the total) Revised")
    }

    @Test("Nama sel di bagian yang tidak ikut hilang bersamanya")
    func keeping() throws {
        let report = try TinyBudget.report()
        #expect(report.keeping(["ringkasan"]).names == report.names)
        #expect(report.keeping(["sandingan", "temuan"]).names == [])
    }
}
