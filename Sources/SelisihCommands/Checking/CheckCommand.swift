import ArgumentParser
import BudgetChecks
import BudgetIntake
import BudgetModel
import Diagnostics
import FileWriting
import PaperReading
import Reporting

/// `selisih check`: memeriksa masukan dengan semua aturan.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
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
            """,
        aliases: ["periksa"]
    )

    @OptionGroup var intake: IntakeArguments

    @OptionGroup var checks: CheckArguments

    @Option(help: ArgumentHelp("Bobot yang membuat kode keluar 1, juga note, warning, error.", valueName: "bobot"))
    var severity: SeverityName = .kesalahan

    @Option(help: ArgumentHelp("Hanya aturan ini: kode atau keluarga, dipisah koma.", valueName: "kode,..."))
    var only: String?

    @Option(help: ArgumentHelp("Tanpa aturan ini: kode atau keluarga, dipisah koma.", valueName: "kode,..."))
    var ignore: String?

    @Option(help: ArgumentHelp("Bentuk keluaran.", valueName: "bentuk"))
    var format: CheckFormat = .terminal

    @Option(name: .shortAndLong, help: ArgumentHelp("Berkas tempat keluaran ditulis.", valueName: "berkas"))
    var output: String?

    @Flag(help: "Menimpa berkas keluaran yang sudah ada.")
    var force = false

    private var language: Language { intake.language }

    func run() throws {
        try explaining(in: language, check)
    }

    private func check() throws {
        let filter = try RuleFilter(only: only, ignore: ignore)
        try intake.settling.requireDecisions()
        let sources = try intake.decisionSources()
        let inspection = try checks.inspection(with: sources)
        let reading = try intake.read(with: sources)
        if let output { try intake.check(output, isNoneOf: reading, sources: sources, settings: checks.settings) }
        if intake.showMapping { intake.writeMapping(of: reading) }
        let result = inspection.check(reading, where: filter.includes)
        let report = FindingsReport(result.findings, budget: result.budget, skippedRules: result.skippedRules)
        let (text, guarded) = try format.written(report, hints: hints(for: result.findings, doubts: reading.doubts), in: language)
        if let output {
            let file = try AtomicFile(at: output, replacing: force)
            try file.append(text)
            try file.commit()
            try Console.write(FindingsText(language: language).summary(of: report))
        } else {
            try Console.write(text)
        }
        GuardedCells(count: guarded).say(in: language)
        let isClean = !result.findings.contains { $0.isOpen && $0.finding.severity >= severity.severity }
        if !isClean || !result.skippedRules.isEmpty { throw ExitStatus.findings }
    }

    /// Perintah berikutnya, dengan temuan terbuka pertama sebagai contoh.
    private func hints(for findings: [JudgedFinding], doubts: [ReadingDoubt]) -> [LocalizedText] {
        guard let first = findings.first(where: \.isOpen)?.finding else { return [] }
        let code = first.rule.code
        let inputs = intake.inputs.filter { InputName($0).stored(first.location.reference) != nil }
        let doubt = doubts.first { $0.settlement == nil && $0.finding == first }
        let name = doubt.flatMap { doubt in doubt.answers.first.map { doubt.name(of: $0) } } ?? "\(code)@\(first.location.reference)"
        let accept = ([name] + inputs.prefix(1)).map(\.shellWord).joined(separator: " ")
        let meaning = LocalizedText(id: "Arti sebuah aturan: selisih jelaskan \(code)", en: "What a rule means: selisih explain \(code)")
        guard doubt == nil else {
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
