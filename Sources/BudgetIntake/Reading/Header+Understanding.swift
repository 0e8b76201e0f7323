import BudgetModel
import Diagnostics

extension Header {
    /// Kolom dan artinya bagi pengguna, menurut tempatnya.
    var understoodColumns: [TableUnderstanding.Column] {
        let known = positions.map { column, position in
            TableUnderstanding.Column(
                number: position + 1, title: column.rawValue, meaning: LocalizedText(verbatim: column.rawValue)
            )
        }
        let ceilings = stages.map { stage, position in
            TableUnderstanding.Column(
                number: position + 1, title: "Pagu \(stage.name)", meaning: ColumnMeaning.ceiling(stage).label
            )
        }
        let others = extras.map { TableUnderstanding.Column(number: $0.position + 1, title: $0.title, meaning: nil) }
        return (known + ceilings + others).sorted { $0.number < $1.number }
    }
}
