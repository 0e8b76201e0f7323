import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Induk menurut nomor urut atau jorokan yang jumlahnya bukan jumlah barisnya.
    static let outlineSumDiffers = Rule(
        RulePage(
            id: "B038",
            name: "jumlah-susunan-tidak-cocok",
            severity: .warning,
            title: LocalizedText(
                id: "Induk menurut susunannya tidak sama dengan jumlah barisnya",
                en: "A parent by its layout differs from the sum of its rows"
            ),
            why: LocalizedText(
                id:
                    "Di tabel tanpa kode, induk dikenali dari nomor urut atau jorokannya. Jumlah yang tidak cocok dapat berarti jumlahnya salah, atau baris itu bukan induk dan pagunya tidak ikut dihitung; karena itu barisnya yang dihitung, dan hal itu dikatakan. Jumlah lain dengan selisih yang sama besar membuatnya temuan J003.",
                en:
                    "In a table without codes, parents are known by numbering or indentation. A sum that does not match may mean that the sum is wrong, or that the row is no parent and its ceiling is left out; so the rows are counted, and this says so. Another sum off by the same amount makes it a finding of J003."
            ),
            basis: LocalizedText(
                id: "Kebiasaan pemeriksaan: jumlah tertera dihitung ulang dari barisnya.",
                en: "Audit practice: a printed total is computed again from its rows."
            ),
            bad: .numbered(operation: "3.000.000"),
            good: .numbered(operation: "700.000")
        ),
        need: .everyRow, seeing: .rows
    ) { examination in
        try examination.brokenCauses.filter { $0.allSatisfy(\.isOutlined) }.map(finding)
    }
}

private func finding(of rows: [BrokenRow]) -> Finding {
    let first = rows[0]
    let isIndented = first.sums[0].sum.basis == .indent
    let stages = first.sums.map { sum in
        Worded(
            LocalizedText(
                id: "tertera \(sum.printed) sedangkan barisnya berjumlah \(sum.computed) (\(sum.stage.name))",
                en: "prints \(sum.printed) while they sum to \(sum.computed) (\(sum.stage.englishName))"
            ), [Facts.Name.printed.at(sum.stage): .amount(sum.printed), Facts.Name.expected.at(sum.stage): .amount(sum.computed)])
    }.joined(by: "; ")
    return Finding(
        rule: "B038", severity: .warning, location: first.location, field: .ceiling(first.sums[0].stage),
        related: rows.dropFirst().map { Finding.Place($0.location, .ceiling($0.sums[0].stage)) }, subject: first.name,
        facts: stages.facts,
        message: LocalizedText(
            id:
                "\"\(first.name)\" menaungi baris-baris di bawahnya menurut \(isIndented ? "jorokannya" : "nomor urutnya"), tetapi \(stages); yang dihitung barisnya.",
            en:
                "\"\(first.name)\" covers the rows below by its \(isIndented ? "indentation" : "numbering"), but \(stages); the rows are counted."
        ),
        advice: LocalizedText(
            id: "Periksa jumlahnya; bila baris itu berdiri sendiri, samakan cara menomorinya.",
            en: "Check the sum; if the row stands by itself, number it like the others."
        )
    )
}

extension RuleExample {
    fileprivate static func numbered(operation: String) -> RuleExample {
        [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            No,Uraian,Pagu Murni
            A,Belanja Operasi,\(operation)
            1,Belanja Pegawai,500.000
            2,Belanja Barang,200.000
            """
        ]
    }
}
