package import Diagnostics
package import ExactNumbers

/// Baris-baris anggaran: dibaca dan diubah sebagai ``BudgetLine``, disimpan sebagai kolom bilangan.
///
/// Sebuah baris dua tahapan memakai 44 bita; namanya berdiri satu kali di kamus. Pekerjaan atas semua baris memakai kuncinya
/// (``LineKey``) atau pengelompokan (``groups(by:)``), bukan barisnya satu demi satu.
public struct BudgetLines: Sendable {
    var names = LineDictionary()
    var owners: [Int32] = []
    /// Program, kegiatan, sub kegiatan, rekening; `-1` bila tidak tertera.
    var levels: [SIMD4<Int32>] = []
    private(set) var tables: [Int32] = []
    private var rows: [Int32] = []
    /// Kosong selama tidak satu baris pun punya catatan.
    private var notes: [Int32] = []
    /// Kolom jumlah menurut waktu tahapannya.
    private(set) var amounts: [(stage: BudgetStage, column: AmountColumn)] = []
    private var recent = RecentLine()

    /// Tanpa baris.
    public init() {}
}

/// Baris yang terakhir ditambahkan: baris berikutnya hampir selalu menyebut pemilik, program, dan tabel yang sama.
private struct RecentLine: Sendable {
    var line: BudgetLine?
    var owner = LineDictionary.none
    var levels = SIMD4<Int32>(repeating: LineDictionary.none)
    var table = LineDictionary.none
}

extension BudgetLines: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral {
    /// Selalu nol: nomor baris adalah urutannya.
    public var startIndex: Int { 0 }

    /// Banyaknya baris.
    public var endIndex: Int { owners.count }

    /// Baris-baris yang disebut satu demi satu.
    public init(arrayLiteral lines: BudgetLine...) {
        self.init(lines)
    }

    /// Sebuah baris, disusun dari kolom-kolomnya; menulisnya menomori nama-namanya lagi.
    public subscript(row: Int) -> BudgetLine {
        get {
            var line = BudgetLine(blankAt: location(at: row))
            let owner = names.owners[owners[row]]
            line.year = owner.year
            line.region = names.text(at: owner.region)
            line.office = names.name(at: owner.office)
            line.unit = names.text(at: owner.unit)
            line.group = owner.group
            line.fundingSource = names.sources[Int(owners[row])]
            let levels = levels[row]
            line.program = names.level(at: levels.x) ?? CodedName(name: "")
            line.activity = names.level(at: levels.y)
            line.subActivity = names.level(at: levels.z)
            line.account = names.level(at: levels.w)
            line.ceilings = ceilings(at: row)
            let note = note(at: row)
            (line.rounding, line.change, line.remark) = (note.rounding, note.change, note.remark)
            return line
        }
        set {
            let numbers = numbers(of: newValue)
            (owners[row], levels[row], tables[row]) = (numbers.owner, numbers.levels, numbers.table)
            rows[row] = Self.lowRow(newValue.location.row)
            set(LineDictionary.Note(newValue), at: row)
            setCeilings(newValue.ceilings, at: row)
        }
    }

    /// Menambahkan satu baris di akhir.
    public mutating func append(_ line: BudgetLine) {
        let row = count
        let numbers = numbers(of: line)
        appendNumbers(owner: numbers.owner, levels: numbers.levels, table: numbers.table, fileRow: line.location.row)
        set(LineDictionary.Note(line), at: row)
        for stage in line.ceilings.stages { setCeiling(line.ceilings[stage], at: row, in: stage) }
    }

    mutating func appendNumbers(owner: Int32, levels: SIMD4<Int32>, table: Int32, fileRow: Int?) {
        owners.append(owner)
        self.levels.append(levels)
        tables.append(table)
        rows.append(Self.lowRow(fileRow))
    }

    mutating func setCeiling(_ amount: Rupiah?, at row: Int, in stage: BudgetStage) { amounts[column(of: stage)].column[row] = amount }

    /// Menambahkan baris-baris di akhir; dari simpanan lain setiap nama dinomori satu kali, bukan setiap baris.
    public mutating func append(contentsOf lines: some Sequence<BudgetLine>) {
        guard let lines = lines as? BudgetLines else {
            for line in lines { append(line) }
            return
        }
        if isEmpty { self = lines } else { append(lines) }
    }

    /// Mengganti baris-baris di sebuah rentang.
    public mutating func replaceSubrange(_ range: Range<Int>, with lines: some Collection<BudgetLine>) {
        let rest = selecting(Array(range.upperBound..<count))
        self = selecting(Array(0..<range.lowerBound))
        append(contentsOf: lines)
        append(contentsOf: rest)
    }

    /// Membuang baris yang memenuhi syarat.
    public mutating func removeAll(where isRemoved: (BudgetLine) throws -> Bool) rethrows {
        self = try filter { try !isRemoved($0) }
    }

