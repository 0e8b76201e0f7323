import BudgetModel
import Diagnostics
import ExactNumbers

/// Buku rekening sebuah tabel: setiap sel jumlah tercatat satu kali, dengan nasibnya.
struct AccountBook {
    /// Hitungan sel-sel satu kolom selisih atau persen.
    struct Tally {
        var cells = 0
        var total: Rupiah? = .zero
        let first: SourceLocation

        mutating func add(_ amount: Rupiah?) {
            cells += 1
            guard let amount, let former = total else {
                total = nil
                return
            }
            total = try? former + amount
        }
    }

    let table: SourceLocation
    /// Bukti notasi angka dari baris-baris pembuka.
    let notation: ColumnNotation
    private(set) var ledger = RowLedger()
    private(set) var marks: [Settlement.Mark] = []
    /// Sebab baris-baris yang disisihkan.
    private(set) var asides: [Int: SkipReason] = [:]
    /// Selisih dan persen tertera menurut tempat kolomnya.
    private(set) var differences: [Int: Tally] = [:]
    private var section = 0
    /// Nomor bagian setiap lajur di setiap bagian.
    private var sections: [SectionKey: Int32] = [:]
    /// Baris di tabel yang menyebut triwulan atau bulannya per baris.
    private var periodRows: [Int: PeriodRow] = [:]
    /// Kelompok menurut judul bagian yang sedang terbuka.
    private(set) var group: ProgramGroup?

    init(table: SourceLocation, notation: ColumnNotation) {
        self.table = table
        self.notation = notation
    }

    private struct SectionKey: Hashable {
        let section: Int
        let lane: RowLane.Key
    }

    private mutating func number(of lane: RowLane.Key) -> Int32 {
        let key = SectionKey(section: section, lane: lane)
        if let number = sections[key] { return number }
        let number = Int32(sections.count)
        sections[key] = number
        return number
    }

    /// Nomor catatan berikutnya.
    var next: Int { ledger.count }

    mutating func openSection(group: ProgramGroup?) {
        section += 1
        self.group = group
    }

    /// Mencatat sebuah jumlah berlabel.
    ///
    /// - Parameter states: `false` bila kelompoknya tidak membatasi apa yang dijumlahkannya.
    mutating func open(
        _ money: RowMoney, at row: Int, role: RowLedger.Role, kind: AccountKind = .spending, group: ProgramGroup? = nil,
        isPartial: Bool = false, isHeading: Bool = false, states: Bool = true, lane: RowLane.Key = RowLane.Key(), label: String = ""
    ) -> Int {
        let entry = ledger.add(
            RowLedger.Entry(number: Int32(row), role: role, kind: kind, basis: .none, section: number(of: lane), group: group), money: money
        )
        note(lane, entry, PeriodRow.Subject(year: lane.year, stage: lane.stage, label: label))
        marks.append(Settlement.Mark(entry: entry, isPartial: isPartial, group: states ? group : nil, isHeading: isHeading))
        return entry
    }

    /// Mencatat judul tanpa jumlah yang bukan baris.
    mutating func addHeading() { ledger.addHeading() }

    /// Mencatat baris yang disisihkan.
    @discardableResult
    mutating func aside(_ money: RowMoney, at row: Int, _ reason: SkipReason) -> Int {
        let entry = ledger.add(
            RowLedger.Entry(number: Int32(row), role: .aside, kind: .spending, basis: .none, section: 0), money: money)
        asides[entry] = reason
        return entry
    }

    /// Mencatat baris isi.
    mutating func add(_ row: PaperRow, at place: LevelTree.Place, claimsFrom: Int?, mayBeTotal: Bool, lane: RowLane.Key) {
        var entry = RowLedger.Entry(
            number: Int32(row.number), role: .content, kind: row.kind, basis: row.basis, section: number(of: lane))
        entry.parent = Int32(place.parent ?? -1)
        entry.isSoft = place.isSoft
        entry.group = row.purse.group ?? row.purse.section
        entry.isHead = mayBeTotal || RowWords.isHead(row.name)
        entry.isProgramHead = place.isProgramHead
        entry.outline = RowLedger.OutlineSpot(
            depth: Int16(row.depth), indent: Int16(clamping: row.outline?.indent ?? 0), isBold: row.outline?.isBold ?? false)
        entry.claimsFrom = Int32(claimsFrom ?? -1)
        let index = ledger.add(entry, money: row.money)
        note(
            lane, index,
            PeriodRow.Subject(
                year: lane.year, stage: lane.stage, label: NameKey(row.name).text, code: row.code, owner: row.owner, purse: row.purse))
        if mayBeTotal { marks.append(Settlement.Mark(entry: index)) }
    }

    private mutating func note(_ lane: RowLane.Key, _ entry: Int, _ subject: @autoclosure () -> PeriodRow.Subject) {
        guard let period = lane.period else { return }
        periodRows[entry] = PeriodRow(period: period, subject: subject())
    }

    /// Baris-baris yang disebut lagi di triwulan atau bulan sesudahnya.
    var earlierPeriods: EarlierPeriods { EarlierPeriods(periodRows, in: ledger) }

    /// Menyisihkan baris-baris isi.
    mutating func setAside(_ entries: [Int], _ reason: SkipReason) {
        for entry in entries {
            ledger.change(entry) { $0.role = .aside }
            asides[entry] = reason
        }
    }

    /// Menetapkan jenis baris-baris isi.
    mutating func change(_ kinds: [Int: AccountKind]) {
        for (entry, kind) in kinds { ledger.change(entry) { $0.kind = kind } }
    }

    /// Kelompok baris anggaran yang disusun dari sebuah catatan.
    mutating func note(group: ProgramGroup, of entry: Int) { ledger.change(entry) { $0.group = group } }

    mutating func addDifference(_ amount: Rupiah?, isMoney: Bool, at place: SourceLocation) {
        guard let column = place.column else { return }
        differences[column - 1, default: Tally(total: isMoney ? .zero : nil, first: place)].add(amount)
    }
}

extension PaperRow {
    /// Kedalaman di tabel tanpa kode; -1 bila tidak ada buktinya.
    var depth: Int {
        guard code == nil, !hasOwnLevels else { return -1 }
        if let named = namedDepth { return outline.map { $0.isMarked ? $0.depth : named.rawValue } ?? named.rawValue }
        if let outline, outline.isMarked { return outline.depth }
        return RowWords.isAccountName(name) ? LineLevel.account.rawValue : -1
    }

    /// Bukti yang menempatkan baris ini.
    var basis: RowLedger.Basis {
        if code != nil { return .code }
        if hasOwnLevels { return .level }
        if let outline, outline.isMarked { return outline.indent != nil ? .indent : .number }
        return namedDepth == nil ? .none : .name
    }
}
