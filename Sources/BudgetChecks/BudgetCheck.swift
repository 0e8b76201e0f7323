public import BudgetAnalysis
public import BudgetModel
public import Diagnostics

/// Menjalankan semua aturan atas satu isi anggaran dan mengumpulkan setiap temuan.
public struct BudgetCheck: Sendable {
    /// Temuan: yang terberat dahulu, lalu menurut kode, lalu menurut tempat.
    public let findings: [Finding]
    /// Aturan yang tidak dijalankan karena ada isi yang tidak terbaca, atau yang belum boleh dijumlahkan.
    public let skippedRules: [RuleID]

    /// Memeriksa `budget`; aturan yang tidak dapat menilai baris yang dikelompokkan (``RuleCatalogue/unjudged(at:)``) tidak dijalankan.
    ///
    /// - Parameters:
    ///   - budget: Isi yang terbaca.
    ///   - settings: Ambang.
    ///   - isComplete: `false` bila pembacaan memberi kesalahan; aturan yang memerlukan semua baris lalu tidak
    ///     dijalankan, supaya lubang di tabel tidak menjadi tuduhan palsu.
    ///   - rules: Aturan yang dijalankan; bawaan semuanya.
    ///   - years: Semua tahun anggaran `budget` bila sudah disusun bagi perbandingannya.
    ///   - stops: Hasil ``StopCheck`` atas `budget` bila sudah ada.
    public init(
        _ budget: Budget, settings: CheckSettings = CheckSettings(), isComplete: Bool = true,
        rules: [Rule] = RuleCatalogue.rules, years: [BudgetYear]? = nil, stops: StopCheck? = nil
    ) {
        let judged = rules.filter { $0.isJudged(at: budget.level) }
        let stops = stops ?? StopCheck(budget, isComplete: isComplete)
        let listed = Set(rules.map(\.id))
        var findings = stops.findings.filter { listed.contains($0.rule) }
        var skipped = stops.skippedRules.filter(listed.contains)
        do {
            let (examination, contradiction) = try Examination.prepared(budget, settings: settings, years: years)
            // Kaitan yang sudah dilaporkan pembacaan tidak dilaporkan lagi.
            if let contradiction, isComplete { findings.append(.contradiction(contradiction, in: budget)) }
            for rule in judged where !rule.stopsComparison {
                guard isComplete && contradiction == nil || rule.need == .ownRecord, stops.allows(rule.need) else {
                    skipped.append(rule.id)
                    continue
                }
                do {
                    findings += try rule.findings(in: examination)
                } catch {
                    findings.append(.uncomputable(rule.id, in: budget))
                }
            }
        } catch {
            findings.append(.unexaminable(error.explanation, in: budget))
            skipped += judged.filter { !$0.stopsComparison }.map(\.id)
        }
        self.findings = findings.inReadingOrder
        let all = Set(skipped)
        skippedRules = rules.map(\.id).filter(all.contains)
    }
}

extension Examination {
    /// Isi anggaran yang siap diperiksa. Kaitan yang saling bertentangan dilepas dahulu, supaya aturan yang tidak
    /// memerlukannya tetap berjalan.
    fileprivate static func prepared(
        _ budget: Budget, settings: CheckSettings, years: [BudgetYear]?
    ) throws(AnalysisError) -> (Examination, contradiction: AnalysisError?) {
        do {
            return (try Examination(budget, settings: settings, years: years), nil)
        } catch {
            guard case .contradictoryLinks = error else { throw error }
            var unlinked = budget
            unlinked.links = []
            return (try Examination(unlinked, settings: settings), error)
        }
    }
}

extension [Finding] {
    /// Urutan tetap: yang terberat dahulu, lalu kode aturan, lalu tempat; yang sama tetap menurut urutan ditemukan.
    public var inReadingOrder: [Finding] {
        enumerated().sorted { left, right in
            let (first, second) = (left.element, right.element)
            if first.severity != second.severity { return first.severity > second.severity }
            if first.rule != second.rule { return first.rule < second.rule }
            if first.location != second.location { return first.location.precedes(second.location) }
            return left.offset < right.offset
        }.map(\.element)
    }
}

extension SourceLocation {
    fileprivate func precedes(_ other: SourceLocation) -> Bool {
        if file != other.file { return file < other.file }
        if sheet != other.sheet { return (sheet ?? "") < (other.sheet ?? "") }
        if row != other.row { return (row ?? 0) < (other.row ?? 0) }
        return (column ?? 0) < (other.column ?? 0)
    }
}

extension Finding {
    /// Sebuah aturan tidak dapat menghitung karena ada angka yang melampaui batas.
    fileprivate static func uncomputable(_ rule: RuleID, in budget: Budget) -> Finding {
        Finding(
            rule: "N005", severity: .error, location: SourceLocation(file: budget.files.first?.name ?? ""),
            message: LocalizedText(
                id: "Aturan \(rule.code) tidak dapat dihitung karena ada angka yang terlalu besar untuk hitungan tepat.",
                en: "Rule \(rule.code) could not be computed because some figure is too large for exact arithmetic."
            ),
            advice: LocalizedText(
                id: "Cari angka yang tidak wajar panjangnya (puluhan angka) di berkas masukan, lalu perbaiki.",
                en: "Look for a figure of unreasonable length (dozens of digits) in the input, then mend it."
            )
        )
    }

    /// Kaitan satu program yang saling meniadakan, di tempat kaitan terakhirnya.
    fileprivate static func contradiction(_ error: AnalysisError, in budget: Budget) -> Finding {
        guard case .contradictoryLinks(_, let links) = error, let last = links.last else {
            return .unexaminable(error.explanation, in: budget)
        }
        return Finding(
            rule: "B011", severity: .error, location: last, related: links.dropLast().places(), message: error.explanation,
            advice: LocalizedText(
                id: "Perbaiki dahulu, lalu periksa lagi; aturan yang memerlukan kaitan tidak dijalankan.",
                en: "Mend it first, then check again; the rules that need links did not run."
            )
        )
    }

    fileprivate static func unexaminable(_ reason: LocalizedText, in budget: Budget) -> Finding {
        Finding(
            rule: "N005", severity: .error, location: SourceLocation(file: budget.files.first?.name ?? ""), message: reason,
            advice: LocalizedText(
                id: "Perbaiki dahulu, lalu periksa lagi; tanpa itu tidak ada aturan yang dapat dijalankan.",
                en: "Mend it first, then check again; without that no rule can run."
            )
        )
    }
}
