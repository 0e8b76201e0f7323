import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import TableReading

enum LinkColumn: String, PackageColumn {
    case programCode = "Kode Program"
    case program = "Program"
    case unit = "Unit"
    case indicator = "Indikator"
    case weight = "Bobot"
    case remark = "Catatan"

    static let required: Set<Self> = [.program, .indicator, .weight]
}

extension PackageSession {
    mutating func readLinks(_ source: any Table) throws(TableReadingError) {
        let table = try buffered(source, columns: LinkColumn.self, figures: [.weight]) { _ in "" }
        for record in table.records {
            guard let program = record.coded(.programCode, .program),
                let indicator = record.required(.indicator, log: &log),
                let text = record.required(.weight, log: &log)
            else {
                if record.coded(.programCode, .program) == nil { _ = record.required(.program, log: &log) }
                continue
            }
            let (reading, _) = table.notations.reading(of: text, kind: record.kind(.weight), document: "")
            guard let weight = Self.weight(reading) else {
                log.add(.nonPositiveWeight(text: text, at: record.location(.weight)))
                continue
            }
            budget.links.append(
                ProgramLink(
                    program: program, unit: record.text(.unit), indicator: indicator, weight: weight,
                    remark: record.text(.remark), location: record.location
                )
            )
        }
    }

    /// Bobot yang sah. Dari dua arti "33,333" hanya satu yang tidak melebihi 100, jadi itulah artinya.
    private static func weight(_ reading: PrintedFigure.Reading) -> Quantity? {
        let readings: [Quantity] =
            switch reading {
            case .single(let weight): [weight]
            case .ambiguous(let comma, let point): [comma, point]
            case .unreadable: []
            }
        let valid = readings.filter { $0 > .zero && $0 <= Quantity(100) }
        return valid.count == 1 ? valid[0] : nil
    }
}
