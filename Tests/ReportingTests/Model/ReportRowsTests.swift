import BudgetAnalysis
import BudgetChecks
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Reporting
import Testing

@Suite("Baris laporan yang dibuat saat diminta")
struct ReportRowsTests {
    private struct Squares: ReportRowSource {
        let count: Int
        func row(at index: Int) -> ReportRow {
            ReportRow(cells: [ReportCell(.quantity(Quantity(Int64(index * index))))], sources: sources(at: index))
        }
        func sources(at index: Int) -> [Diagnostics.SourceLocation] { [SourceLocation(file: "a.csv", row: index + 2)] }
    }

    private static func held(_ count: Int) -> [ReportRow] { (0..<count).map { Squares(count: count).row(at: $0) } }

    @Test func `Isinya sama dengan baris yang dipegang, dijalani berapa kali pun`() {
        let rows = ReportRows(Squares(count: 5))
        #expect(Array(rows) == Self.held(5))
        #expect(Array(rows.reversed()) == Self.held(5).reversed())
        #expect(rows == ReportRows(Self.held(5)))
        #expect(rows != ReportRows(Self.held(4)))
        #expect(ReportRows(Squares(count: 0)).isEmpty)
    }

    @Test func `Baris yang diubah dipegang, yang lain tetap dibuat`() {
        var rows = ReportRows(Squares(count: 5))
        let copy = rows
        let mark = FindingMark(
            Finding(
                rule: "P005", severity: .warning, location: SourceLocation(file: "pagu.csv"),
                message: LocalizedText(id: "Besar.", en: "Large."), advice: LocalizedText(id: "Periksa.", en: "Check.")), isOpen: true)
        rows[3].cells[0].marks = [mark]
        #expect(rows.map { $0.cells[0].marks } == [[], [], [], [mark], []])
        #expect(copy[3].cells[0].marks.isEmpty)
        rows[3].cells[0].marks = []
        #expect(rows == copy)
    }

    @Test func `Baris dapat ditambahkan di bawahnya`() {
        var rows = ReportRows(Squares(count: 2))
        rows[0].level = 1
        rows.append(ReportRow(.total, cells: [.empty]))
        rows.insert(ReportRow(.heading, cells: [.empty]), at: 0)
        #expect(rows.map(\.role) == [.heading, .detail, .detail, .total])
        #expect(rows.map(\.level) == [0, 1, 0, 0])
    }

    @Test func `Sel yang diminta sendiri sama dengan sel di barisnya, dan isi yang diberi tidak dihitung atau disalin dari yang tidak`()
        throws
    {
        let random = (1...12 as ClosedRange<UInt64>).map { seed in
            var random = RandomBudget(seed: seed)
            return random.next(officeCount: 2)
        }
        let reports = try [.sample(), .consolidation()] + random.filter { $0.stages.count == 2 }.map { try Report.of($0) }
        var given: Set<String> = []
        for report in reports {
            for table in report.tables {
                for (index, row) in table.rows.enumerated() {
                    #expect(table.rows.fields(at: index) == row.fields)
                    for (column, cell) in row.cells.enumerated() {
                        #expect(table.rows.cell(at: index, column: column) == cell, "\(table.id.name) \(index) \(column)")
                        guard let value = table.rows.givenValue(at: index, column: column) else { continue }
                        #expect(value == cell.value && report.isGiven(cell), "\(table.id.name) \(index) \(column)")
                        given.insert(table.id.name)
                    }
                }
            }
        }
        #expect(given.isSuperset(of: ["rincian", "sandingan", "kaitan-1"]))
    }

    @Test func `Ringkasan saja sama dengan ringkasan laporan lengkap`() throws {
        let report = ComparisonReport(
            try Comparison(TinyBudget.make()), findings: [TinyBudget.finding].judged(by: []), toolVersion: "0.0.0")
        let (summary, complete) = (try report.report(.summary), try report.report(.complete))
        #expect(summary.sections.map(\.id) == ["ringkasan"])
        #expect(summary.sections[0] == complete.sections[0])
        #expect(TerminalText(language: .indonesian).summary(of: summary) == TerminalText(language: .indonesian).summary(of: complete))
    }
}

extension Report {
    /// Benar bila selnya tidak dihitung, atau menyalin sel yang tidak dihitung.
    fileprivate func isGiven(_ cell: ReportCell) -> Bool {
        switch cell.derivation {
        case nil: true
        case .same(let source): table(source.table)?.rows[source.row].cells[source.column].derivation == nil
        default: false
        }
    }
}
