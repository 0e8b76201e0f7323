import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Program yang tidak berdiri di tahapan pertama atau terakhir, padahal program lain OPD-nya berdiri di sana.
    static let programMissingFromStage = Rule(
        RulePage(
            id: "K004",
            name: "program-tidak-ada-di-tahapan",
            severity: .warning,
            title: LocalizedText(
                id: "Program tidak ada di salah satu tahapan",
                en: "A program is missing from a stage"
            ),
            why: LocalizedText(
                id:
                    "Sel kosong bukan nol. Program yang berpagu di tahapan pertama tetapi tidak tertulis di tahapan terakhir dapat berarti dihapus, berganti nama, atau terlewat disalin; pembaca tidak dapat membedakannya. Yang baru ada sesudah tahapan pertama hanya catatan. Bila sebagian besar program OPD tidak ada di tahapan terakhir, temuannya satu: tabelnya tampak tidak lengkap. Nol yang tercetak dilaporkan P003.",
                en:
                    "An empty cell is not zero. A program with money at the first stage but not written at the last may have been dropped, renamed, or lost in copying; the reader cannot tell. One that appears after the first stage is only a note. If most programs of the office are absent from the last stage, there is one finding: its table looks incomplete. A printed zero is reported by P003."
            ),
            basis: LocalizedText(
                id: "Kebiasaan penyusunan matriks sandingan: setiap program dicetak pada setiap tahapan, nol bila tidak berpagu.",
                en: "Practice of side-by-side tables: every program is printed at every stage, zero if it has no money."
            ),
            bad: .twoStages(revised: ""),
            good: .twoStages(revised: "0")
        ),
        need: .everyRow
    ) { examination in
        try examination.years.flatMap { year in
            try year.positions.inGroups(by: { $0.officeNumber }).flatMap { _, positions in
                let stages = year.stages.filter { stage in positions.contains { $0.ceilings[stage] != nil } }
                guard let first = stages.first, let last = stages.last, first != last else { return [Finding]() }
                let known = positions.filter { position in stages.dropLast().contains { position.hasMoney(at: $0) } }
                let lost = known.filter { $0.ceilings[last] == nil }
                // Tabel yang tidak memuat sebagian besar program lebih mungkin hanya memuat baris yang berubah.
                let isPartial = lost.count > 1 && 2 * lost.count > known.count
                let losses =
                    isPartial
                    ? lost.partialStage(last, of: known.count, in: year)
                    : try lost.inGroups(by: { $0.programPlace }).compactMap { try $0.members.missing(from: last, in: year) }
                let new = positions.filter { $0.ceilings[first] == nil && $0.hasMoney(at: last) }
                return try losses
                    + new.inGroups(by: { $0.programPlace }).compactMap { try $0.members.appearing(at: last, after: first, in: year) }
            }
        }
    }
}

/// Dipakai bersama oleh setiap temuannya.
private let missingAdvice = LocalizedText(
    id: "Tulis pagunya, tulis 0 bila memang dihapus, atau samakan namanya bila programnya berganti nama.",
    en: "Write its ceiling, write 0 if it was dropped, or use one name if the program was renamed."
)
private let newAdvice = LocalizedText(
    id: "Pastikan program ini memang baru, bukan program lama yang berganti nama.",
    en: "Make sure the program is new indeed, not an old one under another name."
)

extension [ProgramPosition] {
    fileprivate func missing(from last: BudgetStage, in year: BudgetYear) throws -> Finding? {
        guard let first, let (stage, amount) = try latestMoney(in: year) else { return nil }
        let name = first.words
        return Finding(
            rule: "K004", severity: .warning, location: first.location, field: .ceiling(stage),
            related: dropFirst().map(\.location).places(.ceiling(stage)), subject: name, facts: [.ceiling: .amount(amount)],
            message: LocalizedText(
                id:
                    "\"\(name)\" berpagu \(amount) pada tahapan \(stage.label) \(year.year), tetapi tidak ada di tahapan \(last.label), padahal program lain OPD ini ada.",
                en:
                    "\"\(name)\" has \(amount) at stage \(stage.label) of \(year.year), but is absent from stage \(last.label), where the office's other programs stand."
            ),
            advice: missingAdvice
        )
    }

    /// Satu temuan bagi tahapan yang tabelnya tampak tidak lengkap.
    fileprivate func partialStage(_ last: BudgetStage, of known: Int, in year: BudgetYear) -> [Finding] {
        guard let first else { return [] }
        let missing = count
        return [
            Finding(
                rule: "K004", severity: .warning, location: first.location, related: dropFirst().map(\.location).places(),
                subject: first.office, facts: [.count: .count(missing), "semua": .count(known)],
                message: LocalizedText(
                    id:
                        "\(count: missing) dari \(count: known) baris program \"\(first.office)\" yang berpagu tidak ada di tahapan \(last.label) \(year.year); tabelnya mungkin hanya memuat baris yang berubah.",
                    en:
                        "\(count: missing) of \(count: known) funded program rows of \"\(first.office)\" are absent from stage \(last.label) of \(year.year); its table may list only the rows that changed."
                ),
                advice: LocalizedText(
                    id: "Lengkapi tabel tahapan itu dengan baris yang tidak berubah; tanpa itu pagunya terbaca hilang.",
                    en: "Complete that stage's table with the unchanged rows; without them their ceilings read as lost."
                )
            )
        ]
    }

    fileprivate func appearing(at last: BudgetStage, after start: BudgetStage, in year: BudgetYear) throws -> Finding? {
        guard let first else { return nil }
        let amount = try Rupiah.sum(compactMap { $0.ceilings[last] })
        let name = first.words
        return Finding(
            rule: "K004", severity: .note, location: first.location, field: .ceiling(last),
            related: dropFirst().map(\.location).places(.ceiling(last)), subject: name, facts: [.ceiling: .amount(amount)],
            message: LocalizedText(
                id: "\"\(name)\" baru: tidak ada di tahapan \(start.label) \(year.year), berpagu \(amount) pada tahapan \(last.label).",
                en: "\"\(name)\" is new: absent from stage \(start.label) of \(year.year), \(amount) at stage \(last.label)."
            ),
            advice: newAdvice
        )
    }
}

extension RuleExample {
    fileprivate static func twoStages(revised: String) -> RuleExample {
        [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
            2024,Dinas,Program A,utama,APBD,600.000,500.000
            2024,Dinas,Program B,utama,APBD,400.000,\(revised)
            """
        ]
    }
}
