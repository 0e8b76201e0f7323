import BudgetAnalysis
import BudgetModel
import Diagnostics

extension Rule {
    /// Baris anggaran, pendapatan, atau pembiayaan yang sama pada satu tahapan berdiri dua kali.
    static let rowWrittenTwice = Rule(
        stoppingComparison: RulePage(
            id: "B007",
            name: "tertulis-dua-kali",
            severity: .error,
            title: LocalizedText(id: "Baris yang sama tertulis dua kali", en: "The same row is written twice"),
            why: LocalizedText(
                id:
                    "Baris yang sama pada tahapan yang sama hanya boleh ada sekali, juga di antara beberapa masukan. Yang tertulis dua kali terhitung dua kali; mana yang benar tidak ditebak, dan temuan menunjuk kedua tempatnya. Dua berkas yang keduanya dibaca sebagai satu tahapan menjadi satu temuan. Di tabel datar barang-barang satu rekening boleh berdiri sendiri-sendiri; di sana hanya baris yang seluruh isinya sama disebut, sebagai peringatan. Di tabel dengan kolom tahapan, baris yang dua kali pada satu tahapan dan tidak ada pada tahapan lain juga disebut: salah satu kata tahapannya mungkin keliru.",
                en:
                    "The same row at the same stage may stand only once, across several inputs too. What is written twice counts twice; which one is right is not guessed, and the finding points at both places. Two files that are both read as one stage make one finding. In a flat table the items of one account may stand as rows of their own; there only rows alike in all their contents are reported, as a warning. In a table with a column of stages, a row that stands twice at one stage and not at another is reported too: one of its stage words may be wrong."
            ),
            basis: LocalizedText(
                id: "Kebiasaan pemeriksaan: satu rupiah dihitung satu kali.",
                en: "Audit practice: one rupiah is counted once."
            ),
            bad: [
                "pagu.csv": """
                Tahun,OPD,Unit,Program,Kelompok,Sumber Dana,Pagu Murni
                2024,Dinas Perdagangan,,Perdagangan Dalam Negeri,utama,APBD,1.000.000
                2024,Dinas Perdagangan,,Perdagangan Dalam Negeri,utama,APBD,1.000.000
                """
            ],
            good: [
                "pagu.csv": """
                Tahun,OPD,Unit,Program,Kelompok,Sumber Dana,Pagu Murni
                2024,Dinas Perdagangan,,Perdagangan Dalam Negeri,utama,APBD,1.000.000
                2024,Dinas Perdagangan,UPTD Metrologi,Perdagangan Dalam Negeri,utama,APBD,1.000.000
                """
            ]
        ),
        need: .ownRecord, seeing: .rows
    ) { budget in
        let groups = budget.lines.equalRows
        let rows = RepeatedRows(budget, lineGroups: groups)
        var log = FindingLog()
        for (_, group) in rows.acrossFiles.inGroups(by: \.tables) {
            for finding in shared(group) { log.add(finding) }
        }
        for pair in rows.insideTables { log.add(finding(pair)) }
        let known = Set(rows.insideTables.map(\.second))
        for pair in MisstagedRows(budget.lines, groups: groups).pairs where !known.contains(pair.second) { log.add(finding(pair)) }
        return log.findings
    }
}

/// Banyaknya baris kembar mulai mana penyebabnya tahapan yang sama, bukan satu baris yang tertulis dua kali.
private let sharedRows = 2

/// Satu temuan bagi sepasang berkas setahapan, atau satu bagi setiap baris bila hanya sedikit.
private func shared(_ pairs: [RepeatedRows.Pair]) -> [Finding] {
    guard pairs.count >= sharedRows, let pair = pairs.first else { return pairs.map(finding) }
    let (first, second, stage) = (pair.first.table, pair.second.table, pair.stage)
    return [
        Finding(
            rule: "B007", severity: .error, location: second, related: [first].places(), subject: stage.name,
            facts: [.count: .count(pairs.count)],
            message: LocalizedText(
                id:
                    "\(second.text) dan \(first.text) keduanya dibaca sebagai tahapan \(stage.name), dan \(count: pairs.count) baris ada di keduanya.",
                en:
                    "\(second.text) and \(first.text) are both read as stage \(stage.englishName), and \(count: pairs.count) rows stand in both."
            ),
            advice: LocalizedText(
                id:
                    "Sebut tahapan masing-masing (Pergeseran 1, Perubahan) di nama berkas atau judulnya, atau dengan --map; bila berkasnya memang sama, hapus salah satu.",
                en:
                    "Name the stage of each (Pergeseran 1, Perubahan) in the file's name or title, or with --map; if they are the same paper, remove one."
            )
        )
    ]
}

private func finding(_ pair: RepeatedRows.Pair) -> Finding {
    Finding(
        rule: "B007", severity: pair.isCertain ? .error : .warning, location: pair.second, excerpt: pair.words,
        message: LocalizedText(
            id: "\"\(pair.words)\" sudah ada di \(pair.first.text).",
            en: "\"\(pair.words)\" already stands at \(pair.first.text)."
        ),
        advice: LocalizedText(
            id: "Hapus salah satu, atau bedakan unit, kegiatan, atau rekeningnya.",
            en: "Delete one of them, or tell their unit, activity, or account apart."
        )
    )
}

private func finding(_ pair: MisstagedRows.Pair) -> Finding {
    Finding(
        rule: "B007", severity: .warning, location: pair.second, related: [pair.first].places(), excerpt: pair.words,
        message: LocalizedText(
            id:
                "\"\(pair.words)\" tertulis dua kali pada tahapan \(pair.stage.name), juga di \(pair.first.text), dan tidak ada pada tahapan \(pair.missing.name), padahal baris lain tabel ini ada satu kali pada setiap tahapan.",
            en:
                "\"\(pair.words)\" is written twice at stage \(pair.stage.englishName), also at \(pair.first.text), and not at stage \(pair.missing.englishName), while the table's other rows stand once at every stage."
        ),
        advice: LocalizedText(
            id: "Betulkan kata tahapan salah satunya bila ia \(pair.missing.name).",
            en: "Mend the stage of one of them if it is \(pair.missing.englishName)."
        )
    )
}
