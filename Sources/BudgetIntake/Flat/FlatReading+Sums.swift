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
        let printed = readCeilings(row)
        let scopes = totalScopes()
        let fallback = RowWords.isSubtotal(label) ? run : whole
        let sums = scopes.first { $0.matches(printed) } ?? fallback
        appendSums(printed, computed: sums, label: label, at: table.at(row: row.number))
        budget.printedVariances += readVariances(row, label: label, code: nil, ceilings: printed).map { variance in
            var sum = variance
            sum.subject = .sum
            return sum
        }
        checkRealised(readRealised(row), against: sums, label: label, at: table.at(row: row.number))
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

    private mutating func appendSums(_ printed: StageAmounts, computed: StageSums, label: String, at place: SourceLocation) {
        for stage in printed.stages {
            guard let amount = printed[stage] else { continue }
            budget.printedSums.append(
                PrintedSum(label: label, stage: stage, printed: amount, computed: computed[stage], location: place)
            )
        }
        if computed.hasOverflow { log.add(.sumOverflow(label, at: place)) }
    }

    /// Membuka bagian baru; bagian sebelumnya ditutup.
    mutating func open(_ heading: SectionHeading, printed: StageAmounts? = nil, at place: SourceLocation) {
        for closed in tree.finish() { close(closed.node, under: closed.ancestors) }
        outline = Outline()
        lastNamed = nil
        repeatedSums.forget()
        if let section { printedSections.append(section) }
        var stages = printed ?? StageAmounts()
        if let amount = heading.amount { stages[columns.stages.first?.stage ?? assumedStage] = amount }
        section = Section(label: heading.label, group: heading.group, printed: stages, location: place)
        run = StageSums()
    }

    /// Jumlah di judul bagian dinilai setelah seluruh tabel: "Anggaran : Rp 23.077.608.564" di atas program
    /// utama dapat saja mencakup penunjang juga.
    mutating func judgeSections() {
        if let section { printedSections.append(section) }
        section = nil
        for section in printedSections where !section.printed.stages.isEmpty {
            let scopes = section.group == nil ? [section.sums, regional, whole] : [section.sums]
            let sums = scopes.first { $0.matches(section.printed) } ?? section.sums
            appendSums(section.printed, computed: sums, label: section.label, at: section.location)
        }
    }
}
