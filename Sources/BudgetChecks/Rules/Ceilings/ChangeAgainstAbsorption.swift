import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Pagu dinaikkan padahal penyerapannya jauh di belakang kalender, atau dipotong padahal jauh di depan.
    static let changeAgainstAbsorption = Rule(
        RulePage(
            id: "P008",
            name: "pagu-melawan-penyerapan",
            severity: .warning,
            title: LocalizedText(
                id: "Pagu naik padahal penyerapan tertinggal, atau turun padahal mendahului",
                en: "A ceiling rises although absorption lags, or falls although it leads"
            ),
            why: LocalizedText(
                id:
                    "Uang tambahan bagi yang belum terserap biasanya tidak habis, dan pemotongan bagi yang sudah hampir habis biasanya menghentikan pekerjaan. Penyerapan dibandingkan dengan bagian tahun yang sudah lewat pada triwulan terakhir yang pasti berakhir sebelum tanggal kertas perubahan; jaraknya bawaan 25 poin. Tanpa tanggal aturan ini diam.",
                en:
                    "Extra money for what is not yet absorbed usually stays unspent, and a cut to what is nearly used up usually stops the work. Absorption is compared with the part of the year gone at the last quarter that certainly ended before the revised paper's date; the gap is 25 points by default. Without a date this rule is silent."
            ),
            basis: LocalizedText(
                id: "Kebiasaan pemeriksaan: perubahan pagu sejalan dengan penyerapannya.",
                en: "Audit practice: changes of a ceiling follow its absorption."
            ),
            bad: example(revised: "1.300.000"),
            good: example(revised: "800.000")
        ),
        need: .everyRow
    ) { examination in
        var findings: [Finding] = []
        for year in examination.years {
            guard let (first, last) = year.span, let clock = examination.clock(of: last, in: year) else { continue }
            for group in try year.absorptionGroups(where: { $0.realisation.period.closedQuarter == clock.quarter }) {
                let judged = try group.compactMap { try Pace($0, from: first, to: last, in: year) }
                guard let pace = judged.first, judged.count == group.count,
                    try judged.allSatisfy({ try $0.opposes(clock, by: examination.settings.absorptionGap) })
                else { continue }
                findings.append(try pace.finding(clock, examination))
            }
        }
        return findings
    }
}

private func example(revised: String) -> RuleExample {
    [
        "dokumen.csv": """
        Kode,Jenis,Tanggal,Tahun,Tahapan
        pk-perubahan,PK Perubahan,4 November 2024,2024,Perubahan
        """,
        "pagu.csv": """
        Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
        2024,Dinas,Program A,utama,APBD,1.000.000,\(revised)
        """,
        "realisasi-keuangan.csv": """
        Program,Tahun,Periode,Sifat,Jumlah
        Program A,2024,TW III,kumulatif,320.000
        """,
    ]
}

/// Triwulan terakhir yang pasti sudah berakhir ketika kertas perubahan diberi tanggal.
private struct Clock {
    let quarter: Quarter
    let paper: Document

    /// Bagian tahun yang sudah lewat.
    var share: Ratio {
        get throws(ArithmeticError) { try Ratio(Int128(quarter.rawValue), over: Int128(Quarter.allCases.count)) }
    }
}

extension Examination {
    /// `nil` bila kertas tahapan itu tidak ada, ada yang tidak bertanggal, atau tanggalnya memberi triwulan berbeda.
    fileprivate func clock(of stage: BudgetStage, in year: BudgetYear) -> Clock? {
        let clocks = budget.documents.filter { $0.stage == stage && $0.year == year.year }.map { paper in
            paper.date.flatMap { date in
                Quarter.allCases.last { $0.lastDay(of: year.year).map { $0 < date.days.lowerBound } ?? false }
            }.map { Clock(quarter: $0, paper: paper) }
        }
        guard let first = clocks.first, clocks.allSatisfy({ $0?.quarter == first?.quarter }) else { return nil }
        return first
    }
}

/// Penyerapan pagu tahapan pertama di samping perubahan pagunya.
private struct Pace {
    let record: AbsorptionRecord
    let places: [SourceLocation]
    let base: Absorption
    let ratio: ClosedRange<Ratio>
    /// Tahapan yang pagunya berlawanan arah.
    let changed: BudgetStage
    let ceilings: Variance

