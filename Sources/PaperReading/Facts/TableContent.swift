import BudgetModel
import Diagnostics
import ExactNumbers

/// Isi sebuah tabel sesudah pohonnya pasti: baris anggaran, baris pendapatan dan pembiayaan, jumlah tertera, realisasi.
struct TableContent {
    /// Yang disimpulkan di seluruh tabel, supaya dilaporkan satu kali.
    struct Assumptions {
        var overheadByName = 0
        var supportByFunding = 0
        var coreByDefault = 0
        var regionalFunding = 0
        var withoutProgram = 0
        var fileAsOffice = false
        var lacksYear = false

        mutating func add(_ assumed: LineBuilder.Assumptions, count: Int = 1) {
            if assumed.contains(.overheadByName) { overheadByName += count }
            if assumed.contains(.supportByFunding) { supportByFunding += count }
            if assumed.contains(.coreByDefault) { coreByDefault += count }
            if assumed.contains(.regionalFunding) { regionalFunding += count }
            if assumed.contains(.withoutProgram) { withoutProgram += count }
            if assumed.contains(.fileAsOffice) { fileAsOffice = true }
        }
    }

    private let forest: Forest
    private(set) var facts: TableFacts
    private let columns: TableColumns
    private let table: SourceLocation
    private(set) var extras: KeptCells
    private(set) var journal: ReadingJournal
    private(set) var budget = Budget()
    private(set) var assumptions = Assumptions()
    /// Induk menurut nomor urut atau jorokan: banyaknya dan yang pertama.
    private(set) var outlineParents: (count: Int, first: SourceLocation)?
    private var realised: RealisationLedger
    /// Jumlah terakhir yang menutup semua baris di atasnya.
    private var closed: Int?
    /// Hari dokumen pertama dan terakhir yang dihitung, dan yang tidak dapat ditempatkan.
    private var documents = DocumentTally()
    /// Daftar dokumennya, bila tabelnya daftar dokumen.
    private(set) var documentList: DocumentList?
    /// Banyaknya baris realisasi yang dihitung di tabel tanpa pagu.
    private(set) var realisedRows = 0

    init(
        _ forest: Forest, facts: consuming TableFacts, extras: KeptCells, columns: TableColumns, table: SourceLocation,
        journal: ReadingJournal
    ) {
        self.forest = forest
        self.facts = facts
        self.extras = extras
        self.columns = columns
        self.table = table
        self.journal = journal
        realised = RealisationLedger(
            isPerStage: columns.owner.stage != nil, isPerOffice: columns.listsRealisation && columns.names.listsOffices)
    }

    /// Menyusun semua isi, menurut urutan baris.
    mutating func emit(_ book: AccountBook, _ settlement: Settlement, year: Int?) {
        closed = settlement.closed
        for index in forest.ledger.entries.indices {
            if forest.ledger.entries[index].role == .content { takeCandidate(index) } else { facts.drop(index) }
        }
        // Induk terdalam dahulu: satu angka yang salah disebut di tempatnya, bukan di induk-induk yang mengikutinya.
        for index in forest.parentsFromInside { takeParent(index) }
        for index in forest.ledger.entries.indices where forest.parts[index] != nil { recordProgram(index) }
        for claim in settlement.claimed { takeSum(claim) }
        budget.printedVariances = facts.variances.map { entry, variance in
            var variance = variance
            variance.subject = isLine(entry) ? .line : .sum
            return variance
        }
        budget.printedAbsorptions = facts.absorptions
        budget.printedRemainders = facts.remainders
        budget.printedBalances += facts.balances
        finishRealisation()
    }

    private func isLine(_ entry: Int) -> Bool {
        forest.ledger.entries[entry].role == .content && forest.parts[entry] == nil
    }

    /// Tahapan yang dihitung dari sebuah baris.
    private func counted(_ index: Int, _ amounts: StageAmounts) -> StageAmounts {
        guard forest.parts[index] != nil else { return amounts }
        var counted = StageAmounts()
        for slot in forest.ledger.ceilingSlots where forest.counts(index, slot: slot) {
            if let stage = forest.ledger.stage(slot) { counted[stage] = amounts[stage] }
        }
        return counted
    }

