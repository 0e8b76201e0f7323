import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Kolom selisih dan persen satu tabel, dari satu tahapan ke tahapan lain.
struct ChangeTable {
    /// Satu baris yang kedua jumlahnya tertera.
    struct Row {
        let printed: PrintedVariance
        let before: Rupiah
        let after: Rupiah
        /// Jumlah menurut rinciannya bila J003 melaporkan baris ini; selisih yang mengikutinya tidak salah sendiri.
        let computed: (before: Rupiah, after: Rupiah)?

        /// `setelah - sebelum` seperti tertera.
        var difference: Rupiah {
            get throws(ArithmeticError) { try after - before }
        }

        /// `true` bila `amount` adalah selisih `difference` menurut pembulatan cetak ketiga angkanya.
        func isPrinted(_ amount: Rupiah, for difference: Rupiah) throws(ArithmeticError) -> Bool {
            let rounding = printed.rounding
            return try amount.isWithin(rounding + rounding + rounding, of: difference)
        }
    }

    let rows: [Row]

    private struct Key: Hashable {
        let table: SourceLocation
        let from: BudgetStage
        let to: BudgetStage
    }

    /// Semua tabel yang mencetak selisih atau persen, menurut urutan berkas.
    static func tables(of examination: Examination) -> [ChangeTable] {
        let broken = Dictionary(examination.brokenRows.map { ($0.location, $0) }) { first, _ in first }
        let groups = examination.budget.printedVariances.inGroups {
            Key(table: $0.location.table, from: $0.from, to: $0.to)
        }
        return groups.map { _, variances in
            ChangeTable(
                rows: variances.compactMap { printed in
                    guard let before = printed.before, let after = printed.after else { return nil }
                    let computed = broken[printed.location.wholeRow].map {
                        (before: $0.computed(at: printed.from) ?? before, after: $0.computed(at: printed.to) ?? after)
                    }
                    return Row(printed: printed, before: before, after: after, computed: computed)
                }
            )
        }
    }
}

extension PrintedVariance {
    /// Kode dan nama seperti tertera.
    var name: String { [code, label].compactMap(\.self).joined(separator: " ") }
}
