public import BudgetModel
public import Diagnostics
public import ExactNumbers

/// Jumlah tertera di dalam tabel di samping jumlah baris-baris yang menurut kertas dijumlahkannya.
public struct PrintedSumReading: Sendable, Hashable {
    /// Jumlah tertera.
    public let sum: PrintedSum
    /// Jumlah baris-barisnya pada tahapan itu.
    public let computed: Rupiah
    /// Selisih terbesar yang dapat datang dari pembulatan cetak jumlah ini dan baris-barisnya.
    public let rounding: Rupiah

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(sum: PrintedSum, computed: Rupiah, rounding: Rupiah = .zero) {
        self.sum = sum
        self.computed = computed
        self.rounding = rounding
    }

    /// Nama baris seperti tertera.
    public var label: String { sum.label }
    /// Kode baris bila tertera.
    public var code: String? { sum.code }
    /// Tahapan kolomnya.
    public var stage: BudgetStage { sum.stage }
    /// Jumlah tertera.
    public var printed: Rupiah { sum.printed }
    /// Tempat baris.
    public var location: SourceLocation { sum.location }

    /// `true` bila jumlah tertera sama dengan hitungannya.
    public var isConsistent: Bool { printed == computed }

    /// `true` bila bedanya dapat datang dari pembulatan cetak.
    public var isWithinRounding: Bool { printed.isWithin(rounding, of: computed) }
}

extension Budget {
    /// Setiap jumlah tertera terhadap jumlah baris-barisnya; yang satu barisnya tidak ada di isi (misalnya ditolak) tidak
    /// dapat dinilai dan tidak disebut.
    ///
    /// - Throws: `overflow` bila sebuah jumlah tidak muat.
    public func printedSumReadings() throws(ArithmeticError) -> [PrintedSumReading] {
        guard !printedSums.isEmpty else { return [] }
        let book = AddendBook(self)
        var readings: [PrintedSumReading] = []
        for sum in printedSums {
            guard let (computed, rounding) = try book.total(of: sum) else { continue }
            readings.append(PrintedSumReading(sum: sum, computed: computed, rounding: try rounding + sum.rounding))
        }
        return readings
    }
}

/// Jumlah setiap baris tabel-tabel yang mencetak jumlah, untuk dicari menurut nomor barisnya.
private struct AddendBook {
    private struct Addend {
        let row: Int
        let stage: BudgetStage
        let amount: Rupiah
        let rounding: Rupiah
    }

    private var tables: [SourceLocation: [Addend]] = [:]

    init(_ budget: Budget) {
        let wanted = Set(budget.printedSums.map(\.location.table))
        var known: (table: SourceLocation, isWanted: Bool)?
        func add(_ amounts: StageAmounts, _ rounding: Rupiah, _ place: SourceLocation, to tables: inout [SourceLocation: [Addend]]) {
            guard let row = place.row else { return }
            if known?.table.file != place.file || known?.table.sheet != place.sheet { known = (place.table, wanted.contains(place.table)) }
            guard let known, known.isWanted else { return }
            for stage in amounts.stages {
                if let amount = amounts[stage] {
                    tables[known.table, default: []].append(Addend(row: row, stage: stage, amount: amount, rounding: rounding))
                }
            }
        }
        var tables: [SourceLocation: [Addend]] = [:]
        for row in wanted.isEmpty ? 0..<0 : budget.lines.indices {
            add(budget.lines.ceilings(at: row), budget.lines.rounding(at: row), budget.lines.location(at: row), to: &tables)
        }
        for line in budget.balanceLines { add(line.amounts, line.rounding, line.location, to: &tables) }
        for sum in budget.printedSums {
            var amounts = StageAmounts()
            amounts[sum.stage] = sum.printed
            add(amounts, sum.rounding, sum.location, to: &tables)
        }
        self.tables = tables.mapValues { $0.sorted { $0.row < $1.row } }
    }

    /// Jumlah baris-baris sebuah jumlah tertera; `nil` bila tidak satu pun mencetak tahapannya.
    func total(of sum: PrintedSum) throws(ArithmeticError) -> (amount: Rupiah, rounding: Rupiah)? {
        guard let addends = tables[sum.location.table] else { return nil }
        var (amount, rounding, isEmpty) = (Rupiah.zero, Rupiah.zero, true)
        for range in sum.addends.ranges {
            var index = Self.firstIndex(of: range.lowerBound, in: addends)
            var last = -1
            while index < addends.count, addends[index].row <= range.upperBound {
                let addend = addends[index]
                index += 1
                // Satu baris satu nilai: bagian yang dihitung lebih dahulu daripada jumlah yang dicetaknya.
                guard addend.stage == sum.stage, addend.row != last else { continue }
                last = addend.row
                amount = try amount + addend.amount
                rounding = try rounding + addend.rounding
                isEmpty = false
            }
        }
        return isEmpty ? nil : (amount, rounding)
    }

    private static func firstIndex(of row: Int, in addends: [Addend]) -> Int {
        var (low, high) = (0, addends.count)
        while low < high {
            let middle = (low + high) / 2
            if addends[middle].row < row { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
