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
                    "Persen adalah angka yang paling sering dikutip. Ia dihitung dari pagu sebelum dan hanya boleh berbeda karena pembulatan; bila seluruh tabel memotong, bukan membulatkan, itu satu catatan. Di tabel \"dalam ribuan\" atau \"juta\", pembulatan kedua pagunya ikut diperhitungkan. Tanda hanya dinilai di kolom yang menandai penurunan lain, dan bila pagu sebelum nol, 0, 100, \"-\", \"baru\", dan sel kosong semuanya diterima. Persen yang mengikuti selisih keliru dilaporkan J004, yang mengikuti rincian J003.",
                en:
                    "The percentage is the figure quoted most. It is computed on the ceiling before and may differ by rounding only; a whole table that cuts off instead of rounding is one note. In a table in thousands or millions, the rounding of both ceilings is taken into account. Its sign is judged only in a column that marks other decreases, and where the ceiling before is zero, 0, 100, \"-\", \"baru\", and an empty cell are all accepted. A percentage that follows a wrong difference is reported by J004, one that follows the details by J003."
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
        need: .ownRecord, seeing: .rows
    ) { examination in
        try ChangeTable.tables(of: examination).flatMap { try percentFindings(in: $0) }
    }
}

private func percentFindings(in table: ChangeTable) throws -> [Finding] {
    let readings = try table.rows.compactMap { row in try row.printed.percent.map { try PercentReading($0, row) } }
    if let meaning = try PercentReading.otherMeaning(of: readings) { return meaning == .fraction ? [fractionNote(readings)] : [] }
    let isCustom = readings.map(\.fit).areCutOffByCustom
    let signs = try PercentSigns(readings)
    var findings: [Finding] = []
    for reading in readings {
        let isWrong =
            switch reading.fit {
            case .exact, .rounded: try signs.isWrong(reading)
            case .cutOff: !isCustom
            case .wrong: try !reading.followsReportedFigure
            }
        if isWrong { findings.append(try wrong(reading)) }
    }
    let cutOff = readings.filter { isCustom && $0.fit == .cutOff }
    return try findings + (cutOff.isEmpty ? [] : [cutOffNote(cutOff)])
}

/// Tanda yang dipakai kolom persen; yang tidak menandai penurunan sama sekali tidak dinilai.
private struct PercentSigns {
    private let marksFalls: Bool
    private let marksRises: Bool

    init(_ readings: [PercentReading]) throws(ArithmeticError) {
        var (falls, rises) = (false, false)
        for reading in readings {
            guard let isNegative = reading.isNegative, !reading.row.before.isNegative else { continue }
            if try reading.row.difference.isNegative { falls = falls || isNegative } else { rises = rises || !isNegative }
        }
        (marksFalls, marksRises) = (falls, rises)
    }

    /// Penurunan tanpa tanda di kolom yang menandai penurunan lain, atau kenaikan bertanda di kolom yang tidak menandai
    /// kenaikan lain. Selisih yang tandanya juga hilang dilaporkan J004.
    func isWrong(_ reading: PercentReading) throws(ArithmeticError) -> Bool {
        let difference = try reading.row.difference
        guard let isNegative = reading.isNegative, !difference.isZero, isNegative != difference.isNegative else { return false }
        // Defisit yang mengecil naik terhadap pagu yang negatif: tandanya kebiasaan kertasnya.
        guard !reading.row.before.isNegative else { return false }
        if let printed = reading.row.printed.difference, printed.isNegative == isNegative { return false }
        return difference.isNegative ? marksFalls : marksRises
    }
}

extension PercentReading {
    /// `nil` bila nol atau tidak terbaca.
    fileprivate var isNegative: Bool? { figure.value.flatMap { $0.isZero ? nil : $0.isNegative } }
}

extension Facts {
    /// Persen yang tertera dan yang terhitung, bila ada.
    fileprivate static func compared(_ reading: PercentReading) -> Facts {
        Facts(.printed, reading.figure.value.map { .percent($0) }) + Facts(.expected, reading.expected.map { .percent($0) })
    }
}

private func wrong(_ reading: PercentReading) throws -> Finding {
    let (row, printed) = (reading.row, reading.row.printed)
    let text = reading.figure.text
    let why =
        try reading.expected.map { expected in
            let change = try expected.changeWords.worded
            return Worded(
                LocalizedText(
                    id: "\(printed.from.label) \(row.before) menjadi \(printed.to.label) \(row.after) adalah \(change)",
                    en: "\(printed.from.label) \(row.before) to \(printed.to.label) \(row.after) is \(change)"
                ), [.before: .amount(row.before), .after: .amount(row.after)] + change.facts)
        }
        ?? Worded(
            LocalizedText(
                id: "pagu \(printed.from.label) nol, jadi tidak ada persennya",
                en: "the \(printed.from.label) ceiling is zero, so there is no percentage"
            ))
    return Finding(
        rule: "J005", severity: .error, location: reading.figure.location, field: .change, subject: printed.name, excerpt: text,
        facts: why.facts.beside(.compared(reading)),
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

private func fractionNote(_ readings: [PercentReading]) -> Finding {
    let first = readings[0]
    let (name, text) = (first.row.printed.name, first.figure.text)
    return Finding(
        rule: "J005", severity: .note, location: first.figure.location, field: .change, subject: name, excerpt: text,
        facts: ([.count: .count(readings.count)] as Facts).beside(.compared(first)),
        message: LocalizedText(
            id: "\(count: readings.count) persen di tabel ini ditulis sebagai pecahan; yang pertama \"\(name)\", tertera \(text).",
            en: "\(count: readings.count) percentages in this table are written as fractions; the first is \"\(name)\", printed as \(text)."
        ),
        advice: LocalizedText(
            id: "Beri kolomnya format persen, supaya yang tercetak persen.",
            en: "Give the column a percent format, so that it prints percents."
        )
    )
}

private func cutOffNote(_ readings: [PercentReading]) throws -> Finding {
    let first = readings[0]
    let (name, text) = (first.row.printed.name, first.figure.text)
    let size = try first.expected?.magnitude ?? .zero
    return Finding(
        rule: "J005", severity: .note, location: first.figure.location, field: .change, subject: name, excerpt: text,
        facts: ([.count: .count(readings.count), .change: .percent(size)] as Facts).beside(.compared(first)),
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
