import ArgumentParser
import BudgetModel
import BudgetSession
import Diagnostics
import PaperReading
import Reporting
import WorkbookWriting

/// `selisih compare`: membandingkan dua tahapan dan menulis buku kerja.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Membandingkan dua tahapan anggaran dan menulis buku kerja sandingan.",
        usage: "selisih sandingkan <masukan> ... [-o <berkas.xlsx>] [<pilihan>]",
        discussion: """
            Setiap masukan adalah folder paket data, buku kerja, atau tabel satu tahun kantor. Beberapa masukan \
            menjadi satu gabungan. Temuan pemeriksaan berdiri di lembar Temuan dan tidak menghalangi perbandingan, \
            kecuali baris yang tertulis dua kali, rujukan, atau kaitan yang salah (B005, B007, K007). \
            Keraguan bacaan menghalanginya sampai dijawab dengan --answer atau selisih terima; jawabannya tampak di \
            lembar Metode dan Sumber.

            --tanpa-periksa (--without-checks) hanya menjumlahkan dan membandingkan per program, bagi tabel jutaan baris: \
            tidak ada pemeriksaan dan tidak ada lembar Rincian, dan laporannya mengatakan itu. Keraguan bacaan serta \
            B005, B007, dan K007 tetap menghalangi. Satu tabel CSV dibaca tanpa menyimpan barisnya.

            Contoh:
              selisih sandingkan disperindag-2024 -o sandingan.xlsx
              selisih sandingkan disperindag-2024 -o untuk-pimpinan.xlsx --profile ringkas
              selisih sandingkan se-indonesia --tanpa-periksa --limit baris=6000000
              selisih sandingkan disperindag-2024 --from murni --to perubahan --format json
              selisih sandingkan dinas-a dinas-b -o gabungan.xlsx

            Kode keluar: 0 selesai tanpa kesalahan bacaan, 1 ada kesalahan bacaan atau keraguan yang belum dijawab \
            (buku kerja tidak ditulis), 2 tidak dapat berjalan.
            """,
        aliases: ["sandingkan"]
    )

    @OptionGroup var intake: IntakeArguments

    @OptionGroup var checks: CheckArguments

    @Option(name: .shortAndLong, help: ArgumentHelp("Buku kerja yang ditulis.", valueName: "berkas.xlsx"))
    var output: String?

    @Option(help: ArgumentHelp("Tahapan sebelum; bawaan tahapan pertama.", valueName: "tahapan"))
    var from: String?

    @Option(help: ArgumentHelp("Tahapan setelah; bawaan tahapan terakhir.", valueName: "tahapan"))
    var to: String?

    @Flag(
        name: [.customLong("without-checks"), .customLong("tanpa-periksa")],
        help: "Membandingkan per program tanpa memeriksa; keraguan bacaan dan baris ganda tetap menghentikan."
    )
    var withoutChecks = false

    @OptionGroup var sheets: SheetArguments

    @Flag(help: "Menimpa buku kerja yang sudah ada.")
    var force = false

    @Option(help: ArgumentHelp("Keluaran di layar: terminal, csv, atau json.", valueName: "bentuk"))
    var format: OutputFormat = .terminal

    private var language: Language { intake.language }

    func run() throws {
        try explaining(in: language, compare)
    }

    private func compare() throws {
        let from = try stage(self.from, option: "--from")
        let to = try stage(self.to, option: "--to")
        if let output { try WorkbookName.check(output) }
        let session = try intake.open(checks: checks, isChecked: !withoutChecks)
        if let output { try session.checkOutput(output) }
        let result = session.stopped
        if intake.showMapping { intake.writeMapping(of: result) }
        let findingText = FindingText(language: language)
        for finding in result.allFindings { Console.writeError(findingText.text(of: finding)) }
        guard !result.hasErrors else {
            Console.writeError(Refusal(of: result).text(Self.refused).text(in: language) + "\n")
            throw ExitStatus.findings
        }
        let report = try session.comparisonReport(
            from: from, to: to, detail: output == nil && format == .terminal ? .summary : .complete, toolVersion: ToolVersion.current)
        if let output { try write(report, to: output, of: session) }
        switch format {
        case .terminal: try Console.write(TerminalText(language: language).summary(of: report))
        case .csv:
            let csv = CSVReport(language: language).written(report)
            try Console.write(csv.text)
            GuardedCells(count: csv.guardedCells).say(in: language)
        case .json: try Console.write(JSONReport(language: language).text(of: report))
        }
    }

    private func stage(_ text: String?, option: String) throws -> BudgetStage? {
        guard let text else { return nil }
        guard let stage = BudgetStage(text) else {
            throw CommandError.unknownStage(option: option, text: text)
        }
        return stage
    }

    private static let refused = LocalizedText(id: "Perbandingan tidak dibuat", en: "No comparison was made")

    private func write(_ report: Report, to path: String, of session: Session) throws {
        let report = try sheets.chosen(from: report)
        let summary = try session.write(report, toWorkbook: path, in: language, replacing: force)
        for amount in summary.inexactAmounts {
            let text = LocalizedText(
                id:
                    "\(path), lembar \"\(amount.sheet)\", sel \(amount.cell): Excel tidak dapat menyimpan \(amount.exactText) dengan tepat; angka tepatnya ada di catatan sel dan di lembar Metode dan Sumber.",
                en:
                    "\(path), sheet \"\(amount.sheet)\", cell \(amount.cell): Excel cannot hold \(amount.exactText) exactly; the exact figure is in the cell's note and on sheet Method and sources."
            )
            Console.writeError(text.text(in: language) + "\n")
        }
        WrittenFile(path: path).say(of: report, in: language)
    }
}
