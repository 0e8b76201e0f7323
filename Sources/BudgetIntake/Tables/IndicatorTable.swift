import BudgetModel
import TableReading

enum IndicatorColumn: String, PackageColumn {
    case code = "Kode"
    case goal = "Tujuan"
    case objective = "Sasaran"
    case name = "Nama"
    case unitOfMeasure = "Satuan"
    case direction = "Arah"
    case accumulation = "Akumulasi"
    case negativeFormula = "Rumus Negatif"
    case unitInCharge = "Penanggung Jawab"
    case remark = "Catatan"

    static let required: Set<Self> = [.code, .name]
}

extension PackageSession {
    mutating func readIndicators(_ source: any Table) throws(TableReadingError) {
        try forEachRecord(source, columns: IndicatorColumn.self) { session, record in
            let direction = record.choice(.direction, Indicator.Direction.self, log: &session.log)
            let accumulation = record.choice(.accumulation, Indicator.Accumulation.self, log: &session.log)
            let formula = record.choice(.negativeFormula, Indicator.NegativeFormula.self, log: &session.log)
            guard let code = record.required(.code, log: &session.log),
                let name = record.required(.name, log: &session.log)
            else { return }
            session.budget.indicators.append(
                Indicator(
                    code: code, goal: record.text(.goal), objective: record.text(.objective), name: name,
                    unitOfMeasure: record.text(.unitOfMeasure), direction: direction ?? .positive,
                    accumulation: accumulation ?? .sum, negativeFormula: formula ?? .twoMinusRatio,
                    unitInCharge: record.text(.unitInCharge), remark: record.text(.remark),
                    location: record.location
                )
            )
        }
    }
}
