public import Diagnostics

extension IntakeRule {
    /// Halaman setiap aturan pembacaan, menurut kode.
    public static let pages: [RulePage] = [
        .missingColumn, .unknownColumn, .emptyCell, .unknownChoice, .unknownReference, .raggedRow, .duplicateRow,
        .unknownStage, .unknownFile, .groupContradiction, .excessWeight, .duplicateColumn, .noRows, .contradictoryCells,
        .unrecognisedTable, .unknownMeaning, .unknownForcedColumn, .amountWithoutName, .amountAfterClosing,
        .missingYear, .assumedOffice, .assumedGroup, .assumedFundingSource, .assumedStage, .scaledAmounts,
        .formulaWithoutValue, .errorCell, .missingProgram, .childAfterTotal, .brokenQuote, .codeNotText, .keptRealisation,
        .assumedSpan, .incompleteRealisation, .realisationWithoutCeiling, .realisedSum, .outlineParents, .outlineSum,
        .repeatedSum, .notSpending, .inheritedProgram, .binaryTail, .repeatedTable, .officeSpelling, .placeholderCode, .ambiguousNumber,
        .mixedNotation, .notANumber,
        .tooManyDecimals, .amountTooLarge,
    ]
}
