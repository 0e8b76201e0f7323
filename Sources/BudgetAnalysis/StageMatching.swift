import BudgetModel
import Diagnostics
import ExactNumbers

/// Baris yang berdiri pada beberapa tahapan dan dapat disatukan dengan baris yang sama dari tahapan lain.
protocol StagedLine {
    /// Jumlah per tahapan.
    var amounts: StageAmounts { get set }
    var rounding: Rupiah { get set }
    var location: SourceLocation { get }
    /// Tingkat-tingkatnya dari luar ke dalam; tingkat yang tidak tertera `nil`.
    var levels: [CodedName?] { get }
    /// Melengkapi baris ini dengan yang dikatakan baris yang sama di tahapan lain.
    mutating func complete(with other: Self)
    /// Namanya bagi laporan.
    var words: String { get }
    /// Kunci pencocokan menurut suatu dasar; `nil` bila dasarnya tidak dipunyai baris ini.
    func key(by basis: MatchBasis) -> LineKey?
}

/// Penyatuan baris antartahapan, sama bagi belanja, pendapatan, dan pembiayaan.
struct StageMatching<Line: StagedLine> {
    private(set) var lines: [Line] = []
    private(set) var weakMatches: [WeakMatch] = []

    init(_ lines: [Line]) {
        let stages = lines.reduce(into: Set()) { $0.formUnion($1.amounts.stages) }
        let partial = lines.indices.filter { lines[$0].amounts.stages.count < stages.count }
        guard !partial.isEmpty else {
            self.lines = lines
            return
        }
        var rows: [Line?] = lines
        for basis in [MatchBasis.equal, .code, .name] {
            join(&rows, partial: partial, by: basis)
        }
        self.lines = rows.compactMap(\.self)
    }

    private mutating func join(_ rows: inout [Line?], partial: [Int], by basis: MatchBasis) {
        var open: [LineKey: [Int]] = [:]
        for index in partial {
            guard let line = rows[index], let key = line.key(by: basis) else { continue }
            let partner = open[key]?.first { candidate in
                guard let other = rows[candidate] else { return false }
                return Self.canJoin(other, line, by: basis)
            }
            guard let partner, var joined = rows[partner] else {
                open[key, default: []].append(index)
                continue
            }
            for stage in line.amounts.stages { joined.amounts[stage] = line.amounts[stage] }
            joined.rounding = max(joined.rounding, line.rounding)
            joined.complete(with: line)
            rows[partner] = joined
            rows[index] = nil
            report(joined, line, by: basis)
        }
    }

    private static func canJoin(_ first: Line, _ second: Line, by basis: MatchBasis) -> Bool {
        guard Set(first.amounts.stages).isDisjoint(with: second.amounts.stages) else { return false }
        guard basis == .name else { return true }
        return zip(first.levels, second.levels).allSatisfy { left, right in
            guard let left = left?.comparableCode, let right = right?.comparableCode else { return true }
            return left == right
        }
    }

    private mutating func report(_ first: Line, _ second: Line, by basis: MatchBasis) {
        guard basis != .equal else { return }
        weakMatches.append(
            WeakMatch(
                basis: basis == .code ? .code : .normalisedName,
                first: first.words, firstLocation: first.location, second: second.words, secondLocation: second.location
            )
        )
    }
}
