import BudgetModel
import Diagnostics
import ExactNumbers
import TableReading

/// Keadaan selama satu tabel datar dibaca.
struct FlatReading {
    /// Bagian tabel di bawah sebuah judul bagian.
    struct Section {
        let label: String
        let group: ProgramGroup?
        let printed: RowMoney
        let location: SourceLocation
        var sums = StageSums()
    }

    let table: SourceLocation
    let options: IntakeOptions
    let forced: [String: ColumnMeaning]
    let header: HeaderLayout
    var layout: HeaderLayout
    /// Isi pertama setiap baris tajuk, supaya tajuk ulang dicari hanya di baris yang mungkin.
    var headerStarts: Set<String>
    var columns: RowColumns
    var facts = TitleFacts()
    var notation = ColumnNotation(maximumDecimals: nil)

    var budget = Budget()
    var log = FindingLog()
    var skipped = SkippedRows()
    var tree = RowTree()

    /// Tahapan kolom pagu yang tajuknya tidak menyebutnya.
    var assumedStage: BudgetStage
    var section: Section?
    /// Judul bagian yang mencetak jumlah, dinilai setelah semua baris terbaca.
    var printedSections: [Section] = []
    /// Baris penutup pertama.
    var closingRow: Int?
    /// `true` sejak tajuk tabel lain yang tidak memuat pagu, sampai tajuk berikutnya yang dapat dibaca.
    var isOtherTable = false
    /// Jumlah sejak baris jumlah terakhir, dan sejak awal tabel.
    var run = StageSums()
    var whole = StageSums()
    var byGroup: [ProgramGroup: StageSums] = [:]
    var assumptions = Assumptions()
    /// OPD dan tahun di atas baris ini, bagi sel yang digabung ke bawah.
    var above: (office: String?, year: Int?) = (nil, nil)
    /// Baris bernama terakhir, bagi baris unit atau sumber dana yang selnya digabung dengan program di atasnya.
    var lastNamed: FlatRow?
    /// Baris yang memakai program di atasnya: banyaknya dan yang pertama.
    var inherited: (count: Int, first: SourceLocation)?
    var lastLevels: [LineLevel: CodedName] = [:]
    var extras: [Int: ExtraColumn] = [:]
    var codeCells = CodeCells()
    var realised = RealisationLedger()
    var outline = Outline()
    var details = DetailRows()
    var otherThanSpending = OtherThanSpending()
    var repeatedSums = RepeatedSumWatch()
    var repeatedRows = RepeatedRows()
    /// Induk menurut nomor urut: banyaknya dan yang pertama.
    var outlineParents: (count: Int, first: SourceLocation)?

    init(
        layout: HeaderLayout, leading: [TableRow], table: SourceLocation, options: IntakeOptions,
        forced: [String: ColumnMeaning]
    ) {
        self.table = table
        self.options = options
        self.forced = forced
        header = layout
        self.layout = layout
        headerStarts = layout.starts
        var facts = TitleFacts()
        for row in leading where row.number < layout.rows.lowerBound { facts.read(Self.cells(row)) }
        facts.year = facts.year ?? layout.year
        let names = TitleFacts(name: table.sheet)
        facts.office = facts.office ?? names.office
        facts.year = facts.year ?? names.year
        for column in layout.columns where column.meaning == .ceiling(nil) {
            facts.amountUnit = facts.amountUnit ?? column.unit
        }
        let body = leading.filter { $0.number > layout.rows.upperBound }
        let stage =
            facts.stage ?? Self.stageOfFunding(in: body, layout: layout) ?? names.stage ?? TitleFacts(name: table.fileStem).stage
            ?? .original
        assumedStage = stage
        columns = RowColumns(layout, assumedStage: stage, facts: facts, year: options.year ?? facts.year, table: table)
        columns.choosePairs(by: body)
        columns.namesHoldCodes = columns.findsCodes(inNamesOf: body)
        self.facts = facts
        notation = columns.notation(of: body)
        noteColumns()
    }

    /// Isi sel yang tidak kosong, spasi dirapikan.
    static func cells(_ row: TableRow) -> [String] {
        (0..<row.count).compactMap { column in
            guard row.kind(at: column) != .empty else { return nil }
            let text = row.text(at: column).trimmedName
            return text.isEmpty ? nil : text
        }
    }

    /// "APBDP" di semua baris APBD berarti pagunya pagu perubahan.
    private static func stageOfFunding(in rows: [TableRow], layout: HeaderLayout) -> BudgetStage? {
        let positions = layout.columns(where: { $0 == .fundingSource || $0 == .remark }).map(\.position)
        let regional = rows.flatMap { row in positions.map { row.text(at: $0).uppercased().filter(\.isLetter) } }
            .filter { $0.hasPrefix("APBD") }
        guard !regional.isEmpty, regional.allSatisfy({ $0.hasPrefix("APBDP") }) else { return nil }
        return .revised
    }

    private func headerPlace(_ position: Int) -> SourceLocation {
        table.at(row: layout.rows.lowerBound, column: position + 1)
    }

    /// `true` bila isi kolom hanya disimpan.
    func isKeptOnly(_ column: HeaderLayout.Column) -> Bool {
        switch column.meaning {
        case .indicator, .remark, nil: true
        case .realisation: columns.realisation(at: column.position) == nil
        default: columns.kept[column.position] != nil
        }
    }

    private mutating func noteRealisations() {
        for kept in columns.keptRealisations { log.add(.keptRealisation(kept, at: headerPlace(kept.position))) }
        for column in columns.realisations where column.period.span == .period {
            log.add(.realisationInQuarter(column.title, quarter: column.period.quarter, at: headerPlace(column.position)))
        }
    }

    private mutating func noteColumns() {
        noteRealisations()
        for column in layout.columns where isKeptOnly(column) {
            extras[column.position] = ExtraColumn(file: table.file, sheet: table.sheet, title: column.title)
            if let reason = column.kept ?? columns.kept[column.position] {
                log.add(.keptColumn(column.title, reason, year: options.year ?? facts.year, at: headerPlace(column.position)))
                continue
            }
            guard column.meaning == nil else { continue }
            if ShiftWords(HeaderWords(column.title).words) == .impossible {
                log.add(.unknownStage(column.title, at: headerPlace(column.position)))
                continue
            }
            log.add(.unmappedColumn(column.title, at: headerPlace(column.position)))
        }
        if let title = facts.impossibleStage { log.add(.unknownStage(title, at: table)) }
        for title in columns.repeatedStages {
            log.add(.secondCeiling(title.title, first: title.first + 1, at: headerPlace(title.position)))
        }
        if let unit = facts.amountUnit ?? layout.columns.lazy.compactMap(\.unit).first {
            log.add(.amountUnit(unit.text, factor: unit.factor, at: table))
        }
        if columns.usesAssumedStage { log.add(.assumedStage(assumedStage, title: columns.assumedTitle, at: table)) }
    }
}
