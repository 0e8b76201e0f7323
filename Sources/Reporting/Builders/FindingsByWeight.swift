package import BudgetChecks
import Diagnostics
import ExactNumbers

extension [JudgedFinding] {
    /// Bagi orang yang membaca dari atas: bobot terberat dahulu, yang terbuka sebelum yang diterima, lalu uang terbesar yang
    /// dipertaruhkan; yang sama menurut urutan semula.
    package var byWeight: [JudgedFinding] {
        enumerated().map { (offset: $0.offset, judged: $0.element, stake: $0.element.finding.stake ?? .zero) }.sorted { left, right in
            let (first, second) = (left.judged, right.judged)
            if first.finding.severity != second.finding.severity { return first.finding.severity > second.finding.severity }
            if first.isOpen != second.isOpen { return first.isOpen }
            return left.stake == right.stake ? left.offset < right.offset : left.stake > right.stake
        }.map(\.judged)
    }
}

extension Finding {
    /// Uang yang dipertaruhkan: selisih yang disebutnya, tertera dikurangi seharusnya, atau jumlah terbesar faktanya; `nil` bila
    /// temuannya tidak tentang uang.
    var stake: Rupiah? {
        for case .amount(let amount) in [facts[.difference], difference].compactMap(\.self) { return try? amount.magnitude }
        return facts.all.compactMap { fact in if case .amount(let amount) = fact.figure { try? amount.magnitude } else { nil } }.max()
    }
}
