import ArgumentParser
import BudgetModel
import BudgetSession
import Diagnostics
import PaperReading
import Reporting
import TemplateWriting
import WorkbookWriting

/// `selisih template`: menulis buku kerja isian.
struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
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
            """,
        aliases: ["templat"]
    )

    @Option(name: .shortAndLong, help: ArgumentHelp("Buku kerja yang ditulis.", valueName: "berkas.xlsx"))
    var output: String

    @Option(help: ArgumentHelp("Masukan yang isinya disalin ke isian.", valueName: "masukan"))
    var from: String?

    @OptionGroup var settling: SettlingArguments

    @OptionGroup var limits: LimitArguments

    @Option(help: ArgumentHelp("Banyaknya kolom pagu pergeseran, 0 sampai 99.", valueName: "banyak"))
    var shifts = 0

    @Flag(help: "Menimpa buku kerja yang sudah ada.")
    var force = false

    @Option(help: ArgumentHelp("Bahasa pesan: id atau en.", valueName: "bahasa"))
    var language: Language = .indonesian

    func run() throws {
        try explaining(in: language) {
            guard (0...99).contains(shifts) else { throw OptionError.notAShiftCount(shifts) }
            try WorkbookName.check(output)
            let template = OfficeTemplate(try budget(), shifts: shifts)
            try FormWriter(replacing: force).write(template.form, to: output)
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
        let intake = session.stopped
        let findingText = FindingText(language: language)
        for finding in intake.allFindings { Console.writeError(findingText.text(of: finding)) }
        guard !intake.hasErrors else {
            Console.writeError(Refusal(of: intake).text(Self.refused).text(in: language) + "\n")
            throw ExitStatus.findings
        }
        return intake.budget
    }
}
