public import Diagnostics

/// Semua aturan pemeriksaan, menurut kode.
public enum RuleCatalogue {
    /// Aturan menurut urutan kode.
    public static let rules: [Rule] =
        sums
        + ceilings
        + links
        + targets

    /// J: jumlah.
    private static let sums: [Rule] = [
        .totalDiffersFromRows, .totalOfOtherRows, .printedSumDiffers, .printedDifferenceWrong, .printedPercentWrong,
    ]

    /// P: pagu.
    private static let ceilings: [Rule] = [
        .ceilingBelowRealisation, .spentWithoutCeiling, .droppedOrNewProgram, .neverFunded, .largeChange, .moneyAgainstTarget,
        .coreCutOverheadRaised, .changeAgainstAbsorption, .lineWrittenTwice, .totalOfOtherStage, .negativeCeiling,
    ]

    /// K: kaitan.
    private static let links: [Rule] = [
        .coreProgramWithoutIndicator, .indicatorWithoutMoney, .weightsBelowWhole, .programMissingFromStage,
        .rowsJoinedBySpelling, .supportWithoutIndicator,
    ]

    /// T: target.
    private static let targets: [Rule] = [
        .baselinesDisagree, .annexesDisagree, .targetsDisagree, .endDiffersFromLastYear, .targetFallsLater,
        .quarterTargetsDoNotSum, .targetAlreadyReached, .sheetUsesLaterTarget,
    ]

    /// Aturan dengan kode ini; `nil` bila tidak ada.
    public static func rule(_ id: RuleID) -> Rule? { rules.first { $0.id == id } }
}
