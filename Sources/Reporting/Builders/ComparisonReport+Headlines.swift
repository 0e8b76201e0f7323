import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Kalimat-kalimat pembuka *Ringkasan*, sebagai kata dan sebagai hitungan dari sel-sel di bawahnya.
extension ComparisonReport {
    /// Satu kalimat per cakupan; setiap kalimat membandingkan cakupan dengan dirinya sendiri.
    func headlines(_ scopes: ScopeTable) throws -> [ReportBlock] {
        var blocks: [ReportBlock] = []
        let labels: [(TotalScope, Int?, LocalizedText)] = [
            (
                .core, scopes.subjects[.group(.core)],
                LocalizedText(id: "Program utama dibandingkan dengan program utama", en: "Core programs against core programs")
            ),
            (
                .regional, scopes.totalRow,
                LocalizedText(
                    id: "Jumlah APBD (utama + penunjang) dibandingkan dengan jumlah APBD",
                    en: "APBD total (core + overhead) against APBD total")
            ),
        ]
        for (scope, row, label) in labels where comparison.rows.contains(where: { scope.includes($0.position.group) }) {
            let sentence = Self.sentence(label, try comparison.total(scope))
            blocks.append(row.map { .sentence(sentence, Self.formula(label, row: $0, scopes.columns)) } ?? .paragraph(sentence))
        }
        if comparison.rows.contains(where: { !$0.isInsideTotal }) {
            let support = try comparison.total(.support)
            let sentence = LocalizedText(
                id: "Dukungan APBN \(support.after) berdiri di samping jumlah APBD dan tidak termasuk di dalamnya.",
                en: "APBN support of \(support.after) stands beside the APBD total and is not part of it."
            )
            let row = scopes.subjects[.group(.support)]
            blocks.append(row.map { .sentence(sentence, Self.supportFormula(row: $0, scopes.columns)) } ?? .paragraph(sentence))
        }
        return blocks
    }

    private static func sentence(_ label: LocalizedText, _ variance: Variance) -> LocalizedText {
        let word: LocalizedText
        if variance.difference.isZero {
            return LocalizedText(
                id: "\(label): tetap \(variance.after).", en: "\(label): unchanged at \(variance.after)."
            )
        }
        let isCut = variance.difference.isNegative
        word = isCut ? decreased : increased
        let size = isCut ? (try? variance.difference.negated()) ?? variance.difference : variance.difference
        var percent = LocalizedText.nothing
        if case .ratio(let ratio) = try? variance.change, let value = try? ratio.percent() {
            let shown = value.isNegative ? (try? value.negated()) ?? value : value
            percent = LocalizedText(id: " atau \(percent: shown)", en: " or \(percent: shown)")
        }
        return LocalizedText(
            id: "\(label): \(variance.before) menjadi \(variance.after), \(word) \(size)\(percent).",
            en: "\(label): \(variance.before) to \(variance.after), \(word) \(size)\(percent)."
        )
    }

    /// Kalimat yang sama dari sel-sel barisnya: kata dan persennya mengikuti angkanya.
    private static func formula(_ label: LocalizedText, row: Int, _ columns: VarianceColumns) -> CellFormula {
        func cell(_ column: Int) -> CellFormula { .cell(CellReference(columns.table, row: row, column: column)) }
        func words(_ id: Phrase, _ en: Phrase) -> CellFormula { .words(LocalizedText(id: id, en: en)) }
        let (before, after, difference) = (cell(columns.before), cell(columns.after), cell(columns.difference))
        let percent = CellFormula.choice(
            .equal(before, .zero), .words(.nothing),
            .joined([words(" atau ", " or "), .percent(cell(columns.change), decimals: 2)]))
        let changed = CellFormula.joined([
            .rupiah(before), words(" menjadi ", " to "), .rupiah(after), words(", ", ", "),
            .choice(.below(difference, .zero), .words(decreased), .words(increased)), words(" ", " "),
            .rupiah(.magnitude(difference)), percent,
        ])
        let unchanged = CellFormula.joined([words("tetap ", "unchanged at "), .rupiah(after)])
        let start = LocalizedText(id: "\(label): ", en: "\(label): ")
        return .joined([.words(start), .choice(.equal(difference, .zero), unchanged, changed), words(".", ".")])
    }

    private static func supportFormula(row: Int, _ columns: VarianceColumns) -> CellFormula {
        .joined([
            .words(LocalizedText(id: "Dukungan APBN ", en: "APBN support of ")),
            .rupiah(.cell(CellReference(columns.table, row: row, column: columns.after))),
            .words(
                LocalizedText(
                    id: " berdiri di samping jumlah APBD dan tidak termasuk di dalamnya.",
                    en: " stands beside the APBD total and is not part of it.")),
        ])
    }

    private static let decreased = LocalizedText(id: "berkurang", en: "down")
    private static let increased = LocalizedText(id: "bertambah", en: "up")
}
