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

    /// `true` bila hanya nomor urut atau jorokannya yang menjadikannya jumlah; barisnya mungkin berdiri sendiri.
    var isOutlined: Bool { sums.allSatisfy { [.number, .indent].contains($0.sum.basis) } }

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

    /// Baris jumlah yang keliru menurut sebabnya: selisih yang sama besar di satu tabel hampir selalu satu angka yang salah.
    /// Rekening terdalam berdiri pertama, baris "Jumlah" terakhir.
    var brokenCauses: [[BrokenRow]] {
        get throws(ArithmeticError) {
            var groups: [[BrokenRow]] = []
            var places: [Cause: Int] = [:]
            for row in brokenRows {
                let cause = Cause(table: row.location.table, deviations: try row.deviations)
                if let place = places[cause] {
                    groups[place].append(row)
                } else {
                    places[cause] = groups.count
                    groups.append([row])
                }
            }
            return groups.map { group in group.filter { $0.sums[0].code != nil } + group.filter { $0.sums[0].code == nil } }
        }
    }
}

private struct Cause: Hashable {
    let table: SourceLocation
    let deviations: [BudgetStage: Rupiah]
}
