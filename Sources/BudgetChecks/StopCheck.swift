public import BudgetModel
public import Diagnostics

/// Aturan yang kesalahannya menghentikan perbandingan (``Rule/stopsComparison``), dijalankan tanpa pemeriksaan yang lain.
///
/// `sandingkan`, `baca`, dan `templat` menjalankannya sesudah membaca; ``BudgetCheck`` menjalankannya dahulu.
public struct StopCheck: Sendable {
    /// Temuan menurut aturan.
    public let findings: [Finding]
    /// Aturan yang tidak dijalankan karena ada isi yang tidak terbaca.
    public let skippedRules: [RuleID]
    private let blocked: Rule.Need?

    /// Memeriksa `budget`.
    ///
    /// Baris yang dikelompokkan (``/BudgetModel/Budget/level``) tidak dibandingkan satu dengan yang lain.
    ///
    /// - Parameters:
    ///   - isComplete: `false` bila pembacaan memberi kesalahan.
    ///   - isSummed: `true` bila baris anggarannya sudah dijumlahkan selagi dibaca. Pembacanya menolak menjumlahkan baris yang mungkin
    ///     tertulis dua kali, dan dua ejaan satu program bukan baris ganda; aturan lain tetap melihat semua programnya.
    public init(_ budget: Budget, isComplete: Bool, isSummed: Bool = false) {
        var withoutLines = budget
        if isSummed || budget.level != nil { withoutLines.lines = [] }
        var findings: [Finding] = []
        var skipped: [RuleID] = []
        var blocked: Rule.Need?
        for rule in RuleCatalogue.rules where rule.stopsComparison {
            guard isComplete || rule.need == .ownRecord else {
                skipped.append(rule.id)
                continue
            }
            let own = rule.findings(in: rule.grain == .rows ? withoutLines : budget)
            findings += own
            if own.contains(where: { $0.severity == .error }) { blocked = [blocked, rule.blocked].compactMap(\.self).min() }
        }
        self.findings = findings
        skippedRules = skipped
        self.blocked = blocked
    }

    /// `true` bila isi yang diperlukan itu tidak rusak oleh kesalahan yang ditemukan.
    func allows(_ need: Rule.Need) -> Bool { blocked.map { need < $0 } ?? true }
}
