import BudgetModel
import Diagnostics
import ExactNumbers
import TableReading

/// Kolom-kolom uang: pagu per tahapan, selisih, realisasi, sisa.
struct MoneyColumns {
    /// Kolom pagu satu tahapan; beberapa kolom bila kertas memecahnya menurut kelompok belanja.
    struct Stage {
        /// `nil` bila tahapannya disebut kolom tersendiri di setiap baris.
        let stage: BudgetStage?
        var columns: [MoneyColumn]
    }

    /// Kolom selisih dan persen dengan tahapan yang dibandingkannya.
    struct Change {
        let from: BudgetStage
        let to: BudgetStage
        var difference: MoneyColumn?
        var percent: Int?
        /// Kolomnya menyebut yang dipotong ("Efisiensi"), yang dicetak tanpa tanda.
        var isCut = false
    }

    /// Kolom pagu yang tahapannya sudah disebut kolom lain.
    struct Repetition {
        let title: String
        let position: Int
        let first: Int
    }

    private(set) var stages: [Stage] = []
    private(set) var changes: [Change] = []
    private(set) var repetitions: [Repetition] = []
    /// Tajuk kolom pagu yang tahapannya disimpulkan; kosong bila tidak ada.
    private(set) var assumedTitle = ""
    /// Kolom yang isinya hanya disimpan walaupun artinya dikenal.
    private(set) var kept: [Int: KeptColumn] = [:]
    private(set) var realisations: [RealisationColumn] = []
    private(set) var keptRealisations: [KeptRealisation] = []
    private(set) var remainder: MoneyColumn?

    init(
        _ layout: HeaderLayout, body: [TableRow], assumedStage: BudgetStage, hasStageColumn: Bool, facts: TitleFacts, year: Int?,
        table: SourceLocation
    ) {
        readCeilings(layout, assumedStage: assumedStage, hasStageColumn: hasStageColumn, unit: facts.amountUnit, table: table)
        (realisations, keptRealisations) = RealisationColumn.read(
            layout, soleStage: stages.count == 1 ? stages.first?.stage : nil, facts: facts, year: year, table: table)
        readChanges(layout, body: body, unit: facts.amountUnit, table: table)
        if let column = layout.columns.first(where: { $0.meaning == .remainder }), realisations.count(where: { !$0.isPercent }) == 1 {
            remainder = MoneyColumn(column, tableUnit: facts.amountUnit, table: table)
        }
    }

    private mutating func readCeilings(
        _ layout: HeaderLayout, assumedStage: BudgetStage, hasStageColumn: Bool, unit: AmountUnit?, table: SourceLocation
    ) {
        let named = Set(
            layout.columns.compactMap { column -> BudgetStage? in
                if case .ceiling(let stage?) = column.meaning { stage } else { nil }
            })
        for column in layout.columns {
            guard case .ceiling(let own) = column.meaning else { continue }
            var stage = own
            if own == nil, !hasStageColumn {
                guard let assumed = named.contains(assumedStage) ? (named.contains(.original) ? nil : .original) : assumedStage else {
                    kept[column.position] = .withoutStage
                    continue
                }
                stage = assumed
            }
            let money = MoneyColumn(column, tableUnit: unit, table: table)
            if let index = stages.firstIndex(where: { $0.stage == stage }) {
                let first = stages[index].columns[0]
                if column.isPart, layout.column(at: first.position)?.isPart == true {
                    stages[index].columns.append(money)
                } else {
                    repetitions.append(Repetition(title: column.title, position: column.position, first: first.position))
                }
            } else {
                if own == nil, !hasStageColumn { assumedTitle = column.title }
                stages.append(Stage(stage: stage, columns: [money]))
            }
        }
    }

    private mutating func readChanges(_ layout: HeaderLayout, body: [TableRow], unit: AmountUnit?, table: SourceLocation) {
        let pairing = ChangePairing(layout, stages: stages, body: body)
        for column in layout.columns where column.meaning == .difference || column.meaning == .percent {
            let difference = column.meaning == .difference ? MoneyColumn(column, tableUnit: unit, table: table) : nil
            let beside = changes.first { $0.difference?.position == column.position - 1 }.map { (from: $0.from, to: $0.to) }
            let found =
                difference == nil
                ? pairing.percentPair(at: column.position, beside: beside) : pairing.pair(at: column.position, difference: difference)
            guard let pair = found else {
                kept[column.position] = pairing.touchesOther(column.position) ? .comparesYears : .withoutPair
                continue
            }
            let index: Int
            if let known = changes.firstIndex(where: { $0.from == pair.from && $0.to == pair.to }) {
                index = known
            } else {
                changes.append(Change(from: pair.from, to: pair.to))
                index = changes.count - 1
            }
            if let difference {
                if changes[index].difference == nil {
                    changes[index].difference = difference
                    changes[index].isCut = column.innerPhrase.contains("efisiensi")
                }
            } else {
                changes[index].percent = changes[index].percent ?? column.position
            }
        }
    }

