import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import SeededRandom

/// Anggaran acak yang mengisi semua tabel, juga kolom yang jarang.
struct RandomOfficeYear {
    private var budgets: RandomBudget
    private var generator: SeededGenerator
    private let place = SourceLocation(file: "acak", row: 1)

    init(seed: UInt64) {
        budgets = RandomBudget(seed: seed)
        generator = SeededGenerator(seed: seed &+ 1)
    }

    /// Anggaran yang namanya panjang dan beraksara lain, dan jumlahnya bersen, negatif, atau lebih dari 15 angka.
    mutating func nextOdd() throws -> Budget {
        var budget = try next()
        for index in budget.lines.indices {
            budget.lines[index].office += pick(["", " \u{2013} Économie", " 東京", " كتاب"])
            budget.lines[index].account = CodedName(code: "\(pick(["5.1.02.01.01.00", "5.1", "000"]))\(index)0", name: oddName(index))
            for stage in budget.lines[index].ceilings.stages { budget.lines[index].ceilings[stage] = oddAmount() }
        }
        for index in budget.moneyRealisations.indices {
            if case .amount = budget.moneyRealisations[index].evidence {
                budget.moneyRealisations[index].evidence = .amount(oddAmount())
            }
        }
        for index in budget.printedTotals.indices { budget.printedTotals[index].amount = oddAmount() }
        return budget
    }

    /// Nama yang berbeda di setiap baris; spasi ganda dirapikan pembaca, jadi tidak ada di sini.
    private mutating func oddName(_ index: Int) -> String {
        let pieces = ["Belanja <Modal> & \"Jasa\"", "💰", "e\u{301}", "_x0041_", "'kutip", "Tanah; Gedung, dll.", "𝟙"]
        return "\(index) " + (0...Int.random(in: 0...40, using: &generator)).map { _ in pick(pieces) }.joined(separator: " ")
    }

    private mutating func oddAmount() -> Rupiah {
        let digits = Int.random(in: 0...18, using: &generator)
        let bound = (0..<digits).reduce(Int64(1)) { power, _ in power * 10 }
        return Rupiah(sen: Int128(Int64.random(in: -bound...bound, using: &generator)))
    }

    mutating func next() throws -> Budget {
        var budget = budgets.next(officeCount: 2)
        for index in budget.lines.indices {
            budget.lines[index].remark = remark()
            budget.lines[index].region = pick([nil, "Kabupaten Bangka"])
            budget.lines[index].change = ChangeNote(
                reason: pick([nil, "a", "(b) strategi berubah", "c: asumsi; harga", "belanja dialihkan"]).flatMap { ChangeReason($0) },
                remark: remark())
        }
        for index in budget.indicators.indices {
            budget.indicators[index].direction = pick(Indicator.Direction.allCases)
            budget.indicators[index].accumulation = pick(Indicator.Accumulation.allCases)
            budget.indicators[index].negativeFormula = pick(Indicator.NegativeFormula.allCases)
            budget.indicators[index].remark = remark()
        }
        budget.documents = ["pk", "pk-p"].map { code in
            Document(
                code: code, kind: pick(["PK", "PK Perubahan", "lainnya"]), title: remark(), number: pick([nil, "5.10", "00123"]),
                printedDate: pick([nil, "09 Januari 2024", "2024-01-09"]), printedWeekday: pick([nil, "Selasa"]), year: 2024,
                stage: pick([nil, .original, .shift(2), .revised]), amends: pick([nil, "pk"]), remark: remark(), location: place
            )
        }
        for _ in 0..<6 { try addRows(to: &budget) }
        // Rencana memakai acaknya sendiri, supaya tabel lain setiap benih tetap sama.
        let kept = generator
        for _ in 0..<6 { try addPlans(to: &budget) }
        generator = kept
        return budget
    }

    private mutating func addPlans(to budget: inout Budget) throws {
        let amount = Rupiah(sen: Int128(Int64.random(in: 0...900_000_000_000_000_000, using: &generator)))
        let program = CodedName(code: pick([nil, "3.30"]), name: "Program 1")
        budget.cashPlans.append(
            CashPlan(
                program: program, unit: pick([nil, "UPTD"]), year: 2024, period: Period.allCases[budget.cashPlans.count],
                span: pick(MoneyRealisation.Span.allCases), amount: pick([nil, amount]), physical: try maybe(figure()), remark: remark(),
                location: place))
        budget.strategicMoney.append(
            StrategicMoney(
                program: program, unit: pick([nil, "UPTD"]), year: 2020 + budget.strategicMoney.count, lastYear: pick([nil, 2026]),
                target: pick([nil, amount]), realised: pick([nil, amount]), remark: remark(), location: place))
    }

