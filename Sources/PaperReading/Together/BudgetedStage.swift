import BudgetModel

/// Tahapan anggaran sebuah kantor pada suatu tahun: tabel-tabel yang memuat tahapan yang sama mungkin memuat uang yang sama.
struct BudgetedStage: Hashable {
    let office: NameKey
    let year: Int
    let stage: BudgetStage
}

extension BudgetLine {
    /// Tahapan-tahapan yang pagunya disebut baris ini.
    var budgetedStages: Set<BudgetedStage> {
        Set(ceilings.stages.map { BudgetedStage(office: NameKey(office), year: year, stage: $0) })
    }
}
