import BudgetModel
import Diagnostics

/// Skema Frictionless satu tabel: jenis setiap kolom, kunci, dan arti fiskalnya.
struct PackageSchema {
    private let table: PackageTables.Table
    private let isReferenced: Bool

    /// - Parameter isReferenced: `true` bila tabel lain merujuk kolom `Kode` tabel ini.
    init(_ table: PackageTables.Table, isReferenced: Bool) {
        self.table = table
        self.isReferenced = isReferenced
    }

    var members: PackageDescriptor.Members {
        var members: PackageDescriptor.Members = [
            ("fields", .list(table.columns.indices.map { .object(field($0)) })),
            ("missingValues", .list([.text("")])),
        ]
        if let extra = table.fiscal?.extraFields { members.append(("extraFields", extra)) }
        if isReferenced { members.append(("primaryKey", .list([.text(PackageColumn.key)]))) }
        let foreignKeys = table.columns.compactMap { foreignKey($0) }
        if !foreignKeys.isEmpty { members.append(("foreignKeys", .list(foreignKeys))) }
        return members
    }

    private func field(_ index: Int) -> PackageDescriptor.Members {
        let column = table.columns[index]
        var field: PackageDescriptor.Members = [
            ("name", .text(column.title)), ("type", .text(column.kind.frictionless)),
            ("description", .text(column.explanation.text(in: .indonesian))),
        ]
        if let fiscal = column.fiscal { field.append(("columnType", .text(fiscal.rawValue))) }
        if column.kind.frictionless == "number" {
            field += [("decimalChar", .text(",")), ("groupChar", .text("."))]
        }
        if case .ceiling(let stage) = column.kind { field.append(("normalize", FiscalMeaning.phase(of: stage))) }
        let constraints = constraints(index)
        if !constraints.isEmpty { field.append(("constraints", .object(constraints))) }
        return field
    }

    private func constraints(_ index: Int) -> PackageDescriptor.Members {
        let column = table.columns[index]
        var constraints: PackageDescriptor.Members = []
        if column.isRequired { constraints.append(("required", .flag(true))) }
        if isReferenced, column.title == PackageColumn.key { constraints.append(("unique", .flag(true))) }
        if case .choice(let choices) = column.kind {
            // Daftar pilihan formulir memuat tahapan yang lazim saja; yang dipakai baris selalu sah.
            let used = Set(table.rows.map { $0[index].text }).subtracting(choices + [""]).sorted()
            constraints.append(("enum", .list((choices + used).map { .text($0) })))
        }
        return constraints
    }

    private func foreignKey(_ column: PackageColumn) -> OrderedJSON? {
        guard let target = column.referencedTable else { return nil }
        let resource = target == table.name ? "" : target
        return .object([
            ("fields", .text(column.title)),
            ("reference", .object([("resource", .text(resource)), ("fields", .text(PackageColumn.key))])),
        ])
    }
}
