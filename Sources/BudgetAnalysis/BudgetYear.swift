public import BudgetModel
public import ExactNumbers

/// Satu tahun anggaran setelah tahapannya disatukan: dasar perbandingan dan pemeriksaan.
///
/// Berbeda dari ``Comparison``, satu tahapan pun cukup.
public struct BudgetYear: Sendable {
    /// Tahun anggaran.
    public let year: Int
    /// Seluruh isi yang dibaca, juga tahun lain.
    public let budget: Budget
    /// Tahapan yang dimuat belanja tahun ini, menurut waktu.
    public let stages: [BudgetStage]
    /// Baris anggaran tahun ini setelah disatukan lintas tahapan.
    public let lines: BudgetLines
    /// Jumlah baris per program dan unit.
    public let positions: [ProgramPosition]
    /// Kedudukan program yang dibagi menurut indikator.
    public let shares: [IndicatorShare]
    /// Kaitan program dan indikator.
    public let links: ProgramLinks
    /// Pendapatan dan pembiayaan tahun ini di samping belanjanya.
    public let balance: YearBalance
    /// Penyamaan tulisan yang perlu diketahui pembaca.
    public let weakMatches: [WeakMatch]
    let shareIndex: ShareIndex
    /// Kedudukan setiap baris.
    private let places: [Int32]

    /// Satu-satunya tahun anggaran sebuah isi.
    ///
    /// - Throws: ``AnalysisError/severalYears(_:)``.
    static func only(of budget: Budget) throws(AnalysisError) -> Int {
        let years = budget.years
        guard let year = years.first, years.count == 1 else { throw .severalYears(years) }
        return year
    }

    /// Satu-satunya tahun anggaran sebuah isi, setelah tahapannya disatukan.
    ///
    /// - Throws: ``AnalysisError/severalYears(_:)``, dan kesalahan ``init(_:year:)``.
    public init(only budget: Budget) throws(AnalysisError) {
        try self.init(budget, year: Self.only(of: budget))
    }

    /// Tahapan dasar sebuah usulan: yang diminta, atau yang berlaku menurut ``BudgetModel/Budget``.
    ///
    /// - Throws: ``AnalysisError/stageNotPresent(_:present:)``.
    package func proposalBase(_ wanted: BudgetStage?) throws(AnalysisError) -> BudgetStage {
        let present = stages.filter { $0 != .proposal }
        guard let base = wanted ?? budget.proposalBase(among: present), present.contains(base) else {
            throw .stageNotPresent(wanted ?? .original, present: present)
        }
        return base
    }

    /// Menyatukan baris satu tahun.
    ///
    /// - Throws: ``AnalysisError/overflow``, atau ``AnalysisError/contradictoryLinks(program:links:)`` bila bobot
    ///   kaitan sebuah program melebihi 100 persen.
    public init(_ budget: Budget, year: Int) throws(AnalysisError) {
        self.year = year
        self.budget = budget
        var own = budget.lines.inYear(year)
        try Self.unifyRegions(&own, beside: budget.balanceLines)
        stages = own.stages
        let matching = LineMatching(own)
        lines = matching.lines
        let positions: ProgramPositions
        do {
            positions = try ProgramPositions(matching.lines)
            balance = try YearBalance(budget.balanceLines.filter { $0.year == year }, spending: positions.positions)
        } catch {
            throw .overflow
        }
        self.positions = positions.positions
        places = positions.places
        weakMatches = matching.weakMatches + positions.weakMatches + balance.weakMatches
        links = ProgramLinks(budget.links)
        shares = try IndicatorShare.split(positions.positions, links: links)
        shareIndex = ShareIndex(shares)
    }

    /// Menulis setiap daerah dengan ejaan pertamanya. OPD dikenali dari namanya; nama yang sama di dua daerah akan dijumlahkan
    /// sebagai satu OPD, jadi itu ditolak.
    private static func unifyRegions(_ lines: inout BudgetLines, beside balances: [BalanceLine]) throws(AnalysisError) {
        guard lines.namesRegions || balances.contains(where: { $0.region != nil }) else { return }
        var spellings: [NameKey: String] = [:]
        var owners: [NameKey: String] = [:]
        func spelling(_ region: String, of office: String) throws(AnalysisError) -> String {
            let name = spellings[NameKey(region)] ?? region
            let owner = owners[NameKey(office)] ?? name
            guard owner == name else { throw .officeInTwoRegions(office, owner, name) }
            spellings[NameKey(region)] = name
            owners[NameKey(office)] = name
            return name
        }
        try lines.respellRegions(spelling)
        for line in balances {
            if let region = line.region { _ = try spelling(region, of: line.office) }
        }
    }

    /// Baris-baris setiap kedudukan di ``lines``, sebagai rentang-rentang dari atas; seurut ``positions``.
    package func lineRuns() -> [[Range<Int>]] {
        var runs = [[Range<Int>]](repeating: [], count: positions.count)
        for (row, place) in places.enumerated() {
            let place = Int(place)
            if let last = runs[place].last, last.upperBound == row {
                runs[place][runs[place].count - 1] = last.lowerBound..<row + 1
            } else {
                runs[place].append(row..<row + 1)
            }
        }
        return runs
    }

    /// Bagian program yang dibicarakan sebuah realisasi, menurut urutan ``shares``.
    public func shares(meantBy realisation: MoneyRealisation) -> [IndicatorShare] {
        shareIndex.shares(meantBy: realisation)
    }

    /// Nomor kedudukan di ``positions`` bagi setiap baris ``lines``.
    package var positionOfLines: [Int] { places.map { Int($0) } }

    /// Jumlah suatu cakupan pada suatu tahapan, di semua OPD atau di beberapa.
    public func sum(
        of scope: TotalScope, at stage: BudgetStage, in offices: OfficeScope = .all
    ) throws(AnalysisError) -> Rupiah {
        do {
            return try .sum(positions(of: scope, in: offices).compactMap { $0.ceilings[stage] })
        } catch {
            throw .overflow
        }
    }

    /// Jarak terjauh jumlah itu dari yang sebenarnya karena barisnya dicetak dalam ribuan atau juta; nol bila rupiah penuh.
    public func rounding(of scope: TotalScope, in offices: OfficeScope = .all) throws(AnalysisError) -> Rupiah {
        do {
            return try .sum(positions(of: scope, in: offices).map(\.rounding))
        } catch {
            throw .overflow
        }
    }

    private func positions(of scope: TotalScope, in offices: OfficeScope) -> some Sequence<ProgramPosition> {
        positions.lazy.filter { scope.includes($0.group) && offices.includes($0.office) }
    }
}
