import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Uang satu program di evaluasi hasil Renja, atau jumlah semuanya. Yang tidak diketahui `nil`, juga jumlahnya.
struct PlanEvaluationMoney {
    typealias Pair = PlanEvaluationLayout.Pair

    private let planTarget: Rupiah?
    private let reached: Rupiah?
    private let target: Rupiah?
    private let quarters: [Quarter: Rupiah]
    private let total: Rupiah?
    private let last: Quarter?

    /// - Parameter last: Triwulan terakhir yang dilaporkan.
    init(_ program: ProgramProgress, at stage: BudgetStage?, upTo last: Quarter?) throws {
        planTarget = program.strategic?.target
        reached = program.strategic?.realised
        target = stage.flatMap { program.ceilings[$0] }
        var quarters: [Quarter: Rupiah] = [:]
        for quarter in Quarter.allCases { quarters[quarter] = try program.realised.amount(within: .quarter(quarter)) }
        self.quarters = quarters
        self.last = last
        total = try last.flatMap { try program.realised.amount(upTo: $0.rawValue * 3) }
    }

    init(sum parts: [PlanEvaluationMoney]) throws {
        func sum(_ amount: (PlanEvaluationMoney) -> Rupiah?) throws -> Rupiah? {
            let known = parts.compactMap(amount)
            return known.count == parts.count ? try .sum(known) : nil
        }
        planTarget = try sum(\.planTarget)
        reached = try sum(\.reached)
        target = try sum(\.target)
        var quarters: [Quarter: Rupiah] = [:]
        for quarter in Quarter.allCases { quarters[quarter] = try sum { $0.quarters[quarter] } }
        self.quarters = quarters
        total = try sum(\.total)
        last = parts.first?.last
    }

    private var planTotal: Rupiah? {
        get throws { try reached.flatMap { reached in try total.map { try reached + $0 } } }
    }

    /// - Parameter place: Sel uang sebuah pasangan di baris ini.
    func cell(_ pair: Pair, _ place: (Pair) -> CellReference?) throws -> ReportCell {
        switch pair {
        case .planTarget: return amount(planTarget)
        case .reachedRate: return .empty
        case .reached: return amount(reached)
        case .target: return amount(target)
        case .quarter(let quarter): return amount(quarters[quarter])
        case .total:
            let reported = Quarter.allCases.filter { quarter in last.map { quarter <= $0 } ?? false }
            let cells = reported.compactMap { quarters[$0] == nil ? nil : place(.quarter($0)) }
            return amount(total, !cells.isEmpty && cells.count == reported.count ? .sum(cells) : nil)
        case .rate: return try share(total, target, place(.total), place(.target))
        case .planTotal: return amount(try planTotal, .sum([place(.reached), place(.total)].compactMap(\.self)))
        case .planRate: return try share(planTotal, planTarget, place(.planTotal), place(.planTarget))
        }
    }

    private func amount(_ amount: Rupiah?, _ derivation: Derivation? = nil) -> ReportCell {
        amount.map { ReportCell(.amount($0), derivation: derivation) } ?? .empty
    }

    private func share(_ part: Rupiah?, _ whole: Rupiah?, _ partCell: CellReference?, _ wholeCell: CellReference?) throws -> ReportCell {
        guard let part, let whole, let partCell, let wholeCell else { return .empty }
        let value: ReportCell.Value = whole.isZero ? .text(Derivation.noneWord) : .percent(try Ratio(part, over: whole).percent())
        return ReportCell(value, derivation: .share(part: partCell, whole: wholeCell))
    }
}

/// Kinerja satu indikator di evaluasi hasil Renja. Nilai persen dan posisi akhir tidak dijumlahkan: yang terakhir berlaku.
struct PlanEvaluationPerformance {
    typealias Pair = PlanEvaluationLayout.Pair

    private let performance: IndicatorPerformance
    /// Target tahun ini menurut kertas setahapan pagunya.
    private let promised: PromisedTarget
    private let planTarget: PerformanceValue?
    private let reached: PerformanceValue?
    private let total: PerformanceValue?
    private let last: Quarter?

    init(_ performance: IndicatorPerformance, _ paper: PlanEvaluationPaper) throws {
        self.performance = performance
        promised = paper.stage == .original && performance.before != .none ? performance.before : performance.inForce
        planTarget = paper.history.finalTarget(of: performance)
        reached = try paper.history.reached(performance)
        last = paper.quarter
        total = try paper.quarter.flatMap { try performance.value(upTo: $0) }
    }

    private var indicator: Indicator { performance.indicator }
    private var isSum: Bool { indicator.accumulation == .sum }

    private var planTotal: PerformanceValue? {
        get throws {
            guard isSum else { return total }
            guard let reached = reached?.number, let total = total?.number else { return nil }
            return .number(try reached + total)
        }
    }

    /// - Parameter place: Sel kinerja sebuah pasangan di baris ini.
    func cell(_ pair: Pair, _ place: (Pair) -> CellReference?) throws -> ReportCell {
        switch pair {
        case .planTarget: return figure(planTarget)
        case .reachedRate: return try rate(reached, planTarget, place(.reached), place(.planTarget))
        case .reached: return figure(reached)
        case .target: return promised == .none ? figure(performance.yearTarget) : .promised(promised)
        case .quarter(let quarter):
            let measured = performance[quarter]
            return measured.isDisputed ? .text(LocalizedText(id: "lembar berbeda", en: "sheets disagree")) : figure(measured.realised)
        case .total: return figure(total, totalFormula(place))
        case .rate: return try rate(total, promised.value ?? performance.yearTarget, place(.total), place(.target))
        case .planTotal:
            let cells = [place(.reached), place(.total)].compactMap(\.self)
            guard cells.count == 2 else { return figure(try planTotal) }
            let sum = try planTotal
            return figure(sum, isSum ? Self.sum(cells, of: sum) : place(.total).map { .same($0) })
        case .planRate: return try rate(planTotal, planTarget, place(.planTotal), place(.planTarget))
        }
    }

    private func totalFormula(_ place: (Pair) -> CellReference?) -> Derivation? {
        guard let last, total?.number != nil else { return nil }
        let cells = Quarter.allCases.filter { $0 <= last }.compactMap { place(.quarter($0)) }
        guard !cells.isEmpty else { return nil }
        switch indicator.accumulation {
        case .sum: return Self.sum(cells, of: total)
        case .endPosition: return place(.quarter(last)).map { .same($0) }
        case .mean: return nil
        }
    }

    private static func sum(_ cells: [CellReference], of value: PerformanceValue?) -> Derivation {
        .formula(.rounded(.sum(cells.map { .cell($0) }), decimals: value?.number?.decimals ?? 0))
    }

    private func figure(_ value: PerformanceValue?, _ derivation: Derivation? = nil) -> ReportCell {
        guard let value else { return .empty }
        var cell = ReportCell.figure(value)
        if value.number != nil { cell.derivation = derivation }
        return cell
    }

    private func rate(
        _ realised: PerformanceValue?, _ target: PerformanceValue?, _ part: CellReference?, _ whole: CellReference?
    ) throws -> ReportCell {
        guard let realised, let target, let achievement = try indicator.achievement(of: realised, against: target) else { return .empty }
        guard case .ratio(let ratio) = achievement else { return .empty }
        var cell = ReportCell(.percent(try ratio.percent()))
        if indicator.achievementFormula != .positive {
            cell.note = indicator.achievementFormula.name
        } else if realised.number != nil, target.number != nil, let part, let whole {
            cell.derivation = .share(part: part, whole: whole)
        }
        return cell
    }
}
