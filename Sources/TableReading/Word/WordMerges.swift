/// Gabungan sel sebuah tabel: ke samping dari rentang selnya, ke bawah dari sel yang menutup sel di bawahnya.
struct WordMerges {
    private struct Run {
        var rows: ClosedRange<Int>
        var span: Int
    }

    private(set) var ranges: [MergedRange] = []
    /// Gabungan yang masih dapat memanjang ke baris berikutnya, menurut kolom pertamanya.
    private var open: [Int: Run] = [:]

    /// Mencatat satu baris.
    ///
    /// - Returns: Sel yang isinya tampak. Sel penutup tanpa sel di atasnya tampak juga.
    mutating func take(_ cells: [WordCell], row: Int) -> [WordCell] {
        var next: [Int: Run] = [:]
        var visible: [WordCell] = []
        for cell in cells {
            switch cell.merge {
            case .covered:
                if let run = open[cell.column], run.span == cell.span {
                    open[cell.column] = nil
                    next[cell.column] = Run(rows: run.rows.lowerBound...row, span: run.span)
                    continue
                }
                next[cell.column] = Run(rows: row...row, span: cell.span)
            case .start:
                next[cell.column] = Run(rows: row...row, span: cell.span)
            case .none:
                close(Run(rows: row...row, span: cell.span), at: cell.column)
            }
            visible.append(cell)
        }
        finish()
        open = next
        return visible
    }

    /// Tabelnya habis.
    mutating func finish() {
        for (column, run) in open.sorted(by: { $0.key < $1.key }) { close(run, at: column) }
        open.removeAll(keepingCapacity: true)
    }

    /// Gabungan menurut baris, lalu kolom.
    var sorted: [MergedRange] {
        ranges.sorted { ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound) }
    }

    /// Satu sel saja bukan gabungan.
    private mutating func close(_ run: Run, at column: Int) {
        guard run.rows.count > 1 || run.span > 1 else { return }
        ranges.append(MergedRange(rows: run.rows, columns: column...column + run.span - 1))
    }
}
