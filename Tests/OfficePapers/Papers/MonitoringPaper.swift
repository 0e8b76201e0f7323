import BudgetModel
import PaperReading

/// Monitoring rencana aksi: satu halaman setiap triwulan, atau semua triwulan berjajar.
extension OfficePapers {
    func monitoring(_ documents: [Document]) -> DrawnPaper {
        let dress = dress(of: documents[0])
        let year = documents[0].year
        let all = Set(documents.map(\.code))
        let facts = budget.indicatorRealisations.filter { all.contains($0.document) }
        let title = "MONITORING DAN EVALUASI RENCANA AKSI KINERJA"
        func page(_ name: String, _ period: String, _ quarters: [Quarter]) -> DrawnPage {
            let table = monitoringTable(facts.filter { quarters.contains($0.quarter) }, quarters, dress)
            let lines = dress.title([title, office, "\(period)TAHUN ANGGARAN \(year)"])
            return DrawnPage(name, lines + [.gap, .table(table), .gap, signature(nil)])
        }
        let quarters = Quarter.allCases.filter { quarter in facts.contains { $0.quarter == quarter } }
        let pages =
            dress.isWide
            ? [page("Monev", "", quarters)]
            : quarters.map { page($0.name, "TRIWULAN \($0.name.dropFirst(3)) ", [$0]) }
        return DrawnPaper("Monitoring Rencana Aksi \(year)", pages)
    }

    private func monitoringTable(_ facts: [IndicatorRealisation], _ quarters: [Quarter], _ dress: PaperDress) -> DrawnTable {
        let roles: [PaperRole] = [.quarterTarget, .realised, .achievement, .narrative, .cumulativeAchievement, .moneyPercent]
        let used = roles.filter { role in facts.contains { cell(role, $0) != nil } }
        var sketch = TableSketch()
        if dress.numbering != .none { sketch.add(.number, dress.title(.number), width: 6) }
        sketch.add(.objective, dress.title(.objective))
        sketch.add(.indicator, dress.title(.indicator))
        sketch.add(.unit, dress.title(.unit), width: 12)
        sketch.add(.target, dress.title(.target, dress.cased("Tahun \(facts.first?.year ?? 0)")), width: 12)
        for quarter in quarters {
            let columns = used.map { role in
                TableSketch.Column(role: role, title: dress.title(role, quarter.name), width: role == .narrative ? 44 : 13)
            }
            sketch.blocks.append(TableSketch.Block(outer: dress.cased("Triwulan \(quarter.name.dropFirst(3))"), columns: columns))
        }
        var former: Indicator?
        for (index, indicator) in indicators(facts.map(\.indicator)).enumerated() {
            let isSame = former?.objective != nil && former?.objective == indicator.objective && dress.numbering == .none
            var cells: [TableSketch.Cell] = dress.numbering == .none ? [] : [.init(dress.number(index + 1))]
            cells.append(isSame ? .same : .init(indicator.objective))
            cells += [.text(indicator.name), .init(indicator.unitOfMeasure)]
            let own = facts.filter { $0.indicator == indicator.code }
            cells.append(.init(figure: own.first?.yearTarget?.text))
            for quarter in quarters {
                let fact = own.first { $0.quarter == quarter }
                cells += used.map { role in
                    let text = fact.flatMap { cell(role, $0) }
                    return role == .narrative ? .init(text) : .init(figure: text)
                }
            }
            sketch.rows.append(.cells(cells))
            former = indicator
        }
        return sketch.table(in: dress)
    }

    private func cell(_ role: PaperRole, _ fact: IndicatorRealisation) -> String? {
        switch role {
        case .quarterTarget: fact.quarterTarget?.text
        case .realised: fact.realised.text
        case .achievement: fact.achievement?.text
        case .cumulativeAchievement: fact.cumulativeAchievement?.text
        case .narrative: narrative(fact)
        case .moneyPercent:
            budget.moneyRealisations.lazy.compactMap { item -> String? in
                guard item.subject == .indicator(fact.indicator), item.quarter == fact.quarter,
                    case .percentage(let figure, _) = item.evidence
                else { return nil }
                return figure.text
            }.first
        default: nil
        }
    }

    /// Program-program indikatornya, penjelasannya, dan jumlah capaiannya di satu sel.
    private func narrative(_ fact: IndicatorRealisation) -> String? {
        guard fact.narrative != nil || fact.cumulativeRealised != nil else { return nil }
        let programs = budget.links.filter { $0.indicator == fact.indicator }.map { "o \($0.program.words(unit: $0.unit))" }
        var lines = programs + ["Penjelasan Progres:"]
        if let narrative = fact.narrative { lines.append(narrative) }
        if let sum = fact.cumulativeRealised { lines.append("Jumlah Capaian = \(sum.text)") }
        return lines.joined(separator: "\n")
    }
}
