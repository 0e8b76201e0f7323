import Diagnostics
import ExactNumbers
import Reporting

/// Menghitung ulang setiap sel turunan dari sel asalnya, tanpa memakai kode yang membentuk laporan.
///
/// Inilah yang dilakukan Excel ketika buku kerja dibuka: hasilnya harus sama dengan nilai sel.
struct DerivationEvaluator {
    /// Sel yang hitungannya tidak sama, atau acuan yang tidak mungkin.
    private(set) var mismatches: [String] = []
    /// Banyaknya sel turunan yang diperiksa, menurut jenis hitungannya.
    private(set) var counts: [String: Int] = [:]

    private let tables: [TableID: ReportTable]
    private let language: Language

    private enum Failure: Error {
        case missingCell(CellReference)
        case notAnAmount(CellReference)
    }

    init(_ report: Report, language: Language) {
        tables = Dictionary(report.tables.map { ($0.id, $0) }) { first, _ in first }
        self.language = language
        for section in report.sections {
            for case .sentence(let text, let formula) in section.blocks {
                check(ReportCell(.text(text), derivation: .formula(formula)), at: CellReference(TableID(section.id), row: 0, column: 0))
            }
        }
        for table in report.tables {
            for (row, content) in table.rows.enumerated() {
                for (column, cell) in content.cells.enumerated() {
                    check(cell, at: CellReference(table.id, row: row, column: column))
                }
            }
        }
    }

    private mutating func check(_ cell: ReportCell, at place: CellReference) {
        guard let derivation = cell.derivation else { return }
        counts[Self.name(derivation), default: 0] += 1
        do {
            let expected = try value(of: derivation, like: cell.value)
            guard Self.text(expected, language) != Self.text(cell.value, language) else { return }
            mismatches.append(
                "\(place.table.name) baris \(place.row) kolom \(place.column): \(Self.text(cell.value, language)), dihitung \(Self.text(expected, language))"
            )
        } catch {
            mismatches.append("\(place.table.name) baris \(place.row) kolom \(place.column): \(error)")
        }
    }

    private func value(of derivation: Derivation, like cell: ReportCell.Value) throws -> ReportCell.Value {
        let decimals = Self.decimals(cell)
        switch derivation {
        case .same(let reference):
            let value = try self.cell(reference).value
            if case .amount = value { return value }
            return value == .empty ? .amount(.zero) : value
        case .lesser(let first, let second):
            return .amount(Rupiah(sen: min(try sen(first), try sen(second))))
        case .excess(let part, let limit):
            return .amount(Rupiah(sen: max(try sen(part) - sen(limit), 0)))
        case .difference(let after, let before):
            if case .quantity = cell {
                let (whole, decimals) = try integers([after, before])
                return .quantity(try Quantity(coefficient: whole[0] - whole[1], decimals: decimals))
            }
            return .amount(Rupiah(sen: try sen(after) - sen(before)))
        case .sum(let references):
            return .amount(Rupiah(sen: try references.map(sen).reduce(0, +)))
        case .sumWhere(let table, let rows, let column, let conditions):
            let matching = try rows.filter { row in
                try conditions.allSatisfy { try matches($0, table: table, row: row) }
            }
            return .amount(
                Rupiah(sen: try matching.map { try sen(CellReference(table, row: $0, column: column)) }.reduce(0, +)))
        case .sumOf(let table, let rows, let column):
            let cells = rows.flatMap { $0 }.map { CellReference(table, row: $0, column: column) }
            return .amount(Rupiah(sen: try cells.map(sen).reduce(0, +)))
        case .change(let after, let before):
            let (whole, _) = try integers([before, after])
            let (before, after) = (whole[0], whole[1])
            if before == 0 { return .text(after == 0 ? Derivation.noneWord : Derivation.newWord) }
            return .percent(try Self.percent(after - before, of: before, decimals: decimals))
        case .formula(let formula):
            return try FormulaEvaluator(language: language) { try self.cell($0).value }.value(of: formula, like: cell)
        case .share(let part, let whole):
            let (parts, _) = try integers([part, whole])
            if parts[1] == 0 { return .text(Derivation.noneWord) }
            return .percent(try Self.percent(parts[0], of: parts[1], decimals: decimals))
        }
    }

    private func cell(_ reference: CellReference) throws -> ReportCell {
        guard let table = tables[reference.table], table.rows.indices.contains(reference.row),
            table.rows[reference.row].cells.indices.contains(reference.column)
        else { throw Failure.missingCell(reference) }
        return table.rows[reference.row].cells[reference.column]
    }

    /// Angka sel-sel, uang atau nilai, sebagai bilangan bulat berdesimal sama; sel kosong nol.
    private func integers(_ references: [CellReference]) throws -> (whole: [Int128], decimals: Int) {
        let numbers = try references.map { reference -> (digits: Int128, decimals: Int) in
            switch try cell(reference).value {
            case .amount(let amount): (amount.sen, 2)
            case .quantity(let quantity): (quantity.coefficient, quantity.decimals)
            case .empty: (0, 0)
            default: throw Failure.notAnAmount(reference)
            }
        }
        let decimals = numbers.map(\.decimals).max() ?? 0
        return (numbers.map { number in (number.decimals..<decimals).reduce(number.digits) { digits, _ in digits * 10 } }, decimals)
    }

    /// Uang sebuah sel; sel kosong nol seperti di Excel, teks tidak boleh dihitung.
    private func sen(_ reference: CellReference) throws -> Int128 {
        switch try cell(reference).value {
        case .amount(let amount): return amount.sen
        case .empty: return 0
        default: throw Failure.notAnAmount(reference)
        }
    }

    /// SUMIFS membandingkan teks tanpa beda huruf besar.
    private func matches(_ condition: CellCondition, table: TableID, row: Int) throws -> Bool {
        let cell = try cell(CellReference(table, row: row, column: condition.column))
        return Self.text(cell.value, language).lowercased() == condition.text.text(in: language).lowercased()
    }

    /// Persen dibulatkan setengah menjauhi nol, dengan hitungan bilangan bulat sendiri.
    private static func percent(_ part: Int128, of whole: Int128, decimals: Int) throws -> Quantity {
        var scale: Int128 = 100
        for _ in 0..<decimals { scale *= 10 }
        let (numerator, denominator) = (part.magnitude * scale.magnitude, whole.magnitude)
        let magnitude = Int128((numerator * 2 + denominator) / (denominator * 2))
        return try Quantity(coefficient: (part < 0) != (whole < 0) ? -magnitude : magnitude, decimals: decimals)
    }

    private static func decimals(_ value: ReportCell.Value) -> Int {
        if case .percent(let percent) = value { percent.decimals } else { 2 }
    }

    private static func text(_ value: ReportCell.Value, _ language: Language) -> String {
        switch value {
        case .empty: ""
        case .text(let text): text.text(in: language)
        case .code(let code): code
        case .amount(let amount): "Rp" + amount.plainText
        case .percent(let percent): percent.plainText + " %"
        case .quantity(let quantity): quantity.plainText
        }
    }

    private static func name(_ derivation: Derivation) -> String {
        switch derivation {
        case .same: "same"
        case .difference: "difference"
        case .sum: "sum"
        case .sumWhere: "sumWhere"
        case .sumOf: "sumOf"
        case .change: "change"
        case .share: "share"
        case .lesser: "lesser"
        case .excess: "excess"
        case .formula: "formula"
        }
    }
}
