import BudgetChecks
import BudgetIntake
import Diagnostics
import PaperReading

/// Halaman semua aturan: pembacaan dan pemeriksaan, menurut kode.
enum RulePages {
    static let all: [RulePage] = (IntakeRule.pages + RuleCatalogue.rules.map(\.page)).sorted { $0.id < $1.id }

    /// Halaman sebuah aturan; huruf besar dan kecil tidak dibedakan.
    static func page(_ code: String) -> RulePage? {
        all.first { $0.id.code == code.uppercased() }
    }
}
