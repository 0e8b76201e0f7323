package import BudgetModel

/// Kolom tabel pagu yang mengenali sebuah baris: pemiliknya, tingkat-tingkatnya, kelompok, dan sumber dananya.
///
/// Baris yang ditulis dengan kolom-kolom ini dan dibaca kembali bertemu baris asalnya huruf demi huruf.
package struct LineIdentity: Sendable {
    /// Kolomnya menurut urutan tabel pagu.
    package let columns: [PackageColumn]
    private let fields: [Field<LineRow>]

    package init() {
        fields = Schema.lines.fields([]).filter { !Self.change.contains($0.column.title) }
        columns = fields.map(\.column)
    }

    /// Isi kolom-kolom itu bagi sebuah baris.
    package func cells(of line: BudgetLine) -> [PackageCell] {
        let row = LineRow(line)
        return fields.map { $0.cell(row) }
    }

    /// Kolom tentang perubahan sebuah baris.
    package static let change = ["Jenis Pergeseran", "Alasan Perubahan", "Keterangan Perubahan"]
    /// Kolom sumber dana.
    package static let fundingSource = "Sumber Dana"
    /// Kolom kelompok.
    package static let group = "Kelompok"
    /// Kolom pemilik baris.
    package static let owner = ["Tahun", "Daerah", "OPD"]

    /// Kolom tabel pagu bertajuk ini; untuk pagu sebuah tahapan lihat ``ceiling(_:)``.
    package static func column(_ title: String) -> PackageColumn? { Schema.lines.columns([]).first { $0.title == title } }

    /// Kolom pagu sebuah tahapan.
    package static func ceiling(_ stage: BudgetStage) -> PackageColumn? { Schema.lines.columns([stage]).first(where: \.isCeiling) }
}
