import BudgetChecks
import Diagnostics
import Reporting

extension FindingsText {
    /// Semua potongannya bersambung.
    func text(of report: FindingsReport, hints: [LocalizedText] = []) -> String {
        var text = ""
        write(report, hints: hints) { text += $0 }
        return text
    }
}

extension SarifReport {
    /// Semua potongannya bersambung.
    func text(of findings: [JudgedFinding]) throws -> String {
        var text = ""
        try write(findings) { text += $0 }
        return text
    }
}
