import BudgetAnalysis
import BudgetModel
import Diagnostics

extension Rule {
    /// Target memburuk pada tahun berikutnya di kertas yang sama.
    static let targetFallsLater = Rule(
        RulePage(
            id: "T005",
            name: "target-memburuk-di-tahun-berikut",
            severity: .warning,
            title: LocalizedText(
                id: "Target memburuk pada tahun berikutnya",
                en: "A target worsens in a later year"
            ),
            why: LocalizedText(
                id:
                    "Rencana yang menargetkan keadaan lebih buruk setahun kemudian perlu alasan; sering kali target lama tertinggal di samping target baru. Untuk indikator negatif yang memburuk adalah yang naik. Laju pertumbuhan boleh turun sementara nilainya tetap bertambah: catatan.",
                en:
                    "A plan that targets a worse state one year later needs a reason; often old targets were left beside new ones. For a negative indicator, worse means higher. A growth rate may fall while the thing itself still grows: a note."
            ),
            basis: LocalizedText(
                id: "Kebiasaan perencanaan: target tahunan menuju kondisi akhir yang lebih baik.",
                en: "Planning practice: yearly targets lead to a better end state."
            ),
            bad: .yearlyTargets("21,75", "16,80"),
            good: .yearlyTargets("21,75", "21,80")
        ),
        need: .ownRecord, seeing: .anything
    ) { examination in
        examination.targets.byPaper.compactMap { targets in
            examination.budget.indicator(targets.indicator).flatMap { examination.finding(of: targets, for: $0) }
        }
    }
}

extension Examination {
    fileprivate func finding(of targets: PaperTargets, for indicator: Indicator) -> Finding? {
        let yearly = targets.yearly
        let falls = zip(yearly, yearly.dropFirst()).filter { former, later in
            former.year < later.year && indicator.isWorse(later.entry.value, than: former.entry.value)
        }
        guard let fall = falls.first else { return nil }
        let location = fall.1.entry.target.figure.location
        let (name, paper) = (indicatorName(targets.indicator), paperName(targets.document))
        let words = falls.map { former, later in
            Worded(
                LocalizedText(
                    id: "\(former.entry.value) (\(former.year)) menjadi \(later.entry.value) (\(later.year))",
                    en: "\(former.entry.value) (\(former.year)) to \(later.entry.value) (\(later.year))"
                ),
                [
                    Facts.Name.target.of("\(former.year)"): .quantity(former.entry.value),
                    Facts.Name.target.of("\(later.year)"): .quantity(later.entry.value),
                ])
        }.joined(by: "; ")
        let reason =
            if indicator.isGrowthRate {
                LocalizedText(
                    id: "; ini laju, jadi nilainya sendiri mungkin tetap bertambah",
                    en: "; this is a rate, so the thing itself may still grow"
                )
            } else if indicator.direction == .positive {
                LocalizedText(id: ", padahal makin tinggi makin baik", en: ", though higher is better")
            } else {
                LocalizedText(id: ", padahal makin rendah makin baik", en: ", though lower is better")
            }
        return Finding(
            rule: "T005", severity: indicator.isGrowthRate ? .note : .warning, location: location,
            related: falls.flatMap { [$0.0, $0.1] }.map(\.entry.target.figure.location).filter { $0 != location }.places(),
            subject: name, excerpt: fall.1.entry.target.figure.text, facts: words.facts,
            message: LocalizedText(
                id: "Target \"\(name)\" pada \(paper) memburuk: \(words)\(reason).",
                en: "The target of \"\(name)\" in \(paper) worsens: \(words)\(reason)."
            ),
            advice: LocalizedText(
                id: "Periksa apakah target tahun berikutnya tertinggal dari rencana lama; bila memang disengaja, tulis alasannya.",
                en: "Check whether the later year's target was left from an older plan; if intended, write down the reason."
            )
        )
    }
}

extension RuleExample {
    fileprivate static func yearlyTargets(_ first: String, _ second: String) -> RuleExample {
        [
            "dokumen.csv": "Kode,Jenis,Tahun\niku,IKU,2024",
            "pagu.csv": ExampleTables.oneProgram,
            "indikator.csv": "Kode,Nama\nnilai,Nilai Industri",
            "target.csv": """
            Dokumen,Indikator,Jenis,Tahun,Nilai Tertera
            iku,nilai,target,2024,"\(first)"
            iku,nilai,target,2025,"\(second)"
            """,
        ]
    }
}
