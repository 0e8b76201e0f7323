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
    public private(set) var lines: BudgetLines
    /// Penyatuan yang tidak lewat kesamaan huruf.
    public private(set) var weakMatches: [WeakMatch] = []

    /// Menyatukan `lines`. Baris yang sudah memuat semua tahapan dibiarkan.
    public init(_ lines: BudgetLines) {
        let matching = StageMatching(
            stages: lines.stageSets, key: { lines.key(at: $0, by: $1) }, codesAgree: { lines.codesAgree($0, $1) })
        self.lines = lines
        guard !matching.joins.isEmpty else { return }
        for join in matching.joins {
            self.lines.join(join.joined, into: join.kept)
            guard let basis = WeakMatch.Basis(join.basis) else { continue }
            weakMatches.append(
                WeakMatch(
                    basis: basis, first: lines.words(at: join.kept), firstLocation: lines.location(at: join.kept),
                    second: lines.words(at: join.joined), secondLocation: lines.location(at: join.joined)))
        }
        self.lines = self.lines.selecting(matching.isKept.indices.filter { matching.isKept[$0] })
    }
}

/// Penyatuan baris pendapatan dan pembiayaan antartahapan.
struct BalanceMatching {
    /// Baris setelah disatukan, menurut urutan pertama kali muncul.
    let lines: [BalanceLine]
    /// Penyatuan yang tidak lewat kesamaan huruf.
    private(set) var weakMatches: [WeakMatch] = []

    init(_ lines: [BalanceLine]) {
        var keys = BalanceKeys()
        let all = Set(lines.flatMap(\.amounts.stages)).sorted()
        let sets = lines.map { line in
            all.indices.reduce(UInt128(0)) { line.amounts[all[$1]] == nil ? $0 : $0 | 1 << UInt128($1) }
        }
        let matching = StageMatching(
            stages: sets, key: { keys.key(of: lines[$0], by: $1) },
            codesAgree: { first, second in
                zip(lines[first].path, lines[second].path).allSatisfy { left, right in
                    guard let left = left.comparableCode, let right = right.comparableCode else { return true }
                    return left == right
                }
            })
        var joined = lines
        for join in matching.joins {
            let other = joined[join.joined]
            joined[join.kept].complete(with: other)
            guard let basis = WeakMatch.Basis(join.basis) else { continue }
            weakMatches.append(
                WeakMatch(
                    basis: basis, first: lines[join.kept].words, firstLocation: lines[join.kept].location, second: other.words,
                    secondLocation: other.location))
        }
        self.lines = matching.joins.isEmpty ? lines : zip(joined, matching.isKept).compactMap { $1 ? $0 : nil }
    }
}

extension WeakMatch.Basis {
    /// `nil` bila tulisannya sama huruf demi huruf.
    fileprivate init?(_ basis: MatchBasis) {
        switch basis {
        case .equal: return nil
        case .code: self = .code
        case .name: self = .normalisedName
        }
    }
}

extension BalanceLine {
    fileprivate var words: String { path.last?.name ?? kind.rawValue }

    fileprivate mutating func complete(with other: BalanceLine) {
        for stage in other.amounts.stages { amounts[stage] = other.amounts[stage] }
        rounding = max(rounding, other.rounding)
        region = region ?? other.region
    }
}
