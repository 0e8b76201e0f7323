import DataPackage
import ExactNumbers
import WorkbookWriting

/// Satu tabel paket data sebagai lembar isian: kolom tanda di kiri, kolom rumus sesudah pagu terakhir.
struct TemplateTable {
    private enum Source {
        case mark
        case column(Int)
        case formula(FormColumn)
    }

    private let table: PackageTables.Table
    private var sources: [Source] = [.mark]

    init(_ table: PackageTables.Table) {
        self.table = table
        let ceilings = table.columns.indices.filter { table.columns[$0].isCeiling }
        for index in table.columns.indices {
            sources.append(.column(index))
            // Kolom tanda menggeser setiap kolom satu ke kanan.
            if ceilings.count > 1, index == ceilings.last {
                sources += Self.formulas(before: ceilings[0] + 1, after: index + 1).map { .formula($0) }
            }
        }
    }

    /// Lembarnya.
    var form: FormTable {
        FormTable(
            name: table.name,
            columns: sources.map { source in
                switch source {
                case .mark: Self.mark
                case .column(let index): formColumn(index)
                case .formula(let column): column
                }
            },
            example: cells(table.columns.map(\.example), mark: .text(TemplateMarks.exampleMark)),
            rows: table.rows.map { cells($0, mark: .blank) }
        )
    }

    /// Kolom teks yang tidak dipakai satu baris pun dipersempit, supaya lembar yang sudah berisi muat dicetak.
    private func formColumn(_ index: Int) -> FormColumn {
        var column = FormColumn(table.columns[index])
        let isUnused = !table.rows.isEmpty && table.rows.allSatisfy { $0[index] == .empty }
        if isUnused, column.content == .text || column.content == .literal { column.width = min(column.width, 11) }
        return column
    }

    private func cells(_ row: [PackageCell], mark: FormCell) -> [FormCell] {
        sources.map { source in
            switch source {
            case .mark: mark
            case .column(let index): FormCell(row[index])
            case .formula: .blank
            }
        }
    }

    private static let mark = FormColumn(
        title: TemplateMarks.markTitle,
        note: "Biarkan kosong. Baris bertanda \"\(TemplateMarks.exampleMark)\" adalah contoh dan tidak dibaca.", width: 8,
        content: .text, rule: .suggestion([TemplateMarks.exampleMark])
    )

    private static func formulas(before: Int, after: Int) -> [FormColumn] {
        [
            FormColumn(
                title: TemplateMarks.differenceTitle, note: "Dihitung sendiri: pagu tahapan terakhir dikurangi pagu tahapan pertama.",
                width: 20, content: .difference(before: before, after: after)
            ),
            FormColumn(
                title: TemplateMarks.changeTitle,
                note: "Dihitung sendiri: selisih dibagi pagu tahapan pertama. \"baru\" bila sebelumnya nol, \"-\" bila tetap nol.",
                width: 11, content: .change(before: before, after: after)
            ),
        ]
    }
}

extension PackageColumn {
    fileprivate var isCeiling: Bool {
        if case .ceiling = kind { true } else { false }
    }
}

extension FormCell {
    fileprivate init(_ cell: PackageCell) {
        switch cell {
        case .empty: self = .blank
        case .text(let text): self = .text(text)
        case .year(let year): self = .number(Quantity(Int64(year)))
        case .amount(let amount): self = .number(amount.quantity)
        case .number(let number):
            // Nol di belakang hilang dari sel angka, padahal menentukan desimal yang ditampilkan.
            self = number.decimals > 0 && number.coefficient % 10 == 0 ? .text(cell.text) : .number(number)
        case .percent(let percent): self = .percent(percent)
        }
    }
}
