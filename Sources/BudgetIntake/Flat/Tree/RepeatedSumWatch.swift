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

extension Finding {
    static func repeatedSum(_ suspect: RepeatedSumWatch.Suspect) -> Finding {
        Finding(
            rule: IntakeRule.repeatedSum, severity: .warning, location: suspect.location, excerpt: suspect.name,
            message: suspect.kind == .below
                ? LocalizedText(
                    id:
                        "Pagu \"\(suspect.name)\" sama dengan jumlah baris-baris di atasnya sampai baris \(suspect.lastRow); bila ia jumlahnya, uangnya terhitung dua kali.",
                    en:
                        "The ceiling of \"\(suspect.name)\" equals the sum of the rows above it down to row \(suspect.lastRow); if it is their total, the money counts twice."
                )
                : LocalizedText(
                    id:
                        "Pagu \"\(suspect.name)\" sama dengan jumlah baris-baris sesudahnya sampai baris \(suspect.lastRow); bila ia induknya, uangnya terhitung dua kali.",
                    en:
                        "The ceiling of \"\(suspect.name)\" equals the sum of the rows after it down to row \(suspect.lastRow); if it is their parent, the money counts twice."
                ),
            advice: suspect.kind.advice
        )
    }
}

extension RepeatedSumWatch.Suspect.Kind {
    fileprivate var advice: LocalizedText {
        switch self {
        case .plain:
            LocalizedText(
                id: "Bila induk, beri kode atau nomor urut (A, 1, a) supaya susunannya terbaca.",
                en: "If it is a parent, give it a code or a number (A, 1, a) so that the order can be read."
            )
        case .code:
            LocalizedText(
                id: "Bila induk, tulis kodenya bertitik, dan kode anaknya berawal dengan kode itu (5.1, lalu 5.1.01).",
                en: "If it is a parent, write its code with dots, and start its children's codes with it (5.1, then 5.1.01)."
            )
        case .units:
            LocalizedText(
                id: "Bila induk, kosongkan kode di baris-baris unitnya, atau hapus baris induknya.",
                en: "If it is a parent, leave the code of its units' rows empty, or delete the parent's row."
            )
        case .below:
            LocalizedText(
                id: "Bila jumlah, tulis \"Jumlah\" di depan namanya.", en: "If it is a total, write \"Jumlah\" before its name."
            )
        }
    }
}
