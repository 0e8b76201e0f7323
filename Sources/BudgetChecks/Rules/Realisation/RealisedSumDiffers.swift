import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Jumlah realisasi tertera tidak sama dengan jumlah barisnya.
    static let realisedSumDiffers = Rule(
        RulePage(
            id: "B036",
            name: "jumlah-realisasi-tidak-cocok",
            severity: .warning,
            title: LocalizedText(
                id: "Jumlah realisasi tertera tidak sama dengan jumlah barisnya",
                en: "A printed realisation total differs from the sum of its rows"
            ),
            why: LocalizedText(
                id:
                    "Induk dan baris jumlah mengulang realisasi baris-barisnya. Bila berbeda, ada baris yang belum dimutakhirkan atau jumlah yang diketik; yang dihitung ialah barisnya, dan kedua angkanya disebut. Jumlah lain di kolom yang sama dengan selisih yang sama besar menjadi satu temuan.",
                en:
                    "Parents and total rows repeat the realisation of their rows. Where they differ, a row was not updated or the total was typed; the rows are counted, and both figures are named. Other totals of the column off by the same amount make one finding."
            ),
            basis: LocalizedText(
                id: "Kebiasaan pemeriksaan: jumlah tertera dihitung ulang dari barisnya.",
                en: "Audit practice: a printed total is computed again from its rows."
            ),
            bad: .tradePrograms(total: "650.000"),
            good: .tradePrograms(total: "600.000")
        ),
        need: .everyRow, seeing: .rows
    ) { examination in
        let wrong = examination.budget.printedRealisedSums.filter { !$0.printed.isWithin($0.rounding, of: $0.parts) }
        return try wrong.inGroups { sum in
            Cause(table: sum.location.table, column: sum.location.column, deviation: try (sum.printed - sum.parts).magnitude)
        }.map { finding(of: $0.members) }
    }
}

private struct Cause: Hashable {
    let table: SourceLocation
    let column: Int?
    let deviation: Rupiah
}

private func finding(of sums: [PrintedRealisedSum]) -> Finding {
    let first = sums[0]
    return Finding(
        rule: "B036", severity: .warning, location: first.location, field: .realised,
        related: sums.dropFirst().map(\.location).places(.realised), subject: first.label,
        facts: [.printed: .amount(first.printed), .expected: .amount(first.parts)],
        message: LocalizedText(
            id:
                "Realisasi \"\(first.label)\" di kolom \"\(first.column)\" tertera \(first.printed), padahal baris-barisnya berjumlah \(first.parts).",
            en:
                "The realisation of \"\(first.label)\" in column \"\(first.column)\" is printed as \(first.printed), but its rows sum to \(first.parts)."
        ),
        advice: LocalizedText(
            id: "Periksa jumlahnya, atau sel realisasi yang kosong.", en: "Check the sum, or realisation cells left empty."
        )
    )
}

extension RuleExample {
    fileprivate static func tradePrograms(total: String) -> RuleExample {
        [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni,Realisasi s.d. Triwulan II
            Perdagangan Dalam Negeri,1.000.000,400.000
            Perdagangan Luar Negeri,500.000,200.000
            Jumlah,1.500.000,\(total)
            """
        ]
    }
}
