import BudgetModel
import Diagnostics
import ExactNumbers
import TableReading

/// Dari baris berjumlah atau berkode menjadi simpul pohon, dan dari simpul menjadi baris anggaran atau bukti.
extension FlatReading {
    mutating func takeLine(_ row: TableRow, code: BudgetCode?, mark: OutlineMark?, hasAmount: Bool, _ cells: [String]) {
        let levels = rowLevels(row)
        let unit = rowUnit(row, code: code)
        let carrier = rowAbove(row, code: code, levels: levels, unit: unit, hasAmount: hasAmount)
        guard let name = carrier?.name ?? rowName(row, levels: levels, unit: unit) ?? code?.text else {
            if hasAmount {
                log.add(.amountWithoutName(cells.joined(separator: " "), at: table.at(row: row.number)))
            } else {
                skip(row, cells, .withoutAmount)
            }
            return
        }
        var flat = FlatRow(number: row.number, code: code?.named(name), name: name, location: table.at(row: row.number))
        if columns.mayBeOutlined, carrier == nil {
            flat.outline = outline.depth(of: mark)
            if case .indent = mark { flat.isIndented = true }
        }
        flat.levels = columns.levelNames.isEmpty ? [:] : levels
        flat.unit = unit
        above.office = text(row, columns.office) ?? above.office
        above.year = text(row, columns.year).flatMap { HeaderWords.isYear($0) ? Int($0) : nil } ?? above.year
        (flat.office, flat.year) = above
        flat.group = rowGroup(row)
        flat.fundingSource = rowFunding(row)
        flat.section = section?.group
        flat.isSpending = isSpending(code, levels: levels, name: name)
        if let carrier { flat.inherit(from: carrier) }
        // SIPD mengulang nama OPD sebagai unitnya sendiri.
        if let unit = flat.unit, let office = flat.office, unit.count == office.count, NameKey(unit) == NameKey(office) { flat.unit = nil }
        if hasAmount { noteAbsentCeilings(row) }
        flat.money = readMoney(row, label: name, code: flat.code?.text)
        keepExtras(row)
        for position in columns.codePositions { codeCells.observe(row, at: position, of: table, log: &log) }
        if flat.isOrganisation || (code == nil && !hasAmount && TitleFacts.isOffice(name)) { facts.office = name }
        // Yang di bawahnya tetap terbuka: induk dalam biasanya ikut diulang.
        guard !tree.repeats(flat) else { return skip(row, cells, .repeatedParent) }
        if let last = tree.last, last.isEmitted, last.row.isAbove(flat) {
            log.add(.childAfterTotal(name, parent: last.row.name, at: flat.location))
        }
        for closed in tree.open(flat) { close(closed.node, under: closed.ancestors) }
        if carrier == nil, ownName(row) != nil || !levels.isEmpty { lastNamed = flat }
    }

    /// Di tabel yang setiap tingkatnya punya kolom, hanya kode rekening yang menentukan.
    private mutating func isSpending(_ code: BudgetCode?, levels: [LineLevel: CodedName], name: String) -> Bool {
        guard !columns.levelNames.isEmpty else { return !otherThanSpending.contains(code, name: name) }
        guard let text = levels[.account]?.code, text.hasPrefix("4") || text.hasPrefix("6"), let account = BudgetCode(text) else {
            return true
        }
        return !otherThanSpending.contains(account, name: name)
    }

    /// Sel pagu yang tidak ada di baris CSV mungkin hilang; lembar kerja memang tidak menyimpan sel kosong.
    private mutating func noteAbsentCeilings(_ row: TableRow) {
        guard table.sheet == nil, !row.lacksLineEnd else { return }
        let absent = columns.stages.map(\.column).filter { $0.position >= row.count }
        guard !absent.isEmpty, let last = layout.columns.last else { return }
        log.add(
            .absentCeiling(
                absent.map(\.title), cells: row.count, columns: last.position + 1, at: table.at(row: row.number)
            )
        )
    }

    private func rowName(_ row: TableRow, levels: [LineLevel: CodedName], unit: String?) -> String? {
        if !columns.levelNames.isEmpty {
            let deepest = LineLevel.allCases.reversed().lazy.compactMap { levels[$0]?.name }.first
            return deepest ?? (unit == nil ? nil : lastNamed?.name)
        }
        return ownName(row) ?? (unit == nil ? nil : lastNamed?.name)
    }

