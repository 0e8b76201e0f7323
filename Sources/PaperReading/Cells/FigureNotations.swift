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

    /// Arti sebuah teks di tempat target atau capaian, yang juga dicetak sebagai predikat ("BB") atau rentang ("80-90").
    package func outcome(of text: String, kind: CellKind, document: String) -> (PrintedFigure.Reading, isPercent: Bool) {
        let (reading, isPercent) = reading(of: text, kind: kind, document: document)
        guard case .unreadable = reading, kind == .text else { return (reading, isPercent) }
        if let grade = AKIPPredicate(rawValue: text.trimmedName) { return (.grade(grade), false) }
        return range(in: text, document: document) ?? (.unreadable, false)
    }

    /// Dua angka berurutan dengan tanda sampai di antaranya.
    private func range(in text: String, document: String) -> (PrintedFigure.Reading, isPercent: Bool)? {
        for mark in ["sampai dengan", "s.d.", "s.d", "s/d", "–", "—", "-"] {
            let ends = text.lowercased().split(separator: mark, omittingEmptySubsequences: false).map { String($0).trimmedName }
            guard ends.count == 2 else { continue }
            let (lower, upper) = (
                reading(of: ends[0], kind: .text, document: document), reading(of: ends[1], kind: .text, document: document)
            )
            guard case (.single(let least), .single(let greatest)) = (lower.0, upper.0), least < greatest else { return nil }
            return (.range(least...greatest), lower.isPercent || upper.isPercent)
        }
        return nil
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
