package import BudgetChecks
import Diagnostics
import ExactNumbers

extension [JudgedFinding] {
    /// Bagi orang yang membaca dari atas: bobot terberat dahulu, yang terbuka sebelum yang diterima, lalu uang terbesar yang
    /// dipertaruhkan; yang sama menurut urutan semula.
    package var byWeight: [JudgedFinding] {
        map { (severity: $0.finding.severity, isOpen: $0.isOpen, stake: $0.finding.stake ?? .zero) }.enumerated().sorted { left, right in
            let (first, second) = (left.element, right.element)
            if first.severity != second.severity { return first.severity > second.severity }
            if first.isOpen != second.isOpen { return first.isOpen }
            return first.stake == second.stake ? left.offset < right.offset : first.stake > second.stake
        }.map { self[$0.offset] }
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
