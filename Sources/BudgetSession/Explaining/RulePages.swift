import BudgetChecks
import BudgetIntake
public import Diagnostics
import PaperReading

/// Halaman semua aturan: pembacaan dan pemeriksaan, menurut kode.
public enum RulePages {
    /// Semuanya.
    public static let all: [RulePage] = (RulePage.intake + RuleCatalogue.rules.map(\.page)).sorted { $0.id < $1.id }

    /// Halaman sebuah aturan; huruf besar dan kecil tidak dibedakan.
    public static func page(_ code: String) -> RulePage? {
        all.first { $0.id.code == code.uppercased() }
    }
}
