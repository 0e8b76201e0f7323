import BudgetAnalysis
import BudgetModel
import ExactNumbers

/// Di sel mana sebuah pagu berdiri: *Sandingan* bagi kedua tahapan yang dibandingkan, *Tahapan* atau *Pembagian* bagi yang lain.
///
/// Setiap tempat lain yang memuat pagu itu mengacu ke sini. Sel-sel yang jumlahnya bukan pagu yang ditanyakan tidak diberikan.
struct CeilingCells {
    private let comparison: Comparison
    private let sideBySide: SideBySideTable
    private let stages: StageTable?
    private let links: LinkTables?

    init(_ comparison: Comparison, _ sideBySide: SideBySideTable, _ stages: StageTable?, _ links: LinkTables?) {
        self.comparison = comparison
        self.sideBySide = sideBySide
        self.stages = stages
        self.links = links
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

    /// Sel-sel pagu sebuah realisasi: baris jumlahnya di *Sandingan* bila memuat semua bagiannya, selain itu bagian demi bagian.
    func cells(of realisation: MoneyRealisation, at stage: BudgetStage, amount: Rupiah) -> [CellReference]? {
        if isCompared(stage), let cells = cells(wholeRows(of: realisation), at: stage, amount: amount), !cells.isEmpty { return cells }
        return cells(of: comparison.annual.shares(meantBy: realisation), at: stage, amount: amount)
    }

    /// Satu-satunya baris *Sandingan* yang dibicarakan sebuah realisasi; `nil` bila beberapa, atau pagunya tidak berdiri di satu baris.
    func row(of realisation: MoneyRealisation, at stage: BudgetStage, amount: Rupiah) -> Int? {
        guard isCompared(stage), let cells = cells(of: realisation, at: stage, amount: amount), cells.count == 1 else { return nil }
        return cells[0].row
    }

    private func wholeRows(of realisation: MoneyRealisation) -> [Int] {
        switch realisation.subject {
        case .indicator(let code): return sideBySide.subjectRows[.indicator(code)] ?? []
        case .office(let name):
            return sideBySide.subjectRows[.office(name)] ?? (comparison.offices.count == 1 ? [sideBySide.totalRow] : [])
        case .program(let program, let unit):
            let found = sideBySide.programs.leaves(of: program, in: realisation.offices) ?? []
            return found.filter { comparison.rows[$0.share].position.unit.matchKey == unit.matchKey }.map(\.row)
        }
    }

    /// Pagu bagian-bagian ini: di *Sandingan* bila tahapannya dibandingkan, selain itu di *Tahapan* bila utuh dan di *Pembagian* bila dibagi.
    func cells(of shares: [IndicatorShare], at stage: BudgetStage, amount: Rupiah) -> [CellReference]? {
        let present = shares.filter { $0.ceilings[stage] != nil }
        guard let sum = try? Rupiah.sum(present.compactMap { $0.ceilings[stage] }), sum == amount else { return nil }
        let columns = sideBySide.layout.variance
        let places = present.compactMap { share -> CellReference? in
            if isCompared(stage) {
                let column = stage == comparison.from ? columns.before : columns.after
                return sideBySide.row(of: share.position, indicator: share.indicator).map {
                    CellReference(SideBySideTable.id, row: $0, column: column)
                }
            }
            if let place = links?.places[LinkTables.Share(share.position, share.indicator)] { return place.amounts[stage] }
            guard let whole = share.position.ceilings[stage], share.ceilings[stage] == whole else { return nil }
            return stages?.cells(of: [share.position], at: stage, amount: whole)?.first
        }
        return places.count == present.count ? places : nil
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
