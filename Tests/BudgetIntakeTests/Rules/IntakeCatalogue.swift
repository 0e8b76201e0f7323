import BudgetFixtures
import Foundation
import PaperReading

/// Semua tempat yang menyebut aturan pembacaan, dan kesenjangan di antaranya.
struct IntakeCatalogue {
    /// Kode halaman menurut urutan daftarnya (`IntakeRule.pages`).
    var list: [String]
    /// Baris tabel dokumentasi yang diharapkan dari halamannya.
    var expectedRows: [String]
    /// `Sources/PaperReading/Rules`: satu berkas satu halaman.
    var ruleFiles: [RepositoryText]
    /// `IntakeRule.swift`: nama setiap kode.
    var names: RepositoryText
    /// Sumber lain di `Sources/PaperReading` dan `Sources/BudgetIntake`.
    var otherSources: [RepositoryText]
    /// `BudgetIntake.md`.
    var documentation: RepositoryText

    var gaps: [String] {
        let ids = idsByName
        let named = named(ids)
        let used = otherSources.flatMap(\.usedNames)
        let places = [
            RulePlace("Rules", .each, ruleFiles.flatMap(\.pageIDs)),
            RulePlace("IntakeRule.swift", .each, named.map(\.id)),
            RulePlace("BudgetIntake.md", .each, documentation.rowIDs),
            RulePlace("pemakaian", .all, used.map { ids[$0] ?? $0 }),
            RulePlace("kode yang ditulis sebagai teks", .known, (ruleFiles + otherSources + [names]).flatMap(\.ruleLiterals)),
        ]
        return RuleList(list).gaps(in: places) + ruleFiles.filesWithoutOnePage + misnamedFiles
            + named.filter { $0.name != $0.page }.map { "IntakeRule.swift: \($0.name) mengambil kode \($0.page)" }
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

    /// Nama di `IntakeRule` dan kode halaman yang diambilnya.
    private func named(_ ids: [String: String]) -> [(name: String, page: String, id: String)] {
        names.text.matches(of: /static let (\w+) = RulePage\.(\w+)\.id/).map { match in
            let (name, page) = (String(match.1), String(match.2))
            return (name, page, ids[page] ?? page)
        }
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

    /// Nama kode yang dipakai berkas ini: `IntakeRule.missingColumn`.
    fileprivate var usedNames: [String] {
        text.components(separatedBy: "IntakeRule.").dropFirst().map { String($0.prefix { $0.isLetter }) }
    }
}
