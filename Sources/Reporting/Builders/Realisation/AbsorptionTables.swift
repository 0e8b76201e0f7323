import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Penyerapan: satu baris setiap realisasi seperti dicetak kertasnya, dengan setiap tahapan pagu di sampingnya.
///
/// Realisasi yang rupiahnya pasti dan yang hanya diketahui persennya berdiri di dua tabel: hanya yang kedua memerlukan rentang. Sisa
/// rentang-rentang itu berdiri di tabelnya sendiri, supaya keduanya terbaca di kertas selebar satu halaman.
struct AbsorptionTables {
    static let known: TableID = "penyerapan"
    static let ranges: TableID = "penyerapan-menurut-persen"
    static let remaining: TableID = "sisa-menurut-persen"

    /// Tabel-tabel yang berisi, menurut urutan baca.
    private(set) var tables: [ReportTable] = []

    /// Realisasi-realisasi yang ditampilkan, menurut urutan berkas.
    let records: [AbsorptionRecord]
    private let comparison: Comparison
    private let ceilings: CeilingCells
    private let stages: [BudgetStage]
    private let hasPhysical: Bool
    /// Sel angka tertera setiap realisasi.
    private var evidence: [MoneyRealisation: CellReference] = [:]
    /// Tabel yang memuat rupiah satu periode saja, di samping jumlahnya sampai dengan periode itu.
    private var withPeriods: Set<TableID> = []

    init(_ records: [AbsorptionRecord], _ comparison: Comparison, _ ceilings: CeilingCells, name: (MoneyRealisation) -> String) throws {
        self.records = records
        self.comparison = comparison
        self.ceilings = ceilings
        stages = Set(records.flatMap { $0.absorptions.map(\.stage) }).sorted()
        hasPhysical = records.contains { $0.realisation.physical != nil }
        let isKnown = records.map(\.isKnown)
        place(zip(records, isKnown).filter(\.1).map(\.0.realisation), in: Self.known)
        place(zip(records, isKnown).filter { !$0.1 }.map(\.0.realisation), in: Self.ranges)
        if isKnown.contains(true) {
            try add(
                Self.known, LocalizedText(id: "Penyerapan sampai dengan triwulan", en: "Absorption up to the quarter"),
                zip(records, isKnown).filter(\.1).map(\.0), name)
        }
        if isKnown.contains(false) {
            try add(
                Self.ranges,
                LocalizedText(
                    id: "Penyerapan yang hanya tertera sebagai persen", en: "Absorption of which the papers print only a percentage"),
                zip(records, isKnown).filter { !$0.1 }.map(\.0), name)
            addRemaining(zip(records, isKnown).filter { !$0.1 }.map(\.0), name)
        }
    }

    /// Sel persen tertera sebuah realisasi; `nil` bila ia berdiri sebagai rupiah.
    func printed(_ realisation: MoneyRealisation) -> CellReference? {
        evidence[realisation].flatMap { $0.table == Self.ranges ? $0 : nil }
    }

    /// Sel batas bawah dan batas atas realisasi sampai dengan periodenya, terhadap pagu sebuah tahapan.
    func realised(_ realisation: MoneyRealisation, at stage: BudgetStage) -> (lower: CellReference, upper: CellReference)? {
        guard let place = evidence[realisation], let index = stages.firstIndex(of: stage) else { return nil }
        func cell(_ column: Int) -> CellReference { CellReference(place.table, row: place.row, column: column) }
        let first = Self.leadingCount + index * Self.rangeCount
        guard place.table == Self.ranges else { return (cell(Self.leadingCount - 1), cell(Self.leadingCount - 1)) }
        return (cell(first + 1), cell(first + 2))
    }

    private static let leadingCount = 3
    private static let rangeCount = 3
    private static let knownCount = 3

    /// Mencatat sel angka tertera setiap realisasi sebelum barisnya disusun: jumlah sampai sebuah periode mengacu ke periode-periode sebelumnya.
    private mutating func place(_ realisations: [MoneyRealisation], in table: TableID) {
        let periods = realisations.map { realisation in
            if case .amount = realisation.evidence { realisation.span == .period } else { false }
        }
        if periods.contains(true) { withPeriods.insert(table) }
        let width = Self.leadingCount + stages.count * (table == Self.known ? Self.knownCount : Self.rangeCount) + (hasPhysical ? 2 : 1)
        for (row, (realisation, isPeriod)) in zip(realisations, periods).enumerated() where evidence[realisation] == nil {
            evidence[realisation] = CellReference(table, row: row, column: isPeriod ? width : Self.leadingCount - 1)
        }
    }

