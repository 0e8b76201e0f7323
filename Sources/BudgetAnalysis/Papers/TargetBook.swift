package import BudgetModel
package import ExactNumbers

/// Target yang dapat dicari menurut indikator, jenis, tahun, dan kertas.
///
/// Angka mendua (`16.000`) hanya dipakai bila tepat satu artinya juga dicetak kertas lain untuk indikator, jenis,
/// dan tahun yang sama; selain itu nilainya tidak diketahui dan aturan diam. Sisa format persen (N007) bukan nilai.
package struct TargetBook: Sendable {
    /// Satu target yang nilainya pasti.
    package struct Entry: Sendable, Hashable {
        package let target: Target
        package let value: Quantity

        package init(target: Target, value: Quantity) {
            self.target = target
            self.value = value
        }
    }

    /// Apa yang dijanjikan: nilai apa untuk tahun mana.
    package struct Promise: Sendable, Hashable {
        let indicator: String
        let kind: Target.Kind
        let year: Int?

        package init(_ target: Target) {
            indicator = target.indicator
            kind = target.kind
            year = target.year
        }
    }

    /// Semua target bernilai pasti, menurut urutan berkas.
    package let entries: [Entry]
    private let certain: [Promise: Set<Quantity>]
    private let byIndicator: [String: [Entry]]

    package init(_ budget: Budget) {
        var certain: [Promise: Set<Quantity>] = [:]
        let targets = budget.targets.filter { !$0.figure.isTargetDebris }
        for target in targets {
            if let value = target.figure.value { certain[Promise(target), default: []].insert(value) }
        }
        self.certain = certain
        entries = targets.compactMap { target in Self.value(of: target, in: certain).map { Entry(target: target, value: $0) } }
        byIndicator = Dictionary(grouping: entries, by: \.target.indicator)
    }

    /// Nilai sebuah target: angka yang pasti, predikat, atau rentang; `nil` bila tidak terbaca atau mendua.
    func value(of target: Target) -> PerformanceValue? {
        guard !target.figure.isTargetDebris else { return nil }
        return Self.value(of: target, in: certain).map { .number($0) } ?? PerformanceValue(target.figure)
    }

    /// Predikat dan rentang bukan satu angka; aturan angka diam.
    private static func value(of target: Target, in certain: [Promise: Set<Quantity>]) -> Quantity? {
        switch target.figure.reading {
        case .single(let value): value
        case .ambiguous(let comma, let point): only([comma, point], in: certain[Promise(target)] ?? [])
        case .grade, .range, .unreadable: nil
        }
    }

    private static func only(_ readings: [Quantity], in known: Set<Quantity>) -> Quantity? {
        let matches = readings.filter(known.contains)
        return matches.count == 1 ? matches[0] : nil
    }

    /// Target sebuah indikator, menurut urutan berkas.
    package func entries(of indicator: String) -> [Entry] { byIndicator[indicator] ?? [] }

    /// Target tahun `year` yang dicetak kertas dengan kode `document`.
    package func target(of indicator: String, in year: Int, by document: String) -> Entry? {
        entries(of: indicator).first {
            $0.target.kind == .target && $0.target.year == year && $0.target.document == document
        }
    }
}
