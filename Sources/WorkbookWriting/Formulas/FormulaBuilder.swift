import Diagnostics
import ExactNumbers
import Reporting

/// Mengubah asal hitungan sel menjadi rumus hidup, sesudah memeriksa bahwa keduanya sama.
struct FormulaBuilder: Sendable {
    /// Rumus sebuah sel, atau alasan ia ditulis sebagai nilai.
    enum Outcome: Sendable, Hashable {
        case formula(String)
        /// Rumus yang di Excel dapat meleset dari hasil tepat pada angka terakhirnya; selnya ditandai.
        case approximate(String)
        /// Tidak dapat menjadi satu rumus Excel.
        case fixedValue

        /// Rumus yang sampai pada hasil tepat, atau yang dapat meleset.
        init(_ text: String, isReached: Bool) {
            self = isReached ? .formula(text) : .approximate(text)
        }

        var text: String? {
            switch self {
            case .formula(let text), .approximate(let text): text
            case .fixedValue: nil
            }
        }
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
    var references: ReferenceText
    let conditions: ConditionIndex
    let language: Language
    let known: KnownOutcomes
    var openRow: OpenRow?

    /// Rumus sel berumus di `reference`, yang berdiri di `spot`.
    func outcome(for cell: ReportCell, at reference: CellReference, _ spot: CellSpot) throws(WorkbookError) -> Outcome {
        if let outcome = known[reference] { return outcome }
        guard let derivation = cell.derivation, let survey = layout.surveys[reference.table] else { return .fixedValue }
        return try outcome(of: derivation, for: cell, percentDecimals: survey.numbers[reference.column].percentDecimals, at: spot)
    }

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
        if let text = outcome.text, text.utf16.count > ExcelLimits.formula {
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
        guard let (target, cell) = cell(at: reference),
            let operand = Operand(cell.value, at: target, isReached: try isReached(cell, reference, target))
        else { throw .missingReference(spot.place, table: reference.table.name) }
        return operand
    }

    /// Salah bila sel yang diacu berumus dan rumusnya dapat meleset: yang memakainya ikut meleset.
    private func isReached(_ cell: ReportCell, _ reference: CellReference, _ place: SheetCell) throws(WorkbookError) -> Bool {
        guard cell.derivation != nil else { return true }
        var there = self
        there.references.ownSheet = place.sheet
        let isOpen = openRow?.index == reference.row && openRow?.table == reference.table
        if !isOpen { there.openRow = nil }
        let spot = CellSpot(sheetName: references.sheetNames[place.sheet], address: place.address)
        let outcome = try there.outcome(for: cell, at: reference, spot)
        // Baris yang sedang ditulis dihitung lagi: setiap baris mengacu ke selnya sendiri, dan menyimpan semuanya sebesar tabelnya.
        if !isOpen { known[reference] = outcome }
        if case .approximate = outcome { return false }
        return true
    }

    /// Tempat dan nilai sel yang diacu; `nil` bila tidak ada.
    func cell(at reference: CellReference) -> (SheetCell, ReportCell)? {
        if let openRow, openRow.index == reference.row, openRow.table == reference.table,
            openRow.cells.indices.contains(reference.column)
        {
            let address = CellAddress(row: openRow.line, column: reference.column)
            return (SheetCell(sheet: references.ownSheet, address: address), openRow.cells[reference.column])
        }
        guard let place = layout.place(of: reference), let cell = layout.cell(at: reference) else { return nil }
        return (place, cell)
    }

    func number(_ reference: CellReference, _ spot: CellSpot) throws(WorkbookError) -> Operand {
        let operand = try operand(reference, spot)
        guard !operand.isText else { throw .textInFormula(spot.place) }
        return operand
    }
}
