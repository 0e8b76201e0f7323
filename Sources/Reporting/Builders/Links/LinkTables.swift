import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Tabel-tabel *Kaitan*: satu baris setiap program dan indikator yang dilayaninya, lalu jumlah setiap indikator, satu tabel per OPD. Lebarnya tetap,
/// berapa pun indikatornya, jadi muat di kertas mendatar. Memuat program utama dan program lain yang dikaitkan; penunjang tanpa kaitan tidak
/// diharapkan punya indikator.
///
/// Pagu sebuah program berdiri satu kali. Yang melayani satu indikator seutuhnya berdiri di *Sandingan*, dan tabel ini mengacu ke sana. Yang dibagi
/// menurut bobot berdiri utuh di sini; ``SplitTable`` membaginya, dan *Sandingan* mengacu ke bagian-bagian itu.
struct LinkTables {
    /// Bagian sebuah program yang dibagi.
    struct Share: Hashable {
        let position: ProgramPosition
        let indicator: String?

        init(_ row: ComparisonRow) { self.init(row.position, row.indicator) }

        init(_ position: ProgramPosition, _ indicator: String?) {
            self.position = position
            self.indicator = indicator
        }
    }

    /// Tempat sebuah bagian: pagunya di setiap tahapan, dan bobotnya bila terkait.
    struct Place {
        let amounts: [BudgetStage: CellReference]
        let weight: CellReference?
    }

    let tables: [ReportTable]
    /// Tempat setiap bagian program yang dibagi.
    let places: [Share: Place]
    /// Langkah-langkah pembagiannya.
    let steps: SplitTable

    init(_ comparison: Comparison, _ sideBySide: SideBySideTable, _ stages: StageTable?, _ details: DetailCells?) throws {
        var layout = try LinkLayout(comparison, stages)
        let shares = comparison.rows.indices.filter { row in
            comparison.rows[row].position.group == .core || comparison.rows[row].indicator != nil
        }
        var drafts: [(office: String, lines: LinkLines)] = []
        for (_, rows) in shares.inGroups(by: { comparison.rows[$0].position.officeNumber }) {
            let office = comparison.rows[rows[0]].position.office
            drafts.append((office, try layout.lines(of: rows, id: TableID("kaitan-\(drafts.count + 1)"))))
        }
        (places, steps) = (layout.places, layout.steps)
        let content = LinkContent(comparison, sideBySide, details, places: layout.places, splits: layout.splits)
        let columns = [false, true].map { LinkColumn.columns(comparison, hasWholes: $0) }
        tables = drafts.map { draft in
            ReportTable(
                id: draft.lines.id, caption: LocalizedText(verbatim: draft.office), columns: columns[draft.lines.hasSplits ? 1 : 0],
                rows: ReportRows(LinkRows(lines: draft.lines, content: content)))
        }
    }
}
