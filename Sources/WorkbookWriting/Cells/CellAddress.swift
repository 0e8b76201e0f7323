import Diagnostics

/// Alamat sel di satu lembar; baris dan kolom mulai 0.
struct CellAddress: Sendable, Hashable {
    var row: Int
    var column: Int

    /// Alamat menurut Excel: baris 4 kolom 3 menjadi `D5`.
    var name: String { columnName + String(row + 1) }

    /// Kolomnya menurut Excel: kolom 3 menjadi `D`.
    var columnName: String {
        Self.columnNames.indices.contains(column) ? Self.columnNames[column] : SourceLocation.columnName(column + 1)
    }

    /// Kolom-kolom berhuruf satu dan dua, yang memuat hampir semua tabel.
    private static let columnNames = (1...702).map(SourceLocation.columnName)
}

extension CellAddress {
    /// Alamat yang tidak bergeser bila disalin: `$D$5`.
    var absoluteName: String { "$\(columnName)$\(row + 1)" }

    /// Alamat yang barisnya bergeser dan kolomnya tetap: `$D5`.
    var columnAbsoluteName: String { "$\(columnName)\(row + 1)" }
}

/// Sel yang sedang ditulis; namanya baru disusun bila harus disebut.
struct CellSpot: Sendable, Hashable {
    let sheetName: String
    let address: CellAddress

    var place: CellPlace { CellPlace(sheet: sheetName, cell: address.name) }
}

/// Sel di sebuah lembar buku kerja; lembar dihitung mulai 0.
struct SheetCell: Sendable, Hashable {
    var sheet: Int
    var address: CellAddress
}

extension CellAddress {
    /// Nama lembar di depan acuan rumus: `'Anggaran ''24'!`.
    static func prefix(sheetName: String) -> String {
        "'" + sheetName.replacing("'", with: "''") + "'!"
    }
}
