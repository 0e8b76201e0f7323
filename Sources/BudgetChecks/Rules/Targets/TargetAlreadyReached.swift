import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Target tidak lebih baik daripada yang sudah tercapai ketika kertasnya dibuat.
    static let targetAlreadyReached = Rule(
        RulePage(
            id: "T007",
            name: "target-sudah-tercapai",
            severity: .warning,
            title: LocalizedText(
                id: "Target tidak lebih baik daripada yang sudah tercapai",
                en: "A target is no better than what was already reached"
            ),
            why: LocalizedText(
                id:
                    "Target di bawah kondisi awal di kertas yang sama, atau di bawah realisasi yang sudah tercatat ketika kertas itu menetapkannya, tercapai tanpa kerja apa pun. Yang sama persis, dan laju pertumbuhan, hanya catatan. Untuk indikator negatif arahnya terbalik. Indikator yang kondisi awalnya dipertentangkan (T001) tidak dibandingkan dengan kondisi awalnya.",
                en:
                    "A target below the baseline in the same paper, or below the realisation on record when the paper set it, is reached without any work. Equal values, and growth rates, are only notes. For a negative indicator the direction is reversed. An indicator whose baseline is disputed (T001) is not compared with its baseline."
            ),
            basis: LocalizedText(
                id: "Kebiasaan perencanaan: target lebih baik daripada keadaan yang sudah tercapai.",
                en: "Planning practice: a target is better than the state already reached."
            ),
            bad: .baselineAndTarget("12,90"),
            good: .baselineAndTarget("15,25")
        ),
        need: .ownRecord, seeing: .anything
    ) { examination in
        let disputed = Set(examination.baselineDisputes.map(\.indicator))
        let realisations = examination.budget.indicatorRealisations.inGroups(by: \.indicator)
        let reached = Dictionary(realisations.map { ($0.key, $0.members) }) { first, _ in first }
        return examination.targets.byPaper.compactMap { targets in
            guard let indicator = examination.budget.indicator(targets.indicator) else { return nil }
            let records = examination.records(reached[targets.indicator] ?? [], knownTo: targets, for: indicator)
            let baseline = disputed.contains(targets.indicator) ? nil : targets.baseline
            let easy = EasyTarget.all(in: targets, for: indicator, baseline: baseline, records: records)
            return examination.finding(of: easy, in: targets, for: indicator)
        }
    }
}

/// Nilai yang sudah tercapai pada akhir sebuah triwulan.
private struct Reached {
    let year: Int
    let quarter: Quarter
    let value: Quantity
    let location: SourceLocation
}

/// Target yang tidak lebih baik daripada yang sudah tercapai.
private struct EasyTarget {
    let year: Int
    let entry: TargetBook.Entry
    let reached: Quantity
    let place: SourceLocation
    /// `nil` bila dibandingkan dengan kondisi awal.
    let quarter: Quarter?

    func isWorse(for indicator: Indicator) -> Bool { indicator.isWorse(entry.value, than: reached) }

    /// Yang lebih buruk dahulu; bila tidak ada, yang sama.
    static func all(
        in targets: PaperTargets, for indicator: Indicator, baseline: TargetBook.Entry?, records: [Reached]
    ) -> [EasyTarget] {
        var easy: [EasyTarget] = []
        for (year, entry) in targets.yearly {
            if let record = records.last(where: { $0.year == year }) {
                easy.append(
                    EasyTarget(year: year, entry: entry, reached: record.value, place: record.location, quarter: record.quarter)
                )
            }
            if let baseline, (baseline.target.year ?? year - 1) < year {
                easy.append(
                    EasyTarget(
                        year: year, entry: entry, reached: baseline.value, place: baseline.target.figure.location, quarter: nil
                    )
                )
            }
        }
        let worse = easy.filter { $0.isWorse(for: indicator) }
        return worse.isEmpty ? easy.filter { $0.entry.value == $0.reached } : worse
    }

    var words: Worded {
        let facts: Facts = [Facts.Name.target.of("\(year)"): .quantity(entry.value), Facts.Name.realised.of("\(year)"): .quantity(reached)]
        if let quarter {
            return Worded(
                LocalizedText(
                    id: "\(year): \(entry.value) (sudah \(reached) pada akhir \(quarter.name))",
                    en: "\(year): \(entry.value) (already \(reached) at the end of \(quarter.name))"
                ), facts)
        }
        return Worded(
            LocalizedText(
                id: "\(year): \(entry.value) (kondisi awal \(reached))", en: "\(year): \(entry.value) (baseline \(reached))"
            ), facts)
    }
}

