import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Indikator yang dijanjikan perjanjian kinerja tanpa program, atau programnya tidak berpagu lagi.
    static let indicatorWithoutMoney = Rule(
        RulePage(
            id: "K002",
            name: "indikator-tanpa-uang",
            severity: .warning,
            title: LocalizedText(
                id: "Indikator dijanjikan, tetapi tidak ada program yang membiayainya",
                en: "An indicator is promised, but no program funds it"
            ),
            why: LocalizedText(
                id:
                    "Target yang dijanjikan tanpa program, atau dengan program yang seluruh pagunya sudah nol, tidak punya jalan untuk dicapai. Yang dilihat kertas tahapan terakhir yang memuat target; indikator yang tidak lagi dimuatnya tidak dinilai.",
                en:
                    "A target promised without a program, or with programs whose ceilings are all zero by now, has no way of being reached. The paper of the latest stage that carries targets is examined; an indicator it no longer carries is not judged."
            ),
            basis: LocalizedText(
                id: "Kebiasaan penyusunan Perjanjian Kinerja: target dan pagu program pendukungnya berdiri di satu kertas.",
                en: "Practice of performance agreements: a target and the ceilings of its programs stand in one paper."
            ),
            bad: .promisedIndicator(revised: "0"),
            good: .promisedIndicator(revised: "250.000")
        ),
        need: .everyLink
    ) { examination in
        examination.years.flatMap { year in
            let shares = Dictionary(grouping: year.shares.filter { $0.indicator != nil }) { $0.indicator ?? "" }
            return examination.promises(of: year, linked: Set(shares.keys)).compactMap { target in
                examination.unfunded(target, by: shares[target.indicator] ?? [], in: year)
            }
        }
    }
}

extension Examination {
    /// Target kertas tahapan terakhir tahun ini, satu per indikator dan paket.
    fileprivate func promises(of year: BudgetYear, linked: Set<String>) -> [Target] {
        guard !budget.links.isEmpty else { return [] }
        let staged = budget.targets.compactMap { target in
            papers[target.document].flatMap { paper in
                paper.document.stage.flatMap { stage in
                    paper.document.year == year.year && target.kind == .target && target.year ?? year.year == year.year
                        ? (target: target, stage: stage, package: paper.package) : nil
                }
            }
        }
        return staged.inGroups(by: \.package).flatMap { package, members in
            let last = members.map(\.stage).max()
            let promises = members.filter { $0.stage == last }.map(\.target).inGroups(by: \.indicator).map { $0.members[0] }
            // Pada gabungan banyak OPD, paket yang tidak satu pun indikatornya terkait tidak menyertakan tabel kaitan.
            let isJudged = package == nil || promises.contains { linked.contains($0.indicator) }
            return isJudged ? promises : []
        }
    }

    fileprivate func unfunded(_ target: Target, by shares: [IndicatorShare], in year: BudgetYear) -> Finding? {
        guard let stage = year.stages.last, !shares.contains(where: { $0.ceilings[stage].map { !$0.isZero } ?? false }) else {
            return nil
        }
        let (name, paper) = (indicatorName(target.indicator), paperName(target.document))
        let programs = Set(shares.map(\.position.programPlace)).count
        let reason =
            programs == 0
            ? LocalizedText(
                id: "tidak ada program di tabel pagu yang dikaitkan dengannya", en: "no program of the budget table is tied to it"
            )
            : LocalizedText(
                id: "semua program yang dikaitkan dengannya (\(count: programs)) tidak berpagu pada tahapan \(stage.label)",
                en: "none of the programs tied to it (\(count: programs)) has money at stage \(stage.label)"
            )
        return Finding(
            rule: "K002", severity: .warning, location: target.figure.location,
            related: shares.map(\.position.location).places(.ceiling(stage)),
            subject: name, excerpt: target.figure.text, facts: programs == 0 ? [:] : [.count: .count(programs)],
            message: LocalizedText(
                id: "Indikator \"\(name)\" dijanjikan \(paper) untuk \(year.year), tetapi \(reason).",
                en: "Indicator \"\(name)\" is promised by \(paper) for \(year.year), but \(reason)."
            ),
            advice: LocalizedText(
                id: "Kaitkan program yang membiayainya, sediakan pagunya, atau cabut janjinya.",
                en: "Tie the program that funds it, provide its money, or withdraw the promise."
            )
        )
    }
}

extension RuleExample {
    fileprivate static func promisedIndicator(revised: String) -> RuleExample {
        [
            "dokumen.csv": "Kode,Jenis,Tahun,Tahapan\npk-perubahan,PK Perubahan,2024,Perubahan",
            "indikator.csv": "Kode,Nama\nekspor,Nilai Ekspor",
            "target.csv": "Dokumen,Indikator,Jenis,Tahun,Nilai Tertera\npk-perubahan,ekspor,target,2024,25",
            "kaitan.csv": "Program,Indikator,Bobot\nProgram Pengembangan Ekspor,ekspor,100",
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
            2024,Dinas,Program Pengembangan Ekspor,utama,APBD,400.000,\(revised)
            """,
        ]
    }
}