    /// `true` bila hanya ada pagu dalam rupiah, satu kolom setiap tahapan.
    var isPlain: Bool {
        !stages.isEmpty && stages.allSatisfy { $0.columns.count == 1 && $0.columns[0].isRupiah && (stages.count == 1 || $0.stage != nil) }
            && changes.isEmpty && repetitions.isEmpty && realisations.isEmpty && keptRealisations.isEmpty && kept.isEmpty
            && remainder == nil
    }

    /// Tempat semua kolom pagu.
    var ceilingPositions: [Int] { stages.flatMap { $0.columns.map(\.position) } }

    /// `true` bila tahapan sebuah kolom disimpulkan.
    var usesAssumedStage: Bool { !assumedTitle.isEmpty }

    /// `true` bila sebuah kolom uang berisi sesuatu yang dimaksudkan sebagai jumlah.
    func hasAmount(in row: TableRow) -> Bool {
        stages.contains { $0.columns.contains { $0.hasAmount(in: row) } } || realisations.contains { $0.money.hasAmount(in: row) }
    }

    /// Kolom realisasi di tempat ini.
    func realisation(at position: Int) -> RealisationColumn? { realisations.first { $0.position == position } }

    /// Mencatat temuan tentang seluruh kolom.
    func finish(log: inout FindingLog) {
        for stage in stages { for column in stage.columns { column.finish(log: &log) } }
        for change in changes { change.difference?.finish(log: &log) }
    }

    /// Bukti notasi dari angka-angka di baris pembuka.
    func notation(of rows: [TableRow]) -> ColumnNotation {
        var notation = ColumnNotation()
        let positions =
            ceilingPositions + changes.compactMap { $0.difference?.position } + changes.compactMap(\.percent)
            + realisations.map(\.position) + [remainder].compactMap { $0?.position }
        for row in rows {
            for position in positions where row.kind(at: position) == .text {
                notation.observe(row.text(at: position), at: row.number)
            }
        }
        return notation
    }
}

/// Membaca sel-sel uang sebuah baris; setiap kolom menghitung temuannya sendiri.
extension MoneyColumns {
    /// Pagu setiap tahapan; kolom-kolom satu tahapan dijumlahkan.
    ///
    /// - Parameter stage: Tahapan baris ini menurut kolom tahapannya.
    mutating func readCeilings(
        _ row: TableRow, stage rowStage: BudgetStage?, unit: AmountUnit?, notation: ColumnNotation, into money: inout RowMoney,
        log: inout FindingLog
    ) {
        for index in stages.indices {
            guard let stage = stages[index].stage ?? rowStage else { continue }
            for column in stages[index].columns.indices {
                let printed = stages[index].columns[column].amount(in: row, unit: unit, notation: notation, log: &log)
                money.addCeiling(printed, stage, log: &log, at: stages[index].columns[column].place(in: row))
            }
        }
    }

    /// Selisih tertera di sebuah kolom perubahan.
    mutating func difference(_ index: Int, in row: TableRow, unit: AmountUnit?, notation: ColumnNotation, log: inout FindingLog)
        -> PrintedAmount?
    {
        guard var printed = changes[index].difference?.amount(in: row, unit: unit, notation: notation, log: &log) else { return nil }
        if changes[index].isCut, printed.amount > .zero, let cut = try? printed.amount.negated() {
            printed = PrintedAmount(amount: cut, rounding: printed.rounding)
        }
        return printed
    }

    /// Realisasi tertera di sebuah kolom realisasi.
    mutating func realised(_ index: Int, in row: TableRow, unit: AmountUnit?, notation: ColumnNotation, log: inout FindingLog)
        -> PrintedAmount?
    {
        realisations[index].money.amount(in: row, unit: unit, notation: notation, log: &log)
    }

    /// Sisa tertera.
    mutating func remaining(in row: TableRow, unit: AmountUnit?, notation: ColumnNotation, log: inout FindingLog) -> PrintedAmount? {
        remainder?.amount(in: row, unit: unit, notation: notation, log: &log)
    }
}
