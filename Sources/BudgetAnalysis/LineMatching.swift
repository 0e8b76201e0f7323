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
        let stages = lines.reduce(into: Set()) { $0.formUnion($1.ceilings.stages) }
        let partial = lines.indices.filter { lines[$0].ceilings.stages.count < stages.count }
        guard !partial.isEmpty else {
            self.lines = lines
            return
        }
        var rows: [BudgetLine?] = lines
        for basis in [MatchBasis.equal, .code, .name] {
            join(&rows, partial: partial, by: basis)
        }
        self.lines = rows.compactMap(\.self)
    }

    private mutating func join(_ rows: inout [BudgetLine?], partial: [Int], by basis: MatchBasis) {
        var open: [LineKey: [Int]] = [:]
        for index in partial {
            guard let line = rows[index], let key = LineKey(line, by: basis) else { continue }
            let partner = open[key]?.first { candidate in
                guard let other = rows[candidate] else { return false }
                return Self.canJoin(other, line, by: basis)
            }
            guard let partner, var joined = rows[partner] else {
                open[key, default: []].append(index)
                continue
            }
            for stage in line.ceilings.stages { joined.ceilings[stage] = line.ceilings[stage] }
            joined.rounding = max(joined.rounding, line.rounding)
            rows[partner] = joined
            rows[index] = nil
            report(joined, line, by: basis)
        }
    }

    private static func canJoin(_ first: BudgetLine, _ second: BudgetLine, by basis: MatchBasis) -> Bool {
        guard Set(first.ceilings.stages).isDisjoint(with: second.ceilings.stages) else { return false }
        guard basis == .name else { return true }
        return zip(levels(first), levels(second)).allSatisfy { left, right in
            guard let left = left?.comparableCode, let right = right?.comparableCode else { return true }
            return left == right
        }
    }

    private static func levels(_ line: BudgetLine) -> [CodedName?] {
        [line.program, line.activity, line.subActivity, line.account]
    }

    private mutating func report(_ first: BudgetLine, _ second: BudgetLine, by basis: MatchBasis) {
        guard basis != .equal else { return }
        weakMatches.append(
            WeakMatch(
                basis: basis == .code ? .code : .normalisedName,
                first: Self.words(first), firstLocation: first.location,
                second: Self.words(second), secondLocation: second.location
            )
        )
    }

    /// Nama baris untuk laporan: tingkat paling rinci, dan unit.
    private static func words(_ line: BudgetLine) -> String {
        let name = line.levelsBelowProgram.last?.name ?? line.program.name
        return line.unit.map { "\(name) (\($0))" } ?? name
    }
}
