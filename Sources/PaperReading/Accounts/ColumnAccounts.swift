import BudgetModel
import Diagnostics
import ExactNumbers

/// Rekening setiap kolom jumlah: semua selnya habis dibagi menurut nasibnya.
struct ColumnAccounts {
    private(set) var accounts: [ColumnAccount] = []

    private let book: AccountBook
    private let settlement: Settlement
    private let facts: TableFacts
    private let table: SourceLocation

    init(
        _ book: AccountBook, _ settlement: Settlement, columns: TableColumns, layout: HeaderLayout, facts: TableFacts, table: SourceLocation
    ) {
        self.book = book
        self.settlement = settlement
        self.facts = facts
        self.table = table
        let ledger = settlement.forest.ledger
        for stage in columns.money.stages {
            let slots = ledger.slots.indices.filter { slot in
                guard case .ceiling(let own) = ledger.slots[slot] else { return false }
                return stage.stage == nil || own == stage.stage
            }
            let title = stage.columns.map(\.title).joined(separator: " + ")
            let meaning = ColumnMeaning.ceiling(stage.stage).label
            accounts.append(account(title, at: stage.columns[0].position, meaning, slots: slots, isCeiling: true))
        }
        for column in columns.money.realisations where !column.isPercent {
            let slots = ledger.slots.indices.filter { ledger.slots[$0] == .realised(column.position) }
            accounts.append(account(column.title, at: column.position, column.label, slots: slots, isCeiling: columns.listsRealisation))
        }
        for (position, tally) in book.differences.sorted(by: { $0.key < $1.key }) {
            let column = layout.column(at: position)
            let meaning = column?.meaning?.label ?? ColumnMeaning.difference.label
            let entry = ColumnAccount.Entry(fate: .difference, cells: tally.cells, total: tally.total, first: tally.first)
            accounts.append(
                ColumnAccount(title: column?.title ?? "", column: position + 1, meaning: meaning, cells: tally.cells, entries: [entry]))
        }
    }

    private struct Key: Hashable {
        let fate: ColumnAccount.Fate
        let reason: SkipReason?
    }

    private func account(
        _ title: String, at position: Int, _ meaning: LocalizedText, slots: [Int], isCeiling: Bool
    ) -> ColumnAccount {
        let ledger = settlement.forest.ledger
        var entries: [Key: ColumnAccount.Entry] = [:]
        var cells = 0
        for index in ledger.entries.indices {
            for slot in slots {
                guard let amount = ledger.amount(index, slot) else { continue }
                cells += 1
                let (fate, reason) = isCeiling ? fate(index, slot) : (.realisation, nil)
                let key = Key(fate: fate, reason: reason)
                let place = table.at(row: Int(ledger.entries[index].number), column: position + 1)
                var entry = entries[key] ?? ColumnAccount.Entry(fate: fate, reason: reason?.text, cells: 0, total: .zero, first: place)
                entry.cells += 1
                entry.total = entry.total.flatMap { try? $0 + amount }
                entries[key] = entry
            }
        }
        let ordered = entries.sorted { left, right in
            let order = ColumnAccount.Fate.allCases
            return (order.firstIndex(of: left.key.fate) ?? 0, left.value.first.row ?? 0)
                < (order.firstIndex(of: right.key.fate) ?? 0, right.value.first.row ?? 0)
        }
        return ColumnAccount(
            title: title, column: position + 1, meaning: meaning, cells: cells, entries: ordered.map(\.value),
            printedWhole: slots.count == 1 ? printedWhole(slots[0], at: position) : nil)
    }

    private func fate(_ index: Int, _ slot: Int) -> (ColumnAccount.Fate, SkipReason?) {
        let entry = settlement.forest.ledger.entries[index]
        switch entry.role {
        case .aside:
            let reason = book.asides[index]
            return reason == .otherThanSpending ? (.balance, nil) : (.setAside, reason)
        case .total, .nameless, .heading: return (.sum, nil)
        case .content:
            guard settlement.forest.kind(of: index) == .spending else { return (.balance, nil) }
            return settlement.forest.counts(index, slot: slot) ? (.counted, nil) : (.sum, nil)
        }
    }

    /// Jumlah berlabel yang mencakup paling banyak baris belanja; bila sama, yang terakhir.
    private func printedWhole(_ slot: Int, at position: Int) -> ColumnAccount.PrintedWhole? {
        let forest = settlement.forest
        let spending = settlement.claimed.filter { claim in
            forest.ledger.amount(claim.entry, slot) != nil && claim.parts.contains { forest.kind(of: $0) == .spending }
        }
        let roots = forest.roots(of: .spending).filter { forest.value($0)[slot] != nil }
        if let widest = spending.max(by: { $0.parts.count < $1.parts.count }), let amount = forest.ledger.amount(widest.entry, slot) {
            let label = forest.ledger.entries[widest.entry].role == .nameless ? "" : facts.name(widest.entry)
            return whole(label, amount, widest.entry, position)
        }
        // "BELANJA" menamai keseluruhannya, juga bila satu baris berkode salah cetak berdiri di sampingnya.
        let parents = roots.filter { forest.parts[$0] != nil }
        guard parents.count == 1, let root = parents.first, roots.count == 1 || forest.ledger.entries[root].isProgramHead,
            let amount = forest.ledger.amount(root, slot)
        else {
            return nil
        }
        return whole(facts.name(root), amount, root, position)
    }

    private func whole(_ label: String, _ amount: Rupiah, _ entry: Int, _ position: Int) -> ColumnAccount.PrintedWhole {
        let place = table.at(row: Int(settlement.forest.ledger.entries[entry].number), column: position + 1)
        return ColumnAccount.PrintedWhole(
            label: label, amount: amount, rounding: settlement.forest.ledger.rounding(entry), location: place)
    }
}