extension Examination {
    /// Realisasi yang triwulannya pasti sudah berakhir ketika kertas itu menetapkan targetnya, menurut waktu.
    ///
    /// Untuk indikator yang dijumlahkan hanya jumlah capaian tercetak yang dipakai, karena kertas yang tidak menyebut
    /// cara menjumlahkannya dibaca sama; rata-rata belum diketahui sebelum tahunnya habis.
    fileprivate func records(
        _ realisations: [IndicatorRealisation], knownTo targets: PaperTargets, for indicator: Indicator
    ) -> [Reached] {
        guard let paper = papers[targets.document], let date = paper.date, !realisations.isEmpty else { return [] }
        let set = Set(targets.yearly.filter { !isRepeated($0.entry, by: paper) }.map(\.year))
        return realisations.compactMap { record in
            guard record.document != targets.document, papers[record.document]?.package == paper.package, set.contains(record.year),
                let end = record.quarter.lastDay(of: record.year), date.isAfter(end),
                let yearEnd = Quarter.fourth.lastDay(of: record.year), date.isNotAfter(yearEnd)
            else { return nil }
            let figure: PrintedFigure? =
                switch (indicator.accumulation, indicator.direction) {
                case (.sum, .positive): record.cumulativeRealised
                case (.endPosition, _): record.realised
                default: nil
                }
            guard let figure, let value = figure.value else { return nil }
            return Reached(year: record.year, quarter: record.quarter, value: value, location: figure.location)
        }.sorted { ($0.year, $0.quarter) < ($1.year, $1.quarter) }
    }

    /// `true` bila target itu mungkin sudah ditetapkan kertas lain lebih dahulu, sehingga kertas ini hanya mengulangnya.
    private func isRepeated(_ entry: TargetBook.Entry, by paper: Paper) -> Bool {
        targets.entries(of: entry.target.indicator).contains { other in
            guard TargetBook.Promise(other.target) == TargetBook.Promise(entry.target), other.value == entry.value,
                let earlier = papers[other.target.document], earlier.document.code != paper.document.code
            else { return false }
            return earlier.date == nil || earlier.isBefore(paper)
        }
    }

    fileprivate func finding(of easy: [EasyTarget], in targets: PaperTargets, for indicator: Indicator) -> Finding? {
        guard let main = easy.first else { return nil }
        let (name, paper) = (indicatorName(targets.indicator), paperName(targets.document))
        let isWorse = main.isWorse(for: indicator)
        let location = main.entry.target.figure.location
        var seen: Set = [location]
        let related = easy.flatMap { [$0.entry.target.figure.location, $0.place] }.filter { seen.insert($0).inserted }
        let words = easy.map(\.words).joined(by: "; ")
        let rate =
            indicator.isGrowthRate
            ? LocalizedText(
                id: "; ini laju, jadi nilainya sendiri mungkin tetap bertambah",
                en: "; this is a rate, so the thing itself may still grow"
            ) : .nothing
        return Finding(
            rule: "T007", severity: isWorse && !indicator.isGrowthRate ? .warning : .note, location: location,
            related: related.places(), subject: name, excerpt: main.entry.target.figure.text, facts: words.facts,
            message: isWorse
                ? LocalizedText(
                    id: "Target \"\(name)\" pada \(paper) lebih buruk daripada yang sudah tercapai: \(words)\(rate).",
                    en: "The target of \"\(name)\" in \(paper) is worse than what was already reached: \(words)\(rate)."
                )
                : LocalizedText(
                    id: "Target \"\(name)\" pada \(paper) sama dengan yang sudah tercapai: \(words)\(rate).",
                    en: "The target of \"\(name)\" in \(paper) equals what was already reached: \(words)\(rate)."
                ),
            advice: LocalizedText(
                id: "Periksa angkanya; bila memang hendak dipertahankan atau diturunkan, tulis alasannya di kertas.",
                en: "Check the figure; if it is to be held or lowered on purpose, state the reason in the paper."
            )
        )
    }
}

extension RuleExample {
    fileprivate static func baselineAndTarget(_ target: String) -> RuleExample {
        [
            "dokumen.csv": "Kode,Jenis,Tahun\nrpd,RPD,2023",
            "pagu.csv": ExampleTables.oneProgram,
            "indikator.csv": "Kode,Nama\nnilai,Nilai Industri",
            "target.csv": """
            Dokumen,Indikator,Jenis,Tahun,Nilai Tertera
            rpd,nilai,kondisi awal,2022,"14,50"
            rpd,nilai,target,2023,"\(target)"
            """,
        ]
    }
}
