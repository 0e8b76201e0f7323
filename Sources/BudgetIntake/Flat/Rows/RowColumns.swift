import BudgetModel
import Diagnostics
import ExactNumbers
import TableReading

/// Kolom-kolom sebuah tajuk, siap dipakai membaca baris.
struct RowColumns {
    /// Kolom pagu satu tahapan.
    struct Stage {
        let stage: BudgetStage
        var column: MoneyColumn
    }

    /// Sepasang kolom selisih dan persen dengan tahapan yang dibandingkannya.
    struct Change {
        let from: BudgetStage
        let to: BudgetStage
        var difference: MoneyColumn?
        var percent: Int?
    }

    private(set) var codes: [Int] = []
    private(set) var names: [Int] = []
    private(set) var levelCodes: [LineLevel: Int] = [:]
    private(set) var levelNames: [LineLevel: Int] = [:]
    var stages: [Stage] = []
    var changes: [Change] = []
    private(set) var repeatedStages: [(title: String, position: Int, first: Int)] = []
    private(set) var assumedTitle = ""
    /// Kolom yang isinya hanya disimpan walaupun artinya dikenal.
    private(set) var kept: [Int: KeptColumn] = [:]
    var realisations: [RealisationColumn] = []
    var keptRealisations: [KeptRealisation] = []
    /// Tingkat nama bila hanya ada satu kolom nama.
    private(set) var soleLevel: LineLevel?
    /// `true` bila barisnya kantor atau unit, tanpa nama program: rekapitulasi per OPD.
    private(set) var listsOffices = false
    /// Kolom nomor urut.
    let numbers: [Int]
    let unit: Int?
    let office: Int?
    let year: Int?
    let group: Int?
    let funding: Int?
    let remark: Int?

    init(_ layout: HeaderLayout, assumedStage: BudgetStage, facts: TitleFacts, year: Int?, table: SourceLocation) {
        numbers = layout.columns(where: { $0 == .number }).map(\.position)
        unit = layout.position(.unit)
        office = layout.position(.office)
        self.year = layout.position(.year)
        group = layout.position(.group)
        funding = layout.position(.fundingSource)
        remark = layout.position(.remark)
        readNames(layout)
        readMoney(layout, assumedStage: assumedStage, unit: facts.amountUnit, table: table)
        readRealisations(layout, facts: facts, year: year, table: table)
    }

    /// Kode berdiri di depan nama, di tabel tanpa kolom kode: "3.30.02 - PROGRAM PERIZINAN".
    var namesHoldCodes = false

    /// `true` bila susunan baris dapat ditulis dengan nomor urut: satu kolom nama, tanpa kode.
    var mayBeOutlined: Bool { !isCoded && levelNames.isEmpty }

    /// `true` bila barisnya dapat berkode.
    var isCoded: Bool { namesHoldCodes || !codePositions.isEmpty }

    /// Tempat semua kolom kode.
    var codePositions: [Int] { codes + levelCodes.values }

    /// `true` bila tahapan sebuah kolom disimpulkan.
    var usesAssumedStage: Bool { !assumedTitle.isEmpty }

    /// Kode di depan nama dikenali dari bentuknya: sekurang-kurangnya dua baris menyebut tiga ruas atau lebih.
    func findsCodes(inNamesOf rows: [TableRow]) -> Bool {
        guard codePositions.isEmpty else { return false }
        let codes = rows.flatMap { row in names.map { CodedName(codedText: row.text(at: $0).trimmedName).code ?? "" } }
        return codes.count { $0.split(separator: ".").count > 2 } > 1
    }

    private mutating func readNames(_ layout: HeaderLayout) {
        for column in layout.columns {
            switch column.meaning {
            case .code(nil): codes.append(column.position)
            case .code(let level?): if levelCodes[level] == nil { levelCodes[level] = column.position }
            case .name(nil): names.append(column.position)
            case .name(let level?): if levelNames[level] == nil { levelNames[level] = column.position }
            default: break
            }
        }
        if names.isEmpty, levelNames.count == 1, let only = levelNames.first {
            names = [only.value]
            soleLevel = only.key
            levelNames = [:]
            if codes.isEmpty, let code = levelCodes[only.key] { codes = [code] }
            levelCodes = [:]
        } else if !levelNames.isEmpty {
            if let generic = names.first { levelNames[.account] = levelNames[.account] ?? generic }
            if let generic = codes.first { levelCodes[.account] = levelCodes[.account] ?? generic }
            names = []
            codes = []
        } else if codes.isEmpty, let code = levelCodes.values.min() {
            codes = [code]
            levelCodes = [:]
        }
        readOfficeList(layout)
    }

