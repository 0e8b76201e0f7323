import BudgetModel
import PaperReading

/// Tabel target: RPD, IKU, dan tabel pertama perjanjian kinerja.
extension OfficePapers {
    /// - Parameter extra: Kolom-kolom di belakang target dan isinya bagi setiap indikator.
    func targetTable(
        _ document: Document, _ dress: PaperDress, hasGoals: Bool = false, extra: [(PaperRole, (Indicator) -> String?)] = []
    ) -> DrawnTable {
        let targets = budget.targets.filter { $0.document == document.code }
        let indicators = indicators(targets.map(\.indicator))
        var sketch = TableSketch()
        let columns = Self.columns(targets, isPlan: hasGoals)
        if dress.numbering != .none { sketch.add(.number, dress.title(.number), width: 6) }
        if hasGoals { sketch.add(.goal, dress.title(.goal)) }
        sketch.add(.objective, dress.title(.objective), width: 30)
        sketch.add(.indicator, dress.title(.indicator), width: 32)
        if dress.units == .column { sketch.add(.unit, dress.title(.unit), width: 12) }
        for block in columns { sketch.blocks.append(block.block(dress)) }
        for (role, _) in extra { sketch.add(role, dress.title(role), width: 30) }
        var former: Indicator?
        var number = 0
        for indicator in indicators {
            let isSameGoal = hasGoals && former != nil && former?.goal == indicator.goal
            // Tanpa sel gabungan, sel sasaran yang kosong berarti indikator tujuan.
            let isSame =
                former != nil && former?.objective == indicator.objective && former?.goal == indicator.goal && indicator.objective != nil
            let group = hasGoals ? isSameGoal : isSame
            if !group { number += 1 }
            var cells: [TableSketch.Cell] = []
            if dress.numbering != .none { cells.append(group ? .same : .init(dress.number(number))) }
            if hasGoals { cells.append(isSameGoal ? .same : .init(indicator.goal)) }
            cells.append(isSame ? .same : .init(indicator.objective))
            cells.append(.text(name(of: indicator, dress)))
            if dress.units == .column { cells.append(.init(indicator.unitOfMeasure)) }
            for (kind, year) in columns.flatMap(\.fields) {
                let target = targets.first { $0.indicator == indicator.code && $0.kind == kind && $0.year == year }
                cells.append(.init(figure: target?.figure.text))
            }
            cells += extra.map { .init($0.1(indicator)) }
            sketch.rows.append(.cells(cells))
            former = indicator
        }
        return sketch.table(in: dress)
    }

    private struct TargetColumns {
        let fields: [(kind: Target.Kind, year: Int?)]
        let role: PaperRole
        let isPlan: Bool

        func block(_ dress: PaperDress) -> TableSketch.Block {
            func column(_ title: String) -> TableSketch.Column { TableSketch.Column(role: role, title: title, width: 12) }
            let years = fields.map { $0.year.map(String.init) }
            guard fields.count > 1 || (isPlan == false && role == .baseline && dress.yearsBelow && years[0] != nil) else {
                return TableSketch.Block(columns: [column(dress.title(role, role == .baseline ? years[0] ?? "" : ""))])
            }
            if dress.yearsBelow {
                let prefix = role == .baseline ? dress.cased("Tahun ") : ""
                return TableSketch.Block(outer: dress.title(role), columns: years.map { column(prefix + ($0 ?? "")) })
            }
            return TableSketch.Block(columns: years.map { column(dress.title(role, $0 ?? "")) })
        }
    }

    /// Kondisi awal, target setiap tahun, dan kondisi akhir yang dicetak kertas ini.
    private static func columns(_ targets: [Target], isPlan: Bool) -> [TargetColumns] {
        let roles: [(Target.Kind, PaperRole)] = [(.baseline, .baseline), (.target, .target), (.endOfPeriod, .endOfPeriod)]
        return roles.compactMap { kind, role in
            let years = Set(targets.filter { $0.kind == kind }.map(\.year)).sorted { ($0 ?? 0) < ($1 ?? 0) }
            return years.isEmpty ? nil : TargetColumns(fields: years.map { (kind, $0) }, role: role, isPlan: isPlan)
        }
    }
}
