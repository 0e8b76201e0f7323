/// Tanda temuan sel-sel sebuah tabel: dua belas bita setiap tanda, karena tabel sejuta baris dapat memuat ratusan ribu.
struct RowMarks: Sendable {
    /// Satu tanda di satu sel.
    struct Entry: Sendable {
        let row: Int32
        let column: Int32
        /// Nomornya di ``RowMarks/findings``.
        let finding: Int32
    }

    /// Menurut baris, kolom, kode aturan, lalu urutan temuan.
    private let entries: [Entry]
    /// Tanda setiap temuan, dipakai bersama semua tabel.
    private let findings: [FindingMark]

    /// Tanpa tanda.
    init() { (entries, findings) = ([], []) }

    init(_ entries: [Entry], of findings: [FindingMark]) {
        self.findings = findings
        self.entries = entries.sorted { first, second in
            guard first.row == second.row, first.column == second.column else {
                return (first.row, first.column) < (second.row, second.column)
            }
            let (own, other) = (findings[Int(first.finding)].rule, findings[Int(second.finding)].rule)
            return (own, first.finding) < (other, second.finding)
        }
    }

    /// Baris-baris yang bertanda, masing-masing satu kali.
    var rows: [Int] { entries.indices.filter { $0 == 0 || entries[$0].row != entries[$0 - 1].row }.map { Int(entries[$0].row) } }

    /// Kolom-kolom bertanda sebuah baris, menurut urutan.
    func cells(at row: Int) -> [(column: Int, marks: [FindingMark])] {
        var cells: [(column: Int, marks: [FindingMark])] = []
        var next = first(of: row)
        while next < entries.count, entries[next].row == row {
            let column = Int(entries[next].column)
            if cells.last?.column != column { cells.append((column, [])) }
            cells[cells.count - 1].marks.append(findings[Int(entries[next].finding)])
            next += 1
        }
        return cells
    }

    /// Tempat pertama yang barisnya tidak di atas `row`.
    private func first(of row: Int) -> Int {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].row < row { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