    /// Baris yang memenuhi syarat, dengan kamus yang sama.
    public func filter(_ isIncluded: (BudgetLine) throws -> Bool) rethrows -> BudgetLines {
        try selecting(indices.filter { try isIncluded(self[$0]) })
    }
}

extension BudgetLines: Hashable {
    /// Sama bila baris-barisnya sama, bagaimanapun kamusnya tersusun.
    public static func == (left: BudgetLines, right: BudgetLines) -> Bool { left.elementsEqual(right) }

    /// Baris yang sama, nilai yang sama.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for line in self { hasher.combine(line) }
    }
}

extension BudgetLines {
    /// Tempat sebuah baris di berkas pengguna.
    package func location(at row: Int) -> SourceLocation {
        var place = names.table(at: tables[row])
        let note = note(at: row)
        place.row = rows[row] < 0 ? nil : note.highRow << 31 | Int(rows[row])
        place.column = note.column
        return place
    }

    /// `true` bila suatu pagu sebuah baris di bawah nol.
    package func hasNegativeCeiling(at row: Int) -> Bool { amounts.contains { $0.column[row]?.isNegative ?? false } }

    /// `true` bila suatu baris lebih rinci daripada program dan unit.
    package var goBelowProgram: Bool {
        levels.contains { $0.y >= 0 || $0.z >= 0 || $0.w >= 0 }
    }

    /// Baris-baris yang salah satu pagunya memenuhi syarat.
    package func rows(withCeiling isWanted: (Rupiah) -> Bool) -> [Int] {
        indices.filter { row in amounts.contains { $0.column[row].map(isWanted) ?? false } }
    }

    /// Jarak terjauh setiap pagu sebuah baris dari yang sebenarnya.
    package func rounding(at row: Int) -> Rupiah { note(at: row).rounding }

    /// OPD sebuah baris.
    package func office(at row: Int) -> String { names.name(at: names.owners[owners[row]].office) }

    /// Unit sebuah baris.
    package func unit(at row: Int) -> String? { names.text(at: names.owners[owners[row]].unit) }

    /// Nomor baris di berkas; nol bila tidak disebut.
    package func fileRow(at row: Int) -> Int { rows[row] < 0 ? 0 : note(at: row).highRow << 31 | Int(rows[row]) }

    /// Nomor tabel sebuah baris; berarti hanya di dalam simpanan ini.
    package func tableNumber(at row: Int) -> Int32 { tables[row] }

    /// `true` bila suatu baris punya catatan.
    var hasNotes: Bool { !notes.isEmpty }

    /// Melupakan baris yang terakhir ditambahkan, sesudah pemiliknya berganti.
    mutating func forgetRecent() { recent = RecentLine() }

    /// `true` bila kedua baris berdiri di berkas dan lembar yang sama.
    package func areInOneTable(_ first: Int, _ second: Int) -> Bool { tables[first] == tables[second] }

    /// `true` bila kedua baris milik OPD yang namanya sama huruf demi huruf.
    package func areOfOneOffice(_ first: Int, _ second: Int) -> Bool {
        names.owners[owners[first]].office == names.owners[owners[second]].office
    }

    /// `true` bila sebuah baris berdiri di suatu tahapan.
    package func hasCeiling(at row: Int) -> Bool { amounts.contains { $0.column.has(row) } }

    /// `true` bila kedua baris berdiri di tahapan yang sama.
    package func haveSameStages(_ first: Int, _ second: Int) -> Bool {
        amounts.allSatisfy { $0.column.has(first) == $0.column.has(second) }
    }

    /// Banyaknya tahapan yang memuat sebuah baris.
    package func stageCount(at row: Int) -> Int { amounts.count { $0.column.has(row) } }

    /// Tahapan pertama yang memuat sebuah baris.
    package func firstStage(at row: Int) -> BudgetStage? { amounts.first { $0.column.has(row) }?.stage }

    /// Menetapkan pagu sebuah baris; tahapan yang tidak disebut dikosongkan.
    package mutating func setCeilings(_ ceilings: StageAmounts, at row: Int) {
        for index in amounts.indices where ceilings[amounts[index].stage] == nil { amounts[index].column[row] = nil }
        for stage in ceilings.stages { amounts[column(of: stage)].column[row] = ceilings[stage] }
    }

    /// Pagu sebuah baris pada setiap tahapan yang memuatnya.
    package func ceilings(at row: Int) -> StageAmounts {
        var ceilings = StageAmounts()
        for (stage, column) in amounts { if let amount = column[row] { ceilings.append(amount, at: stage) } }
        return ceilings
    }

    /// Baris-baris ini saja, menurut urutan yang disebut; kamusnya dipakai bersama.
    package func selecting(_ chosen: [Int]) -> BudgetLines {
        var lines = self
        lines.owners = chosen.map { owners[$0] }
        lines.levels = chosen.map { levels[$0] }
        lines.tables = chosen.map { tables[$0] }
        lines.rows = chosen.map { rows[$0] }
        lines.notes = notes.isEmpty ? [] : chosen.map { $0 < notes.count ? notes[$0] : LineDictionary.none }
        lines.amounts = amounts.map { ($0.stage, $0.column.selecting(chosen)) }.filter { !$0.column.isBlank }
        return lines
    }

