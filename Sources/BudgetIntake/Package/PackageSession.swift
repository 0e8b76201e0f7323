import BudgetModel
import Diagnostics
import PaperReading
import TableReading

/// Keadaan selama satu paket dibaca: isi, temuan, dan hitungan baris.
struct PackageSession {
    var budget = Budget()
    var log = FindingLog()
    /// Apa yang dimengerti dari setiap tabel, menurut urutan dibaca.
    private(set) var tables: [TableUnderstanding] = []
    /// Baris isi tabel yang terakhir dibaca.
    private(set) var rowCount = 0
    /// `true` bila tajuk tabel yang terakhir dibaca ditolak, sehingga isinya tidak dilihat.
    private(set) var hasUnusableHeader = false
    /// Tabel pagu yang tajuknya sah tetapi tidak punya baris; kesalahan bila pendapatan dan pembiayaan pun tidak ada.
    var emptyLines: SourceLocation?
    /// `true` bila tabelnya lembar isian: ada baris contoh dan rumus, dan sel kosong di kanan tidak tersimpan.
    let isForm: Bool

    private let progress: ((Int) -> Void)?
    private var totalRows = 0

    /// Jarak antara dua kabar kemajuan, dalam baris.
    private static let progressInterval = 8192

    init(isForm: Bool = false, progress: ((Int) -> Void)?) {
        self.isForm = isForm
        self.progress = progress
    }

    /// Membaca satu tabel ke dalam isi anggaran.
    mutating func read(_ source: any Table, as table: PackageTable) throws(TableReadingError) {
        rowCount = 0
        hasUnusableHeader = false
        tables.append(TableUnderstanding(location: source.location, table: table.rawValue))
        defer { tables[tables.count - 1].rowCount = rowCount }
        switch table {
        case .documents: try readDocuments(source)
        case .indicators: try readIndicators(source)
        case .targets: try readTargets(source)
        case .lines: try readLines(source)
        case .balances: try readBalances(source)
        case .links: try readLinks(source)
        case .moneyRealisations: try readMoneyRealisations(source)
        case .indicatorRealisations: try readIndicatorRealisations(source)
        case .printedTotals: try readPrintedTotals(source)
        case .akipScores: try readAKIPScores(source)
        case .followUps: try readFollowUps(source)
        }
    }

    /// Membaca tajuk, lalu setiap baris yang tidak kosong.
    ///
    /// Baris pertama yang tidak kosong adalah tajuk. Sel di luar tajuk tidak boleh berisi.
    mutating func forEachRecord<Column: PackageColumn>(
        _ source: any Table, columns: Column.Type, hasStages: Bool = false,
        _ body: (inout PackageSession, Record<Column>) -> Void
    ) throws(TableReadingError) {
        var row = TableRow()
        var header: Header<Column>?
        var extras: [ExtraColumn] = []
        var codes = CodeCells()
        defer { codes.finish(log: &log) }
        while try source.readRow(into: &row) {
            guard !row.isBlank else { continue }
            log.noteBrokenQuote(row, of: source.location)
            guard let header else {
                header = Header(row, at: source.location, hasStages: hasStages, isForm: isForm, log: &log)
                guard let header else {
                    hasUnusableHeader = true
                    return
                }
                tables[tables.count - 1].headerRows = [row.number]
                tables[tables.count - 1].columns = header.understood(row)
                tables[tables.count - 1].stages = header.stages.map(\.stage).sorted()
                extras = header.extras.map {
                    ExtraColumn(file: source.location.file, sheet: source.location.sheet, title: $0.title)
                }
                continue
            }
            guard !header.isBesideContent(row) else { continue }
            rowCount += 1
            totalRows += 1
            if totalRows % Self.progressInterval == 0 { progress?(totalRows) }
            checkWidth(of: row, header: header, at: source.location)
            for position in header.codes { codes.observe(row, at: position, of: source.location, log: &log) }
            for (index, extra) in header.extras.enumerated() where row.kind(at: extra.position) != .empty {
                extras[index].cells[row.number] = row.text(at: extra.position)
            }
            body(&self, Record(header: header, row: row, table: source.location))
        }
        budget.extraColumns += extras
    }

    /// Sel pagu yang tidak ada berbeda dari sel pagu kosong: yang kosong berkata "tidak ada pada tahapan ini",
    /// yang tidak ada mungkin hilang.
    private mutating func checkWidth<Column: PackageColumn>(
        of row: TableRow, header: Header<Column>, at table: SourceLocation
    ) {
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
