import BudgetModel
import Diagnostics
import ExactNumbers
import SeededRandom
import Testing

@Suite("Mengelompokkan baris dan menjumlahkan tahapan")
struct LineGroupTests {
    /// Dimensi dan isinya pada sebuah baris, ditulis seterang mungkin.
    private static let dimensions: [(LineDimensions, @Sendable (BudgetLine) -> String)] = [
        (.year, { "\($0.year)" }), (.region, { "\($0.region as String?)" }), (.office, { $0.office }), (.unit, { "\($0.unit as String?)" }),
        (.group, { $0.group.rawValue }), (.fundingSource, { $0.fundingSource.name }), (.program, { "\($0.program)" }),
        (.activity, { "\($0.activity as CodedName?)" }), (.subActivity, { "\($0.subActivity as CodedName?)" }),
        (.account, { "\($0.account as CodedName?)" }), (.table, { "\($0.location.file) \($0.location.sheet as String?)" }),
    ]

    private struct Group: Equatable {
        let first: Int
        var count = 0
        var rows: ClosedRange<Int>
        var ceilings = StageAmounts()
        var counts: [BudgetStage: Int] = [:]
        var rounding = Rupiah.zero
    }

    /// Acuan yang lambat dan terang: setiap baris satu demi satu; kunci dibandingkan bita demi bita.
    private static func reference(_ lines: [BudgetLine], by chosen: LineDimensions) throws(ArithmeticError) -> [Group] {
        var keys: [[UInt8]: Int] = [:]
        var groups: [Group] = []
        for (index, line) in lines.enumerated() {
            let key = dimensions.filter { chosen.contains($0.0) }.map { $0.1(line) + "\u{1F}" }.joined()
            let row = line.location.row ?? 0
            let place = keys[Array(key.utf8)] ?? groups.count
            if place == groups.count { groups.append(Group(first: index, rows: row...row)) }
            keys[Array(key.utf8)] = place
            groups[place].count += 1
            groups[place].rows = min(groups[place].rows.lowerBound, row)...max(groups[place].rows.upperBound, row)
            groups[place].rounding = try groups[place].rounding + line.rounding
            for stage in line.ceilings.stages {
                groups[place].ceilings[stage] = try (groups[place].ceilings[stage] ?? .zero) + (line.ceilings[stage] ?? .zero)
                groups[place].counts[stage, default: 0] += 1
            }
        }
        return groups
    }

    private static func expectSame(_ lines: [BudgetLine], by chosen: LineDimensions) {
        let stored = BudgetLines(lines)
        do throws(ArithmeticError) {
            let expected = try reference(lines, by: chosen)
            let groups = try stored.groups(by: chosen).map { group in
                Group(
                    first: group.first, count: group.count, rows: group.rows, ceilings: group.ceilings,
                    counts: Dictionary(uniqueKeysWithValues: group.counts.map { ($0.stage, $0.count) }), rounding: group.rounding)
            }
            #expect(groups == expected)
        } catch {
            #expect(throws: error) { try stored.groups(by: chosen) }
        }
    }

    @Test("Sama dengan hitungan baris demi baris, atas baris acak dan dimensi acak", arguments: 0..<40)
    func sameAsReference(seed: UInt64) {
        var random = RandomLines(seed: seed)
        for _ in 0..<5 {
            let chosen = Self.dimensions.filter { _ in random.pick([true, false]) }.reduce(into: LineDimensions()) { $0.formUnion($1.0) }
            Self.expectSame(random.next(random.pick([0, 1, 80])), by: chosen)
        }
    }

    @Test("Jumlah yang tidak muat adalah kesalahan, sama seperti hitungan baris demi baris", arguments: 0..<40)
    func overflow(seed: UInt64) {
        var random = RandomLines(seed: seed)
        for dimensions in [LineDimensions(), .office, [.office, .program]] {
            Self.expectSame(random.next(random.pick([2, 6, 30]), mayOverflow: true), by: dimensions)
        }
    }

    @Test("Satu baris di setiap kelompok cukup untuk membaca dimensinya")
    func example() throws {
        var random = RandomLines(seed: 3)
        var lines = BudgetLines(random.next(2))
        for index in lines.indices {
            lines[index].office = "Dinas"
            lines[index].ceilings = StageAmounts()
            lines[index].ceilings[.original] = Rupiah(Int64(index) + 1)
        }
        let groups = try lines.groups(by: .office)
        #expect(groups.map { lines[$0.first].office } == ["Dinas"])
        #expect(groups.map { $0.ceilings[.original] } == [Rupiah(3)])
        #expect(groups.map(\.counts) == [[LineGroup.StageCount(stage: .original, count: 2)]])
    }
}
