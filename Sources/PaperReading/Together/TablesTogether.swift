package import BudgetModel
import Diagnostics

/// Yang hanya tampak bila semua tabel berdiri bersama: kode pengganti, OPD dengan dua ejaan, dan tabel yang mengulang tabel
/// lain.
package struct TablesTogether {
    private let answers: [DoubtAnswer]

    package init(answers: [DoubtAnswer]) { self.answers = answers }

    /// Menyelesaikan hasil gabungan: yang pasti diubah dan dicatat, yang tidak menjadi keraguan.
    package func settle(_ result: inout IntakeResult) {
        result.findings += PlaceholderCodes.resolve(in: &result.budget)
        AssumedOffices.unify(&result.budget)
        result.findings += OfficeRegions.unify(&result.budget)
        PlansTogether.settle(&result)
        RealisationsTogether.settle(&result)
        settleOffices(&result)
        PaperCeilings.giveWay(&result)
        PositionTables.settle(&result, answers: answers)
        settleRepeatedTables(&result)
        PapersTogether.settle(&result, answers: answers)
    }

    private func settleOffices(_ result: inout IntakeResult) {
        for pair in OfficeNames.doubted(in: result.budget.lines) {
            let doubt = pair.doubt.settled(by: answers)
            result.doubts.append(doubt)
            guard doubt.settlement?.word == OfficeNames.sameWord else { continue }
            let other = NameKey(pair.other)
            result.budget.lines.respellOffices { NameKey($0) == other ? pair.kept : nil }
        }
    }

    private func settleRepeatedTables(_ result: inout IntakeResult) {
        for repeated in RepeatedTableDoubt.all(in: result.budget.lines) {
            let doubt = repeated.doubt.settled(by: answers)
            result.doubts.append(doubt)
            guard doubt.settlement?.word == RepeatedTableDoubt.repeatWord else { continue }
            result.setAside(repeated.recap, .repeatedTable)
        }
    }
}
