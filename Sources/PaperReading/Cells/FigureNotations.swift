package import BudgetModel
import Diagnostics
package import ExactNumbers
package import TableReading

/// Notasi angka tertera: disimpulkan per kertas dari semua angkanya di satu tabel.
///
/// Bila angka sebuah kertas tidak memutuskan, seluruh tabel boleh memutuskan, tetapi hanya bagi angka
/// yang tandanya adalah tanda desimal tabel itu: "14,500" di antara "4,28" dibaca 14,5. Angka yang
/// tandanya akan menjadi pengelompok ribuan ("16.000") tetap mendua dan dilaporkan dengan kedua arti.
package struct FigureNotations {
    package init() {}

    private var byDocument: [String: ColumnNotation] = [:]
    private var overall = ColumnNotation()

    /// Mencatat satu teks dari sebuah kertas.
    package mutating func observe(_ text: String, kind: CellKind, document: String) {
        guard kind == .text else { return }
        byDocument[document, default: ColumnNotation()].observe(text, at: 0)
        overall.observe(text, at: 0)
    }

    /// Arti sebuah teks.
    package func reading(of text: String, kind: CellKind, document: String) -> (PrintedFigure.Reading, isPercent: Bool) {
        switch kind {
        case .number, .percent:
            guard let number = try? NumberNotation.decimalPoint.parse(text) else { return (.unreadable, false) }
            return (.single(number.quantity), kind == .percent)
        case .text:
            break
        default:
            return (.unreadable, false)
        }
        guard let readings = try? NumberNotation.readings(of: text) else { return (.unreadable, false) }
        switch readings {
        case .single(let number):
            return (.single(number.quantity), number.isPercent)
        case .both(let comma, let point):
            let reading: PrintedFigure.Reading
            switch notation(for: document, comma: comma.quantity, point: point.quantity) {
            case .decimalComma?: reading = .single(comma.quantity)
            case .decimalPoint?: reading = .single(point.quantity)
            case nil: reading = .ambiguous(decimalComma: comma.quantity, decimalPoint: point.quantity)
            }
            return (reading, comma.isPercent)
        }
    }

    private func notation(for document: String, comma: Quantity, point: Quantity) -> NumberNotation? {
        if case .decided(let notation, _) = byDocument[document]?.verdict { return notation }
        switch overall.verdict {
        case .decided(.decimalComma, _) where comma.decimals > 0: return .decimalComma
        case .decided(.decimalPoint, _) where point.decimals > 0: return .decimalPoint
        default: return nil
        }
    }
}

extension FigureNotations {
    /// Memakai bukti yang sudah terkumpul dari seluruh tabel.
    package mutating func adopt(_ notation: ColumnNotation) { overall = notation }
}
