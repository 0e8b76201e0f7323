import BudgetModel
import Diagnostics
import ExactNumbers
import TableReading

/// Dua jumlah mana yang dibandingkan sebuah kolom selisih atau persen: yang mengapitnya, atau dua yang tepat di kirinya.
///
/// Baris-baris pembuka memutuskan bila hitungannya hanya cocok dengan satu pasangan; kalau tidak, tempatnya yang memutuskan.
struct ChangePairing {
    private struct Amount {
        let position: Int
        /// `nil` bila jumlahnya bukan pagu tabel ini: realisasi, atau pagu tahun lain.
        let stage: BudgetStage?
        let column: MoneyColumn?
    }

    private let amounts: [Amount]
    private let derived: Set<Int>
    private let body: [TableRow]

    init(_ layout: HeaderLayout, stages: [MoneyColumns.Stage], body: [TableRow]) {
        self.body = body
        var amounts = stages.flatMap { stage in
            stage.columns.suffix(1).map { Amount(position: $0.position, stage: stage.stage, column: stage.columns.count == 1 ? $0 : nil) }
        }
        let known = Set(stages.flatMap { $0.columns.map(\.position) })
        for column in layout.columns where !known.contains(column.position) {
            if case .realisation(let title) = column.meaning, title.content != .percent {
                amounts.append(Amount(position: column.position, stage: nil, column: nil))
            } else if column.kept == .otherYear || column.meaning == .remainder {
                amounts.append(Amount(position: column.position, stage: nil, column: nil))
            }
        }
        self.amounts = amounts.sorted { $0.position < $1.position }
        derived = Set(layout.columns.filter { $0.meaning == .difference || $0.meaning == .percent }.map(\.position))
    }

    /// Tahapan-tahapan yang dibandingkan kolom di tempat ini; `nil` bila bukan dua tahapan tabel ini.
    func pair(at position: Int, difference: MoneyColumn?) -> (from: BudgetStage, to: BudgetStage)? {
        let candidates = candidates(at: position)
        let fitting = difference.map { difference in candidates.filter { fits($0, difference) } } ?? []
        guard let (first, second) = fitting.first ?? candidates.first, let left = first.stage, let right = second.stage, left != right
        else { return nil }
        return (min(left, right), max(left, right))
    }

    /// Pasangan sebuah kolom persen: pasangan selisih tepat di kirinya, supaya keduanya tidak menilai tahapan yang berlainan.
    /// `nil` bila tidak satu pagu pun di kirinya: "Persentase" di depan pagunya adalah bobot.
    func percentPair(at position: Int, beside difference: (from: BudgetStage, to: BudgetStage)?) -> (from: BudgetStage, to: BudgetStage)? {
        if let difference { return difference }
        guard amounts.contains(where: { $0.position < position }) else { return nil }
        return pair(at: position, difference: nil)
    }

    /// `true` bila kolom ini membandingkan sesuatu yang bukan pagu tabel ini.
    func touchesOther(_ position: Int) -> Bool {
        candidates(at: position).first.map { $0.0.stage == nil || $0.1.stage == nil } ?? false
    }

    /// Pasangan-pasangan yang mungkin, yang paling sesuai dengan tempatnya lebih dahulu.
    private func candidates(at position: Int) -> [(Amount, Amount)] {
        let left = amounts.filter { $0.position < position }
        let right = amounts.filter { $0.position > position }
        var behind: [(Amount, Amount)] = left.count > 1 ? [(left[left.count - 2], left[left.count - 1])] : []
        let between: [(Amount, Amount)] = left.isEmpty || right.isEmpty ? [] : [(left[left.count - 1], right[0])]
        let outer = amounts.filter { $0.stage != nil }
        var whole: [(Amount, Amount)] = []
        if let first = outer.min(by: { ($0.stage ?? .original) < ($1.stage ?? .original) }),
            let last = outer.max(by: { ($0.stage ?? .original) < ($1.stage ?? .original) }), outer.count > 1
        {
            whole = [(first, last)]
        }
        // Selisih lain di antara dua jumlah di kirinya: susunannya berselang-seling, jadi kolom ini pun mengapit.
        if let pair = behind.first, derived.contains(where: { pair.0.position < $0 && $0 < pair.1.position }), !between.isEmpty {
            return between + behind + whole
        }
        if behind.isEmpty, left.count == 1, !between.isEmpty { return between + whole }
        if left.isEmpty { behind = [] }
        return behind + (behind.isEmpty ? whole : between + whole)
    }

    private func fits(_ pair: (Amount, Amount), _ difference: MoneyColumn) -> Bool {
        guard let before = pair.0.column, let after = pair.1.column else { return false }
        let isReversed = (pair.0.stage ?? .original) > (pair.1.stage ?? .original)
        var hasProof = false
        for row in body {
            guard let printed = Self.amount(difference, row), let start = Self.amount(isReversed ? after : before, row),
                let end = Self.amount(isReversed ? before : after, row)
            else { continue }
            guard (try? start + printed) == end else { return false }
            hasProof = hasProof || !printed.isZero
        }
        return hasProof
    }

    private static func amount(_ column: MoneyColumn, _ row: TableRow) -> Rupiah? {
        var (column, log) = (column, FindingLog())
        return column.amount(in: row, unit: nil, notation: ColumnNotation(), log: &log)?.amount
    }
}