    private mutating func rowGroup(_ row: TableRow) -> ProgramGroup? {
        guard let text = text(row, columns.group) else { return nil }
        if let group = ProgramGroup(rawValue: text.lowercased()) ?? SectionHeading.group(of: text) { return group }
        log.add(
            .unknownChoice(
                "Kelompok", text: text, allowed: ProgramGroup.allCases.map(\.rawValue),
                at: table.at(row: row.number, column: columns.group.map { $0 + 1 })
            )
        )
        return nil
    }

    private func rowFunding(_ row: TableRow) -> FundingSource? {
        if let text = text(row, columns.funding) { return FundingSource(text) }
        guard let remark = text(row, columns.remark), Self.isFunding(remark) else { return nil }
        return FundingSource(remark)
    }

    /// Sumber dana yang dikenal; keterangan lain bukan sumber dana.
    static func isFunding(_ text: String) -> Bool {
        let letters = text.uppercased().filter { $0.isLetter }
        if ["APBD", "APBDP", "APBDMURNI", "APBDPERUBAHAN", "APBN", "APBNP", "PAD", "DAU", "BLUD", "DBH"].contains(letters) { return true }
        return ["DAK", "DAU ", "DBH", "DANA ALOKASI", "DANA BAGI HASIL", "DANA INSENTIF", "PENDAPATAN ASLI"]
            .contains(where: text.uppercased().hasPrefix)
    }

    /// Menutup satu simpul: tanpa anak menjadi baris anggaran, dengan anak menjadi bukti.
    mutating func close(_ node: RowTree.Node, under ancestors: [FlatRow]) {
        guard !node.isEmitted else { return }
        guard node.isSpending else {
            skipped.add(node.row.number, node.row.name, .otherThanSpending)
            if !node.row.ceilings.stages.isEmpty { otherThanSpending.count += 1 }
            return
        }
        guard !node.standsAlone else {
            emit(node.row, under: ancestors)
            return
        }
        noteOutlineParent(node)
        skipped.add(node.row.number, node.row.name, .parent)
        for stage in node.row.ceilings.stages {
            guard let printed = node.row.ceilings[stage] else { continue }
            budget.printedSums.append(
                PrintedSum(
                    label: node.row.name, code: node.row.code?.text, stage: stage, printed: printed,
                    computed: node.children[stage], rounding: node.children.rounding(with: node.row.money),
                    location: node.row.location
                )
            )
        }
        checkRealised(node.row.money, against: node.children, label: node.row.name, at: node.row.location)
        recordProgram(node.row, under: ancestors)
        if node.children.hasOverflow { log.add(.sumOverflow(node.row.name, at: node.row.location)) }
        appendEvidence(node.row.money, of: .sum)
    }

    private mutating func emit(_ row: FlatRow, under ancestors: [FlatRow]) {
        guard !row.ceilings.stages.isEmpty else {
            if row.money.realised.contains(where: { $0.evidence != nil }) {
                log.add(.realisationWithoutCeiling(row.name, at: row.location))
            }
            skipped.add(row.number, row.name, .withoutAmount)
            return
        }
        guard let line = line(row, under: ancestors) else { return }
        budget.lines.append(line)
        noteRepeatedRow()
        appendEvidence(row.money, of: .line)
        record(row, as: line)
        watch(row, isTop: ancestors.isEmpty)
        whole.add(row)
        run.add(row)
        byGroup[line.group, default: StageSums()].add(row)
        if section != nil { section?.sums.add(row) }
    }

    private mutating func watch(_ row: FlatRow, isTop: Bool) {
        let isLoose = row.code == nil ? columns.mayBeOutlined : columns.unit == nil && columns.levelNames.isEmpty && isTop
        guard isLoose || (row.code != nil && columns.unit != nil), let suspect = repeatedSums.see(row, isLoose: isLoose) else { return }
        log.add(.repeatedSum(suspect))
    }

    /// Menjadikan baris terakhir baris anggaran sekarang juga, karena sebuah jumlah tercetak di bawahnya.
    mutating func settleLast() {
        guard let last = tree.last, last.row.isSpending, !last.hasChildren, !last.isEmitted else { return }
        emit(last.row, under: tree.ancestorsOfLast)
        tree.changeLast { $0.isEmitted = true }
    }
}
