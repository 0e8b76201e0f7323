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
    }

    let location: SourceLocation
    let headerRows: ClosedRange<Int>
    let columns: [PaperColumn]
    /// Kolom berisi yang artinya tidak dikenal.
    private(set) var unknown: [(position: Int, title: String)]
    private(set) var rows: [Row] = []

    /// Nomor baris-barisnya, tajuknya juga.
    var allRows: ClosedRange<Int> { headerRows.lowerBound...max(headerRows.upperBound, rows.last?.number ?? 0) }

    /// `true` bila ada kolom berarti `role`.
    func has(_ role: PaperRole) -> Bool { columns.contains { $0.role == role } }

    /// `true` bila targetnya disandingkan: semula di samping menjadi.
    var isSideBySide: Bool { Set(columns.filter { $0.role == .target }.map(\.side)).isSuperset(of: [.before, .after]) }

    /// `true` bila berisi realisasi per triwulan di samping targetnya.
    var isMonitoring: Bool { has(.indicator) && has(.realised) && has(.quarterTarget) }

    /// Tahun-tahun yang disebut kolom berarti `role`.
    func years(_ role: PaperRole) -> [Int] { columns.filter { $0.role == role }.compactMap(\.year) }
}

extension PaperTable {
    private static let maximumHeight = 3

    /// Tabel-tabel sebuah lembar, dan baris-baris di luarnya.
    static func tables(in sheet: PaperSheet) -> (tables: [PaperTable], outside: [TableRow]) {
        let grid = HeaderGrid(sheet.rows, merges: sheet.merges)
        var tables: [PaperTable] = []
        var outside: [TableRow] = []
        var index = 0
        while index < sheet.rows.count {
            guard let header = header(at: index, grid, sheet) else {
                outside.append(sheet.rows[index])
                index += 1
                continue
            }
            var table = PaperTable(
                location: sheet.location, headerRows: sheet.rows[index].number...sheet.rows[index + header.height - 1].number,
                columns: header.columns, unknown: header.unknown)
            index += header.height
            while index < sheet.rows.count, self.header(at: index, grid, sheet) == nil {
                let row = sheet.rows[index]
                if table.ends(at: row, sheet) { break }
                table.take(row, sheet)
                index += 1
            }
            table.continueBlanks()
            table.dropEmptyUnknown(sheet)
            tables.append(table)
        }
        return (tables, outside)
    }

    private static func header(at index: Int, _ grid: HeaderGrid, _ sheet: PaperSheet) -> Header? {
        guard sheet.filled(sheet.rows[index]).count > 1 else { return nil }
        let found = (1...maximumHeight).compactMap { height -> (columns: [PaperColumn], height: Int)? in
            guard let columns = columns(at: index, height: height, grid, sheet) else { return nil }
            // Baris isi tabel di atasnya bukan tingkat teratas tajuk ini: tanpa baris itu tajuknya sama kayanya.
            if height > 1, let below = self.columns(at: index + 1, height: height - 1, grid, sheet), detail(below) >= detail(columns) {
                return nil
            }
            return (columns, height)
        }
        // Baris tajuk kedua menambah tahun atau triwulan; baris isi tidak.
        let best = found.max { left, right in
            (Self.detail(left.columns), -left.height) < (Self.detail(right.columns), -right.height)
        }
        return best.map { Header(columns: $0.columns, height: $0.height, unknown: unknown(at: index, height: $0.height, grid)) }
    }

    private struct Header {
        let columns: [PaperColumn]
        let height: Int
        let unknown: [(position: Int, title: String)]
    }

