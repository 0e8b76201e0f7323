import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Uang dan target satu indikator bergerak berlawanan arah.
    static let moneyAgainstTarget = Rule(
        RulePage(
            id: "P006",
            name: "uang-dan-target-berlawanan",
            severity: .warning,
            title: LocalizedText(
                id: "Target lebih berat dengan uang lebih sedikit, atau sebaliknya",
                en: "A harder target with less money, or the reverse"
            ),
            why: LocalizedText(
                id:
                    "Target yang dinaikkan sementara uangnya dipotong perlu penjelasan: salah satunya mungkin tidak ikut diperbarui. Target yang diringankan dengan uang lebih banyak adalah catatan. Uangnya jumlah bagian program yang terkait indikator, targetnya target tahun itu di kertas tahapan pertama dan terakhir yang paling berwenang (PK, tanpanya IKU, tanpanya rencana); bila kertasnya tidak pasti atau saling berbeda, aturan ini diam. Indikator negatif dibaca sebaliknya.",
                en:
                    "A target raised while its money is cut needs an explanation: one of the two may not have been updated. An easier target with more money is a note. The money is the sum of the program parts tied to the indicator, the target is that year's in the most authoritative paper of the first and last stage (the agreement, else the key indicators, else the plan); where those papers are uncertain or disagree, this rule is silent. Negative indicators are read the other way round."
            ),
            basis: LocalizedText(
                id: "Pengukuran kinerja mempengaruhi penyesuaian anggaran (evaluasi AKIP, Permenpan RB 88/2021).",
                en: "Measured performance drives the adjustment of the budget (AKIP evaluation, Permenpan RB 88/2021)."
            ),
            bad: example(revisedTarget: "21,75"),
            good: example(revisedTarget: "15,25")
        ),
        need: .everyRow
    ) { examination in
        let indicators = Dictionary(examination.budget.indicators.map { ($0.code, $0) }) { first, _ in first }
        let promises = TargetPromises(examination.budget)
        var findings: [Finding] = []
        for year in examination.years {
            guard let (first, last) = year.span else { continue }
            let choice = year.targetChoice
            for (_, shares) in year.shares.filter({ $0.indicator != nil }).inGroups(by: \.indicator) {
                guard let indicator = shares[0].indicator.flatMap({ indicators[$0] }),
                    let before = TargetBook.Entry(choice.target(promises[indicator.code], at: first)),
                    let after = TargetBook.Entry(choice.target(promises[indicator.code], at: last)),
                    let money = try Variance.certain(of: shares.map(\.ceilings), from: first, to: last)
                else { continue }
                let movement = Movement(
                    indicator: indicator, shares: shares, from: first, to: last, money: money, before: before, after: after)
                if let severity = movement.severity { findings.append(try movement.finding(severity, examination)) }
            }
        }
        return findings
    }
}

private func example(revisedTarget: String) -> RuleExample {
    [
        "dokumen.csv": """
        Kode,Jenis,Tahun,Tahapan,Mengubah
        pk,PK,2024,Murni,
        pk-perubahan,PK Perubahan,2024,Perubahan,pk
        """,
        "indikator.csv": """
        Kode,Nama,Satuan
        industri,Nilai Industri Pengolahan,Triliun (Rp)
        """,
        "target.csv": """
        Dokumen,Indikator,Jenis,Tahun,Nilai Tertera
        pk,industri,target,2024,"16,00"
        pk-perubahan,industri,target,2024,"\(revisedTarget)"
        """,
        "kaitan.csv": """
        Program,Indikator,Bobot
        Program A,industri,100
        """,
        "pagu.csv": """
        Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
        2024,Dinas,Program A,utama,APBD,1.000.000,700.000
        """,
    ]
}

extension TargetBook.Entry {
    /// Satu angka yang pasti, menurut kertas pertama yang menjanjikannya; `nil` bila bukan.
    fileprivate init?(_ target: PromisedTarget) {
        guard let number = target.value?.number, let first = target.promises.first else { return nil }
        self.init(target: first.target, value: number)
    }
}

/// Uang dan target satu indikator dari tahapan pertama ke tahapan terakhir.
private struct Movement {
    let indicator: Indicator
    let shares: [IndicatorShare]
    let from: BudgetStage
    let to: BudgetStage
    let money: Variance
    let before: TargetBook.Entry
    let after: TargetBook.Entry

    /// Peringatan bila target lebih berat dengan uang lebih sedikit, catatan bila sebaliknya, `nil` bila searah.
    var severity: Severity? {
        guard after.value != before.value, !money.difference.isZero else { return nil }
        let isHarder = (after.value > before.value) == (indicator.direction == .positive)
        guard isHarder == money.difference.isNegative else { return nil }
        return isHarder ? .warning : .note
    }

    func finding(_ severity: Severity, _ examination: Examination) throws -> Finding {
        let year = after.target.year.map { String($0) } ?? ""
        let papers = (examination.paperName(before.target.document), examination.paperName(after.target.document))
        let direction =
            indicator.direction == .positive
            ? LocalizedText.nothing : LocalizedText(id: " (makin rendah makin baik)", en: " (lower is better)")
        let (change, step) = (try money.changeWords.worded, try targetWords)
        return Finding(
            rule: "P006", severity: severity, location: after.target.figure.location,
            related: [Finding.Place(before.target.figure.location)] + shares.map(\.position.location).places(.ceiling(to)),
            subject: indicator.name,
            facts: change.facts + [Facts.Name.before.of("pagu"): .amount(money.before), Facts.Name.after.of("pagu"): .amount(money.after)]
                + step.facts + [.before: .quantity(before.value), .printed: .quantity(after.value)],
            message: LocalizedText(
                id:
                    "Uang untuk \"\(indicator.name)\" \(change) dari \(from.label) ke \(to.label) (\(money.before) menjadi \(money.after)), sedangkan target \(year) \(step), dari \(before.value) pada \(papers.0) menjadi \(after.value) pada \(papers.1)\(direction).",
                en:
                    "The money for \"\(indicator.name)\" is \(change) from \(from.label) to \(to.label) (\(money.before) to \(money.after)), while the \(year) target is \(step), from \(before.value) in \(papers.0) to \(after.value) in \(papers.1)\(direction)."
            ),
            advice: severity == .warning
                ? LocalizedText(
                    id: "Jelaskan bagaimana target yang lebih berat dicapai dengan uang yang lebih sedikit, atau sesuaikan salah satunya.",
                    en: "Explain how the harder target is met with less money, or adjust one of the two."
                )
                : LocalizedText(
                    id: "Jelaskan mengapa target diringankan sementara uangnya bertambah.",
                    en: "Explain why the target is eased while its money grows."
                )
        )
    }

    /// Persen hanya bagi target yang semula di atas nol; pertumbuhan negatif tidak punya dasar persen.
    private var targetWords: Worded {
        get throws(ArithmeticError) {
            guard before.value > .zero else {
                return Worded(after.value > before.value ? LocalizedText(id: "naik", en: "up") : LocalizedText(id: "turun", en: "down"))
            }
            return try Ratio(try after.value - before.value, over: before.value).percent().changeWords.worded
        }
    }
}
