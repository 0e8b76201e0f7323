import BudgetAnalysis
import BudgetModel

extension Examination {
    /// OPD yang kaitannya ada, sehingga program tanpa kaitan layak ditanyakan.
    ///
    /// Pada gabungan banyak OPD, hanya OPD yang paling sedikit satu programnya terkait; OPD lain tidak menyertakan
    /// tabel kaitan.
    func linkedOffices(in year: BudgetYear) -> Set<String> {
        guard !budget.links.isEmpty else { return [] }
        let offices = Set(year.positions.map(\.office))
        if offices.count == 1 { return offices }
        return Set(year.shares.lazy.filter { $0.indicator != nil }.map(\.position.office))
    }
}
