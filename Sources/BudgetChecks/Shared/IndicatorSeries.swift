import BudgetModel
import ExactNumbers

/// Realisasi kinerja satu indikator dalam satu tahun, menurut triwulan.
struct IndicatorSeries: Sendable {
    let indicator: Indicator
    let year: Int
    /// Lembar menurut triwulan, lalu menurut urutan berkas; satu triwulan dapat dimuat dua kertas.
    let records: [IndicatorRealisation]
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
    static func all(in budget: Budget) -> [IndicatorSeries] {
        let indicators = Dictionary(budget.indicators.map { ($0.code, $0) }) { first, _ in first }
        let groups = budget.indicatorRealisations.inGroups { Key(indicator: $0.indicator, year: $0.year) }
        return groups.compactMap { key, records in
            indicators[key.indicator].map { IndicatorSeries(indicator: $0, year: key.year, records: records) }
        }
    }

    /// Triwulan yang dilaporkan, menurut waktu.
    var quarters: [Quarter] { Quarter.allCases.filter { byQuarter[$0] != nil } }

    /// Satu nilai pasti sebuah triwulan; `nil` bila tidak ada, mendua, atau dua kertas mencetak nilai berbeda.
    private func only(_ quarter: Quarter, _ figure: (IndicatorRealisation) -> PrintedFigure?) -> Quantity? {
        let values = Set((byQuarter[quarter] ?? []).map { figure($0)?.value })
        return values.count == 1 ? values.first.flatMap(\.self) : nil
    }

    /// Realisasi tertera sebuah triwulan.
    func realised(in quarter: Quarter) -> Quantity? { only(quarter, \.realised) }

    /// Jumlah capaian tertera sampai dengan sebuah triwulan.
    func cumulativeRealised(in quarter: Quarter) -> Quantity? { only(quarter, \.cumulativeRealised) }

    /// Realisasi setiap triwulan sampai dengan `last`; `nil` bila salah satunya tidak diketahui.
    func realised(upTo last: Quarter) -> [Quantity]? {
        var values: [Quantity] = []
        for quarter in Quarter.allCases where quarter <= last {
            guard let value = realised(in: quarter) else { return nil }
            values.append(value)
        }
        return values
    }

    /// Cara menghitung ulang jumlah capaian sebuah lembar: jumlah semua triwulan, dan jumlah capaian triwulan sebelumnya
    /// ditambah realisasinya. Kosong bila ada triwulan yang tidak diketahui.
    func cumulativeBases(_ record: IndicatorRealisation) throws(ArithmeticError) -> [PrintedValue] {
        var bases: [PrintedValue] = []
        if let quarters = realised(upTo: record.quarter) {
            var values: [PrintedValue] = []
            for quarter in quarters { values.append(try PrintedValue(quarter)) }
            bases.append(try PrintedValue.sum(values))
        }
        if let previous = record.quarter.previous, let before = cumulativeRealised(in: previous), let own = record.realised.value {
            bases.append(try PrintedValue(before) + PrintedValue(own))
        }
        return bases
    }

    /// Tahun dan indikator bagi pembaca: `"Nilai Ekspor" tahun 2024`.
    var name: String { "\"\(indicator.name)\" tahun \(year)" }
    var englishName: String { "\"\(indicator.name)\" in \(year)" }
}

extension Quarter {
    /// Triwulan sebelumnya; `nil` bagi yang pertama.
    var previous: Quarter? { Quarter(rawValue: rawValue - 1) }
}
