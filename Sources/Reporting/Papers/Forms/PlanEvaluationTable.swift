import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Tabel evaluasi hasil Renja: pasangan kinerja ("K") dan uang ("Rp") setiap kolom.
struct PlanEvaluationTable {
    private let paper: PlanEvaluationPaper
    private let pairs: [Pair]
    /// Nomor kolom pasangan pertama.
    private let first: Int

    /// Satu pasangan kolom menurut artinya.
    enum Pair: Hashable {
        case planTarget
        case reached
        case target
        case quarter(Quarter)
        case total
        case rate
        case planTotal
        case planRate
    }

    init(_ paper: PlanEvaluationPaper) {
        self.paper = paper
        let rate: [Pair] = paper.form.isWide ? [.rate] : []
        pairs = [.planTarget, .reached, .target] + Quarter.allCases.map { .quarter($0) } + [.total] + rate + [.planTotal, .planRate]
        first = paper.form.isWide ? 5 : 4
    }

    private func cell(_ pair: Pair, isMoney: Bool, _ row: Int) -> CellReference? {
        pairs.firstIndex(of: pair).map {
            CellReference(PlanEvaluationPaper.id, row: row, column: first + $0 * 2 + (isMoney ? 1 : 0))
        }
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
            for pair in pairs {
                let (own, whole) = (reference(row, isMoney: false), reference(row, isMoney: true))
                cells.append(line.continuesIndicator ? .joinedAbove : try performance?.cell(pair, own) ?? .empty)
                cells.append(line.continuesProgram ? .joinedAbove : try money.cell(pair, whole))
            }
            cells.append(unit(of: line))
            if paper.form.isWide { cells.append(.empty) }
            rows.append(
                ReportRow(
                    cells: cells,
                    sources: line.program.positions.map(\.location) + line.program.realised.places(upTo: 12)
                        + (line.performance.map { $0.places(of: [$0.inForce]) } ?? [])))
        }
        rows += try feet(rows, firsts)
        return ReportTable(id: PlanEvaluationPaper.id, columns: columns, rows: rows)
    }

    private func reference(_ row: Int, isMoney: Bool) -> (Pair) -> CellReference? {
        { pair in cell(pair, isMoney: isMoney, row) }
    }

    private func lead(_ line: PlanEvaluationPaper.Line, number: Int, after former: Indicator?) -> [ReportCell] {
        let program = line.program.positions[0].program
        func unless(_ continues: Bool, _ cell: ReportCell) -> ReportCell { continues ? .joinedAbove : cell }
        let name = line.performance.map { performance in
            paper.form.isWide ? ReportCell.verbatim(performance.indicator.name) : .text(performance.indicator.paperName)
        }
        let measured = [unless(line.continuesIndicator, name ?? .empty)]
        let titled = [
            unless(line.continuesProgram, ReportCell(.code("\(number)"))), unless(line.continuesProgram, .text(line.program.paperName)),
        ]
        guard paper.form.isWide else {
            let objective = line.performance.map { ReportCell.objective(of: $0.indicator, after: former) } ?? .empty
            return [titled[0], objective, titled[1]] + measured
        }
        let code = program.code.map { ReportCell(.code($0)) } ?? .empty
        return [titled[0], unless(line.continuesProgram, code), titled[1]] + measured
            + [unless(line.continuesIndicator, .verbatim(line.performance?.indicator.unitOfMeasure ?? ""))]
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
        let label = [ReportCell](repeating: .joinedLeft, count: first - 1)
        let tail = [ReportCell](repeating: .empty, count: paper.form.isWide ? 2 : 1)
        let total = reference(rows.count, isMoney: true)
        var totals: [ReportCell] = []
        for pair in pairs {
            var cell = try sum.cell(pair, total)
            if case .amount = cell.value, cell.derivation == nil || pair == .total || pair == .planTotal {
                cell.derivation = .sum(firsts.compactMap { self.cell(pair, isMoney: true, $0) })
            }
            totals += [.empty, cell]
        }
        let mean = try average(rows)
        func foot(_ text: LocalizedText, _ result: ReportCell) -> ReportRow {
            let own = paper.form.isWide ? Pair.rate : .planRate
            return ReportRow(.subtotal, cells: [.text(text)] + label + pairs.flatMap { [$0 == own ? result : .empty, .empty] } + tail)
        }
        return [
            ReportRow(.total, cells: [.text(ReportWords.regionalTotal)] + label + totals + tail),
            foot(LocalizedText(id: "Rata-rata capaian kinerja (%)", en: "Mean achievement (%)"), mean),
            foot(LocalizedText(id: "Predikat kinerja", en: "Predicate"), try predicate(mean, row: rows.count + 1)),
        ]
    }

    /// Rata-rata persen yang tercetak, setiap indikator satu kali.
    private func average(_ rows: [ReportRow]) throws -> ReportCell {
        let own = paper.form.isWide ? Pair.rate : .planRate
        var percents: [Quantity] = []
        var cells: [CellFormula] = []
        for (row, line) in paper.lines.enumerated() where !line.continuesIndicator {
            guard let cell = cell(own, isMoney: false, row), case .percent(let percent) = rows[row].cells[cell.column].value else { continue }
            percents.append(percent)
            cells.append(.cell(cell))
        }
        guard !percents.isEmpty else { return .empty }
        let count = Quantity(Int64(percents.count))
        return ReportCell(
            .percent(try Ratio(percents.reduce(.zero) { try $0 + $1 }, over: count).rounded(to: 2)),
            derivation: .formula(.divided(.sum(cells), .number(count), decimals: 4)))
    }

    private func predicate(_ mean: ReportCell, row: Int) throws -> ReportCell {
        let own = paper.form.isWide ? Pair.rate : .planRate
        guard case .percent(let percent) = mean.value, let place = cell(own, isMoney: false, row),
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
        let program = LocalizedText(
            id: "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan", en: "Affairs and programs/activities")
        let indicator = LocalizedText(id: "Indikator Kinerja Program (outcome)/ Kegiatan (output)", en: "Indicator of the program/activity")
        func numbered(_ column: ReportColumn, _ number: String?) -> ReportColumn {
            var column = column
            column.number = number
            return column
        }
        let no = numbered(ReportColumn(LocalizedText(id: "No", en: "No"), .code, width: 5), "1")
        let lead: [ReportColumn] =
            paper.form.isWide
            ? [
                no, numbered(ReportColumn(LocalizedText(id: "Kode", en: "Code"), .code, width: 10), "2"),
                numbered(ReportColumn(program, .name, width: 30), "3"), numbered(ReportColumn(indicator, .name, width: 26), "4"),
                ReportColumn(LocalizedText(id: "Satuan", en: "Unit"), .label, width: 10),
            ]
            : [
                no, numbered(ReportColumn(LocalizedText(id: "Sasaran", en: "Objective"), .name, width: 24), "2"),
                numbered(ReportColumn(LocalizedText(id: "Program/Kegiatan", en: "Program/Activity"), .name, width: 30), "3"),
                numbered(ReportColumn(indicator, .name, width: 26), "4"),
            ]
        let middle = pairs.enumerated().flatMap { index, pair in
            let isRate = [.rate, .planRate].contains(pair)
            let number = number(of: pair, at: 5 + index)
            let groups = titles(of: pair)
            var performance = ReportColumn(LocalizedText(verbatim: "K"), isRate ? .percent : .quantity, width: 10)
            var money = ReportColumn(LocalizedText(verbatim: "Rp"), isRate ? .percent : .amount, width: isRate ? 10 : 16)
            (performance.groups, money.groups) = (groups, groups)
            return [numbered(performance, number), numbered(money, number)]
        }
        let last = 5 + pairs.count
        let unit = ReportColumn(
            LocalizedText(id: "Unit Perangkat Daerah Penanggung Jawab", en: "Unit in charge"), .note, width: 20)
        let place = ReportColumn(LocalizedText(id: "Lokasi/ Ket", en: "Location/ remark"), .label, width: 10)
        return lead + middle + [numbered(unit, "\(last)")] + (paper.form.isWide ? [numbered(place, "\(last + 1)")] : [])
    }

    private func number(of pair: Pair, at index: Int) -> String {
        switch pair {
        case .total: "\(index) = 8+9+10+11"
        case .rate: "\(index) = 12/7 x 100"
        case .planTotal: "\(index) = 6+12"
        case .planRate: "\(index) = (6+12)/5 x 100"
        case .planTarget, .reached, .target, .quarter: "\(index)"
        }
    }

    private func titles(of pair: Pair) -> [LocalizedText] {
        let year = paper.source.year.year
        let stage = paper.stage?.label ?? .nothing
        switch pair {
        case .planTarget:
            let last = (paper.lines.compactMap(\.program.strategic?.lastYear).max() ?? paper.history.lastYear).map(String.init) ?? "..."
            return [
                LocalizedText(
                    id: "Target Renstra Perangkat Daerah pada Tahun \(last) (akhir periode Renstra)",
                    en: "Target of the Renstra in \(last) (its end)")
            ]
        case .reached:
            return [
                LocalizedText(
                    id: "Realisasi Capaian Kinerja Renstra Perangkat Daerah s/d Renja Perangkat Daerah Tahun Lalu (\(year - 1))",
                    en: "Reached under the Renstra up to last year (\(year - 1))")
            ]
        case .target:
            return [
                LocalizedText(
                    id: "Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun Berjalan (\(year)) yang dievaluasi, pagu \(stage)",
                    en: "Target and budget of the Renja of \(year) under evaluation, ceiling \(stage)")
            ]
        case .quarter(let quarter):
            return [
                LocalizedText(id: "Realisasi Kinerja Pada Triwulan", en: "Realised in quarter"), LocalizedText(verbatim: quarter.numeral),
            ]
        case .total:
            return [
                LocalizedText(
                    id: "Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang dievaluasi",
                    en: "Realised performance and budget of the Renja under evaluation")
            ]
        case .rate:
            return [
                LocalizedText(
                    id: "Tingkat Capaian Kinerja dan Realisasi Anggaran Renja (%)", en: "Achievement and absorption of the Renja (%)")
            ]
        case .planTotal:
            return [
                LocalizedText(
                    id: "Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah s/d Tahun \(year)",
                    en: "Realised performance and budget of the Renstra up to \(year)")
            ]
        case .planRate:
            return [
                LocalizedText(
                    id: "Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun \(year) (%)",
                    en: "Achievement and absorption of the Renstra up to \(year) (%)")
            ]
        }
    }
}
