import ArgumentParser
import BudgetModel
import Diagnostics

/// Pilihan tentang sedalam apa baris dikelompokkan, dan tabel basis data mana yang dibaca.
struct GroupingArguments: ParsableArguments {
    @Option(
        name: [.customLong("level"), .customLong("tingkat")],
        help: ArgumentHelp(
            id: "Membandingkan jumlah per wilayah, opd, program, kegiatan, sub-kegiatan, atau rekening.",
            en: "Compares sums by region, office, program, activity, sub-activity, or account.", value: "tingkat", "level"))
    var level: String?

    @Option(
        name: [.customLong("table"), .customLong("tabel")],
        help: ArgumentHelp(
            id: "Tabel atau view di basis data: anggaran, keuangan.anggaran.", en: "Table or view in the database: anggaran, finance.budget.",
            value: "tabel", "table"))
    var table: String?

    @Option(
        name: [.customLong("leaves"), .customLong("daun")],
        help: ArgumentHelp(
            id: "Syarat SQL baris yang dijumlahkan, bila tabelnya memuat induk: \"level = 6\".",
            en: "SQL condition of the rows to sum, when the table holds parents: \"level = 6\".", value: "syarat", "condition"))
    var leaves: String?

    @Flag(
        name: [.customLong("explain-sql"), .customLong("jelaskan-sql")],
        help: ArgumentHelp(
            id: "Menampilkan kueri, rencana mesinnya, dan banyaknya baris yang bepergian.",
            en: "Shows the query, the engine's plan, and how many rows travel."))
    var explainsQuery = false

    /// Tingkat yang diminta; `nil` bila tidak disebut.
    func groupLevel() throws(OptionError) -> GroupLevel? {
        guard let level else { return nil }
        guard let known = GroupLevel(level) else { throw .unknownLevel(level) }
        return known
    }
}

/// Kueri sebuah sumber dan jalannya, di keluaran kesalahan, supaya CSV dan JSON di keluaran baku tetap utuh.
struct QueryText {
    let source: GroupedSource

    func say(in language: Language) {
        Console.writeError("\(source.query)\n\n" + source.plan.map { "\($0)\n" }.joined() + "\n" + travelled.text(in: language) + "\n")
    }

    private var travelled: LocalizedText {
        let sharded = source.shardedRows.map {
            LocalizedText(id: "\(count: $0) baris datang dari peladen lain; ", en: "\(count: $0) rows came from other servers; ")
        }
        return LocalizedText(
            id:
                "\(count: source.rowCount) baris dijumlahkan di basis data; \(sharded ?? .init(verbatim: ""))\(count: source.groupCount) kelompok dibaca.",
            en:
                "\(count: source.rowCount) rows summed in the database; \(sharded ?? .init(verbatim: ""))\(count: source.groupCount) groups read.")
    }
}
