import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Pagu di bawah nol.
    static let negativeCeiling = Rule(
        RulePage(
            id: "P011",
            name: "pagu-negatif",
            severity: .warning,
            title: LocalizedText(id: "Pagu di bawah nol", en: "A ceiling below zero"),
            why: LocalizedText(
                id:
                    "Pagu adalah batas belanja dan tidak pernah negatif. Biasanya selisih tersalin ke kolom pagu, atau kurung dari kolom sebelahnya terbawa; jumlah programnya lalu berkurang diam-diam.",
                en:
                    "A ceiling limits spending and is never negative. Usually a difference was copied into the ceiling column, or parentheses strayed from the column beside it; the program's sum then shrinks unnoticed."
            ),
            basis: LocalizedText(
                id: "Pagu adalah batas tertinggi belanja, jadi tidak mungkin di bawah nol.",
                en: "A ceiling is the upper limit of spending, so it cannot be below zero."
            ),
            bad: [
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
                2024,Dinas,Program A,utama,APBD,600.000,(150.000)
                """
            ],
            good: [
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
                2024,Dinas,Program A,utama,APBD,600.000,450.000
                """
            ]
        ),
        need: .ownRecord, seeing: .rows
    ) { examination in
        let lines = examination.budget.lines
        return lines.indices.filter { lines.hasNegativeCeiling(at: $0) }.compactMap { finding(lines[$0]) }
    }
}

private func finding(_ line: BudgetLine) -> Finding? {
    let negative = line.ceilings.stages.compactMap { stage in
        line.ceilings[stage].flatMap { $0.isNegative ? (stage: stage, amount: $0) : nil }
    }
    guard let first = negative.first else { return nil }
    let name = line.words
    let amounts = negative.map { LocalizedText(id: "\($0.stage.label) \($0.amount)", en: "\($0.stage.label) \($0.amount)") }.joined(
        by: ", ")
    let others = negative.dropFirst().map { Facts.Fact(Facts.Name.ceiling.at($0.stage), .amount($0.amount)) }
    return Finding(
        rule: "P011", severity: .warning, location: line.location, field: .ceiling(first.stage), subject: name,
        facts: [.printed: .amount(first.amount)] + Facts(others),
        message: LocalizedText(
            id: "Pagu \"\(name)\" di bawah nol: \(amounts).", en: "The ceiling of \"\(name)\" is below zero: \(amounts)."
        ),
        advice: LocalizedText(
            id: "Tulis pagunya; bila yang dimaksud pengurangan, tempatnya di kolom selisih.",
            en: "Write the ceiling; if a decrease is meant, it belongs in the difference column."
        )
    )
}
