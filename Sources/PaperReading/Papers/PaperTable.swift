import BudgetModel
import Diagnostics
import TableReading

/// Satu tabel kinerja di sebuah lembar: tajuknya, dan baris-barisnya sampai tajuk berikutnya atau penutup.
struct PaperTable: Sendable {
    /// Satu baris isi, dengan isi setiap arti; sel gabungan dan sel kosong di bawah nomor yang sama mengikuti baris di atasnya.
    struct Row: Sendable {
        let number: Int
        private let cells: [Cell]

        struct Cell: Sendable {
            let column: PaperColumn
            let text: String
            let place: SourceLocation
            let kind: CellKind
            /// Sel ini sendiri berisi; `false` bila isinya milik sel gabungan yang dimulai di baris lain.
            let isOwn: Bool
        }

        init(number: Int, cells: [Cell]) {
            self.number = number
            self.cells = cells
        }

        /// Sel-sel berarti `role` yang berisi.
        func cells(_ role: PaperRole) -> [Cell] { cells.filter { $0.column.role == role && !$0.text.isEmpty } }

        /// Isi pertama berarti `role`; kosong bila tidak ada.
        func text(_ role: PaperRole) -> String { cells(role).first?.text ?? "" }

        /// `true` bila sebuah sel baris ini sendiri berisi.
        var hasOwnCells: Bool { cells.contains { $0.isOwn && !$0.text.isEmpty } }

        /// Semua selnya.
        var all: [Cell] { cells }

        /// "JUMLAH" di kaki tabel.
        var isTotal: Bool {
            guard let first = cells.first(where: { $0.isOwn && !$0.text.isEmpty && $0.column.role != .number }) ?? cells.first else {
                return false
            }
            return RowWords.isTotal(first.text) && RowWords.isPlainTotal(first.text)
        }
    }

    let location: SourceLocation
    let headerRows: ClosedRange<Int>
    let columns: [PaperColumn]
    private(set) var rows: [Row] = []
    /// Tujuan atau sasaran yang ditulis di baris sendiri: "Sasaran 1: Meningkatnya ekspor".
    private var sections: [PaperRole: Section] = [:]

    private struct Section: Sendable {
        let text: String
        let place: SourceLocation
    }

    /// Baris tajuknya.
    var place: SourceLocation { location.at(row: headerRows.lowerBound) }

    /// `true` bila ada kolom berarti `role`.
    func has(_ role: PaperRole) -> Bool { columns.contains { $0.role == role } }

    /// `true` bila targetnya disandingkan: semula di samping menjadi.
    var isSideBySide: Bool { Set(columns.filter { $0.role == .target }.map(\.side)).isSuperset(of: [.before, .after]) }

    /// `true` bila berisi realisasi per triwulan di samping targetnya.
    var isMonitoring: Bool { has(.indicator) && has(.realised) && has(.quarterTarget) }

    /// `true` bila memuat program dengan pagunya.
    var hasMoney: Bool { has(.program) && has(.amount) }

    /// Tahun-tahun yang disebut kolom berarti `role`.
    func years(_ role: PaperRole) -> [Int] { columns.filter { $0.role == role }.compactMap(\.year) }
}

extension PaperTable {
    /// Tabel-tabel sebuah lembar, dan baris-baris di luarnya.
    static func tables(in sheet: PaperSheet) -> (tables: [PaperTable], outside: [TableRow]) {
        let headers = PaperHeaders(sheet)
        var tables: [PaperTable] = []
        var outside: [TableRow] = []
        var index = 0
        while index < sheet.rows.count {
            guard let header = headers.header(at: index) else {
                outside.append(sheet.rows[index])
                index += 1
                continue
            }
            var table = PaperTable(
                location: sheet.location, headerRows: sheet.rows[index].number...sheet.rows[header.last].number, columns: header.columns)
            index = header.last + 1
            while index < sheet.rows.count, headers.header(at: index) == nil {
                let row = sheet.rows[index]
                if !table.opensSection(row, sheet) {
                    if table.ends(at: row, sheet) { break }
                    table.take(row, sheet)
                }
                index += 1
            }
            tables.append(table)
        }
        return (tables, outside)
    }

