import BudgetModel
import Diagnostics
import PaperReading
import TableReading

enum LineColumn: String, PackageColumn {
    case year = "Tahun"
    case office = "OPD"
    case unit = "Unit"
    case programCode = "Kode Program"
    case program = "Program"
    case activityCode = "Kode Kegiatan"
    case activity = "Kegiatan"
    case subActivityCode = "Kode Sub Kegiatan"
    case subActivity = "Sub Kegiatan"
    case accountCode = "Kode Rekening"
    case account = "Rekening"
    case group = "Kelompok"
    case fundingSource = "Sumber Dana"
    case remark = "Catatan"

    static let required: Set<Self> = [.year, .office, .program, .group, .fundingSource]
}

extension PackageSession {
    mutating func readLines(_ source: any Table) throws(TableReadingError) {
        var columns: [(stage: BudgetStage, column: AmountColumn)]?
        budget.keyedTables.insert(source.location)
        try forEachRecord(source, columns: LineColumn.self, hasStages: true) { session, record in
            var stages =
                columns
                ?? record.header.stages.map { stage, position in
                    (stage, AmountColumn(title: "Pagu \(stage.name)", position: position, table: record.table))
                }
            var ceilings = StageAmounts()
            for index in stages.indices {
                guard let amount = stages[index].column.amount(in: record.row, log: &session.log) else { continue }
                ceilings[stages[index].stage] = amount
            }
            columns = stages
            session.appendLine(record, ceilings: ceilings)
        }
        for entry in columns ?? [] { entry.column.finish(log: &log) }
        if rowCount == 0, !hasUnusableHeader { emptyLines = source.location }
    }

    private mutating func appendLine(_ record: Record<LineColumn>, ceilings: StageAmounts) {
        let group = record.choice(.group, ProgramGroup.self, log: &log)
        guard let yearText = record.required(.year, log: &log), !yearText.isEmpty,
            let year = record.year(.year, log: &log),
            let office = record.required(.office, log: &log),
            let program = record.coded(.programCode, .program),
            record.required(.group, log: &log) != nil, let group,
            let source = record.required(.fundingSource, log: &log)
        else {
            if record.coded(.programCode, .program) == nil { _ = record.required(.program, log: &log) }
            return
        }
        let fundingSource = FundingSource(source)
        do {
            budget.lines.append(
                try BudgetLine(
                    year: year, office: office, unit: record.text(.unit), program: program,
                    activity: record.coded(.activityCode, .activity),
                    subActivity: record.coded(.subActivityCode, .subActivity),
                    account: record.coded(.accountCode, .account), group: group,
                    fundingSource: fundingSource, ceilings: ceilings, remark: record.text(.remark),
                    location: record.location
                )
            )
        } catch {
            log.add(
                .groupContradiction(
                    group: group.rawValue, source: fundingSource.name, at: record.location(.fundingSource)
                )
            )
        }
    }
}
