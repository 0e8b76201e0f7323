import BudgetModel
import Diagnostics
import TableReading

enum TargetColumn: String, PackageColumn {
    case document = "Dokumen"
    case indicator = "Indikator"
    case kind = "Jenis"
    case year = "Tahun"
    case value = "Nilai Tertera"
    case remark = "Catatan"

    static let required: Set<Self> = [.document, .indicator, .kind, .value]
}

extension PackageSession {
    mutating func readTargets(_ source: any Table) throws(TableReadingError) {
        let table = try buffered(source, columns: TargetColumn.self, figures: [.value]) { $0.text(.document) ?? "" }
        for record in table.records {
            guard let document = record.required(.document, log: &log),
                let indicator = record.required(.indicator, log: &log),
                record.required(.kind, log: &log) != nil,
                let kind = record.choice(.kind, Target.Kind.self, log: &log),
                record.required(.value, log: &log) != nil,
                let figure = figure(.value, in: record, of: table, document: document, unreadable: .note)
            else { continue }
            budget.targets.append(
                Target(
                    document: document, indicator: indicator, kind: kind,
                    year: record.year(.year, log: &log), figure: figure, remark: record.text(.remark)
                )
            )
        }
    }
}
