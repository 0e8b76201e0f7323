import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Rekening induk, subtotal, atau total sebuah tabel tidak sama dengan rinciannya.
    static let printedSumDiffers = Rule(
        RulePage(
            id: "J003",
            name: "induk-beda-dari-rinciannya",
            severity: .error,
            title: LocalizedText(
                id: "Induk, subtotal, atau total di dalam tabel tidak sama dengan rinciannya",
                en: "A parent, subtotal, or total inside a table differs from its details"
            ),
            why: LocalizedText(
                id:
                    "Rekening induk mengulang jumlah anaknya, dan baris jumlah mengulang baris di atasnya. Bila tidak sama, ada rincian yang hilang, dobel, atau salah ketik, dan tabelnya tidak dapat ditandatangani. Satu angka yang salah sering membuat induk dan totalnya ikut berbeda dengan selisih yang sama; itu dilaporkan sebagai satu temuan. Di tabel \"dalam ribuan\" atau \"juta\", beda yang dapat datang dari pembulatan cetak hanya catatan, satu per tabel. Induk yang hanya dikenali dari nomor urut atau jorokannya dilaporkan B038; jumlah yang ditulis di tabel total-tertera diperiksa J001.",
                en:
                    "A parent account repeats the sum of its children, and a total repeats the rows above it. Where they differ, a detail is missing, doubled, or mistyped, and the table cannot be signed. One wrong figure often puts its parent and the total off by the same amount; that is reported as one finding. In a table in thousands or millions, a difference that rounding in print can explain is a note, one per table. Parents known only by numbering or indentation are reported by B038; totals written in the total-tertera table are checked by J001."
            ),
            basis: LocalizedText(
                id: "Kebiasaan pemeriksaan: setiap jumlah harus dapat dijumlahkan ulang dari rinciannya.",
                en: "Audit practice: every total must foot from its details."
            ),
            bad: [
                "dinas.csv": """
                Dinas Perdagangan,,,
                Tahun Anggaran 2024,,,
                Kode,Uraian,Sebelum Perubahan,Setelah Perubahan
                3.30.02,Program A,1.000.000,700.000
                3.30.02.1.01,Kegiatan Satu,600.000,400.000
                3.30.02.1.02,Kegiatan Dua,400.000,350.000
                """
            ],
            good: [
                "dinas.csv": """
                Dinas Perdagangan,,,
                Tahun Anggaran 2024,,,
                Kode,Uraian,Sebelum Perubahan,Setelah Perubahan
                3.30.02,Program A,1.000.000,750.000
                3.30.02.1.01,Kegiatan Satu,600.000,400.000
                3.30.02.1.02,Kegiatan Dua,400.000,350.000
                """
            ]
        ),
        need: .everyRow, seeing: .rows
    ) { examination in
        let broken = try examination.brokenCauses.filter { !$0.allSatisfy(\.isOutlined) }
        let rounded = examination.printedSums.filter { !$0.isConsistent && $0.isWithinRounding }.inGroups(by: \.location.table)
        return try broken.map { try finding(of: $0) } + rounded.map { try roundingNote($0.members) }
    }
}

/// Satu temuan bagi baris yang selisihnya sama.
private func finding(of rows: [BrokenRow]) throws -> Finding {
    let first = rows[0]
    let stages = try first.sums.map { sum in
        let difference = try sum.printed - sum.computed
        return Worded(
            LocalizedText(
                id: "\(sum.stage.label) tertera \(sum.printed), rinciannya berjumlah \(sum.computed), selisihnya \(difference)",
                en: "\(sum.stage.label) is printed as \(sum.printed), its details sum to \(sum.computed), the difference is \(difference)"
            ), .footing(printed: sum.printed, expected: sum.computed, difference, at: sum.stage))
    }.joined(by: "; ")
    let others = rows.count - 1
    let same =
        others == 0
        ? Worded.nothing
        : Worded(
            LocalizedText(
                id: " Selisih yang sama besar ada pada \(count: others) jumlah lain, jadi mungkin hanya satu angka yang salah.",
                en: " A difference of the same size stands in \(count: others) more, so a single wrong figure may be behind it."
            ), [.others: .count(others)])
    return Finding(
        rule: "J003", severity: .error, location: first.location, field: .ceiling(first.sums[0].stage),
        related: rows.dropFirst().map { Finding.Place($0.location, .ceiling($0.sums[0].stage)) }, subject: first.name,
        facts: stages.facts + same.facts,
        message: LocalizedText(id: "Jumlah \"\(first.name)\": \(stages).\(same)", en: "Sum \"\(first.name)\": \(stages).\(same)"),
        advice: LocalizedText(
            id: "Jumlahkan ulang rinciannya, lalu perbaiki rincian atau jumlah yang keliru.",
            en: "Add up its details again, then mend the detail or the sum that is wrong."
        )
    )
}

/// Jumlah yang bedanya dapat datang dari pembulatan cetak: satu catatan per tabel, dengan beda terbesar sebagai contoh.
private func roundingNote(_ sums: [PrintedSumReading]) throws -> Finding {
    let deviations = try sums.map { try ($0.printed - $0.computed).magnitude }
    let widest = deviations.indices.max { deviations[$0] < deviations[$1] } ?? 0
    let (sum, difference) = (sums[widest], try sums[widest].printed - sums[widest].computed)
    return Finding(
        rule: "J003", severity: .note, location: sums[0].location,
        related: sums.map(\.location).distinct.filter { $0 != sums[0].location }.places(), subject: sum.label,
        facts: [
            .count: .count(sums.count), .printed: .amount(sum.printed), .expected: .amount(sum.computed),
            .difference: .amount(difference),
        ],
        message: LocalizedText(
            id:
                "\(count: sums.count) jumlah di tabel ini berbeda tipis dari rinciannya, yang dapat datang dari pembulatan cetak; terbesar \"\(sum.label)\" \(sum.stage.label): tertera \(sum.printed), rinciannya berjumlah \(sum.computed), selisihnya \(difference).",
            en:
                "\(count: sums.count) sums in this table differ slightly from their details, which rounding in print can explain; the largest is \"\(sum.label)\" \(sum.stage.label): printed \(sum.printed), its details sum to \(sum.computed), the difference is \(difference)."
        ),
        advice: LocalizedText(
            id: "Cetak tabelnya dalam rupiah penuh, atau sebutkan bahwa jumlahnya tidak sama karena pembulatan.",
            en: "Print the table in full rupiah, or state that the sums differ because of rounding."
        )
    )
}
