import BudgetChecks
import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import PaperReading

/// Berkas-berkas kecil, temuan pembacaan dan pemeriksaannya, seperti dibaca pengguna.
struct CheckPage {
    let reading: IntakeResult
    let check: BudgetCheck
    private let package: TemporaryPackage

    init(_ files: [String: String], settings: CheckSettings = CheckSettings()) throws {
        try self.init(TemporaryPackage(files), files.keys.sorted(), settings)
    }

    init(_ example: RuleExample, settings: CheckSettings = CheckSettings()) throws {
        try self.init(TemporaryPackage(example), example.files.map(\.name).sorted(), settings)
    }

    private init(_ package: TemporaryPackage, _ names: [String], _ settings: CheckSettings) throws {
        self.package = package
        // Tanpa pagu.csv isinya tabel lepas seperti yang beredar di kantor, dibaca berkas demi berkas.
        let paths = names.contains("pagu.csv") ? [package.path] : names.map { "\(package.path)/\($0)" }
        reading = try InputReader(options: IntakeOptions()).read(paths)
        check = BudgetCheck(reading.budget, settings: settings, isComplete: !reading.hasErrors)
    }

    /// Semua temuan, pembacaan dahulu.
    var findings: [Finding] { reading.findings + check.findings }

    /// Kode dan alamat sebuah temuan, tanpa jalur sementaranya.
    func place(of finding: Finding) -> String { package.shortened("\(finding.rule.code) \(finding.location.reference)") }

    /// Temuan satu aturan sebagai teks utuh: bobot dan alamat, kutipan, apa, dan apa yang dilakukan.
    func text(of rule: RuleID, in language: Language = .indonesian) -> String {
        text(of: findings.filter { $0.rule == rule }, in: language)
    }

    /// Semua temuan pemeriksaan sebagai teks utuh.
    func text(in language: Language = .indonesian) -> String {
        text(of: check.findings, in: language)
    }

    private func text(of findings: [Finding], in language: Language) -> String {
        package.shortened(findings.map { $0.page(in: language) }.joined(separator: "\n"))
    }
}

extension Finding {
    /// Temuan sebagai beberapa baris teks untuk diharapkan utuh.
    func page(in language: Language = .indonesian) -> String {
        var lines = ["\(rule.code) \(severity.label.text(in: language)) \(location.reference)"]
        if !related.isEmpty { lines.append("  + " + related.map(\.location.reference).joined(separator: ", ")) }
        if let excerpt = markedExcerpt(in: language) { lines.append("  \(excerpt)") }
        if let expected { lines.append("  = \(expected.text(in: language))") }
        lines.append("  \(message.text(in: language))")
        lines.append("  \(advice.text(in: language))")
        return lines.joined(separator: "\n")
    }
}
