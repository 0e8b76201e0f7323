import Diagnostics
import ExactNumbers
import Reporting

/// Mengubah asal hitungan sel menjadi rumus hidup, sesudah memeriksa bahwa keduanya sama.
struct FormulaBuilder: Sendable {
    /// Rumus sebuah sel, atau alasan ia ditulis sebagai nilai.
    enum Outcome: Sendable, Hashable {
        case formula(String)
        /// Rumus yang di Excel dapat meleset dari hasil tepat pada angka terakhirnya, sejauh `drift` paling banyak; selnya ditandai.
        case approximate(String, drift: Double)
        /// Tidak dapat menjadi satu rumus Excel.
        case fixedValue

        /// Rumus yang sampai pada hasil tepat, atau yang dapat meleset.
        init(_ text: String, isReached: Bool, drift: Double = .infinity) {
            self = isReached ? .formula(text) : .approximate(text, drift: drift)
        }

        var text: String? {
            switch self {
            case .formula(let text), .approximate(let text, _): text
            case .fixedValue: nil
            }
        }
    }

    /// Yang sama bagi semua lembar; pembuat rumus disalin bagi setiap acuan, jadi isinya tidak ikut disalin.
    final class Context: Sendable {
        let layout: ReportLayout
        let conditions: ConditionIndex
        let language: Language
        let sheetNames: [String]
        fileprivate let references: ReferenceText
        fileprivate let known = KnownOutcomes()

        init(layout: ReportLayout, conditions: ConditionIndex, language: Language, sheetNames: [String]) {
            (self.layout, self.conditions, self.language, self.sheetNames) = (layout, conditions, language, sheetNames)
            references = ReferenceText(ownSheet: 0, sheetNames: sheetNames)
        }
    }

    private let context: Context
    var references: ReferenceText
    var openRow: OpenRow?

    /// Pembuat rumus dilihat dari satu lembar.
    init(_ context: Context, on sheet: Int) {
        self.context = context
        references = context.references
        references.ownSheet = sheet
    }

    var layout: ReportLayout { context.layout }
    var conditions: ConditionIndex { context.conditions }
    var language: Language { context.language }

    /// Rumus sel berumus di `reference`, yang berdiri di `spot`.
    func outcome(for cell: ReportCell, at reference: CellReference, _ spot: CellSpot) throws(WorkbookError) -> Outcome {
        if let known = known(reference) { return known.outcome }
        let outcome = try computed(cell, at: reference, spot)
        // Sel-sel lain di baris yang sama hampir selalu mengacunya.
        if let openRow, openRow.holds(reference),
            let operand = Operand(cell.value, at: SheetCell(sheet: references.ownSheet, address: spot.address))
        {
            openRow.note(KnownCell(outcome, operand), at: reference.column)
        }
        return outcome
    }

    private func computed(_ cell: ReportCell, at reference: CellReference, _ spot: CellSpot) throws(WorkbookError) -> Outcome {
        guard let derivation = cell.derivation,
            let decimals = layout.surveys[reference.table]?.numbers[reference.column].percentDecimals
        else { return .fixedValue }
        return try outcome(of: derivation, for: cell, percentDecimals: decimals, at: spot)
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
        return CellAddress.prefix(sheetName: context.sheetNames[target.sheet]) + target.address.name
    }

    /// Sel yang diacu. Bila berumus dan rumusnya dapat meleset, yang memakainya ikut meleset.
    func operand(_ reference: CellReference, _ spot: CellSpot) throws(WorkbookError) -> Operand {
        if let openRow, openRow.holds(reference), openRow.cells[reference.column].derivation == nil,
            let operand = Operand(openRow.cells[reference.column].value, at: place(of: reference.column, in: openRow))
        {
            return operand
        }
        if let known = known(reference) { return known.operand }
        guard let (place, cell) = cell(at: reference), let operand = Operand(cell.value, at: place) else {
            throw .missingReference(spot.place, table: reference.table.name)
        }
        guard cell.derivation != nil else { return operand }
        var there = self
        there.references.ownSheet = place.sheet
        let openRow = self.openRow.flatMap { $0.holds(reference) ? $0 : nil }
        there.openRow = openRow
        let home = CellSpot(sheetName: context.sheetNames[place.sheet], address: place.address)
        // Salinan sel lain secermat sel itu, dan lebih murah dicari lagi daripada disimpan: setiap baris *Kaitan* memuatnya.
        if case .same(let source)? = cell.derivation, openRow == nil {
            var copy = operand
            copy.drift = try there.operand(source, home).drift
            return copy
        }
        let found = KnownCell(try there.computed(cell, at: reference, home), operand)
        if let openRow { openRow.note(found, at: reference.column) } else { context.known[reference] = found }
        return found.operand
    }

    private func known(_ reference: CellReference) -> KnownCell? {
        if let openRow, openRow.holds(reference), let known = openRow[reference.column] { return known }
        return context.known[reference]
    }

    /// Tempat dan nilai sel yang diacu; `nil` bila tidak ada.
    func cell(at reference: CellReference) -> (SheetCell, ReportCell)? {
        if let openRow, openRow.holds(reference) {
            return (place(of: reference.column, in: openRow), openRow.cells[reference.column])
        }
        return layout.placedCell(at: reference)
    }

    private func place(of column: Int, in openRow: OpenRow) -> SheetCell {
        SheetCell(sheet: references.ownSheet, address: CellAddress(row: openRow.line, column: column))
    }

    func number(_ reference: CellReference, _ spot: CellSpot) throws(WorkbookError) -> Operand {
        let operand = try operand(reference, spot)
        guard !operand.isText else { throw .textInFormula(spot.place) }
        return operand
    }
}
