import ArgumentParser
import BudgetChecks
import BudgetSession
import Diagnostics
import PaperReading
import Reporting

/// `selisih check`: memeriksa masukan dengan semua aturan.
struct CheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            id: CommandWords(
                name: "periksa",
                abstract: "Memeriksa masukan dengan semua aturan sebelum ditandatangani.",
                usage: "selisih periksa <masukan> ... [<pilihan>]",
                discussion: """
                    Temuan pembacaan dan pemeriksaan ditampilkan bersama, yang terberat dahulu. Aturan yang memerlukan semua \
                    baris tidak dijalankan selama ada kesalahan bacaan; kodenya disebut. Temuan yang diterima (selisih terima) \
                    tetap ditampilkan, tetapi tidak menentukan kode keluar. Keraguan bacaan adalah kesalahan sampai dijawab \
                    dengan --answer atau selisih terima, dan sesudahnya catatan.

                    Contoh:
                      selisih periksa disperindag-2024
                      selisih periksa disperindag-2024 --severity peringatan --ignore N
                      selisih periksa disperindag-2024 --only J,P005 --set perubahan-pagu=30
                      selisih periksa disperindag-2024 --format sarif -o temuan.sarif

                    Kode keluar: 0 tidak ada temuan terbuka pada bobot --severity atau lebih berat, 1 ada, atau ada aturan \
                    yang tidak dapat dijalankan, 2 tidak dapat berjalan.
                    """),
            en: CommandWords(
                name: "check",
                abstract: "Checks the input with every rule before it is signed.",
                usage: "selisih check <input> ... [<options>]",
                discussion: """
                    Findings of reading and of checking are shown together, the gravest first. Rules that need every row are not \
                    run while reading has errors; their codes are named. Accepted findings (selisih accept) are still shown, but do \
                    not decide the exit code. A doubt of reading is an error until it is answered with --answer or selisih accept, \
                    and a note afterwards.

                    Examples:
                      selisih check disperindag-2024 --language en
                      selisih check disperindag-2024 --severity warning --ignore N --language en
                      selisih check disperindag-2024 --only J,P005 --set perubahan-pagu=30 --language en
                      selisih check disperindag-2024 --format sarif -o findings.sarif --language en

                    Exit codes: 0 no open finding at the weight of --severity or above, 1 there is one, or a rule could not be run, \
                    2 could not run.
                    """))
    }

    @OptionGroup var intake: IntakeArguments

    @OptionGroup var checks: CheckArguments

    @Option(
        help: ArgumentHelp(
            id: "Bobot yang membuat kode keluar 1, juga note, warning, error.", en: "Weight that makes the exit code 1.", value: "bobot",
            "weight"))
    var severity: SeverityName = .kesalahan

    @Option(
        help: ArgumentHelp(
            id: "Hanya aturan ini: kode atau keluarga, dipisah koma.", en: "Only these rules: codes or families, separated by commas.",
            value: "kode,...", "code,..."))
    var only: String?

    @Option(
        help: ArgumentHelp(
            id: "Tanpa aturan ini: kode atau keluarga, dipisah koma.", en: "Without these rules: codes or families, separated by commas.",
            value: "kode,...", "code,..."))
    var ignore: String?

    @Option(help: ArgumentHelp(id: "Bentuk keluaran.", en: "Format of the output.", value: "bentuk", "format"))
    var format: CheckFormat = .terminal

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(id: "Berkas tempat keluaran ditulis.", en: "File to write the output to.", value: "berkas", "file"))
    var output: String?

    @Flag(help: ArgumentHelp(id: "Menimpa berkas keluaran yang sudah ada.", en: "Overwrites an existing output file."))
    var force = false

    private var language: Language { intake.language }

    func run() throws {
        try explaining(in: language, check)
    }

    private func check() throws {
        let filter = try RuleFilter(only: only, ignore: ignore)
        let session = try intake.open(checks: checks)
        if let output { try session.checkOutput(output) }
        if intake.showMapping { intake.writeMapping(of: session.reading) }
        let result = session.check(where: filter.includes)
        ProcessEnd.keep((session, result))
        let report = FindingsReport(result.findings, budget: session.reading.budget, skippedRules: result.skippedRules)
        let hints = hints(for: result.findings, of: session)
        let width = output == nil ? ScreenWidth.output : TerminalText.standardWidth
        let guarded: Int
        if let output {
            guarded = try session.write(to: output, replacing: force) { append in
                try format.write(report, hints: hints, in: language, width: width, to: append)
            }
            try Console.write(FindingsText(language: language, width: ScreenWidth.output).summary(of: report))
        } else {
            guarded = try format.write(report, hints: hints, in: language, width: width) { try Console.write($0) }
        }
        GuardedCells(count: guarded).say(in: language)
        let isClean = !result.findings.contains { $0.isOpen && $0.finding.severity >= severity.severity }
        if !isClean || !result.skippedRules.isEmpty { throw ExitStatus.findings }
    }

    /// Perintah berikutnya, dengan temuan terbuka pertama sebagai contoh.
    private func hints(for findings: [JudgedFinding], of session: Session) -> [LocalizedText] {
        guard let first = findings.first(where: \.isOpen)?.finding else { return [] }
        let code = first.rule.code
        let example = session.exampleName(of: first)
        let accept = ([example.name] + example.inputs.prefix(1)).map(\.shellWord).joined(separator: " ")
        let meaning = LocalizedText(id: "Arti sebuah aturan: selisih jelaskan \(code)", en: "What a rule means: selisih explain \(code)")
        guard !example.isDoubt else {
            return [
                meaning,
                LocalizedText(
                    id: "Menyimpan jawaban sebuah keraguan: selisih terima \(accept) --reason \"sebabnya\"",
                    en: "To keep the answer to a doubt: selisih accept \(accept) --reason \"why\""
                ),
            ]
        }
        return [
            meaning,
            LocalizedText(
                id: "Menerima temuan yang memang begitu adanya: selisih terima \(accept) --reason \"sebabnya\"",
                en: "To accept a finding that is as it should be: selisih accept \(accept) --reason \"why\""
            ),
        ]
    }
}
