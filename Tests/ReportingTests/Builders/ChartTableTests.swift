import BudgetAnalysis
import BudgetChecks
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@testable import Reporting

/// Yang digambar di *Ringkasan*: setiap gambar punya tabel yang selnya rumus.
@Suite("Gambar ringkasan")
struct ChartTableTests {
    private static func report(_ lines: [BudgetLine], _ change: (inout Budget) -> Void = { _ in }) throws -> Report {
        var budget = Budget()
        budget.lines = BudgetLines(lines)
        change(&budget)
        return try Report.of(budget)
    }

    private static func charts(_ report: Report) -> [ReportChart] {
        report.sections[0].blocks.flatMap { block in if case .charts(let charts) = block { charts } else { [ReportChart]() } }
    }

    @Test("Dari jumlah awal ke jumlah akhir menurut indikator dan kelompok; dasar setiap langkah yang terendah dari kedua ujungnya")
    func steps() throws {
        let table = try #require(try TinyBudget.report().table("grafik-langkah"))
        #expect(
            table.rows() == [
                ["Murni", "", "1.500", "1.500", "", "", ""],
                ["Nilai industri", "1.500", "1.255", "", "1.255", "0", "245"],
                ["Nilai ekspor", "1.255", "1.175", "", "1.175", "0", "80"],
                ["Belum terkait indikator", "1.175", "800", "", "800", "0", "375"],
                ["Program penunjang", "800", "1.050", "", "800", "250", "0"],
                ["Perubahan", "", "", "1.050", "", "", ""],
            ])
        let chart = try #require(Self.charts(try TinyBudget.report()).first)
        #expect(
            chart.description.text(in: .indonesian)
                == "Jumlah APBD dari Rp1.500,00 menjadi Rp1.050,00: Nilai industri -Rp245,00; Nilai ekspor -Rp80,00; Belum terkait indikator -Rp375,00; Program penunjang Rp250,00."
        )
    }

    @Test("Tanpa indikator langkahnya OPD; yang di luar sepuluh terbesar menjadi satu langkah")
    func offices() throws {
        let lines = (1...13).map { index in
            BudgetLine.line("Program", office: "Dinas \(index)", murni: 100, perubahan: 100 + Int64(index), row: index + 1)
        }
        let rows = try #require(try Self.report(lines).table("grafik-langkah")).rows()
        #expect(rows.map(\.[0]) == ["Murni"] + (4...13).map { "Dinas \($0)" } + ["3 lainnya", "Perubahan"])
        #expect(rows[11] == ["3 lainnya", "1.385", "1.391", "", "1.385", "6", "0"])
    }

    @Test("Jumlah di bawah nol dan satu langkah saja tidak digambar")
    func withoutSteps() throws {
        #expect(try Self.report([.line("A", murni: 10, perubahan: 12)]).table("grafik-langkah") == nil)
        let below = try Self.report([
            .line("A", murni: 10, perubahan: -20), .line("Penunjang", group: .overhead, murni: 5, perubahan: 6, row: 3),
        ])
        #expect(below.table("grafik-langkah") == nil)
    }

    @Test("Program menurut besarnya perubahan, sepuluh yang terbesar; yang tetap tidak digambar")
    func programs() throws {
        let lines = (1...12).map { index in
            BudgetLine.line("Program \(index)", murni: 100, perubahan: 100 + Int64(index % 2 == 0 ? index : -index), row: index + 1)
        }
        let report = try Self.report(lines + [.line("Tetap", murni: 5, perubahan: 5, row: 20)])
        let table = try #require(report.table("grafik-program"))
        #expect(table.rows().map(\.[0]) == (3...12).reversed().map { "Program \($0)" })
        #expect(table.rows()[1] == ["Program 11", "100", "89", "-11", "-11,00 %"])
        #expect(table.caption?.text(in: .indonesian) == "10 dari 12 program yang berubah, dari perubahan terbesar")
        #expect(try Self.report([.line("A", murni: 5, perubahan: 5)]).table("grafik-program") == nil)
    }

    @Test("Program di beberapa unit satu baris; sel-selnya jumlah baris Sandingan")
    func severalUnits() throws {
        let table = try #require(
            try Self.report([.line("A", murni: 5, perubahan: 6), .line("A", unit: "UPTD", murni: 1, perubahan: 3, row: 3)])
                .table("grafik-program"))
        #expect(table.rows() == [["A", "6", "9", "3", "50,00 %"]])
        guard case .sum(let cells)? = table.rows[0].cells[1].derivation else {
            Issue.record("bukan jumlah")
            return
        }
        #expect(cells.map(\.table) == ["sandingan", "sandingan"])
    }

    @Test("Capaian dan serapan setiap triwulan yang punya keduanya; yang terakhir berdiri di Ringkasan")
    func performance() throws {
        let report = try Report.sample()
        let table = try #require(report.table("grafik-kinerja"))
        #expect(table.rows().count == 8)
        #expect(table.rows()[3] == ["Nilai Lapangan Usaha Industri Pengolahan, TW IV", "101,80 %", "97,17 %"])
        #expect(
            report.table("ringkasan-kinerja")?.rows() == [
                ["Nilai Lapangan Usaha Industri Pengolahan", "16,000", "21,750", "-32,98 %", "101,80 %", "97,17 %", "TW IV"],
                ["Nilai Lapangan Usaha Perdagangan", "12,900", "16,150", "-42,74 %", "102,26 %", "91,53 %", "TW IV"],
            ])
    }

    @Test("Setiap gambar menyebut tabel yang ada, dan kolom-kolom angkanya")
    func tablesExist() throws {
        for report in [try Report.sample(), try .consolidation(), try TinyBudget.report()] {
            let charts = Self.charts(report)
            #expect(!charts.isEmpty)
            for chart in charts {
                let table = try #require(report.table(chart.table))
                #expect(table.columns[chart.labels].kind == .name)
                #expect(chart.series.allSatisfy { [.amount, .percent].contains(table.columns[$0.column].kind) })
            }
        }
    }

    @Test("Temuan terberat di halaman pertama: paling banyak tiga, kesalahan dahulu, tanpa catatan dan yang diterima")
    func worstFindings() throws {
        let (percent, total) = (FindingSamples.percent, FindingSamples.total)
        let comparison = try Comparison(TinyBudget.make())
        func links(_ findings: [JudgedFinding]) throws -> [ReportBlock] {
            let report = try ComparisonReport(comparison, findings: findings, toolVersion: "0.0.0").report()
            return report.sections[0].blocks.filter { if case .links = $0 { true } else { false } }
        }
        let open = [percent, FindingSamples.hostile, total, percent, percent].map { JudgedFinding($0) }
        let accepted = JudgedFinding(total, status: .accepted(FindingSamples.decision))
        let words = ["J001: Jumlahnya tertera Rp1.010.000,00.", "R001: Capaiannya tertera 91 %.", "R001: Capaiannya tertera 91 %."]
        guard case .links(let title, let texts, let section)? = try links(open + [accepted]).first else {
            Issue.record("tanpa temuan terberat")
            return
        }
        #expect(title.text(in: .indonesian) == "Temuan terberat (3 dari 5)")
        #expect(texts.map { $0.text(in: .indonesian) } == words)
        #expect(section == "temuan")
        #expect(try links([accepted, JudgedFinding(FindingSamples.hostile)]).isEmpty)
    }
}
