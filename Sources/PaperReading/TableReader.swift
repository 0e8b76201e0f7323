import BudgetModel
import Diagnostics
import ExactNumbers
import TableReading

/// Satu tabel selama dibaca: setiap tahap memegang keadaannya sendiri, dan di sini hanya alirannya.
struct TableReader {
    private let table: SourceLocation
    private let options: IntakeOptions
    private let layout: TableOpening
    private var classifier: RowClassifier
    private var lanes = RowLanes()
    private var builder: LineBuilder
    private var accounts: AccountBook
    private var facts = TableFacts()
    private var extras: KeptCells
    private var journal: ReadingJournal
    /// Sebuah jumlah tercetak sesudah baris isi terakhir.
    private var isBelowTotal = false
    /// Judul-judul sesudah baris isi terakhir; tajuk di bawahnya dapat membuka tabel lain.
    private var titles: [[String]] = []
    private let forced: [String: ColumnMeaning]
    private var stageTexts = StageMemo()
    /// Tabel yang dibuka baris terakhir, di bawah judul yang menyebut tahapan, tahun, atau satuan lain.
    private(set) var next: Opened?

    /// Pembuka sebuah tabel di bawah tabel lain, dengan tajuk dan kolom-kolomnya.
    struct Opened {
        fileprivate let header: HeaderLayout
        fileprivate let opening: TableOpening
        fileprivate let columns: TableColumns
        fileprivate let notation: ColumnNotation
        /// Tahun menurut judulnya.
        var year: Int? { opening.facts.year }
    }

    init(
        layout: HeaderLayout, leading: [TableRow], table: SourceLocation, headings: [String], options: IntakeOptions,
        forced: [String: ColumnMeaning]
    ) {
        let opening = TableOpening(layout, leading: leading, table: table, headings: headings, options: options)
        let body = leading.filter { $0.number > layout.rows.upperBound }
        let columns = opening.columns(layout, body: body)
        self.init(
            Opened(header: layout, opening: opening, columns: columns, notation: columns.money.notation(of: body)), table: table,
            options: options, forced: forced)
    }

    /// Membaca tabel yang dibuka tabel di atasnya.
    init(_ opened: Opened, table: SourceLocation, options: IntakeOptions, forced: [String: ColumnMeaning]) {
        self.table = table
        self.options = options
        self.forced = forced
        layout = opened.opening
        classifier = RowClassifier(
            opened.header, columns: opened.columns, forced: forced, year: options.year ?? opened.opening.facts.year)
        builder = LineBuilder(table: table, options: options, facts: opened.opening.facts)
        accounts = AccountBook(table: table, notation: opened.notation)
        extras = KeptCells(table: table)
        journal = ReadingJournal(table: table)
        openColumns(opened.header)
    }

    /// Tahun tabel ini bila bukan tahun yang dipilih pengguna.
    var otherYear: Int? { layout.yearOther(than: options.year) }

    /// Menyiapkan kolom-kolom sebuah tajuk dan mencatat yang disimpan saja.
    private mutating func openColumns(_ layout: HeaderLayout) {
        extras.open(layout, classifier.columns)
        journal.note(layout, classifier.columns, opening: self.layout, year: options.year ?? self.layout.facts.year)
    }

    /// Membaca satu baris.
    mutating func take(_ row: TableRow) {
        journal.log.noteBrokenQuote(row, of: table)
        let cells = row.filledCells
        guard !cells.isEmpty else { return }
        choose(row)
        let last = lanes.current.tree.last
        let above = RowClassifier.Above(
            exists: last != nil, isCoded: last?.code != nil, hasCeilings: last.map { !$0.ceilings.stages.isEmpty } ?? false,
            office: lanes.current.maker.above.office)
        let kind = classifier.classify(row, cells, below: above)
        if case .content = kind { noteCut(row) }
        if cells.count == 1, last != nil { noteLateUnit(cells[0], at: row.number) }
        take(row, as: kind, cells)
    }

    /// Memilih lajur sebuah baris menurut kolom tahun, tahapan, dan triwulannya; sel yang digabung ke bawah mengikuti baris di
    /// atasnya.
    private mutating func choose(_ row: TableRow) {
        let owner = classifier.columns.owner
        guard owner.year != nil || owner.stage != nil || owner.period != nil else { return }
        var lane = lanes.key
        if let year = row.cell(owner.year).flatMap({ YearText.year($0) }) { lane.year = year }
        if let stage = row.cell(owner.stage).flatMap({ stageTexts.stage($0) }) { lane.stage = stage }
        if let period = owner.period(of: row) { lane.period = period }
        lanes.choose(lane)
    }

