import BudgetChecks
import Diagnostics
import Reporting

/// Kata penutup sesudah sebuah berkas ditulis: namanya, dan apa yang dibuka dahulu.
struct WrittenFile {
    let path: String

    /// Sesudah buku kerja laporan.
    func say(of report: Report, in language: Language) {
        guard let first = report.sections.first else { return }
        var text = LocalizedText(
            id: "Ditulis: \(path), \(count: report.sections.count) lembar. Mulailah dari lembar \(first.title).",
            en: "Written: \(path), \(count: report.sections.count) sheets. Start with sheet \(first.title).")
        let errors = openErrors(of: report)
        if errors > 0, let findings = report.sections.first(where: { $0.id == FindingsTable.id.name })?.title {
            text = LocalizedText(
                id: "\(text) \(count: errors) kesalahan menunggu di lembar \(findings).",
                en: "\(text) \(count: errors) errors wait on sheet \(findings).")
        }
        Console.writeError(text.text(in: language) + "\n")
    }

    /// Sesudah folder tabel CSV: perbandingannya dahulu, bila ada.
    func say(of report: Report, tables: [FlatCSV.File], in language: Language) {
        guard let first = tables.first(where: { $0.table == "sandingan" }) ?? tables.first else { return }
        var text = LocalizedText(
            id: "Ditulis: folder \(path), \(count: tables.count) tabel CSV. Mulailah dari \(first.name).",
            en: "Written: folder \(path), \(count: tables.count) CSV tables. Start with \(first.name).")
        let errors = openErrors(of: report)
        if errors > 0, let findings = tables.first(where: { $0.table == FindingsTable.id })?.name {
            text = LocalizedText(
                id: "\(text) \(count: errors) kesalahan menunggu di \(findings).",
                en: "\(text) \(count: errors) errors wait in \(findings).")
        }
        Console.writeError(text.text(in: language) + "\n")
    }

    private func openErrors(of report: Report) -> Int { report.findings?.count { $0.isOpen && $0.finding.severity == .error } ?? 0 }

    /// Sesudah berkas lain.
    func say(_ next: LocalizedText, in language: Language) {
        Console.writeError(LocalizedText(id: "Ditulis: \(path). \(next)", en: "Written: \(path). \(next)").text(in: language) + "\n")
    }
}
