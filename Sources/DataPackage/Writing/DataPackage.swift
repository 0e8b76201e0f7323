public import BudgetModel
import TableReading

/// Isi anggaran sebagai paket data bersih: tabel CSV dan pemeriannya, atau satu berkas JSON.
///
/// Pemeriannya mengikuti Frictionless Tabular Data Package; kolom pagu membawa fase Fiscal Data Package
/// (murni = *approved*, pergeseran dan perubahan = *adjusted*, realisasi = *executed*). Isi yang sama selalu
/// memberi bita yang sama, dan membacanya kembali memberi isi yang sama.
public struct DataPackage: Sendable {
    /// Nama berkas pemerian paket.
    package static let descriptorName = "datapackage.json"

    /// Satu berkas paket.
    public struct File: Sendable, Hashable {
        /// Nama berkas di dalam folder paket.
        public var name: String
        /// Isi UTF-8 tanpa tanda urutan bita.
        public var text: String
        /// Banyaknya sel yang diberi apostrof supaya tidak dijalankan sebagai rumus; membaca paketnya kembali melepasnya.
        public var guardedCells = 0
    }

    let budget: Budget
    let tables: [PackageTables.Table]

    /// Paket sebuah anggaran yang terbaca tanpa kesalahan.
    public init(_ budget: Budget) {
        self.budget = budget
        tables = PackageTables(budget, stages: []).tables
    }

    /// `datapackage.json` dan satu berkas CSV per tabel, juga untuk tabel tanpa baris.
    public var files: [File] {
        let csvs = tables.map(Self.csv(of:))
        let guarded = csvs.reduce(0) { $0 + $1.guardedCells }
        let descriptor = PackageDescriptor(budget, guardedCells: guarded).json(of: tables) { table in
            [
                ("path", .text("\(table.name).csv")), ("format", .text("csv")), ("mediatype", .text("text/csv")),
                ("encoding", .text("utf-8")),
            ]
        }
        return [File(name: Self.descriptorName, text: descriptor.text + "\n")]
            + zip(tables, csvs).map { File(name: "\($0.name).csv", text: $1.text, guardedCells: $1.guardedCells) }
    }

    /// Paket yang sama sebagai satu berkas JSON: baris setiap tabel berdiri di dalam pemeriannya.
    ///
    /// - Parameter reading: JSON laporan bacaan, yang menjadi sifat `bacaan` paket.
    public func json(reading: String) -> String {
        var descriptor = PackageDescriptor(budget).members(of: tables) { [("data", .prepared(Self.rows(of: $0)))] }
        descriptor.append(("bacaan", .prepared(reading)))
        return OrderedJSON.object(descriptor).text + "\n"
    }

    /// Hanya laporan bacaan, bila isinya tidak boleh menjadi paket karena ada kesalahan.
    public static func json(readingOnly reading: String) -> String {
        OrderedJSON.object([("bacaan", .prepared(reading))]).text + "\n"
    }

    private static func csv(of table: PackageTables.Table) -> CSVText {
        var csv = CSVText(guardsFormulas: true)
        csv.append(row: table.columns.map(\.title))
        for row in table.rows { csv.append(row: row.map(\.text)) }
        return csv
    }

    /// Satu baris tabel per baris teks; baris pertama tajuknya.
    private static func rows(of table: PackageTables.Table) -> String {
        var text = "["
        func append(_ cells: [String], isFirst: Bool = false) {
            text += isFirst ? "\n  [" : ",\n  ["
            for (index, cell) in cells.enumerated() {
                if index > 0 { text += ", " }
                OrderedJSON.write(cell, to: &text)
            }
            text += "]"
        }
        append(table.columns.map(\.title), isFirst: true)
        for row in table.rows { append(row.map(\.text)) }
        return text + "\n]"
    }
}
