import BudgetModel
import Diagnostics

/// Pagu yang diulang sebuah kertas: evaluasi, monitoring, dan Renja mencetak pagu yang ditetapkan kertas lain. Di samping kertas
/// itu pagunya tidak dihitung lagi; sendirian, pagunya satu-satunya yang ada.
enum PaperCeilings {
    private struct Subject: Hashable {
        let year: Int
        let office: String
        let stage: BudgetStage
    }

    /// Menyisihkan pagu setiap lembar yang mengulang pagu lembar lain atau kertas yang lebih dahulu, dan menyebutnya.
    static func giveWay(_ result: inout IntakeResult) {
        let repeating = result.papers.filter(\.kind.repeatsCeilings).flatMap(\.sheets)
        guard !repeating.isEmpty else { return }
        var held = subjects(result.budget.lines.filter { !repeating.contains($0.location.table) })
        var aside: Set<SourceLocation> = []
        var seen: Set<SourceLocation> = []
        for sheet in result.tables.map(\.location.table) where repeating.contains(sheet) && seen.insert(sheet).inserted {
            let own = subjects(result.budget.lines.filter { $0.location.table == sheet })
            if own.isDisjoint(with: held) { held.formUnion(own) } else { aside.insert(sheet) }
        }
        result.budget.lines.removeAll { aside.contains($0.location.table) }
        result.budget.printedSums.removeAll { aside.contains($0.location.table) }
        for index in result.tables.indices where aside.contains(result.tables[index].location.table) {
            guard !result.tables[index].accounts.isEmpty else { continue }
            result.tables[index].accounts = result.tables[index].accounts.map { $0.settingAside(reason) }
            result.tables[index].rowCount = 0
        }
    }

    private static let reason = LocalizedText(
        id: "pagu yang ditetapkan kertas lain, diulang di kertas ini: tidak dihitung lagi",
        en: "ceilings that another paper sets, repeated in this one: not counted again")

    private static func subjects(_ lines: [BudgetLine]) -> Set<Subject> {
        Set(
            lines.flatMap { line in
                line.ceilings.stages.map { Subject(year: line.year, office: NameKey(line.office).text, stage: $0) }
            })
    }
}
