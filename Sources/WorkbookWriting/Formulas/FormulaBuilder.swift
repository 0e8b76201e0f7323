import Diagnostics
import ExactNumbers
import Reporting

/// Mengubah asal hitungan sel menjadi rumus hidup, sesudah memeriksa bahwa keduanya sama.
struct FormulaBuilder: Sendable {
    /// Rumus sebuah sel, atau alasan ia ditulis sebagai nilai.
    enum Outcome: Sendable, Hashable {
        case formula(String)
        /// Rumus Excel akan meleset dari hasil tepat.
        case fixedValue
    }

    /// Baris yang sedang ditulis; sel-selnya diacu tanpa membuat barisnya sekali lagi.
    struct OpenRow: Sendable {
        let table: TableID
        let index: Int
        /// Baris lembarnya.
        let line: Int
        let cells: [ReportCell]
    }

    let layout: ReportLayout
    let references: ReferenceText
    let conditions: ConditionIndex
    let language: Language
    var openRow: OpenRow?

    /// Rumus untuk `cell` yang berdiri di `spot`.
    ///
    /// - Throws: acuan ke sel yang tidak ada, teks di tempat angka, nilai yang berbeda dari hitungannya,
    ///   rumus yang terlalu panjang.
    func outcome(
        of derivation: Derivation,
        for cell: ReportCell,
        percentDecimals: Int,
        at spot: CellSpot
    ) throws(WorkbookError) -> Outcome {
        let outcome: Outcome =
            switch derivation {
            case .same(let reference):
                try same(reference, cell, spot)
            case .difference(let after, let before) where areEntries(after, before),
                .change(let after, let before) where areEntries(after, before):
                try entered(derivation, after, before, cell, percentDecimals, spot)
            case .difference(let after, let before):
                try difference(try number(after, spot), try number(before, spot), cell, spot)
            case .sum(let parts):
                try sum(parts, cell, spot)
            case .sumWhere(let table, let rows, let column, let conditions):
                try sum(in: table, rows, column, matching: conditions, cell, spot)
            case .sumOf(let table, let rows, let column):
                try sum(in: table, rows, column, cell, spot)
            case .change(let after, let before):
                try change(
                    try number(after, spot), try number(before, spot), cell, percentDecimals, spot)
            case .lesser(let first, let second):
                try lesser(try number(first, spot), try number(second, spot), cell, spot)
            case .excess(let part, let limit):
                try excess(try number(part, spot), try number(limit, spot), cell, spot)
            case .share(let part, let whole):
                try share(try number(part, spot), try number(whole, spot), cell, percentDecimals, spot)
            case .formula(let formula):
                try self.outcome(of: formula, for: cell.value, at: spot)
            }
        if case .formula(let text) = outcome, text.utf16.count > ExcelLimits.formula {
            throw .formulaTooLong(spot.place, length: text.utf16.count)
        }
        return outcome
    }

    /// Alamat sel yang ditunjuk sebuah tautan, selalu dengan nama lembarnya.
    func target(of link: CellReference, at spot: CellSpot) throws(WorkbookError) -> String {
        guard let target = layout.place(of: link) else { throw .missingReference(spot.place, table: link.table.name) }
        return CellAddress.prefix(sheetName: references.sheetNames[target.sheet]) + target.address.name
    }

    /// Sel yang diacu.
    func operand(_ reference: CellReference, _ spot: CellSpot) throws(WorkbookError) -> Operand {
        guard let (target, value) = cell(at: reference), let operand = Operand(value, at: target) else {
            throw .missingReference(spot.place, table: reference.table.name)
        }
        return operand
    }

    /// Tempat dan nilai sel yang diacu; `nil` bila tidak ada.
    func cell(at reference: CellReference) -> (SheetCell, ReportCell.Value)? {
        if let openRow, openRow.index == reference.row, openRow.table == reference.table,
            openRow.cells.indices.contains(reference.column)
        {
            let address = CellAddress(row: openRow.line, column: reference.column)
            return (SheetCell(sheet: references.ownSheet, address: address), openRow.cells[reference.column].value)
        }
        guard let place = layout.place(of: reference), let cell = layout.cell(at: reference) else { return nil }
        return (place, cell.value)
    }

    func number(_ reference: CellReference, _ spot: CellSpot) throws(WorkbookError) -> Operand {
        let operand = try operand(reference, spot)
        guard !operand.isText else { throw .textInFormula(spot.place) }
        return operand
    }
}
