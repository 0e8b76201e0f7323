import Diagnostics
import ExactNumbers
import Reporting

/// Menghitung sebuah hitungan bebas dengan pecahan bilangan bulat sendiri, tanpa memakai kode penulis buku kerja.
struct FormulaEvaluator {
    enum Failure: Error { case notANumber, notAText }

    /// Pecahan dengan penyebut pangkat sepuluh.
    private struct Number {
        var digits: Int128
        var decimals: Int

        func scaled(to decimals: Int) -> Int128 {
            (self.decimals..<max(decimals, self.decimals)).reduce(digits) { digits, _ in digits * 10 }
        }

        static func aligned(_ left: Number, _ right: Number) -> (left: Int128, right: Int128, decimals: Int) {
            let decimals = max(left.decimals, right.decimals)
            return (left.scaled(to: decimals), right.scaled(to: decimals), decimals)
        }
    }

    let language: Language
    let cell: (CellReference) throws -> ReportCell.Value

    /// Isi sel menurut hitungannya: teks bila hitungannya teks, selain itu uang, atau angka sejenis isinya.
    func value(of formula: CellFormula, like cell: ReportCell.Value) throws -> ReportCell.Value {
        if let text = try? text(of: formula) {
            return text.isEmpty ? .empty : .text(LocalizedText(id: Phrase(stringLiteral: text), en: Phrase(stringLiteral: text)))
        }
        let number = try number(of: formula)
        if case .quantity(let quantity) = cell {
            return .quantity(try Quantity(coefficient: rounded(number, quantity.decimals), decimals: quantity.decimals))
        }
        if case .percent(let percent) = cell {
            let fraction = try rounded(number, percent.decimals + 2)
            return .percent(try Quantity(coefficient: fraction, decimals: percent.decimals))
        }
        return .amount(Rupiah(sen: try rounded(number, 2)))
    }

    private func number(of formula: CellFormula) throws -> Number {
        switch formula {
        case .cell(let reference):
            switch try cell(reference) {
            case .empty: return Number(digits: 0, decimals: 0)
            case .amount(let amount): return Number(digits: amount.sen, decimals: 2)
            case .percent(let percent): return Number(digits: percent.coefficient, decimals: percent.decimals + 2)
            case .quantity(let quantity): return Number(digits: quantity.coefficient, decimals: quantity.decimals)
            case .text, .code: throw Failure.notANumber
            }
        case .number(let quantity): return Number(digits: quantity.coefficient, decimals: quantity.decimals)
        case .sum(let parts):
            return try parts.map(number).reduce(Number(digits: 0, decimals: 0)) {
                let (left, right, decimals) = Number.aligned($0, $1)
                return Number(digits: left + right, decimals: decimals)
            }
        case .difference(let first, let second):
            let (left, right, decimals) = Number.aligned(try number(of: first), try number(of: second))
            return Number(digits: left - right, decimals: decimals)
        case .product(let first, let second):
            let (left, right) = (try number(of: first), try number(of: second))
            return Number(digits: left.digits * right.digits, decimals: left.decimals + right.decimals)
        case .quotient(let first, let second):
            let (left, right, _) = Number.aligned(try number(of: first), try number(of: second))
            let (quotient, rest) = left.quotientAndRemainder(dividingBy: right)
            return Number(digits: rest < 0 ? quotient - 1 : quotient, decimals: 0)
        case .divided(let first, let second, let decimals):
            let (left, right, _) = Number.aligned(try number(of: first), try number(of: second))
            let scaled = (0..<decimals).reduce(left) { digits, _ in digits * 10 }
            let magnitude = (abs(scaled) * 2 + abs(right)) / (abs(right) * 2)
            return Number(digits: (scaled < 0) == (right < 0) ? magnitude : -magnitude, decimals: decimals)
        case .hundredth(let part):
            let part = try number(of: part)
            return Number(digits: part.digits, decimals: part.decimals + 2)
        case .rounded(let part, let decimals): return Number(digits: try rounded(number(of: part), decimals), decimals: decimals)
        case .magnitude(let part):
            let part = try number(of: part)
            return Number(digits: abs(part.digits), decimals: part.decimals)
        case .larger(let first, let second): return try number(of: isTrue(.below(first, second)) ? second : first)
        case .choice(let condition, let first, let second): return try number(of: isTrue(condition) ? first : second)
        case .words, .joined, .rupiah, .percent: throw Failure.notANumber
        }
    }

    private func text(of formula: CellFormula) throws -> String {
        switch formula {
        case .words(let text): return text.text(in: language)
        case .joined(let parts): return try parts.map(text).joined()
        case .rupiah(let part):
            let amount = Rupiah(sen: try rounded(number(of: part), 2))
            return LocalizedText(id: "\(amount)", en: "\(amount)").text(in: language)
        case .percent(let part, let decimals):
            let percent = try Quantity(coefficient: abs(rounded(number(of: part), decimals + 2)), decimals: decimals)
            return LocalizedText(id: "\(percent: percent)", en: "\(percent: percent)").text(in: language)
        case .choice(let condition, let first, let second): return try text(of: isTrue(condition) ? first : second)
        default: throw Failure.notAText
        }
    }

    private func isTrue(_ condition: CellFormula.Condition) throws -> Bool {
        switch condition {
        case .below(let first, let second):
            let (left, right, _) = Number.aligned(try number(of: first), try number(of: second))
            return left < right
        case .equal(let first, let second):
            let (left, right, _) = Number.aligned(try number(of: first), try number(of: second))
            return left == right
        case .not(let condition): return try !isTrue(condition)
        case .all(let conditions): return try conditions.allSatisfy(isTrue)
        case .any(let conditions): return try conditions.contains(where: isTrue)
        }
    }

    /// Setengah menjauhi nol.
    private func rounded(_ number: Number, _ decimals: Int) throws -> Int128 {
        guard number.decimals > decimals else { return number.scaled(to: decimals) }
        let unit = (decimals..<number.decimals).reduce(Int128(1)) { unit, _ in unit * 10 }
        let magnitude = (abs(number.digits) * 2 + unit) / (unit * 2)
        return number.digits < 0 ? -magnitude : magnitude
    }
}
