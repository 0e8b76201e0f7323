import ArgumentParser
import BudgetModel
import BudgetSession
import Diagnostics
import PaperReading
import Reporting
import WorkbookWriting

/// `selisih compare`: membandingkan dua tahapan dan menulis buku kerja.
struct CompareCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            id: CommandWords(
                name: "sandingkan",
                abstract: "Membandingkan dua tahapan anggaran; menulis buku kerja sandingan atau tabel CSV.",
                usage: "selisih sandingkan <masukan> ... [-o <berkas.xlsx|folder>] [<pilihan>]",
                discussion: """
                    Setiap masukan adalah folder paket data, buku kerja, atau tabel satu tahun kantor. Beberapa masukan \
                    menjadi satu gabungan. Temuan pemeriksaan berdiri di lembar Temuan dan tidak menghalangi perbandingan, \
                    kecuali baris yang tertulis dua kali, rujukan, atau kaitan yang salah (B005, B007, K007). \
                    Keraguan bacaan menghalanginya sampai dijawab dengan --answer atau selisih terima; jawabannya tampak di \
                    lembar Metode dan Sumber.

                    -o BERKAS.xlsx menulis buku kerja. -o FOLDER --format csv menulis satu berkas CSV setiap tabel bagi Excel dan program lain: \
                    satu baris tajuk, tanpa baris jumlah, kode tetap teks.

                    --tanpa-periksa (--without-checks) hanya menjumlahkan dan membandingkan per program, bagi tabel jutaan baris: \
                    tidak ada pemeriksaan dan tidak ada lembar Rincian, dan laporannya mengatakan itu. Keraguan bacaan serta \
                    B005, B007, dan K007 tetap menghalangi. Satu tabel CSV dibaca tanpa menyimpan barisnya.

                    Contoh:
                      selisih sandingkan disperindag-2024 -o sandingan.xlsx
                      selisih sandingkan disperindag-2024 -o untuk-pimpinan.xlsx --profile ringkas
                      selisih sandingkan disperindag-2024 -o tabel --format csv
                      selisih sandingkan se-indonesia --tanpa-periksa --limit baris=6000000
                      selisih sandingkan disperindag-2024 --from murni --to perubahan --format json
                      selisih sandingkan dinas-a dinas-b -o gabungan.xlsx

                    Kode keluar: 0 selesai tanpa kesalahan bacaan, 1 ada kesalahan bacaan atau keraguan yang belum dijawab \
                    (tidak ada yang ditulis), 2 tidak dapat berjalan.
                    """),
            en: CommandWords(
                name: "compare",
                abstract: "Compares two stages of a budget; writes the side-by-side workbook or CSV tables.",
                usage: "selisih compare <input> ... [-o <file.xlsx|folder>] [<options>]",
                discussion: """
                    Every input is a data package folder, a workbook, or a table of one year of an office. Several inputs become one \
                    consolidation. Findings stand on sheet Findings and do not stop the comparison, except rows written twice, wrong \
                    references, and wrong links (B005, B007, K007). A doubt of reading stops it until it is answered with --answer \
                    or selisih accept; the answer is shown on sheet Method and sources.

                    -o FILE.xlsx writes the workbook. -o FOLDER --format csv writes one CSV file for each table, for Excel and other programs: one \
                    header row, no rows of totals, codes stay text.

                    --without-checks only sums and compares by program, for tables of millions of rows: nothing is checked, there is \
                    no sheet Details, and the report says so. Doubts of reading and B005, B007, and K007 still stop it. One CSV table \
                    is read without holding its rows.

                    Examples:
                      selisih compare disperindag-2024 -o side-by-side.xlsx --language en
                      selisih compare disperindag-2024 -o for-the-head.xlsx --profile short --language en
                      selisih compare disperindag-2024 -o tables --format csv --language en
                      selisih compare nation --without-checks --limit baris=6000000 --language en
                      selisih compare disperindag-2024 --from murni --to perubahan --format json --language en
                      selisih compare dinas-a dinas-b -o together.xlsx --language en

                    Exit codes: 0 done without errors of reading, 1 there are errors of reading or doubts not yet answered (nothing \
                    is written), 2 could not run.
                    """))
    }

    @OptionGroup var intake: IntakeArguments

    @OptionGroup var checks: CheckArguments

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            id: "Buku kerja yang ditulis; untuk bentuk csv, foldernya.", en: "The workbook to write; for format csv, the folder.",
            value: "tujuan", "target"))
    var output: String?

    @OptionGroup var compared: StageArguments

    @Flag(
        name: [.customLong("without-checks"), .customLong("tanpa-periksa")],
        help: ArgumentHelp(
            id: "Membandingkan per program tanpa memeriksa; keraguan bacaan dan baris ganda tetap menghentikan.",
            en: "Compares by program without checking; doubts of reading and rows written twice still stop it.")
    )
    var withoutChecks = false

    @OptionGroup var sheets: SheetArguments

    @OptionGroup var paper: PaperArguments

    @Flag(help: ArgumentHelp(id: "Menimpa buku kerja atau folder yang sudah ada.", en: "Replaces an existing workbook or folder."))
    var force = false

    @Option(
        help: ArgumentHelp(
            id: "Bentuk keluaran: terminal, csv, atau json.", en: "Format of the output: terminal, csv, or json.", value: "bentuk", "format"
        ))
    var format: OutputFormat = .terminal

    private var language: Language { intake.language }

    func run() throws {
        try explaining(in: language, compare)
    }

    private func compare() throws {
        let (from, to) = try compared.stages()
        let isFolder = try writesFolder()
        let session = try intake.open(checks: checks, isChecked: !withoutChecks)
        if let output { try session.checkOutput(output) }
        if intake.showMapping { intake.writeMapping(of: session.reading) }
        try session.certain(or: Self.refused, showsAll: true, in: language)
        let detail: ComparisonReport.Detail = isFolder ? .flat : output == nil && format == .terminal ? .summary : .complete
        let report = try session.comparisonReport(from: from, to: to, detail: detail, toolVersion: ToolVersion.current)
        ProcessEnd.keep((session, report))
        if let output {
            guard !isFolder else { return try write(report, toFolder: output, of: session) }
            try write(report, to: output, of: session)
        }
        switch format {
        case .terminal: try Console.write(TerminalText(language: language, width: ScreenWidth.output).summary(of: report))
        case .csv:
            let guarded = try CSVReport(language: language).write(report) { try Console.write($0) }
            GuardedCells(count: guarded).say(in: language)
        case .json: try JSONReport(language: language).write(report) { try Console.write($0) }
        }
    }

    /// `true` bila yang ditulis folder tabel CSV, `false` bila buku kerja atau tidak ada.
    private func writesFolder() throws -> Bool {
        guard let output else { return false }
        guard format == .csv, !output.lowercased().hasSuffix(".xlsx") else {
            try OutputName.checkWorkbook(output)
            return false
        }
        if let suffix = Self.fileSuffixes.first(where: output.lowercased().hasSuffix) {
            throw OptionError.notAFolder(output, meant: String(output.dropLast(suffix.count)))
        }
        return true
    }

    /// Akhiran yang berarti orang mengharapkan satu berkas.
    private static let fileSuffixes = [".csv", ".tsv", ".txt", ".xls", ".xlsm", ".ods", ".json"]

    private func write(_ report: Report, toFolder path: String, of session: Session) throws {
        let report = try sheets.chosen(from: report)
        let counts = try session.write(report, toFolder: path, in: language, replacing: force)
        GuardedCells(count: counts.guardedCells).say(in: language)
        if counts.longFigures > 0 {
            let text = LocalizedText(
                id: "\(count: counts.longFigures) angka lebih panjang dari 15 angka: tepat di berkasnya, tetapi dibulatkan Excel.",
                en: "Figures of more than 15 digits, exact in the files but rounded by Excel: \(count: counts.longFigures).")
            Console.writeError(text.text(in: language) + "\n")
        }
        WrittenFile(path: path).say(of: report, tables: FlatCSV(language: language).files(of: report), in: language)
    }

    private static let refused = LocalizedText(id: "Perbandingan tidak dibuat", en: "No comparison was made")

    private func write(_ report: Report, to path: String, of session: Session) throws {
        let report = try sheets.chosen(from: report)
        let summary = try session.write(report, toWorkbook: path, in: language, replacing: force, paper: paper.size)
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
