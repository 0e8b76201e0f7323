import BudgetModel
import Diagnostics
import ExactNumbers

/// Menutup sebuah tabel: dari catatan semua barisnya menjadi isi anggaran, bukti, dan apa yang dimengerti.
struct TableEnding {
    let table: SourceLocation
    let options: IntakeOptions
    let columns: TableColumns
    /// Pembuka tabel.
    let header: TableOpening
    /// Tajuk terakhir yang dipakai.
    let understood: HeaderLayout
    let builder: LineBuilder
    /// Baris yang memakai program di atasnya.
    let inherited: (count: Int, first: SourceLocation)?

    func result(
        _ book: AccountBook, _ facts: consuming TableFacts, _ extras: KeptCells, _ journal: ReadingJournal
    ) -> IntakeResult {
        var journal = journal
        var doubts: [ReadingDoubt] = []
        var book = keepingLastPeriods(book, copy facts, &doubts)
        settleKinds(&book, &facts)
        let hidden = HiddenRows.outside(book, hidden: journal.hiddenRows) { [names = copy facts] in names.name($0) }
        book.setAside(hidden, .hidden)
        let outside = Set(hidden.map { Int(book.ledger.entries[$0].number) })
        var trees: [ReadingDoubt] = []
        var settlement = settle(book, facts, &trees)
        let computed = RowsBelowTotal(settlement, facts: copy facts).computed
        if !computed.isEmpty {
            book.setAside(computed, .belowTotal)
            trees = []
            settlement = settle(book, facts, &trees)
        }
        for find in AsideDoubt.all {
            guard let found = find(copy facts, settlement, table) else { continue }
            let doubt = found.doubt(
                aside: Self.total(book, copy facts, without: found.entries, found.reason), kept: settlement.forest.total(of: .spending)
            ).settled(by: options.answers)
            doubts.append(doubt)
            guard doubt.settlement?.word == found.aside.word else { continue }
            book.setAside(found.entries, found.reason)
            trees = []
            settlement = settle(book, facts, &trees)
        }
        doubts += trees
        var content = TableContent(settlement.forest, facts: facts, extras: extras, columns: columns, table: table, journal: journal)
        content.emit(book, settlement, year: options.year)
        journal = content.journal
        finish(&journal, content, settlement)
        let accounts = ColumnAccounts(book, settlement, columns: columns, layout: understood, facts: content.facts, table: table)
        var budget = content.takeBudget()
        if let unfilled = UnfilledStage.stage(in: budget),
            let column = columns.money.stages.first(where: { $0.stage == unfilled })?.columns.first
        {
            UnfilledStage.drop(unfilled, from: &budget)
            let place = table.at(row: header.rows.lowerBound, column: column.position + 1)
            journal.log.add(.unfilledStage(unfilled, title: column.title, at: place))
        }
        var understanding = TableUnderstanding(
            location: table, table: columns.listsRealisation ? PaperReader.realisationName : PaperReader.tableName,
            headerRows: Array(header.rows), columns: labels, stages: budget.stages,
            amountUnit: amountUnit, rowCount: budget.lines.count + budget.balanceLines.count + content.realisedRows,
            skippedRows: journal.skipped.all)
        understanding.accounts = accounts.accounts
        understanding.hiddenRows = RowRanges(journal.hiddenRows.filter { !outside.contains($0) })
        var result = IntakeResult(budget: budget, findings: journal.log.findings, tables: [understanding], doubts: doubts)
        if let list = content.documentList { result.documents = [list] }
        if columns.listsRealisation { result.realisationTables = [table] }
        if isPlan { result.planTables = [table] }
        if let position = header.facts.position {
            result.positionTables = [PositionTable(location: table, title: position.title, rank: position.rank)]
        }
        return result
    }