    private mutating func takeCandidate(_ index: Int) {
        guard let candidate = facts.byEntry[index].map({ facts.candidates[$0] }) else {
            if forest.parts[index] == nil { takeWithoutCeiling(index) }
            return
        }
        switch candidate.content {
        case .line(let number, let assumed):
            let written = facts.lines.ceilings(at: number)
            let amounts = counted(index, written)
            let levels = nestedLevels(of: number, index)
            if amounts != written || levels != nil { facts.keep(number, amounts, levels: levels) }
            if columns.listsRealisation, forest.parts[index] == nil {
                if assumed.contains(.fileAsOffice) { assumptions.fileAsOffice = true }
                realisedRows += 1
                record(candidate, as: facts.lines[number])
            }
            guard !amounts.stages.isEmpty else { return }
            assumptions.add(assumed)
            guard !candidate.realised.isEmpty, !printsRealisation(below: index) else { return }
            record(candidate, as: facts.lines[number])
        case .balance(var line, let assumed):
            line.amounts = counted(index, line.amounts)
            guard !line.amounts.stages.isEmpty else { return }
            if assumed.contains(.fileAsOffice) { assumptions.fileAsOffice = true }
            budget.balanceLines.append(line)
        case .refused(let finding):
            if forest.parts[index] == nil { journal.log.add(finding) }
        case .withoutYear:
            if forest.parts[index] == nil { assumptions.lacksYear = true }
        }
    }

    /// `true` bila bagian-bagian sebuah baris mencetak realisasinya sendiri; judul tanpa angka di bawahnya tidak.
    private func printsRealisation(below index: Int) -> Bool {
        (forest.parts[index] ?? []).contains { part in
            // Buku kas di bawah jumlah yang sudah menutup bukan rincian baris di atas jumlah itu.
            if let closed, index < closed, part > closed { return false }
            let realised = facts.byEntry[part].map { facts.candidates[$0].realised } ?? facts.printed[part]?.realised ?? []
            return realised.contains { $0.evidence != nil } || printsRealisation(below: part)
        }
    }

    private mutating func takeWithoutCeiling(_ index: Int) {
        let number = Int(forest.ledger.entries[index].number)
        let printed = facts.printed[index]
        let evidence = printed?.realised.compactMap(\.evidence) ?? []
        // Buku kas bendahara di bawah "Jumlah" SPJ: penerimaan, setoran pajak, saldo.
        if let closed, index > closed, !evidence.isEmpty { return journal.skip(number, facts.name(index), .belowTotal) }
        if evidence.contains(where: { if case .amount = $0 { true } else { false } }) {
            journal.log.add(.realisationWithoutCeiling(facts.name(index), at: printed?.location ?? table))
        }
        journal.skip(number, facts.name(index), evidence.isEmpty ? .withoutAmount : .onlyPercent)
    }

    /// Tingkat baris di bawah induk yang dikenali dari hitungannya: nama induknya menjadi program.
    private func nestedLevels(of number: Int, _ index: Int) -> [LineLevel: CodedName]? {
        guard forest.ledger.entries[index].basis == .none else { return nil }
        var parent = Int(forest.ledger.entries[index].parent)
        guard parent >= 0, parent < index else { return nil }
        let line = facts.lines[number]
        guard line.account == nil, line.activity == nil else { return nil }
        var names = [facts.name(index)]
        while parent >= 0, parent < index, names.count < 8 {
            names.insert(facts.name(parent), at: 0)
            parent = Int(forest.ledger.entries[parent].parent)
        }
        var levels: [LineLevel: CodedName] = [:]
        LineBuilder.nest(names, deepest: columns.names.deepestNamed, in: &levels)
        return levels
    }

    /// Baris anggaran yang terhitung, sebelum diserahkan.
    var counted: (count: Int, first: BudgetLine?) { facts.kept }

    /// Menyerahkan isinya; dipanggil terakhir, karena nama baris-barisnya ikut diserahkan.
    mutating func takeBudget() -> Budget {
        var taken = budget
        budget = Budget()
        taken.lines = facts.takeKept()
        taken.extraColumns += extras.columns
        return taken
    }
}

/// Jumlah tertera dan realisasi.
extension TableContent {
    private mutating func takeParent(_ index: Int) {
        let entry = forest.ledger.entries[index]
        let place = facts.location(index) ?? table.at(row: Int(entry.number))
        let kind = forest.kind(of: index)
        journal.skip(Int(entry.number), facts.name(index), kind == .spending ? .parent : .otherThanSpending)
        noteOutlineParent(index, at: place)
        guard !forest.isNetFinancing(index) else { return appendNetFinancing(index, at: place) }
        appendSums(index, forest.countedParts(of: index), at: place)
    }

    private mutating func appendNetFinancing(_ index: Int, at place: SourceLocation) {
        guard case .balance(let line, _)? = facts.byEntry[index].map({ facts.candidates[$0].content }) else { return }
        budget.printedBalances.append(
            PrintedBalance(
                kind: .netFinancing, label: facts.name(index), year: line.year, office: line.office, amounts: line.amounts,
                rounding: line.rounding, location: place))
    }

    private mutating func noteOutlineParent(_ index: Int, at place: SourceLocation) {
        let entry = forest.ledger.entries[index]
        guard entry.basis != .code, entry.basis != .level, entry.basis != .name else { return }
        let isOutlined = (forest.parts[index] ?? []).contains { [.number, .indent].contains(forest.ledger.entries[$0].basis) }
        guard isOutlined || entry.basis == .number || entry.basis == .indent else { return }
        outlineParents = ((outlineParents?.count ?? 0) + 1, outlineParents?.first ?? place)
    }

