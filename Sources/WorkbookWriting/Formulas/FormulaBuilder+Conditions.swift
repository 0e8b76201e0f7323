import Diagnostics
import ExactNumbers
import Reporting

extension FormulaBuilder {
    /// Satu syarat yang sudah dicari di tabelnya.
    private struct Criterion {
        var column: Int
        var text: String
        /// Baris-baris yang memenuhinya, dari atas.
        var rows: [Int32]
        /// Salah juga bila teksnya tidak muat di satu teks rumus, atau memuat `_x0041_`, yang di dalam rumus dibaca Excel sebagai A.
        var suitsSumIfs: Bool
    }

    /// Jumlah bersyarat atas satu kolom tabel.
    func sum(
        in table: TableID, _ rows: Range<Int>, _ column: Int, matching conditions: [CellCondition],
        _ cell: ReportCell, _ spot: CellSpot
    ) throws(WorkbookError) -> Outcome {
        guard let anchor = layout.anchor(of: table), rows.upperBound <= anchor.table.rows.count,
            anchor.table.columns.indices.contains(column)
        else { throw .missingReference(spot.place, table: table.name) }
        let criteria = try conditions.map { (condition) throws(WorkbookError) in
            try criterion(condition, in: table, rows, spot)
        }
        var sum = OperandSum()
        for row in matching(criteria, rows) { sum.add(try operand(CellReference(table, row: row, column: column), in: anchor, spot)) }
        return try outcome(of: sum, cell, spot) { decimals in
            guard !rows.isEmpty, !criteria.isEmpty else { return nil }
            let suitsSumIfs = criteria.allSatisfy(\.suitsSumIfs)
            let sums = parts(of: anchor, holding: rows).map { rows, part in
                let amounts = range(of: column, rows, part)
                let pairs = criteria.map { (range: range(of: $0.column, rows, part), text: $0.text) }
                return suitsSumIfs ? FormulaText.sumIfs(amounts, criteria: pairs) : FormulaText.sumExact(amounts, criteria: pairs)
            }
            return FormulaText.total(of: sums, decimals: decimals)
        }
    }

    /// Sel yang diacu di tabelnya; yang tidak berumus tidak dicari di antara yang sudah dihitung, karena sebuah rekap menjalani seluruh tabelnya.
    func operand(
        _ reference: CellReference, in anchor: ReportLayout.Anchor?, _ spot: CellSpot
    ) throws(WorkbookError) -> Operand {
        if let anchor, let place = anchor.place(row: reference.row, column: reference.column),
            let value = anchor.table.rows.givenValue(at: reference.row, column: reference.column), let operand = Operand(value, at: place)
        {
            return operand
        }
        return try operand(reference, spot)
    }

    /// Bagian rentang itu di setiap lembar yang memuatnya.
    private func parts(of anchor: ReportLayout.Anchor, holding rows: Range<Int>) -> [(Range<Int>, ReportLayout.Anchor.Part)] {
        anchor.parts.map { (rows.clamped(to: $0.rows), $0) }.filter { !$0.0.isEmpty }
    }

    /// Jumlah satu kolom tabel pada rentang-rentang baris; sebuah rentang dapat berdiri di beberapa lembar.
    func sum(
        in table: TableID, _ runs: [Range<Int>], _ column: Int, _ cell: ReportCell, _ spot: CellSpot
    ) throws(WorkbookError) -> Outcome {
        guard let anchor = layout.anchor(of: table), runs.allSatisfy({ $0.upperBound <= anchor.table.rows.count }) else {
            throw .missingReference(spot.place, table: table.name)
        }
        var sum = OperandSum()
        for run in runs {
            for row in run { sum.add(try operand(CellReference(table, row: row, column: column), in: anchor, spot)) }
        }
        return try outcome(of: sum, cell, spot) { decimals in
            let ranges = runs.flatMap { run in parts(of: anchor, holding: run).map { range(of: column, $0, $1) } }
            return ranges.isEmpty ? nil : FormulaText.sum(ranges, decimals: decimals)
        }
    }

    private func criterion(
        _ condition: CellCondition, in table: TableID, _ rows: Range<Int>, _ spot: CellSpot
    ) throws(WorkbookError) -> Criterion {
        guard let texts = conditions[table, condition.column] else {
            throw .missingReference(spot.place, table: table.name)
        }
        let text = ExcelText.visible(condition.text.exactText(in: language))
        return Criterion(
            column: condition.column, text: text, rows: texts.rows(of: text),
            suitsSumIfs: texts.suitsSumIfs(text) && FormulaText.isOneLiteral(text))
    }

    /// Baris yang memenuhi semua syarat, dari atas; tanpa syarat berarti semua baris.
    private func matching(_ criteria: [Criterion], _ rows: Range<Int>) -> [Int] {
        guard let rarest = criteria.min(by: { $0.rows.count < $1.rows.count }) else { return Array(rows) }
        return rarest.rows.filter { row in
            rows.contains(Int(row)) && criteria.allSatisfy { $0.rows.holds(row) }
        }.map { Int($0) }
    }

    private func range(of column: Int, _ rows: Range<Int>, _ part: ReportLayout.Anchor.Part) -> String {
        let top = part.headerRow + 1 - part.rows.lowerBound
        let first = CellAddress(row: top + rows.lowerBound, column: column)
        let last = CellAddress(row: top + rows.upperBound - 1, column: column)
        return references.cell(SheetCell(sheet: part.sheet, address: first))
            + (first == last ? "" : ":" + last.name)
    }
}

extension [Int32] {
    /// `true` bila daftar menaik ini memuat angka itu. Syarat seperti "OPD induk" dipenuhi hampir setiap baris, jadi tidak disalin bagi
    /// setiap rumus.
    fileprivate func holds(_ number: Int32) -> Bool {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < endIndex && self[low] == number
    }
}
