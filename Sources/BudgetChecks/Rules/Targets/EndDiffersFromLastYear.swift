import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Kondisi akhir berbeda dari target tahun terakhir di kertas yang sama.
    static let endDiffersFromLastYear = Rule(
        RulePage(
            id: "T004",
            name: "kondisi-akhir-beda-dari-tahun-terakhir",
            severity: .warning,
            title: LocalizedText(
                id: "Kondisi akhir berbeda dari target tahun terakhir",
                en: "The end-of-period value differs from the last year's target"
            ),
            why: LocalizedText(
                id:
                    "Akhir periode adalah akhir tahun terakhirnya, jadi keduanya satu angka; yang lain biasanya salah ketik. Kondisi akhir yang sama dengan jumlah target semua tahun, dengan atau tanpa kondisi awal, diterima: sebagian indikator memang dijumlahkan. Kertas dengan satu tahun target saja tidak dinilai.",
                en:
                    "The end of the period is the end of its last year, so the two are one figure; another one is usually a slip. An end value that equals the sum of all years' targets, with or without the baseline, is accepted: some indicators do add up. A paper with targets for one year only is not judged."
            ),
            basis: LocalizedText(
                id: "Kebiasaan tabel RPD dan RPJMD: kondisi akhir periode adalah keadaan pada tahun terakhir rencana.",
                en: "Practice of regional plans: the end-of-period value is the state in the last year of the plan."
            ),
            bad: .planTable(end: "5,78"),
            good: .planTable(end: "4,78")
        ),
        need: .everyRow, seeing: .anything
    ) { examination in
        let years = LastYears(examination.budget.targets)
        return try examination.targets.byPaper.compactMap { targets in
            guard let end = targets.endOfPeriod, let last = targets.yearly.last, last.entry.value != end.value,
                years.count(of: targets) > 1, years.last(of: targets) == last.year, end.target.year ?? last.year == last.year,
                try !targets.addUp(to: end.value)
            else { return nil }
            let (name, paper) = (examination.indicatorName(targets.indicator), examination.paperName(targets.document))
            return Finding(
                rule: "T004", severity: .warning, location: end.target.figure.location,
                related: [last.entry.target.figure.location].places(), subject: name, excerpt: end.target.figure.text,
                facts: [.printed: .quantity(end.value), .expected: .quantity(last.entry.value)],
                message: LocalizedText(
                    id:
                        "Kondisi akhir \"\(name)\" pada \(paper) tertera \(end.value), sedangkan target tahun terakhirnya, \(last.year), \(last.entry.value).",
                    en:
                        "The end-of-period value of \"\(name)\" in \(paper) is printed as \(end.value), but the target of its last year, \(last.year), is \(last.entry.value)."
                ),
                advice: LocalizedText(
                    id: "Tentukan mana yang benar, lalu samakan keduanya.", en: "Decide which one is right, then make them equal."
                )
            )
        }
    }
}

/// Tahun target setiap indikator dan kertas, juga yang angkanya tidak terbaca.
private struct LastYears {
    private var years: [[String]: Set<Int>] = [:]

    init(_ targets: [Target]) {
        for target in targets where target.kind == .target {
            guard let year = target.year else { continue }
            years[[target.indicator, target.document], default: []].insert(year)
        }
    }

    private func years(of targets: PaperTargets) -> Set<Int> { years[[targets.indicator, targets.document]] ?? [] }

    func last(of targets: PaperTargets) -> Int? { years(of: targets).max() }

    func count(of targets: PaperTargets) -> Int { years(of: targets).count }
}

extension PaperTargets {
    /// `true` bila target semua tahun, dengan atau tanpa kondisi awal, berjumlah `value`.
    fileprivate func addUp(to value: Quantity) throws(ArithmeticError) -> Bool {
        var sum = Quantity.zero
        for (_, entry) in yearly { sum = try sum + entry.value }
        if sum == value { return true }
        guard let baseline else { return false }
        return try sum + baseline.value == value
    }
}

extension RuleExample {
    fileprivate static func planTable(end: String) -> RuleExample {
        [
            "dokumen.csv": "Kode,Jenis,Tahun\nrpd,RPD,2023",
            "pagu.csv": ExampleTables.oneProgram,
            "indikator.csv": "Kode,Nama\npdrb,Pertumbuhan PDRB",
            "target.csv": """
            Dokumen,Indikator,Jenis,Tahun,Nilai Tertera
            rpd,pdrb,target,2025,"4,46"
            rpd,pdrb,target,2026,"4,78"
            rpd,pdrb,kondisi akhir,,"\(end)"
            """,
        ]
    }
}
