import BudgetModel
import Diagnostics
import TableReading

/// Yang dikatakan pembuka sebuah tabel: judul, nama lembar, nama berkas, dan tahapan yang disimpulkan darinya.
struct TableOpening {
    /// Baris tajuk pertama.
    let rows: ClosedRange<Int>
    /// Yang dikatakan judul.
    let facts: TitleFacts
    /// Tahapan kolom pagu yang tajuknya tidak menyebutnya.
    let stage: BudgetStage
    private let table: SourceLocation
    private let year: Int?
    private let mentionedYears: Set<Int>
    private let hasYearColumn: Bool

    /// Pembuka tabel berikutnya di lembar yang sama, di bawah judulnya sendiri: "APBD PERUBAHAN TAHUN 2024". Yang tidak
    /// dikatakan judul itu tetap seperti di atasnya; `nil` bila tahapan, tahun, dan satuannya sama.
    func reopened(at rows: ClosedRange<Int>, under titles: [[String]], options: IntakeOptions) -> TableOpening? {
        var said = TitleFacts()
        for title in titles { said.read(title) }
        let next = facts.updated(by: said)
        guard next.isOfOtherTable(than: facts) || (said.stage ?? stage) != stage else { return nil }
        return TableOpening(self, rows: rows, facts: next, saying: said, options: options)
    }

    private init(_ former: TableOpening, rows: ClosedRange<Int>, facts: TitleFacts, saying said: TitleFacts, options: IntakeOptions) {
        self.rows = rows
        self.facts = facts
        stage = said.stage ?? former.stage
        table = former.table
        year = options.year ?? facts.year
        mentionedYears = said.years.isEmpty ? former.mentionedYears : said.years
        hasYearColumn = former.hasYearColumn
    }

    init(_ layout: HeaderLayout, leading: [TableRow], table: SourceLocation, headings: [String], options: IntakeOptions) {
        rows = layout.rows
        self.table = table
        var facts = TitleFacts()
        for row in leading where row.number < layout.rows.lowerBound { facts.read(row.clipped(to: HeaderSearch.searchedCellBytes)) }
        facts.year = facts.year ?? layout.year
        let names = TitleFacts(name: table.sheet)
        facts.office = facts.office ?? names.office
        facts.unit = facts.unit ?? names.unit
        facts.year = facts.year ?? names.year
        let document = Self.facts(of: headings)
        facts.office = facts.office ?? document.office
        facts.year = facts.year ?? document.year
        mentionedYears = facts.years.union(names.years).union(layout.columns.flatMap(\.years))
        for column in layout.columns where column.meaning == .ceiling(nil) { facts.amountUnit = facts.amountUnit ?? column.unit }
        let below = leading.filter { $0.number > layout.rows.upperBound }
        if facts.amountUnit == nil, !layout.columns.contains(where: { $0.unit != nil }), leading.count < HeaderSearch.searchedRows {
            facts.amountUnit = Self.unitBelow(below, layout)
        }
        self.facts = facts
        year = options.year ?? facts.year
        hasYearColumn = layout.position(.year) != nil
        let body = below
        stage =
            facts.stage ?? Self.stageOfFunding(in: body, layout: layout) ?? names.stage ?? document.stage
            ?? table.sheet.flatMap { FileNameStage($0).stage } ?? FileNameStage(table.fileStem).stage ?? .original
    }

    /// Yang dikatakan judul-judul dokumen di atas tabel lain, yang terdekat dahulu. Judul bagiannya sendiri (unit,
    /// program) hanya berlaku bagi tabelnya.
    private static func facts(of headings: [String]) -> TitleFacts {
        headings.reduce(into: TitleFacts()) { facts, heading in
            let own = TitleFacts(name: heading)
            facts.office = facts.office ?? own.office
            facts.year = facts.year ?? own.year
            facts.stage = facts.stage ?? own.stage
        }
    }

    /// Kolom-kolom yang sama, dengan kolom uangnya menurut pembuka ini.
    func columns(_ layout: HeaderLayout, as former: TableColumns) -> TableColumns {
        TableColumns(former, layout, assumedStage: stage, facts: facts, year: year, table: table)
    }

    /// Tahun tabel ini bila bukan tahun yang dipilih pengguna; `nil` bila tahunnya sama, tidak disebut, atau disebut per baris.
    func yearOther(than chosen: Int?) -> Int? {
        guard let chosen, !hasYearColumn, !mentionedYears.contains(chosen) else { return nil }
        let stated = facts.year ?? (mentionedYears.isEmpty ? FileNameYear(table.fileStem).year : nil)
        return stated == chosen ? nil : stated
    }

    /// "(dalam ribuan rupiah)" di bawah tabel, sesudah baris berjumlah yang terakhir.
    private static func unitBelow(_ rows: [TableRow], _ layout: HeaderLayout) -> AmountUnit? {
        let money = layout.columns.filter(\.isCeiling).map(\.position)
        guard let last = rows.lastIndex(where: { row in money.contains { HeaderBody.isAmount(row, at: $0) } }) else { return nil }
        return rows[(last + 1)...].lazy.filter { $0.filledCells.count == 1 }
            .compactMap { AmountUnit(in: $0.filledCells[0], isTitle: true) }.first
    }

    /// Kolom-kolom sebuah tajuk di bawah pembuka ini.
    func columns(_ layout: HeaderLayout, body: [TableRow]) -> TableColumns {
        TableColumns(layout, body: body, assumedStage: stage, facts: facts, year: year, table: table)
    }

    /// "APBDP" di semua baris APBD berarti pagunya pagu perubahan.
    private static func stageOfFunding(in rows: [TableRow], layout: HeaderLayout) -> BudgetStage? {
        let positions = layout.columns(where: { $0 == .fundingSource || $0 == .remark }).map(\.position)
        let regional = rows.flatMap { row in positions.map { row.text(at: $0).uppercased().filter(\.isLetter) } }
            .filter { $0.hasPrefix("APBD") }
        guard !regional.isEmpty, regional.allSatisfy({ $0.hasPrefix("APBDP") }) else { return nil }
        return .revised
    }
}