    /// Jenis baris-baris yang hanya dikatakan jumlah di bawahnya.
    private func settleKinds(_ book: inout AccountBook, _ facts: inout TableFacts) {
        guard KindsByTotals.mayApply(to: book.ledger) else { return }
        let kinds = KindsByTotals(Settlement(book.ledger, marks: book.marks, name: { facts.name($0) }) { _, _ in nil }, facts: facts)
        book.change(kinds.changes)
        facts.change(kinds.changes)
        for entry in kinds.nets { facts.addNet(entry, in: book.ledger) }
        book.setAside(kinds.nets, .otherThanSpending)
    }

    /// Pohonnya, dengan keraguan-keraguannya.
    private func settle(_ book: AccountBook, _ facts: TableFacts, _ doubts: inout [ReadingDoubt]) -> Settlement {
        var folds: [ReadingDoubt] = []
        func settlement(_ structure: Settlement.Structure) -> Settlement {
            folds = []
            return Settlement(book.ledger, marks: book.marks, as: structure, levelRows: options.levelRows, name: { facts.name($0) }) {
                review, forest in
                let doubt = FoldDoubt(review, in: forest, facts: facts, table: table).doubt.settled(by: options.answers)
                folds.append(doubt)
                return FoldDoubt.claims(of: review, answer: doubt.settlement?.word)
            }
        }
        var settled = settlement(.written)
        let rival = RivalTree(settled, ledger: book.ledger, marks: book.marks, name: { facts.name($0) }, code: { facts.code($0) })
        if rival.isBetter {
            settled = settlement(.sums)
        } else if let tree = TreeDoubt(settled.forest, sums: rival.forest, facts: facts, table: table)?.doubt.settled(by: options.answers) {
            doubts.append(tree)
            switch tree.settlement?.word {
            case TreeDoubt.flatWord?: settled = settlement(.flat)
            case TreeDoubt.sumsWord?: settled = settlement(.sums)
            default: break
            }
        }
        doubts += folds
        return settled
    }

    private static func total(_ book: AccountBook, _ facts: TableFacts, without entries: [Int], _ reason: SkipReason) -> StageAmounts {
        var less = book
        less.setAside(entries, reason)
        return Settlement(less.ledger, marks: less.marks, name: { facts.name($0) }) { _, _ in nil }.forest.total(of: .spending)
    }

    /// Potret triwulan dan bulan yang lebih awal disisihkan; bila pagunya berubah menurut waktu, hal itu ditanyakan.
    private func keepingLastPeriods(_ book: AccountBook, _ facts: TableFacts, _ doubts: inout [ReadingDoubt]) -> AccountBook {
        let earlier = book.earlierPeriods
        guard !earlier.entries.isEmpty else { return book }
        var last = book
        last.setAside(earlier.entries, .otherPeriod)
        guard earlier.hasChanges || columns.owner.isUndecided else { return last }
        func total(_ book: AccountBook) -> StageAmounts {
            Settlement(book.ledger, marks: book.marks, name: { facts.name($0) }) { _, _ in nil }.forest.total(of: .spending)
        }
        let undecided = columns.owner.isUndecided ? understood.columns.first { $0.position == columns.owner.period }?.title : nil
        let doubt = PeriodDoubt(count: earlier.entries.count, last: total(last), sum: total(book), column: undecided, table: table).doubt
            .settled(by: options.answers)
        doubts.append(doubt)
        return doubt.settlement?.word == PeriodDoubt.sumWord ? book : last
    }

