import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Reporting
import Testing

@Suite("Jumlah di laporan bacaan")
struct ReadingTotalsTests {
    private static func report(_ budget: Budget) throws -> Report {
        try ReadingReport(budget, tables: [], findings: []).report(.summary(showsMapping: false))
    }

    private static func twoOffices() -> Budget {
        var budget = Budget()
        budget.lines = [
            .line("A", murni: 100, perubahan: 90), .line("B", group: .overhead, murni: 40), .line("C", group: .support, perubahan: 7),
            .line("D", office: "Badan", murni: 1, perubahan: 2),
        ]
        return budget
    }

    @Test("Satu tahun: per tahapan dan kelompok, dan per OPD")
    func oneYear() throws {
        let report = try Self.report(Self.twoOffices())
        let table = try #require(report.table("jumlah"))
        #expect(table.caption?.text(in: .indonesian) == "Jumlah per tahapan")
        #expect(
            table.rows() == [
                ["Murni", "", ""], ["Program utama", "2", "101"], ["Program penunjang", "1", "40"], ["Jumlah APBD", "3", "141"],
                ["Perubahan", "", ""], ["Program utama", "2", "92"], ["Jumlah APBD", "2", "92"],
                ["Dukungan APBN (di luar jumlah)", "1", "7"],
            ])
        #expect(
            report.table("jumlah-opd")?.rows() == [
                ["Dinas", "Murni", "2", "140", "0"], ["Dinas", "Perubahan", "2", "90", "7"], ["Badan", "Murni", "1", "1", "0"],
                ["Badan", "Perubahan", "1", "2", "0"],
            ])
        #expect(report.table("jumlah-pendapatan-pembiayaan") == nil)
    }

    @Test("Beberapa tahun tidak pernah dijumlahkan")
    func severalYears() throws {
        var budget = Self.twoOffices()
        budget.lines[1].year = 2025
        budget.lines[3].year = 2025
        let report = try Self.report(budget)
        let table = try #require(report.table("jumlah"))
        #expect(table.caption?.text(in: .english) == "Totals by year and stage")
        #expect(
            table.rows() == [
                ["2024 Murni", "", ""], ["Program utama", "1", "100"], ["Jumlah APBD", "1", "100"], ["2024 Perubahan", "", ""],
                ["Program utama", "1", "90"], ["Jumlah APBD", "1", "90"], ["Dukungan APBN (di luar jumlah)", "1", "7"],
                ["2025 Murni", "", ""], ["Program utama", "1", "1"], ["Program penunjang", "1", "40"], ["Jumlah APBD", "2", "41"],
                ["2025 Perubahan", "", ""], ["Program utama", "1", "2"], ["Jumlah APBD", "1", "2"],
            ])
        #expect(
            report.table("jumlah-opd")?.rows() == [
                ["Dinas", "2024", "Murni", "1", "100", "0"], ["Dinas", "2024", "Perubahan", "2", "90", "7"],
                ["Dinas", "2025", "Murni", "1", "40", "0"], ["Badan", "2025", "Murni", "1", "1", "0"],
                ["Badan", "2025", "Perubahan", "1", "2", "0"],
            ])
        #expect(report.subtitles.last?.text(in: .indonesian) == "Tahun 2024, 2025; tahapan Murni, Perubahan; 4 baris anggaran")
    }

    @Test("Pendapatan dan pembiayaan tersendiri, di luar jumlah belanja")
    func balance() throws {
        var budget = Self.twoOffices()
        let spending = try Self.report(budget)
        budget.balanceLines = [
            .balance(.revenue, "4.1 PAD", murni: 300, perubahan: 350), .balance(.revenue, "4.2 Transfer", murni: 500),
            .balance(.outlay, "6.2 Utang", perubahan: 0), .balance(.financing, "6 Lain", office: "Pemerintah Daerah", perubahan: 3),
        ]
        let report = try Self.report(budget)
        #expect(
            report.table("jumlah-pendapatan-pembiayaan")?.rows() == [
                ["Murni", "", ""], ["Pendapatan", "2", "800"], ["Perubahan", "", ""], ["Pendapatan", "1", "350"],
                ["Pengeluaran pembiayaan", "1", "0"], ["Pembiayaan yang arahnya tidak disebut", "1", "3"],
            ])
        #expect(report.table("jumlah") == spending.table("jumlah"))
        #expect(report.table("jumlah-opd") == spending.table("jumlah-opd"))
        #expect(
            report.subtitles.map { $0.text(in: .english) } == [
                "3 offices combined", "Year 2024; stages Original, Revised; 4 budget rows, 4 revenue and financing rows",
            ])
    }

    @Test("Tanpa belanja tidak ada jumlah belanja")
    func revenueOnly() throws {
        var budget = Budget()
        budget.balanceLines = [.balance(.revenue, "4.1 PAD", murni: 300)]
        let report = try Self.report(budget)
        #expect(report.tables.map(\.id.name) == ["tabel", "jumlah-pendapatan-pembiayaan"])
        #expect(
            report.subtitles.map { $0.text(in: .indonesian) } == ["Dinas", "Tahun 2024; tahapan Murni; 1 baris pendapatan dan pembiayaan"])
    }
}
