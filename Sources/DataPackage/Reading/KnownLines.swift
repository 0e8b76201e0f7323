import BudgetModel
import PaperReading
import TableReading

/// Baris-baris `pagu` CSV yang ditambahkan ke anggaran menurut baris sekunci yang sudah dibaca; lihat ``KnownRows``.
struct KnownLines {
    private var rows: KnownRows
    /// Kolom yang harus kosong: catatan, dan kolom yang tidak dikenal.
    private let blanks: [Int]
    private let stages: [BudgetStage]
    private var levels = LevelNumbers(text: { RowReader.text(of: $0) }, named: { CodedName(name: $0) })

    /// Kunci terbanyak yang diingat sekaligus, supaya memorinya tidak bergantung pada banyaknya kunci.
    private static let maximumKeys = 1 << 14

    /// `nil` bila tahapannya terlalu banyak.
    init?(_ header: Header) {
        guard let rows = KnownRows(header) else { return nil }
        self.rows = rows
        stages = rows.stages
        blanks = header.extras.map(\.position) + [rows.remark].compactMap(\.self)
    }

    /// Menambahkan sebuah baris yang artinya sudah pernah dibaca; `false` bila pembaca yang biasa harus membacanya.
    mutating func take(_ row: PlainRow, at place: Int, into lines: inout BudgetLines) -> Bool {
        guard let model = rows.number(of: row), blanks.allSatisfy({ row[$0].isEmpty }) else { return false }
        let (activity, subActivity, account) = (
            number(at: 0, in: row, &lines), number(at: 1, in: row, &lines), number(at: 2, in: row, &lines)
        )
        lines.append(like: model, activity: activity, subActivity: subActivity, account: account, fileRow: place)
        for (index, stage) in stages.enumerated() where rows.has(index) { lines.setLast(sen: rows.amounts[index], in: stage) }
        return true
    }

    /// Mengingat sebuah baris yang dibaca pembaca yang biasa, sebagai baris anggaran ke-`line`.
    ///
    /// - Parameter isPlain: `true` bila barisnya dibaca tanpa temuan, sehingga artinya boleh diingat.
    mutating func note(_ row: TableRow, line: Int, isPlain: Bool, reader: RowReader) {
        rows.forget(beyond: Self.maximumKeys)
        let isModel = isPlain && blanks.allSatisfy { row.kind(at: $0) == .empty }
        rows.note(row, as: isModel ? line : nil, reader: reader)
    }

    private mutating func number(at level: Int, in row: PlainRow, _ lines: inout BudgetLines) -> Int32 {
        let level = rows.levels[level]
        return levels.number(code: row[optional: level.code], name: row[optional: level.name], in: &lines)
    }
}
