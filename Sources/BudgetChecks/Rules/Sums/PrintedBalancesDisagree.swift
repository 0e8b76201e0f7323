import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Surplus, pembiayaan netto, dan SiLPA yang dicetak satu tabel tidak sejalan.
    static let printedBalancesDisagree = Rule(
        RulePage(
            id: "J007",
            name: "surplus-netto-silpa-tidak-sejalan",
            severity: .error,
            title: LocalizedText(
                id: "SiLPA tertera bukan surplus ditambah pembiayaan netto yang tertera",
                en: "The printed remainder is not the printed surplus plus the printed net financing"
            ),
            why: LocalizedText(
                id:
                    "Ketiga angka dicetak di ringkasan yang sama dan dibaca bersama; bila yang satu bukan jumlah dua lainnya, salah satunya keliru, juga bila rincian pembiayaannya tidak ikut dicetak. Bila rinciannya ada, J006 menilai setiap angka terhadap barisnya, dan aturan ini diam. Beda sebesar pembulatan cetak diterima.",
                en:
                    "The three figures stand in one summary and are read together; where one is not the sum of the other two, one of them is wrong, also when the details of financing are not printed. Where they are, J006 judges each figure against its lines, and this rule is silent. A difference as large as rounding in print is accepted."
            ),
            basis: LocalizedText(
                id: "SiLPA = surplus/(defisit) + pembiayaan netto, seperti susunan ringkasan APBD.",
                en: "Remainder = surplus/(deficit) + net financing, as the budget summary is laid out."
            ),
            bad: .printedSummary(remainder: "60"),
            good: .printedSummary(remainder: "50")
        ),
        need: .everyRow
    ) { examination in
        try examination.balanceSheets().flatMap { sheet in
            try sheet.stages.compactMap { try finding(in: sheet, at: $0) }
        }
    }
}

private func finding(in sheet: BalanceSheet, at stage: BudgetStage) throws -> Finding? {
    guard let surplus = sheet.reading(.surplus, at: stage), let financing = sheet.reading(.netFinancing, at: stage),
        let remainder = sheet.reading(.remainder, at: stage), remainder.computed == nil,
        try !surplus.isWrong, try !financing.isWrong
    else { return nil }
    let slack = try Rupiah.sum([surplus, financing, remainder].map(\.source.rounding))
    let expected = try surplus.printed + financing.printed
    guard !remainder.printed.isWithin(slack, of: expected) else { return nil }
    let difference = try remainder.printed - expected
    return Finding(
        rule: "J007", severity: .error, location: remainder.source.location,
        field: .ceiling(stage), related: [surplus.source.location, financing.source.location].places(.ceiling(stage)),
        subject: remainder.source.label,
        facts: [
            .printed: .amount(remainder.printed), "surplus": .amount(surplus.printed), "pembiayaan": .amount(financing.printed),
            .expected: .amount(expected), .difference: .amount(difference),
        ],
        message: LocalizedText(
            id:
                "\"\(remainder.source.label)\" \(stage.label) tertera \(remainder.printed), sedangkan \"\(surplus.source.label)\" \(surplus.printed) ditambah \"\(financing.source.label)\" \(financing.printed) adalah \(expected), selisihnya \(difference).",
            en:
                "\"\(remainder.source.label)\" \(stage.label) is printed as \(remainder.printed), but \"\(surplus.source.label)\" \(surplus.printed) plus \"\(financing.source.label)\" \(financing.printed) is \(expected), the difference is \(difference)."
        ),
        advice: LocalizedText(
            id: "Hitung ulang ketiganya, lalu perbaiki yang keliru.", en: "Compute all three again, then mend the one that is wrong."
        )
    )
}

extension RuleExample {
    fileprivate static func printedSummary(remainder: String) -> RuleExample {
        [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Kota Contoh,Program A,utama,APBD,900
            """,
            "pendapatan-pembiayaan.csv": """
            Tahun,OPD,Jenis,Rekening,Pagu Murni
            2024,Kota Contoh,surplus/(defisit),SURPLUS/(DEFISIT),(100)
            2024,Kota Contoh,pembiayaan netto,PEMBIAYAAN NETTO,150
            2024,Kota Contoh,silpa,SILPA,\(remainder)
            """,
        ]
    }
}
