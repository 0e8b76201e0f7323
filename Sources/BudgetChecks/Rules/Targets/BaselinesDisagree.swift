import BudgetAnalysis
import BudgetModel
import Diagnostics

extension Rule {
    /// Kondisi awal satu indikator berbeda antarkertas.
    static let baselinesDisagree = Rule(
        RulePage(
            id: "T001",
            name: "kondisi-awal-berbeda",
            severity: .error,
            title: LocalizedText(
                id: "Kondisi awal sebuah indikator berbeda antarkertas",
                en: "Papers disagree on an indicator's baseline"
            ),
            why: LocalizedText(
                id:
                    "Kondisi awal sudah terjadi, jadi hanya satu angkanya. Bila dua kertas mencetak angka lain untuk tahun yang sama, kenaikan yang dijanjikan tidak dapat dinilai. Peringatan bila ada kertas yang tidak menyebut tahunnya, atau bila kertas yang berbeda itu mengubah kertas yang lain.",
                en:
                    "A baseline has already happened, so it has one figure only. If two papers print different figures for the same year, the promised improvement cannot be judged. A warning if a paper names no year, or if the differing paper amends the other."
            ),
            basis: LocalizedText(
                id: "Kebiasaan: RPD, keputusan IKU, dan perjanjian kinerja memakai kondisi awal yang sama.",
                en: "Practice: plan, indicator decree, and performance agreement use one baseline."
            ),
            bad: .baselines(second: "14,500"),
            good: .baselines(second: "11,750")
        ),
        need: .ownRecord, seeing: .anything
    ) { examination in
        examination.baselineDisputes.compactMap { dispute in
            guard let odd = dispute.disagreement.odd(among: examination.papers) else { return nil }
            let name = examination.indicatorName(dispute.indicator)
            let papers = dispute.withoutYear.map { examination.paperName($0) }.joined(separator: ", ")
            let year = dispute.year.map { " \($0)" } ?? ""
            let doubt =
                papers.isEmpty
                ? LocalizedText.nothing
                : LocalizedText(
                    id: " Tahunnya tidak disebut oleh: \(papers); mungkin tahunnya lain.",
                    en: " The year is not named by: \(papers); it may be another year."
                )
            let words = dispute.disagreement.words(in: examination)
            return Finding(
                rule: "T001", severity: dispute.isCertain ? .error : .warning, location: odd.target.figure.location,
                related: dispute.disagreement.places(besides: odd).places(), subject: name, excerpt: odd.target.figure.text,
                facts: words.facts,
                message: LocalizedText(
                    id: "Kondisi awal\(year) \"\(name)\" berbeda antarkertas: \(words).\(doubt)",
                    en: "Papers disagree on the\(year) baseline of \"\(name)\": \(words).\(doubt)"
                ),
                advice: LocalizedText(
                    id: "Cari angka yang benar di sumber datanya, lalu samakan di semua kertas beserta tahunnya.",
                    en: "Find the right figure in its data source, then use it in every paper, with its year."
                )
            )
        }
    }
}

extension RuleExample {
    fileprivate static func baselines(second: String) -> RuleExample {
        [
            "dokumen.csv": "Kode,Jenis,Tahun\nrpd,RPD,2023\niku,IKU,2024",
            "pagu.csv": ExampleTables.oneProgram,
            "indikator.csv": "Kode,Nama\nnilai,Nilai Perdagangan",
            "target.csv": """
            Dokumen,Indikator,Jenis,Tahun,Nilai Tertera
            rpd,nilai,kondisi awal,2022,"11,750"
            rpd,nilai,target,2024,"12,90"
            iku,nilai,kondisi awal,2022,"\(second)"
            iku,nilai,target,2024,"12,90"
            """,
        ]
    }
}
