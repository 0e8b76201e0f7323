import BudgetAnalysis
import BudgetModel
import ExactNumbers

/// Target akhir Renstra atau RPD setiap indikator, dan capaiannya sampai dengan tahun lalu.
struct PlanHistory {
    private let source: PaperSource
    private let documents: [Document]
    /// Kinerja tahun-tahun lalu yang dilaporkan, menurut tahun lalu indikator.
    private var former: [Int: [String: IndicatorPerformance]] = [:]

    /// - Throws: ``BudgetAnalysis/AnalysisError/overflow``.
    init(_ source: PaperSource) throws {
        self.source = source
        documents = source.planDocuments
        let years = Set(source.budget.indicatorRealisations.map(\.year)).filter { $0 < source.year.year }
        for year in years {
            let performances = try BudgetYear(source.budget, year: year).performances()
            former[year] = Dictionary(performances.map { ($0.indicator.code, $0) }) { first, _ in first }
        }
    }

    /// Tahun terakhir yang ditargetkan rencananya; `nil` bila tidak ada rencana.
    var lastYear: Int? { documents.isEmpty ? nil : source.performances.years(.target, in: documents).compactMap(\.self).max() }

    /// Kondisi akhir; tanpa itu target tahun terakhirnya.
    func finalTarget(of performance: IndicatorPerformance) -> PerformanceValue? {
        for kind in [Target.Kind.endOfPeriod, .target] {
            let years = [performance].years(kind, in: documents)
            guard let year = kind == .target ? years.last : years.count == 1 ? years[0] : nil else { continue }
            if let value = performance.promised(kind, in: year, by: documents).value { return value }
        }
        return nil
    }

    /// Capaian sampai dengan tahun lalu: nilai terakhirnya, atau jumlah semua tahun rencana sebelum tahun ini bila triwulannya dijumlahkan.
    /// `nil` bila salah satu tahunnya tidak dilaporkan sampai TW IV.
    func reached(_ performance: IndicatorPerformance) throws -> PerformanceValue? {
        let (indicator, year) = (performance.indicator, source.year.year)
        func result(of year: Int) throws -> PerformanceValue? {
            try former[year]?[indicator.code].flatMap { try $0.value(upTo: .fourth) }
        }
        guard indicator.accumulation == .sum else { return try result(of: year - 1) ?? baseline(of: performance, in: year - 1) }
        guard let first = [performance].years(.target, in: documents).compactMap(\.self).min(), first < year else { return nil }
        var sum = Quantity.zero
        for year in first..<year {
            guard let number = try result(of: year)?.number else { return nil }
            sum = try sum + number
        }
        return .number(sum)
    }

    /// Kondisi awal, bila keadaannya pada akhir tahun itu.
    private func baseline(of performance: IndicatorPerformance, in year: Int) -> PerformanceValue? {
        performance.promised(.baseline, in: year, by: documents).value
    }
}

extension IndicatorPerformance {
    /// Realisasi sampai dengan sebuah triwulan: jumlah, nilai terakhir, atau rata-ratanya menurut indikatornya; predikat dan rentang yang
    /// terakhir. `nil` bila ada triwulan yang hilang.
    func value(upTo quarter: Quarter) throws -> PerformanceValue? {
        let known = Quarter.allCases.filter { $0 <= quarter }.map { self[$0].realised }
        switch indicator.accumulation {
        case .endPosition: return known.last.flatMap(\.self)
        case .sum:
            let numbers = known.compactMap { $0?.number }
            guard numbers.count == known.count, let first = numbers.first else { return nil }
            return .number(try numbers.dropFirst().reduce(first) { try $0 + $1 })
        case .mean:
            return try self[quarter].cumulativeRealised.map { .number(try $0.rounded(to: max(printedDecimals, 2))) }
        }
    }
}
