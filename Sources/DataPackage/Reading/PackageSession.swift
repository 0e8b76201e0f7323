package import BudgetModel
package import Diagnostics
package import PaperReading
package import TableReading

/// Keadaan selama satu paket dibaca: isi, temuan, dan hitungan baris.
package struct PackageSession {
    package private(set) var budget = Budget()
    var log = FindingLog()
    /// Apa yang dimengerti dari setiap tabel, menurut urutan dibaca.
    private var tables: [TableUnderstanding] = []
    /// Baris isi tabel yang terakhir dibaca.
    package private(set) var rowCount = 0
    /// Tabel pagu yang tajuknya sah tetapi tidak punya baris; kesalahan bila pendapatan dan pembiayaan pun tidak ada.
    var emptyLines: SourceLocation?
    /// Baris pagu dijumlahkan per program selagi dibaca, bila tabelnya CSV.
    private let sumsPrograms: Bool
    /// Yang diwakili baris-baris jumlah, menurut tempatnya; `nil` bila tidak ada yang dijumlahkan.
    private var spans: [SourceLocation: RowSpan]?
    /// `true` bila isinya harus dibaca baris demi baris; hasil sesi ini lalu tidak berarti.
    package private(set) var mustReadRows = false
    /// `true` bila tabelnya lembar isian: ada baris contoh dan rumus, dan sel kosong di kanan tidak tersimpan.
    private let isForm: Bool

    private let progress: ((Int) -> Void)?
    private var totalRows = 0

    /// Jarak antara dua kabar kemajuan, dalam baris.
    private static let progressInterval = 8192

    /// - Parameter sumsPrograms: Baris pagu CSV cukup dijumlahkan per program; lihat ``mustReadRows``.
    package init(isForm: Bool = false, sumsPrograms: Bool = false, progress: ((Int) -> Void)?) {
        self.isForm = isForm
        self.sumsPrograms = sumsPrograms
        self.progress = progress
    }

    /// Mencatat temuan tentang masukannya.
    package mutating func note(_ finding: Finding) { log.add(finding) }

    /// Mencatat berkas yang sudah dibaca.
    package mutating func note(_ file: SourceFile) { budget.files.append(file) }

    /// Hasilnya, sesudah semua tabel dibaca.
    package mutating func finish() -> IntakeResult {
        budget.unifyFundingSources()
        checkReferences()
        var result = IntakeResult(budget: budget, findings: log.findings, tables: tables)
        (result.spans, result.mustReadRows) = (spans, mustReadRows)
        return result
    }
}

/// Membaca satu tabel menurut skemanya.
extension PackageSession {
    /// Membaca lembar-lembar *Usulan* satu buku kerja, dan mencatat dasarnya.
    package mutating func read(_ proposals: [ProposalTable]) throws(TableReadingError) {
        for table in proposals {
            let first = budget.lines.count
            try read(table, as: Schema.lines)
            // Barang-barang satu rekening boleh berdiri sendiri-sendiri, seperti di tahapan dasarnya.
            budget.keyedTables.remove(table.location)
            guard let base = table.base else {
                // Lembar baris baru boleh kosong.
                emptyLines = nil
                continue
            }
            let own = budget.lines.selecting(Array(first..<budget.lines.count))
            budget.proposalSheets.append(ProposalSheet(location: table.location, base: base, former: own.standing(only: base)))
        }
    }

    /// Membaca tajuk, lalu setiap baris yang tidak kosong.
    ///
    /// Baris pertama yang tidak kosong adalah tajuk. Sel di luar tajuk tidak boleh berisi.
    mutating func read<Row>(_ source: any Table, as schema: TableSchema<Row>) throws(TableReadingError) {
        rowCount = 0
        let place = source.location
        var understanding = TableUnderstanding(location: place, table: schema.name)
        if schema.hasStages { budget.keyedTables.insert(place) }
        let isLines = schema.name == Schema.lines.name
        if isLines { emptyLines = place }
        defer {
            understanding.rowCount = rowCount
            tables.append(understanding)
        }
        var row = TableRow()
        repeat {
            guard try source.readRow(into: &row) else { return }
        } while row.isBlank
        log.noteBrokenQuote(row, of: place)
        guard let header = Header(row, of: schema, at: place, isForm: isForm, log: &log) else {
            if isLines { emptyLines = nil }
            return
        }
        understanding.headerRows = [row.number]
        understanding.columns = header.understood
        understanding.stages = header.stages.map(\.stage).sorted()
        var rows = TableRows(header, of: schema, at: place, log: log)
        let csv = isLines ? source as? CSVTable : nil
        if csv != nil { rows.shortcut = LineShortcut(header, sumsPrograms: sumsPrograms) }
        while true {
            if let csv { try readKnown(csv, by: &rows.shortcut) }
            guard !rows.needsRows, try source.readRow(into: &row) else { break }
            guard !row.isBlank else { continue }
            rows.reader.log.noteBrokenQuote(row, of: place)
            guard !header.isBesideContent(row) else { continue }
            rowCount += 1
            totalRows += 1
            if totalRows % Self.progressInterval == 0 { progress?(totalRows) }
            checkWidth(of: row, header: header, at: place, log: &rows.reader.log)
            rows.take(row, into: &budget)
        }
        rows.finish(into: &budget)
        if let sums = rows.shortcut.sums?.finish() {
            mustReadRows = mustReadRows || rows.needsRows
            budget.lines += sums.lines
            spans = (spans ?? [:]).merging(sums.spans) { first, _ in first }
        }
        log = rows.reader.log
        if rowCount > 0, isLines { emptyLines = nil }
    }

