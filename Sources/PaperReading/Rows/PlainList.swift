import BudgetModel
import Diagnostics
import ExactNumbers
import TableReading

/// Tabel datar yang semua barisnya daun: setiap baris menyebut OPD dan semua tingkatnya di kolom masing-masing, jadi tidak ada induk,
/// jumlah, atau warisan dari baris di atasnya. Barisnya dijumlahkan per program selagi dibaca, atau disimpan menurut nomor kamusnya.
///
/// Arti sebuah baris selalu ditentukan ``TableReader``; di sini artinya diingat menurut sel-sel yang menentukannya, dan jumlahnya dibaca
/// langsung dari bitanya bila tulisannya lazim. Pada baris pertama yang bukan daun seperti itu ``isSound`` menjadi `false`, dan tabelnya
/// dibaca dari awal seperti biasa.
struct PlainList {
    /// Satu baris daun yang sudah dibaca ``TableReader``.
    struct Leaf {
        let line: BudgetLine
        let assumed: LineBuilder.Assumptions
        /// Nomor bagian dan lajurnya.
        let section: Int
    }

    /// Kolom sebuah tingkat di bawah program.
    private struct Level {
        let level: LineLevel
        let code: Int?
        let name: Int
        let isDeepest: Bool
    }

    private struct Column {
        let position: Int
        /// `nil` bila tahapannya disebut kolom lain di setiap baris.
        let stage: BudgetStage?
        var seen = SeenNotations()
        var cells = 0
        var total: Int128? = 0
        var firstRow = 0

        mutating func add(_ sen: Int128, at row: Int) {
            if cells == 0 { firstRow = row }
            cells += 1
            total = total.flatMap { former in
                let (sum, overflow) = former.addingReportingOverflow(sen)
                return overflow ? nil : sum
            }
        }
    }

    /// Baris-baris yang sel penentunya sama.
    private struct Kind {
        let group: Int
        let section: Int
        let assumed: LineBuilder.Assumptions
        let program: UInt64
        /// Baris pertamanya di ``kept``.
        let model: Int
        /// Banyaknya baris.
        var count = 0
    }

    private let width: Int
    private let levels: [Level]
    private var columns: [Column]
    private var memo: KeyMemo
    private var (codeMemos, nameMemos): ([CellMemo], [CellMemo])
    private var kinds: ContiguousArray<Kind> = []
    /// Nomor tahapan setiap kolom uang, golongan demi golongan.
    private var stages: ContiguousArray<Int> = []
    /// Baris-barisnya, bila tidak hanya dijumlahkan.
    private let keepsLines: Bool
    private var kept = BudgetLines()
    private var numbers = LevelNumbers(text: { PlainList.text(of: $0) }, named: { CodedName(fullCodeBefore: $0) })
    private var groups = ProgramSums(stages: [], room: RowIdentities.maximumStages)
    private var identities = RowIdentities()
    private var amounts: [Int64]
    /// Banyaknya baris bukan nol setiap bagian.
    private var filled: ContiguousArray<Int> = []
    /// Tahapan yang paling sedikit satu barisnya bukan nol, satu bit setiap tahapan.
    private var filledStages: UInt8 = 0
    /// Banyaknya baris.
    private(set) var count = 0
    /// `false` bila sebuah baris bukan daun, atau suatu jumlah tidak muat.
    private var isPlain = true
    /// `false` bila tabelnya harus dibaca baris demi baris.
    var isSound: Bool { isPlain && !identities.mayRepeat }

    /// `nil` bila tabelnya mungkin bukan daftar seperti itu.
    ///
    /// - Parameter keepsLines: Baris-barisnya disimpan, tidak hanya dijumlahkan.
    init?(_ layout: HeaderLayout, _ table: TableColumns, keepsLines: Bool) {
        let (names, owner, money) = (table.names, table.owner, table.money)
        guard names.levelNames[.program] != nil, names.codes.isEmpty, names.numbers.isEmpty, !names.listsOffices, owner.office != nil,
            owner.period == nil, owner.measure == nil, owner.amountUnit == nil, owner.remark == nil, table.documents == nil,
            money.isPlain, layout.columns.allSatisfy({ !table.isKeptOnly($0) && $0.kept == nil }),
            layout.columns.map(\.position).sorted() == Array(layout.columns.indices),
            names.levelCodes.keys.allSatisfy({ names.levelNames[$0] != nil })
        else { return nil }
        width = layout.columns.count
        let below = LineLevel.allCases.filter { $0 != .program && names.levelNames[$0] != nil }
        levels = below.compactMap { level in
            names.levelNames[level].map { Level(level: level, code: names.levelCodes[level], name: $0, isDeepest: level == below.last) }
        }
        columns = money.stages.map { Column(position: $0.columns[0].position, stage: $0.stage) }
        let aside = Set(levels.flatMap { [$0.code, $0.name].compactMap(\.self) } + columns.map(\.position))
        memo = KeyMemo(columns: (0..<width).filter { !aside.contains($0) })
        codeMemos = levels.map { _ in CellMemo() }
        nameMemos = codeMemos
        amounts = [Int64](repeating: 0, count: columns.count)
        self.keepsLines = keepsLines
    }