    /// Satu sel selebar tabel yang menyebut tujuan atau sasaran indikator-indikator di bawahnya.
    private mutating func opensSection(_ row: TableRow, _ sheet: PaperSheet) -> Bool {
        let texts = sheet.filled(row)
        guard has(.indicator), texts.count == 1, let text = texts.first, let first = text.letterWords.first,
            let role = ["tujuan": PaperRole.goal, "sasaran": .objective][first], text.letterWords.count > 2
        else { return false }
        let name = text.split(separator: ":", maxSplits: 1).last.map { String($0).trimmedName } ?? text
        if role == .goal { sections[.objective] = nil }
        sections[role] = Section(text: name, place: sheet.location.at(row: row.number))
        return true
    }

    /// Sel tujuan atau sasaran yang kosong memakai judul bagiannya, juga bila tabelnya tidak punya kolomnya.
    private func sectioned(_ cells: [Row.Cell]) -> [Row.Cell] {
        sections.sorted { $0.value.place.row ?? 0 < $1.value.place.row ?? 0 }.reduce(into: cells) { cells, entry in
            let own = cells.first { $0.column.role == entry.key }
            guard own?.text.isEmpty ?? true else { return }
            let column = own?.column ?? PaperColumn(position: -1, role: entry.key)
            cells.removeAll { $0.column.role == entry.key }
            cells.append(Row.Cell(column: column, text: entry.value.text, place: entry.value.place, kind: .text, isOwn: false))
        }
    }

    /// Penutup, judul bagian berjumlah, atau baris tanpa satu sel pun di kolom tabel ini.
    private func ends(at row: TableRow, _ sheet: PaperSheet) -> Bool {
        let texts = sheet.filled(row)
        if texts.contains(where: RowWords.isClosing) || texts.first?.hasPrefix("(*)") == true { return true }
        guard texts.count == 1, let text = texts.first else { return false }
        // Kalimat di kolom nomor, atau di luar kolom-kolomnya, bukan baris tabel.
        let position = (0..<row.count).first { !row.printedText(at: $0).isEmpty }
        let role = columns.first { $0.position == position }?.role
        if role == nil || role == .number, text.letterWords.count > 2 || text.contains(":") { return true }
        return SectionHeading(text)?.amount != nil || PaperTitle.kind(of: text) != nil
    }

    /// Tanpa sel gabungan, tujuan dan sasaran yang kosong di baris tanpa nomor milik baris di atasnya.
    private func continued(_ cells: [Row.Cell]) -> [Row.Cell] {
        guard let above = rows.last, !cells.contains(where: { $0.column.role == .number && !$0.text.isEmpty }) else { return cells }
        return cells.map { cell in
            guard [.goal, .objective].contains(cell.column.role), cell.text.isEmpty,
                let former = above.all.first(where: { $0.column.position == cell.column.position })
            else { return cell }
            return Row.Cell(column: cell.column, text: former.text, place: former.place, kind: former.kind, isOwn: false)
        }
    }

    private mutating func take(_ row: TableRow, _ sheet: PaperSheet) {
        if PaperHeaders.isColumnNumbers(sheet.filled(row)) { return }
        let cells = columns.map { column in
            let place = sheet.place(row, column.position)
            return Row.Cell(
                column: column, text: sheet.text(row, column.position), place: place, kind: row.kind(at: column.position),
                isOwn: place.row == row.number)
        }
        let made = Row(number: row.number, cells: sectioned(sheet.merges.isEmpty ? continued(cells) : cells))
        guard made.hasOwnCells else { return }
        rows.append(made)
    }
}
