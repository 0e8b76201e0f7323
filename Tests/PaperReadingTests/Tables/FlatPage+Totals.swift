import BudgetModel
import Diagnostics
import ExactNumbers

@testable import PaperReading

extension FlatPage {
    /// Jumlah setiap tahapan, menurut waktu: "Murni 30 | Perubahan 28"; kosong bila tidak ada baris.
    var totals: String {
        budget.spendingStages.map { stage in
            let sum = budget.lines.reduce(Int128(0)) { $0 + ($1.ceilings[stage]?.sen ?? 0) }
            return "\(stage.name) \(Self.text(Rupiah(sen: sum)))"
        }.joined(separator: " | ")
    }

    /// Kode kesalahan dan keraguan, tanpa yang berulang.
    var troubles: String {
        var codes: [String] = []
        for finding in result.allFindings where finding.severity == .error && !codes.contains(finding.rule.code) {
            codes.append(finding.rule.code)
        }
        return codes.joined(separator: " ")
    }

    /// Tahun yang dipilih pengguna, dan OPD-nya.
    static var year2024: IntakeOptions {
        var options = IntakeOptions()
        options.year = 2024
        options.office = "Dinas Contoh"
        return options
    }
}