    private mutating func add(
        _ id: TableID, _ caption: LocalizedText, _ records: [AbsorptionRecord], _ name: (MoneyRealisation) -> String
    ) throws {
        let isKnown = id == Self.known
        var table = ReportTable(id: id, caption: caption, columns: columns(isKnown: isKnown, hasPeriods: withPeriods.contains(id)))
        for record in records {
            let (row, realisation) = (table.rows.count, record.realisation)
            var cells: [ReportCell] = [.verbatim(name(realisation)), .text(realisation.period.label)]
            cells.append(isKnown ? realised(record) : Self.printed(realisation.evidence))
            for stage in stages {
                let first = cells.count
                if let absorption = record.absorptions.first(where: { $0.stage == stage }) {
                    cells +=
                        isKnown
                        ? try knownCells(absorption, realisation, id, row, first) : rangeCells(absorption, record, row)
                } else {
                    cells += [ReportCell](repeating: .empty, count: isKnown ? Self.knownCount : Self.rangeCount)
                }
            }
            if hasPhysical { cells.append(ComparisonReport.cell(realisation.physical)) }
            cells.append(remark(record, in: id, row: row))
            if withPeriods.contains(id) { cells.append(Self.period(realisation)) }
            table.rows.append(ReportRow(cells: cells, sources: [realisation.location]))
        }
        tables.append(table)
    }

    private static func column(
        _ id: String, _ en: String, _ stage: BudgetStage, _ kind: ReportColumn.Kind, _ field: RowField?
    ) -> ReportColumn {
        ReportColumn(LocalizedText(id: "\(id) (\(stage.label))", en: "\(en) (\(stage.label))"), kind, field: field)
    }

    private func columns(isKnown: Bool, hasPeriods: Bool) -> [ReportColumn] {
        var columns = [
            ReportColumn(LocalizedText(id: "Indikator atau program", en: "Indicator or program"), .name),
            ReportColumn(LocalizedText(id: "Periode", en: "Period"), .label),
            isKnown
                ? ReportColumn(LocalizedText(id: "Realisasi", en: "Realised"), .amount, field: .realised)
                : ReportColumn(LocalizedText(id: "Serapan tertera", en: "Absorption as printed"), .percent, field: .absorption),
        ]
        let column = Self.column
        for stage in stages {
            columns.append(column("Pagu", "Ceiling", stage, .amount, .ceiling(stage)))
            if isKnown {
                columns += [
                    column("Serapan", "Absorption", stage, .percent, .realised(against: stage)),
                    column("Sisa", "Remaining", stage, .amount, nil),
                ]
            } else {
                columns += [
                    column("Realisasi paling sedikit", "Realised at least", stage, .amount, .realised(against: stage)),
                    column("Realisasi paling banyak", "Realised at most", stage, .amount, nil),
                ]
            }
        }
        if hasPhysical {
            columns.append(ReportColumn(LocalizedText(id: "Fisik tertera", en: "Physical progress, printed"), .percent, field: .physical))
        }
        columns.append(ReportColumn(ReportWords.remark, .note))
        let period = LocalizedText(id: "Realisasi periode itu saja", en: "Realised in that period alone")
        return hasPeriods ? columns + [ReportColumn(period, .amount, audience: .workbook)] : columns
    }

    private func knownCells(
        _ absorption: Absorption, _ realisation: MoneyRealisation, _ table: TableID, _ row: Int, _ first: Int
    ) throws -> [ReportCell] {
        let (ceiling, realised) = (CellReference(table, row: row, column: first), CellReference(table, row: row, column: 2))
        return [
            self.ceiling(absorption, realisation),
            ReportCell(
                try absorption.ratio.map { (ratio) throws(ArithmeticError) in .percent(try ratio.lowerBound.percent()) }
                    ?? .text(Derivation.noneWord), derivation: .share(part: realised, whole: ceiling)),
            ReportCell(.amount(absorption.remaining.lower), derivation: .difference(after: ceiling, before: realised)),
        ]
    }

