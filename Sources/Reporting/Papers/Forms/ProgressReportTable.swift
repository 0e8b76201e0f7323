import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Tabel RFK satu bulan: satu baris setiap program di setiap unit, bobotnya bagian pagunya dalam seluruh APBD yang dilaporkan.
struct ProgressReportTable {
    private let paper: ProgressReportPaper
    private let id: TableID
    private let total: Rupiah
    private let totalRow: Int

    init(_ paper: ProgressReportPaper) throws {
        self.paper = paper
        id = paper.id
        total = try .sum(paper.programs.compactMap { program in paper.stage.flatMap { program.ceilings[$0] } })
        totalRow = paper.programs.count
    }

    /// Nomor kolom-kolomnya.
    private enum Column {
        static let ceiling = 4
        static let (physicalTarget, physical, physicalWeighted) = (6, 7, 8)
        static let (planned, realised) = (11, 14)
        static let remaining = 19
    }

    fileprivate struct Course {
        let plan: Rupiah?
        let planInMonth: Rupiah?
        let realised: Rupiah?
        let realisedInMonth: Rupiah?
        let ceiling: Rupiah?
        let physicalTarget: Quantity?
        let physical: Quantity?

        init(_ program: ProgramProgress, _ month: Month, at stage: BudgetStage?) throws {
            plan = try program.plan.amount(upTo: month.rawValue)
            planInMonth = try program.plan.amount(within: .month(month))
            realised = try program.realised.amount(upTo: month.rawValue)
            realisedInMonth = try program.realised.amount(within: .month(month))
            ceiling = stage.flatMap { program.ceilings[$0] }
            physicalTarget = program.plan.physical(upTo: month.rawValue)
            physical = program.realised.physical(upTo: month.rawValue)
        }
    }

    func table() throws -> ReportTable {
        let courses = try paper.programs.map { try Course($0, paper.month, at: paper.stage) }
        var rows: [ReportRow] = []
        for (program, course) in zip(paper.programs, courses) {
            let row = rows.count
            let position = program.positions[0]
            let lead: [ReportCell] = [
                ReportCell(.code("\(row + 1)")), position.program.code.map { ReportCell(.code($0)) } ?? .empty,
                .verbatim(position.program.name), position.unit.map { .verbatim($0) } ?? .empty,
            ]
            rows.append(
                ReportRow(
                    cells: lead + (try cells(course, row: row)),
                    sources: program.positions.map(\.location) + program.realised.places(upTo: paper.month.rawValue)
                        + program.plan.places(upTo: paper.month.rawValue)))
        }
        if !rows.isEmpty { rows.append(try sum(of: courses)) }
        return ReportTable(id: id, columns: columns, rows: rows)
    }

    private func cell(_ column: Int, _ row: Int) -> CellReference { CellReference(id, row: row, column: column) }

    private func cells(_ course: Course, row: Int) throws -> [ReportCell] {
        let whole = cell(Column.ceiling, totalRow)
        let ceiling = course.ceiling.map { ReportCell(.amount($0)) } ?? .empty
        let own = try course.physical.flatMap { physical in
            try course.ceiling.flatMap { try weighted([(physical, $0)], Column.physical, rows: [row]) }
        }
        return [
            ceiling, try share(course.ceiling, total, cell(Column.ceiling, row), whole), percent(course.physicalTarget),
            percent(course.physical), own ?? .empty,
            try points(course.physicalTarget, course.physical, Column.physicalTarget, Column.physical, row),
        ] + (try money(course, row: row, amount: { _, amount in amount.map { ReportCell(.amount($0)) } ?? .empty }))
    }

    /// Kolom keuangan sampai dengan sisa anggaran, lalu keluaran yang diisi tangan.
    private func money(_ course: Course, row: Int, amount: (Int, Rupiah?) -> ReportCell) throws -> [ReportCell] {
        let (ceiling, plan, realised) = (cell(Column.ceiling, row), cell(Column.planned, row), cell(Column.realised, row))
        var remaining = (ReportCell.empty, ReportCell.empty)
        if let limit = course.ceiling, let spent = course.realised {
            let rest = try limit - spent
            remaining = (
                ReportCell(.amount(rest), derivation: .difference(after: ceiling, before: realised)),
                try share(rest, limit, cell(Column.remaining, row), ceiling)
            )
        }
        return [
            amount(10, course.planInMonth), amount(Column.planned, course.plan), try share(course.plan, course.ceiling, plan, ceiling),
            amount(13, course.realisedInMonth), amount(Column.realised, course.realised),
            try share(course.realised, course.ceiling, realised, ceiling),
            try share(course.realised, total, realised, cell(Column.ceiling, totalRow)), try deviation(course, row), .empty, remaining.0,
            remaining.1, .empty, .empty, .empty, .empty,
        ]
    }

