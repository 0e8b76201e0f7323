public import ArgumentParser
import BudgetModel
import DatabaseConnection
public import DatabaseReading
import Diagnostics
import PaperReading
import TableReading

/// `selisih sql`: mencetak kueri pengelompokan bagi mesin yang tidak disambung Selisih.
struct QueryCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            id: CommandWords(
                name: "kueri",
                abstract: "Mencetak kueri yang menjumlahkan tabel di mesinnya sendiri; CSV hasilnya masukan biasa.",
                usage: "selisih kueri <contoh.csv|alamat> --table <tabel> [--dialect <mesin>] [--level <tingkat>]",
                discussion: """
                    Masukannya contoh isi tabel sebagai CSV (tajuknya nama kolom tabelnya, dengan setiap nama tahapan dan setiap kedalaman \
                    kode), atau alamat basis data PostgreSQL. Kueri dicetak bersama perintah ekspornya; hasilnya membawa tingkat, \
                    banyaknya jumlah kosong, waktu, dan sidik kuerinya ke lembar Metode dan Sumber.

                    Contoh:
                      selisih kueri contoh.csv --tabel anggaran --tingkat program --dialect duckdb
                      selisih kueri contoh.csv --tabel "read_csv('pagu.csv')" --dialect duckdb
                      selisih kueri service=KEUANGAN --tabel anggaran --dialect spark
                      selisih sandingkan kelompok.csv

                    Kode keluar: 0 selesai, 2 tidak dapat berjalan.
                    """),
            en: CommandWords(
                name: "sql",
                abstract: "Prints the query that sums a table in its own engine; its CSV is an ordinary input.",
                usage: "selisih sql <sample.csv|address> --table <table> [--dialect <engine>] [--level <level>]",
                discussion: """
                    The input is a sample of the table as CSV (its header the names of the columns, with every name of a stage and every \
                    depth of codes), or the address of a PostgreSQL database. The query is printed with its export statement; the result \
                    carries level, counts of empty amounts, time, and the digest of the query to sheet Method and sources.

                    Examples:
                      selisih sql sample.csv --table anggaran --level program --dialect duckdb --language en
                      selisih sql sample.csv --table "read_csv('pagu.csv')" --dialect duckdb --language en
                      selisih sql service=FINANCE --table anggaran --dialect spark --language en
                      selisih compare kelompok.csv --language en

                    Exit codes: 0 done, 2 could not run.
                    """))
    }

    @Argument(
        help: ArgumentHelp(
            id: "Contoh isi tabel sebagai CSV, atau alamat basis data.", en: "Sample of the table as CSV, or a database address.",
            value: "masukan", "input"))
    var input: String

    @Option(
        help: ArgumentHelp(
            id: "Mesinnya: postgres, duckdb, atau spark.", en: "The engine: postgres, duckdb, or spark.", value: "mesin", "engine"))
    var dialect: SQLDialect = .postgres

    @OptionGroup var grouping: GroupingArguments

    @OptionGroup var meanings: MeaningArguments

    @OptionGroup var limits: LimitArguments

    @OptionGroup var spoken: LanguageArguments

    private var language: Language { spoken.language }

    func run() throws {
        try explaining(in: language) {
            guard let table = grouping.table else { throw TableReadingRefusal.noTable(address: input) }
            let options = try meanings.options()
            var request = TableRequest(
                table: try TableSource(table, allowsExpression: true), level: try grouping.groupLevel() ?? .program)
            (request.leaves, request.year, request.office) = (grouping.leaves, options.year, options.office)
            request.meanings = options.columnMeanings
            let query =
                DatabaseAddress.isAddress(input)
                ? try PrintedQuery(database: input, request, dialect)
                : try PrintedQuery(sample: input, request, dialect, limits: try limits.readingLimits())
            try Console.write(query.statement + "\n")
        }
    }
}

extension SQLDialect: ExpressibleByArgument {}