    /// Rekapitulasi per OPD atau per unit; kode di kiri kantornya adalah kode kantor itu.
    private mutating func readOfficeList(_ layout: HeaderLayout) {
        guard names.isEmpty, levelNames.isEmpty, let list = layout.position(.office) ?? layout.position(.unit) else { return }
        if codePositions == [list - 1] {
            kept[list - 1] = .officeCode
            codes = []
        }
        guard codePositions.isEmpty else { return }
        names = [list]
        listsOffices = true
    }

    private mutating func readMoney(
        _ layout: HeaderLayout, assumedStage: BudgetStage, unit: AmountUnit?, table: SourceLocation
    ) {
        let named = Set(
            layout.columns.compactMap { column -> BudgetStage? in
                if case .ceiling(let stage?) = column.meaning { stage } else { nil }
            })
        var waiting: [(column: HeaderLayout.Column, count: Int)] = []
        for column in layout.columns {
            guard let meaning = column.meaning else { continue }
            switch meaning {
            case .ceiling(let stage):
                guard let stage = stage ?? (named.contains(assumedStage) ? (named.contains(.original) ? nil : .original) : assumedStage)
                else {
                    kept[column.position] = .withoutStage
                    continue
                }
                let money = MoneyColumn(column, tableUnit: unit, table: table)
                if let first = stages.first(where: { $0.stage == stage }) {
                    repeatedStages.append((column.title, column.position, first.column.position))
                } else {
                    if meaning == .ceiling(nil) { assumedTitle = column.title }
                    stages.append(Stage(stage: stage, column: money))
                }
            case .difference, .percent:
                waiting.append((column, stages.count))
            default: break
            }
        }
        for (column, count) in waiting { addChange(column, stagesBefore: count, unit: unit, table: table) }
    }

    /// Selisih membandingkan dua tahapan terdekat di kirinya; bila belum ada dua, yang pertama dan terakhir.
    private mutating func addChange(
        _ column: HeaderLayout.Column, stagesBefore count: Int, unit: AmountUnit?, table: SourceLocation
    ) {
        let left = stages.prefix(count).map(\.stage).suffix(2)
        let pair = (left.count == 2 ? Array(left) : stages.map(\.stage)).sorted()
        guard pair.count >= 2, let from = pair.first, let to = pair.last else {
            kept[column.position] = .withoutPair
            return
        }
        let index: Int
        if let known = changes.firstIndex(where: { $0.from == from && $0.to == to }) {
            index = known
        } else {
            changes.append(Change(from: from, to: to))
            index = changes.count - 1
        }
        if column.meaning == .percent {
            changes[index].percent = changes[index].percent ?? column.position
        } else if changes[index].difference == nil {
            changes[index].difference = MoneyColumn(column, tableUnit: unit, table: table)
        }
    }

    /// `true` bila sebuah kolom pagu berisi sesuatu yang dimaksudkan sebagai jumlah.
    func hasAmount(in row: TableRow) -> Bool {
        stages.contains { $0.column.hasAmount(in: row) } || hasRealisation(in: row)
    }

    private func hasRealisation(in row: TableRow) -> Bool {
        realisations.contains { $0.money.hasAmount(in: row) }
    }

    /// Mencatat temuan tentang kolom pagu dan selisih.
    func finish(log: inout FindingLog) {
        for stage in stages { stage.column.finish(log: &log) }
        for change in changes { change.difference?.finish(log: &log) }
    }

    /// Bukti notasi dari angka-angka di baris pembuka.
    func notation(of rows: [TableRow]) -> ColumnNotation {
        var notation = ColumnNotation()
        let positions =
            stages.map(\.column.position) + changes.compactMap { $0.difference?.position } + changes.compactMap(\.percent)
            + realisations.map(\.position)
        for row in rows {
            for position in positions where row.kind(at: position) == .text {
                notation.observe(row.text(at: position), at: row.number)
            }
        }
        return notation
    }
}
