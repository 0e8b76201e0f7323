import BudgetModel
import ExactNumbers

/// Jenis baris-baris tanpa kode yang hanya dikatakan jumlahnya: "PAD" dan "Dana Transfer" di atas "Jumlah Pendapatan" adalah
/// pendapatan, "Penerimaan" dan "Pengeluaran" di atas "Jumlah Pembiayaan" pembiayaan.
///
/// Juga "PEMBIAYAAN" tanpa kode di atas penerimaan dan pengeluarannya, yang mencetak nettonya dan bukan pembiayaan lain.
struct KindsByTotals {
    /// Jenis yang berlaku menurut nomor catatan.
    private(set) var changes: [Int: AccountKind] = [:]
    /// Catatan yang mencetak pembiayaan netto.
    private(set) var nets: [Int] = []

    private let forest: Forest
    private let facts: TableFacts

    /// `true` bila tabelnya mungkin memerlukannya: ada jumlah yang menyebut jenisnya, atau pembiayaan yang arahnya tidak disebut.
    static func mayApply(to ledger: RowLedger) -> Bool {
        ledger.entries.contains { $0.kind != .spending && ($0.role == .total || ($0.kind == .financing && $0.basis != .code)) }
    }

    init(_ settlement: Settlement, facts: TableFacts) {
        forest = settlement.forest
        self.facts = facts
        for index in entries.indices {
            switch entries[index].role {
            case .total where entries[index].kind != .spending: readTotal(index)
            case .content where entries[index].kind == .financing && RowWords.isHead(facts.name(index)): readHead(index)
            default: continue
            }
        }
    }

    private var entries: [RowLedger.Entry] { forest.ledger.entries }

    private mutating func readTotal(_ index: Int) {
        let above = run(before: index)
        if !above.isEmpty { return take(above, index, needsSum: hasKind(entries[index].kind)) }
        take(run(after: index), index, needsSum: true)
    }

    /// Baris-baris ini menjadi jenis yang disebut jumlahnya, bila jumlahnya cocok, atau bila tidak ada baris lain yang dimaksudnya.
    private mutating func take(_ rows: [Int], _ total: Int, needsSum: Bool) {
        let kind = entries[total].kind
        // "PAD" di samping "Lain-lain Pendapatan": sebagian sudah bernama jenisnya.
        guard rows.contains(where: isOpen), rows.allSatisfy({ isOpen($0) || entries[$0].kind == kind }), forest.ledger.hasAmount(total)
        else { return }
        if kind == .financing, let directions = directions(of: rows), agrees(total, with: net(directions)) {
            for (row, kind) in directions { change(row, to: kind) }
            if Set(directions.map(\.1)).count > 1 { nets.append(total) }
        } else if !needsSum || agrees(total, with: forest.sum(rows)) {
            for row in rows { change(row, to: kind) }
        }
    }

    /// "PEMBIAYAAN" di atas penerimaan dan pengeluarannya.
    private mutating func readHead(_ index: Int) {
        guard forest.parts[index] == nil, entries[index].basis != .code, changes[index] == nil else { return }
        let rows = entries.indices.dropFirst(index + 1).prefix {
            entries[$0].section == entries[index].section && entries[$0].kind.isFinancing
        }
        .filter { entries[$0].role == .content && isRoot($0) }
        guard let directions = directions(of: rows), !directions.isEmpty else { return }
        let isNamed = rows.allSatisfy { entries[$0].kind != .financing }
        guard isNamed || agrees(index, with: net(directions)) else { return }
        for (row, kind) in directions { change(row, to: kind) }
        nets.append(index)
    }

    private mutating func change(_ index: Int, to kind: AccountKind) {
        if entries[index].kind != kind { changes[index] = kind }
        for part in forest.parts[index] ?? [] { change(part, to: kind) }
    }

    /// Puncak-puncak sejak jumlah sebelumnya di bagian yang sama.
    private func run(before index: Int) -> [Int] {
        Array(entries.indices.prefix(index).reversed().prefix { isOfRun($0, of: index) }.filter(isRoot).reversed())
    }

    private func run(after index: Int) -> [Int] {
        Array(entries.indices.dropFirst(index + 1).prefix { isOfRun($0, of: index) }.filter(isRoot))
    }

    private func isOfRun(_ index: Int, of total: Int) -> Bool {
        entries[index].section == entries[total].section && entries[index].role == .content
    }

    private func isRoot(_ index: Int) -> Bool { entries[index].parent < 0 && forest.ledger.hasAmount(index) }

    /// Jenisnya belum dikatakan kode atau namanya sendiri.
    private func isOpen(_ index: Int) -> Bool {
        entries[index].kind == .spending && entries[index].basis != .code && entries[index].basis != .level
            && RowWords.spendingStarts.value(startOf: facts.name(index)) == nil
    }

    private func hasKind(_ kind: AccountKind) -> Bool {
        entries.indices.contains { entries[$0].role == .content && entries[$0].kind == kind }
    }

    private func agrees(_ index: Int, with sums: Amounts) -> Bool { forest.ledger.agreement(of: index, with: sums).isEqual }

    private func directions(of rows: [Int]) -> [(Int, AccountKind)]? {
        var found: [(Int, AccountKind)] = []
        for row in rows {
            let kind = entries[row].kind
            guard let direction = [.receipt, .outlay].contains(kind) ? kind : RowWords.financingStarts.value(startOf: facts.name(row))
            else {
                return nil
            }
            found.append((row, direction))
        }
        return found
    }

    /// Penerimaan dikurangi pengeluaran.
    private func net(_ directions: [(Int, AccountKind)]) -> Amounts {
        var sums = Amounts(slots: forest.ledger.slots.count)
        for (row, kind) in directions {
            for slot in forest.ledger.slots.indices {
                let amount = forest.ledger.amount(row, slot)
                sums.add(kind == .outlay ? amount.flatMap { try? $0.negated() } : amount, slot)
            }
            sums.addRounding(forest.ledger.rounding(row))
        }
        return sums
    }
}

extension TableFacts {
    /// Menjadikan calon baris belanja baris pendapatan atau pembiayaan.
    mutating func change(_ kinds: [Int: AccountKind]) {
        for (entry, kind) in kinds {
            guard let kind = kind.balance, let index = byEntry[entry] else { continue }
            switch candidates[index].content {
            case .line(let number, let assumed):
                let line = lines[number]
                drop(entry)
                let path = [line.program, line.activity, line.subActivity, line.account].compactMap(\.self)
                replace(
                    index,
                    .balance(
                        BalanceLine(
                            year: line.year, office: line.office, kind: kind, path: path, amounts: line.ceilings, rounding: line.rounding,
                            location: line.location), assumed))
            case .balance(var line, let assumed):
                line.kind = kind
                replace(index, .balance(line, assumed))
            case .refused, .withoutYear: continue
            }
        }
    }

    /// Mencatat sebuah catatan sebagai pembiayaan netto yang tertera.
    mutating func addNet(_ entry: Int, in ledger: RowLedger) {
        let own = candidates.lazy.compactMap { candidate -> BalanceLine? in
            if case .balance(let line, _) = candidate.content { line } else { nil }
        }.first
        guard let own, let place = location(entry) else { return }
        var amounts = StageAmounts()
        for slot in ledger.ceilingSlots { if let stage = ledger.stage(slot) { amounts[stage] = ledger.amount(entry, slot) } }
        add(
            PrintedBalance(
                kind: .netFinancing, label: name(entry), year: own.year, office: own.office, amounts: amounts,
                rounding: ledger.rounding(entry), location: place))
    }
}
