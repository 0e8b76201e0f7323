import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Persen penyerapan tertera tidak sama dengan realisasi dibagi pagu yang tertera di sampingnya.
    static let wrongAbsorptionPercent = Rule(
        RulePage(
            id: "R009",
            name: "persen-penyerapan-salah",
            severity: .error,
            title: LocalizedText(
                id: "Persen penyerapan tertera tidak sesuai dengan realisasi dan pagunya",
                en: "A printed absorption percentage does not follow from its realisation and ceiling"
            ),
            why: LocalizedText(
                id:
                    "Persen penyerapan adalah angka yang dilaporkan ke atasan; bila tidak sama dengan realisasi dibagi pagu di baris yang sama, salah satu dari ketiganya keliru. Bila kertas tidak menyebut tahapan pagunya, pagu setiap tahapan dicoba. Tabel yang seluruhnya memotong, bukan membulatkan, menjadi satu catatan; kolom yang seluruhnya pecahan (0,25 untuk 25 %) dan pembulatan angka \"dalam ribuan\" atau \"juta\" diterima.",
                en:
                    "The absorption percentage is what is reported upward; if it is not the realisation divided by the ceiling in the same row, one of the three is wrong. Where the paper does not name the ceiling's stage, the ceiling of every stage is tried. A whole table that cuts off instead of rounding is one note; a column of fractions throughout (0.25 for 25%) and the rounding of figures in thousands or millions are accepted."
            ),
            basis: LocalizedText(
                id: "Penyerapan = realisasi / pagu x 100, dibulatkan satu kali.",
                en: "Absorption = realisation / ceiling x 100, rounded once."
            ),
            bad: [
                "dinas.csv": """
                Dinas Perdagangan,,,
                Tahun Anggaran 2024,,,
                Program,Pagu Murni,Realisasi s.d. Triwulan II,%
                Program A,1.000.000,250.000,"25,00"
                Program B,400.000,300.000,"57,00"
                """
            ],
            good: [
                "dinas.csv": """
                Dinas Perdagangan,,,
                Tahun Anggaran 2024,,,
                Program,Pagu Murni,Realisasi s.d. Triwulan II,%
                Program A,1.000.000,250.000,"25,00"
                Program B,400.000,300.000,"75,00"
                """
            ]
        ),
        need: .everyRow
    ) { examination in
        try AbsorptionReading.all(in: examination).inGroups(by: \.figure.location.table).flatMap { try absorptionFindings(in: $0.members) }
    }
}

private func absorptionFindings(in table: [AbsorptionReading]) throws -> [Finding] {
    let isCustom = table.map(\.fit).areCutOffByCustom
    let cutOff = table.filter { isCustom && $0.fit == .cutOff }
    let wrong = table.filter { $0.fit == .wrong || !isCustom && $0.fit == .cutOff }
    let isFractions = table.count > 1 && table.allSatisfy { $0.isFraction || $0.realised.isZero }
    return try (isFractions ? [] : wrong.map(wrongFinding)) + (cutOff.isEmpty ? [] : [cutOffNote(cutOff)])
}

private func wrongFinding(_ reading: AbsorptionReading) throws -> Finding {
    let shares = try reading.bases.map { base in
        let percent = try Ratio(reading.realised, over: base.ceiling).percent(decimals: reading.decimals)
        return Worded(
            LocalizedText(
                id: "terhadap pagu \(base.stage.label) \(base.ceiling) adalah \(percent: percent)",
                en: "of the \(base.stage.label) ceiling of \(base.ceiling) is \(percent: percent)"
            ),
            [Facts.Name.ceiling.at(base.stage): .amount(base.ceiling), Facts.Name.expected.at(base.stage): .percent(percent)])
    }.joined(by: "; ")
    return Finding(
        rule: "R009", severity: .error, location: reading.figure.location, field: .absorption, subject: reading.name,
        excerpt: reading.figure.text,
        facts: ([.realised: .amount(reading.realised)] + shares.facts).beside(
            [.printed: .percent(reading.printed), .expected: .percent(try reading.expected)]),
        message: LocalizedText(
            id: "Persen penyerapan \"\(reading.name)\" tertera \(reading.figure.text), sedangkan realisasi \(reading.realised) \(shares).",
            en:
                "The absorption of \"\(reading.name)\" is printed as \(reading.figure.text), but the realisation of \(reading.realised) \(shares)."
        ),
        advice: LocalizedText(
            id: "Hitung ulang persennya, atau perbaiki realisasi atau pagu yang salah ketik.",
            en: "Compute the percentage again, or mend the mistyped realisation or ceiling."
        )
    )
}

private func cutOffNote(_ readings: [AbsorptionReading]) throws -> Finding {
    let first = readings[0]
    let expected = try first.expected
    return Finding(
        rule: "R009", severity: .note, location: first.figure.location, field: .absorption,
        related: readings.dropFirst().map(\.figure.location).places(.absorption), subject: first.name, excerpt: first.figure.text,
        facts: ([.count: .count(readings.count), .expected: .percent(expected)] as Facts).beside([.printed: .percent(first.printed)]),
        message: LocalizedText(
            id:
                "\(count: readings.count) persen penyerapan dipotong, bukan dibulatkan; yang pertama \"\(first.name)\", tertera \(first.figure.text) untuk \(percent: expected).",
            en:
                "\(count: readings.count) absorption percentages are cut off, not rounded; the first is \"\(first.name)\", printed as \(first.figure.text) for \(percent: expected)."
        ),
        advice: LocalizedText(
            id: "Tidak perlu diperbaiki bila memang begitu kebiasaannya; bulatkan bila angkanya dikutip.",
            en: "No need to mend it if that is the custom; round it where the figure is quoted."
        )
    )
}

extension AbsorptionReading {
    fileprivate var decimals: Int { PercentFit.comparableDecimals(printed) }

    /// Persen menurut tahapan pagu yang terakhir.
    fileprivate var expected: Quantity {
        get throws(ArithmeticError) { try Ratio(realised, over: bases[bases.count - 1].ceiling).percent(decimals: decimals) }
    }
}
