package import BudgetChecks
import Diagnostics
import ExactNumbers

extension [JudgedFinding] {
    /// Bagi orang yang membaca dari atas: bobot terberat dahulu, yang terbuka sebelum yang diterima, lalu uang terbesar yang
    /// dipertaruhkan; yang sama menurut urutan semula.
    package var byWeight: [JudgedFinding] {
        let stakes = map { $0.finding.stake ?? .zero }
        return indices.sorted { left, right in
            let (first, second) = (self[left], self[right])
            if first.finding.severity != second.finding.severity { return first.finding.severity > second.finding.severity }
            if first.isOpen != second.isOpen { return first.isOpen }
            return stakes[left] == stakes[right] ? left < right : stakes[left] > stakes[right]
        }.map { self[$0] }
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
