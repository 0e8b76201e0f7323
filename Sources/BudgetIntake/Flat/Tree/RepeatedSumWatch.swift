import BudgetModel
import Diagnostics
import ExactNumbers

/// Mengawasi baris tanpa kode yang jumlahnya sama dengan jumlah baris-baris sesudahnya: mungkin induk yang hanya
/// dibedakan oleh huruf tebal atau jorokan gaya, yang tidak sampai ke pembaca, sehingga uangnya terhitung dua kali.
///
/// Hanya angka di atas satu juta rupiah yang bukan kelipatannya dinilai, karena angka kecil dan bulat sering kebetulan.
struct RepeatedSumWatch {
    /// Baris yang jumlahnya terulang, dan baris terakhir yang menyusunnya.
    struct Suspect {
        let name: String
        let location: SourceLocation
        let lastRow: Int
        /// Baris-baris sesudahnya mengulang kodenya, dengan unitnya masing-masing.
        let isCoded: Bool
    }

    private struct Candidate {
        let row: FlatRow
        var sums = StageSums()
        var count = 0
    }

    private var candidates: [Candidate] = []
    /// Banyaknya baris yang diawasi sekaligus; induk lebih jauh di atas tidak lagi dinilai.
    private static let maximumCount = 32

    /// Melihat satu baris anggaran; mengembalikan baris di atasnya yang jumlahnya baru saja terulang.
    ///
    /// Di tabel berkode hanya baris tanpa unit yang diawasi, terhadap baris-baris unit yang mengulang kodenya.
    mutating func see(_ row: FlatRow) -> Suspect? {
        if row.code != nil, row.unit == nil || candidates.first?.row.code != row.code {
            forget()
            guard row.unit == nil else { return nil }
        }
        var suspect: Suspect?
        for index in candidates.indices.reversed() {
            candidates[index].sums.add(row)
            candidates[index].count += 1
            let (above, sums) = (candidates[index].row, candidates[index].sums)
            if candidates[index].count > 1, sums.amounts.count == above.ceilings.stages.count, sums.matches(above.ceilings) {
                suspect = Suspect(name: above.name, location: above.location, lastRow: row.number, isCoded: row.code != nil)
                candidates.remove(at: index)
            } else if above.ceilings.stages.contains(where: { sums[$0] > (above.ceilings[$0] ?? .zero) }) {
                candidates.remove(at: index)
            }
        }
        if row.code == nil || row.unit == nil, row.ceilings.stages.contains(where: { Self.isTelling(row.ceilings[$0] ?? .zero) }) {
            if candidates.count == Self.maximumCount { candidates.removeFirst() }
            candidates.append(Candidate(row: row))
        }
        return suspect
    }

    /// Melupakan semua calon, misalnya di batas bagian.
    mutating func forget() { candidates = [] }

    private static func isTelling(_ amount: Rupiah) -> Bool {
        amount.sen > 100_000_000 && !amount.sen.isMultiple(of: 100_000_000)
    }
}

extension Finding {
    static func repeatedSum(_ suspect: RepeatedSumWatch.Suspect) -> Finding {
        Finding(
            rule: IntakeRule.repeatedSum, severity: .warning, location: suspect.location, excerpt: suspect.name,
            message: LocalizedText(
                id:
                    "Pagu \"\(suspect.name)\" sama dengan jumlah baris-baris sesudahnya sampai baris \(suspect.lastRow); bila ia induknya, uangnya terhitung dua kali.",
                en:
                    "The ceiling of \"\(suspect.name)\" equals the sum of the rows after it down to row \(suspect.lastRow); if it is their parent, the money counts twice."
            ),
            advice: suspect.isCoded
                ? LocalizedText(
                    id: "Bila induk, kosongkan kode di baris-baris unitnya, atau hapus baris induknya.",
                    en: "If it is a parent, leave the code of its units' rows empty, or delete the parent's row."
                )
                : LocalizedText(
                    id: "Bila induk, beri kode atau nomor urut (A, 1, a) supaya susunannya terbaca.",
                    en: "If it is a parent, give it a code or a number (A, 1, a) so that the order can be read."
                )
        )
    }
}