    private func rangeCells(_ absorption: Absorption, _ record: AbsorptionRecord, _ row: Int) -> [ReportCell] {
        func bound(isUpper: Bool) -> Derivation? {
            ImpliedRealisation(record, at: absorption.stage, evidence: evidence).bound(isUpper: isUpper) { stage in
                stages.firstIndex(of: stage).map { CellReference(Self.ranges, row: row, column: Self.leadingCount + $0 * Self.rangeCount) }
            }
        }
        return [
            ceiling(absorption, record.realisation), ReportCell(.amount(absorption.realised.lower), derivation: bound(isUpper: false)),
            ReportCell(.amount(absorption.realised.upper), derivation: bound(isUpper: true)),
        ]
    }

    /// Sisa setiap rentang, seurut barisnya di tabel rentang.
    private mutating func addRemaining(_ records: [AbsorptionRecord], _ name: (MoneyRealisation) -> String) {
        let caption = LocalizedText(
            id: "Sisa pagu dari penyerapan yang hanya tertera sebagai persen",
            en: "Remaining ceilings where the papers print only a percentage")
        var columns = Array(columns(isKnown: false, hasPeriods: false).prefix(Self.leadingCount))
        columns[Self.leadingCount - 1].field = nil
        for stage in stages {
            columns += [
                Self.column("Sisa paling sedikit", "Remaining at least", stage, .amount, nil),
                Self.column("Sisa paling banyak", "Remaining at most", stage, .amount, nil),
            ]
        }
        var table = ReportTable(id: Self.remaining, caption: caption, columns: columns)
        for (row, record) in records.enumerated() {
            func own(_ column: Int) -> CellReference { CellReference(Self.ranges, row: row, column: column) }
            var printed = Self.printed(record.realisation.evidence)
            if printed.value != .empty { printed.derivation = .same(own(Self.leadingCount - 1)) }
            var cells: [ReportCell] = [.verbatim(name(record.realisation)), .text(record.realisation.period.label), printed]
            for (index, stage) in stages.enumerated() {
                let first = Self.leadingCount + index * Self.rangeCount
                guard let absorption = record.absorptions.first(where: { $0.stage == stage }) else {
                    cells += [.empty, .empty]
                    continue
                }
                cells += [
                    ReportCell(.amount(absorption.remaining.lower), derivation: .difference(after: own(first), before: own(first + 2))),
                    ReportCell(.amount(absorption.remaining.upper), derivation: .difference(after: own(first), before: own(first + 1))),
                ]
            }
            table.rows.append(ReportRow(cells: cells))
        }
        tables.append(table)
    }

    /// Pagunya, sebagai acuan ke tempatnya berdiri.
    private func ceiling(_ absorption: Absorption, _ realisation: MoneyRealisation) -> ReportCell {
        let cells = ceilings.cells(of: realisation, at: absorption.stage, amount: absorption.ceiling)
        return ReportCell(.amount(absorption.ceiling), derivation: CeilingCells.derivation(of: cells))
    }

    /// Rupiah periode itu saja; kosong bila angkanya kumulatif atau persen.
    private static func period(_ realisation: MoneyRealisation) -> ReportCell {
        guard realisation.span == .period, case .amount(let amount) = realisation.evidence else { return .empty }
        return ReportCell(.amount(amount))
    }

    /// Jumlahnya sampai dengan periode itu: angka tertera, atau jumlah angka periode-periodenya.
    private func realised(_ record: AbsorptionRecord) -> ReportCell {
        if let absorption = record.absorptions.first {
            let isSum =
                record.realisation.span == .period && record.parts.allSatisfy { if case .amount = $0.evidence { true } else { false } }
            let cells = isSum ? record.parts.compactMap { evidence[$0] } : []
            let origin = cells.count == record.parts.count ? CeilingCells.derivation(of: cells) : nil
            return ReportCell(.amount(absorption.realised.lower), derivation: origin)
        }
        guard record.realisation.span == .cumulative, case .amount(let amount) = record.realisation.evidence else { return .empty }
        return ReportCell(.amount(amount))
    }