    private mutating func take(_ row: TableRow, as kind: RowClass, _ cells: [String]) {
        let place = table.at(row: row.number)
        noteTitle(kind, cells)
        switch kind {
        case .header: return
        case .furniture(let reason):
            journal.skip(row.number, cells, reason)
            if reason == .repeatedHeader {
                let (header, columns) = (classifier.layout, classifier.columns)
                open(header, row) { $0.columns(header, as: columns) }
            }
        case .ofOtherTable: journal.skip(row.number, cells, .otherTable)
        case .nextHeader(let next): takeHeader(next, row, cells)
        case .section(let heading, let hasAmount): takeSection(heading, row, cells, hasAmount: hasAmount)
        case .office(let office, let hasAmount): takeOffice(office, row, cells, hasAmount: hasAmount)
        case .plainHeading(let office):
            if let office { builder.enter(office: office) }
            accounts.addHeading()
            journal.skip(row.number, cells, .heading)
        case .balance(let balance, let label): takeBalance(balance, label, row, cells)
        case .total(let label): takeTotal(label, row, cells)
        case .detail: setAside(row, cells, .detail)
        case .otherYear: setAside(row, cells, .otherYear)
        case .otherMeasure: setAside(row, cells, .otherMeasure)
        case .cashPlan: setAside(row, cells, .cashPlan)
        case .continuation(let words):
            lanes.current.tree.continueName(with: words)
            facts.continueName(with: words)
            journal.skip(row.number, cells, .continuation)
        case .afterClosing(let since):
            journal.log.add(.amountAfterClosing(cells.joined(separator: " "), closing: since, at: place))
        case .content(let code, let mark): takeContent(row, cells, code: code, mark: mark)
        }
    }

    /// Satuan di bawah tabel tidak boleh diabaikan: jumlah-jumlah di atasnya sudah dibaca.
    private mutating func noteLateUnit(_ text: String, at row: Int) {
        guard text.utf8.count <= 120, let unit = AmountUnit(in: text, isTitle: true) else { return }
        let stated = layout.facts.amountUnit ?? classifier.layout.columns.lazy.compactMap(\.unit).first
        guard stated?.exponent != unit.exponent else { return }
        journal.log.add(.lateUnit(text, at: table.at(row: row)))
    }

    private mutating func noteCut(_ row: TableRow) {
        guard row.lacksLineEnd, let last = classifier.layout.columns.last, row.count <= last.position else { return }
        journal.log.add(.cutRow(cells: row.count, columns: last.position + 1, at: table.at(row: row.number)))
    }

    /// Tajuk berikutnya di lembar ini: bagian tabel yang sama, misalnya tanpa kolom indikator, atau tabel lain.
    private mutating func takeHeader(_ next: HeaderLayout, _ row: TableRow, _ cells: [String]) {
        guard next.isUsable else {
            journal.skip(row.number, cells, .otherTable)
            // Tim anggaran di bawah tanda tangan: tidak ada uang yang mungkin hilang.
            guard !next.listsPeople else { return }
            var finding = Finding.unrecognisedTable(next, at: table.at(row: row.number))
            finding.severity = .warning
            journal.log.add(finding)
            return
        }
        journal.skip(row.number, cells, .newHeader)
        var next = next
        next.shareUnits(as: classifier.layout)
        open(next, row) { $0.columns(next, body: []) }
        guard self.next == nil else { return }
        // Baris di bawah tajuk baru bukan bagian baris yang sudah dijumlahkan.
        if isBelowTotal { lanes.changeAll { $0.closeSection() } }
        classifier.columns.money.finish(log: &journal.log)
        classifier.continueUnder(next, columns: layout.columns(next, body: []))
        openColumns(next)
    }

    private mutating func noteTitle(_ kind: RowClass, _ cells: [String]) {
        switch kind {
        case .content, .total, .section, .balance: titles = []
        case .plainHeading, .furniture(.title), .furniture(.closing):
            // "Pangkalpinang, 9 Januari 2024" menyebut tahun tanda tangannya.
            if titles.count < Self.keptTitles, !cells.contains(where: RowWords.isClosing) { titles.append(cells) }
        default: break
        }
    }

    private static let keptTitles = 20

    /// Membuka tabel lain, bila judul di atas tajuk ini menyebut tahapan, tahun, atau satuan lain.
    private mutating func open(_ header: HeaderLayout, _ row: TableRow, columns: (TableOpening) -> TableColumns) {
        guard !titles.isEmpty else { return }
        var header = header
        header.rows = row.number...row.number
        guard let opening = layout.reopened(at: header.rows, under: titles, options: options) else { return }
        next = Opened(header: header, opening: opening, columns: columns(opening), notation: accounts.notation)
    }
}

