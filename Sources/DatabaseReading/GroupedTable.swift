import BudgetModel
import DataPackage
import Diagnostics
import PaperReading
import TableReading

/// Hasil kueri pengelompokan sebagai tabel `pagu`: kolom tandanya disisihkan, jumlahnya angka bertitik desimal, dan yang tidak disebut
/// tabelnya (kelompok, sumber dana) disimpulkan dengan cara yang sama dengan kertas.
final class GroupedTable: Table {
    let location: SourceLocation
    /// Yang diketahui dari kolom tandanya.
    private(set) var source: GroupedSource
    /// Baris yang kelompoknya disimpulkan, menurut kelompoknya.
    private(set) var assumedGroups: [ProgramGroup: Int] = [:]
    /// Baris yang sumber dananya dianggap APBD.
    private(set) var assumedSources = 0

    /// Kelompok yang namanya nama jumlah, dan banyaknya baris; paling banyak dua puluh.
    private(set) var totals: [(name: String, rows: Int, place: SourceLocation)] = []

    /// Banyaknya baris yang dilewati kuerinya.
    private(set) var passedOver = 0

    private let rows: any Table
    private var header: TableRow?
    private let layout: Layout
    private var names = EmptyNames()
    private var otherNames: [(first: String, second: String)] = []

    /// `nil` bila baris berisi pertamanya tidak memuat kolom tanda.
    init?(_ table: any Table, table name: String? = nil) throws(TableReadingError) {
        var row = TableRow()
        repeat {
            guard try table.readRow(into: &row) else { return nil }
        } while row.isBlank
        guard let layout = Layout(row), let mark = GroupedMark(row.text(at: layout.mark)) else { return nil }
        rows = table
        location = table.location
        self.layout = layout
        source = GroupedSource(
            file: table.location.file, table: name ?? mark.table, level: mark.level, queryDigest: mark.digest)
        for (stage, _) in layout.nulls { source.nullCounts[stage] = 0 }
        for (position, title) in layout.renamed { row.setText(title, at: position) }
        for other in layout.otherNames { row.emptyCell(at: other.position) }
        row.truncate(to: layout.width)
        header = row
    }

    func readRow(into row: inout TableRow) throws(TableReadingError) -> Bool {
        if let header {
            row = header
            self.header = nil
            return true
        }
        // Kelompok tanpa satu jumlah pun tidak berdiri di tahapan mana pun; baris-barisnya sudah terhitung sebagai jumlah kosong.
        repeat {
            guard try rows.readRow(into: &row) else { return false }
            if row.isBlank { return true }
            tally(row)
        } while count(row, layout.rows) == count(row, layout.blankRows)
        noteTotals(row)
        fillNames(&row)
        fillPurse(&row)
        clearUnit(&row)
        for position in layout.amounts { markAmount(&row, at: position) }
        row.truncate(to: layout.width)
        return true
    }

    /// Yang diketahui sesudah baris terakhir.
    var finished: GroupedSource {
        var source = source
        source.notes += names.notes
        source.notes += otherNames.prefix(Self.shownNames).map { first, second in
            LocalizedText(
                id: "Baris induk berkode sama bernama lain: \"\(first)\" dan \"\(second)\"; yang dipakai yang pertama.",
                en: "Parent rows of one code have different names: \"\(first)\" and \"\(second)\"; the first is used.")
        }
        if otherNames.count > Self.shownNames {
            let rest = otherNames.count - Self.shownNames
            source.notes.append(
                LocalizedText(id: "Begitu pula \(count: rest) kode lain.", en: "So it is with \(count: rest) other codes."))
        }
        return source
    }

    private static let shownNames = 20

    private func count(_ row: TableRow, _ position: Int) -> Int { Int(row.text(at: position)) ?? 0 }

    private func tally(_ row: TableRow) {
        source.groupCount += 1
        source.rowCount += count(row, layout.rows)
        for (stage, position) in layout.nulls { source.nullCounts[stage, default: 0] += count(row, position) }
        if let place = layout.passedOver { passedOver = max(passedOver, count(row, place)) }
        if source.time == nil { source.time = row.text(at: layout.mark) }
        for other in layout.otherNames where row.kind(at: other.position) != .empty {
            otherNames.append((row.text(at: other.name), row.text(at: other.position)))
        }
    }

    /// Jumlah bertitik desimal. Yang lebih halus dari sen ditolak pembacanya: basis data tidak meninggalkan sisa hitungan biner yang boleh
    /// dibulatkan.
    private func markAmount(_ row: inout TableRow, at position: Int) {
        var text = row.text(at: position)
        if let point = text.firstIndex(of: "."), text.distance(from: point, to: text.endIndex) > 3 {
            while text.last == "0", text.distance(from: point, to: text.endIndex) > 3 { text.removeLast() }
            guard text.distance(from: point, to: text.endIndex) == 3 else {
                return row.setText("\(text) (lebih halus dari sen)", at: position)
            }
            row.setText(text, at: position)
        }
        row.markNumber(at: position)
    }

    /// Baris jumlah di antara baris yang dijumlahkan tidak boleh ikut diam-diam.
    private func noteTotals(_ row: TableRow) {
        for position in layout.names.map(\.position) + [layout.office].compactMap(\.self) where totals.count < Self.shownNames {
            let name = row.text(at: position).trimmedName
            guard TableWords.isTotal(name) else { continue }
            totals.append((name, count(row, layout.rows), location.at(row: row.number, column: position + 1)))
        }
    }

