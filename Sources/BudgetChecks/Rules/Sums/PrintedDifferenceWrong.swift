import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Selisih yang dicetak sebuah baris bukan setelah dikurangi sebelum.
    static let printedDifferenceWrong = Rule(
        RulePage(
            id: "J004",
            name: "selisih-tertera-salah",
            severity: .error,
            title: LocalizedText(
                id: "Selisih tertera tidak sama dengan setelah dikurangi sebelum",
                en: "A printed difference is not after minus before"
            ),
            why: LocalizedText(
                id:
                    "Kolom bertambah/(berkurang) adalah yang dibahas rapat; bila tidak sama dengan kedua pagu di sebelahnya, yang dibahas bukan yang ditandatangani. Bila seluruh tabel mencetak pengurangan tanpa minus atau kurung, itu satu catatan. Di tabel \"dalam ribuan\" atau \"juta\", beda sebesar pembulatan cetaknya diterima. Jumlah yang tidak sama dengan rinciannya dilaporkan J003, juga bila selisihnya dihitung dari rincian itu.",
                en:
                    "The increase/(decrease) column is what the meeting discusses; if it differs from the two ceilings beside it, what is discussed is not what is signed. If the whole table prints decreases without a minus or parentheses, that is one note. In a table in thousands or millions, a difference as large as rounding in print is accepted. A sum that differs from its details is reported by J003, also when its difference was computed from those details."
            ),
            basis: LocalizedText(
                id: "Bertambah/(berkurang) = setelah - sebelum, seperti lampiran perda perubahan APBD.",
                en: "Increase/(decrease) = after - before, as in the annexes of a budget revision."
            ),
            bad: [
                "dinas.csv": """
                Dinas Perdagangan,,,
                Tahun Anggaran 2024,,,
                Uraian,Sebelum,Setelah,Bertambah/(Berkurang)
                Program A,1.000.000,700.000,(330.000)
                Program B,400.000,450.000,50.000
                """
            ],
            good: [
                "dinas.csv": """
                Dinas Perdagangan,,,
                Tahun Anggaran 2024,,,
                Uraian,Sebelum,Setelah,Bertambah/(Berkurang)
                Program A,1.000.000,700.000,(300.000)
                Program B,400.000,450.000,50.000
                """
            ]
        ),
        need: .ownRecord, seeing: .rows
    ) { examination in
        try ChangeTable.tables(of: examination).flatMap { try differenceFindings(in: $0) }
    }
}

private func differenceFindings(in table: ChangeTable) throws -> [Finding] {
    var findings: [Finding] = []
    var mirrored: [ChangeTable.Row] = []
    var (hasSignedRow, marksFalls) = (false, false)
    for row in table.rows {
        guard let printed = row.printed.difference else { continue }
        let difference = try row.difference
        if try row.isPrinted(printed, for: difference) {
            hasSignedRow = hasSignedRow || !difference.isZero
            marksFalls = marksFalls || difference.isNegative
        } else if try row.isPrinted(printed, for: difference.negated()) {
            mirrored.append(row)
        } else if try row.computed.map({ try $0.after - $0.before }) != printed {
            findings.append(try wrong(row, printed: printed))
        }
    }
    // Tabel yang setiap barisnya berlawanan tanda menghitung sebelum - setelah; satu baris saja belum membuktikannya.
    if !hasSignedRow, mirrored.count > 1, try mirrored.contains(where: { try !$0.difference.isNegative }) {
        return findings + [try reversed(mirrored)]
    }
    // Kolom yang menandai penurunan lain menyatakan kenaikan bila tandanya tidak ada.
    let unsigned = try marksFalls ? [] : mirrored.filter { try $0.difference.isNegative }
    for row in mirrored {
        guard let printed = row.printed.difference, try marksFalls || !row.difference.isNegative else { continue }
        findings.append(try wrong(row, printed: printed))
    }
    return try findings + (unsigned.isEmpty ? [] : [unsignedNote(unsigned)])
}

private func wrong(_ row: ChangeTable.Row, printed: Rupiah) throws -> Finding {
    let (from, to) = (row.printed.from.label, row.printed.to.label)
    let difference = try row.difference
    return Finding(
        rule: "J004", severity: .error, location: row.printed.location, field: .difference, subject: row.printed.name,
        facts: [
            .printed: .amount(printed), .after: .amount(row.after), .before: .amount(row.before), .expected: .amount(difference),
        ],
        message: LocalizedText(
            id:
                "Selisih \"\(row.printed.name)\" tertera \(printed), sedangkan \(to) \(row.after) dikurangi \(from) \(row.before) adalah \(difference).",
            en:
                "The difference of \"\(row.printed.name)\" is printed as \(printed), but \(to) \(row.after) less \(from) \(row.before) is \(difference)."
        ),
        advice: LocalizedText(
            id: "Hitung ulang selisihnya, atau perbaiki pagu yang salah ketik.",
            en: "Compute the difference again, or mend the mistyped ceiling."
        )
    )
}

private func unsignedNote(_ rows: [ChangeTable.Row]) throws -> Finding {
    try note(
        rows,
        LocalizedText(
            id: "\(count: rows.count) pengurangan dicetak tanpa minus atau kurung, sehingga terbaca sebagai kenaikan",
            en: "\(count: rows.count) decreases are printed without a minus or parentheses, so that they read as increases"
        )
    )
}

private func reversed(_ rows: [ChangeTable.Row]) throws -> Finding {
    try note(
        rows,
        LocalizedText(
            id: "\(count: rows.count) selisih di tabel ini dihitung sebelum dikurangi setelah, kebalikan dari kebiasaan",
            en: "\(count: rows.count) differences in this table are before minus after, the reverse of the usual"
        )
    )
}

private func note(_ rows: [ChangeTable.Row], _ what: LocalizedText) throws -> Finding {
    let row = rows[0]
    let difference = try row.difference
    let printed = try difference.negated()
    return Finding(
        rule: "J004", severity: .note, location: row.printed.location, field: .difference, subject: row.printed.name,
        facts: [.count: .count(rows.count), .printed: .amount(printed), .expected: .amount(difference)],
        message: LocalizedText(
            id: "\(what); yang pertama \"\(row.printed.name)\", tertera \(printed) untuk \(difference).",
            en: "\(what); the first is \"\(row.printed.name)\", printed as \(printed) for \(difference)."
        ),
        advice: LocalizedText(
            id: "Cetak pengurangan dalam kurung atau dengan minus.", en: "Print decreases in parentheses or with a minus."
        )
    )
}
