import Diagnostics
import Reporting

/// Catatan yang ditambahkan penulis buku kerja pada sel.
enum CellNotes {
    /// Sel yang angkanya lebih panjang daripada yang disimpan Excel.
    static func inexact(_ exact: LocalizedText) -> LocalizedText {
        LocalizedText(
            id:
                "Angka tepat: \(exact). Excel hanya menyimpan \(ExcelLimits.significantDigits) angka penting.",
            en:
                "Exact figure: \(exact). Excel keeps only \(ExcelLimits.significantDigits) significant digits."
        )
    }

    /// Sel berumus yang hasilnya di Excel dapat meleset.
    static func approximate(_ exact: LocalizedText) -> LocalizedText {
        LocalizedText(
            id:
                "Hasil tepat: \(exact). Rumus Excel dapat meleset pada angka terakhirnya: Excel berhitung dengan \(ExcelLimits.significantDigits) angka penting.",
            en:
                "Exact result: \(exact). The Excel formula may be off in its last digit: Excel computes with \(ExcelLimits.significantDigits) significant digits."
        )
    }

    /// Sel hitungan tanpa rumus.
    static let fixedValue = LocalizedText(
        id: "Hasil hitungan tepat, ditulis sebagai nilai: hitungannya tidak dapat menjadi satu rumus Excel.",
        en: "Exact result, written as a value: its calculation cannot be one Excel formula.")

    /// Banyaknya temuan yang kalimatnya ditulis di satu catatan.
    private static let shownFindings = 3

    /// Sel yang dibicarakan temuan: kalimatnya, yang terberat dahulu, dan berapa lagi di lembar *Temuan*.
    static func findings(_ marks: [FindingMark]) -> LocalizedText {
        let byWeight = marks.enumerated().sorted { left, right in
            let (first, second) = (left.element.severity?.rank ?? -1, right.element.severity?.rank ?? -1)
            return first == second ? left.offset < right.offset : first > second
        }.map(\.element)
        let sentences = byWeight.prefix(shownFindings).map { mark in
            let label = mark.severity?.label ?? accepted
            return LocalizedText(id: "\(mark.rule.code), \(label): \(mark.message)", en: "\(mark.rule.code), \(label): \(mark.message)")
        }
        let rest = marks.count - sentences.count
        let closing =
            rest > 0
            ? LocalizedText(id: "Dan \(count: rest) temuan lain; lihat lembar Temuan.", en: "And \(count: rest) more; see sheet Findings.")
            : LocalizedText(id: "Lihat lembar Temuan.", en: "See sheet Findings.")
        return (sentences + [closing]).joined(by: "\n\n")
    }

    private static let accepted = LocalizedText(id: "diterima", en: "accepted")
}

extension Severity {
    fileprivate var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
}
