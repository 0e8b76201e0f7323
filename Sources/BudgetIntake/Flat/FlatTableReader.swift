import BudgetModel
import Diagnostics
import TableReading

/// Membaca tabel apa pun yang tajuknya dapat dikenali dari kata-katanya.
///
/// Baris pembuka (paling banyak ``HeaderSearch/searchedRows``) disimpan untuk mencari tajuk; sesudahnya
/// tabel mengalir, dan yang dipegang hanya satu jalur pohon kode.
struct FlatTableReader {
    /// Hasil satu tabel.
    struct Outcome {
        var result: IntakeResult
        /// `false` bila tajuknya tidak dikenali.
        var isUnderstood: Bool
        /// `true` bila tabel tidak berisi apa pun.
        var isEmpty = false
    }

    let options: IntakeOptions
    let forced: [String: ColumnMeaning]

    /// Membaca satu tabel sampai habis.
    func read(_ table: any Table, progress: ((Int) -> Void)?) throws(TableReadingError) -> Outcome {
        var leading: [TableRow] = []
        var row = TableRow()
        while leading.count < HeaderSearch.searchedRows, try table.readRow(into: &row) {
            if !row.isBlank { leading.append(row) }
        }
        let understanding = TableUnderstanding(location: table.location, table: PackageTable.lines.rawValue)
        guard !leading.isEmpty else {
            return Outcome(result: IntakeResult(tables: [understanding]), isUnderstood: false, isEmpty: true)
        }
        guard var layout = try header(in: leading, of: table) else {
            return refusal(leading, understanding)
        }
        layout.fit(to: leading.filter { $0.number > layout.rows.upperBound })
        var reading = FlatReading(
            layout: layout, leading: leading, table: table.location, options: options, forced: forced
        )
        for row in leading { reading.take(row) }
        var count = leading.count
        while try table.readRow(into: &row) {
            guard !row.isBlank else { continue }
            reading.take(row)
            count += 1
            if count % 8192 == 0 { progress?(count) }
        }
        return Outcome(result: reading.finish(), isUnderstood: true)
    }

    private func header(in leading: [TableRow], of table: any Table) throws(TableReadingError) -> HeaderLayout? {
        let plain = HeaderSearch(leading, merges: [], forced: forced, year: options.year).find()
        if let plain, !Self.mayContinue(plain, in: leading) { return plain }
        let merges = try table.mergedRanges()
        guard !merges.isEmpty else { return plain }
        return HeaderSearch(leading, merges: merges, forced: forced, year: options.year).find() ?? plain
    }

    /// Daftar sel gabungan XLSX berdiri di akhir lembar; dibaca hanya bila tajuknya mungkin bertingkat.
    private static func mayContinue(_ layout: HeaderLayout, in leading: [TableRow]) -> Bool {
        guard layout.rows.count == 1 else { return true }
        guard let next = leading.first(where: { $0.number > layout.rows.upperBound }) else { return false }
        return (0..<next.count).allSatisfy { next.kind(at: $0) == .text || next.kind(at: $0) == .empty }
    }

    private func refusal(_ leading: [TableRow], _ understanding: TableUnderstanding) -> Outcome {
        var understanding = understanding
        let nearest = HeaderSearch(leading, merges: [], forced: forced, year: options.year).nearest()
        understanding.columns = (nearest?.columns ?? []).map {
            TableUnderstanding.Column(
                number: $0.position + 1, title: $0.title, meaning: $0.kept == nil ? $0.meaning?.label : KeptColumn.label)
        }
        let place = nearest.map { understanding.location.at(row: $0.rows.lowerBound) } ?? understanding.location
        let finding = Finding.unrecognisedTable(nearest, at: place)
        return Outcome(
            result: IntakeResult(findings: [finding], tables: [understanding]), isUnderstood: false
        )
    }
}
