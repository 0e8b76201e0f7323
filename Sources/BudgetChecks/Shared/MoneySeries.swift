import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Apa yang dibicarakan sederet realisasi keuangan.
struct MoneySubject: Hashable {
    let subject: MoneyRealisation.Subject
    let year: Int
    let offices: OfficeScope
    let span: MoneyRealisation.Span

    init(_ realisation: MoneyRealisation) {
        subject = realisation.subject
        year = realisation.year
        offices = realisation.offices
        span = realisation.span
    }
}

/// Realisasi keuangan satu indikator atau program dalam satu tahun, menurut waktu.
struct MoneySeries {
    let subject: MoneySubject
    let records: [MoneyRealisation]

    /// Semua deret menurut urutan berkas.
    static func all(in budget: Budget) -> [MoneySeries] {
        budget.moneyRealisations.inGroups { MoneySubject($0) }.map { subject, records in
            MoneySeries(subject: subject, records: records.inTimeOrder { $0 })
        }
    }
}

/// Penyerapan satu indikator atau program dalam satu tahun, menurut waktu.
struct AbsorptionSeries {
    let subject: MoneySubject
    let records: [AbsorptionRecord]

    /// Semua deret satu tahun menurut urutan berkas.
    static func all(in year: BudgetYear) throws(AnalysisError) -> [AbsorptionSeries] {
        try year.absorptionRecords().inGroups { MoneySubject($0.realisation) }.map { subject, records in
            AbsorptionSeries(subject: subject, records: records.inTimeOrder(\.realisation))
        }
    }
}

extension Array {
    /// Menurut waktu; yang sewaktu tetap menurut urutan berkas.
    fileprivate func inTimeOrder(_ realisation: (Element) -> MoneyRealisation) -> [Element] {
        let groups = Dictionary(grouping: self) { realisation($0).period.lastMonth }
        return groups.keys.sorted().flatMap { groups[$0] ?? [] }
    }
}

extension MoneyRealisation {
    /// Sel angkanya bila diketahui, kalau tidak barisnya.
    var place: SourceLocation {
        if case .percentage(let figure, _) = evidence { figure.location } else { location }
    }
}

extension AmountRange {
    /// Jumlah pasti, atau batas bawah dan atasnya.
    var words: Worded {
        isExact
            ? Worded(LocalizedText(id: "\(lower)", en: "\(lower)"), [.realised: .amount(lower)])
            : Worded(
                LocalizedText(id: "\(lower) sampai \(upper)", en: "\(lower) to \(upper)"),
                [.lowest: .amount(lower), .highest: .amount(upper)])
    }
}