/// Baris yang mencetak jumlah baris lain, dan baris di luar belanja.
extension TableReader {
    private mutating func takeSection(_ heading: SectionHeading, _ row: TableRow, _ cells: [String], hasAmount: Bool) {
        journal.skip(row.number, cells, .heading)
        var money = RowMoney()
        if let amount = heading.amount {
            money.ceilings[classifier.columns.money.stages.first?.stage ?? layout.stage] = amount
        } else if hasAmount {
            money = readMoney(row, label: heading.label, code: nil)
        }
        openSection(group: heading.group)
        let entry = accounts.open(money, at: row.number, role: .heading, group: heading.group, isHeading: true)
        facts.add(TableFacts.Printed(entry: entry, label: heading.label, location: table.at(row: row.number)))
        guard heading.amount == nil, hasAmount else { return }
        facts.addEvidence(money, of: entry)
        // Bila tidak ada satu baris pun di bawahnya, judul ini sendiri barisnya.
        var made = PaperRow(name: heading.label, location: table.at(row: row.number))
        made.purse.section = heading.group
        made.money = money
        addCandidate(made, entry: entry, under: [])
    }

    private mutating func takeOffice(_ office: String, _ row: TableRow, _ cells: [String], hasAmount: Bool) {
        lanes.changeAll { $0.maker.enter(office: office) }
        let money = hasAmount ? readMoney(row, label: office, code: nil) : RowMoney()
        openSection(group: accounts.group)
        let entry = accounts.open(money, at: row.number, role: .heading, group: accounts.group, isHeading: true, states: false)
        facts.add(TableFacts.Printed(entry: entry, label: office, location: table.at(row: row.number), realised: money.realised))
        facts.addEvidence(money, of: entry)
        journal.skip(row.number, cells, hasAmount ? .total : .heading)
    }

    private mutating func openSection(group: ProgramGroup?) {
        lanes.changeAll { $0.closeSection() }
        accounts.openSection(group: group)
    }

    private mutating func takeTotal(_ label: String, _ row: TableRow, _ cells: [String]) {
        lanes.current.maker.forgetNamed()
        isBelowTotal = true
        journal.skip(row.number, cells, .total)
        let money = readMoney(row, label: label, code: nil)
        let kind = KindTracker.totalKind(label) ?? classifier.kinds.open
        let entry = accounts.open(
            money, at: row.number, role: .total, kind: kind, isPartial: RowWords.isSubtotal(label), lane: lanes.key,
            label: NameKey(label).text)
        facts.add(TableFacts.Printed(entry: entry, label: label, location: table.at(row: row.number), realised: money.realised))
        facts.addEvidence(money, of: entry)
    }

    private mutating func takeBalance(_ balance: PrintedBalance.Kind, _ label: String, _ row: TableRow, _ cells: [String]) {
        journal.skip(row.number, cells, .otherThanSpending)
        let money = readMoney(row, label: label, code: nil)
        let entry = accounts.aside(money, at: row.number, .otherThanSpending)
        facts.addEvidence(money, of: entry)
        guard let year = options.year ?? layout.facts.year else { return }
        var assumed: LineBuilder.Assumptions = []
        let office = builder.office(PaperRow(name: label, location: table), under: [], &assumed)
        facts.add(
            PrintedBalance(
                kind: balance, label: label, year: year, office: office, amounts: money.ceilings, rounding: money.rounding,
                location: table.at(row: row.number)))
    }

    /// Baris berjumlah yang disisihkan dengan sebabnya.
    private mutating func setAside(_ row: TableRow, _ cells: [String], _ reason: SkipReason) {
        journal.skip(row.number, cells, reason)
        let money = readMoney(row, label: cells.joined(separator: " "), code: nil)
        accounts.aside(money, at: row.number, reason)
    }
}

