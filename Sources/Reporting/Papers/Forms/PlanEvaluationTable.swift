import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Tabel evaluasi hasil Renja: pasangan kinerja ("K") dan uang ("Rp") setiap kolom.
struct PlanEvaluationTable {
    private let paper: PlanEvaluationPaper
    private let layout: PlanEvaluationLayout
    private let parts: [PlanEvaluationLayout.Part]

    typealias Pair = PlanEvaluationLayout.Pair

    init(_ paper: PlanEvaluationPaper) {
        self.paper = paper
        layout = paper.layout
        parts = layout.parts
    }

    /// Sel sebuah pasangan; `nil` bila susunannya tidak memuatnya.
    private func cell(_ pair: Pair, isMoney: Bool, _ row: Int) -> CellReference? {
        guard let index = parts.firstIndex(where: { $0.pair == pair }), !isMoney || parts[index].hasMoney else { return nil }
        let column = layout.leadCount + parts[..<index].reduce(0) { $0 + $1.width } + (isMoney ? 1 : 0)
        return CellReference(paper.id, row: row, column: column)
    }

    func table() throws -> ReportTable {
        var rows: [ReportRow] = []
        var firsts: [Int] = []
        var number = 0
        for (row, line) in paper.lines.enumerated() {
            if !line.continuesProgram {
                number += 1
                firsts.append(row)
            }
            let money = try PlanEvaluationMoney(line.program, at: paper.stage, upTo: paper.quarter)
            let performance = try line.performance.map { try PlanEvaluationPerformance($0, paper) }
            let former = row > 0 ? paper.lines[row - 1].performance?.indicator : nil
            var cells = lead(line, number: number, after: former)
            for part in parts {
                let (own, whole) = (reference(row, isMoney: false), reference(row, isMoney: true))
                cells.append(line.continuesIndicator ? .joinedAbove : try performance?.cell(part.pair, own) ?? .empty)
                if part.hasMoney { cells.append(line.continuesProgram ? .joinedAbove : try money.cell(part.pair, whole)) }
            }
            cells.append(unit(of: line))
            if layout == .seventeen { cells.append(.empty) }
            rows.append(
                ReportRow(
                    cells: cells,
                    sources: line.program.positions.map(\.location) + line.program.realised.places(upTo: 12)
                        + (line.performance.map { $0.places(of: [$0.inForce]) } ?? [])))
        }
        rows += try feet(rows, firsts)
        return ReportTable(id: paper.id, columns: columns, rows: rows)
    }

    private func reference(_ row: Int, isMoney: Bool) -> (Pair) -> CellReference? {
        { pair in cell(pair, isMoney: isMoney, row) }
    }

    private func lead(_ line: PlanEvaluationPaper.Line, number: Int, after former: Indicator?) -> [ReportCell] {
        let program = line.program.positions[0].program
        func unless(_ continues: Bool, _ cell: ReportCell) -> ReportCell { continues ? .joinedAbove : cell }
        let name = line.performance.map { performance in
            layout == .seventeen ? ReportCell.verbatim(performance.indicator.name) : .text(performance.indicator.paperName)
        }
        let measured = unless(line.continuesIndicator, name ?? .empty)
        let titled = unless(line.continuesProgram, .text(line.program.paperName))
        let numeral = unless(line.continuesProgram, ReportCell(.code("\(number)")))
        let code = unless(line.continuesProgram, program.code.map { ReportCell(.code($0)) } ?? .empty)
        switch layout {
        case .fifteen:
            let objective = line.performance.map { ReportCell.objective(of: $0.indicator, after: former) } ?? .empty
            return [numeral, objective, titled, measured]
        case .seventeen:
            let unit = unless(line.continuesIndicator, .verbatim(line.performance?.indicator.unitOfMeasure ?? ""))
            return [numeral, code, titled, measured, unit]
        case .revision: return [code, titled, measured]
        }
    }

    private func unit(of line: PlanEvaluationPaper.Line) -> ReportCell {
        if line.continuesProgram { return .joinedAbove }
        if let unit = line.program.positions[0].unit { return .verbatim(unit) }
        return line.performance.map { .unitsInCharge(of: $0.indicator) } ?? .empty
    }
}

/// Baris-baris kakinya: jumlah uang, rata-rata capaian, dan predikatnya.
extension PlanEvaluationTable {
    private func feet(_ rows: [ReportRow], _ firsts: [Int]) throws -> [ReportRow] {
        guard !rows.isEmpty else { return [] }
        let monies = try firsts.map { try PlanEvaluationMoney(paper.lines[$0].program, at: paper.stage, upTo: paper.quarter) }
        let sum = try PlanEvaluationMoney(sum: monies)
        let label = [ReportCell](repeating: .joinedLeft, count: layout.leadCount - 1)
        let tail = [ReportCell](repeating: .empty, count: layout == .seventeen ? 2 : 1)
        let total = reference(rows.count, isMoney: true)
        var totals: [ReportCell] = []
        for part in parts {
            let pair = part.pair
            guard part.hasMoney else {
                totals.append(.empty)
                continue
            }
            var cell = try sum.cell(pair, total)
            if case .amount = cell.value, cell.derivation == nil || pair == .total || pair == .planTotal {
                cell.derivation = .sum(firsts.compactMap { self.cell(pair, isMoney: true, $0) })
            }
            totals += [.empty, cell]
        }
        let sums = ReportRow(.total, cells: [.text(ReportWords.regionalTotal)] + label + totals + tail)
        guard let own = layout.meanPair else { return [sums] }
        let mean = try average(rows, of: own)
        func foot(_ text: LocalizedText, _ result: ReportCell) -> ReportRow {
            ReportRow(.subtotal, cells: [.text(text)] + label + parts.flatMap { [$0.pair == own ? result : .empty, .empty] } + tail)
        }
        return [
            sums, foot(LocalizedText(id: "Rata-rata capaian kinerja (%)", en: "Mean achievement (%)"), mean),
            foot(
                LocalizedText(id: "Predikat kinerja", en: "Predicate"), try predicate(mean, at: cell(own, isMoney: false, rows.count + 1))),
        ]
    }

