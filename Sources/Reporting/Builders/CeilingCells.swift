import BudgetAnalysis
import BudgetModel
import ExactNumbers

/// Di sel mana sebuah pagu berdiri: *Sandingan* bagi kedua tahapan yang dibandingkan, *Tahapan* bagi yang lain.
///
/// Setiap tempat lain yang memuat pagu itu mengacu ke sini. Sel-sel yang jumlahnya bukan pagu yang ditanyakan tidak diberikan.
struct CeilingCells {
    private let comparison: Comparison
    private let sideBySide: SideBySideTable
    private let stages: StageTable?

    init(_ comparison: Comparison, _ sideBySide: SideBySideTable, _ stages: StageTable?) {
        self.comparison = comparison
        self.sideBySide = sideBySide
        self.stages = stages
    }

    /// Acuan ke sel-sel ini.
    static func derivation(of cells: [CellReference]?) -> Derivation? {
        guard let cells, !cells.isEmpty else { return nil }
        return cells.count == 1 ? .same(cells[0]) : .sum(cells)
    }

    /// Sel-sel jumlah sebuah cakupan; kosong bila cakupan itu tidak berbaris.
    func cells(of scope: TotalScope, in offices: OfficeScope, at stage: BudgetStage, amount: Rupiah) -> [CellReference]? {
        guard isCompared(stage) else {
            let positions = comparison.annual.positions.filter { scope.includes($0.group) && offices.includes($0.office) }
            return stages?.cells(of: positions, at: stage, amount: amount)
        }
        return cells(sideBySide.rows(of: scope, in: offices), at: stage, amount: amount)
    }

    /// Sel-sel pagu sebuah realisasi.
    func cells(of realisation: MoneyRealisation, at stage: BudgetStage, amount: Rupiah) -> [CellReference]? {
        guard isCompared(stage) else {
            let shares = comparison.annual.shares(meantBy: realisation)
            // Bagian sebuah program yang dibagi menurut bobot tidak berdiri di Tahapan; hanya pagu utuhnya.
            guard shares.allSatisfy({ $0.ceilings == $0.position.ceilings }) else { return nil }
            return stages?.cells(of: shares.map(\.position), at: stage, amount: amount)
        }
        let places: [Int]
        switch realisation.subject {
        case .indicator(let code): places = sideBySide.subjectRows[.indicator(code)] ?? []
        case .office(let name):
            places = sideBySide.subjectRows[.office(name)] ?? (comparison.offices.count == 1 ? [sideBySide.totalRow] : [])
        case .program(let program, let unit):
            let found = sideBySide.programs.program(program, in: realisation.offices)
            places = found.map { zip($0.rows, $0.leaves).filter { $0.1.position.unit.matchKey == unit.matchKey }.map(\.0) } ?? []
        }
        return cells(places, at: stage, amount: amount)
    }

    private func isCompared(_ stage: BudgetStage) -> Bool { stage == comparison.from || stage == comparison.to }

    private func cells(_ places: [Int], at stage: BudgetStage, amount: Rupiah) -> [CellReference]? {
        let isBefore = stage == comparison.from
        let columns = sideBySide.layout.variance
        let amounts = places.map { sideBySide.variance(at: $0) }.map { isBefore ? $0.before : $0.after }
        guard let sum = try? Rupiah.sum(amounts), sum == amount else { return nil }
        return places.map { CellReference(SideBySideTable.id, row: $0, column: isBefore ? columns.before : columns.after) }
    }
}
