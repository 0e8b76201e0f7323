import BudgetModel
import Diagnostics

/// Pagu yang diulang sebuah kertas: evaluasi, monitoring, dan Renja mencetak pagu yang ditetapkan kertas lain, dan perjanjian kinerja
/// bawahan mencetak pagu program yang sudah ada di perjanjian atasannya. Di samping kertas itu pagunya tidak dihitung lagi;
/// sendirian, pagunya satu-satunya yang ada.
enum PaperCeilings {
    private struct Subject: Hashable {
        let year: Int
        let office: String
        let stage: BudgetStage
    }

    /// Menyisihkan pagu setiap lembar yang mengulang pagu lembar lain atau kertas yang lebih dahulu, dan menyebutnya.
    static func giveWay(_ result: inout IntakeResult) {
        setAside(subordinates(result), in: &result)
        let repeating = result.papers.filter(\.kind.repeatsCeilings).flatMap(\.sheets)
        guard !repeating.isEmpty else { return }
        var held = subjects(result.budget.lines.filter { !repeating.contains($0.location.table) })
        var aside: Set<SourceLocation> = []
        var seen: Set<SourceLocation> = []
        for sheet in result.tables.map(\.location.table) where repeating.contains(sheet) && seen.insert(sheet).inserted {
            let own = subjects(result.budget.lines.filter { $0.location.table == sheet })
            if own.isDisjoint(with: held) { held.formUnion(own) } else { aside.insert(sheet) }
        }
        setAside(aside, in: &result)
    }

    private static func setAside(_ aside: Set<SourceLocation>, in result: inout IntakeResult) {
        guard !aside.isEmpty else { return }
        result.budget.lines.removeAll { aside.contains($0.location.table) }
        result.budget.printedSums.removeAll { aside.contains($0.location.table) }
        for index in result.tables.indices where aside.contains(result.tables[index].location.table) {
            guard !result.tables[index].accounts.isEmpty else { continue }
            result.tables[index].accounts = result.tables[index].accounts.map { $0.settingAside(reason) }
            result.tables[index].rowCount = 0
        }
    }

    /// Perjanjian yang setiap programnya ada di perjanjian lain yang programnya lebih banyak, dengan jumlah yang sama: perjanjian
    /// bawahan.
    private static func subordinates(_ result: IntakeResult) -> Set<SourceLocation> {
        let agreements = Set(result.papers.filter(\.kind.hasCeilings).flatMap(\.sheets))
        guard !agreements.isEmpty else { return [] }
        var sums: [SourceLocation: [Program: StageSums]] = [:]
        for line in result.budget.lines where agreements.contains(line.location.table) {
            let program = Program(
                year: line.year, office: NameKey(line.office).text, name: NameKey(line.program.name).text, unit: line.unit.matchKey)
            sums[line.location.table, default: [:]][program, default: StageSums()].add(line.ceilings)
        }
        let repeated = sums.filter { own in
            sums.values.contains { wider in
                wider.count > own.value.count && own.value.allSatisfy { program, sum in wider[program]?.amounts == sum.amounts }
            }
        }
        return Set(repeated.keys)
    }

    private struct Program: Hashable {
        let year: Int
        let office: String
        let name: String
        let unit: String
    }

    private static let reason = LocalizedText(
        id: "pagu yang ditetapkan kertas lain, diulang di kertas ini: tidak dihitung lagi",
        en: "ceilings that another paper sets, repeated in this one: not counted again")

    private static func subjects(_ lines: BudgetLines) -> Set<Subject> {
        Set(
            lines.flatMap { line in
                line.ceilings.stages.map { Subject(year: line.year, office: NameKey(line.office).text, stage: $0) }
            })
    }
}
