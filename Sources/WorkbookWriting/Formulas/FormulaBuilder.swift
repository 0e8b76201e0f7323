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

    let layout: ReportLayout
    let references: ReferenceText
    let conditions: ConditionIndex
    let language: Language

    /// Rumus untuk `cell` yang berdiri di `place`.
    ///
    /// - Throws: acuan ke sel yang tidak ada, teks di tempat angka, nilai yang berbeda dari hitungannya,
    ///   rumus yang terlalu panjang.
    func outcome(
        of derivation: Derivation,
        for cell: ReportCell,
        percentDecimals: Int,
        at place: CellPlace
    ) throws(WorkbookError) -> Outcome {
        let outcome: Outcome =
            switch derivation {
            case .same(let reference):
                try same(reference, cell, place)
            case .difference(let after, let before):
                try difference(try number(after, place), try number(before, place), cell, place)
            case .sum(let parts):
                try sum(parts, cell, place)
            case .sumWhere(let table, let rows, let column, let conditions):
                try sum(in: table, rows, column, matching: conditions, cell, place)
            case .change(let after, let before):
                try change(
                    try number(after, place), try number(before, place), cell, percentDecimals, place)
            case .share(let part, let whole):
                try share(try number(part, place), try number(whole, place), cell, percentDecimals, place)
            }
        if case .formula(let text) = outcome, text.utf16.count > ExcelLimits.formula {
            throw .formulaTooLong(place, length: text.utf16.count)
        }
        return outcome
    }

    /// Alamat sel yang ditunjuk sebuah tautan, selalu dengan nama lembarnya.
    func target(of link: CellReference, at place: CellPlace) throws(WorkbookError) -> String {
        guard let target = layout.place(of: link) else { throw .missingReference(place, table: link.table.name) }
        return CellAddress.prefix(sheetName: references.sheetNames[target.sheet]) + target.address.name
    }

    /// Sel yang diacu.
    func operand(_ reference: CellReference, _ place: CellPlace) throws(WorkbookError) -> Operand {
        guard let target = layout.place(of: reference), let cell = layout.cell(at: reference),
            let operand = Operand(cell, at: target)
        else { throw .missingReference(place, table: reference.table.name) }
        return operand
    }

    private func number(_ reference: CellReference, _ place: CellPlace) throws(WorkbookError) -> Operand {
        let operand = try operand(reference, place)
        guard !operand.isText else { throw .textInFormula(place) }
        return operand
    }
}
