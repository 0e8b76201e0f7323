public import Diagnostics

extension RulePage {
    /// Halaman setiap aturan pembacaan, menurut kode: `B` bacaan (bentuk tabel), `N` notasi (angka). Kode tidak pernah dipakai ulang.
    public static let intake: [RulePage] = [
        .missingColumn, .unknownColumn, .emptyCell, .unknownChoice, .raggedRow,
        .unknownStage, .unknownFile, .groupContradiction, .excessWeight, .duplicateColumn, .noRows, .contradictoryCells,
        .unrecognisedTable, .unknownMeaning, .unknownForcedColumn, .amountWithoutName, .amountAfterClosing,
        .missingYear, .assumedOffice, .assumedGroup, .assumedFundingSource, .assumedStage, .scaledAmounts,
        .formulaWithoutValue, .errorCell, .missingProgram, .brokenQuote, .codeNotText, .keptRealisation,
        .assumedSpan, .incompleteRealisation, .realisationWithoutCeiling, .outlineParents,
        .repeatedSum, .inheritedProgram, .binaryTail, .repeatedTable, .officeSpelling, .placeholderCode, .duplicateKey, .repeatedUnit,
        .rowBelowTotal, .documentNote, .repeatedPaper, .indicatorFitsTwo, .linkWithoutIndicator, .rowsPassedOver,
        .ambiguousNumber, .mixedNotation, .notANumber,
        .tooManyDecimals, .amountTooLarge,
    ]
}