    /// Rata-rata persen yang tercetak, setiap indikator satu kali.
    private func average(_ rows: [ReportRow], of own: Pair) throws -> ReportCell {
        var percents: [Quantity] = []
        var cells: [CellFormula] = []
        for (row, line) in paper.lines.enumerated() where !line.continuesIndicator {
            guard let cell = cell(own, isMoney: false, row), case .percent(let percent) = rows[row].cells[cell.column].value else {
                continue
            }
            percents.append(percent)
            cells.append(.cell(cell))
        }
        guard !percents.isEmpty else { return .empty }
        let count = Quantity(Int64(percents.count))
        return ReportCell(
            .percent(try Ratio(percents.reduce(.zero) { try $0 + $1 }, over: count).rounded(to: 2)),
            derivation: .formula(.ratio(.sum(cells), over: .number(count), decimals: 4)))
    }

    private func predicate(_ mean: ReportCell, at place: CellReference?) throws -> ReportCell {
        guard case .percent(let percent) = mean.value, let place,
            let scale = paper.source.budget.performanceScales.first
        else { return .empty }
        let word = try scale.band(of: Ratio(percent: percent))?.word ?? Derivation.noneWord
        var formula = CellFormula.words(Derivation.noneWord)
        for band in scale.bands.reversed() {
            guard let lower = band.lower else {
                formula = .words(band.word)
                continue
            }
            let bound = CellFormula.number(try Quantity(coefficient: lower.coefficient, decimals: lower.decimals + 2))
            formula = .choice(.below(.cell(place), bound), formula, .words(band.word))
        }
        return ReportCell(
            .text(word), derivation: .formula(formula), note: LocalizedText(id: "Skala \(scale.basis)", en: "Scale \(scale.basis)"))
    }
}

/// Tajuknya.
extension PlanEvaluationTable {
    private var columns: [ReportColumn] {
        let lead = leadColumns
        let first = lead.last?.number.flatMap { Int($0) } ?? lead.compactMap(\.number).count
        let middle = parts.enumerated().flatMap { index, part in
            let number = number(of: part.pair, at: first + 1 + index)
            let titles = layout.titles(of: part.pair, in: paper)
            let isRate = part.pair.isRate
            guard part.hasMoney else {
                return [Self.column(titles[0], isRate ? .percent : .quantity, 12, number)]
            }
            var performance = Self.column(LocalizedText(verbatim: "K"), isRate ? .percent : .quantity, 10, number)
            var money = Self.column(LocalizedText(verbatim: "Rp"), isRate ? .percent : .amount, isRate ? 10 : 16, number)
            (performance.groups, money.groups) = (titles, titles)
            return [performance, money]
        }
        let last = first + parts.count + 1
        let unit = Self.column(LocalizedText(id: "Unit Perangkat Daerah Penanggung Jawab", en: "Unit in charge"), .note, 20, "\(last)")
        let place = Self.column(LocalizedText(id: "Lokasi/ Ket", en: "Location/ remark"), .label, 10, "\(last + 1)")
        return lead + middle + [unit] + (layout == .seventeen ? [place] : [])
    }

    private var leadColumns: [ReportColumn] {
        let affairs = LocalizedText(
            id: "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan", en: "Affairs and programs/activities")
        let indicator = LocalizedText(id: "Indikator Kinerja Program (outcome)/ Kegiatan (output)", en: "Indicator of the program/activity")
        let code = LocalizedText(id: "Kode", en: "Code")
        let no = Self.column(LocalizedText(id: "No", en: "No"), .code, 5, "1")
        return switch layout {
        case .fifteen:
            [
                no, Self.column(LocalizedText(id: "Sasaran", en: "Objective"), .name, 24, "2"),
                Self.column(LocalizedText(id: "Program/Kegiatan", en: "Program/Activity"), .name, 30, "3"),
                Self.column(indicator, .name, 26, "4"),
            ]
        case .seventeen:
            [
                no, Self.column(code, .code, 10, "2"), Self.column(affairs, .name, 30, "3"), Self.column(indicator, .name, 26, "4"),
                Self.column(LocalizedText(id: "Satuan", en: "Unit"), .label, 10, nil),
            ]
        case .revision: [Self.column(code, .code, 10, "1"), Self.column(affairs, .name, 34, "2"), Self.column(indicator, .name, 30, "3")]
        }
    }

    private static func column(_ title: LocalizedText, _ kind: ReportColumn.Kind, _ width: Double, _ number: String?) -> ReportColumn {
        var column = ReportColumn(title, kind, width: width)
        column.number = number
        return column
    }

    private func number(of pair: Pair, at index: Int) -> String {
        guard layout != .revision else { return "\(index)" }
        return switch pair {
        case .total: "\(index) = 8+9+10+11"
        case .rate: "\(index) = 12/7 x 100"
        case .planTotal: "\(index) = 6+12"
        case .planRate: "\(index) = (6+12)/5 x 100"
        case .planTarget, .reached, .reachedRate, .target, .quarter: "\(index)"
        }
    }
}
