import ArgumentParser
import BudgetChecks
import BudgetSession
import Diagnostics
import PaperReading
import Reporting

/// `selisih propose`: membagi sebuah jumlah ke semua baris.
struct ProposeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            id: CommandWords(
                name: "usulkan",
                abstract: "Menulis lembar Usulan yang dapat diisi, atau membagi sebuah jumlah ke semua baris.",
                usage: "selisih usulkan <masukan> ... [--total <jumlah>] [-o <berkas.xlsx>] [<pilihan>]",
                discussion: """
                    Tanpa --total, -o menulis lembar Usulan yang setiap usulannya sama dengan pagunya. Isilah di Excel: usulan, jenis \
                    pergeseran, alasan; jumlah, jarak ke sasaran, dan lantainya dihitung di situ. Buku kerja yang sudah diisi dibaca \
                    kembali sebagai tahapan sendiri: selisih sandingkan masukan usulan.xlsx.

                    Dengan --total jumlahnya dibagi sebanding dengan pagu tahapan dasar (--bobot menetapkan lainnya), dalam kelipatan \
                    Rp1.000, dan setiap baris disertai sebabnya. Yang sudah dibelanjakan menjadi lantai; realisasi sebuah indikator \
                    atau OPD menahan jumlah program-programnya, dan persen tercetak dihitung sampai batas atasnya. Yang tidak \
                    diketahui disebut, bukan nol. APBN dan sumber dana yang terikat tetap dan tidak termasuk jumlahnya, kecuali \
                    disebut dengan --sumber.

                    Permintaan yang tidak mungkin dijelaskan dengan perubahan terkecil yang membuatnya mungkin. Keraguan bacaan \
                    menghalangi usulan; kesalahan pemeriksaan disebut. Tarif, batas, perlindungan, dan prioritas dapat ditulis di \
                    berkas --settings: lindungi:KODE, efisiensi:KODE, batas:KODE, prioritas:INDIKATOR (selisih aturan --settings).

                    Contoh:
                      selisih usulkan disperindag-2024 -o usulan.xlsx
                      selisih usulkan disperindag-2024 --total 22.000.000.000
                      selisih usulkan disperindag-2024 --total 22.000.000.000 --lindungi penunjang -o usulan.xlsx
                      selisih usulkan dinas-2024 --total 40.000.000.000 --set efisiensi:5.1.02.04=50
                      selisih usulkan dinas-2024 --total 900.000.000 --sumber "DAK Fisik" --tahapan murni

                    Kode keluar: 0 selesai, 1 ada kesalahan bacaan atau keraguan yang belum dijawab, 2 tidak dapat berjalan, \
                    juga bila jumlahnya tidak dapat dicapai.
                    """),
            en: CommandWords(
                name: "propose",
                abstract: "Writes the sheet Proposal to fill in, or shares a total over all rows.",
                usage: "selisih propose <input> ... [--total <amount>] [-o <file.xlsx>] [<options>]",
                discussion: """
                    Without --total, -o writes the sheet Proposal, in which every proposal equals its ceiling. Fill it in with Excel: \
                    proposal, kind of shift, reason; totals, the distance to the target, and floors are computed there. The filled \
                    workbook is read back as a stage of its own: selisih compare input proposal.xlsx.

                    With --total the total is shared in proportion to the ceilings of the base stage (--weight chooses otherwise), in \
                    multiples of Rp1,000, and every row states its reason. What is already spent is a floor; the spending of an \
                    indicator or office binds the sum of its programs, and a printed percentage counts at its upper bound. What is \
                    unknown is named, never zero. APBN and tied sources stay as they are and outside the total, unless named with \
                    --source.

                    An impossible demand is explained with the least change that makes it possible. Doubts of reading stop a \
                    proposal; errors of the checks are named. Rates, caps, protection, and priorities may stand in the --settings \
                    file: lindungi:CODE, efisiensi:CODE, batas:CODE, prioritas:INDICATOR (selisih rules --settings).

                    Examples:
                      selisih propose disperindag-2024 -o proposal.xlsx --language en
                      selisih propose disperindag-2024 --total 22,000,000,000 --language en
                      selisih propose disperindag-2024 --total 22,000,000,000 --protect penunjang -o proposal.xlsx --language en
                      selisih propose dinas-2024 --total 40,000,000,000 --set efisiensi:5.1.02.04=50 --language en
                      selisih propose dinas-2024 --total 900,000,000 --source "DAK Fisik" --stage murni --language en

                    Exit codes: 0 done, 1 there are errors of reading or doubts not yet answered, 2 could not run, also when the \
                    total cannot be reached.
                    """))
    }

    @OptionGroup var intake: IntakeArguments

    @OptionGroup var checks: CheckArguments

    @OptionGroup var wanted: ProposalArguments

    @OptionGroup var paper: PaperArguments

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(id: "Buku kerja yang ditulis.", en: "The workbook to write.", value: "berkas.xlsx", "file.xlsx"))
    var output: String?

    @Flag(help: ArgumentHelp(id: "Menimpa buku kerja yang sudah ada.", en: "Overwrites an existing workbook."))
    var force = false

    @Option(help: ArgumentHelp(id: "Keluaran di layar.", en: "Output on the screen.", value: "bentuk", "format"))
    var format: ProposalFormat = .terminal

    private var language: Language { intake.language }

    func run() throws {
        try explaining(in: language, propose)
    }

    private func propose() throws {
        let request = try wanted.request(rules: checks.proposalRules())
        guard request != nil || output != nil else { throw CommandError.nothingToPropose }
        if let output { try OutputName.checkWorkbook(output) }
        let session = try intake.open(checks: checks)
        if let output { try session.checkOutput(output) }
        if intake.showMapping { intake.writeMapping(of: session.reading) }
        try session.certain(or: Self.refused, in: language)
        let report = try request.map { try session.proposalReport($0) } ?? session.proposalReport(base: wanted.base())
        showErrors(of: report)
        let (text, guarded) = try format.written(report, in: language)
        if let output {
            _ = try session.write(report, toWorkbook: output, in: language, replacing: force, paper: paper.size)
            WrittenFile(path: output).say(of: report, in: language)
        }
        guard request != nil || format != .terminal else { return }
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
        case .terminal: (TerminalText(language: language, width: ScreenWidth.output).summary(of: report), 0)
        case .markdown: (MarkdownReport(language: language).text(of: report), 0)
        case .csv: CSVReport(language: language).written(report)
        case .json: (try JSONReport(language: language).text(of: report), 0)
        }
    }
}