    /// Nama kosong memakai kodenya, seperti baris kertas yang hanya berkode.
    private func fillNames(_ row: inout TableRow) {
        for name in layout.names {
            if row.text(at: name.position).trimmedName.isEmpty {
                names.add(isNull: !row.isQuoted(at: name.position) && row.kind(at: name.position) == .empty, count(row, layout.rows))
                if let code = name.code { row.setText(row.text(at: code), at: name.position) }
            }
        }
        for other in layout.otherNames { row.emptyCell(at: other.position) }
    }

    /// SIPD mengulang nama OPD sebagai unitnya sendiri.
    private func clearUnit(_ row: inout TableRow) {
        guard let unit = layout.unit, let office = layout.office, row.kind(at: unit) != .empty,
            NameKey(row.text(at: unit)) == NameKey(row.text(at: office))
        else { return }
        row.emptyCell(at: unit)
    }

    private func fillPurse(_ row: inout TableRow) {
        // Baris tanpa jumlah tidak menjadi baris anggaran, di kertas pun tidak.
        let rowCount = count(row, layout.rows) - count(row, layout.blankRows)
        if layout.assumesSource || row.text(at: layout.source).trimmedName.isEmpty {
            assumedSources += rowCount
            row.setText(FundingSource.regional.name, at: layout.source)
        }
        guard layout.assumesGroup else { return }
        let group: ProgramGroup
        if FundingSource(row.text(at: layout.source)) == .central {
            group = .support
        } else if let stated = ProgramGroup(rawValue: row.text(at: layout.group)) {
            group = stated
        } else {
            group = TableWords.isOverhead(row.text(at: layout.program)) ? .overhead : .core
        }
        assumedGroups[group, default: 0] += rowCount
        row.setText(group.rawValue, at: layout.group)
    }
}

/// Kolom tanda: `selisih:program:3fa9c1d2e4b5a697:anggaran`.
struct GroupedMark {
    let level: GroupLevel
    let digest: String
    let table: String

    /// `nil` bila bukan kolom tanda.
    init?(_ title: String) {
        guard title.hasPrefix(GroupedColumns.markPrefix) else { return nil }
        let parts = title.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, let level = GroupLevel(parts[1]) else { return nil }
        (self.level, digest, table) = (level, parts[2], parts[3])
    }
}

extension GroupedTable {
    /// Kolom apa berdiri di mana.
    private struct Layout {
        var amounts: [Int] = []
        var nulls: [(stage: BudgetStage, position: Int)] = []
        var names: [(position: Int, code: Int?)] = []
        var otherNames: [(position: Int, name: Int)] = []
        var renamed: [(position: Int, title: String)] = []
        let mark: Int
        let office: Int?
        let unit: Int?
        let rows: Int
        let blankRows: Int
        let passedOver: Int?
        let group: Int
        let source: Int
        let program: Int
        let assumesGroup: Bool
        let assumesSource: Bool

        /// Banyaknya kolom paket data.
        var width: Int { rows }

        init?(_ row: TableRow) {
            let titles = (0..<row.count).map { row.text(at: $0) }
            guard let mark = titles.lastIndex(where: { $0.hasPrefix(GroupedColumns.markPrefix) }),
                let rows = titles.firstIndex(of: GroupedColumns.rows),
                let blankRows = titles.firstIndex(of: GroupedColumns.blankRows), let program = titles.firstIndex(of: "Program")
            else { return nil }
            let (statedGroup, statedSource) = (titles.firstIndex(of: "Kelompok"), titles.firstIndex(of: "Sumber Dana"))
            guard let group = statedGroup ?? titles.firstIndex(of: GroupedColumns.assumedGroup),
                let source = statedSource ?? titles.firstIndex(of: GroupedColumns.assumedSource)
            else { return nil }
            (self.mark, self.rows, self.group, self.source, self.program) = (mark, rows, group, source, program)
            self.blankRows = blankRows
            passedOver = titles.firstIndex(of: GroupedColumns.passedOver)
            (office, unit) = (titles.firstIndex(of: "OPD"), titles.firstIndex(of: "Unit"))
            (assumesGroup, assumesSource) = (statedGroup == nil, statedSource == nil)
            if statedGroup == nil { renamed.append((group, "Kelompok")) }
            if statedSource == nil { renamed.append((source, "Sumber Dana")) }
            for (position, title) in titles.enumerated() {
                if title.hasPrefix("Pagu ") { amounts.append(position) }
                if title.hasPrefix("Kosong "), let stage = BudgetStage(String(title.dropFirst("Kosong ".count))) {
                    nulls.append((stage, position))
                }
                if title.hasPrefix(GroupedColumns.otherName),
                    let name = titles.firstIndex(of: String(title.dropFirst(GroupedColumns.otherName.count)))
                {
                    otherNames.append((position, name))
                }
            }
            for level in GroupLevel.allCases where level >= .program {
                guard let name = titles.firstIndex(of: level.packageTitle) else { continue }
                names.append((name, titles.firstIndex(of: "Kode \(level.packageTitle)")))
            }
        }
    }

    /// Banyaknya baris yang namanya kosong: tidak ada (NULL), atau ada tanpa huruf.
    private struct EmptyNames {
        private var nulls = 0
        private var blanks = 0

        mutating func add(isNull: Bool, _ rows: Int) { if isNull { nulls += rows } else { blanks += rows } }

        var notes: [LocalizedText] {
            [
                nulls > 0
                    ? LocalizedText(
                        id: "Tanpa nama (NULL): \(count: nulls) baris; namanya kodenya.",
                        en: "Without a name (NULL): \(count: nulls) rows; named by their code.") : nil,
                blanks > 0
                    ? LocalizedText(
                        id: "Bernama kosong (teks tanpa huruf): \(count: blanks) baris; namanya kodenya.",
                        en: "With an empty name (text without letters): \(count: blanks) rows; named by their code.") : nil,
            ].compactMap(\.self)
        }
    }
}
