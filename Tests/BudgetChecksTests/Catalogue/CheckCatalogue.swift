import BudgetFixtures

/// Semua tempat yang menyebut aturan pemeriksaan, dan kesenjangan di antaranya.
struct CheckCatalogue {
    /// Kode menurut urutan `RuleCatalogue.rules`.
    var list: [String]
    /// Baris tabel dokumentasi yang diharapkan dari halamannya.
    var expectedRows: [String]
    /// `Sources/BudgetChecks/Rules`: satu berkas satu aturan.
    var ruleFiles: [RepositoryText]
    /// `BudgetChecks.md`.
    var documentation: RepositoryText
    /// `Tests/BudgetChecksTests/Rules`: setiap kode disebut di suatu uji.
    var tests: [RepositoryText]

    var gaps: [String] {
        let places = [
            RulePlace("Rules", .each, ruleFiles.flatMap(\.pageIDs)),
            RulePlace("BudgetChecks.md", .each, documentation.rowIDs),
            RulePlace("uji", .all, tests.flatMap(\.ruleLiterals)),
        ]
        return RuleList(list).gaps(in: places) + ruleFiles.filesWithoutOnePage + foreignFindings
            + documentation.missing(expectedRows)
    }

    /// Berkas aturan yang memberi temuan berkode lain.
    private var foreignFindings: [String] {
        ruleFiles.flatMap { file in
            Set(file.findingIDs).subtracting(file.pageIDs).sorted().map { "\(file.name): memberi temuan \($0), bukan kode halamannya" }
        }
    }
}

extension RepositoryText {
    /// Kode temuan yang ditulis berkas ini.
    fileprivate var findingIDs: [String] { text.matches(of: /\brule: "([A-Z]\d{3})"/).map { String($0.1) } }
}
