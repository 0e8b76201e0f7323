import BudgetModel
import ExactNumbers

/// Jumlah pagu per tahapan dan realisasi per kolom; yang tidak muat ditandai, tidak pernah salah.
struct StageSums {
    private(set) var amounts: [BudgetStage: Rupiah] = [:]
    /// Realisasi menurut tempat kolomnya.
    private(set) var realised: [Int: Rupiah] = [:]
    /// Jarak terjauh sebuah jumlah dari yang sebenarnya karena bagian-bagiannya dicetak dalam ribuan atau juta.
    private(set) var rounding = Rupiah.zero
    private(set) var hasOverflow = false

    mutating func add(_ stage: BudgetStage, _ amount: Rupiah) { amounts[stage] = sum(amounts[stage], amount) }

    mutating func addRealised(_ amount: Rupiah, column: Int) { realised[column] = sum(realised[column], amount) }

    private mutating func addRounding(_ amount: Rupiah) {
        if !amount.isZero { rounding = sum(rounding, amount) ?? rounding }
    }

    private mutating func sum(_ former: Rupiah?, _ amount: Rupiah) -> Rupiah? {
        do throws(ArithmeticError) {
            return try (former ?? .zero) + amount
        } catch {
            hasOverflow = true
            return former
        }
    }

    /// Menambahkan semua jumlah lain.
    mutating func add(_ other: StageSums) {
        for (stage, amount) in other.amounts { add(stage, amount) }
        for (column, amount) in other.realised { addRealised(amount, column: column) }
        addRounding(other.rounding)
        hasOverflow = hasOverflow || other.hasOverflow
    }

    mutating func add(_ ceilings: StageAmounts) {
        for stage in ceilings.stages { if let amount = ceilings[stage] { add(stage, amount) } }
    }

    /// Menambahkan yang tertera di sebuah baris.
    mutating func add(_ row: FlatRow) {
        add(row.ceilings)
        addRounding(row.money.rounding)
        for cell in row.money.realised {
            if case .amount(let amount) = cell.evidence { addRealised(amount, column: cell.column) }
        }
    }

    /// Menambahkan yang tertera di sebuah simpul; yang tidak tertera diambil dari hitungan anaknya.
    mutating func add(_ node: RowTree.Node) {
        add(node.row)
        guard node.hasChildren else { return }
        var printed = StageSums()
        printed.add(node.row)
        let absent = node.children.amounts.filter { printed.amounts[$0.key] == nil }
        for (stage, amount) in absent { add(stage, amount) }
        for (column, amount) in node.children.realised where printed.realised[column] == nil {
            addRealised(amount, column: column)
        }
        if !absent.isEmpty { addRounding(node.children.rounding) }
    }

    /// Jumlah suatu tahapan; nol bila tidak ada baris.
    subscript(stage: BudgetStage) -> Rupiah { amounts[stage] ?? .zero }

    /// `true` bila semua pagu tertera tepat sama.
    func matches(_ printed: StageAmounts) -> Bool {
        printed.stages.allSatisfy { self[$0] == printed[$0] }
    }

    /// Selisih terbesar dengan yang tertera di `money` yang dapat datang dari pembulatan cetak.
    func rounding(with money: RowMoney) -> Rupiah { (try? rounding + money.rounding) ?? rounding }

    /// Tahapan pertama yang tertera lain daripada hitungannya, lebih daripada yang dijelaskan pembulatan cetaknya.
    func firstDifference(from money: RowMoney) -> (stage: BudgetStage, printed: Rupiah)? {
        let rounding = rounding(with: money)
        for stage in money.ceilings.stages {
            if let printed = money.ceilings[stage], !printed.isWithin(rounding, of: self[stage]) { return (stage, printed) }
        }
        return nil
    }
}

extension [StageSums] {
    /// Jumlah pertama yang tepat sama dengan yang tertera, atau yang pertama yang sama menurut pembulatan cetaknya.
    func fitting(_ money: RowMoney) -> StageSums? {
        first { $0.matches(money.ceilings) } ?? first { $0.firstDifference(from: money) == nil }
    }
}
