import ArgumentParser
import BudgetChecks
import BudgetModel
import BudgetSession
import Diagnostics
import PaperReading
import Reporting
import WorkbookWriting

/// `selisih narrate`: menulis alinea setiap indikator dan program.
struct NarrateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            id: CommandWords(
                name: "naskah",
                abstract: "Menulis alinea setiap indikator dan program untuk laporan kinerja.",
                usage: "selisih naskah <masukan> ... [-o <berkas.html|.md|.xlsx>] [<pilihan>]",
                discussion: """
                    Setiap alinea menyebut berurutan: pagu dan tahapannya, perubahannya dalam rupiah dan persen, realisasi dan sisanya \
                    terhadap pagu tahapan yang disebut namanya, target dan capaian kinerja, sebab seperti tertera di kertas, dan tindak \
                    lanjut yang menyebutnya. Hanya angka dan kutipan dari masukan: yang tidak ada dikatakan tidak ada, bukan nol.

                    -o menulis halaman yang dapat dicetak dan disalin ke Word (.html), Markdown (.md), atau buku kerja berlembar \
                    Naskah (.xlsx). --indikator dan --program memilih sebagian; keduanya boleh diulang.

                    Keraguan bacaan menghalangi naskah; kesalahan pemeriksaan disebut di awalnya.

                    Contoh:
                      selisih naskah disperindag-2024
                      selisih naskah disperindag-2024 -o naskah.html
                      selisih naskah disperindag-2024 --indikator nilai-industri --format markdown
                      selisih naskah disperindag-2024 --from murni --to perubahan -o naskah.xlsx

                    Kode keluar: 0 selesai, 1 ada kesalahan bacaan atau keraguan yang belum dijawab (tidak ada yang ditulis), 2 tidak \
                    dapat berjalan.
                    """),
            en: CommandWords(
                name: "narrate",
                abstract: "Writes the paragraph of every indicator and program for the performance report.",
                usage: "selisih narrate <input> ... [-o <file.html|.md|.xlsx>] [<options>]",
                discussion: """
                    Every paragraph says in order: the ceiling and its stage, its change in rupiah and percent, spending and what remains \
                    of the ceiling of a named stage, performance target and achievement, the cause as the papers print it, and the \
                    follow-up that speaks of it. Only figures and quotations of the input: what is missing is said to be missing, not zero.

                    -o writes a page to print or paste into Word (.html), Markdown (.md), or a workbook with sheet Narrative (.xlsx). \
                    --indicator and --program choose a part; both may be repeated.

                    Doubts of reading stop a narrative; errors of the checks are named at its start.

                    Examples:
                      selisih narrate disperindag-2024 --language en
                      selisih narrate disperindag-2024 -o narrative.html --language en
                      selisih narrate disperindag-2024 --indicator nilai-industri --format markdown --language en
                      selisih narrate disperindag-2024 --from murni --to perubahan -o narrative.xlsx --language en

                    Exit codes: 0 done, 1 there are errors of reading or doubts not yet answered (nothing is written), 2 could not run.
                    """))
    }

    @OptionGroup var intake: IntakeArguments

    @OptionGroup var checks: CheckArguments

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            id: "Berkas yang ditulis: .html, .md, atau .xlsx.", en: "The file to write: .html, .md, or .xlsx.", value: "berkas", "file"))
    var output: String?

    @OptionGroup var compared: StageArguments

    @Option(
        name: [.customLong("indicator"), .customLong("indikator")],
        help: ArgumentHelp(
            id: "Hanya indikator ini, menurut kode atau namanya; boleh diulang.",
            en: "Only this indicator, by its code or name; may be repeated.", value: "indikator", "indicator"))
    var indicators: [String] = []

    @Option(
        name: .customLong("program"),
        help: ArgumentHelp(
            id: "Hanya program ini, menurut kode atau namanya; boleh diulang.",
            en: "Only this program, by its code or name; may be repeated.", value: "program", "program"))
    var programs: [String] = []

    @OptionGroup var paper: PaperArguments

    @Flag(help: ArgumentHelp(id: "Menimpa berkas yang sudah ada.", en: "Replaces an existing file."))
    var force = false

    @Option(
        help: ArgumentHelp(
            id: "Keluaran di layar; bawaan terminal bila tidak ada berkas yang ditulis.",
            en: "Output on the screen; terminal by default when no file is written.", value: "bentuk", "format"))
    var format: NarrativeFormat?

    private var language: Language { intake.language }

    func run() throws {
        try explaining(in: language, narrate)
    }

    private func narrate() throws {
        let (from, to) = try compared.stages()
        let form = try output.map(Self.form)
        let session = try intake.open(checks: checks)
        if let output { try session.checkOutput(output) }
        if intake.showMapping { intake.writeMapping(of: session.reading) }
        try session.certain(or: Self.refused, in: language)
        let report = try session.narrativeReport(from: from, to: to, selection: .init(indicators: indicators, programs: programs))
        if let output, let form { try write(report, to: output, as: form, of: session) }
        guard let shown = format ?? (output == nil ? .terminal : nil) else { return }
        try Console.write(shown.text(of: report, in: language))
    }

    private func write(_ report: Report, to path: String, as form: ReportForm, of session: Session) throws {
        try session.write(report, to: path, as: form, in: language, replacing: force, paper: paper.size)
        guard form != .workbook else { return WrittenFile(path: path).say(of: report, in: language) }
        WrittenFile(path: path).say(Self.next, in: language)
    }

    private static func form(of path: String) throws(OptionError) -> ReportForm {
        guard let form = ReportForm(of: path, among: [.workbook, .page, .markdown]) else { throw .notANarrative(path) }
        return form
    }

    private static let next = LocalizedText(
        id: "Bacalah dahulu: kutipan berdiri seperti tertera di kertas.", en: "Read it first: quotations stand as the papers print them.")

    private static let refused = LocalizedText(id: "Naskah tidak dibuat", en: "No narrative was made")
}