    /// Nomor baris tanpa bagian di atas 31 bit; `-1` bila tidak disebut.
    private static func lowRow(_ row: Int?) -> Int32 { row.map { Int32($0 & 0x7FFF_FFFF) } ?? LineDictionary.none }

    func note(at row: Int) -> LineDictionary.Note {
        row < notes.count && notes[row] >= 0 ? names.notes[notes[row]] : LineDictionary.Note()
    }

    mutating func set(_ note: LineDictionary.Note, at row: Int) {
        let number = note == LineDictionary.Note() ? LineDictionary.none : names.note(note)
        guard row < notes.count || number >= 0 else { return }
        if row >= notes.count { notes.append(contentsOf: repeatElement(LineDictionary.none, count: row + 1 - notes.count)) }
        notes[row] = number
    }

    mutating func setAmount(_ amount: Rupiah?, at row: Int, stage: Int) { amounts[stage].column[row] = amount }

    /// Menyambung baris-baris simpanan lain; setiap nama kamusnya dinomori ulang satu kali.
    private mutating func append(_ other: BudgetLines) {
        let count = count
        let owners = other.names.owners.values.indices.map { number -> Int32 in
            let owner = other.names.owners.values[number]
            return names.owner(
                year: owner.year, region: other.names.text(at: owner.region), office: other.names.name(at: owner.office),
                unit: other.names.text(at: owner.unit), source: other.names.sources[number], group: owner.group)
        }
        let levels = other.names.levels.values.indices.map { number -> Int32 in
            other.names.level(at: Int32(number)).map { names.level($0) } ?? LineDictionary.none
        }
        let tables = other.names.tables.values.indices.map { names.table(of: other.names.table(at: Int32($0))) }
        let notes = other.names.notes.values.map { names.note($0) }
        self.owners += other.owners.map { owners[Int($0)] }
        func renamed(_ level: Int32) -> Int32 { level < 0 ? level : levels[Int(level)] }
        self.levels += other.levels.map { SIMD4(renamed($0.x), renamed($0.y), renamed($0.z), renamed($0.w)) }
        self.tables += other.tables.map { tables[Int($0)] }
        rows += other.rows
        if !other.notes.isEmpty {
            if self.notes.count < count { self.notes += repeatElement(LineDictionary.none, count: count - self.notes.count) }
            self.notes += other.notes.map { $0 < 0 ? $0 : notes[Int($0)] }
        }
        for (stage, amounts) in other.amounts { self.amounts[column(of: stage)].column.append(amounts, after: count) }
        recent = RecentLine()
    }

    private mutating func column(of stage: BudgetStage) -> Int {
        if let column = amounts.firstIndex(where: { $0.stage == stage }) { return column }
        let place = amounts.firstIndex { $0.stage > stage } ?? amounts.count
        amounts.insert((stage, AmountColumn()), at: place)
        return place
    }

    mutating func numbers(of line: BudgetLine) -> (owner: Int32, levels: SIMD4<Int32>, table: Int32) {
        let former = recent.line
        if former.map({ !line.hasOwner(of: $0) }) ?? true {
            recent.owner = names.owner(
                year: line.year, region: line.region, office: line.office, unit: line.unit, source: line.fundingSource, group: line.group)
        }
        if former.map({ !line.location.isExactlyInTable(of: $0.location) }) ?? true { recent.table = names.table(of: line.location) }
        func number(_ level: CodedName?, _ known: CodedName?, _ place: Int) {
            guard let level else {
                recent.levels[place] = LineDictionary.none
                return
            }
            if let known, level.hasBytes(of: known) { return }
            recent.levels[place] = names.level(level)
        }
        number(line.program, former?.program, 0)
        number(line.activity, former?.activity, 1)
        number(line.subActivity, former?.subActivity, 2)
        number(line.account, former?.account, 3)
        recent.line = line
        return (recent.owner, recent.levels, recent.table)
    }
}

extension BudgetLine {
    fileprivate func hasOwner(of other: BudgetLine) -> Bool {
        year == other.year && group == other.group && office.hasBytes(of: other.office) && unit.hasBytes(of: other.unit)
            && region.hasBytes(of: other.region) && fundingSource.name.hasBytes(of: other.fundingSource.name)
    }
}

extension CodedName {
    fileprivate func hasBytes(of other: CodedName) -> Bool { name.hasBytes(of: other.name) && code.hasBytes(of: other.code) }
}

extension String? {
    fileprivate func hasBytes(of other: String?) -> Bool {
        guard let self, let other else { return self == nil && other == nil }
        return self.hasBytes(of: other)
    }
}

extension SourceLocation {
    fileprivate func isExactlyInTable(of other: SourceLocation) -> Bool {
        file.hasBytes(of: other.file) && sheet.hasBytes(of: other.sheet)
    }
}