    private static func unknown(at index: Int, height: Int, _ grid: HeaderGrid) -> [(position: Int, title: String)] {
        grid.titles(from: index, height: height).enumerated().compactMap { position, levels in
            levels.isEmpty || PaperColumn(position: position, levels: levels) != nil ? nil : (position, levels.joined(separator: " / "))
        }
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

    /// Kolom-kolom tajuk setinggi `height` mulai baris ini; `nil` bila bukan tajuk. Baris-baris tajuk berurutan.
    private static func columns(at index: Int, height: Int, _ grid: HeaderGrid, _ sheet: PaperSheet) -> [PaperColumn]? {
        guard index + height <= sheet.rows.count else { return nil }
        let rows = sheet.rows[index..<(index + height)]
        guard rows.allSatisfy({ mayBeHeader($0, sheet) }), zip(rows, rows.dropFirst()).allSatisfy({ $1.number == $0.number + 1 }) else {
            return nil
        }
        let columns = grid.titles(from: index, height: height).enumerated().compactMap { position, levels in
            levels.isEmpty ? nil : PaperColumn(position: position, levels: levels)
        }
        return isTable(columns) ? columns : nil
    }

    private static func detail(_ columns: [PaperColumn]) -> Int {
        columns.count + columns.count { $0.year != nil || $0.quarter != nil } + Set(columns.map(\.role)).count
    }

    private static func isTable(_ columns: [PaperColumn]) -> Bool {
        let roles = Set(columns.map(\.role))
        guard roles.count > 2 else { return false }
        let hasFigure = !roles.isDisjoint(with: [.target, .baseline, .realised, .quarterTarget, .achievement])
        if roles.contains(.indicator) { return hasFigure || roles.isSuperset(of: [.program, .amount]) }
        return roles.contains(.action) && !roles.isDisjoint(with: [.recommendation, .status, .schedule, .evidence])
            || roles.isSuperset(of: [.component, .weight, .score])
    }

    /// Baris tajuk bukan kalimat panjang dan bukan angka selain tahun.
    private static func mayBeHeader(_ row: TableRow, _ sheet: PaperSheet) -> Bool {
        let texts = sheet.filled(row)
        if texts.count == 1, SectionHeading(texts[0])?.amount != nil { return false }
        return !texts.isEmpty
            && texts.allSatisfy { text in
                HeaderWords.isYear(text) || (!NumberLook.isNumber(text) && !NumberLook.isColumnNumber(text) && text.count < 200)
            }
    }

    /// Penutup, judul bagian berjumlah, atau baris tanpa satu sel pun di kolom tabel ini.
    private func ends(at row: TableRow, _ sheet: PaperSheet) -> Bool {
        let texts = sheet.filled(row)
        if texts.contains(where: RowWords.isClosing) || texts.first?.hasPrefix("(*)") == true || Self.opensMoneyTable(texts) { return true }
        guard texts.count == 1, let text = texts.first else { return false }
        // Kalimat di kolom nomor, atau di luar kolom-kolomnya, bukan baris tabel.
        let position = (0..<row.count).first { !row.printedText(at: $0).isEmpty }
        let role = columns.first { $0.position == position }?.role
        if role == nil || role == .number, text.letterWords.count > 2 || text.contains(":") { return true }
        return SectionHeading(text)?.amount != nil || PaperTitle.kind(of: text) != nil
    }

    /// "No | Program | Anggaran | Sumber Dana": tajuk tabel anggaran, yang bukan baris tabel ini.
    private static func opensMoneyTable(_ texts: [String]) -> Bool {
        let roles = texts.compactMap { PaperVocabulary.role(of: PaperColumn.words($0)) }
        return roles.count > 2 && roles.count == texts.count && roles.contains(.amount) && roles.contains(.program)
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
        let texts = sheet.filled(row)
        if texts.count > 1, texts.allSatisfy(NumberLook.isColumnNumber) { return }
        let cells = columns.map { column in
            let place = sheet.place(row, column.position)
            return Row.Cell(
                column: column, text: sheet.text(row, column.position), place: place, kind: row.kind(at: column.position),
                isOwn: place.row == row.number)
        }
        let made = Row(number: row.number, cells: cells)
        guard made.hasOwnCells else { return }
        rows.append(made)
    }
}
