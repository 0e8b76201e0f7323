public import BudgetModel
public import Diagnostics

/// Semua aturan pemeriksaan, menurut kode.
public enum RuleCatalogue {
    /// Aturan menurut urutan kode.
    public static let rules: [Rule] =
        reading
        + sums
        + ceilings
        + links
        + targets
        + realisation
        + papers
        + notation

    /// B: isi yang terbaca dari beberapa tabel.
    private static let reading: [Rule] = [
        .unknownReference, .rowWrittenTwice, .realisedSumDiffers, .outlineSumDiffers,
    ]

    /// J: jumlah.
    private static let sums: [Rule] = [
        .totalDiffersFromRows, .totalOfOtherRows, .printedSumDiffers, .printedDifferenceWrong, .printedPercentWrong,
        .printedBalanceDiffers, .printedBalancesDisagree,
    ]

    /// P: pagu.
    private static let ceilings: [Rule] = [
        .ceilingBelowRealisation, .spentWithoutCeiling, .droppedOrNewProgram, .neverFunded, .largeChange, .moneyAgainstTarget,
        .coreCutOverheadRaised, .changeAgainstAbsorption, .lineWrittenTwice, .totalOfOtherStage, .negativeCeiling, .proposalBaseMoved,
    ]

    /// K: kaitan.
    private static let links: [Rule] = [
        .coreProgramWithoutIndicator, .indicatorWithoutMoney, .weightsBelowWhole, .programMissingFromStage,
        .rowsJoinedBySpelling, .supportWithoutIndicator, .linkWithoutProgram,
    ]

    /// T: target.
    private static let targets: [Rule] = [
        .baselinesDisagree, .annexesDisagree, .targetsDisagree, .endDiffersFromLastYear, .targetFallsLater,
        .quarterTargetsDoNotSum, .targetAlreadyReached, .sheetUsesLaterTarget,
    ]

    /// R: realisasi.
    private static let realisation: [Rule] = [
        .wrongAchievement, .wrongCumulativeAchievement, .wrongCumulative, .fallingCumulative, .realisationAboveCeiling,
        .percentOfUnnamedCeiling, .missingQuarter, .achievementFarFromAbsorption, .wrongAbsorptionPercent,
        .wrongRemainder,
    ]

    /// D: kertas.
    private static let papers: [Rule] = [
        .weekdayDisagreesWithDate, .amendmentBeforeItsOriginal, .targetSetLater, .impossibleDate, .akipSumDiffers,
        .scoreAboveWeight, .predicateDisagreesWithScore, .wordDisagreesWithPredicate, .followUpWithoutEvidence, .lateFollowUp,
    ]

    /// N: notasi yang tidak dilihat pembacaan.
    private static let notation: [Rule] = [.thousandfoldValue, .percentDebris, .amountBeyondSpreadsheet]

    /// Aturan yang tidak dapat menilai baris yang dikelompokkan sedalam itu.
    public static func unjudged(at level: GroupLevel?) -> [RuleID] { rules.filter { !$0.isJudged(at: level) }.map(\.id) }

    /// Aturan dengan kode ini; `nil` bila tidak ada.
    public static func rule(_ id: RuleID) -> Rule? { rules.first { $0.id == id } }
}
