import ArgumentParser
import BudgetChecks
import BudgetSession
import Diagnostics
import PaperReading
import Reporting
import WorkbookWriting

/// `selisih propose`: membagi sebuah jumlah ke semua baris.
struct ProposeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "propose",
        abstract: "Membagi sebuah jumlah ke semua baris sebagai usulan, tanpa memotong yang sudah dibelanjakan.",
        usage: "selisih usulkan <masukan> ... --total <jumlah> [-o <berkas.xlsx>] [<pilihan>]",
        discussion: """
            Jumlahnya dibagi sebanding dengan pagu tahapan dasar (--bobot menetapkan lainnya), dalam kelipatan Rp1.000, dan setiap \
            baris disertai sebabnya. Yang sudah dibelanjakan menjadi lantai; realisasi sebuah indikator atau OPD menahan jumlah \
            program-programnya, dan persen tercetak dihitung sampai batas atasnya. Yang tidak diketahui disebut, bukan nol. \
            APBN dan sumber dana yang terikat tetap dan tidak termasuk jumlahnya, kecuali disebut dengan --sumber.

            Permintaan yang tidak mungkin dijelaskan dengan perubahan terkecil yang membuatnya mungkin. Keraguan bacaan \
            menghalangi usulan; kesalahan pemeriksaan disebut. Tarif, batas, perlindungan, dan prioritas dapat ditulis di berkas \
            --settings: lindungi:KODE, efisiensi:KODE, batas:KODE, prioritas:INDIKATOR (selisih aturan --settings).

            Contoh:
              selisih usulkan disperindag-2024 --total 22.000.000.000
              selisih usulkan disperindag-2024 --total 22.000.000.000 --lindungi penunjang -o usulan.xlsx
              selisih usulkan dinas-2024 --total 40.000.000.000 --set efisiensi:5.1.02.04=50
              selisih usulkan dinas-2024 --total 900.000.000 --sumber "DAK Fisik" --tahapan murni

            Kode keluar: 0 selesai, 1 ada kesalahan bacaan atau keraguan yang belum dijawab, 2 tidak dapat berjalan, \
            juga bila jumlahnya tidak dapat dicapai.
            """,
        aliases: ["usulkan"]
    )

    @OptionGroup var intake: IntakeArguments

    @OptionGroup var checks: CheckArguments

    @OptionGroup var wanted: ProposalArguments

    @Option(name: .shortAndLong, help: ArgumentHelp("Buku kerja yang ditulis.", valueName: "berkas.xlsx"))
    var output: String?

    @Flag(help: "Menimpa buku kerja yang sudah ada.")
    var force = false

    @Option(help: ArgumentHelp("Keluaran di layar.", valueName: "bentuk"))
    var format: ProposalFormat = .terminal

    private var language: Language { intake.language }

    func run() throws {
        try explaining(in: language, propose)
    }

    private func propose() throws {
        let request = try wanted.request(rules: checks.proposalRules())
        if let output { try WorkbookName.check(output) }
        let session = try intake.open(checks: checks)
        if let output { try session.checkOutput(output) }
        if intake.showMapping { intake.writeMapping(of: session.reading) }
        let stopped = session.stopped
        guard !stopped.hasErrors else {
            let findingText = FindingText(language: language)
            for finding in stopped.allFindings { Console.writeError(findingText.text(of: finding)) }
            Console.writeError(Refusal(of: stopped).text(Self.refused).text(in: language) + "\n")
            throw ExitStatus.findings
        }
        let report = try session.proposalReport(request)
        showErrors(of: report)
        let (text, guarded) = try format.written(report, in: language)
        if let output {
            _ = try session.write(report, toWorkbook: output, in: language, replacing: force)
            WrittenFile(path: output).say(of: report, in: language)
        }
        try Console.write(text)
        GuardedCells(count: guarded).say(in: language)
    }

    /// Kesalahan yang belum diterima, di samping hasilnya.
    private func showErrors(of report: Report) {
        let findingText = FindingText(language: language)
        for judged in report.findings ?? [] where judged.isOpen && judged.finding.severity == .error {
            Console.writeError(findingText.text(of: judged.finding))
        }
    }

    private static let refused = LocalizedText(id: "Usulan tidak dibuat", en: "No proposal was made")
}

/// Bentuk usulan di layar.
enum ProposalFormat: String, ExpressibleByArgument, CaseIterable {
    case terminal
    case markdown
    case csv
    case json

    /// Laporan dalam bentuk ini, dan banyaknya sel yang diberi apostrof supaya tidak dijalankan sebagai rumus.
    func written(_ report: Report, in language: Language) throws -> (text: String, guardedCells: Int) {
        switch self {
        case .terminal: (TerminalText(language: language).summary(of: report), 0)
        case .markdown: (MarkdownReport(language: language).text(of: report), 0)
        case .csv: CSVReport(language: language).written(report)
        case .json: (try JSONReport(language: language).text(of: report), 0)
        }
    }
}