/// Baris isi.
extension TableReader {
    private mutating func takeContent(_ row: TableRow, _ cells: [String], code: RowCode?, mark: OutlineMark?) {
        let place = table.at(row: row.number)
        let hasAmount = classifier.columns.hasAmount(in: row)
        guard !isOfOtherYear else { return setAside(row, cells, .otherYear) }
        if row.isHidden { journal.hiddenRows.append(row.number) }
        noteStage(row)
        guard var made = lanes.current.maker.row(row, code: code, mark: mark, columns: classifier.columns, hasAmount: hasAmount, at: place)
        else {
            takeNameless(row, cells, hasAmount: hasAmount)
            return
        }
        made.purse.group = group(row)
        made.purse.section = accounts.group
        made.kind = classifier.kind(of: made.code ?? code, levels: made.levels, name: made.name)
        if hasAmount { noteAbsentCeilings(row) }
        made.money = readMoney(row, label: made.name, code: made.code?.text)
        if let documents = classifier.columns.documents, hasAmount {
            journal.note(documents, row)
            if made.owner.year == nil, options.year == nil, layout.facts.year == nil { made.owner.year = documents.day(of: row)?.year }
        }
        extras.keep(row)
        for position in classifier.columns.names.codePositions {
            journal.codeCells.observe(row, at: position, of: table, log: &journal.log)
        }
        if (made.isOrganisation && !made.isUnitOfOffice) || (code == nil && !hasAmount && TitleFacts.isOffice(made.name)) {
            builder.enter(office: made.name)
        }
        // Yang di bawahnya tetap terbuka: induk dalam biasanya ikut diulang.
        guard !lanes.current.tree.repeats(made) else {
            journal.skip(row.number, cells, .repeatedParent)
            accounts.aside(made.money, at: row.number, .repeatedParent)
            return
        }
        put(
            made, isNamed: !made.levels.isEmpty || classifier.columns.names.ownName(row) != nil,
            mayBeTotal: code == nil && (RowWords.isTotal(made.name) || RowWords.mayBeTotal(made.name)))
    }

    /// `true` bila pengguna memilih tahun lain.
    private var isOfOtherYear: Bool {
        guard let chosen = options.year, let year = lanes.key.year else { return false }
        return year != chosen
    }

    /// Sel tahapan yang tidak dikenal: barisnya tidak boleh ikut tahapan baris di atasnya diam-diam.
    private mutating func noteStage(_ row: TableRow) {
        guard let position = classifier.columns.owner.stage, let text = row.cell(position), stageTexts.stage(text) == nil else { return }
        journal.log.add(.unknownRowStage(text, at: table.at(row: row.number, column: position + 1)))
    }

    private mutating func put(_ made: PaperRow, isNamed: Bool, mayBeTotal: Bool) {
        let entry = accounts.next
        isBelowTotal = false
        let spot = lanes.current.tree.open(made, entry: entry)
        let claimsFrom = made.code.flatMap { lanes.current.codeRuns.see($0, entry: entry) }
        accounts.add(made, at: spot, claimsFrom: claimsFrom, mayBeTotal: mayBeTotal, lane: lanes.key)
        lanes.current.maker.remember(made, isNamed: isNamed)
        facts.addEvidence(made.money, of: entry)
        addCandidate(made, entry: entry, under: spot.ancestors)
    }

    private mutating func addCandidate(_ made: PaperRow, entry: Int, under ancestors: [PaperRow]) {
        guard !made.ceilings.stages.isEmpty || (classifier.columns.listsRealisation && made.money.realised.contains(where: \.isAmount))
        else {
            facts.add(
                TableFacts.Printed(
                    entry: entry, label: made.name, code: made.code?.text, location: made.location, realised: made.money.realised))
            return
        }
        let content: TableFacts.Content
        if let kind = made.kind.balance {
            content =
                builder.balanceLine(made, kind: kind, under: ancestors).map { .balance($0.0, $0.1) }
                ?? .withoutYear(name: made.name, made.location)
        } else {
            switch builder.line(made, under: ancestors, names: classifier.columns.names) {
            case .line(let line, let assumed):
                content = .line(facts.add(line), assumed)
                accounts.note(group: line.group, of: entry)
            case .withoutYear: content = .withoutYear(name: made.name, made.location)
            case .contradiction(let finding): content = .refused(finding)
            }
        }
        facts.add(
            TableFacts.Candidate(
                entry: entry, content: content, isProgram: made.isProgram, code: made.code?.text, realised: made.money.realised))
    }

    /// Berjumlah tanpa nama dan kode: jumlah tanpa label bila hitungannya cocok.
    private mutating func takeNameless(_ row: TableRow, _ cells: [String], hasAmount: Bool) {
        isBelowTotal = false
        guard hasAmount else {
            journal.skip(row.number, cells, .withoutAmount)
            return
        }
        let money = readMoney(row, label: "", code: nil)
        // Baris yang menyebut sumber dana atau unitnya sendiri bukan jumlah baris-baris lain.
        let isOwn = [classifier.columns.owner.funding, classifier.columns.owner.unit].contains { row.cell($0) != nil }
        let entry = accounts.open(
            money, at: row.number, role: .nameless, kind: classifier.kinds.open, isPartial: isOwn, lane: lanes.key)
        facts.add(
            TableFacts.Printed(
                entry: entry, label: cells.joined(separator: " "), location: table.at(row: row.number), realised: money.realised))
        facts.addEvidence(money, of: entry)
    }