    private static func printed(_ evidence: MoneyRealisation.Evidence) -> ReportCell {
        guard case .percentage(let figure, _) = evidence else { return .empty }
        guard let value = figure.value else { return .verbatim(figure.text) }
        return ReportCell(.percent(value))
    }

    private func remark(_ record: AbsorptionRecord, in table: TableID, row: Int) -> ReportCell {
        var others: [LocalizedText] = record.absorptions.isEmpty ? [Self.missing(record)] : []
        switch record.realisation.evidence {
        case .percentage(_, of: nil) where !record.absorptions.isEmpty:
            others.append(LocalizedText(id: "tahapan tidak disebut kertas", en: "paper names no stage"))
        case .percentage(_, of: let stage?):
            others.append(LocalizedText(id: "persen dari pagu \(stage.label)", en: "percentage of ceiling \(stage.label)"))
        case .percentage, .amount: break
        }
        let wrong = record.absorptions.filter(\.isSpentWithoutCeiling).map(\.stage)
        let names = ReportWords.stages(wrong)
        let complaint = LocalizedText(id: "realisasi tanpa pagu \(names): salah", en: "spent without a ceiling \(names): wrong")
        var cell = ReportCell.words((wrong.isEmpty ? [] : [complaint]) + others)
        if !record.absorptions.isEmpty { cell.derivation = .formula(remarkFormula(record, others, in: table, row: row)) }
        return cell
    }

    /// Keterangan yang sama dari sel-selnya: tahapan yang pagunya nol padahal ada realisasi.
    private func remarkFormula(_ record: AbsorptionRecord, _ others: [LocalizedText], in table: TableID, row: Int) -> CellFormula {
        let isKnown = table == Self.known
        var wrong: [CellFormula.Condition] = []
        var names: [CellFormula] = []
        for (index, stage) in stages.enumerated() {
            guard let absorption = record.absorptions.first(where: { $0.stage == stage }),
                let rounding = try? absorption.realised.lower - absorption.leastSpent
            else { continue }
            let first = Self.leadingCount + index * (isKnown ? Self.knownCount : Self.rangeCount)
            func cell(_ column: Int) -> CellFormula { .cell(CellReference(table, row: row, column: column)) }
            let spent = cell(isKnown ? Self.leadingCount - 1 : first + 1)
            let isWrong = CellFormula.Condition.all([.equal(cell(first), .zero), .below(.number(rounding.quantity), spent)])
            let name = CellFormula.words(ReportWords.stages([stage]))
            let listed = wrong.isEmpty ? name : .joined([.choice(.any(wrong), .words(Self.comma), .words(.nothing)), name])
            names.append(.choice(isWrong, listed, .words(.nothing)))
            wrong.append(isWrong)
        }
        let rest = others.joined(by: ", ")
        let closing =
            others.isEmpty ? LocalizedText(id: ": salah", en: ": wrong") : LocalizedText(id: ": salah, \(rest)", en: ": wrong, \(rest)")
        let opening = LocalizedText(id: "realisasi tanpa pagu ", en: "spent without a ceiling ")
        let complaint = CellFormula.joined([.words(opening)] + names + [.words(closing)])
        return .choice(.any(wrong), complaint, .words(others.isEmpty ? .nothing : rest))
    }

    private static let comma = LocalizedText(id: ", ", en: ", ")

    private static func missing(_ record: AbsorptionRecord) -> LocalizedText {
        if let gap = record.gap {
            return LocalizedText(
                id: "\(gap.label) tidak ada, jumlah kumulatif tidak diketahui",
                en: "\(gap.label) is missing, the cumulative sum is unknown"
            )
        }
        return LocalizedText(
            id: "pagunya tidak ditemukan atau angkanya mendua", en: "no ceiling found, or the figure is ambiguous"
        )
    }
}

extension AbsorptionRecord {
    /// `true` bila rupiahnya satu angka, sama bagi setiap tahapan.
    fileprivate var isKnown: Bool {
        if case .percentage = realisation.evidence { return false }
        return absorptions.allSatisfy { $0.realised.lower == $0.realised.upper }
    }
}
