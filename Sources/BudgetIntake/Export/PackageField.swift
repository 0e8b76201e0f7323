import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading

/// Satu kolom bersama cara mengambil isinya dari sebuah butir anggaran.
struct PackageField<Item> {
    let column: PackageTables.Column
    let cell: (Item) -> PackageTables.Cell

    init<Title: PackageColumn>(
        _ title: Title, _ kind: PackageTables.Kind, _ explanation: String, example: PackageTables.Cell = .empty,
        _ cell: @escaping (Item) -> PackageTables.Cell
    ) {
        self.init(
            title: title.rawValue, kind, isRequired: Title.required.contains(title), explanation, example: example, cell
        )
    }

    init(
        title: String, _ kind: PackageTables.Kind, isRequired: Bool, _ explanation: String,
        example: PackageTables.Cell = .empty, _ cell: @escaping (Item) -> PackageTables.Cell
    ) {
        column = PackageTables.Column(
            title: title, kind: kind, isRequired: isRequired, explanation: explanation, example: example
        )
        self.cell = cell
    }
}

extension PackageTables.Table {
    /// Tabel dari butir-butirnya; kolom tak dikenal dari tempat yang sama menyusul di kanan.
    init<Item>(
        _ table: PackageTable, _ explanation: String, of items: [Item], extras: [ExtraColumn],
        at location: (Item) -> SourceLocation, fields: [PackageField<Item>]
    ) {
        let places = items.map(location)
        let extras = ExtraCells(extras, beside: places, reserved: Set(fields.map { normaliseTitle($0.column.title) }))
        self.init(
            name: table.rawValue, explanation: explanation,
            columns: fields.map(\.column) + extras.columns,
            rows: zip(items, places).map { item, place in fields.map { $0.cell(item) } + extras.cells(at: place) }
        )
    }
}

extension PackageTables.Cell: ExpressibleByStringLiteral {
    /// Teks.
    public init(stringLiteral text: String) {
        self = .text(text)
    }

    init(_ text: String?) {
        self = text.map { .text($0) } ?? .empty
    }

    init(_ year: Int?) {
        self = year.map { .year($0) } ?? .empty
    }

    init(_ amount: Rupiah?) {
        self = amount.map { .amount($0) } ?? .empty
    }

    /// Angka tertera: teksnya, kecuali bila berkasnya menyimpan angka tanpa bentuk cetak.
    init(_ figure: PrintedFigure?) {
        guard let figure else {
            self = .empty
            return
        }
        switch figure.value {
        case let value? where figure.isStoredNumber: self = figure.isPercent ? .percent(value) : .number(value)
        default: self = .text(figure.text)
        }
    }
}

extension PackageTables.Kind {
    static func choice<Choice: RawRepresentable<String> & CaseIterable>(_ type: Choice.Type) -> PackageTables.Kind {
        .choice(Choice.allCases.map(\.rawValue))
    }

    static func reference(_ table: PackageTable) -> PackageTables.Kind {
        .reference(table: table.rawValue, column: "Kode")
    }

    /// Nama program di tabel pagu.
    static let program = Self.listed(table: PackageTable.lines.rawValue, column: LineColumn.program.rawValue)
    static let stage = choice(["Murni", "Pergeseran 1", "Pergeseran 2", "Pergeseran 3", "Perubahan"])
    static let quarter = choice(Quarter.allCases.map(\.name))
}