    private mutating func addRows(to budget: inout Budget) throws {
        let document = pick(["pk", "pk-p"])
        let indicator = pick(budget.indicators).code
        budget.targets.append(
            Target(
                document: document, indicator: indicator, kind: pick(Target.Kind.allCases), year: pick([nil, 2024, 2025]),
                figure: try outcome(), remark: remark()
            )
        )
        let amount = Rupiah(sen: Int128(Int64.random(in: 0...900_000_000_000_000_000, using: &generator)))
        var money =
            MoneyRealisation(
                document: pick([nil, document]),
                subject: pick([
                    .indicator(indicator), .program(CodedName(code: pick([nil, "3.30"]), name: "Program 1"), unit: pick([nil, "UPTD"])),
                ]),
                year: 2024, quarter: pick(Quarter.allCases), span: .cumulative,
                evidence: pick([.amount(amount), .percentage(try figure(), of: pick([nil, .revised]))]), remark: remark(), location: place
            )
        if Bool.random(using: &generator) { money.period = .month(pick(Month.allCases)) }
        money.physical = try maybe(figure())
        budget.moneyRealisations.append(money)
        budget.indicatorRealisations.append(
            IndicatorRealisation(
                document: document, indicator: indicator, year: 2024, quarter: pick(Quarter.allCases), realised: try outcome(),
                yearTarget: try maybe(outcome()), quarterTarget: try maybe(outcome()), achievement: try maybe(figure()),
                cumulativeAchievement: try maybe(figure()), cumulativeRealised: try maybe(figure()), narrative: remark(), location: place
            )
        )
        budget.printedTotals.append(
            PrintedTotal(
                document: document, label: "Anggaran", scope: pick(TotalScope.allCases), amount: amount, remark: remark(), location: place)
        )
        budget.akipScores.append(
            AKIPScore(
                document: document, year: 2023, level: pick(AKIPScore.Level.allCases), component: "Perencanaan",
                weight: try maybe(figure()),
                score: try maybe(figure()), predicate: pick([nil, "BB"]), word: pick([nil, "Sangat Baik"]), remark: remark(),
                location: place
            )
        )
        budget.followUps.append(
            FollowUp(
                document: document, number: pick(["1", "2.10"]), recommendation: "Perbaiki", action: remark(), target: remark(),
                plannedTime: pick([nil, "Oktober 2024", "10/2024"]), status: remark(),
                realised: pick([[:], [.first: "ada", .fourth: "-"]]),
                evidence: pick([nil, "https://contoh.go.id/a"]), location: place
            )
        )
    }

    /// Angka tertera yang hanya punya satu arti, dan angka yang tersimpan sebagai angka.
    private mutating func figure() throws -> PrintedFigure {
        let value = try Quantity(coefficient: Int128(Int64.random(in: 1...999, using: &generator)) * 10 + 1, decimals: 3)
        return switch Int.random(in: 0...3, using: &generator) {
        case 0: PrintedFigure(text: value.plainText, reading: .single(value), isStoredNumber: true, location: place)
        case 1: PrintedFigure(text: value.plainText, reading: .single(value), isPercent: true, isStoredNumber: true, location: place)
        case 2: PrintedFigure(text: "n/a", reading: .unreadable, location: place)
        default:
            PrintedFigure(text: "91,07%", reading: .single(try Quantity(coefficient: 9107, decimals: 2)), isPercent: true, location: place)
        }
    }

    /// Target atau capaian: angka, predikat, atau rentang.
    private mutating func outcome() throws -> PrintedFigure {
        switch Int.random(in: 0...3, using: &generator) {
        case 0:
            let grade = pick(AKIPPredicate.allCases)
            return PrintedFigure(text: grade.rawValue, reading: .grade(grade), location: place)
        case 1: return PrintedFigure(text: "80-90", reading: .range(Quantity(80)...Quantity(90)), location: place)
        default: return try figure()
        }
    }

    private mutating func remark() -> String? {
        pick([nil, "Catatan, dengan \"kutip\"; 1.000", "=SUM(A1)", "'0123", "–  é".trimmedName])
    }

    private mutating func maybe(_ figure: PrintedFigure) -> PrintedFigure? { pick([nil, figure]) }

    private mutating func pick<Item>(_ items: [Item]) -> Item {
        items[Int.random(in: 0..<items.count, using: &generator)]
    }
}