    private mutating func takeSum(_ claim: Settlement.Claimed) {
        let entry = forest.ledger.entries[claim.entry]
        let place = facts.location(claim.entry) ?? table.at(row: Int(entry.number))
        if entry.role == .nameless { journal.skip(Int(entry.number), "", .unnamedTotal) }
        appendSums(claim.entry, claim.parts, at: place)
    }

    private mutating func appendSums(_ index: Int, _ parts: [Int], at place: SourceLocation) {
        guard !parts.isEmpty else { return }
        let rows = RowRanges(parts.map { Int(forest.ledger.entries[$0].number) })
        let code = facts.code(index)
        let sums = forest.sum(parts)
        for slot in forest.ledger.slots.indices {
            guard let printed = forest.ledger.amount(index, slot), let sum = sums[slot] else { continue }
            switch forest.ledger.slots[slot] {
            case .ceiling(let stage):
                budget.printedSums.append(
                    PrintedSum(
                        label: facts.name(index), code: code, stage: stage, printed: printed, addends: rows,
                        rounding: forest.ledger.rounding(index), basis: basis(of: index), location: place))
            case .realised(let column):
                budget.printedRealisedSums.append(
                    PrintedRealisedSum(
                        label: facts.name(index), column: columns.money.realisation(at: column)?.title ?? "", printed: printed, parts: sum,
                        rounding: (try? sums.rounding + forest.ledger.rounding(index)) ?? sums.rounding,
                        location: place.at(row: place.row ?? 0, column: column + 1)))
            }
        }
    }

    private func basis(of index: Int) -> PrintedSum.Basis {
        let entry = forest.ledger.entries[index]
        guard entry.role == .content else { return .label }
        let parts = forest.parts[index] ?? []
        if parts.contains(where: { forest.ledger.entries[$0].basis == .indent }) { return .indent }
        switch entry.basis {
        case .code, .level, .name: return .code
        case .number: return .number
        case .indent: return .indent
        case .none: return parts.contains { forest.ledger.entries[$0].basis == .number } ? .number : .sum
        }
    }

    /// Realisasi yang tertera pada baris program di atas rinciannya.
    private mutating func recordProgram(_ index: Int) {
        guard let candidate = facts.byEntry[index].map({ facts.candidates[$0] }), candidate.isProgram, !candidate.realised.isEmpty,
            case .line(let number, _) = candidate.content
        else { return }
        realised.addPrinted(candidate.realised, of: facts.lines[number])
    }

    /// Mencatat realisasi sebuah baris anggaran.
    private mutating func record(_ candidate: TableFacts.Candidate, as line: BudgetLine) {
        guard !candidate.realised.isEmpty else { return }
        let timely = candidate.realised.filter { cell in
            guard let column = columns.money.realisation(at: cell.column) else { return false }
            if column.period == nil { return documents.takes(cell, of: line) }
            guard let named = column.period?.year, named != line.year else { return true }
            extras.keep(cell.text, column: cell.column, row: line.location.row ?? 0)
            return false
        }
        realised.add(timely, of: line)
    }

    /// Menjadikan yang terkumpul realisasi keuangan; yang tidak lengkap disimpan dan disebut satu kali per kolom.
    private mutating func finishRealisation() {
        let hasOneOffice = facts.offices.union(budget.offices).count == 1
        var incomplete: [Int: [RealisationLedger.Entry]] = [:]
        let entries = realised.settled
        let dated = entries.filter { columns.money.realisation(at: $0.column)?.period == nil }
        if columns.documents != nil {
            let list = DocumentList(entries: dated, days: documents.days, table: table)
            documentList = list
            documents.log(list, stated: columns.documents?.stated, in: &journal.log)
        }
        for entry in entries {
            guard let column = columns.money.realisation(at: entry.column), let period = column.period else { continue }
            guard let whole = entry.whole else {
                for (row, text) in entry.cells { extras.keep(text, column: entry.column, row: row) }
                if !entry.cells.isEmpty { incomplete[entry.column, default: []].append(entry) }
                continue
            }
            budget.moneyRealisations.append(
                MoneyRealisation(
                    document: nil, subject: entry.subject, year: entry.year, quarter: period.quarter, span: period.span,
                    evidence: whole.evidence, offices: hasOneOffice && !columns.listsRealisation ? .all : OfficeScope([entry.office]),
                    rounding: whole.rounding,
                    location: whole.location))
        }
        for column in columns.money.realisations {
            column.money.finish(log: &journal.log)
            guard let entries = incomplete[column.position] else { continue }
            journal.log.add(.incompleteRealisation(column.title, entries: entries, at: table))
        }
    }
}
