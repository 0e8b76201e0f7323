public import BudgetChecks
public import BudgetModel
public import Diagnostics

/// Menyusun laporan pemeriksaan: semua temuan dengan keputusannya, hitungannya, dan aturan yang tidak dijalankan.
public struct FindingsReport: Sendable {
    /// Temuan menurut urutan baca.
    public let findings: [JudgedFinding]
    /// Aturan yang tidak dijalankan karena ada isi yang tidak terbaca.
    public let skippedRules: [RuleID]
    let budget: Budget

    /// - Parameters:
    ///   - findings: Temuan pembacaan dan pemeriksaan, menurut urutan baca.
    ///   - budget: Isi yang diperiksa.
    ///   - skippedRules: Aturan yang tidak dijalankan.
    public init(_ findings: [JudgedFinding], budget: Budget = Budget(), skippedRules: [RuleID] = []) {
        self.findings = findings
        self.budget = budget
        self.skippedRules = skippedRules
    }

    /// Laporan satu bagian bernama `temuan`: hitungan, lalu tabel temuan.
    public func report() -> Report {
        var blocks: [ReportBlock] = []
        if let skipped { blocks.append(.paragraph(skipped)) }
        if let unjudged { blocks.append(.paragraph(unjudged)) }
        blocks.append(.table(FindingsTable.counts(findings)))
        blocks.append(findings.isEmpty ? .paragraph(Self.clean) : .table(FindingsTable.table(findings)))
        let section = ReportSection(
            id: FindingsTable.id.name, title: FindingsTable.title, blocks: blocks, isSummary: true
        )
        return Report(title: Self.title, subtitles: budget.subtitles, year: budget.years.last ?? 0, sections: [section], findings: findings)
    }

    /// Judul laporannya, di setiap bentuk keluaran.
    public static let title = LocalizedText(id: "Temuan pemeriksaan", en: "Check findings")
    static let clean = LocalizedText(id: "Tidak ada temuan.", en: "No findings.")

    /// Kalimat tentang aturan yang tidak dijalankan; `nil` bila semuanya dijalankan.
    package var skipped: LocalizedText? {
        guard !skippedRules.isEmpty else { return nil }
        let codes = skippedRules.map(\.code).joined(separator: ", ")
        return LocalizedText(
            id:
                "Tidak dijalankan karena ada kesalahan bacaan: \(codes). Perbaiki kesalahan bacaan dahulu, lalu periksa lagi.",
            en: "Not run because of reading errors: \(codes). Mend the reading errors first, then check again."
        )
    }

    /// Kalimat tentang aturan yang tidak dapat menilai baris yang dikelompokkan; `nil` bila setiap baris dilihat.
    package var unjudged: LocalizedText? { budget.level.map { GroupedWords.unjudged(at: $0) } }

    /// Hitungan dalam satu kalimat: "1 kesalahan, 2 peringatan; 1 temuan diterima."
    public var counts: LocalizedText {
        let open = findings.filter(\.isOpen).map(\.finding)
        let accepted = findings.count - open.count
        let counts = LocalizedText(id: Phrase(open.counts(in: .indonesian)), en: Phrase(open.counts(in: .english)))
        switch (open.isEmpty, accepted) {
        case (true, 0): return Self.clean
        case (true, _):
            return LocalizedText(
                id: "Tidak ada temuan terbuka; \(count: accepted) temuan diterima.",
                en: "No open findings; accepted: \(count: accepted)."
            )
        case (false, 0): return LocalizedText(id: "\(counts).", en: "\(counts).")
        case (false, _):
            return LocalizedText(
                id: "\(counts); \(count: accepted) temuan diterima.", en: "\(counts); accepted: \(count: accepted)."
            )
        }
    }
}

extension [Finding] {
    /// Hitungan per bobot: "1 kesalahan, 2 peringatan, 3 catatan".
    public func counts(in language: Language) -> String {
        Severity.allCases.reversed().compactMap { severity in
            let count = count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(severity.label.text(in: language))"
        }.joined(separator: ", ")
    }
}
