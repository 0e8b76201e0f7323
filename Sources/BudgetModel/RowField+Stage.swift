public import Diagnostics

extension RowField {
    /// Pagu baris itu pada suatu tahapan.
    public static func ceiling(_ stage: BudgetStage) -> RowField { RowField("pagu \(stage.name)") }

    /// Realisasi baris itu terhadap pagu suatu tahapan.
    public static func realised(against stage: BudgetStage) -> RowField { RowField("realisasi \(stage.name)") }
}

extension Facts.Name {
    /// Fakta yang sama pada suatu tahapan: `tertera perubahan`.
    public func at(_ stage: BudgetStage) -> Facts.Name { of(stage.name) }
}
