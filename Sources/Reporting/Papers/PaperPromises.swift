import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Kertas-kertas yang menetapkan target, dan indikator yang dijanjikannya.
extension PaperSource {
    /// Kinerja indikator yang dijanjikan kertas-kertas ini, menurut urutan pertama kali disebut.
    func performances(promisedBy documents: [Document]) -> [IndicatorPerformance] {
        let codes = Set(documents.map(\.code))
        let promised = budget.targets.filter { codes.contains($0.document) }.map(\.indicator).distinct
        let known = Dictionary(performances.map { ($0.indicator.code, $0) }) { first, _ in first }
        return promised.compactMap { known[$0] }
    }

    /// Indikator perjanjian kinerja: yang dijanjikannya, selain itu yang dijanjikan perjanjian lain tahun ini; tanpa perjanjian, yang
    /// dilayani program.
    func agreed(isRevision: Bool) -> [IndicatorPerformance] {
        for isRevision in [isRevision, !isRevision] {
            let agreed = performances(promisedBy: year.documents(.agreement, isRevision: isRevision))
            if !agreed.isEmpty { return agreed }
        }
        return performances.filter { !$0.money.shares.isEmpty }
    }

    /// Isian kertas: yang disetel, selain itu yang dicetak semua kertas ini; garis kosong bila tidak ada.
    func stated(_ name: PaperSettings.Name, _ field: (Document) -> String?, of documents: [Document]) -> LocalizedText {
        let printed = documents.map(field).distinct
        return LocalizedText(verbatim: settings[name] ?? (printed.count == 1 ? printed[0] : nil) ?? Self.blank)
    }

    /// Baris judul yang menyebut OPD, dan daerahnya bila disetel dan namanya belum menyebutnya.
    var officeTitles: [LocalizedText] {
        let office = office.uppercased()
        guard let region = settings[.region]?.uppercased(), !office.contains(region) else { return [LocalizedText(verbatim: office)] }
        return [LocalizedText(verbatim: office), LocalizedText(verbatim: region)]
    }

    /// Nama OPD, dan daerahnya bila disetel dan namanya belum menyebutnya.
    var officeName: String {
        guard let region = settings[.region], !office.uppercased().contains(region.uppercased()) else { return office }
        return "\(office) \(region)"
    }
}

extension IndicatorPerformance {
    /// Tempat indikator dan target-targetnya di berkas pengguna.
    func places(of targets: [PromisedTarget]) -> [SourceLocation] {
        ([indicator.location] + targets.flatMap(\.promises).map { $0.target.figure.location.wholeRow }).distinct
    }
}

extension Indicator {
    /// Nama dan satuan seperti dicetak kertas: `Nilai Ekspor Triliun (Rp)`, `Indeks Layanan (persen)`.
    var paperName: LocalizedText {
        guard let unit = unitOfMeasure, !unit.isEmpty else { return LocalizedText(verbatim: name) }
        return LocalizedText(verbatim: unit.hasSuffix(")") ? "\(name) \(unit)" : "\(name) (\(unit))")
    }
}

extension PerformanceValue {
    /// Nilainya di dalam kalimat.
    var text: LocalizedText {
        switch self {
        case .number(let number): LocalizedText(id: "\(number)", en: "\(number)")
        case .range(let range):
            LocalizedText(id: "\(range.lowerBound)-\(range.upperBound)", en: "\(range.lowerBound)-\(range.upperBound)")
        case .grade(let grade): LocalizedText(verbatim: grade.rawValue)
        }
    }
}

extension ReportCell {
    /// Target yang pasti; selain itu keadaannya dengan kata, tidak pernah tebakan.
    static func promised(_ target: PromisedTarget) -> ReportCell { target.value.map { .figure($0) } ?? .text(target.remark) }

    /// Nilai kinerja dengan desimal tercetaknya; rentang dan predikat sebagai teks.
    static func figure(_ value: PerformanceValue) -> ReportCell {
        switch value {
        case .number(let number): ReportCell(.quantity(number))
        case .range, .grade: .text(value.text)
        }
    }

    /// Sasaran indikator; lanjutan sel di atasnya bila sama dengan indikator sebelumnya.
    static func objective(of indicator: Indicator, after former: Indicator?) -> ReportCell {
        guard let objective = indicator.objective else { return .empty }
        return former?.objective == objective && former?.goal == indicator.goal ? .joinedAbove : .verbatim(objective)
    }
}
