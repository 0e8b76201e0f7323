import Diagnostics

/// Alamat sel di satu lembar; baris dan kolom mulai 0.
struct CellAddress: Sendable, Hashable {
    var row: Int
    var column: Int

    /// Alamat menurut Excel: baris 4 kolom 3 menjadi `D5`.
    var name: String {
        SourceLocation.columnName(column + 1) + String(row + 1)
    }
}

extension CellAddress {
    /// Alamat yang tidak bergeser bila disalin: `$D$5`.
    var absoluteName: String { "$\(SourceLocation.columnName(column + 1))$\(row + 1)" }

    /// Alamat yang barisnya bergeser dan kolomnya tetap: `$D5`.
    var columnAbsoluteName: String { "$\(SourceLocation.columnName(column + 1))\(row + 1)" }
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