    /// Menambahkan sebuah baris yang artinya sudah diketahui; `false` bila ``TableReader`` harus membacanya.
    mutating func take(_ row: PlainRow, at number: Int) -> Bool {
        guard isSound, row.count == width, let kind = memo.group(of: row) else { return false }
        var present = 0
        for index in columns.indices {
            let cell = row[columns[index].position]
            if cell.isEmpty { continue }
            guard let amount = PlainAmount(cell), columns[index].seen.contain(amount.notation) else { return false }
            amounts[index] = amount.sen
            present |= 1 << index
        }
        guard present != 0, let identity = identity(of: row, under: kinds[kind].program) else { return false }
        let group = kinds[kind].group
        var (own, ownFilled) = (UInt8(0), UInt8(0))
        for index in columns.indices where present & (1 << index) != 0 {
            let (stage, sen) = (stages[kind * columns.count + index], Int128(amounts[index]))
            let bit = UInt8(1) << UInt8(truncatingIfNeeded: stage)
            own |= bit
            if sen != 0 { ownFilled |= bit }
            isPlain = groups.add(sen, at: stage, to: group) && isPlain
            columns[index].add(sen, at: number)
        }
        if keepsLines { keep(row, at: number, like: kind, present) }
        note(kind, identity, stages: own, filled: ownFilled)
        groups.note(RowSpan(last: number, count: 1), in: group)
        return true
    }

    /// Menambahkan sebuah daun yang dibaca ``TableReader``; `nil` berarti barisnya bukan daun.
    mutating func add(_ leaf: Leaf?, from row: TableRow, money: MoneyColumns) {
        guard isSound, let leaf, row.count == width, let kind = kind(of: leaf) else {
            isPlain = false
            return
        }
        var identity: UInt64? = kinds[kind].program
        for (index, level) in levels.enumerated() {
            identity = row.withUTF8(at: level.name) { cell in
                row.withUTF8(at: level.code ?? -1) { code in identity.flatMap { mark(of: cell, code: code, at: index, $0) } }
            }
        }
        guard let identity, (try? groups.add(leaf.line)) != nil else {
            isPlain = false
            return
        }
        var (own, ownFilled) = (UInt8(0), UInt8(0))
        for index in columns.indices {
            columns[index].seen = SeenNotations(money.stages[index].columns[0].hasSeen)
            let stage = stages[kind * columns.count + index]
            guard let amount = leaf.line.ceilings[groups.stages[stage]] else { continue }
            let bit = UInt8(1) << UInt8(truncatingIfNeeded: stage)
            own |= bit
            if !amount.isZero { ownFilled |= bit }
            columns[index].add(amount.sen, at: row.number)
        }
        if keepsLines { kept.append(leaf.line) }
        note(kind, identity, stages: own, filled: ownFilled)
        memo.remember(row, group: kind)
    }

    /// Menyimpan baris yang artinya sudah diketahui.
    private mutating func keep(_ row: PlainRow, at number: Int, like kind: Int, _ present: Int) {
        var below = SIMD4(repeating: BudgetLines.none)
        for level in levels {
            below[level.level.rawValue] = numbers.number(code: row[optional: level.code], name: row[level.name], in: &kept)
        }
        kept.append(like: kinds[kind].model, activity: below.y, subActivity: below.z, account: below.w, fileRow: number)
        for index in columns.indices where present & (1 << index) != 0 {
            kept.setLast(sen: amounts[index], in: groups.stages[stages[kind * columns.count + index]])
        }
    }

    private mutating func note(_ kind: Int, _ identity: UInt64, stages: UInt8, filled own: UInt8) {
        identities.insert(identity, stages: stages)
        if own != 0 { filled[kinds[kind].section] += 1 }
        filledStages |= own
        kinds[kind].count += 1
        count += 1
    }

    /// Golongan baru bagi baris ini; `nil` bila tahapannya terlalu banyak.
    private mutating func kind(of leaf: Leaf) -> Int? {
        guard leaf.line.rounding.isZero, leaf.line.ceilings.stages.count <= columns.count else { return nil }
        for column in columns {
            guard let stage = column.stage ?? leaf.line.ceilings.stages.first, let place = groups.place(of: stage) else { return nil }
            stages.append(place)
        }
        while filled.count <= leaf.section { filled.append(0) }
        let group = groups.group(of: leaf.line)
        kinds.append(
            Kind(
                group: group, section: leaf.section, assumed: leaf.assumed, program: identities.number(of: groups.identity(of: group)),
                model: kept.count))
        return kinds.count - 1
    }
}

