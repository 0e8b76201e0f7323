public import BudgetModel
public import Diagnostics

/// Sebab sebuah paket tidak ditulis ke basis data. Pada setiap sebab, isi basis data tidak berubah.
public enum DatabaseWritingError: ExplainedError, Hashable {
    /// Bacaannya memuat beberapa tahun atau OPD, dan tabel ini tidak menyebut pemilik barisnya.
    case severalOwners([String], table: String)
    /// Bacaannya tidak memuat satu pun baris anggaran.
    case nothing
    /// Bacaannya sudah dikelompokkan di tingkat ini, jadi bukan isi paket yang lengkap.
    case grouped(GroupLevel)
    /// Skema atau tabelnya belum ada.
    case missingTables([String], schema: String, address: String)
    /// Kolomnya belum ada di tabel yang sudah ada.
    case missingColumns([String], table: String, address: String)
    /// Kolom yang sudah ada tidak menyimpan isinya dengan tepat.
    case unfitColumn(String, table: String, type: String, needed: String, address: String)
    /// Baris tahun dan OPD ini sudah ada.
    case alreadyWritten([String], schema: String, address: String)

    /// Penjelasan bagi pengguna.
    public var explanation: LocalizedText {
        switch self {
        case .severalOwners(let owners, let table):
            LocalizedText(
                id:
                    "Bacaan ini memuat \(count: owners.count) tahun atau OPD (\(list(owners))), sedangkan tabel \(table) tidak menyebut pemilik barisnya. Tulis setiap OPD dan tahun sendiri-sendiri.",
                en:
                    "This reading holds \(count: owners.count) years or offices (\(list(owners))), but table \(table) does not name the owner of its rows. Write each office and year on its own."
            )
        case .nothing:
            LocalizedText(
                id: "Bacaan ini tidak memuat baris anggaran, jadi tidak ada yang ditulis. Periksa masukannya.",
                en: "This reading holds no budget lines, so nothing was written. Check the input.")
        case .grouped(let level):
            LocalizedText(
                id:
                    "Bacaan ini hanya jumlah per \(level.name), bukan baris-barisnya, jadi tidak ditulis ke basis data. Berikan berkas asalnya.",
                en:
                    "This reading holds only sums by \(level.name), not the lines, so it was not written to the database. Give the original files."
            )
        case .missingTables(let tables, let schema, let address):
            LocalizedText(
                id:
                    "\(address): skema \(schema) belum memuat tabel \(list(tables)). Tambahkan --create supaya dibuatkan, atau minta pengelola basis data membuatnya.",
                en:
                    "\(address): schema \(schema) does not hold the tables \(list(tables)). Add --create to have them made, or ask the administrator to make them."
            )
        case .missingColumns(let columns, let table, let address):
            LocalizedText(
                id:
                    "\(address): tabel \(table) belum punya kolom \(list(columns)). Tambahkan --create supaya ditambahkan, atau minta pengelola basis data menambahkannya.",
                en:
                    "\(address): table \(table) lacks the columns \(list(columns)). Add --create to have them added, or ask the administrator to add them."
            )
        case .unfitColumn(let column, let table, let type, let needed, let address):
            LocalizedText(
                id:
                    "\(address): kolom \(column) di tabel \(table) berjenis \(type), padahal isinya hanya tersimpan tepat di \(needed). Pakai skema lain dengan --schema, atau minta pengelola mengubah jenisnya.",
                en:
                    "\(address): column \(column) of table \(table) is of type \(type), but its content is only kept exactly in \(needed). Use another schema with --schema, or ask the administrator to change its type."
            )
        case .alreadyWritten(let packages, let schema, let address):
            LocalizedText(
                id:
                    "\(address): skema \(schema) sudah memuat baris \(list(packages)), dan tidak ada yang ditulis. Tambahkan --force untuk mengganti baris-baris itu.",
                en:
                    "\(address): schema \(schema) already holds rows of \(list(packages)), and nothing was written. Add --force to replace those rows."
            )
        }
    }

    /// Paling banyak tujuh nama.
    private func list(_ names: [String]) -> LocalizedText {
        let shown = names.prefix(7).joined(separator: "; ")
        let rest = names.count - 7
        return rest > 0
            ? LocalizedText(id: "\(shown); dan \(count: rest) lainnya", en: "\(shown); and \(count: rest) more")
            : LocalizedText(verbatim: shown)
    }
}
