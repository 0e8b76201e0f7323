import ArgumentParser
import BudgetModel
import BudgetSession
import Diagnostics
import PaperReading
import Reporting

/// `selisih papers`: menulis kertas resmi.
struct PapersCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            id: CommandWords(
                name: "dokumen",
                abstract: "Menulis kertas resmi (PK, PK Perubahan, dan lainnya) dari isi yang sudah diperiksa.",
                usage: "selisih dokumen <masukan> ... --jenis <jenis> -o <berkas> [<pilihan>]",
                discussion: """
                    Kertasnya menurut susunan resminya, siap cetak di F4, A4, atau A3, dengan tempat tanda tangan. Setiap angka berasal dari \
                    masukan yang sama dengan perbandingan dan pemeriksaannya; jumlahnya rumus. Nama, NIP, tempat, dan tanggal diambil \
                    dari --settings atau --set (tempat=, tanggal=, kepala-nama=, ...) dan dibiarkan kosong bila tidak diisi.

                    --daftar menyebut kertas yang dapat dibuat dari masukan ini, dan apa yang kurang bagi yang lain. Kertas yang memuat \
                    angka dengan kesalahan yang belum diterima berkata begitu di atasnya; --ketat menolak membuatnya.

                    Contoh:
                      selisih dokumen disperindag-2024 --daftar
                      selisih dokumen disperindag-2024 --jenis pk-perubahan -o pk-perubahan.docx
                      selisih dokumen disperindag-2024 --jenis semua --settings kantor.csv -o kertas.xlsx

                    Kode keluar: 0 selesai, 1 ada kesalahan bacaan, keraguan yang belum dijawab, atau kesalahan terbuka dengan --ketat, \
                    2 tidak dapat berjalan.
                    """),
            en: CommandWords(
                name: "papers",
                abstract: "Writes official papers (PK, revised PK, and others) from content that was checked.",
                usage: "selisih papers <input> ... --kind <kinds> -o <file> [<options>]",
                discussion: """
                    The papers follow their official layout, print on F4, A4, or A3, and leave room for signatures. Every figure comes from \
                    the same input as the comparison and the checks; totals are formulas. Names, NIP, place, and date are taken from \
                    --settings or --set (tempat=, tanggal=, kepala-nama=, ...) and are left blank otherwise.

                    --list names the papers that can be made from this input, and what is missing for the others. A paper that holds \
                    figures with errors not yet accepted says so at its top; --strict refuses to make it.

                    Examples:
                      selisih papers disperindag-2024 --list --language en
                      selisih papers disperindag-2024 --kind pk-perubahan -o pk-perubahan.docx --language en
                      selisih papers disperindag-2024 --kind all --settings office.csv -o papers.xlsx --language en

                    Exit codes: 0 done, 1 there are errors of reading, doubts not yet answered, or open errors with --strict, \
                    2 could not run.
                    """))
    }

    @OptionGroup var intake: IntakeArguments

    @OptionGroup var checks: CheckArguments

    @Option(
        name: [.customLong("kind"), .customLong("jenis")],
        help: ArgumentHelp(
            id: "Kertas yang dibuat, dipisahkan koma; semua berarti setiap kertas yang dapat dibuat.",
            en: "Papers to make, separated by commas; all means every paper that can be made.", value: "jenis", "kinds"))
    var kinds: String?

    @Flag(
        name: [.customLong("list"), .customLong("daftar")],
        help: ArgumentHelp(
            id: "Menyebut kertas yang dapat dibuat dan yang kurang bagi yang lain.",
            en: "Names the papers that can be made and what the others miss."))
    var isListing = false

    @Flag(
        name: [.customLong("strict"), .customLong("ketat")],
        help: ArgumentHelp(
            id: "Menolak kertas yang memuat kesalahan yang belum diterima.", en: "Refuses papers that hold errors not yet accepted."))
    var isStrict = false

    @OptionGroup var page: PaperArguments

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            id: "Berkas yang ditulis: .xlsx, .html, atau .docx.", en: "The file to write: .xlsx, .html, or .docx.", value: "berkas", "file")
    )
    var output: String?

    @Flag(help: ArgumentHelp(id: "Menimpa berkas yang sudah ada.", en: "Overwrites an existing file."))
    var force = false

    private var language: Language { intake.language }

    func run() throws {
        try explaining(in: language, make)
    }

    private func make() throws {
        guard isListing || (kinds != nil && output != nil) else { throw PapersError.nothingToMake }
        let form = try output.map(Self.form)
        let session = try intake.open(checks: checks)
        if let output { try session.checkOutput(output) }
        if intake.showMapping { intake.writeMapping(of: session.reading) }
        try session.certain(or: LocalizedText(id: "Kertas tidak dibuat", en: "No paper was made"), in: language)
        let papers = try session.papers(checks.paperSettings())
        if isListing { try Console.write(PaperOffer(papers.offer).text(in: language)) }
        guard let kinds, let output, let form else { return }
        let papersReport = try papers.report(papers.chosen(Self.names(in: kinds)))
        guard !isStrict || papersReport.openErrors.isEmpty else {
            Console.writeError(PapersError.openErrors(papersReport.openErrors).explanation.text(in: language) + "\n")
            throw ExitStatus.findings
        }
        try write(papersReport.report, to: output, as: form, session)
    }

    private func write(_ report: Report, to output: String, as form: ReportForm, _ session: Session) throws {
        try session.write(report, to: output, as: form, in: language, replacing: force, paper: page.size)
        guard form != .workbook else { return WrittenFile(path: output).say(of: report, in: language) }
        WrittenFile(path: output).say(Self.sections(of: report), in: language)
    }

    /// Jenis-jenis yang diminta `--jenis`.
    private static func names(in kinds: String) -> [String] {
        kinds.split(separator: ",").map { $0.lowercased().filter { !$0.isWhitespace } }
    }

    private static func form(of path: String) throws(PapersError) -> ReportForm {
        guard let form = ReportForm(of: path, among: [.workbook, .document, .page]) else { throw .unknownFile(path) }
        return form
    }

    private static func sections(of report: Report) -> LocalizedText {
        LocalizedText(id: "\(count: report.sections.count) bagian.", en: "\(count: report.sections.count) sections.")
    }
}