/// Jati diri baris, selama tidak satu selnya pun mungkin berarti lain daripada nama.
extension PlainList {
    private mutating func identity(of row: PlainRow, under program: UInt64) -> UInt64? {
        var identity = program
        for (index, level) in levels.enumerated() {
            guard let next = mark(of: row[level.name], code: row[optional: level.code], at: index, identity) else { return nil }
            identity = next
        }
        return identity
    }

    private mutating func mark(
        of name: UnsafeBufferPointer<UInt8>, code: UnsafeBufferPointer<UInt8>, at index: Int, _ identity: UInt64
    ) -> UInt64? {
        let level = levels[index]
        let named = nameMemos[index].number(of: name) { Self.mark(of: $0, level) }
        guard named != Self.other else { return nil }
        guard !code.isEmpty else { return LevelMark.joined(identity, named) }
        let coded = codeMemos[index].number(of: code) { Self.mark(ofCode: $0, level) }
        guard coded != Self.other else { return nil }
        return LevelMark.joined(identity, coded)
    }

    /// Isi yang mungkin berarti lain, atau kosong.
    private static let other = UInt64.max

    private static func mark(of cell: UnsafeBufferPointer<UInt8>, _ level: Level) -> UInt64 {
        guard let name = text(of: cell), RowClassifier.isPlainName(name, isLabel: level.isDeepest) else { return other }
        let coded = CodedName(fullCodeBefore: name)
        guard level.code == nil || coded.code == nil, !isOtherAccount(coded.code, level) else { return other }
        return LevelMark.of(coded)
    }

    private static func mark(ofCode cell: UnsafeBufferPointer<UInt8>, _ level: Level) -> UInt64 {
        guard let code = text(of: cell), !SectionHeading.mayBe(in: [code]), !isOtherAccount(code, level) else { return other }
        return LevelMark.of(CodedName(code: code, name: code))
    }

    /// Isi sel dengan spasi dirapikan; `nil` bila kosong.
    private static func text(of cell: UnsafeBufferPointer<UInt8>) -> String? {
        let text = String(decoding: cell, as: UTF8.self).trimmedName
        return text.isEmpty ? nil : text
    }

    /// Akun pendapatan atau pembiayaan.
    private static func isOtherAccount(_ code: String?, _ level: Level) -> Bool {
        guard level.level == .account, let code else { return false }
        return code.hasPrefix("4") || code.hasPrefix("6")
    }
}

/// Hasilnya, sesudah baris terakhir.
extension PlainList {
    /// Baris-barisnya, dan yang diwakilinya bila dijumlahkan; `nil` bila hanya pembaca baris demi baris yang dapat memutuskan tabelnya.
    ///
    /// Pohon menurut hitungan tidak dicari di daftar yang panjang (``FoldReview``); daftar pendek dapat berinduk.
    ///
    /// - Parameter levelRows: Daftar yang lebih panjang tidak dicari susunannya.
    mutating func finish(levelRows: Int) -> (lines: BudgetLines, spans: [SourceLocation: RowSpan]?)? {
        identities.settle()
        let first = groups.stages.indices.min { groups.stages[$0] < groups.stages[$1] }
        guard isSound, count > 0, !groups.heads.nameUnitsInPart, filled.allSatisfy({ $0 > levelRows || $0 <= 1 }),
            groups.stages.count < 2 || first.map({ filledStages & (1 << UInt8(truncatingIfNeeded: $0)) != 0 }) == true
        else { return nil }
        return keepsLines ? (kept, nil) : (groups.lines, groups.spansByPlace)
    }

    /// Yang disimpulkan bagi semua barisnya.
    var assumptions: TableContent.Assumptions {
        kinds.reduce(into: TableContent.Assumptions()) { $0.add($1.assumed, count: $1.count) }
    }

    /// Rekening setiap kolom uang: semua selnya terhitung.
    func accounts(_ money: MoneyColumns, at table: SourceLocation) -> [ColumnAccount] {
        zip(columns, money.stages).map { column, stage in
            let place = table.at(row: column.firstRow, column: column.position + 1)
            let entry = ColumnAccount.Entry(
                fate: .counted, cells: column.cells, total: column.total.map { Rupiah(sen: $0) }, first: place)
            return ColumnAccount(
                title: stage.columns[0].title, column: column.position + 1, meaning: ColumnMeaning.ceiling(stage.stage).label,
                cells: column.cells, entries: column.cells > 0 ? [entry] : [])
        }
    }
}
