import BudgetModel
import PaperReading

/// Rencana aksi tindak lanjut rekomendasi evaluasi AKIP.
extension OfficePapers {
    func followUp(_ document: Document) -> DrawnPaper {
        let dress = dress(of: document)
        var sketch = TableSketch()
        let roles: [PaperRole] = [.number, .recommendation, .action, .target, .schedule, .status]
        for role in roles { sketch.add(role, dress.title(role), width: role == .number ? 6 : 26) }
        let quarters = Quarter.allCases.map {
            TableSketch.Column(role: .realised, title: dress.cased("Triwulan \($0.name.dropFirst(3))"), width: 20)
        }
        sketch.blocks.append(TableSketch.Block(outer: dress.title(.realised), columns: quarters))
        sketch.add(.evidence, dress.title(.evidence), width: 26)
        var heading: String?
        var former: (number: String, recommendation: String)?
        for item in budget.followUps where item.document == document.code {
            let parts = item.number.split(separator: ".")
            var recommendation = item.recommendation
            var isContinued = former?.number == item.number
            if parts.count == 2, let range = recommendation.firstRange(of: " \(parts[1])) ") {
                let text = String(recommendation[..<range.lowerBound])
                recommendation = String(recommendation[range.lowerBound...].dropFirst())
                if heading != text {
                    sketch.rows.append(
                        .cells([.text("\(parts[0])."), .text(text)] + [TableSketch.Cell](repeating: .empty, count: 9)))
                    heading = text
                }
                isContinued = true
            }
            let isSame = former?.recommendation == recommendation && former?.number == item.number
            let texts = [item.action, item.target, item.plannedTime, item.status]
            sketch.rows.append(
                .cells(
                    [isContinued ? .same : .text("\(parts[0])."), isSame ? .same : .text(recommendation)] + texts.map { .init($0) }
                        + Quarter.allCases.map { .init(item.realised[$0]) } + [.init(item.evidence)]))
            former = (item.number, recommendation)
        }
        let title = dress.title(["RENCANA AKSI TINDAK LANJUT REKOMENDASI LHE AKIP INTERNAL", "\(office) TAHUN \(document.year)"])
        let page = DrawnPage("Tindak Lanjut", title + [.gap, .table(sketch.table(in: dress)), .gap, signature(nil)])
        return DrawnPaper("Tindak Lanjut LHE AKIP \(document.year)", [page])
    }
}
