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
        let sums = totalScopes().fitting(money) ?? (RowWords.isSubtotal(label) ? run : whole)
        appendSums(money, computed: sums, label: label, at: table.at(row: row.number))
        appendEvidence(money, of: .sum)
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
        for closed in tree.finish() { close(closed.node, under: closed.ancestors) }
        outline = Outline()
        lastNamed = nil
        repeatedSums.forget()
        if let section { printedSections.append(section) }
        var printed = printed
        if let amount = heading.amount { printed.ceilings[columns.stages.first?.stage ?? assumedStage] = amount }
        section = Section(label: heading.label, group: heading.group, printed: printed, location: place)
        run = StageSums()
    }

    /// Jumlah di judul bagian dinilai setelah seluruh tabel: "Anggaran : Rp 23.077.608.564" di atas program
    /// utama dapat saja mencakup penunjang juga.
    mutating func judgeSections() {
        if let section { printedSections.append(section) }
        section = nil
        for section in printedSections where !section.printed.ceilings.stages.isEmpty {
            let scopes = section.group == nil ? [section.sums, regional, whole] : [section.sums]
            let sums = scopes.fitting(section.printed) ?? section.sums
            appendSums(section.printed, computed: sums, label: section.label, at: section.location)
        }
    }
}
