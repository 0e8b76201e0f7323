import DataPackage
import DatabaseConnection
import Diagnostics
import TableReading

/// Satu tabel paket data di basis data: nama dan jenis kolomnya, dan barisnya.
struct StoredTable: Sendable {
    struct Column: Sendable, Hashable {
        let name: String
        let type: ColumnType
        let comment: String
    }

    /// Kolom pertama setiap tabel: paket asal barisnya.
    static let package = Column(
        name: "paket", type: .text, comment: "Paket asal baris ini: tahun dan OPD. Kode kertas dan indikator tunggal di dalam satu paket.")

    let name: String
    let comment: String
    let columns: [Column]
    private let table: PackageTables.Table
    private let owners: RowOwners

    /// - Throws: ``DatabaseWritingError/severalOwners(_:table:)``.
    init(_ table: PackageTables.Table, owners: [PackageOwner]) throws(DatabaseWritingError) {
        self.table = table
        name = SQLName.of(table.name)
        comment = table.explanation.text(in: .indonesian)
        self.owners = try RowOwners(of: table, owners: owners)
        // Kolom paket data selalu bernama sama, juga yang kali ini tidak ditulis; kolom berkas asal tidak boleh mengambil namanya.
        let own = Schema.table(named: table.name)?.columns([]).map(\.title) ?? []
        var taken = Set([Self.package.name] + own.map(SQLName.of))
        let isOwn = Set(own)
        columns =
            [Self.package]
            + table.columns.map { column in
                let name =
                    isOwn.contains(column.title) || column.stage != nil
                    ? SQLName.of(column.title) : SQLName.unused(column.title, besides: taken)
                taken.insert(name)
                return Column(name: name, type: ColumnType(column.kind), comment: column.explanation.text(in: .indonesian))
            }
    }

    var rowCount: Int { table.rows.count }

    /// `true` bila tabel lain merujuk kodenya.
    private var hasKey: Bool { table.columns.first?.title == PackageColumn.key }

    /// Membuat tabelnya, dengan keterangan setiap kolom.
    func creation(in schema: String) -> [String] {
        let place = QualifiedName(parts: [schema, name]).quoted
        let key = hasKey ? ", PRIMARY KEY (paket, kode)" : ""
        let definitions = columns.map { "\(quotedName($0.name)) \($0.type.rawValue)" + ($0 == Self.package ? " NOT NULL" : "") }
        return ["CREATE TABLE \(place) (\(definitions.joined(separator: ", "))\(key))"]
            + (hasKey ? [] : ["CREATE INDEX ON \(place) (paket)"])
            + ["COMMENT ON TABLE \(place) IS \(quotedText(comment))"] + columns.map { remark(on: $0, of: place) }
    }

    /// Menambahkan kolom-kolom ini pada tabel yang sudah ada.
    func addition(of columns: [Column], in schema: String) -> [String] {
        let place = QualifiedName(parts: [schema, name]).quoted
        return columns.flatMap {
            ["ALTER TABLE \(place) ADD COLUMN \(quotedName($0.name)) \($0.type.rawValue)", remark(on: $0, of: place)]
        }
    }

    private func remark(on column: Column, of place: String) -> String {
        "COMMENT ON COLUMN \(place).\(quotedName(column.name)) IS \(quotedText(column.comment))"
    }

    /// Perintah yang menerima ``chunks(_:)``; sel kosong menjadi NULL.
    func copying(into schema: String) -> String {
        let names = columns.map { quotedName($0.name) }.joined(separator: ", ")
        return "COPY \(QualifiedName(parts: [schema, name]).quoted) (\(names)) FROM STDIN (FORMAT csv)"
    }

    /// Baris-barisnya sebagai CSV, seratus baris setiap potongan.
    func chunks() -> some IteratorProtocol<[UInt8]> {
        let types = columns.dropFirst().map(\.type)
        return stride(from: 0, to: table.rows.count, by: 100).lazy.map { start in
            var csv = CSVText()
            for index in start..<min(start + 100, table.rows.count) {
                csv.append(row: [owners.name(ofRow: index)] + zip(types, table.rows[index]).map { $0.text(of: $1) })
            }
            return Array(csv.text.utf8)
        }.makeIterator()
    }
}

/// Pemilik setiap baris sebuah tabel: satu-satunya pemilik paket, atau menurut kolom-kolom barisnya.
private struct RowOwners: Sendable {
    private let only: String?
    private var names: [String] = []

    init(of table: PackageTables.Table, owners: [PackageOwner]) throws(DatabaseWritingError) {
        only = owners.count == 1 ? owners[0].name : nil
        guard only == nil else { return }
        let titles = table.columns.map(\.title)
        let indices = LineIdentity.owner.map { titles.firstIndex(of: $0) }
        let candidates = Dictionary(grouping: owners) { [String($0.year), $0.office] }
        for row in table.rows {
            let cells = indices.map { $0.map { row[$0].text } ?? "" }
            let same = candidates[[cells[0], cells[2]]] ?? []
            let owner = same.first { ($0.region ?? "") == cells[1] } ?? (cells[1].isEmpty && same.count == 1 ? same[0] : nil)
            guard let owner else { throw .severalOwners(owners.map(\.name), table: table.name) }
            names.append(owner.name)
        }
    }

    func name(ofRow index: Int) -> String { only ?? names[index] }
}
