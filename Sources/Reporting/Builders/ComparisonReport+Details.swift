import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension ComparisonReport {
    /// Bagian *Rincian*: setiap baris anggaran dengan selisihnya; hanya bila ada baris yang lebih rinci
    /// daripada program dan unit, karena selain itu *Sandingan* sudah memuat semuanya.
    func details() throws -> ReportSection? {
        guard comparison.lines.goBelowProgram else { return nil }
        let rows = try DetailRows(comparison)
        let table = ReportTable(id: DetailRows.table, columns: DetailRows.columns(comparison), rows: ReportRows(rows))
        return ReportSection(
            id: "rincian", title: LocalizedText(id: "Rincian", en: "Details"), blocks: [.table(table)]
        )
    }
}

/// Tempat baris-baris setiap program di *Rincian*: di situlah pagunya berdiri bila ada.
struct DetailCells {
    private let runs: [ProgramPosition: [Range<Int>]]
    private let columns = VarianceColumns(table: DetailRows.table, first: DetailRows.leading.count)

    /// Rentang sebanyak ini masih muat di satu rumus; selebihnya disebut sel demi sel, supaya dapat dipecah lewat jumlah antara.
    private static let mostRuns = 100

    /// `nil` bila laporannya tanpa *Rincian*.
    init?(_ comparison: Comparison) {
        guard comparison.lines.goBelowProgram else { return nil }
        runs = Dictionary(zip(comparison.annual.positions, comparison.annual.lineRuns())) { first, _ in first }
    }

    /// Pagu sebuah program sebelum dan setelah, sebagai jumlah baris-barisnya.
    func derivations(of position: ProgramPosition) -> (before: Derivation?, after: Derivation?) {
        guard let rows = runs[position] else { return (nil, nil) }
        func sum(_ column: Int) -> Derivation {
            guard rows.count > Self.mostRuns else { return .sumOf(table: DetailRows.table, rows: rows, column: column) }
            return .sum(rows.joined().map { CellReference(DetailRows.table, row: $0, column: column) })
        }
        return (sum(columns.before), sum(columns.after))
    }
}

/// Baris-baris *Rincian*, dibuat saat diminta.
struct DetailRows: ReportRowSource {
    static let table: TableID = "rincian"

    private let lines: BudgetLines
    private let stages: (from: BudgetStage, to: BudgetStage)
    private let variance = VarianceColumns(table: Self.table, first: Self.leading.count)

    /// - Throws: `overflow` bila selisih sebuah baris tidak muat; sesudahnya setiap baris pasti dapat dibuat.
    init(_ comparison: Comparison) throws {
        lines = comparison.lines
        stages = (comparison.from, comparison.to)
        for row in lines.indices { _ = try VarianceColumns.value(of: variance(of: lines.ceilings(at: row)).change) }
    }

    var count: Int { lines.count }

    var areFlat: Bool { true }

    func sources(at index: Int) -> [SourceLocation] { [lines.location(at: index)] }

    func cell(at index: Int, column: Int) -> ReportCell {
        let ceilings = lines.ceilings(at: index)
        switch column {
        case variance.before: return ReportCell(.amount(ceilings[stages.from] ?? .zero))
        case variance.after: return ReportCell(.amount(ceilings[stages.to] ?? .zero))
        default: return row(at: index).cells[column]
        }
    }

    func fields(at index: Int) -> [Int: RowField]? { nil }

    func givenValue(at index: Int, column: Int) -> ReportCell.Value? {
        switch column {
        case variance.before: .amount(lines.ceilings(at: index)[stages.from] ?? .zero)
        case variance.after: .amount(lines.ceilings(at: index)[stages.to] ?? .zero)
        default: nil
        }
    }

    func row(at index: Int) -> ReportRow {
        let line = lines[index]
        let deepest = line.deepest
        var cells: [ReportCell] = []
        cells.reserveCapacity(Self.leading.count + 5)
        cells.append(.verbatim(line.office))
        cells.append(.text(ReportWords.unit(line.unit)))
        cells.append(.verbatim(line.program.name))
        cells.append(deepest.code.map { ReportCell(.code($0)) } ?? .empty)
        cells.append(.verbatim(deepest.name))
        cells.append(.verbatim(line.fundingSource.name))
        // Tidak dapat gagal: selisih dan persennya sudah dihitung satu kali di `init`.
        if let change = try? variance(of: line.ceilings), let figures = try? variance.cells(change, row: index) {
            cells += figures
            cells.append(.words((change.isDropped ? [ReportWords.dropped] : []) + line.change.words + line.notes))
        }
        return ReportRow(cells: cells, sources: [line.location])
    }

    private func variance(of ceilings: StageAmounts) throws(ArithmeticError) -> Variance {
        try Variance(before: ceilings[stages.from] ?? .zero, after: ceilings[stages.to] ?? .zero)
    }

    static func columns(_ comparison: Comparison) -> [ReportColumn] {
        leading + VarianceColumns.titles(comparison) + [ReportColumn(ReportWords.remark, .note)]
    }

    static let leading = [
        ReportColumn(LocalizedText(id: "OPD", en: "Office"), .label),
        ReportColumn(ReportWords.unit, .label, field: .unit),
        ReportColumn(LocalizedText(id: "Program", en: "Program"), .label),
        ReportColumn(LocalizedText(id: "Kode", en: "Code"), .code, field: .code),
        ReportColumn(LocalizedText(id: "Uraian", en: "Item"), .name),
        ReportColumn(ReportWords.fundingSource, .label, field: .fundingSource),
    ]
}

extension BudgetLine {
    /// Catatannya.
    fileprivate var notes: [LocalizedText] { remark.map { [LocalizedText(id: "catatan: \($0)", en: "note: \($0)")] } ?? [] }
}
