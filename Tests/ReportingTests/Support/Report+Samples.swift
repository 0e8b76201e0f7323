import BudgetAnalysis
import BudgetChecks
import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import Reporting

extension Report {
    /// Laporan sebuah anggaran tanpa temuan.
    static func of(_ budget: Budget) throws -> Report {
        try ComparisonReport(Comparison(budget), findings: [], toolVersion: "0.0.0").report()
    }

    /// Laporan paket data nyata.
    static func sample() throws -> Report {
        let intake = try DataPackageReader().read(Sample.office)
        return try ComparisonReport(Comparison(intake.budget), findings: intake.findings.judged(by: []), toolVersion: "0.0.0").report()
    }

    /// Laporan dua kantor: paket nyata dan salinannya dengan nama kantor lain.
    static func consolidation() throws -> Report {
        var budget = try DataPackageReader().read(Sample.office).budget
        var other = budget
        for index in other.lines.indices { other.lines[index].office = "Dinas Koperasi dan Usaha Kecil Menengah" }
        other.indicators[0].name += " lain"
        budget.merge(other)
        return try of(budget)
    }

    /// Tabel menurut namanya.
    func table(_ id: TableID) -> ReportTable? { tables.first { $0.id == id } }
}

extension ReportTable {
    /// Isi tabel sebagai teks Indonesia, satu baris satu larik, tanpa kolom yang hanya bagi buku kerja.
    func rows(in language: Language = .indonesian, for audiences: Set<ReportAudience> = [.everyone]) -> [[String]] {
        rows.map { row in
            columns.indices.filter { audiences.contains(columns[$0].audience) }.map { row.cells[$0] }.map { cell in
                switch cell.value {
                case .empty: ""
                case .text(let text): text.text(in: language)
                case .code(let code): code
                case .amount(let amount): language.notation.text(amount, style: .plain)
                case .percent(let percent): language.notation.text(percent) + " %"
                case .quantity(let quantity): language.notation.text(quantity)
                }
            }
        }
    }
}

/// Anggaran kecil yang memuat setiap jenis isi laporan.
enum TinyBudget {
    static let place = SourceLocation(file: "kecil/pagu.csv", row: 2)

    static func make() -> Budget {
        var budget = Budget()
        budget.documents = [
            Document(code: "pk", kind: "PK", year: 2024, stage: .original, location: place),
            Document(code: "monev", kind: "Monitoring", year: 2024, location: place),
        ]
        budget.indicators = ["industri", "ekspor"].map { Indicator(code: $0, name: "Nilai \($0)", location: place) }
        budget.lines = [
            .line("Program A", code: "3.30.02", murni: 1000, perubahan: 800),
            .line("program a", code: "3.30.02", unit: "UPTD RPK", murni: 500, perubahan: 0, row: 3),
            .line("Program B", group: .overhead, perubahan: 250, row: 4),
            .line("Program C", group: .support, murni: 70, perubahan: 70, row: 5),
        ]
        budget.links = [
            link("industri", Quantity(60)), link("ekspor", Quantity(40)), link("industri", Quantity(25), unit: "UPTD RPK"),
        ]
        budget.moneyRealisations = [
            realisation(.first, .cumulative, .amount(Rupiah(300))),
            realisation(.second, .cumulative, .percentage(figure("50,0%", "50.0"), of: nil)),
            realisation(.third, .cumulative, .percentage(figure("10%", "10"), of: .revised)),
            realisation(.fourth, .period, .amount(Rupiah(1))),
        ]
        budget.indicatorRealisations = [
            IndicatorRealisation(
                document: "monev", indicator: "ekspor", year: 2024, quarter: .first, realised: figure("4,280", "4.280"),
                yearTarget: PrintedFigure(
                    text: "16.000", reading: .ambiguous(decimalComma: Quantity(16000), decimalPoint: Quantity(16)), location: place),
                achievement: figure("107,00%", "107.00"), location: place)
        ]
        budget.printedTotals = [
            PrintedTotal(document: "pk", label: "Anggaran", scope: .core, amount: Rupiah(1500), location: place),
            PrintedTotal(document: "pk", label: "Tambahan", scope: .overhead, amount: Rupiah(5), location: place),
            PrintedTotal(document: "monev", label: "Anggaran", scope: .core, amount: Rupiah(1500), location: place),
        ]
        budget.files = [SourceFile(name: "kecil/pagu.csv", sha256: String(repeating: "0a", count: 32), byteCount: 12345, rowCount: 4)]
        return budget
    }

    static let finding = Finding(
        rule: "N001", severity: .warning, location: place.at(row: 9, column: 2),
        message: LocalizedText(id: "Angka mendua.", en: "Ambiguous figure."), advice: LocalizedText(id: "Periksa.", en: "Check."))

    static func report() throws -> Report {
        try ComparisonReport(Comparison(make()), findings: [JudgedFinding(finding)], toolVersion: "0.0.0").report()
    }

    private static func link(_ indicator: String, _ weight: Quantity, unit: String? = nil) -> ProgramLink {
        ProgramLink(program: CodedName(name: "Program A"), unit: unit, indicator: indicator, weight: weight, location: place)
    }

    private static func realisation(
        _ quarter: Quarter, _ span: MoneyRealisation.Span, _ evidence: MoneyRealisation.Evidence
    ) -> MoneyRealisation {
        MoneyRealisation(
            document: "monev", subject: .program(CodedName(name: "Program A"), unit: nil), year: 2024, quarter: quarter, span: span,
            evidence: evidence, location: place)
    }

    private static func figure(_ text: String, _ plain: String) -> PrintedFigure {
        let value = try? NumberNotation.decimalPoint.parse(plain).quantity
        return PrintedFigure(
            text: text, reading: value.map { .single($0) } ?? .unreadable, isPercent: text.hasSuffix("%"), location: place)
    }
}
