import ArgumentParser
import BudgetIntake
import Diagnostics
import Reporting

/// `selisih read`: menunjukkan apa yang dimengerti dari masukan.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Menunjukkan apa yang terbaca dari masukan, sebelum angkanya dipercaya.",
        discussion: """
            Contoh:
              selisih baca disperindag-2024
              selisih baca disperindag-2024 --show-mapping
              selisih baca disperindag-2024 --format json

            Kode keluar: 0 terbaca tanpa kesalahan, 1 ada kesalahan bacaan, 2 tidak dapat berjalan.
            """,
        aliases: ["baca"]
    )

    @OptionGroup var intake: IntakeArguments

    @Option(help: ArgumentHelp("Keluaran di layar: terminal, csv, atau json.", valueName: "bentuk"))
    var format: OutputFormat = .terminal

    private var language: Language { intake.language }

    func run() throws {
        try explaining(in: language, read)
    }

    private func read() throws {
        let result = try intake.read()
        let reading = ReadingReport(result.budget, tables: result.tables, findings: result.findings)
        switch format {
        case .terminal:
            let report = try reading.report(.summary(showsMapping: intake.showMapping))
            Console.write(TerminalText(language: language).summary(of: report))
        case .csv:
            Console.write(CSVReport(language: language).text(of: try reading.report(.complete)))
        case .json:
            Console.write(try JSONReport(language: language).text(of: try reading.report(.complete)))
        }
        if result.hasErrors { throw ExitStatus.findings }
    }
}
