import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import TableReading

/// Baris-baris `pagu` yang dijumlahkan per program selagi dibaca, supaya memori bergantung pada banyaknya program.
///
/// Baris yang artinya sudah pernah dibaca (``KnownRows``) anggota kelompok yang sama, dan jumlahnya dibaca langsung dari bitanya.
/// ``isSound`` menjadi `false` bila yang tidak dapat dilihat di sini mungkin ada: baris yang tertulis dua kali, atau jumlah yang tidak
/// muat.
struct LineStream {
    private var rows: KnownRows
    /// Sidik kode dan nama tingkat-tingkat di bawah program.
    private var (codeMemo, nameMemo) = (CellMemo(), CellMemo())
    private var groups: ProgramSums
    private var programs: [UInt64] = []
    private var identities = RowIdentities()
    /// `false` bila suatu jumlah tidak muat.
    private var fits = true
    /// `false` bila tabelnya harus dibaca baris demi baris.
    var isSound: Bool { fits && !identities.mayRepeat }

    /// `nil` bila tahapannya terlalu banyak.
    init?(_ header: Header) {
        guard let rows = KnownRows(header) else { return nil }
        self.rows = rows
        groups = ProgramSums(stages: rows.stages)
    }

    /// Menambahkan sebuah baris yang artinya sudah pernah dibaca; `false` bila pembaca yang biasa harus membacanya.
    mutating func take(_ row: PlainRow, at place: Int) -> Bool {
        guard let group = rows.number(of: row) else { return false }
        var identity = programs[group]
        for level in rows.levels { identity = LevelMark.joined(identity, mark(of: level, in: row)) }
        identities.insert(identity, stages: rows.present)
        for index in rows.amounts.indices where rows.has(index) {
            fits = groups.add(Int128(rows.amounts[index]), at: index, to: group) && fits
        }
        groups.note(RowSpan(last: place, count: 1), in: group)
        return true
    }

    /// Menambahkan sebuah baris yang dibaca pembaca yang biasa.
    ///
    /// - Parameter isPlain: `true` bila barisnya dibaca tanpa temuan, sehingga artinya boleh diingat.
    mutating func add(_ line: BudgetLine, from row: TableRow, isPlain: Bool, reader: RowReader) {
        guard let group = try? groups.add(line) else {
            fits = false
            return
        }
        if group == programs.count { programs.append(identities.number(of: groups.identity(of: group))) }
        var identity = programs[group]
        for level in [line.activity, line.subActivity, line.account] { identity = LevelMark.joined(identity, LevelMark.of(level)) }
        identities.insert(identity, stages: rows.stages(of: line))
        rows.note(row, as: isPlain ? group : nil, reader: reader)
    }

    /// Baris-baris jumlahnya, dan yang diwakilinya; hanya berarti bila ``isSound`` sesudahnya.
    mutating func finish() -> (lines: BudgetLines, spans: [SourceLocation: RowSpan]) {
        identities.settle()
        return (groups.lines, groups.spansByPlace)
    }

    private mutating func mark(of level: KnownRows.Level, in row: PlainRow) -> UInt64 {
        if let code = level.code {
            let mark = codeMemo.number(of: row[code]) { cell in
                if !cell.isEmpty, let mark = LevelMark.ofCode(cell) { return mark }
                return RowReader.text(of: cell).map { LevelMark.of(CodedName(code: $0, name: $0)) } ?? Self.blank
            }
            if mark != Self.blank { return mark }
        }
        return level.name.map { name in
            nameMemo.number(of: row[name]) { cell in RowReader.text(of: cell).map { LevelMark.of(CodedName(name: $0)) } ?? 0 }
        } ?? 0
    }

    /// Sel kode yang kosong; namanya yang menentukan.
    private static let blank = UInt64.max
}
