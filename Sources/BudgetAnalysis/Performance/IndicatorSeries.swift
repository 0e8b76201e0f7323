package import BudgetModel
package import ExactNumbers

/// Realisasi kinerja satu indikator dalam satu tahun, menurut triwulan.
package struct IndicatorSeries: Sendable {
    package let indicator: Indicator
    package let year: Int
    /// Lembar menurut triwulan, lalu menurut urutan berkas; satu triwulan dapat dimuat dua kertas.
    package let records: [IndicatorRealisation]
    private let byQuarter: [Quarter: [IndicatorRealisation]]

    private struct Key: Hashable {
        let indicator: String
        let year: Int
    }

    private init(indicator: Indicator, year: Int, records: [IndicatorRealisation]) {
        self.indicator = indicator
        self.year = year
        byQuarter = Dictionary(grouping: records, by: \.quarter)
        self.records = Quarter.allCases.flatMap { [byQuarter] in byQuarter[$0] ?? [] }
    }

    /// Semua deret menurut urutan berkas; realisasi yang indikatornya tidak dikenal dilaporkan B005.
    package static func all(in budget: Budget) -> [IndicatorSeries] {
        let indicators = Dictionary(budget.indicators.map { ($0.code, $0) }) { first, _ in first }
        let groups = budget.indicatorRealisations.inGroups { Key(indicator: $0.indicator, year: $0.year) }
        return groups.compactMap { key, records in
            indicators[key.indicator].map { IndicatorSeries(indicator: $0, year: key.year, records: records) }
        }
    }

    /// Triwulan yang dilaporkan, menurut waktu.
    package var quarters: [Quarter] { Quarter.allCases.filter { byQuarter[$0] != nil } }

    /// Satu nilai pasti sebuah triwulan; `nil` bila tidak ada, mendua, atau dua kertas mencetak nilai berbeda.
    private func only(_ quarter: Quarter, _ figure: (IndicatorRealisation) -> PrintedFigure?) -> Quantity? {
        let values = Set((byQuarter[quarter] ?? []).map { figure($0)?.value })
        return values.count == 1 ? values.first.flatMap(\.self) : nil
    }

    /// Realisasi tertera sebuah triwulan.
    package func realised(in quarter: Quarter) -> Quantity? { only(quarter, \.realised) }

    /// Jumlah capaian tertera sampai dengan sebuah triwulan.
    package func cumulativeRealised(in quarter: Quarter) -> Quantity? { only(quarter, \.cumulativeRealised) }

    /// Realisasi setiap triwulan sampai dengan `last`; `nil` bila salah satunya tidak diketahui.
    package func realised(upTo last: Quarter) -> [Quantity]? {
        var values: [Quantity] = []
        for quarter in Quarter.allCases where quarter <= last {
            guard let value = realised(in: quarter) else { return nil }
            values.append(value)
        }
        return values
    }
}

extension Quarter {
    /// Triwulan sebelumnya; `nil` bagi yang pertama.
    package var previous: Quarter? { Quarter(rawValue: rawValue - 1) }
}
