import BudgetModel
import Diagnostics

/// Penutupan: simpul terbuka, catatan per tabel, dan apa yang dimengerti.
extension FlatReading {
    mutating func finish() -> IntakeResult {
        for closed in tree.finish() { close(closed.node, under: closed.ancestors) }
        judgeSections()
        columns.finish(log: &log)
        finishRealisation()
        codeCells.finish(log: &log)
        noteAssumptions()
        budget.extraColumns += extras.sorted { $0.key < $1.key }.map(\.value).filter { !$0.cells.isEmpty }
        return IntakeResult(budget: budget, findings: log.findings, tables: [understanding])
    }

    private mutating func noteAssumptions() {
        if let parents = outlineParents { log.add(.outlineParents(parents.count, at: parents.first)) }
        if assumptions.lacksYear { log.add(.missingYear(at: table)) }
        if otherThanSpending.count > 0 {
            log.add(.notSpending(otherThanSpending.count, hasSpending: !budget.lines.isEmpty, at: table))
        } else if budget.lines.isEmpty, !assumptions.lacksYear {
            log.add(.noRows(at: table))
        }
        if assumptions.fileAsOffice { log.add(.assumedOffice(table.fileStem, at: table)) }
        if assumptions.overheadByName + assumptions.supportByFunding + assumptions.coreByDefault > 0 {
            log.add(.assumedGroup(assumptions, at: table))
        }
        if assumptions.regionalFunding > 0 { log.add(.assumedFundingSource(assumptions.regionalFunding, at: table)) }
        if let inherited { log.add(.inheritedProgram(inherited.count, at: inherited.first)) }
        if assumptions.withoutProgram > 0 {
            let name = budget.lines.first?.program.name ?? ""
            log.add(.missingProgram(name, count: assumptions.withoutProgram, at: table))
        }
    }

    private var understanding: TableUnderstanding {
        let units = facts.amountUnit?.text ?? layout.columns.lazy.compactMap { $0.unit?.text }.first
        return TableUnderstanding(
            location: table, table: PackageTable.lines.rawValue, headerRows: Array(header.rows),
            columns: header.columns.map { column in
                let meaning = column.meaning == .ceiling(nil) ? .ceiling(stage(ofUnnamed: column)) : column.meaning
                let isKept = (column.kept ?? columns.kept[column.position]) != nil
                let label = isKept ? KeptColumn.label : columns.realisation(at: column.position)?.label ?? meaning?.label
                return TableUnderstanding.Column(number: column.position + 1, title: column.title, meaning: label)
            },
            stages: budget.stages, amountUnit: units, rowCount: budget.lines.count, skippedRows: skipped.all
        )
    }

    private func stage(ofUnnamed column: HeaderLayout.Column) -> BudgetStage? {
        columns.stages.first { $0.column.position == column.position }?.stage
    }
}
