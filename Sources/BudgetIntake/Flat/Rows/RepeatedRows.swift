import BudgetModel
import Diagnostics
import ExactNumbers

/// Mengenali baris yang tertulis dua kali di satu tabel: nama, tingkat, dan pagunya sama, juga isi kolom yang disimpan.
struct RepeatedRows {
    /// Baris pertama dengan sidik itu; yang disimpan per baris hanya dua bilangan.
    private var seen: [Int: Int] = [:]

    /// Melihat baris anggaran ke-`index`; mengembalikan baris sebelumnya yang mungkin sama.
    mutating func see(_ line: BudgetLine, at index: Int) -> Int? {
        guard line.ceilings.stages.contains(where: { line.ceilings[$0]?.isZero == false }) else { return nil }
        var hasher = Hasher()
        hasher.combine(line.ceilings)
        hasher.combine(line.program.name)
        hasher.combine(line.levelsBelowProgram.last?.name)
        hasher.combine(line.unit)
        hasher.combine(line.office)
        let print = hasher.finalize()
        guard let first = seen[print] else {
            seen[print] = index
            return nil
        }
        return first
    }
}

extension FlatReading {
    /// Mencatat baris anggaran terakhir bila ia mengulang baris lain.
    mutating func noteRepeatedRow() {
        let index = budget.lines.count - 1
        guard let first = repeatedRows.see(budget.lines[index], at: index) else { return }
        let (former, line) = (budget.lines[first], budget.lines[index])
        guard former.identity == line.identity, former.ceilings == line.ceilings, let rows = rows(of: former, line),
            extras.values.allSatisfy({ $0.cells[rows.former] == $0.cells[rows.line] })
        else { return }
        var finding = Finding.repeatedLine(line, first: former)
        finding.severity = .warning
        log.add(finding)
    }

    private func rows(of former: BudgetLine, _ line: BudgetLine) -> (former: Int, line: Int)? {
        guard let first = former.location.row, let second = line.location.row else { return nil }
        return (first, second)
    }
}
