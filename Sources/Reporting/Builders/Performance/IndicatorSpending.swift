import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Penyerapan pagu sebuah indikator sampai dengan satu triwulan: selnya, dan hitungannya dari sel lain.
struct IndicatorSpending {
    /// Persen, rentang sebagai teks, atau setrip bila pagunya nol.
    let cell: ReportCell
    /// Penyerapannya; `nil` bila hanya diketahui sebagai rentang.
    private(set) var ratio: Ratio?
    /// Yang sama sebagai hasil bagi dua hitungan; `nil` bila tidak berdiri di sel-sel.
    private(set) var quotient: (part: CellFormula, whole: CellFormula)?
    let remark: LocalizedText?

    /// - Parameters:
    ///   - stage: Tahapan pagunya.
    ///   - ceiling: Sel pagu itu, dan isinya.
    /// - Returns: `nil` bila penyerapannya tidak diketahui.
    init?(
        _ money: QuarterMoney, at stage: BudgetStage, ceiling: (cell: CellReference, value: ReportCell.Value)?,
        _ tables: AbsorptionTables?
    ) throws(ArithmeticError) {
        if let printed = money.printedPercent, printed.stage ?? stage == stage {
            let origin = tables?.printed(money.records[0].realisation)
            cell = ReportCell(.percent(printed.value), derivation: origin.map(Derivation.same))
            ratio = try Ratio(percent: printed.value)
            quotient = origin.map { (.cell($0), .number(Quantity(1))) }
            remark =
                printed.stage == nil
                ? LocalizedText(id: "serapan tertera tanpa tahapan pagu", en: "absorption printed without the stage of its ceiling") : nil
            return
        }
        guard let absorption = money.absorption(at: stage) else {
            guard money.source == .disputed else { return nil }
            cell = .empty
            remark = LocalizedText(id: "serapan dicetak berbeda", en: "absorption printed differently")
            return
        }
        remark =
            money.source == .programs
            ? LocalizedText(id: "serapan dari program-programnya", en: "absorption of its programs") : nil
        guard let bounds = absorption.ratio else {
            cell = .text(Derivation.noneWord)
            return
        }
        let (lower, upper) = (try bounds.lowerBound.percent(), try bounds.upperBound.percent())
        guard absorption.realised.isExact else {
            cell = .text(LocalizedText(id: "\(percent: lower)-\(percent: upper)", en: "\(percent: lower)-\(percent: upper)"))
            return
        }
        ratio = bounds.lowerBound
        let parts = tables?.realised(money, as: absorption)
        let whole = ceiling.flatMap { $0.value == .amount(absorption.ceiling) ? $0.cell : nil }
        quotient = parts.flatMap { parts in whole.map { (.sum(parts.lower.map(CellFormula.cell)), .cell($0)) } }
        cell = ReportCell(
            .percent(lower),
            derivation: quotient.map { part, whole in
                .formula(.choice(.equal(whole, .zero), .words(Derivation.noneWord), .ratio(part, over: whole, decimals: 4)))
            })
    }
}

extension AbsorptionTables {
    /// Sel-sel yang jumlahnya realisasi sebuah indikator, batas bawah dan batas atasnya; `nil` bila realisasinya dibagi menurut bobot.
    func realised(_ money: QuarterMoney, as absorption: Absorption) -> (lower: [CellReference], upper: [CellReference])? {
        let records = money.source == .indicator ? Array(money.records.prefix(1)) : money.records
        var sum = AmountRange(.zero)
        var (lower, upper): ([CellReference], [CellReference]) = ([], [])
        for record in records {
            let own = record.absorptions.first { $0.stage == absorption.stage } ?? record.absorptions.first { $0.realised.isExact }
            guard let own, let cells = realised(record.realisation, at: own.stage), let total = try? sum + own.realised else { return nil }
            sum = total
            lower.append(cells.lower)
            upper.append(cells.upper)
        }
        return sum == absorption.realised && !lower.isEmpty ? (lower, upper) : nil
    }
}
