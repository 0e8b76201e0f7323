import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Surplus, pembiayaan netto, atau SiLPA tertera tidak sama dengan hitungan dari baris-barisnya.
    static let printedBalanceDiffers = Rule(
        RulePage(
            id: "J006",
            name: "surplus-atau-silpa-beda-dari-barisnya",
            severity: .error,
            title: LocalizedText(
                id: "Surplus, pembiayaan netto, atau SiLPA tertera tidak sama dengan hitungan barisnya",
                en: "A printed surplus, net financing, or budget remainder differs from what its lines give"
            ),
            why: LocalizedText(
                id:
                    "Surplus atau defisit menentukan pembiayaan yang dicari, dan SiLPA anggaran harus dapat ditelusuri ke pendapatan, belanja, dan pembiayaannya. Bila tidak sama, ada baris yang hilang atau angka yang salah ketik. Hanya diperiksa bila setiap bagiannya tertera di tahapan itu: yang kosong bukan nol. Beda sebesar pembulatan cetak diterima. Jumlah induk yang keliru dengan selisih yang sama dilaporkan J003, dan SiLPA yang hanya mengikuti surplus atau pembiayaan netto yang keliru tidak dilaporkan lagi.",
                en:
                    "The surplus or deficit decides how much financing is sought, and the budgeted remainder must be traceable to its revenue, spending, and financing. Where they differ, a line is missing or a figure is mistyped. Checked only where every part is printed at that stage: empty is not zero. A difference as large as rounding in print is accepted. A parent sum off by the same amount is reported by J003, and a remainder that merely follows a wrong surplus or net financing is not reported again."
            ),
            basis: LocalizedText(
                id:
                    "Susunan ringkasan APBD: surplus/(defisit) = pendapatan - belanja; pembiayaan netto = penerimaan - pengeluaran pembiayaan; SiLPA = surplus/(defisit) + pembiayaan netto.",
                en:
                    "Layout of the budget summary: surplus/(deficit) = revenue - spending; net financing = receipts - outlays; remainder = surplus/(deficit) + net financing."
            ),
            bad: .smallBudget(remainder: "60"),
            good: .smallBudget(remainder: "50")
        ),
        need: .everyRow
    ) { examination in
        let sums = examination.brokenRows
        return try examination.balanceSheets().flatMap { sheet in
            let wrong = try sheet.readings.filter { try $0.isWrong && !sheet.followsItsParts($0) && !follows($0, from: sums) }
            return try wrong.inGroups(by: \.source.location).map { try finding(of: $0.members) }
        }
    }
}

extension BalanceSheet {
    /// `true` bila SiLPA tepat mengikuti surplus dan pembiayaan netto tertera, yang salah satunya sudah keliru.
    fileprivate func followsItsParts(_ reading: BalanceReading) throws -> Bool {
        guard reading.source.kind == .remainder, let surplus = self.reading(.surplus, at: reading.stage),
            let financing = self.reading(.netFinancing, at: reading.stage)
        else { return false }
        let slack = try Rupiah.sum([reading, surplus, financing].map(\.source.rounding))
        return try reading.printed.isWithin(slack, of: surplus.printed + financing.printed)
            && (surplus.isWrong || financing.isWrong)
    }
}

/// `true` bila selisihnya sama besar dengan selisih sebuah jumlah induk yang keliru di tabel yang sama.
private func follows(_ reading: BalanceReading, from sums: [BrokenRow]) throws -> Bool {
    guard let computed = reading.computed else { return false }
    let deviation = try (reading.printed - computed.amount).magnitude
    return try sums.contains { row in
        guard row.location.table == reading.source.location.table else { return false }
        return try row.deviations[reading.stage] == deviation
    }
}

private func finding(of readings: [BalanceReading]) throws -> Finding {
    let first = readings[0]
    let stages = try readings.compactMap { reading -> Worded? in
        guard let computed = reading.computed?.amount else { return nil }
        let difference = try reading.printed - computed
        return Worded(
            LocalizedText(
                id: "\(reading.stage.label) tertera \(reading.printed), barisnya memberi \(computed), selisihnya \(difference)",
                en: "\(reading.stage.label) is printed as \(reading.printed), its lines give \(computed), the difference is \(difference)"
            ), .footing(printed: reading.printed, expected: computed, difference, at: reading.stage))
    }.joined(by: "; ")
    let label = first.source.label
    let formula = first.source.kind.formula
    return Finding(
        rule: "J006", severity: .error, location: first.source.location, field: .ceiling(first.stage), subject: label,
        facts: stages.facts,
        message: LocalizedText(id: "\"\(label)\" (\(formula)): \(stages).", en: "\"\(label)\" (\(formula)): \(stages)."),
        advice: LocalizedText(
            id: "Hitung ulang dari baris-barisnya, lalu perbaiki baris atau hitungan yang keliru.",
            en: "Compute it again from its lines, then mend the line or the figure that is wrong."
        )
    )
}

extension RuleExample {
    fileprivate static func smallBudget(remainder: String) -> RuleExample {
        [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Kota Contoh,Program A,utama,APBD,900
            """,
            "pendapatan-pembiayaan.csv": """
            Tahun,OPD,Jenis,Rekening,Pagu Murni
            2024,Kota Contoh,pendapatan,Pendapatan Asli Daerah,800
            2024,Kota Contoh,surplus/(defisit),SURPLUS/(DEFISIT),(100)
            2024,Kota Contoh,penerimaan pembiayaan,SiLPA tahun sebelumnya,150
            2024,Kota Contoh,pengeluaran pembiayaan,Penyertaan modal,0
            2024,Kota Contoh,silpa,SILPA,\(remainder)
            """,
        ]
    }
}
