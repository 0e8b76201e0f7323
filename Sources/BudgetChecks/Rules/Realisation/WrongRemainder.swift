import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Sisa anggaran tertera tidak sama dengan pagu dikurangi realisasi di baris yang sama.
    static let wrongRemainder = Rule(
        RulePage(
            id: "R010",
            name: "sisa-tertera-salah",
            severity: .error,
            title: LocalizedText(
                id: "Sisa anggaran tertera tidak sama dengan pagu dikurangi realisasi",
                en: "A printed remaining amount is not the ceiling less the realisation"
            ),
            why: LocalizedText(
                id:
                    "Sisa anggaran adalah uang yang masih boleh dibelanjakan; bila tidak sama dengan pagu dikurangi realisasi di baris yang sama, salah satu dari ketiganya keliru. Bila baris mencetak pagu beberapa tahapan, cukup satu yang cocok, dan tahapan yang dipakai disebut. Tabel yang seluruhnya menghitung realisasi dikurangi pagu menjadi satu catatan; beda sebesar pembulatan cetak diterima.",
                en:
                    "The remaining amount is the money that may still be spent; if it is not the ceiling less the realisation in the same row, one of the three is wrong. Where a row prints ceilings of several stages, one that fits is enough, and the stage used is named. A table that computes realisation less ceiling throughout is one note; a difference as large as rounding in print is accepted."
            ),
            basis: LocalizedText(
                id: "Sisa anggaran = pagu - realisasi.", en: "Remaining amount = ceiling - realisation."
            ),
            bad: .realisationTable(remaining: "600.000"),
            good: .realisationTable(remaining: "700.000")
        ),
        need: .ownRecord, seeing: .rows
    ) { examination in
        try examination.budget.printedRemainders.inGroups(by: \.location.table).flatMap { try remainderFindings(in: $0.members) }
    }
}

private func remainderFindings(in rows: [PrintedRemainder]) throws -> [Finding] {
    var suspects: [(row: PrintedRemainder, isMirrored: Bool)] = []
    var hasUsualRow = false
    for row in rows where !row.ceilings.stages.isEmpty {
        if try row.fits(row.remaining) {
            hasUsualRow = hasUsualRow || !row.remaining.isZero
        } else {
            suspects.append((row, try row.fits(row.remaining.negated())))
        }
    }
    // Satu baris yang berlawanan tanda belum membuktikan kebiasaan tabelnya.
    let mirrored = suspects.filter(\.isMirrored).map(\.row)
    let isReversed = !hasUsualRow && mirrored.count > 1
    let wrong = suspects.filter { !isReversed || !$0.isMirrored }
    return try wrong.map { try finding(of: $0.row) } + (isReversed ? [note(mirrored)] : [])
}

extension PrintedRemainder {
    fileprivate var name: String { [code, label].compactMap(\.self).joined(separator: " ") }

    /// Pagu dan sisa menurut pagu itu, per tahapan menurut waktu.
    fileprivate var expectations: [(stage: BudgetStage, ceiling: Rupiah, remaining: Rupiah)] {
        get throws(ArithmeticError) {
            var result: [(stage: BudgetStage, ceiling: Rupiah, remaining: Rupiah)] = []
            for stage in ceilings.stages {
                guard let ceiling = ceilings[stage] else { continue }
                result.append((stage, ceiling, try ceiling - realised))
            }
            return result
        }
    }

    /// `true` bila jumlah itu sisa menurut pagu salah satu tahapan, sampai pembulatan cetak ketiga angkanya.
    fileprivate func fits(_ amount: Rupiah) throws(ArithmeticError) -> Bool {
        let slack = try Rupiah.sum([rounding, rounding, rounding])
        return try expectations.contains { amount.isWithin(slack, of: $0.remaining) }
    }
}

private func finding(of row: PrintedRemainder) throws -> Finding {
    let expectations = try row.expectations
    let stages = expectations.map { item in
        Worded(
            LocalizedText(
                id: "pagu \(item.stage.label) \(item.ceiling) dikurangi realisasi \(row.realised) adalah \(item.remaining)",
                en: "ceiling \(item.stage.label) \(item.ceiling) less realisation \(row.realised) is \(item.remaining)"
            ),
            [
                Facts.Name.ceiling.at(item.stage): .amount(item.ceiling), .realised: .amount(row.realised),
                Facts.Name.expected.at(item.stage): .amount(item.remaining),
            ])
    }.joined(by: "; ")
    return Finding(
        rule: "R010", severity: .error, location: row.location, field: .realised, subject: row.name,
        facts: ([.printed: .amount(row.remaining)] + stages.facts).beside(
            Facts(.expected, expectations.last.map { .amount($0.remaining) })),
        message: LocalizedText(
            id: "Sisa \"\(row.name)\" tertera \(row.remaining), sedangkan \(stages).",
            en: "The remaining amount of \"\(row.name)\" is printed as \(row.remaining), but \(stages)."
        ),
        advice: LocalizedText(
            id: "Hitung ulang sisanya, atau perbaiki pagu atau realisasi yang salah ketik.",
            en: "Compute it again, or mend the mistyped ceiling or realisation."
        )
    )
}

private func note(_ rows: [PrintedRemainder]) -> Finding {
    let row = rows[0]
    return Finding(
        rule: "R010", severity: .note, location: row.location, field: .realised, subject: row.name,
        facts: [.count: .count(rows.count), .printed: .amount(row.remaining)],
        message: LocalizedText(
            id:
                "\(count: rows.count) sisa di tabel ini dihitung realisasi dikurangi pagu, kebalikan dari kebiasaan; yang pertama \"\(row.name)\", tertera \(row.remaining).",
            en:
                "\(count: rows.count) remaining amounts in this table are realisation less ceiling, the reverse of the usual; the first is \"\(row.name)\", printed as \(row.remaining)."
        ),
        advice: LocalizedText(
            id: "Tidak perlu diperbaiki bila memang begitu kebiasaannya; sebutkan di tajuknya bila angkanya dikutip.",
            en: "No need to mend it if that is the custom; say so in the header where the figure is quoted."
        )
    )
}

extension RuleExample {
    fileprivate static func realisationTable(remaining: String) -> RuleExample {
        [
            "dinas.csv": """
            Dinas Perdagangan,,,
            Tahun Anggaran 2024,,,
            Program,Pagu,Realisasi s.d. Triwulan II,Sisa
            Program A,1.000.000,300.000,\(remaining)
            Program B,400.000,100.000,300.000
            """
        ]
    }
}
