import BudgetModel
import PaperReading
import TableReading

/// Baris-baris `pagu` CSV yang ditambahkan ke anggaran menurut baris sekunci yang sudah dibaca; lihat ``KnownRows``.
struct KnownLines {
    private var rows: KnownRows
    /// Kolom yang harus kosong: catatan, dan kolom yang tidak dikenal.
    private let blanks: [Int]
    private let stages: [BudgetStage]
    /// Nomor kode dan nama tingkat-tingkat di kamus baris-barisnya.
    private var (codes, names) = (CellMemo(), CellMemo())
    /// Tingkat-tingkat baris terakhir: baris berikutnya sering setingkat dengannya.
    private var last = [Known](repeating: Known(), count: 3)

    private struct Known {
        var (code, name) = (BudgetLines.none, BudgetLines.none)
        var number = BudgetLines.none
    }

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
        for index in last.indices { see(rows.levels[index], at: index, in: row, of: &lines) }
        lines.append(like: model, activity: last[0].number, subActivity: last[1].number, account: last[2].number, fileRow: place)
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

    /// Mencari nomor satu tingkat; nama yang kosong digantikan kodenya, seperti pada ``Field/code(_:_:_:is:_:example:)``.
    private mutating func see(_ level: KnownRows.Level, at index: Int, in row: PlainRow, of lines: inout BudgetLines) {
        let code = level.code.map { Self.number(of: row[$0], &codes, &lines) } ?? BudgetLines.none
        let name = level.name.map { Self.number(of: row[$0], &names, &lines) } ?? BudgetLines.none
        if (last[index].code, last[index].name) == (code, name) { return }
        let number = code < 0 && name < 0 ? BudgetLines.none : lines.levelNumber(code: code, name: name < 0 ? code : name)
        last[index] = Known(code: code, name: name, number: number)
    }

    private static func number(of cell: UnsafeBufferPointer<UInt8>, _ memo: inout CellMemo, _ lines: inout BudgetLines) -> Int32 {
        guard !cell.isEmpty else { return BudgetLines.none }
        let number = memo.number(of: cell) { cell in
            UInt64(bitPattern: Int64(RowReader.text(of: cell).map { lines.textNumber($0) } ?? BudgetLines.none))
        }
        return Int32(truncatingIfNeeded: Int64(bitPattern: number))
    }
}
