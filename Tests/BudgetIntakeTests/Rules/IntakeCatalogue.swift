import BudgetFixtures
import Foundation
import PaperReading

/// Semua tempat yang menyebut aturan pembacaan, dan kesenjangan di antaranya.
struct IntakeCatalogue {
    /// Kode halaman menurut urutan daftarnya (`RulePage.intake`).
    var list: [String]
    /// Baris tabel dokumentasi yang diharapkan dari halamannya.
    var expectedRows: [String]
    /// `Sources/PaperReading/Rules`: satu berkas satu halaman.
    var ruleFiles: [RepositoryText]
    /// Sumber lain di `Sources/PaperReading` dan `Sources/BudgetIntake`.
    var otherSources: [RepositoryText]
    /// `BudgetIntake.md`.
    var documentation: RepositoryText

    var gaps: [String] {
        let ids = idsByName
        let used = (ruleFiles + otherSources).flatMap(\.usedNames)
        let places = [
            RulePlace("Rules", .each, ruleFiles.flatMap(\.pageIDs)),
            RulePlace("BudgetIntake.md", .each, documentation.rowIDs),
            RulePlace("pemakaian", .all, used.map { ids[$0] ?? $0 }),
            RulePlace("kode yang ditulis sebagai teks", .known, (ruleFiles + otherSources).flatMap(\.ruleLiterals)),
        ]
        return RuleList(list).gaps(in: places) + ruleFiles.filesWithoutOnePage + misnamedFiles
            + documentation.missing(expectedRows)
    }

    /// Kode menurut nama halamannya di berkas aturan.
    private var idsByName: [String: String] {
        var ids: [String: String] = [:]
        for file in ruleFiles {
            guard let name = file.pageName, let id = file.pageIDs.first else { continue }
            ids[name] = id
        }
        return ids
    }

    private var misnamedFiles: [String] {
        ruleFiles.compactMap { file in
            guard let name = file.pageName else { return "\(file.name): tidak memuat halaman" }
            let wanted = name.prefix(1).uppercased() + name.dropFirst() + ".swift"
            return file.name == wanted ? nil : "\(file.name): memuat \(name), jadi namanya seharusnya \(wanted)"
        }
    }
}

extension RepositoryText {
    /// Nama halaman di berkas aturan: `missingColumn`.
    fileprivate var pageName: String? { text.firstMatch(of: /static let (\w+) = RulePage\(/).map { String($0.1) } }

    /// Nama kode yang dipakai berkas ini: `RulePage.missingColumn.id`.
    fileprivate var usedNames: [String] {
        text.matches(of: /RulePage\.(\w+)\.id/).map { String($0.1) }
    }
}