    /// Baris-baris berikutnya yang artinya sudah diketahui.
    private mutating func readKnown(_ source: CSVTable, by shortcut: inout LineShortcut) throws(TableReadingError) {
        let taken = try source.readPlainRows { row, place in shortcut.take(row, at: place, into: &budget.lines) }
        rowCount += taken
        let former = totalRows / Self.progressInterval
        totalRows += taken
        if totalRows / Self.progressInterval > former { progress?(totalRows) }
    }

    /// Sel pagu yang tidak ada berbeda dari sel pagu kosong: yang kosong berkata "tidak ada pada tahapan ini",
    /// yang tidak ada mungkin hilang.
    private func checkWidth(of row: TableRow, header: Header, at table: SourceLocation, log: inout FindingLog) {
        guard row.count != header.count, row.count > header.count || !isForm else { return }
        let place = table.at(row: row.number)
        if row.count > header.count {
            let hasExcess = (header.count..<row.count).contains { row.kind(at: $0) != .empty }
            if hasExcess { log.add(.raggedRow(cells: row.count, columns: header.count, at: place)) }
            return
        }
        let absent = header.stages.filter { $0.position >= row.count }.map { "Pagu \($0.stage.name)" }
        if row.lacksLineEnd {
            log.add(.cutRow(cells: row.count, columns: header.count, at: place))
        } else if absent.isEmpty {
            log.add(.raggedRow(cells: row.count, columns: header.count, at: place))
        } else {
            log.add(.absentCeiling(absent, cells: row.count, columns: header.count, at: place))
        }
    }
}

/// Baris-baris isi satu tabel menjadi isi anggaran.
private struct TableRows<Row: Sendable> {
    private let schema: TableSchema<Row>
    private let header: Header
    private let place: SourceLocation
    /// Membaca satu kolom yang ada di tabel ini; hanya yang diperlukan setiap sel, karena dipakai jutaan kali.
    private struct Step {
        let title: String
        let isOutcome: Bool
        let position: Int
        let read: @Sendable (inout Row, inout RowReader) -> Void

        init(_ field: Field<Row>, at position: Int) {
            title = field.column.title
            isOutcome = if case .outcome = field.column.kind { true } else { false }
            self.position = position
            read = field.read
        }
    }

    /// Kolom-kolomnya; pagu lebih dahulu.
    private let steps: [Step]
    private let figures: [Int]
    private var extras: [ExtraColumn]
    private var codes = CodeCells()
    /// Baris tabel berangka tertera menunggu, karena notasinya baru pasti setelah semua angkanya dilihat.
    private var waiting: [TableRow] = []
    var reader: RowReader
    var shortcut = LineShortcut()
    /// `true` bila jumlahnya tidak dapat dipercaya tanpa membaca baris demi baris.
    var needsRows: Bool { shortcut.sums?.isSound == false }

    init(_ header: Header, of schema: TableSchema<Row>, at place: SourceLocation, log: FindingLog) {
        self.schema = schema
        self.header = header
        self.place = place
        let present = schema.fields(header.stages.map(\.stage)).compactMap { field in
            header.positions[field.column.normalisedTitle].map { (field: field, position: $0) }
        }
        let ordered = present.filter(\.field.column.isCeiling) + present.filter { !$0.field.column.isCeiling }
        steps = ordered.map { Step($0.field, at: $0.position) }
        figures = present.filter(\.field.column.isFigure).map(\.position)
        extras = header.extras.map { ExtraColumn(file: place.file, sheet: place.sheet, title: $0.title) }
        reader = RowReader(header, table: place, log: log)
    }

    mutating func take(_ row: TableRow, into budget: inout Budget) {
        for position in header.codes { codes.observe(row, at: position, of: place, log: &reader.log) }
        for (index, extra) in header.extras.enumerated() where shortcut.sums == nil && row.kind(at: extra.position) != .empty {
            extras[index].cells[row.number] = ForeignText.unguarded(row.text(at: extra.position))
        }
        reader.start(row)
        if shortcut.sums != nil { return addSum(of: row) }
        guard !figures.isEmpty else { return addLine(of: row, to: &budget) }
        for position in figures { reader.observe(position) }
        waiting.append(row)
    }

    /// Membaca baris ini, dan mengingat artinya bila tabelnya `pagu` CSV.
    private mutating func addLine(of row: TableRow, to budget: inout Budget) {
        let (findings, lines) = (reader.log.count, budget.lines.count)
        add(to: &budget)
        guard budget.lines.count == lines + 1 else { return }
        shortcut.lines?.note(row, line: lines, isPlain: reader.log.count == findings, reader: reader)
    }

    /// Membaca baris ini dan menjumlahkannya ke programnya; barisnya sendiri tidak disimpan.
    private mutating func addSum(of row: TableRow) {
        let known = reader.log.count
        guard let item = read() as? LineRow, let line = item.checked(&reader) else { return }
        shortcut.sums?.add(line, from: row, isPlain: reader.log.count == known, reader: reader)
    }

    private mutating func add(to budget: inout Budget) {
        if let item = read() { schema.add(item, &budget, &reader) }
    }

    /// Membaca baris yang sedang dihadapi pembacanya; `nil` bila sel wajibnya tidak terbaca.
    private mutating func read() -> Row? {
        var item = schema.blank(reader.rowPlace)
        for step in steps {
            reader.move(to: step.title, isOutcome: step.isOutcome, at: step.position)
            step.read(&item, &reader)
        }
        return reader.isBroken ? nil : item
    }

    mutating func finish(into budget: inout Budget) {
        codes.finish(log: &reader.log)
        for row in waiting {
            reader.start(row)
            add(to: &budget)
        }
        reader.finish()
        budget.extraColumns += extras
    }
}
