import ArgumentParser
import BudgetSession
import Diagnostics
import Reporting

/// `selisih explain`: mencetak halaman sebuah aturan.
struct ExplainCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            id: CommandWords(
                name: "jelaskan",
                abstract: "Menjelaskan sebuah aturan: apa yang dicari, mengapa, dasarnya, contoh buruk dan contoh baik.",
                usage: "selisih jelaskan <kode> [--language <bahasa>]",
                discussion: """
                    Contoh:
                      selisih jelaskan J001

                    Kode keluar: 0 tercetak, 2 tidak ada aturan dengan kode itu.
                    """),
            en: CommandWords(
                name: "explain",
                abstract: "Explains a rule: what it looks for, why, its basis, a bad and a good example.",
                usage: "selisih explain <code> [--language <language>]",
                discussion: """
                    Example:
                      selisih explain J001 --language en

                    Exit codes: 0 printed, 2 there is no rule of that code.
                    """))
    }

    @Argument(help: ArgumentHelp(id: "Kode aturan, misalnya J001.", en: "Code of the rule, such as J001.", value: "kode", "code"))
    var code: String

    @OptionGroup var spoken: LanguageArguments

    private var language: Language { spoken.language }

    func run() throws {
        try explaining(in: language) {
            guard let page = RulePages.page(code) else { throw CommandError.noSuchRule(code) }
            try Console.write(TerminalText(language: language, width: ScreenWidth.output).summary(of: RulePageReport(page).report()))
        }
    }
}
