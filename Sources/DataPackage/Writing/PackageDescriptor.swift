import BudgetModel
import Diagnostics

/// Isi `datapackage.json`: nama paket, dan skema setiap tabel.
struct PackageDescriptor {
    typealias Members = [(key: String, value: OrderedJSON)]

    private let budget: Budget
    private let guardedCells: Int

    /// - Parameter guardedCells: Banyaknya sel CSV yang diberi apostrof.
    init(_ budget: Budget, guardedCells: Int = 0) {
        self.budget = budget
        self.guardedCells = guardedCells
    }

    func json(of tables: [PackageTables.Table], content: (PackageTables.Table) -> Members) -> OrderedJSON {
        .object(members(of: tables, content: content))
    }

    /// - Parameter content: Di mana baris sebuah tabel berdiri: berkas, atau di dalam pemerian.
    func members(of tables: [PackageTables.Table], content: (PackageTables.Table) -> Members) -> Members {
        let keys = Set(tables.flatMap(\.columns).compactMap(\.referencedTable))
        let names: Members = [("profile", .text("tabular-data-package")), ("name", .text(name)), ("title", .text(title))]
        let resources = tables.map { OrderedJSON.object(resource($0, isReferenced: keys.contains($0.name), content($0))) }
        return names + note + [("resources", .list(resources))]
    }

    /// Pembaca lain harus tahu bahwa apostrofnya bukan isi.
    private var note: Members {
        guard guardedCells > 0 else { return [] }
        let text = "\(guardedCells) sel yang mulai seperti rumus diberi apostrof (') di depan; apostrof itu bukan isinya."
        return [("description", .text(text))]
    }

    private func resource(_ table: PackageTables.Table, isReferenced: Bool, _ content: Members) -> Members {
        [
            ("name", .text(table.name)), ("description", .text(table.explanation.text(in: .indonesian))),
            ("profile", .text("tabular-data-resource")),
        ] + content + [("schema", .object(PackageSchema(table, isReferenced: isReferenced).members))]
    }

    private var title: String {
        let years = budget.years.map(String.init).joined(separator: ", ")
        let office = budget.offices.count == 1 ? budget.offices[0] : "\(budget.offices.count) OPD"
        return "Anggaran dan kinerja \(office), \(years)"
    }

    /// Nama paket menurut aturan Frictionless: huruf kecil, angka, dan tanda hubung.
    private var name: String {
        let office = budget.offices.count == 1 ? budget.offices[0] : "gabungan \(budget.offices.count) opd"
        let words = ([office] + budget.years.map(String.init)).joined(separator: " ").lowercased()
        let name = words.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
        return name.isEmpty ? "anggaran" : name
    }
}
