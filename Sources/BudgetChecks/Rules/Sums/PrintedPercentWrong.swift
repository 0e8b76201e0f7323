import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Persen perubahan yang dicetak sebuah baris tidak mungkin hasil pembulatan dari kedua pagunya.
    static let printedPercentWrong = Rule(
        RulePage(
            id: "J005",
            name: "persen-tertera-salah",
            severity: .error,
            title: LocalizedText(
                id: "Persen perubahan tertera tidak sesuai dengan kedua pagunya",
                en: "A printed percentage of change does not follow from its two ceilings"
            ),
            why: LocalizedText(
                id:
                    "Persen adalah angka yang paling sering dikutip. Ia dihitung dari pagu sebelum dan hanya boleh berbeda karena pembulatan; persen yang dipotong, bukan dibulatkan, hanya catatan, satu per tabel. Di tabel \"dalam ribuan\" atau \"juta\", pembulatan kedua pagunya ikut diperhitungkan. Tanda tidak dinilai, dan bila pagu sebelum nol, 0, 100, \"-\", \"baru\", dan sel kosong semuanya diterima. Persen yang mengikuti selisih keliru dilaporkan J004, yang mengikuti rincian J003.",
                en:
                    "The percentage is the figure quoted most. It is computed on the ceiling before and may differ by rounding only; one that is cut off instead of rounded is a note, one per table. In a table in thousands or millions, the rounding of both ceilings is taken into account. Its sign is not judged, and where the ceiling before is zero, 0, 100, \"-\", \"baru\", and an empty cell are all accepted. A percentage that follows a wrong difference is reported by J004, one that follows the details by J003."
            ),
            basis: LocalizedText(
                id: "Persen = selisih / pagu sebelum x 100, dibulatkan satu kali.",
                en: "Percentage = difference / ceiling before x 100, rounded once."
            ),
            bad: [
                "dinas.csv": """
                Dinas Perdagangan,,,,
                Tahun Anggaran 2024,,,,
                Uraian,Sebelum,Setelah,Selisih,%
                Program A,1.000.000,700.000,(300.000),"(42,86)"
                Program B,400.000,450.000,50.000,"12,50"
                """
            ],
            good: [
                "dinas.csv": """
                Dinas Perdagangan,,,,
                Tahun Anggaran 2024,,,,
                Uraian,Sebelum,Setelah,Selisih,%
                Program A,1.000.000,700.000,(300.000),"(30,00)"
                Program B,400.000,450.000,50.000,"12,50"
                """
            ]
        ),
        need: .ownRecord
    ) { examination in
        try ChangeTable.tables(of: examination.budget).flatMap { table in
            try percentFindings(in: table.rows.compactMap { row in try row.printed.percent.map { try PercentReading($0, row) } })
        }
    }
}

private func percentFindings(in readings: [PercentReading]) throws -> [Finding] {
    guard try !PercentReading.haveOtherMeaning(readings) else { return [] }
    var findings: [Finding] = []
    var cutOff: [PercentReading] = []
    for reading in readings {
        switch reading.fit {
        case .exact: continue
        case .cutOff: cutOff.append(reading)
        case .wrong:
            if try !reading.followsReportedFigure { findings.append(try wrong(reading)) }
        }
    }
    return try findings + (cutOff.isEmpty ? [] : [cutOffNote(cutOff)])
}

private func wrong(_ reading: PercentReading) throws -> Finding {
    let (row, printed) = (reading.row, reading.row.printed)
    let text = reading.figure.text
    let why =
        try reading.expected.map { expected in
            LocalizedText(
                id: "\(printed.from.label) \(row.before) menjadi \(printed.to.label) \(row.after) adalah \(try expected.changeWords)",
                en: "\(printed.from.label) \(row.before) to \(printed.to.label) \(row.after) is \(try expected.changeWords)"
            )
        }
        ?? LocalizedText(
            id: "pagu \(printed.from.label) nol, jadi tidak ada persennya",
            en: "the \(printed.from.label) ceiling is zero, so there is no percentage"
        )
    return Finding(
        rule: "J005", severity: .error, location: reading.figure.location, subject: printed.name, excerpt: text,
        expected: reading.expected.map { .percent($0) }, printed: reading.figure.value.map { .percent($0) },
        message: LocalizedText(
            id: "Persen \"\(printed.name)\" tertera \(text), sedangkan \(why).",
            en: "The percentage of \"\(printed.name)\" is printed as \(text), but \(why)."
        ),
        advice: LocalizedText(
            id: "Hitung ulang persennya terhadap pagu sebelum, atau perbaiki pagu yang salah ketik.",
            en: "Compute the percentage on the ceiling before again, or mend the mistyped ceiling."
        )
    )
}

private func cutOffNote(_ readings: [PercentReading]) throws -> Finding {
    let first = readings[0]
    let (name, text) = (first.row.printed.name, first.figure.text)
    let size = try first.expected?.magnitude ?? .zero
    return Finding(
        rule: "J005", severity: .note, location: first.figure.location, subject: name, excerpt: text,
        expected: first.expected.map { .percent($0) }, printed: first.figure.value.map { .percent($0) },
        message: LocalizedText(
            id:
                "\(count: readings.count) persen di tabel ini dipotong, bukan dibulatkan; yang pertama \"\(name)\", tertera \(text) untuk \(percent: size).",
            en:
                "\(count: readings.count) percentages in this table are cut off instead of rounded; the first is \"\(name)\", printed as \(text) for \(percent: size)."
        ),
        advice: LocalizedText(
            id: "Tidak perlu diperbaiki bila memang begitu kebiasaannya; bulatkan bila angkanya dikutip.",
            en: "No need to mend it if that is the custom; round it where the figure is quoted."
        )
    )
}
