import BudgetAnalysis
import BudgetChecks
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Reporting
import Testing

/// Temuan di dalam laporan perbandingan: lembarnya, tandanya, dan tautannya.
struct FindingMarkTests {
    private static func finding(
        _ rule: RuleID, at location: Diagnostics.SourceLocation, field: RowField? = nil,
        related: [Diagnostics.SourceLocation] = []
    ) -> Finding {
        Finding(
            rule: rule, severity: .warning, location: location, field: field, related: related.places(field),
            message: LocalizedText(id: "Ada yang ganjil.", en: "Something is odd."), advice: LocalizedText(id: "Periksa.", en: "Check."))
    }

    private static let second = Diagnostics.SourceLocation(file: "pagu.csv", row: 3)

    private func report(_ findings: [JudgedFinding]) throws -> Report {
        var budget = Budget()
        budget.lines = [
            .line("Program A", murni: 100, perubahan: 80, row: 2), .line("Program B", murni: 50, perubahan: 10, row: 3),
        ]
        return try ComparisonReport(Comparison(budget), findings: findings, toolVersion: "0.0.0").report()
    }

    private func flags(in table: ReportTable?) -> [String] {
        (table?.rows ?? []).enumerated().flatMap { row, content in
            content.cells.enumerated().filter { !$0.element.marks.isEmpty }.map { column, cell in
                "\(row),\(column): \(cell.marks.map(\.rule.code).joined(separator: " "))"
            }
        }
    }

    @Test("Baris yang dibicarakan ditandai, dan temuannya menunjuk ke sana")
    func marksRow() throws {
        let place = Diagnostics.SourceLocation(file: "pagu.csv", row: 3, column: 8)
        let report = try report([Self.finding("P005", at: place)].judged(by: []))
        #expect(flags(in: report.table("sandingan")) == ["3,0: P005"])
        #expect(report.table("temuan")?.rows[0].cells[2].link == CellReference("sandingan", row: 3, column: 0))
    }

    @Test(
        "Isian yang dibicarakan yang ditandai, bukan sel lain yang memuat angka yang sama",
        arguments: [
            (RowField.ceiling(.original), "3,3"), (.ceiling(.revised), "3,4"), (.difference, "3,5"), (.change, "3,6"),
            (.realised, "3,0"),
        ])
    func marksField(field: RowField, cell: String) throws {
        let report = try report([Self.finding("J004", at: Self.second, field: field)].judged(by: []))
        #expect(flags(in: report.table("sandingan")) == ["\(cell): J004"])
    }

    @Test("Temuan bacaan tentang sebuah sel menandai isian kolomnya, menurut arti kolom itu di tabelnya")
    func marksCellOfColumn() throws {
        var budget = Budget()
        budget.lines = [.line("Program A", murni: 50, perubahan: 50, row: 2)]
        let tables = [
            TableUnderstanding(
                location: SourceLocation(file: "pagu.csv"), table: "pagu",
                columns: [
                    TableUnderstanding.Column(number: 7, title: "Pagu Murni", meaning: nil, field: .ceiling(.original)),
                    TableUnderstanding.Column(number: 8, title: "Pagu Perubahan", meaning: nil, field: .ceiling(.revised)),
                ])
        ]
        func flags(column: Int) throws -> [String] {
            let place = Diagnostics.SourceLocation(file: "pagu.csv", row: 2, column: column)
            let report = try ComparisonReport(
                Comparison(budget), findings: [Self.finding("N012", at: place)].judged(by: []), tables: tables, toolVersion: "0"
            ).report()
            return self.flags(in: report.table("sandingan"))
        }
        #expect(try [7, 8, 9].map(flags) == [["2,3: N012"], ["2,4: N012"], ["2,0: N012"]])
    }

    @Test("Selisih tertera yang kebetulan sama dengan pagu murni: sel selisih yang ditandai, pagu murninya benar")
    func equalFigures() throws {
        var budget = Budget()
        budget.lines = [.line("Program A", murni: 123_456_789, perubahan: 223_456_790, row: 2)]
        budget.printedVariances = [
            PrintedVariance(
                subject: .line, label: "Program A", from: .original, to: .revised, before: Rupiah(123_456_789),
                after: Rupiah(223_456_790), difference: Rupiah(123_456_789), percent: nil, location: budget.lines[0].location)
        ]
        let findings = BudgetCheck(budget).findings.filter { $0.rule == "J004" }
        let report = try ComparisonReport(Comparison(budget), findings: findings.judged(by: []), toolVersion: "0.0.0").report()
        let table = try #require(report.table("sandingan"))
        #expect(flags(in: table) == ["2,5: J004"])
        #expect(table.rows[2].cells[3].value == .amount(Rupiah(123_456_789)))
    }

    @Test("Beberapa temuan pada satu sel ditulis menurut kode")
    func severalRules() throws {
        let findings = ["P005", "K001", "P005"].map { Self.finding(RuleID(stringLiteral: $0), at: Self.second) }
        #expect(flags(in: try report(findings.judged(by: [])).table("sandingan")) == ["3,0: K001 P005 P005"])
    }

    @Test("Tempat terkait ikut ditandai; yang tidak tampil di laporan tidak punya tautan")
    func relatedAndUnknownPlaces() throws {
        let elsewhere = Diagnostics.SourceLocation(file: "target.csv", row: 3)
        let report = try report(
            [Self.finding("T004", at: elsewhere), Self.finding("P006", at: elsewhere, related: [Self.second])].judged(by: []))
        #expect(flags(in: report.table("sandingan")) == ["3,0: P006"])
        #expect(report.table("temuan")?.rows.map { $0.cells[2].link?.row } == [nil, 3])
    }

    @Test("Ringkasan menghitung temuan menurut bobot, yang diterima terpisah")
    func counts() throws {
        let odd = Self.finding("P005", at: Self.second)
        let decision = Decision(rule: "P005", place: "pagu.csv!3", evidence: odd.evidence, reason: "disetujui", date: "2024-11-20")
        let report = try report([odd, Self.finding("K001", at: Self.second)].judged(by: [decision]))
        #expect(
            report.table("jumlah-temuan")?.rows() == [
                ["kesalahan", "0", "0", "0"], ["peringatan", "1", "1", "2"], ["catatan", "0", "0", "0"], ["Jumlah", "1", "1", "2"],
            ])
    }

    @Test("Tanpa temuan, lembarnya mengatakan begitu dan ringkasan tidak berubah")
    func nothingFound() throws {
        let report = try report([])
        let section = try #require(report.sections.first { $0.id == "temuan" })
        #expect(section.blocks == [.paragraph(LocalizedText(id: "Tidak ada temuan.", en: "There are no findings."))])
        #expect(report.table("jumlah-temuan") == nil)
    }
}