    /// Jumlah APBD; kolom yang salah satu programnya tidak diketahui tidak dijumlahkan.
    private func sum(of courses: [Course]) throws -> ReportRow {
        func whole(_ amount: (Course) -> Rupiah?) throws -> Rupiah? {
            let known = courses.compactMap(amount)
            return known.count == courses.count ? try .sum(known) : nil
        }
        func weighted(_ percent: (Course) -> Quantity?, _ column: Int) throws -> ReportCell? {
            let funded = courses.indices.filter { courses[$0].ceiling.map { !$0.isZero } ?? false }
            let parts = funded.compactMap { row in
                percent(courses[row]).flatMap { percent in courses[row].ceiling.map { (percent, $0) } }
            }
            return parts.count == funded.count && !parts.isEmpty ? try self.weighted(parts, column, rows: funded) : nil
        }
        let course = Course(
            plan: try whole(\.plan), planInMonth: try whole(\.planInMonth), realised: try whole(\.realised),
            realisedInMonth: try whole(\.realisedInMonth), ceiling: total)
        func summed(_ column: Int, _ amount: Rupiah?) -> ReportCell {
            amount.map { ReportCell(.amount($0), derivation: .sumOf(table: id, rows: [0..<totalRow], column: column)) } ?? .empty
        }
        let target = try weighted(\.physicalTarget, Column.physicalTarget)
        let physical = try weighted(\.physical, Column.physical)
        let lead = [ReportCell.text(ReportWords.regionalTotal)] + [ReportCell](repeating: .joinedLeft, count: Column.ceiling - 1)
        let ceiling = cell(Column.ceiling, totalRow)
        return ReportRow(
            .total,
            cells: lead + [
                summed(Column.ceiling, total), try share(total, total, ceiling, ceiling), target ?? .empty, .empty, physical ?? .empty,
                try points(target?.percent, physical?.percent, Column.physicalTarget, Column.physicalWeighted, totalRow),
            ] + (try money(course, row: totalRow, amount: summed)))
    }
}

extension ProgressReportTable.Course {
    /// Jumlah semua program.
    fileprivate init(plan: Rupiah?, planInMonth: Rupiah?, realised: Rupiah?, realisedInMonth: Rupiah?, ceiling: Rupiah) {
        (self.plan, self.planInMonth, self.realised, self.realisedInMonth) = (plan, planInMonth, realised, realisedInMonth)
        self.ceiling = ceiling
        (physicalTarget, physical) = (nil, nil)
    }
}

/// Hitungan sel-selnya.
extension ProgressReportTable {
    private func percent(_ value: Quantity?) -> ReportCell { value.map { ReportCell(.percent($0)) } ?? .empty }

    private func share(_ part: Rupiah?, _ whole: Rupiah?, _ partCell: CellReference, _ wholeCell: CellReference) throws -> ReportCell {
        guard let part, let whole else { return .empty }
        let value: ReportCell.Value = whole.isZero ? .text(Derivation.noneWord) : .percent(try Ratio(part, over: whole).percent())
        return ReportCell(value, derivation: .share(part: partCell, whole: wholeCell))
    }

    /// Persen-persen ini tertimbang menurut pagunya: jumlah persen x pagu, dibagi pagu seluruhnya, dibulatkan satu kali.
    private func weighted(_ parts: [(percent: Quantity, ceiling: Rupiah)], _ column: Int, rows: [Int]) throws -> ReportCell? {
        guard !total.isZero else { return nil }
        var sum = Quantity.zero
        for part in parts { sum = try sum + part.percent * part.ceiling.quantity }
        let products = rows.map { CellFormula.product(.cell(cell(column, $0)), .cell(cell(Column.ceiling, $0))) }
        return ReportCell(
            .percent(try Ratio(sum, over: total.quantity).rounded(to: 2)),
            derivation: .formula(.ratio(.sum(products), over: .cell(cell(Column.ceiling, totalRow)), decimals: 4)))
    }

    /// Realisasi - target, dalam poin persen.
    private func points(_ target: Quantity?, _ realised: Quantity?, _ first: Int, _ second: Int, _ row: Int) throws -> ReportCell {
        guard let target, let realised else { return .empty }
        let points = try realised - target
        let formula = CellFormula.difference(.cell(cell(second, row)), .cell(cell(first, row)))
        return ReportCell(.percent(points), derivation: .formula(.rounded(formula, decimals: points.decimals + 2)))
    }

