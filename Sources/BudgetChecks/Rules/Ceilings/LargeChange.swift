import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Pagu berubah lebih dari ambang kelompoknya.
    static let largeChange = Rule(
        RulePage(
            id: "P005",
            name: "perubahan-di-atas-ambang",
            severity: .warning,
            title: LocalizedText(id: "Pagu berubah lebih dari ambang", en: "A ceiling changes beyond the threshold"),
            why: LocalizedText(
                id:
                    "Perubahan besar adalah yang pertama ditanyakan pemeriksa, dan sering berasal dari angka yang bergeser satu tempat. Ambangnya persen dari pagu tahapan pertama, bawaan 50, dan dapat disetel per kelompok program. Program yang dinolkan atau baru dilaporkan P003.",
                en:
                    "A large change is what a reviewer asks about first, and it often comes from a figure shifted by one place. The threshold is a percentage of the first stage's ceiling, 50 by default, and can be set per program group. Programs dropped or new are reported by P003."
            ),
            basis: LocalizedText(
                id: "Kebiasaan pemeriksaan: perubahan di atas ambang disertai penjelasan.",
                en: "Audit practice: a change beyond the threshold comes with an explanation."
            ),
            bad: [
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
                2024,Dinas,Program Perizinan Dan Pendaftaran Perusahaan,utama,APBD,39.690.600,11.671.500
                """
            ],
            good: [
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
                2024,Dinas,Program Perizinan Dan Pendaftaran Perusahaan,utama,APBD,39.690.600,31.671.500
                """
            ]
        ),
        need: .everyRow
    ) { examination in
        var findings: [Finding] = []
        for year in examination.years {
            guard let (first, last) = year.span else { continue }
            for position in year.positions {
                guard let threshold = examination.settings.changeThresholds[position.group],
                    let before = position.ceilings[first], let after = position.ceilings[last], before > .zero, after > .zero
                else { continue }
                let variance = try Variance(before: before, after: after)
                let limit = try Ratio(percent: threshold)
                let change = try Ratio(variance.difference, over: before)
                guard try change > limit || change < Ratio(0, over: 1) - limit else { continue }
                findings.append(try finding(position, variance, from: first, to: last, threshold: threshold))
            }
        }
        return findings
    }
}

private func finding(
    _ position: ProgramPosition, _ variance: Variance, from first: BudgetStage, to last: BudgetStage, threshold: Quantity
) throws -> Finding {
    let change = try variance.changeWords
    return Finding(
        rule: "P005", severity: .warning, location: position.location, field: .ceiling(last), subject: position.words,
        facts: change.facts
            + [.before: .amount(variance.before), .printed: .amount(variance.after), .threshold: .percent(threshold)],
        message: message(position, change, variance, from: first, to: last, threshold: threshold),
        advice: LocalizedText(
            id: "Pastikan angkanya benar, dan sertakan penjelasan perubahannya di naskah.",
            en: "Make sure the figure is right, and give the reason for the change in the paper."
        )
    )
}

private func message(
    _ position: ProgramPosition, _ change: ChangeWords, _ variance: Variance, from first: BudgetStage, to last: BudgetStage,
    threshold: Quantity
) -> LocalizedText {
    let (words, group) = (change.worded, position.group.label)
    return LocalizedText(
        id:
            "Pagu \"\(position.words)\" \(words), dari \(first.label) \(variance.before) menjadi \(last.label) \(variance.after); ambang untuk \(group) ialah \(percent: threshold).",
        en:
            "The ceiling of \"\(position.words)\" is \(words), from \(first.label) \(variance.before) to \(last.label) \(variance.after); the threshold for \(group) is \(percent: threshold)."
    )
}
