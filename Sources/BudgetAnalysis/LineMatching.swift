public import BudgetModel
public import Diagnostics

/// Dua tulisan yang dianggap satu hal walaupun hurufnya tidak sama; selalu dilaporkan.
public struct WeakMatch: Sendable, Hashable {
    /// Dasar pencocokan.
    public enum Basis: Sendable, Hashable {
        /// Kode sama, nama berbeda.
        case code
        /// Nama sama setelah disamakan huruf besar, tanda baca dan kata "Program"/"UPTD".
        case normalisedName
    }

    /// Dasar.
    public var basis: Basis
    /// Tulisan pertama.
    public var first: String
    /// Tempat tulisan pertama.
    public var firstLocation: SourceLocation
    /// Tulisan kedua.
    public var second: String
    /// Tempat tulisan kedua.
    public var secondLocation: SourceLocation
}

/// Menyatukan baris yang sama dari tahapan yang berbeda: menurut kode dahulu, lalu menurut nama yang
/// disamakan ditambah unit.
///
/// Baris yang tahapannya bertumpuk tidak pernah disatukan; menjumlahkan dua baris yang sama adalah
/// urusan pembaca temuan, bukan pencocokan.
public struct LineMatching: Sendable {
    /// Baris setelah disatukan, menurut urutan pertama kali muncul.
    public private(set) var lines: [BudgetLine] = []
    /// Penyatuan yang tidak lewat kesamaan huruf.
    public private(set) var weakMatches: [WeakMatch] = []

    /// Menyatukan `lines`. Baris yang sudah memuat semua tahapan dibiarkan.
    public init(_ lines: [BudgetLine]) {
        let matching = StageMatching(lines)
        self.lines = matching.lines
        weakMatches = matching.weakMatches
    }
}

extension BudgetLine: StagedLine {
    var amounts: StageAmounts {
        get { ceilings }
        set { ceilings = newValue }
    }

    var levels: [CodedName?] { [program, activity, subActivity, account] }

    /// Tingkat paling rinci, dan unit.
    var words: String {
        let name = deepest.name
        return unit.map { "\(name) (\($0))" } ?? name
    }

    func key(by basis: MatchBasis) -> LineKey? { LineKey(self, by: basis) }

    mutating func complete(with other: BudgetLine) {
        region = region ?? other.region
        change = change.joined(with: other.change)
    }
}

extension BalanceLine: StagedLine {
    var levels: [CodedName?] { path }

    var words: String { path.last?.name ?? kind.rawValue }

    func key(by basis: MatchBasis) -> LineKey? { LineKey(self, by: basis) }

    mutating func complete(with other: BalanceLine) { region = region ?? other.region }
}
