public import BudgetModel
public import ExactNumbers

/// Perbandingan dua tahapan satu tahun anggaran.
public struct Comparison: Sendable {
    /// Tahun anggaran yang dibandingkan tahapannya.
    public let annual: BudgetYear
    /// Tahapan sebelum.
    public let from: BudgetStage
    /// Tahapan setelah.
    public let to: BudgetStage
    /// Kedudukan program yang dibagi menurut indikator.
    public let rows: [ComparisonRow]

    /// `true` bila belanja berdiri di kedua tahapan; bila tidak, ``rows`` kosong dan hanya pendapatan dan pembiayaan
    /// yang dibandingkan. Belanja yang tidak ada di sebuah tahapan bukan nol.
    public let hasSpending: Bool

    /// Indikator yang dilayani paling sedikit satu program, menurut urutan tabel indikator.
    public let servedIndicators: [Indicator]

    /// Membandingkan dua tahapan; bawaan: tahapan belanja pertama dan terakhir di dalam berkas, atau tahapan
    /// pendapatan dan pembiayaan bila belanja tidak punya dua tahapan.
    public init(_ budget: Budget, from: BudgetStage? = nil, to: BudgetStage? = nil) throws(AnalysisError) {
        let present = budget.stages
        for stage in [from, to].compactMap(\.self) where !present.contains(stage) {
            throw .stageNotPresent(stage, present: present)
        }
        let spending = budget.spendingStages
        let usual = spending.count >= 2 ? spending : present
        guard usual.count >= 2, let first = usual.first, let last = usual.last else {
            throw .fewerThanTwoStages(present)
        }
        let year = try BudgetYear.only(of: budget)
        self.to = to ?? last
        // Usulan dibandingkan dengan tahapan yang diusulkan perubahannya.
        let base = self.to == .proposal ? budget.proposalBase(among: usual) : nil
        self.from = from ?? base ?? first
        guard self.from != self.to else { throw .sameStage(self.from) }
        annual = try BudgetYear(budget, year: year)
        hasSpending = spending.contains(self.from) && spending.contains(self.to)
        rows = hasSpending ? try Self.rows(annual.shares, from: self.from, to: self.to) : []
        offices = rows.firsts { $0.position.officeNumber }.map(\.position.office)
        regions = rows.firsts { $0.position.regionNumber }.map(\.position.region)
        let served = Set(rows.compactMap(\.indicator))
        servedIndicators = budget.indicators.filter { served.contains($0.code) }
    }

    private static func rows(
        _ shares: [IndicatorShare], from: BudgetStage, to: BudgetStage
    ) throws(AnalysisError) -> [ComparisonRow] {
        do {
            var rows: [ComparisonRow] = []
            rows.reserveCapacity(shares.count)
            for share in shares { rows.append(try ComparisonRow(share, from: from, to: to)) }
            return rows
        } catch {
            throw .overflow
        }
    }

    /// Tahun anggaran.
    public var year: Int { annual.year }
    /// Isi yang dibandingkan.
    public var budget: Budget { annual.budget }
    /// Baris anggaran setelah disatukan lintas tahapan.
    public var lines: BudgetLines { annual.lines }
    /// Penyamaan tulisan yang perlu diketahui pembaca.
    public var weakMatches: [WeakMatch] { annual.weakMatches }

    /// OPD belanja yang dibandingkan, menurut urutan pertama kali muncul, dengan satu ejaan bagi setiap OPD.
    public let offices: [String]

    /// Daerah yang dibandingkan, menurut urutan pertama kali muncul; `nil` bagi baris yang daerahnya tidak disebut.
    public let regions: [String?]

    /// Jumlah suatu cakupan: utama, penunjang, pendukung, atau gabungannya.
    public func total(_ scope: TotalScope) throws(AnalysisError) -> Variance {
        try total(at: rows.indices.filter { scope.includes(rows[$0].position.group) })
    }

}

/// Satu baris perbandingan: bagian program di satu unit untuk satu indikator.
public struct ComparisonRow: Sendable, Hashable {
    /// Kedudukan program asal.
    public let position: ProgramPosition
    /// Kode indikator; `nil` bila tidak terkait.
    public var indicator: String? { part.indicator }
    /// Bobot dalam persen bila terkait.
    public var weight: Quantity? { part.weight }
    /// Pagu bagian ini pada semua tahapan.
    public var ceilings: StageAmounts { part.ceilings(of: position) }
    private let part: SharePart
    /// Selisih. Tahapan yang tidak memuat baris dihitung nol.
    public let variance: Variance

    init(_ share: IndicatorShare, from: BudgetStage, to: BudgetStage) throws(ArithmeticError) {
        position = share.position
        part = share.part
        let ceilings = share.ceilings
        variance = try Variance(before: ceilings[from] ?? .zero, after: ceilings[to] ?? .zero)
    }
}
