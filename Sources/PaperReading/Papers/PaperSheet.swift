import Diagnostics
import ExactNumbers
package import TableReading

/// Satu lembar (atau tabel dokumen Word) yang kecil, dengan semua barisnya: kertas dibaca bolak-balik, tidak mengalir.
package struct PaperSheet: Sendable {
    let location: SourceLocation
    /// Judul-judul dokumen di atas tabel ini.
    let headings: [String]
    let rows: [TableRow]
    /// Sel gabungan: sel yang tertutup dan sel kiri atasnya.
    private let origins: [Place: Place]
    let merges: [MergedRange]
    /// Tempat setiap nomor baris di `rows`.
    private let indices: [Int: Int]

    struct Place: Hashable, Sendable {
        let row: Int
        let column: Int
    }

    /// Lembar yang lebih panjang bukan kertas.
    private static let maximumRows = 2_000
    private static let maximumColumns = 200

    /// Membaca seluruh lembar; `nil` bila terlalu panjang.
    package init?(_ table: any Table) throws(TableReadingError) {
        var rows: [TableRow] = []
        var row = TableRow()
        var held = 0
        while try table.readRow(into: &row) {
            guard !row.isBlank else { continue }
            held += row.retainedBytes
            guard rows.count < Self.maximumRows, held <= table.maximumLeadingBytes else { return nil }
            rows.append(row)
        }
        self.init(rows, merges: rows.isEmpty ? [] : try table.mergedRanges(), headings: table.headings, location: table.location)
    }

    init(_ rows: [TableRow], merges: [MergedRange], headings: [String], location: SourceLocation) {
        self.rows = rows
        self.headings = headings
        self.location = location
        indices = Dictionary(rows.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
        let numbers = rows.map(\.number)
        let inside = MergedRange.touching(numbers, width: Self.maximumColumns, of: merges)
        self.merges = inside.map(\.range)
        var origins: [Place: Place] = [:]
        for (range, rows) in inside where range.columns.upperBound < Self.maximumColumns {
            let origin = Place(row: range.rows.lowerBound, column: range.columns.lowerBound)
            for row in rows {
                for column in range.columns { origins[Place(row: numbers[row], column: column)] = origin }
            }
        }
        self.origins = origins
    }

    /// Isi sel seperti tercetak, spasi tepi dibuang; sel gabungan berisi isi sel kiri atasnya.
    func text(_ row: TableRow, _ column: Int) -> String {
        guard let origin = origins[Place(row: row.number, column: column)], origin != Place(row: row.number, column: column) else {
            return row.printedText(at: column)
        }
        return indices[origin.row].map { rows[$0].printedText(at: origin.column) } ?? ""
    }

    /// Tempat isi sebuah sel: sel kiri atasnya bila digabung.
    func place(_ row: TableRow, _ column: Int) -> SourceLocation {
        let origin = origins[Place(row: row.number, column: column)] ?? Place(row: row.number, column: column)
        return location.at(row: origin.row, column: origin.column + 1)
    }

    /// Isi sel-sel sebuah baris yang tidak kosong, seperti tercetak.
    func filled(_ row: TableRow) -> [String] {
        (0..<min(row.count, Self.maximumColumns)).map { row.printedText(at: $0) }.filter { !$0.isEmpty }
    }
}

extension TableRow {
    /// Isi sel seperti tercetak: angka dengan desimal formatnya dan koma, persen dengan tandanya, tanggal dengan nama bulan.
    func printedText(at column: Int) -> String {
        let text = text(at: column)
        switch kind(at: column) {
        case .number:
            guard let number = try? NumberNotation.decimalPoint.parse(text).quantity else { return text }
            guard let shown = shownNumber(at: column), let rounded = try? number.rescaled(to: shown.decimals) else {
                return text.replacing(".", with: ",")
            }
            let plain = rounded.plainText.replacing(".", with: ",")
            return shown.groups ? NumberNotation.decimalComma.text(rounded) : plain
        case .percent:
            guard groupsThousands(at: column), let number = try? NumberNotation.decimalPoint.parse(text).quantity else {
                return text.replacing(".", with: ",") + "%"
            }
            return NumberNotation.decimalComma.text(number) + "%"
        case .date: return PaperDate.written(iso: text) ?? text
        case .text: return text.trimmingEdges
        case .empty: return ""
        default: return text
        }
    }
}

extension String {
    /// Tanpa spasi dan baris kosong di tepi; baris-baris di dalamnya tetap.
    var trimmingEdges: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[first...last])
    }
}
