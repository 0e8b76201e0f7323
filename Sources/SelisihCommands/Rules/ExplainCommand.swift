import ArgumentParser
import Diagnostics
import Reporting

/// `selisih explain`: mencetak halaman sebuah aturan.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Menjelaskan sebuah aturan: apa yang dicari, mengapa, dasarnya, contoh buruk dan contoh baik.",
        usage: "selisih jelaskan <kode> [--language <bahasa>]",
        discussion: """
            Contoh:
              selisih jelaskan J001

            Kode keluar: 0 tercetak, 2 tidak ada aturan dengan kode itu.
            """,
        aliases: ["jelaskan"]
    )

    @Argument(help: ArgumentHelp("Kode aturan, misalnya J001.", valueName: "kode"))
    var code: String

    @Option(help: ArgumentHelp("Bahasa keluaran: id atau en.", valueName: "bahasa"))
    var language: Language = .indonesian

    func run() throws {
        try explaining(in: language) {
            guard let page = RulePages.page(code) else { throw CommandError.noSuchRule(code) }
            try Console.write(TerminalText(language: language).summary(of: RulePageReport(page).report()))
        }
    }
}