    private func finish(_ journal: inout ReadingJournal, _ content: TableContent, _ settlement: Settlement) {
        let (facts, counted) = (content.facts, content.counted)
        journal.codeCells.finish(log: &journal.log)
        journal.finishDocuments()
        for entry in settlement.unexplained {
            journal.log.add(.amountWithoutName(facts.name(entry), at: facts.location(entry) ?? table))
        }
        for claim in settlement.claimed where isDoubtful(claim, settlement, facts) {
            journal.log.add(.doubtfulTotal(facts.name(claim.entry), at: facts.location(claim.entry) ?? table))
        }
        if let parents = content.outlineParents { journal.log.add(.outlineParents(parents.count, at: parents.first)) }
        let tally = content.assumptions
        if tally.lacksYear { journal.log.add(.missingYear(at: table)) }
        if counted.count == 0, content.realisedRows == 0, content.budget.balanceLines.isEmpty, !tally.lacksYear, !journal.log.hasErrors {
            journal.log.add(.noRows(at: table))
        }
        if tally.fileAsOffice { journal.log.add(.assumedOffice(table.fileStem, at: table)) }
        note(tally, &journal)
        if let inherited { journal.log.add(.inheritedProgram(inherited.count, at: inherited.first)) }
        if tally.withoutProgram > 0 {
            journal.log.add(.missingProgram(counted.first?.program.name ?? "", count: tally.withoutProgram, at: table))
        }
        for review in settlement.reviews where review.verdict == .noted {
            guard let claim = review.claims.last else { continue }
            journal.log.add(.coincidentSum(facts.name(claim.sum), at: facts.location(claim.sum) ?? table))
        }
    }

    /// Kelompok dan sumber dana yang disimpulkan.
    func note(_ tally: TableContent.Assumptions, _ journal: inout ReadingJournal) {
        if tally.overheadByName + tally.supportByFunding + tally.coreByDefault > 0 { journal.log.add(.assumedGroup(tally, at: table)) }
        if tally.regionalFunding > 0 { journal.log.add(.assumedFundingSource(tally.regionalFunding, at: table)) }
    }

    /// `true` bila sebuah baris "Jumlah ..." menyebut hal lain daripada yang biasa dijumlahkan atau baris-baris di atasnya, dan
    /// jumlahnya tidak cocok: mungkin nama sebuah kegiatan.
    private func isDoubtful(_ claim: Settlement.Claimed, _ settlement: Settlement, _ facts: TableFacts) -> Bool {
        let ledger = settlement.forest.ledger
        guard ledger.entries[claim.entry].role == .total,
            ledger.agreement(of: claim.entry, with: settlement.forest.sum(claim.parts)) == .differs
        else { return false }
        let subject = RowWords.totalSubject(facts.name(claim.entry))
        guard subject.contains(" ") else { return false }
        func names(_ name: String) -> Bool {
            let words = name.letterWords.joined(separator: " ")
            return words.contains(subject) || (!words.isEmpty && subject.contains(words))
        }
        return !facts.candidates.contains { names(facts.name($0.entry)) } && !facts.offices.contains(where: names)
            && !facts.printed.values.contains { $0.entry != claim.entry && names($0.label) }
    }

    /// Pagu rencana tanpa tahapan: bukan pagu yang ditetapkan.
    var isPlan: Bool {
        columns.money.usesAssumedStage
            && (header.facts.isPlan || HeaderWords(columns.money.assumedTitle).words.contains("indikatif"))
    }

    var amountUnit: String? {
        header.facts.amountUnit?.text ?? understood.columns.lazy.compactMap { $0.unit?.text }.first
    }

    var labels: [TableUnderstanding.Column] {
        understood.columns.map { column in
            let isAssumed = column.meaning == .ceiling(nil) && columns.owner.stage == nil
            let stage = columns.money.stages.first { $0.columns.contains { $0.position == column.position } }?.stage
            let meaning = isAssumed ? ColumnMeaning.ceiling(stage) : column.meaning
            let isKept = columns.keptReason(column) != nil
            let label =
                isKept
                ? KeptColumn.label
                : columns.money.realisation(at: column.position)?.label ?? meaning?.label
                    ?? AsideWords.label(column.levels.last ?? column.title)
            return TableUnderstanding.Column(
                number: column.position + 1, title: column.title, meaning: label, field: isKept ? nil : meaning?.field(at: stage))
        }
    }
}