    init?(_ record: AbsorptionRecord, from: BudgetStage, to: BudgetStage, in year: BudgetYear) throws {
        let shares = year.shares(meantBy: record.realisation)
        guard let base = record.absorptions.first(where: { $0.stage == from }), let ratio = base.ratio,
            let ceilings = try Variance.certain(of: shares.map(\.ceilings), from: from, to: to)
        else { return nil }
        self.record = record
        self.base = base
        self.ratio = ratio
        changed = to
        self.ceilings = ceilings
        places = shares.map(\.position.location).distinct
    }

    /// `true` bila pagunya naik dan penyerapannya tertinggal sejauh `gap`, atau turun dan mendahului.
    func opposes(_ clock: Clock, by gap: Quantity) throws -> Bool {
        let gap = try Ratio(percent: gap)
        let share = try clock.share
        if ceilings.difference.isNegative { return try ratio.lowerBound - share >= gap }
        return try !ceilings.difference.isZero && share - ratio.upperBound >= gap
    }

    func finding(_ clock: Clock, _ examination: Examination) throws -> Finding {
        let realisation = record.realisation
        let name = realisation.subject.words(in: examination.budget)
        let elapsed = try clock.share.percent(decimals: 0)
        let (change, absorbed) = (try ceilings.changeWords.worded, try absorbed)
        return Finding(
            rule: "P008", severity: .warning, location: realisation.location, field: .realised(against: base.stage),
            related: places.places(.ceiling(changed)) + [Finding.Place(clock.paper.location)], subject: name,
            facts: change.facts + [.before: .amount(ceilings.before), .after: .amount(ceilings.after)] + absorbed.facts
                + ["tahun berjalan": .percent(elapsed)],
            message: LocalizedText(
                id:
                    "Pagu \"\(name)\" \(change) pada \(examination.paperName(clock.paper.code)) (\(ceilings.before) menjadi \(ceilings.after)), padahal sampai dengan \(realisation.period.label) terserap \(absorbed) dari pagu \(base.stage.label), ketika \(percent: elapsed) tahun sudah lewat.\(assumption)",
                en:
                    "The ceiling of \"\(name)\" is \(change) in \(examination.paperName(clock.paper.code)) (\(ceilings.before) to \(ceilings.after)), although by \(realisation.period.label) \(absorbed) of the \(base.stage.label) ceiling was absorbed, with \(percent: elapsed) of the year gone.\(assumption)"
            ),
            advice: LocalizedText(
                id: "Periksa apakah pagu baru sesuai dengan sisa pekerjaan tahun ini, dan jelaskan.",
                en: "Check whether the new ceiling fits the work left this year, and explain."
            )
        )
    }

    /// Persen seperti tertera bila kertas mencetak persen; selain itu hitungannya.
    private var absorbed: Worded {
        get throws(ArithmeticError) {
            if case .percentage(let figure, let stage) = record.realisation.evidence, record.realisation.span == .cumulative,
                stage == nil || stage == base.stage, let value = figure.value
            {
                return Worded(LocalizedText(id: "\(percent: value)", en: "\(percent: value)"), [.realised: .percent(value)])
            }
            let (low, high) = (try ratio.lowerBound.percent(), try ratio.upperBound.percent())
            return low == high
                ? Worded(LocalizedText(id: "\(percent: low)", en: "\(percent: low)"), [.realised: .percent(low)])
                : Worded(
                    LocalizedText(id: "\(percent: low) sampai \(percent: high)", en: "\(percent: low) to \(percent: high)"),
                    [.lowest: .percent(low), .highest: .percent(high)])
        }
    }

    /// Kertas yang tidak menyebut pagu acuannya dibaca terhadap pagu yang berlaku ketika itu.
    private var assumption: LocalizedText {
        guard case .percentage(_, nil) = record.realisation.evidence else { return .nothing }
        return LocalizedText(
            id: " Kertasnya tidak menyebut pagu acuan; yang dipakai pagu yang berlaku ketika itu.",
            en: " The paper names no ceiling; the one in force then is used."
        )
    }
}
