import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Target keempat triwulan tidak berjumlah target tahun.
    static let quarterTargetsDoNotSum = Rule(
        RulePage(
            id: "T006",
            name: "target-triwulan-tidak-berjumlah",
            severity: .error,
            title: LocalizedText(
                id: "Target triwulan tidak berjumlah target tahun",
                en: "Quarter targets do not sum to the year's target"
            ),
            why: LocalizedText(
                id:
                    "Untuk indikator yang dijumlahkan, keempat target triwulan harus berjumlah target tahun; bila tidak, capaian triwulan 100 % tidak berarti target tahun tercapai. Selisih yang dapat berasal dari pembulatan cetak (empat kali 5,438 adalah 21,752, bukan 21,750) hanya catatan. Target triwulan yang dicetak kumulatif, dan tahun yang targetnya berganti di tengah jalan, tidak dinilai.",
                en:
                    "For an accumulating indicator the four quarter targets must sum to the year's target; otherwise 100% in every quarter does not mean that the year's target is reached. A difference that printed rounding can explain (four times 5.438 is 21.752, not 21.750) is only a note. Quarter targets printed cumulatively, and years whose target changed midway, are not judged."
            ),
            basis: LocalizedText(
                id: "Kebiasaan rencana aksi: target tahun dibagi habis ke triwulan.",
                en: "Practice of action plans: the year's target is fully divided among the quarters."
            ),
            bad: .quarterSheets(fourth: "7,50"),
            good: .quarterSheets(fourth: "5,50")
        ),
        need: .ownRecord, seeing: .anything
    ) { examination in
        try examination.budget.indicatorRealisations.inGroups { realisation in
            [realisation.indicator, String(realisation.year), examination.papers[realisation.document]?.package ?? ""]
        }.compactMap { _, sheets in
            guard let indicator = sheets.first.flatMap({ examination.budget.indicator($0.indicator) }), indicator.accumulation == .sum,
                let targets = QuarterTargets(sheets)
            else { return nil }
            return try targets.finding(name: examination.indicatorName(indicator.code))
        }
    }
}

/// Target keempat triwulan satu indikator dan satu-satunya target tahun yang dicetak lembarnya.
private struct QuarterTargets {
    let quarters: [(figure: PrintedFigure, value: Quantity)]
    let year: (figure: PrintedFigure, value: Quantity)
    let yearNumber: Int

    /// `nil` bila ada triwulan yang tidak tercetak atau tercetak dua kali, atau target tahunnya tidak satu.
    init?(_ sheets: [IndicatorRealisation]) {
        let ordered = sheets.sorted { $0.quarter < $1.quarter }
        let yearFigures = ordered.compactMap(\.yearTarget)
        let yearValues = Set(yearFigures.compactMap(\.value))
        let quarters = ordered.compactMap { sheet in
            sheet.quarterTarget.flatMap { figure in figure.value.map { (figure, $0) } }
        }
        guard ordered.map(\.quarter) == Quarter.allCases, quarters.count == ordered.count, yearValues.count == 1,
            let yearFigure = yearFigures.last, let value = yearFigure.value, let number = sheets.first?.year,
            yearFigures.allSatisfy({ $0.value != nil })
        else { return nil }
        self.quarters = quarters
        year = (yearFigure, value)
        yearNumber = number
    }

    func finding(name: String) throws(ArithmeticError) -> Finding? {
        var total = Quantity.zero
        var (lower, upper) = (Quantity.zero, Quantity.zero)
        for quarter in quarters {
            let interval = try quarter.value.printedInterval
            total = try total + quarter.value
            lower = try lower + interval.lowerBound
            upper = try upper + interval.upperBound
        }
        let yearInterval = try year.value.printedInterval
        let sum = total
        guard sum != year.value, let last = quarters.last, try !isCumulative(last.value, within: yearInterval) else { return nil }
        let isRounding = (lower...upper).overlaps(yearInterval) && hasDecimals
        let (ending, englishEnding): (Phrase, Phrase) =
            isRounding
            ? ("; selisihnya masih di dalam pembulatan cetaknya", "; the difference is within their printed rounding") : ("", "")
        return Finding(
            rule: "T006", severity: isRounding ? .note : .error, location: last.figure.location,
            field: .quarterTarget,
            related: quarters.dropLast().map(\.figure.location).places(.quarterTarget) + [Finding.Place(year.figure.location, .yearTarget)],
            subject: name, excerpt: last.figure.text, facts: [.printed: .quantity(sum), .expected: .quantity(year.value)],
            message: LocalizedText(
                id:
                    "Target keempat triwulan \(yearNumber) \"\(name)\" berjumlah \(sum), sedangkan target tahunnya \(year.value)\(LocalizedText(id: ending, en: englishEnding)).",
                en:
                    "The four quarter targets of \(yearNumber) of \"\(name)\" sum to \(sum), but the year's target is \(year.value)\(LocalizedText(id: ending, en: englishEnding))."
            ),
            advice: isRounding
                ? LocalizedText(
                    id: "Tidak perlu diubah; bila hendak tepat, hitung capaian dengan target tahun dibagi empat.",
                    en: "Nothing needs to change; to be exact, compute achievement with a quarter of the year's target."
                )
                : LocalizedText(
                    id: "Betulkan target triwulannya supaya berjumlah target tahun, atau betulkan target tahunnya.",
                    en: "Mend the quarter targets so that they sum to the year's target, or mend the year's target."
                )
        )
    }

    /// Bilangan bulat ditulis apa adanya; hanya angka berdesimal mungkin hasil pembulatan.
    private var hasDecimals: Bool { year.value.decimals > 0 || quarters.contains { $0.value.decimals > 0 } }

    /// `true` bila setiap triwulan sudah memuat triwulan sebelumnya: tidak pernah turun dan berakhir di target tahun.
    private func isCumulative(_ last: Quantity, within year: ClosedRange<Quantity>) throws(ArithmeticError) -> Bool {
        let neverFalls = zip(quarters, quarters.dropFirst()).allSatisfy { $0.value <= $1.value }
        let interval = try last.printedInterval
        return neverFalls && interval.overlaps(year)
    }
}

extension RuleExample {
    fileprivate static func quarterSheets(fourth: String) -> RuleExample {
        [
            "dokumen.csv": "Kode,Jenis,Tahun\nmonev,Monitoring,2024",
            "pagu.csv": ExampleTables.oneProgram,
            "indikator.csv": "Kode,Nama,Akumulasi\nnilai,Nilai Industri,jumlah",
            "realisasi-kinerja.csv": """
            Dokumen,Indikator,Tahun,Periode,Target Tahun Tertera,Target Periode Tertera,Realisasi Tertera
            monev,nilai,2024,TW I,"22,00","5,50","4,95"
            monev,nilai,2024,TW II,"22,00","5,50","5,46"
            monev,nilai,2024,TW III,"22,00","5,50","5,74"
            monev,nilai,2024,TW IV,"22,00","\(fourth)","5,99"
            """,
        ]
    }
}
