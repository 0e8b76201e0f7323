public import BudgetModel
import Diagnostics
import ExactNumbers
import SeededRandom

/// Anggaran acak berbenih untuk menguji hukum: beberapa OPD, unit, kelompok, rekening, dan kaitan.
public struct RandomBudget {
    private var generator: SeededGenerator

    /// Benih yang sama selalu memberi anggaran yang sama.
    public init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// Anggaran berikutnya. Setiap baris memuat tahapan murni dan perubahan, kecuali yang sengaja
    /// hanya berdiri di salah satunya.
    public mutating func next(officeCount: Int) -> Budget {
        var budget = Budget()
        budget.indicators = ["industri", "perdagangan", "ekspor"].map {
            Indicator(code: $0, name: "Nilai \($0)", location: SourceLocation(file: "indikator.csv"))
        }
        for office in 1...officeCount {
            for program in 1...Int.random(in: 1...5, using: &generator) {
                addProgram("Program \(program)", code: code(program), office: "Dinas \(office)", to: &budget)
            }
        }
        for program in 1...5 { addLinks("Program \(program)", code: code(program), to: &budget) }
        return budget
    }

    private func code(_ program: Int) -> String? { program.isMultiple(of: 2) ? "3.30.0\(program)" : nil }

    private mutating func addProgram(_ name: String, code: String?, office: String, to budget: inout Budget) {
        let group = [ProgramGroup.core, .core, .core, .overhead, .support].randomElement(using: &generator) ?? .core
        let units = [nil, "UPTD RPK", "UPTD BPSMB"].filter { _ in Bool.random(using: &generator) }
        for unit in units.isEmpty ? [nil] : units {
            for account in 1...Int.random(in: 1...3, using: &generator) {
                let stages = Int.random(in: 0...9, using: &generator)
                var line = BudgetLine.line(
                    name, code: code, office: office, unit: unit, group: group,
                    account: CodedName(code: "5.1.0\(account)", name: "Belanja \(account)"),
                    row: budget.lines.count + 2
                )
                line.ceilings[.original] = stages == 0 ? nil : amount()
                line.ceilings[.revised] = stages == 1 ? nil : amount()
                budget.lines.append(line)
            }
        }
    }

    private mutating func addLinks(_ program: String, code: String?, to budget: inout Budget) {
        var rest: Int64 = 1000
        for indicator in budget.indicators where Bool.random(using: &generator) {
            let weight = Int64.random(in: 1...rest, using: &generator)
            rest -= weight
            guard let percent = try? Quantity(coefficient: Int128(weight), decimals: 1) else { continue }
            budget.links.append(
                ProgramLink(
                    program: CodedName(code: code, name: program), indicator: indicator.code, weight: percent,
                    location: SourceLocation(file: "kaitan.csv", row: budget.links.count + 2)
                )
            )
            if rest == 0 { return }
        }
    }

    /// Nol, rupiah bulat, dan sen sama-sama muncul.
    private mutating func amount() -> Rupiah {
        switch Int.random(in: 0...5, using: &generator) {
        case 0: .zero
        case 1: Rupiah(sen: Int128(Int64.random(in: 1...99_999, using: &generator)))
        default: Rupiah(Int64.random(in: 0...20_000_000_000, using: &generator))
        }
    }
}

extension RandomBudget {
    /// Realisasi acak bagi program dan indikator: jumlah pasti dan persen tercetak, kumulatif dan per periode.
    public mutating func realisations(in budget: Budget) -> [MoneyRealisation] {
        let subjects =
            budget.lines.prefix(4).map { MoneyRealisation.Subject.program($0.program, unit: $0.unit) }
            + budget.indicators.map { .indicator($0.code) }
        let stages: [BudgetStage?] = [.original, .revised, nil]
        return subjects.flatMap { subject in
            Quarter.allCases.map { quarter in
                let place = SourceLocation(file: "realisasi-keuangan.csv", row: 2)
                let percent = Quantity(Int64.random(in: 0...120, using: &generator))
                let figure = PrintedFigure(text: percent.plainText, reading: .single(percent), isPercent: true, location: place)
                return MoneyRealisation(
                    document: nil, subject: subject, year: 2024, quarter: quarter,
                    span: Bool.random(using: &generator) ? .cumulative : .period,
                    evidence: Bool.random(using: &generator)
                        ? .amount(amount()) : .percentage(figure, of: stages.randomElement(using: &generator) ?? nil),
                    location: place
                )
            }
        }
    }
}
