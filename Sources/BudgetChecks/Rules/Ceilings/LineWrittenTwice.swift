import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Baris yang sama tertulis dua kali pada satu tahapan: sekali dengan kode, sekali hanya namanya.
    static let lineWrittenTwice = Rule(
        RulePage(
            id: "P009",
            name: "baris-dobel-beda-tulisan",
            severity: .warning,
            title: LocalizedText(
                id: "Baris yang sama tertulis dengan dan tanpa kode", en: "The same line is written with and without its code"
            ),
            why: LocalizedText(
                id:
                    "Baris yang disalin dari dua sumber dapat berdiri dua kali, sekali dengan kode dan sekali hanya namanya, lalu pagunya terhitung dua kali. Baris yang kode atau namanya sama persis dilaporkan B007; di sini hanya yang ditulis lain. Bila satu nama dipakai beberapa kode, tidak dapat dipastikan mana yang dobel, jadi aturan ini diam.",
                en:
                    "A line copied from two sources can stand twice, once with its code and once by name only, and its ceiling counts twice. Lines with the very same code or name are reported by B007; here are those written differently. Where one name has several codes it is not certain which is doubled, so this rule is silent."
            ),
            basis: LocalizedText(
                id: "Kebiasaan pemeriksaan: satu baris anggaran ditulis satu kali pada satu tahapan.",
                en: "Audit practice: one budget line is written once at one stage."
            ),
            bad: [
                "pagu.csv": """
                Tahun,OPD,Kode Program,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
                2024,Dinas,3.30.02,Program A,utama,APBD,600.000,450.000
                2024,Dinas,,PROGRAM A,utama,APBD,600.000,450.000
                """
            ],
            good: [
                "pagu.csv": """
                Tahun,OPD,Kode Program,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
                2024,Dinas,3.30.02,Program A,utama,APBD,600.000,450.000
                2024,Dinas,,PROGRAM B,utama,APBD,600.000,450.000
                """
            ]
        ),
        need: .everyRow, seeing: .rows
    ) { examination in
        examination.years.flatMap { year in
            guard year.lines.mixCodes else { return [Finding]() }
            return year.lines.namesakes.compactMap { rows in
                twins(among: rows.map { year.lines[$0] }).flatMap { finding($0.0, $0.1) }
            }
        }
    }
}

extension BudgetLine {
    fileprivate var levels: [CodedName?] { [program, activity, subActivity, account] }

    fileprivate var codes: [String?] { levels.map { $0?.comparableCode } }
}

/// Baris bernama sama yang tertulis dengan tepat dua cara yang tidak saling bertentangan, pada tahapan yang sama.
private func twins(among lines: [BudgetLine]) -> (BudgetLine, BudgetLine)? {
    let spellings = lines.inGroups(by: \.codes).map(\.members)
    guard spellings.count == 2, let first = spellings[0].first else { return nil }
    let agree = zip(spellings[0][0].codes, spellings[1][0].codes).allSatisfy { $0 == nil || $1 == nil || $0 == $1 }
    let stages = Set(first.ceilings.stages)
    guard agree, let second = spellings[1].first(where: { !stages.isDisjoint(with: $0.ceilings.stages) }) else { return nil }
    return (first, second)
}

private func finding(_ first: BudgetLine, _ second: BudgetLine) -> Finding? {
    let stages = first.ceilings.stages.filter(second.ceilings.stages.contains)
    let codes = zip(first.levels, second.levels).compactMap { $0?.code == nil ? $1?.code : ($1?.code == nil ? $0?.code : nil) }
    guard let code = codes.last else { return nil }
    let names = stages.map(\.label).joined(by: ", ")
    return Finding(
        rule: "P009", severity: .warning, location: second.location, field: stages.last.map { .ceiling($0) },
        related: [first.location].places(stages.last.map { .ceiling($0) }), subject: second.words,
        facts: Facts().beside(Facts(.printed, stages.last.flatMap { second.ceilings[$0] }.map { .amount($0) })),
        message: LocalizedText(
            id:
                "\"\(second.words)\" tertulis dua kali pada \(names), sekali dengan kode \(code) dan sekali tanpa kode; pagunya terhitung dua kali.",
            en: "\"\(second.words)\" is written twice at \(names), once with code \(code) and once without it; its ceiling counts twice."
        ),
        advice: LocalizedText(
            id: "Hapus salah satu; bila keduanya memang berbeda, beri kode masing-masing.",
            en: "Delete one of them; if they really differ, give each its own code."
        )
    )
}
