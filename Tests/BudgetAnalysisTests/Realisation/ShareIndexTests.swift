import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@Suite("Pencarian pagu sebuah realisasi")
struct ShareIndexTests {
    private static let lines: BudgetLines = [
        .line("Program A", code: "3.30.02", office: "Dinas X", murni: 1, row: 2),
        .line("Program A", office: "Dinas X", unit: "UPTD RPK", murni: 2, row: 3),
        .line("Program A", code: "3.30.02", office: "Dinas Y", murni: 4, row: 4),
        .line("Program B", office: "Dinas Y", murni: 8, row: 5),
        .line("Program B", code: "9.9", office: "Dinas X", group: .overhead, murni: 16, row: 6),
    ]

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let subject: MoneyRealisation.Subject
        var offices = OfficeScope.all
        let rows: [Int]
    }

    @Test(
        "Yang dibicarakan ditemukan tanpa menelusuri semuanya",
        arguments: [
            Case(
                testDescription: "kode program, semua OPD", subject: .program(CodedName(code: "3.30.2", name: "Lain"), unit: nil),
                rows: [2, 4]),
            Case(
                testDescription: "kode program, satu OPD", subject: .program(CodedName(code: "3.30.02", name: "Lain"), unit: nil),
                offices: OfficeScope(["dinas y"]), rows: [4]),
            Case(
                testDescription: "dua OPD, urutan baris dipertahankan", subject: .program(CodedName(name: "program a"), unit: nil),
                offices: OfficeScope(["Dinas Y", "Dinas X", "DINAS Y"]), rows: [2, 4]),
            Case(testDescription: "unit", subject: .program(CodedName(name: "Program A"), unit: "UPTD. RPK"), rows: [3]),
            Case(
                testDescription: "unit yang kodenya ditulis di baris lain",
                subject: .program(CodedName(code: "3.30.02", name: "Lain"), unit: "RPK"), rows: [3]),
            Case(
                testDescription: "berkode, baris tanpa kode lewat namanya",
                subject: .program(CodedName(code: "7", name: "Program B"), unit: nil), rows: [5]),
            Case(
                testDescription: "tanpa kode, semua baris bernama itu", subject: .program(CodedName(name: "Program B"), unit: nil),
                rows: [5, 6]),
            Case(testDescription: "indikator", subject: .indicator("ekspor"), rows: [5, 6]),
            Case(testDescription: "indikator di OPD lain", subject: .indicator("ekspor"), offices: OfficeScope(["Dinas Z"]), rows: []),
        ])
    func found(_ item: Case) throws {
        var budget = Budget()
        budget.lines = Self.lines
        budget.links = [
            ProgramLink(
                program: CodedName(name: "Program B"), indicator: "ekspor", weight: Quantity(100),
                location: SourceLocation(file: "kaitan.csv"))
        ]
        let year = try BudgetYear(budget, year: 2024)
        let realisation = MoneyRealisation(
            document: nil, subject: item.subject, year: 2024, quarter: .first, span: .cumulative, evidence: .amount(Rupiah(1)),
            offices: item.offices, location: SourceLocation(file: "realisasi-keuangan.csv"))
        #expect(year.shares(meantBy: realisation).map(\.position.location.row) == item.rows)
    }

    @Test("Satu realisasi per program, ribuan program: setiap pagu ditemukan, juga yang per periode")
    func oneRealisationPerProgram() throws {
        let count = 4_000
        var budget = Budget()
        budget.lines = BudgetLines((1...count).map { .line("Program \($0)", murni: Int64($0) * 100, row: $0 + 1) })
        budget.moneyRealisations = (1...count).flatMap { number in
            [Quarter.first, .second].map { quarter in
                MoneyRealisation(
                    document: nil, subject: .program(CodedName(name: "Program \(number)"), unit: nil), year: 2024, quarter: quarter,
                    span: .period, evidence: .amount(Rupiah(Int64(number))), location: SourceLocation(file: "realisasi-keuangan.csv"))
            }
        }
        let records = try BudgetYear(budget, year: 2024).absorptionRecords()
        let percents = try records.map { try $0.absorptions.first?.ratio?.lowerBound.percent(decimals: 0).plainText }
        #expect(percents == (1...count).flatMap { _ in ["1", "2"] })
    }
}
