import ArgumentParser
import BudgetAnalysis
import BudgetChecks
import BudgetSession
import Diagnostics
import Reporting

/// `selisih rules`: mendaftar aturan, atau setelannya.
struct RulesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            id: CommandWords(
                name: "aturan",
                abstract: "Mendaftar semua aturan dengan kode, bobot terberat, dan masalahnya.",
                usage: "selisih aturan [--settings] [--language <bahasa>]",
                discussion: """
                    Keluarga: B bacaan, N notasi, J jumlah, P pagu, K kaitan, T target, R realisasi, D kertas.

                    Contoh:
                      selisih aturan
                      selisih aturan --settings
                    """),
            en: CommandWords(
                name: "rules",
                abstract: "Lists every rule with its code, gravest weight, and problem.",
                usage: "selisih rules [--settings] [--language <language>]",
                discussion: """
                    Families: B reading, N notation, J sums, P ceilings, K links, T targets, R realisation, D papers.

                    Examples:
                      selisih rules --language en
                      selisih rules --settings --language en
                    """))
    }

    @Flag(help: ArgumentHelp(id: "Menampilkan nama setelan, bawaannya, dan artinya.", en: "Shows the settings with default and meaning."))
    var settings = false

    @OptionGroup var spoken: LanguageArguments

    private var language: Language { spoken.language }

    func run() throws {
        let (title, table) = settings ? (Self.settingsTitle, settingsTable) : (Self.rulesTitle, Self.rulesTable)
        let section = ReportSection(id: table.id.name, title: title, blocks: [.table(table)], isSummary: true)
        let report = Report(title: title, subtitles: [], year: 0, sections: [section])
        try explaining(in: language) { try Console.write(TerminalText(language: language, width: ScreenWidth.output).summary(of: report)) }
    }

    private static let rulesTitle = LocalizedText(id: "Aturan", en: "Rules")
    private static let settingsTitle = LocalizedText(id: "Setelan pemeriksaan", en: "Check settings")

    private static var rulesTable: ReportTable {
        ReportTable(
            id: "aturan",
            columns: [
                ReportColumn(LocalizedText(id: "Kode", en: "Code"), .label),
                ReportColumn(LocalizedText(id: "Bobot", en: "Severity"), .label),
                ReportColumn(LocalizedText(id: "Masalah", en: "Problem"), .name),
            ],
            rows: RulePages.all.map { page in
                ReportRow(cells: [ReportCell(.code(page.id.code)), .text(page.severity.label), .text(page.title)])
            }
        )
    }

    private var settingsTable: ReportTable {
        let defaults = CheckSettings()
        return ReportTable(
            id: "setelan",
            columns: [
                ReportColumn(LocalizedText(id: "Setelan", en: "Setting"), .label),
                ReportColumn(LocalizedText(id: "Bawaan", en: "Default"), .label),
                ReportColumn(LocalizedText(id: "Arti", en: "Meaning"), .name),
            ],
            rows: CheckSettings.Name.allCases.map { name in
                ReportRow(cells: [
                    ReportCell(.code(name.rawValue)), .verbatim(defaults.text(of: name, in: language) ?? "-"), .text(name.meaning),
                ])
            }
                + ProposalRules.Name.allCases.map { ReportRow(cells: [ReportCell(.code($0.form)), .verbatim("-"), .text($0.meaning)]) }
                + PaperSettings.Name.allCases.map { name in
                    let meaning = LocalizedText(id: "Kertas: \(name.label)", en: "Papers: \(name.label)")
                    return ReportRow(cells: [ReportCell(.code(name.rawValue)), .verbatim("-"), .text(meaning)])
                }
        )
    }
}
