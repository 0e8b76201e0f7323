import BudgetModel
import Diagnostics
import ExactNumbers
import TableReading

/// Baris "Jumlah" dan judul bagian yang mencetak jumlah.
extension FlatReading {
    /// Baris jumlah mencakup baris sejak jumlah sebelumnya, satu bagian, atau seluruh tabel: yang dipilih ialah
    /// cakupan pertama yang cocok; bila tidak ada, "Sub jumlah" dan jumlah pertama dihitung dari yang tersempit,
    /// lainnya dari seluruh tabel.
    mutating func takeTotal(_ row: TableRow, label: String, _ cells: [String]) {
        settleLast()
        lastNamed = nil
        skip(row, cells, .total)
        let money = readMoney(row, label: label, code: nil)
        appendEvidence(money, of: .sum)
        guard !whole.amounts.isEmpty else {
            // Jumlah di atas semua barisnya dinilai sesudah seluruh tabel.
            printedSections.append(Section(label: label, group: nil, printed: money, location: table.at(row: row.number)))
            return
        }
        let sums = totalScopes().fitting(money) ?? (RowWords.isSubtotal(label) ? run : whole)
        appendSums(money, computed: sums, label: label, at: table.at(row: row.number))
        checkRealised(money, against: sums, label: label, at: table.at(row: row.number))
        run = StageSums()
        repeatedSums.forget()
    }

    /// Cakupan yang mungkin bagi sebuah jumlah, dari yang tersempit.
    private func totalScopes() -> [StageSums] {
        var scopes = [run]
        if let section { scopes.append(section.sums) }
        return scopes + [regional, whole]
    }

    /// Jumlah APBD: utama dan penunjang.
    private var regional: StageSums {
        var sums = byGroup[.core] ?? StageSums()
        sums.add(byGroup[.overhead] ?? StageSums())
        return sums
    }

    private mutating func appendSums(_ money: RowMoney, computed: StageSums, label: String, at place: SourceLocation) {
        for stage in money.ceilings.stages {
            guard let amount = money.ceilings[stage] else { continue }
            budget.printedSums.append(
                PrintedSum(
                    label: label, stage: stage, printed: amount, computed: computed[stage],
                    rounding: computed.rounding(with: money), location: place
                )
            )
        }
        if computed.hasOverflow { log.add(.sumOverflow(label, at: place)) }
    }

    /// Membuka bagian baru; bagian sebelumnya ditutup.
    mutating func open(_ heading: SectionHeading, printed: RowMoney = RowMoney(), at place: SourceLocation) {
        var printed = printed
        if let amount = heading.amount { printed.ceilings[columns.stages.first?.stage ?? assumedStage] = amount }
        open(Section(label: heading.label, group: heading.group, printed: printed, location: place))
    }

    private mutating func open(_ next: Section) {
        closeTree()
        repeatedSums.forget()
        if let section { printedSections.append(section) }
        section = next
        run = StageSums()
    }

    /// Menutup semua baris yang masih terbuka, di batas bagian atau tabel.
    mutating func closeTree() {
        for closed in tree.finish() { close(closed.node, under: closed.ancestors) }
        outline = Outline()
        lastNamed = nil
    }

    /// Baris yang hanya menyebut OPD membuka bagian OPD itu; jumlahnya, bila ada, dibandingkan dengan baris-barisnya.
    mutating func takeOffice(_ row: TableRow, _ cells: [String], hasAmount: Bool) -> Bool {
        guard let office = text(row, columns.office), office != above.office, !columns.listsOffices, !RowWords.isTotal(office),
            ownName(row) == nil, rowLevels(row).isEmpty, text(row, columns.unit) == nil, text(row, columns.funding) == nil
        else { return false }
        above.office = office
        let money = hasAmount ? readMoney(row, label: office, code: nil) : RowMoney()
        appendEvidence(money, of: .sum)
        open(Section(label: office, group: section?.group, printed: money, location: table.at(row: row.number)))
        skip(row, cells, hasAmount ? .total : .heading)
        return true
    }

    /// Jumlah di judul bagian dinilai setelah seluruh tabel: "Anggaran : Rp 23.077.608.564" di atas program
    /// utama dapat saja mencakup penunjang juga.
    mutating func judgeSections() {
        if let section { printedSections.append(section) }
        section = nil
        for section in printedSections where !section.printed.ceilings.stages.isEmpty {
            let scopes = section.group == nil ? [section.sums, regional, whole] : [section.sums]
            let narrowest = section.group == nil && section.sums.amounts.isEmpty ? whole : section.sums
            let sums = scopes.fitting(section.printed) ?? narrowest
            appendSums(section.printed, computed: sums, label: section.label, at: section.location)
            checkRealised(section.printed, against: sums, label: section.label, at: section.location)
        }
    }
}
