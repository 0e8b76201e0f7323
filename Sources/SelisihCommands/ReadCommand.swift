import ArgumentParser
import BudgetSession
import Diagnostics
import PaperReading
import Reporting

/// `selisih read`: menunjukkan apa yang dimengerti dari masukan, dan menulisnya sebagai paket data bersih.
struct ReadCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            id: CommandWords(
                name: "baca",
                abstract: "Menunjukkan apa yang terbaca dari masukan, dan menulisnya sebagai paket data bersih.",
                usage: "selisih baca <masukan> ... [--format <bentuk>] [-o <tujuan>] [<pilihan>]",
                discussion: """
                    Bentuk terminal menampilkan tabel, ke mana setiap sel jumlahnya, baris yang dilewati, jumlah, keraguan \
                    bacaan, dan temuan. Bentuk csv menulis \
                    folder paket data (tabel CSV dan datapackage.json). Bentuk json memberi paket yang sama sebagai satu \
                    berkas, bersama laporan bacaan yang lengkap. Pilihan --to menulis tabel-tabel paket itu ke sebuah basis data \
                    PostgreSQL, semuanya atau tidak sama sekali.

                    Contoh:
                      selisih baca disperindag-2024
                      selisih baca pagu.xlsx --map "Pagu 2024=murni" --show-mapping
                      selisih baca pagu.xlsx --format csv -o paket-bersih
                      selisih baca pagu.xlsx --format json -o paket.json
                      selisih baca disperindag-2024 --to postgresql://peladen/keuangan --create

                    Kode keluar: 0 terbaca tanpa kesalahan, 1 ada kesalahan bacaan atau keraguan yang belum dijawab (paket \
                    tidak ditulis), 2 tidak dapat berjalan.
                    """),
            en: CommandWords(
                name: "read",
                abstract: "Shows what was read from the input, and writes it as a clean data package.",
                usage: "selisih read <input> ... [--format <format>] [-o <target>] [<options>]",
                discussion: """
                    Format terminal shows the tables, where every amount cell went, skipped rows, totals, doubts of reading, and \
                    findings. Format csv writes a data package folder (CSV tables and datapackage.json). Format json gives the same \
                    package as one file, together with the complete report of the reading. Option --to writes the tables of that \
                    package to a PostgreSQL database, all of them or none.

                    Examples:
                      selisih read disperindag-2024 --language en
                      selisih read pagu.xlsx --map "Pagu 2024=murni" --show-mapping --language en
                      selisih read pagu.xlsx --format csv -o clean-package --language en
                      selisih read pagu.xlsx --format json -o package.json --language en
                      selisih read disperindag-2024 --to postgresql://server/finance --create --language en

                    Exit codes: 0 read without errors, 1 there are errors of reading or doubts not yet answered (no package is \
                    written), 2 could not run.
                    """))
    }

    @OptionGroup var intake: IntakeArguments

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            id: "Folder paket data yang ditulis; untuk bentuk json, berkasnya.",
            en: "The data package folder to write; for format json, the file.", value: "tujuan", "target")
    )
    var output: String?

    @OptionGroup var database: DatabaseOutputArguments

    @Flag(
        help: ArgumentHelp(
            id: "Menimpa paket yang sudah ada, juga baris tahun dan OPD yang sama di basis data.",
            en: "Replaces an existing package, also rows of the same year and office in the database."))
    var force = false

    @Option(
        help: ArgumentHelp(
            id: "Bentuk keluaran: terminal, csv, atau json.", en: "Format of the output: terminal, csv, or json.", value: "bentuk", "format"
        ))
    var format: OutputFormat = .terminal

    private var language: Language { intake.language }

    func run() throws {
        try explaining(in: language, read)
    }

    private func read() throws {
        if format == .csv, output == nil { throw OptionError.missingFolder }
        let target = try database.target(replacing: force)
        let session = try intake.open()
        if let output { try session.checkOutput(output) }
        let result = session.stopped
        let reading = ReadingReport(result.budget, tables: result.tables, findings: result.findings, doubts: result.doubts)
        if format == .json {
            let report = try JSONReport(language: language).text(of: try reading.report(.complete))
            try exportJSON(of: session, result, reading: report)
        } else {
            try show(reading, of: result)
            if let output, !result.hasErrors {
                GuardedCells(count: try session.writePackage(to: output, replacing: force)).say(in: language)
                WrittenFile(path: output).say(Self.usable, in: language)
            }
        }
        guard result.hasErrors else {
            if let target { WrittenDatabase(target, try session.writePackage(to: target)).say(in: language) }
            return
        }
        if output != nil || target != nil { Console.writeError(Refusal(of: result).text(Self.refused).text(in: language) + "\n") }
        throw ExitStatus.findings
    }

    /// Bentuk csv berbicara lewat folder yang ditulisnya; temuan tetap disebut di keluaran kesalahan.
    private func show(_ reading: ReadingReport, of result: IntakeResult) throws {
        guard format == .csv else {
            let report = try reading.report(.summary(showsMapping: intake.showMapping))
            try Console.write(TerminalText(language: language, width: ScreenWidth.output).summary(of: report))
            return
        }
        if intake.showMapping {
            Console.writeError(TerminalText(language: language, width: ScreenWidth.errors).summary(of: reading.mapping()) + "\n")
        }
        let findingText = FindingText(language: language)
        for finding in result.allFindings { Console.writeError(findingText.text(of: finding)) }
    }

    /// Paket yang tidak lengkap hanya diperlihatkan, tidak ditulis ke berkas.
    private func exportJSON(of session: Session, _ result: IntakeResult, reading: String) throws {
        let json = session.packageJSON(of: result, readingReport: reading)
        guard let output else { return try Console.write(json) }
        guard !result.hasErrors else { return }
        try session.write(json, to: output, replacing: force)
        WrittenFile(path: output).say(Self.evident, in: language)
    }

    private static let usable = LocalizedText(
        id: "Folder ini paket data bersih: masukan bagi setiap perintah.",
        en: "This folder is a clean data package: input for every command.")
    private static let evident = LocalizedText(
        id: "Paket data bersih beserta laporan bacaannya.", en: "The clean data package with its reading report.")

    private static let refused = LocalizedText(id: "Paket tidak ditulis", en: "No package was written")
}
