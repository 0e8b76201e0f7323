public import Diagnostics

extension IntakeRule {
    /// Halaman setiap aturan pembacaan, menurut kode.
    public static let pages: [RulePage] = [
        .missingColumn, .unknownColumn, .emptyCell, .unknownChoice, .raggedRow,
        .unknownStage, .unknownFile, .groupContradiction, .excessWeight, .duplicateColumn, .noRows, .contradictoryCells,
        .unrecognisedTable, .unknownMeaning, .unknownForcedColumn, .amountWithoutName, .amountAfterClosing,
        .missingYear, .assumedOffice, .assumedGroup, .assumedFundingSource, .assumedStage, .scaledAmounts,
        .formulaWithoutValue, .errorCell, .missingProgram, .brokenQuote, .codeNotText, .keptRealisation,
        .assumedSpan, .incompleteRealisation, .realisationWithoutCeiling, .outlineParents,
        .repeatedSum, .inheritedProgram, .binaryTail, .repeatedTable, .officeSpelling, .placeholderCode, .duplicateKey, .repeatedUnit,
        .rowBelowTotal, .documentNote, .repeatedPaper, .indicatorFitsTwo, .linkWithoutIndicator,
        .ambiguousNumber, .mixedNotation, .notANumber,
        .tooManyDecimals, .amountTooLarge,
    ]
}
