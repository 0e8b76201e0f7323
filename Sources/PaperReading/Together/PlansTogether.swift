import BudgetModel
import Diagnostics

/// KUA-PPAS, RKPD, dan pagu indikatif di samping pagu yang ditetapkan: rencananya disebut dan tidak dihitung. Sendirian, rencana itulah
/// yang dibaca, dengan tahapan yang disimpulkan.
struct PlansTogether {
    static func settle(_ result: inout IntakeResult) {
        let plans = Set(result.planTables)
        guard !plans.isEmpty else { return }
        var settled: Set<BudgetedStage> = []
        for line in result.budget.lines where !plans.contains(line.location.table) { settled.formUnion(line.budgetedStages) }
        for plan in result.planTables {
            let own = result.budget.lines.filter { $0.location.table == plan }
            guard !own.isEmpty, own.allSatisfy({ !settled.isDisjoint(with: $0.budgetedStages) }) else { continue }
            result.setAside(plan, .plan)
            result.findings.append(.planBesideBudget(at: plan))
        }
    }
}

extension Finding {
    fileprivate static func planBesideBudget(at table: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.assumedStage.id, severity: .note, location: table,
            message: LocalizedText(
                id:
                    "Tabel ini memuat pagu rencana (KUA-PPAS, RKPD, atau pagu indikatif); pagu yang ditetapkan ada di tabel lain, jadi tidak dihitung.",
                en:
                    "This table holds planned ceilings (KUA-PPAS, RKPD, or indicative); another table holds the ceilings decided, so it is not counted."
            ),
            advice: LocalizedText(
                id: "Bila rencana ini yang hendak disandingkan, berikan tanpa tabel pagunya, atau sebut tahapannya dengan --map.",
                en: "If this plan is to be compared, give it without the table of ceilings, or name its stage with --map."
            ))
    }
}
