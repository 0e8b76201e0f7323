import ArgumentParser
import DatabaseConnection
import DatabaseWriting

/// Basis data yang ditulisi `selisih baca`.
struct DatabaseOutputArguments: ParsableArguments {
    @Option(
        name: [.customLong("to"), .customLong("ke")],
        help: ArgumentHelp(
            id: "Basis data PostgreSQL yang menerima tabel paket: postgresql://peladen/basisdata atau service=NAMA.",
            en: "The PostgreSQL database that receives the package tables: postgresql://server/database or service=NAME.",
            value: "alamat", "address"))
    var address: String?

    @Option(
        name: [.customLong("schema"), .customLong("skema")],
        help: ArgumentHelp(
            id: "Skema tabel-tabelnya; bawaan \(DatabaseTarget.defaultSchema).",
            en: "Schema of the tables; default \(DatabaseTarget.defaultSchema).", value: "nama", "name"))
    var schema: String?

    @Flag(
        name: [.customLong("create"), .customLong("buat")],
        help: ArgumentHelp(
            id: "Membuat skema, tabel, dan kolom yang belum ada.", en: "Makes the schema, tables, and columns that do not exist yet."))
    var creates = false

    /// Tujuannya; `nil` bila tidak ada basis data yang disebut.
    func target(replacing: Bool) throws -> DatabaseTarget? {
        guard let address else {
            if schema != nil { throw OptionError.noDatabase(option: "--schema") }
            if creates { throw OptionError.noDatabase(option: "--create") }
            return nil
        }
        return try DatabaseTarget(
            DatabaseAddress(address), schema: schema ?? DatabaseTarget.defaultSchema, creates: creates, replaces: replacing)
    }
}