    private mutating func group(_ row: TableRow) -> ProgramGroup? {
        let position = classifier.columns.owner.group
        guard let text = row.cell(position) else { return nil }
        if let group = ProgramGroup(rawValue: text.lowercased()) ?? SectionHeading.group(of: text) { return group }
        journal.log.add(
            .unknownChoice(
                "Kelompok", text: text, allowed: ProgramGroup.allCases.map(\.rawValue),
                at: table.at(row: row.number, column: position.map { $0 + 1 })
            )
        )
        return nil
    }

    /// Sel pagu yang tidak ada di baris CSV mungkin hilang; lembar kerja memang tidak menyimpan sel kosong.
    private mutating func noteAbsentCeilings(_ row: TableRow) {
        guard table.sheet == nil, !row.lacksLineEnd else { return }
        let absent = classifier.columns.money.stages.flatMap(\.columns).filter { $0.position >= row.count }
        guard !absent.isEmpty, let last = classifier.layout.columns.last else { return }
        journal.log.add(
            .absentCeiling(absent.map(\.title), cells: row.count, columns: last.position + 1, at: table.at(row: row.number)))
    }

    private mutating func readMoney(_ row: TableRow, label: String, code: String?) -> RowMoney {
        classifier.columns.readMoney(
            row, label: label, code: code, stage: lanes.key.stage, book: &accounts, table: table, log: &journal.log)
    }
}

/// Daftar yang semua barisnya daun.
extension TableReader {
    /// Pembacanya; `nil` bila tabel ini bukan daftar seperti itu.
    func list(_ reading: ListReading) -> PlainList? {
        reading == .complete ? nil : PlainList(classifier.layout, classifier.columns, keepsLines: reading == .known)
    }

    /// Kolom-kolom uangnya, dengan yang sudah terlihat di sana.
    var money: MoneyColumns { classifier.columns.money }

    /// `true` bila baris ini berdiri di bawah tajuk tabelnya.
    func isBelowHeader(_ row: TableRow) -> Bool { row.number > layout.rows.upperBound }

    /// Membaca satu baris; `nil` bila bukan daun yang menyebut sendiri OPD, tahun, tahapan, dan programnya, atau bila ada temuan.
    mutating func takeLeaf(_ row: TableRow) -> PlainList.Leaf? {
        let entry = accounts.next
        let known = (journal.log.count, accounts.marks.count, facts.candidates.count)
        take(row)
        guard next == nil, accounts.next == entry + 1, (journal.log.count, accounts.marks.count, facts.candidates.count - 1) == known,
            let candidate = facts.candidates.last, case .line(let number, let assumed) = candidate.content, statesOwner(row)
        else { return nil }
        let own = accounts.ledger.entries[entry]
        guard own.role == .content, own.kind == .spending, own.basis == .level, own.parent < 0, own.claimsFrom < 0 else { return nil }
        return PlainList.Leaf(line: facts.lines[number], assumed: assumed, section: Int(own.section))
    }

    private mutating func statesOwner(_ row: TableRow) -> Bool {
        let (owner, names) = (classifier.columns.owner, classifier.columns.names)
        return row.cell(owner.office) != nil && row.cell(names.levelNames[.program]) != nil
            && (owner.year == nil || row.cell(owner.year).flatMap { YearText.year($0) } != nil)
            && (owner.stage == nil || row.cell(owner.stage).flatMap { stageTexts.stage($0) } != nil)
    }

    /// Menutup daftarnya; `nil` bila harus dibaca baris demi baris.
    mutating func finish(_ list: PlainList) -> IntakeResult? {
        classifier.columns.money.finish(log: &journal.log)
        return ending.result(list, journal)
    }
}

extension TableReader {
    /// Menutup tabel: pohonnya, rekeningnya, lalu faktanya.
    mutating func finish() -> IntakeResult {
        classifier.columns.money.finish(log: &journal.log)
        let ending = ending
        var given = TableFacts()
        swap(&given, &facts)
        return ending.result(accounts, given, extras, journal)
    }

    private var ending: TableEnding {
        let inherited = lanes.all.compactMap(\.maker.inherited).min { ($0.first.row ?? 0) < ($1.first.row ?? 0) }
        return TableEnding(
            table: table, options: options, columns: classifier.columns, header: layout, understood: classifier.layout, builder: builder,
            inherited: inherited)
    }
}
