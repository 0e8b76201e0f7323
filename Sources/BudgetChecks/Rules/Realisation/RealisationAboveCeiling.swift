import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Realisasi melampaui pagu tahapan mana pun.
    static let realisationAboveCeiling = Rule(
        RulePage(
            id: "R005",
            name: "realisasi-di-atas-pagu",
            severity: .error,
            title: LocalizedText(id: "Realisasi melampaui pagu", en: "A realisation exceeds the ceiling"),
            why: LocalizedText(
                id:
                    "Belanja di atas pagu tidak punya dasar pengeluaran. Kesalahan bila batas bawah realisasinya di atas pagu semua tahapan; peringatan bila persen di atas 100 masih muat di pagu tahapan lain, sebab pembaginya mungkin pagu yang sudah berubah. Yang masih di bawah pagu tahapan sebelumnya dilaporkan P001, pagu nol P002.",
                en:
                    "Spending above the ceiling has no legal basis. An error if the realisation's lower bound is above every stage's ceiling; a warning if a percentage above 100 still fits another stage's ceiling, since its base may have been changed. One within an earlier stage's ceiling is reported by P001, a zero ceiling by P002."
            ),
            basis: LocalizedText(
                id: "Pagu adalah batas tertinggi belanja; persen tertera dinilai dengan rentang pembulatannya.",
                en: "The ceiling is the upper limit of spending; a printed percentage is judged by its rounding interval."
            ),
            bad: [
                "dokumen.csv": RecordExamples.documents,
                "pagu.csv": RecordExamples.ceilings,
                "realisasi-keuangan.csv": RecordExamples.money("tw3,Program Ekspor,2024,TW III,kumulatif,1.250.000,,"),
            ],
            good: [
                "dokumen.csv": RecordExamples.documents,
                "pagu.csv": RecordExamples.ceilings,
                "realisasi-keuangan.csv": RecordExamples.money("tw3,Program Ekspor,2024,TW III,kumulatif,750.000,,"),
            ]
        ),
        need: .everyRow
    ) { examination in
        var findings: [Finding] = []
        for year in examination.years {
            let shared = year.programsOfUnits
            for series in try AbsorptionSeries.all(in: year) where !series.subject.mayMeanAllUnits(shared) {
                let excesses = try series.records.compactMap { record in try record.excess.map { (record, $0) } }
                guard let severity = excesses.map(\.1).max() else { continue }
                let worst = excesses.filter { $0.1 == severity }.map(\.0)
                findings.append(finding(severity, worst, subject: series.subject.subject.words(in: examination.budget)))
            }
        }
        return findings
    }
}

private func finding(_ severity: Severity, _ records: [AbsorptionRecord], subject: String) -> Finding {
    let first = records[0].realisation
    let amounts = records[0].absorptions.filter { $0.leastSpent > $0.ceiling }.map { absorption in
        let (stage, realised) = (absorption.stage.label, absorption.realised.words)
        return Worded(
            LocalizedText(
                id: "\(realised) terhadap pagu \(stage) \(absorption.ceiling)",
                en: "\(realised) against the \(stage) ceiling of \(absorption.ceiling)"
            ), realised.facts + [Facts.Name.ceiling.at(absorption.stage): .amount(absorption.ceiling)])
    }
    let list =
        amounts.isEmpty
        ? Worded(LocalizedText(id: "di atas 100 % pagunya", en: "above 100% of its ceiling")) : amounts.joined(by: "; ")
    let excerpt: String? = if case .percentage(let figure, _) = first.evidence { figure.text } else { nil }
    return Finding(
        rule: "R005", severity: severity, location: first.place, field: .realised,
        related: records.dropFirst().map(\.realisation.place).places(.realised), subject: subject, excerpt: excerpt, facts: list.facts,
        message: LocalizedText(
            id: "Realisasi \"\(subject)\" sampai dengan \(first.period.label) \(first.year) melampaui pagu: \(list).",
            en: "Spending of \"\(subject)\" up to \(first.period.label) \(first.year) exceeds the ceiling: \(list)."
        ),
        advice: LocalizedText(
            id: "Periksa realisasinya, dan sebutkan tahapan pagu yang menjadi pembaginya.",
            en: "Check the realisation, and name the stage whose ceiling is its base."
        )
    )
}

extension AbsorptionRecord {
    /// Bobot kelebihannya; `nil` bila tidak pasti melampaui, atau aturan lain yang melaporkannya.
    fileprivate var excess: Severity? {
        get throws(ArithmeticError) {
            guard gap == nil else { return nil }
            guard let highest = absorptions.map(\.ceiling).max(), let last = absorptions.last else {
                return try isAboveHundred ? .error : nil
            }
            if last.ceiling.isZero { return nil }
            if absorptions.allSatisfy({ $0.leastSpent > highest }) { return .error }
            guard try isAboveHundred, case .percentage(_, of: let stated) = realisation.evidence else { return nil }
            guard let stated, let named = absorptions.first(where: { $0.stage == stated }) else { return stated == nil ? .warning : nil }
            let fitsLater = absorptions.contains { $0.stage > stated && $0.leastSpent <= $0.ceiling }
            return named.leastSpent > named.ceiling && fitsLater ? .warning : nil
        }
    }

    private var isAboveHundred: Bool {
        get throws(ArithmeticError) {
            guard case .percentage(let figure, _) = realisation.evidence, let percent = figure.value else { return false }
            return try percent.printedInterval.lowerBound > Quantity(100)
        }
    }
}

extension BudgetYear {
    /// Program yang juga dilaksanakan unit.
    fileprivate var programsOfUnits: Set<NameKey> {
        Set(positions.filter { $0.unit != nil }.map { NameKey($0.program.name) })
    }
}

extension MoneySubject {
    /// `true` bila realisasi tanpa unit mungkin memuat belanja UPTD juga, sehingga pagunya tidak pasti.
    fileprivate func mayMeanAllUnits(_ programsOfUnits: Set<NameKey>) -> Bool {
        if case .program(let program, unit: nil) = subject { programsOfUnits.contains(NameKey(program.name)) } else { false }
    }
}
