import BudgetModel
import Diagnostics
import ExactNumbers

/// Mengawasi baris yang jumlahnya sama dengan jumlah baris-baris sesudahnya atau sebelumnya, padahal susunannya tidak
/// terbaca: mungkin induk yang hanya dibedakan oleh huruf tebal atau kode tanpa titik, atau jumlah tanpa kata "Jumlah",
/// sehingga uangnya terhitung dua kali.
///
/// Hanya angka di atas satu juta rupiah yang bukan kelipatannya dinilai, karena angka kecil dan bulat sering kebetulan;
/// angka lain hanya bila kodenya, tanpa titik, menjadi awal kode semua baris sesudahnya itu (`51`, lalu `5101` dan `5102`).
struct RepeatedSumWatch {
    /// Baris yang jumlahnya terulang, dan baris terakhir yang menyusunnya.
    struct Suspect {
        /// Mengapa susunannya tidak terbaca.
        enum Kind {
            /// Tanpa kode dan nomor urut.
            case plain
            /// Kodenya tidak menaungi baris-baris itu.
            case code
            /// Baris-baris sesudahnya mengulang kodenya, dengan unitnya masing-masing.
            case units
            /// Baris-baris penyusunnya berdiri di atasnya.
            case below
        }

        let name: String
        let location: SourceLocation
        let lastRow: Int
        let kind: Kind
    }

    private struct Candidate {
        let row: FlatRow
        let isTelling: Bool
        var sums = StageSums()
        var count = 0
        /// Kodenya menjadi awal kode semua baris sesudahnya.
        var startsCodes = true

        mutating func add(_ next: FlatRow) {
            sums.add(next)
            count += 1
            startsCodes = startsCodes && RepeatedSumWatch.startsCode(of: next, with: row)
        }

        var isExhausted: Bool {
            !(isTelling || startsCodes) || row.ceilings.stages.contains { sums[$0] > (row.ceilings[$0] ?? .zero) }
        }
    }

    private var candidates: [Candidate] = []
    /// Jumlah baris-baris sejak batas terakhir.
    private var passed = StageSums()
    private var passedCount = 0
    private var lastRow = 0
    private var codes = CodeSums()
    /// Banyaknya baris yang diawasi sekaligus; induk lebih jauh di atas tidak lagi dinilai.
    private static let maximumCount = 32

    /// Melihat satu baris anggaran; mengembalikan baris yang jumlahnya baru saja terulang.
    ///
    /// - Parameter isLoose: `false` bila barisnya berkode di tabel berunit: yang diawasi hanya baris tanpa unit, terhadap
    ///   baris-baris unit yang mengulang kodenya.
    mutating func see(_ row: FlatRow, isLoose: Bool) -> Suspect? {
        if !isLoose, row.unit == nil || candidates.first?.row.code != row.code {
            forget()
            guard row.unit == nil else { return nil }
        }
        let isTelling = row.ceilings.stages.contains { Self.isTelling(row.ceilings[$0] ?? .zero) }
        if isLoose, isTelling, passedCount > 1, passed.amounts.count == row.ceilings.stages.count, passed.matches(row.ceilings) {
            let suspect = Suspect(name: row.name, location: row.location, lastRow: lastRow, kind: .below)
            forget()
            return suspect
        }
        if isLoose, let below = codes.add(row), below.matches(row.ceilings) {
            return Suspect(name: row.name, location: row.location, lastRow: lastRow, kind: .below)
        }
        passed.add(row)
        passedCount += 1
        lastRow = row.number
        let kind: Suspect.Kind = row.code == nil ? .plain : isLoose ? .code : .units
        var suspect: Suspect?
        for index in candidates.indices.reversed() {
            candidates[index].add(row)
            let (above, sums) = (candidates[index].row, candidates[index].sums)
            if candidates[index].isExhausted {
                candidates.remove(at: index)
            } else if candidates[index].count > 1, sums.amounts.count == above.ceilings.stages.count, sums.matches(above.ceilings) {
                suspect = Suspect(name: above.name, location: above.location, lastRow: row.number, kind: kind)
                candidates.remove(at: index)
            }
        }
        if isTelling || Self.mayStartCodes(row), isLoose || row.unit == nil {
            if candidates.count == Self.maximumCount { candidates.removeFirst() }
            candidates.append(Candidate(row: row, isTelling: isTelling))
        }
        return suspect
    }

    /// Melupakan semua calon, misalnya di batas bagian.
    mutating func forget() { self = RepeatedSumWatch() }

    private static func mayStartCodes(_ row: FlatRow) -> Bool {
        row.code?.segments.count == 1 && row.ceilings.stages.contains { (row.ceilings[$0] ?? .zero) > .zero }
    }

    private static func startsCode(of next: FlatRow, with row: FlatRow) -> Bool {
        guard let start = row.code, let code = next.code, !start.text.contains(".") else { return false }
        return code.text.utf8.count > start.text.utf8.count && code.text.hasPrefix(start.text)
    }

    static func isTelling(_ amount: Rupiah) -> Bool {
        amount.sen > 100_000_000 && !amount.sen.isMultiple(of: 100_000_000)
    }
}
