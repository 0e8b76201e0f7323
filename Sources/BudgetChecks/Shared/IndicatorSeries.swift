import BudgetAnalysis
import BudgetModel
import ExactNumbers

extension IndicatorSeries {
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
