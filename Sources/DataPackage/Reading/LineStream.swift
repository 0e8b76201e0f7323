import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import TableReading

/// Baris-baris `pagu` yang dijumlahkan per program selagi dibaca, supaya memori bergantung pada banyaknya program.
///
/// Arti sebuah baris selalu ditentukan pembaca paket data yang biasa (``RowReader``). Di sini artinya hanya diingat: baris yang sel-sel
/// kuncinya pernah dibaca tanpa temuan adalah anggota kelompok yang sama, dan jumlahnya dibaca langsung dari bitanya bila tulisannya
/// lazim. Setiap baris lain, dan setiap baris yang bermasalah, tetap melalui pembaca itu. Jadi jalan ini tidak dapat memberi arti lain;
/// ``isSound`` menjadi `false` bila yang tidak dapat dilihatnya mungkin ada: baris yang tertulis dua kali, atau jumlah yang tidak muat.
struct LineStream {
    /// Kolom sebuah tingkat di bawah program.
    private struct Level {
        let code: Int?
        let name: Int?
    }

    private struct Ceiling {
        let stage: BudgetStage
        let position: Int
        var seen = SeenNotations()
    }

    private let width: Int
    private let keys: [Int]
    private let levels: [Level]
    private var ceilings: [Ceiling]
    private var memo: KeyMemo
    /// Sidik kode dan nama tingkat-tingkat itu.
    private var (codeMemo, nameMemo) = (CellMemo(), CellMemo())
    private var groups: ProgramSums
    private var programs: [UInt64] = []
    private var identities = RowIdentities()
    private var amounts: [Int64]
    /// `false` bila suatu jumlah tidak muat.
    private var fits = true
    /// `false` bila tabelnya harus dibaca baris demi baris.
    var isSound: Bool { fits && !identities.mayRepeat }

    /// `nil` bila tahapannya terlalu banyak.
    init?(_ header: Header) {
        let stages = header.stages.sorted { $0.stage < $1.stage }
        guard stages.count <= RowIdentities.maximumStages else { return nil }
        width = header.count
        let columns = Schema.lines.columns([])
        func position(_ meaning: FiscalMeaning) -> Int? {
            columns.first { $0.fiscal == meaning }.flatMap { header.positions[$0.normalisedTitle] }
        }
        levels = [
            Level(code: position(.activityCode), name: position(.activity)),
            Level(code: position(.subActivityCode), name: position(.subActivity)),
            Level(code: position(.accountCode), name: position(.account)),
        ]
        ceilings = stages.map { Ceiling(stage: $0.stage, position: $0.position) }
        let aside = Set(levels.flatMap { [$0.code, $0.name].compactMap(\.self) } + ceilings.map(\.position))
        let remark = header.positions[normaliseTitle(Schema.remarkTitle)]
        keys = header.positions.values.filter { !aside.contains($0) && $0 != remark }.sorted()
        memo = KeyMemo(columns: keys)
        groups = ProgramSums(stages: stages.map(\.stage))
        amounts = [Int64](repeating: 0, count: stages.count)
    }

    /// Menambahkan sebuah baris yang artinya sudah pernah dibaca; `false` bila pembaca yang biasa harus membacanya.
    mutating func take(_ row: PlainRow, at place: Int) -> Bool {
        guard row.count == width, let group = memo.group(of: row) else { return false }
        var present: UInt8 = 0
        for (index, ceiling) in ceilings.enumerated() {
            let cell = row[ceiling.position]
            if cell.isEmpty { continue }
            guard let amount = PlainAmount(cell), ceiling.seen.contain(amount.notation) else { return false }
            amounts[index] = amount.sen
            present |= 1 << UInt8(truncatingIfNeeded: index)
        }
        var identity = programs[group]
        for level in levels { identity = LevelMark.joined(identity, mark(of: level, in: row)) }
        identities.insert(identity, stages: present)
        for index in amounts.indices where present & (1 << UInt8(truncatingIfNeeded: index)) != 0 {
            fits = groups.add(Int128(amounts[index]), at: index, to: group) && fits
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
        if group == programs.count { programs.append(identities.number(ofProgram: line)) }
        var identity = programs[group]
        for level in [line.activity, line.subActivity, line.account] { identity = LevelMark.joined(identity, LevelMark.of(level)) }
        var present: UInt8 = 0
        for (index, ceiling) in ceilings.enumerated() where line.ceilings[ceiling.stage] != nil {
            present |= 1 << UInt8(truncatingIfNeeded: index)
        }
        identities.insert(identity, stages: present)
        for index in ceilings.indices {
            let position = ceilings[index].position
            ceilings[index].seen = SeenNotations { reader.hasSeen($0, at: position) }
        }
        if isPlain { memo.remember(row, group: group) }
    }

    /// Baris-baris jumlahnya, dan yang diwakilinya; hanya berarti bila ``isSound`` sesudahnya.
    mutating func finish() -> (lines: [BudgetLine], spans: [SourceLocation: RowSpan]) {
        identities.settle()
        return (groups.lines, groups.spansByPlace)
    }

    private mutating func mark(of level: Level, in row: PlainRow) -> UInt64 {
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
