import BudgetModel
import Diagnostics
package import TableReading

/// Membaca tabel anggaran apa pun yang tajuknya dapat dikenali dari kata-katanya.
///
/// Jalannya: kenali (tajuk dan judul) -> tata letak (arti setiap kolom, satu kali) -> golongkan (setiap baris satu kasus)
/// -> pohon (siapa menjumlahkan siapa) -> rekening (nasib setiap jumlah) -> fakta. Baris pembuka (paling banyak
/// ``HeaderSearch/searchedRows``) disimpan untuk mencari tajuk; sesudahnya tabel mengalir.
package struct PaperReader {
    /// Hasil satu tabel.
    package struct Outcome {
        package var result: IntakeResult
        /// `false` bila tajuknya tidak dikenali.
        package var isUnderstood: Bool
        /// `true` bila tabel tidak berisi apa pun.
        package var isEmpty = false
    }

    private let options: IntakeOptions
    private let lists: ListReading
    private let forced: [String: ColumnMeaning]

    /// - Parameter lists: Cara membaca daftar CSV; lihat ``IntakeResult/mustReadRows``.
    package init(options: IntakeOptions, lists: ListReading = .complete, forced: ForcedColumns) {
        self.options = options
        self.lists = lists
        self.forced = forced.meanings
    }

    /// Nama tabel paket data yang diisi tabel seperti ini.
    package static let tableName = "pagu"
    /// Nama tabel paket data yang diisi tabel realisasi tanpa pagu.
    static let realisationName = "realisasi-keuangan"

    /// Membaca satu tabel sampai habis.
    ///
    /// - Parameter others: Nomor baris-baris tabel lain di lembar yang sama, yang dilewati.
    package func read(_ table: any Table, except others: Set<Int> = [], progress: ((Int) -> Void)?) throws(TableReadingError) -> Outcome {
        var leading: [TableRow] = []
        var row = TableRow()
        var held = 0
        while leading.count < HeaderSearch.searchedRows, held < table.maximumLeadingBytes, try table.readRow(into: &row) {
            guard !row.isBlank, !others.contains(row.number) else { continue }
            held += row.retainedBytes
            leading.append(row)
        }
        var understanding = TableUnderstanding(location: table.location, table: Self.tableName)
        guard !leading.isEmpty else {
            understanding.skippedRows = [TableUnderstanding.SkippedRow(number: 0, excerpt: "", reason: SkipReason.empty.text)]
            return Outcome(result: IntakeResult(tables: [understanding]), isUnderstood: false, isEmpty: true)
        }
        guard var layout = try header(in: leading, of: table) else {
            return refusal(leading, understanding)
        }
        let shape = RowShape(layout, body: leading.filter { $0.number > layout.rows.upperBound })
        if !shape.isPlain {
            for index in leading.indices where leading[index].number > layout.rows.upperBound { shape.restore(&leading[index]) }
            layout.drop(shape.emptied)
        }
        layout.fit(to: leading.filter { $0.number > layout.rows.upperBound })
        var reading = TableReader(
            layout: layout, leading: leading, table: table.location, headings: table.headings, options: options, forced: forced)
        if let csv = table as? CSVTable, others.isEmpty, shape.isPlain, let list = reading.list(lists) {
            return try read(list, of: csv, by: &reading, leading: leading, progress)
        }
        guard lists != .summed else { return Self.unread }
        var done = TablesOfSheet(options: options)
        func take(_ row: TableRow) {
            reading.take(row)
            guard let next = reading.next else { return }
            done.add(reading.finish(), otherYear: reading.otherYear)
            reading = TableReader(next, table: table.location, options: options, forced: forced)
        }
        for row in leading { take(row) }
        var count = leading.count
        while try table.readRow(into: &row) {
            guard !row.isBlank, !others.contains(row.number) else { continue }
            if !shape.isPlain { shape.restore(&row) }
            take(row)
            count += 1
            if count % 8192 == 0 { progress?(count) }
        }
        done.add(reading.finish(), otherYear: reading.otherYear)
        return Outcome(result: done.result, isUnderstood: done.isUnderstood)
    }

    /// Membaca daftar CSV; yang satu barisnya saja bukan daun harus dibaca dari awal baris demi baris.
    private func read(
        _ list: PlainList, of csv: CSVTable, by reading: inout TableReader, leading: [TableRow], _ progress: ((Int) -> Void)?
    ) throws(TableReadingError) -> Outcome {
        var list = list
        for row in leading {
            if reading.isBelowHeader(row) { list.add(reading.takeLeaf(row), from: row, money: reading.money) } else { reading.take(row) }
        }
        var row = TableRow()
        var told = 0
        while list.isSound {
            _ = try csv.readPlainRows { plain, number in list.take(plain, at: number) }
            guard try csv.readRow(into: &row) else { break }
            if !row.isBlank { list.add(reading.takeLeaf(row), from: row, money: reading.money) }
            if list.count / 8192 > told { progress?(list.count) }
            told = list.count / 8192
        }
        guard let result = reading.finish(list) else { return Self.unread }
        var done = TablesOfSheet(options: options)
        done.add(result, otherYear: reading.otherYear)
        return Outcome(result: done.result, isUnderstood: done.isUnderstood)
    }

    /// Tabel yang harus dibaca dari awal baris demi baris.
    private static var unread: Outcome {
        var result = IntakeResult()
        result.mustReadRows = true
        return Outcome(result: result, isUnderstood: true)
    }

    private func header(in leading: [TableRow], of table: any Table) throws(TableReadingError) -> HeaderLayout? {
        let search = HeaderSearch(leading, merges: [], forced: forced, year: options.year)
        let plain = search.find()
        if let plain, !Self.mayContinue(plain, in: leading) { return plain }
        let merges = try table.mergedRanges()
        guard !merges.isEmpty else { return plain ?? search.find(.realisation) }
        let merged = HeaderSearch(leading, merges: merges, forced: forced, year: options.year)
        return merged.find() ?? plain ?? merged.find(.realisation) ?? search.find(.realisation)
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
        let finding = Finding.unrecognisedTable(nearest, amounts: nearest.map { Self.amounts(under: $0, in: leading) } ?? [], at: place)
        return Outcome(
            result: IntakeResult(findings: [finding], tables: [understanding]), isUnderstood: false
        )
    }

    /// Tajuk kolom yang hanya berisi jumlah, tanpa arti yang dikenal.
    private static func amounts(under layout: HeaderLayout, in leading: [TableRow]) -> [String] {
        let body = HeaderBody(leading.filter { $0.number > layout.rows.upperBound })
        return layout.columns.filter { column in
            column.meaning == nil && column.kept == nil && !NonCeilingWords.names(column.levels)
                && body.holdsOnlyAmounts(at: column.position) && !body.holdsCodeParts(at: column.position)
        }.map(\.title)
    }
}