    private func deviation(_ course: Course, _ row: Int) throws -> ReportCell {
        guard let plan = course.plan, let realised = course.realised, let ceiling = course.ceiling else { return .empty }
        let (planned, spent) = (CellFormula.cell(cell(Column.planned, row)), CellFormula.cell(cell(Column.realised, row)))
        let base = paper.isAgainstPlan ? plan : ceiling
        let baseCell = paper.isAgainstPlan ? planned : .cell(cell(Column.ceiling, row))
        guard !base.isZero else { return .text(Derivation.noneWord) }
        let gap = paper.isAgainstPlan ? try plan - realised : try realised - plan
        let gapFormula: CellFormula = paper.isAgainstPlan ? .difference(planned, spent) : .difference(spent, planned)
        return ReportCell(
            .percent(try Ratio(gap, over: base).percent()), derivation: .formula(.ratio(gapFormula, over: baseCell, decimals: 4)))
    }

    private var columns: [ReportColumn] {
        let physical = LocalizedText(id: "FISIK", en: "PHYSICAL")
        let money = LocalizedText(id: "KEUANGAN", en: "FINANCIAL")
        let rest = LocalizedText(id: "SISA ANGGARAN", en: "REMAINING BUDGET")
        let output = LocalizedText(id: "INDIKATOR KINERJA KELUARAN (OUTPUT)", en: "OUTPUT INDICATOR")
        let weighted = LocalizedText(id: "TTB (%)", en: "WEIGHTED (%)")
        let points = LocalizedText(id: "DEVIASI (POIN)", en: "DEVIATION (POINTS)")
        let stage = paper.stage?.label ?? .nothing
        func column(_ id: Phrase, _ en: Phrase, _ kind: ReportColumn.Kind, _ width: Double) -> ReportColumn {
            ReportColumn(LocalizedText(id: id, en: en), kind, width: width)
        }
        let planned = [
            column("TARGET BULAN INI (RP)", "TARGET, THIS MONTH (RP)", .amount, 16),
            column("TARGET S.D. BULAN INI (RP)", "TARGET, TO DATE (RP)", .amount, 16),
            column("TARGET (%)", "TARGET (%)", .percent, 9),
        ]
        let realised = [
            column("REALISASI BULAN INI (RP)", "REALISED, THIS MONTH (RP)", .amount, 16),
            column("REALISASI S.D. BULAN INI (RP)", "REALISED, TO DATE (RP)", .amount, 16),
            column("REALISASI (%)", "REALISED (%)", .percent, 10), ReportColumn(weighted, .percent, width: 9),
            paper.isAgainstPlan
                ? column("DEVIASI ((RAK - REALISASI)/RAK, %)", "DEVIATION ((RAK - REALISED)/RAK, %)", .percent, 12)
                : ReportColumn(points, .percent, width: 10),
        ]
        let lead = [
            column("NOMOR", "NUMBER", .code, 8), column("KODE", "CODE", .code, 10),
            column("PROGRAM/KEGIATAN", "PROGRAM/ACTIVITY", .name, 34), column("UNIT KERJA", "UNIT", .label, 14),
            column("PAGU DANA \(stage) (RP)", "CEILING \(stage) (RP)", .amount, 17), column("BOBOT (%)", "WEIGHT (%)", .percent, 9),
        ]
        let progress = [
            column("TARGET (%)", "TARGET (%)", .percent, 9), column("REALISASI (%)", "REALISED (%)", .percent, 10),
            ReportColumn(weighted, .percent, width: 9), ReportColumn(points, .percent, width: 10),
        ]
        let remaining = [column("(RP)", "(RP)", .amount, 17), column("(%)", "(%)", .percent, 9)]
        let outputs = [
            column("INDIKATOR KINERJA", "INDICATOR", .note, 14), column("TARGET KINERJA", "TARGET", .label, 10),
            column("REALISASI KINERJA", "REALISED", .label, 11), column("(%)", "(%)", .label, 6),
        ]
        let columns =
            lead + progress.map { $0.grouped(physical) } + (planned + realised).map { $0.grouped(money) }
            + [column("LOKASI", "LOCATION", .label, 10)] + remaining.map { $0.grouped(rest) } + outputs.map { $0.grouped(output) }
        return columns.numbered
    }
}

extension ReportCell {
    fileprivate var percent: Quantity? { if case .percent(let percent) = value { percent } else { nil } }
}
