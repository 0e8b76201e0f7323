import BudgetChecks
import Diagnostics
import ExactNumbers
import Reporting

/// Temuan yang dipakai uji tampilan: satu terbuka, satu diterima, satu kembali, dan isi yang berbahaya.
enum FindingSamples {
    static let decision = Decision(
        rule: "J001", place: "kantor/total-tertera.csv!D5", evidence: "", reason: "sesuai risalah", date: "2024-11-20"
    )

    static let total = Finding(
        rule: "J001", severity: .error, location: SourceLocation(file: "kantor/total-tertera.csv", row: 5, column: 4),
        field: .printed, related: [Finding.Place(SourceLocation(file: "kantor/pagu.csv", row: 2), "pagu murni")], subject: "Anggaran",
        facts: ([.printed: .amount(Rupiah(1_010_000))] as Facts).beside([.expected: .amount(Rupiah(1_000_000))]),
        message: LocalizedText(id: "Jumlahnya tertera \(Rupiah(1_010_000)).", en: "The total is printed as \(Rupiah(1_010_000))."),
        advice: LocalizedText(id: "Periksa jumlahnya.", en: "Check the total.")
    )

    /// Temuan persen di buku kerja.
    static let percent = Finding(
        rule: "R001", severity: .warning, location: SourceLocation(file: "isian A.xlsx", sheet: "realisasi", row: 3, column: 28),
        subject: "Nilai", facts: ([.printed: .percent(Quantity(91))] as Facts).beside([.expected: .percent(Quantity(90))]),
        message: LocalizedText(
            id: "Capaiannya tertera \(percent: Quantity(91)).", en: "Achievement is printed as \(percent: Quantity(91))."),
        advice: LocalizedText(id: "Hitung ulang.", en: "Compute it again.")
    )

    /// Temuan kata, dengan isi sel yang mencoba menjadi perintah.
    static let hostile = Finding(
        rule: "D001", severity: .note, location: SourceLocation(file: "a|b:c.csv"), subject: "=1+1 `kode` <b>",
        excerpt: "\u{1B}[31mJumat|\nKamis", facts: [.expected: .word(LocalizedText(id: "Kamis", en: "Thursday"))],
        message: LocalizedText(id: "Harinya | keliru.", en: "The day | is wrong."),
        advice: LocalizedText(id: "Perbaiki harinya.", en: "Mend the day.")
    )

    static let all = [
        JudgedFinding(total), JudgedFinding(percent, status: .returned(decision)), JudgedFinding(hostile, status: .accepted(decision)),
    ]

    static var report: FindingsReport { FindingsReport(all, skippedRules: ["J002", "P001"]) }
}
