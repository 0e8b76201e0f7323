import BudgetModel
import Diagnostics
import TableReading

/// Satu tabel kinerja di sebuah lembar: tajuknya, dan baris-barisnya sampai tajuk berikutnya atau penutup.
struct PaperTable: Sendable {
    /// Satu baris isi, dengan isi setiap arti; sel gabungan, dan sel kosong yang mengulang isi di atasnya, mengikuti baris di atasnya.
    struct Row: Sendable {
        let number: Int
        private var cells: [Cell]

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

        /// Mengisi sel kosong berarti `role` dengan isi baris di atasnya.
        fileprivate mutating func fill(_ role: PaperRole, from above: Row) {
            for index in cells.indices where cells[index].column.role == role && cells[index].text.isEmpty {
                guard let former = above.cells.first(where: { $0.column.position == cells[index].column.position }) else { continue }
                cells[index] = Cell(
                    column: former.column, text: former.text, place: former.place, kind: former.kind, isOwn: false)
            }
        }

        /// "JUMLAH" di kaki tabel, juga "Jumlah program utama" yang digabung dengan kolom nomornya: nama indikator, misalnya "Jumlah
        /// kunjungan", tidak pernah sekaligus nomornya.
        var isTotal: Bool {
            guard let first = cells.first(where: { $0.isOwn && !$0.text.isEmpty && $0.column.role != .number }) ?? cells.first else {
                return false
            }
            let isJoined = cells.contains { $0.column.role == .number && $0.place == first.place }
            return RowWords.isTotal(first.text) && (isJoined || RowWords.isPlainTotal(first.text))
        }
    }

    let location: SourceLocation
    let headerRows: ClosedRange<Int>
    let columns: [PaperColumn]
    /// Kolom berisi yang artinya tidak dikenal.
    private(set) var unknown: [(position: Int, title: String)]
    private(set) var rows: [Row] = []
    /// Tujuan atau sasaran yang ditulis di baris sendiri: "Sasaran 1: Meningkatnya ekspor".
    private var sections: [PaperRole: Section] = [:]

    private struct Section: Sendable {
        let text: String
        let place: SourceLocation
    }

    /// Baris tajuknya.
    var place: SourceLocation { location.at(row: headerRows.lowerBound) }

    /// Nomor baris-barisnya, tajuknya juga.
    var allRows: ClosedRange<Int> { headerRows.lowerBound...max(headerRows.upperBound, rows.last?.number ?? 0) }

    /// `true` bila ada kolom berarti `role`.
    func has(_ role: PaperRole) -> Bool { columns.contains { $0.role == role } }

    /// `true` bila targetnya disandingkan: semula di samping menjadi.
    var isSideBySide: Bool { Set(columns.filter { $0.role == .target }.map(\.side)).isSuperset(of: [.before, .after]) }

    /// `true` bila beberapa kolom target tidak menyebut tahunnya: "Target SPM", "Target IKK" di samping target setiap tahun. Sel-selnya
    /// bukan target tahun mana pun.
    var hasSeveralUndatedTargets: Bool {
        !isSideBySide && columns.count { $0.role == .target && $0.year == nil && $0.ordinal == nil } > 1
    }

    /// `true` bila ada kolom target yang tahunnya disebut.
    var hasDatedTargets: Bool { columns.contains { $0.role == .target && ($0.year != nil || $0.ordinal != nil) } }

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
                location: sheet.location, headerRows: sheet.rows[index].number...sheet.rows[header.last].number, columns: header.columns,
                unknown: header.unknown)
            index = header.last + 1
            while index < sheet.rows.count, headers.header(at: index) == nil {
                let row = sheet.rows[index]
                if !table.opensSection(row, sheet) {
                    if table.ends(at: row, sheet) { break }
                    table.take(row, sheet)
                }
                index += 1
            }
            table.continueBlanks()
            table.dropEmptyUnknown(sheet)
            tables.append(table)
        }
        return (tables, outside)
    }

    /// Kolom tak dikenal yang kosong di semua baris tidak menyimpan apa pun.
    private mutating func dropEmptyUnknown(_ sheet: PaperSheet) {
        let own = sheet.rows.filter { $0.number > headerRows.upperBound && allRows.contains($0.number) }
        unknown.removeAll { column in
            !own.contains { row in
                let text = sheet.text(row, column.position)
                return !text.isEmpty && !NumberLook.isColumnNumber(text)
            }
        }
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
        if texts.allSatisfy(RowWords.isBlankToFill) { return true }
        guard texts.count == 1, let text = texts.first else { return false }
        // Kalimat di kolom nomor, atau di luar kolom-kolomnya, bukan baris tabel.
        let position = (0..<row.count).first { !row.printedText(at: $0).isEmpty }
        let role = columns.first { $0.position == position }?.role
        if role == nil || role == .number, text.letterWords.count > 2 || text.contains(":") { return true }
        return SectionHeading(text)?.amount != nil || PaperTitle.kind(of: text) != nil
    }

    /// `true` bila sel kosong di kolom berarti `role` mengulang isi di atasnya. Sel yang digabung ke bawah, atau isi yang ditulis di dua
    /// baris berurutan, menunjukkan bahwa kantor ini tidak mengosongkan yang berulang.
    func continues(_ role: PaperRole) -> Bool {
        let cells = rows.map { row in row.all.first { $0.column.role == role && !$0.text.isEmpty } }
        if cells.contains(where: { $0?.isOwn == false }) { return false }
        return !zip(cells, cells.dropFirst()).contains { above, below in
            if let above, let below { above.text == below.text } else { false }
        }
    }

    /// Tujuan dan sasaran yang kosong di baris tanpa nomor mengikuti baris di atasnya; sasaran di bawah tujuan lain tidak.
    private mutating func continueBlanks() {
        let roles = [PaperRole.goal, .objective].filter(continues)
        guard !roles.isEmpty else { return }
        for index in rows.indices.dropFirst() {
            guard !rows[index].all.contains(where: { $0.column.role == .number && !$0.text.isEmpty }) else { continue }
            let hasOwnGoal = !rows[index].text(.goal).isEmpty
            for role in roles where role == .goal || !hasOwnGoal { rows[index].fill(role, from: rows[index - 1]) }
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
        let made = Row(number: row.number, cells: sectioned(cells))
        guard made.hasOwnCells else { return }
        rows.append(made)
    }
}
