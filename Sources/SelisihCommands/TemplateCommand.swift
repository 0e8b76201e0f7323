import ArgumentParser
import BudgetModel
import BudgetSession
import Diagnostics
import PaperReading
import Reporting
import WorkbookWriting

/// `selisih template`: menulis buku kerja isian.
struct TemplateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            id: CommandWords(
                name: "templat",
                abstract: "Menulis buku kerja isian untuk satu tahun kantor.",
                usage: "selisih templat -o <berkas.xlsx> [--from <masukan>] [<pilihan>]",
                discussion: """
                    Satu lembar untuk setiap tabel, dengan petunjuk, daftar pilihan, dan baris contoh. Isian yang sudah diisi \
                    dibaca oleh semua perintah seperti paket data.

                    Contoh:
                      selisih templat -o isian.xlsx
                      selisih templat --from disperindag-2024 -o isian.xlsx

                    Kode keluar: 0 selesai, 1 masukan --from memuat kesalahan bacaan atau keraguan yang belum dijawab (isian tidak \
                    ditulis), 2 tidak dapat berjalan.
                    """),
            en: CommandWords(
                name: "template",
                abstract: "Writes the workbook to be filled in for one year of an office.",
                usage: "selisih template -o <file.xlsx> [--from <input>] [<options>]",
                discussion: """
                    One sheet for each table, with instructions, drop-down lists, and example rows. Every command reads a filled-in \
                    template like a data package.

                    Examples:
                      selisih template -o isian.xlsx --language en
                      selisih template --from disperindag-2024 -o isian.xlsx --language en

                    Exit codes: 0 done, 1 the input of --from has errors of reading or doubts not yet answered (no template is \
                    written), 2 could not run.
                    """))
    }

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(id: "Buku kerja yang ditulis.", en: "The workbook to write.", value: "berkas.xlsx", "file.xlsx"))
    var output: String

    @Option(
        help: ArgumentHelp(
            id: "Masukan yang isinya disalin ke isian.", en: "The input whose content is copied into the template.", value: "masukan",
            "input"))
    var from: String?

    @OptionGroup var settling: SettlingArguments

    @OptionGroup var limits: LimitArguments

    @Option(
        help: ArgumentHelp(
            id: "Banyaknya kolom pagu pergeseran, 0 sampai 99.", en: "Number of columns for budget shifts, 0 to 99.", value: "banyak",
            "count"))
    var shifts = 0

    @Flag(help: ArgumentHelp(id: "Menimpa buku kerja yang sudah ada.", en: "Overwrites an existing workbook."))
    var force = false

    @OptionGroup var spoken: LanguageArguments

    private var language: Language { spoken.language }

    func run() throws {
        try explaining(in: language) {
            guard (0...99).contains(shifts) else { throw OptionError.notAShiftCount(shifts) }
            try OutputName.checkWorkbook(output)
            let template = OfficeTemplate(try budget(), shifts: shifts)
            _ = try WorkbookWriter(language: language, replacing: force).write(template.report, to: output)
            WrittenFile(path: output).say(
                LocalizedText(
                    id: "Isilah lembar pagu dahulu; lembar lain menurut keperluan, lalu: selisih periksa \(output)",
                    en: "Fill in sheet pagu first; other sheets as needed, then: selisih check \(output)"), in: language)
        }
    }

    private static let refused = LocalizedText(id: "Isian tidak ditulis", en: "No template was written")

    private func budget() throws -> Budget {
        guard let from else { return Budget() }
        let session = try Session.opened(settling.request(for: [from], limits: limits), in: language)
        try session.checkOutput(output)
        return try session.certain(or: Self.refused, showsAll: true, in: language).budget
    }
}
