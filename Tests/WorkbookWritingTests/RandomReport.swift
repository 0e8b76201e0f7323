import Diagnostics
import ExactNumbers
import Reporting
import SeededRandom

/// Pembangkit acak berbenih: benih yang sama selalu memberi laporan yang sama.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let mixed = (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        return mixed ^ (mixed >> 33)
    }
}

/// Laporan acak yang sulit bagi bilangan biner: nol, negatif, sen, jumlah besar, dan persen yang tepat
/// di tengah dua pembulatan.
struct RandomReport {
    /// Banyaknya angka rupiah terbesar.
    var digits: ClosedRange<Int>
    var hasSen: Bool
    var seed: UInt64
    var rowCount = 300

    func report() throws -> Report {
        var generator = SeededGenerator(seed: seed)
        let pairs = (0..<rowCount).map { index in
            let before = amount(&generator)
            return index.isMultiple(of: 3) && !before.isZero
                ? tie(near: before, &generator) : (before: before, after: amount(&generator))
        }
        let total = (
            before: try Rupiah.sum(pairs.map(\.before)), after: try Rupiah.sum(pairs.map(\.after))
        )
        var rows = try pairs.enumerated().map { index, pair in try row(index, pair, total: total.before) }
        rows.append([
            ReportCell(.amount(total.before), derivation: .sum(pairs.indices.map { .t($0, 0) })),
            ReportCell(.amount(total.after), derivation: .sum(pairs.indices.map { .t($0, 1) })),
            .empty, .empty, .empty,
        ])
        return SmallReport.report(
            SmallReport.table(kinds: [.amount, .amount, .amount, .percent, .percent], rows))
    }

    private func row(
        _ index: Int, _ pair: (before: Rupiah, after: Rupiah), total: Rupiah
    ) throws -> [ReportCell] {
        let share: ReportCell.Value =
            total.isZero
            ? .text(Derivation.noneWord) : .percent(try Ratio(pair.before, over: total).percent(decimals: 3))
        return [
            ReportCell(.amount(pair.before)),
            ReportCell(.amount(pair.after)),
            ReportCell(
                .amount(try pair.after - pair.before),
                derivation: .difference(after: .t(index, 1), before: .t(index, 0))),
            ReportCell(
                try SampleReport.change(pair), derivation: .change(after: .t(index, 1), before: .t(index, 0))),
            ReportCell(share, derivation: .share(part: .t(index, 0), whole: .t(rowCount, 0))),
        ]
    }

    private func amount(_ generator: inout SeededGenerator) -> Rupiah {
        var limit: Int128 = 1
        for _ in 0..<Int.random(in: digits, using: &generator) { limit *= 10 }
        var rupiah = Int128(generator.next()) * Int128(generator.next() % 1_000_000) % limit
        switch generator.next() % 10 {
        case 0: rupiah = 0
        case 1: rupiah = -rupiah
        case 2...5: rupiah = rupiah / 100_000 * 100_000
        default: break
        }
        let sen = hasSen && generator.next().isMultiple(of: 2) ? Int128(generator.next() % 100) : 0
        return Rupiah(sen: rupiah * 100 + sen)
    }

    /// Pasangan yang perubahannya tepat berakhir pada angka 5 di desimal persen ketiga.
    private func tie(
        near amount: Rupiah, _ generator: inout SeededGenerator
    ) -> (before: Rupiah, after: Rupiah) {
        let unit = amount.sen / 200_000
        let odd = Int128.random(in: -150_000...150_000, using: &generator) | 1
        return (Rupiah(sen: unit * 200_000), Rupiah(sen: unit * (200_000 + odd)))
    }
}
