import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Satu baris jumlah di dalam tabel yang tidak sama dengan rinciannya, pada satu tahapan atau lebih.
struct BrokenRow {
    /// Jumlah yang keliru, menurut waktu tahapan; tidak pernah kosong.
    let sums: [PrintedSumReading]

    /// Tempat baris.
    var location: SourceLocation { sums[0].location }

    /// Kode dan nama seperti tertera.
    var name: String { [sums[0].code, sums[0].label].compactMap(\.self).joined(separator: " ") }

    /// Jumlah menurut rinciannya pada tahapan yang keliru.
    func computed(at stage: BudgetStage) -> Rupiah? { sums.first { $0.stage == stage }?.computed }

    /// Besar selisih per tahapan, apa pun tandanya: anak yang terlalu besar membuat induknya tampak terlalu kecil.
    var deviations: [BudgetStage: Rupiah] {
        get throws(ArithmeticError) {
            var deviations: [BudgetStage: Rupiah] = [:]
            for sum in sums {
                deviations[sum.stage] = try (sum.printed - sum.computed).magnitude
            }
            return deviations
        }
    }
}

extension Examination {
    /// Baris jumlah yang tidak sama dengan rinciannya, juga setelah pembulatan cetaknya diperhitungkan, menurut urutan
    /// pembacaan: anak sebelum induknya.
    var brokenRows: [BrokenRow] {
        printedSums.filter { !$0.isWithinRounding }.inGroups(by: \.location).map { _, sums in
            BrokenRow(sums: sums.sorted { $0.stage < $1.stage })
        }
    }
}
