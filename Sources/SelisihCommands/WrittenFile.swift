import BudgetChecks
import Diagnostics
import Reporting

/// Kata penutup sesudah sebuah berkas ditulis: namanya, dan apa yang dibuka dahulu.
struct WrittenFile {
    let path: String

    /// Sesudah buku kerja laporan.
    func say(of report: Report, in language: Language) {
        guard let first = report.sections.first else { return }
        let errors = report.findings?.count { $0.isOpen && $0.finding.severity == .error } ?? 0
        let findings = report.sections.first { $0.id == FindingsTable.id.name }?.title
        var text = LocalizedText(
            id: "Ditulis: \(path), \(count: report.sections.count) lembar. Mulailah dari lembar \(first.title).",
            en: "Written: \(path), \(count: report.sections.count) sheets. Start with sheet \(first.title).")
        if errors > 0, let findings {
            text = LocalizedText(
                id: "\(text) \(count: errors) kesalahan menunggu di lembar \(findings).",
                en: "\(text) \(count: errors) errors wait on sheet \(findings).")
        }
        Console.writeError(text.text(in: language) + "\n")
    }

    /// Sesudah berkas lain.
    func say(_ next: LocalizedText, in language: Language) {
        Console.writeError(LocalizedText(id: "Ditulis: \(path). \(next)", en: "Written: \(path). \(next)").text(in: language) + "\n")
    }
}
