import Diagnostics
import ExactNumbers
import Reporting

/// Membaca sebuah hitungan dua kali: tepat, dan dengan bilangan biner seperti program lembar kerja.
struct FormulaReading {
    enum Value: Sendable, Hashable {
        /// `binary` `nil` bila hitungan biner tidak dapat dipercaya.
        case number(Quantity, binary: Double?)
        /// `isReached` salah bila angka di dalamnya tidak tersimpan tepat.
        case text(String, isReached: Bool)
        /// Tidak muat dalam hitungan tepat.
        case beyond

        /// Nilai yang sama, yang bilangan binernya tidak dapat dipercaya.
        var unreached: Value {
            switch self {
            case .number(let exact, _): .number(exact, binary: nil)
            case .text(let text, _): .text(text, isReached: false)
            case .beyond: .beyond
            }
        }
    }

    /// `isReached` salah bila bilangan biner mungkin menilai syaratnya lain.
    private struct Truth {
        let holds: Bool
        let isReached: Bool
    }

    private let builder: FormulaBuilder
    private let spot: CellSpot

    init(_ builder: FormulaBuilder, _ spot: CellSpot) {
        (self.builder, self.spot) = (builder, spot)
    }

    func value(of formula: CellFormula) throws(WorkbookError) -> Value {
        switch formula {
        case .cell(let reference):
            let operand = try builder.number(reference, spot)
            return .number(operand.exact, binary: operand.isReached ? operand.stored : nil)
        case .number(let quantity): return .number(quantity, binary: CellNumber(quantity)?.stored)
        case .sum(let parts):
            var sum = Value.number(.zero, binary: 0)
            for part in parts { sum = Self.combined(sum, try value(of: part), { try? $0 + $1 }, { $0 + $1 }) }
            return sum
        case .difference(let first, let second):
            return Self.combined(try value(of: first), try value(of: second), { try? $0 - $1 }, { $0 - $1 })
        case .product(let first, let second):
            return Self.combined(try value(of: first), try value(of: second), { try? $0 * $1 }, { $0 * $1 })
        case .quotient(let first, let second):
            return Self.combined(try value(of: first), try value(of: second), Self.quotient, { ($0 / $1).rounded(.down) })
        case .ratio(let part, let whole, let degree, let decimals):
            return Self.ratio(try value(of: part), try value(of: whole), degree, decimals)
        case .larger(let first, let second):
            return Self.combined(try value(of: first), try value(of: second), { max($0, $1) }, { max($0, $1) })
        case .hundredth(let part):
            return Self.mapped(try value(of: part), { try? Quantity(coefficient: $0.coefficient, decimals: $0.decimals + 2) }, { $0 / 100 })
        case .magnitude(let part): return Self.mapped(try value(of: part), { try? $0.magnitude }, { abs($0) })
        case .rounded(let part, let decimals): return Self.rounded(try value(of: part), decimals)
        case .words(let text): return .text(text.text(in: builder.language), isReached: true)
        case .joined(let parts): return try joined(parts)
        case .rupiah(let part): return rupiah(try value(of: part))
        case .percent(let part, let decimals): return percent(try value(of: part), decimals)
        case .figure(let part, let decimals): return figure(try value(of: part), decimals)
        case .choice(let condition, let first, let second):
            guard let truth = try truth(of: condition) else { return .beyond }
            let chosen = try value(of: truth.holds ? first : second)
            return truth.isReached ? chosen : chosen.unreached
        }
    }

    /// `nil` bila tidak dapat dihitung.
    private func truth(of condition: CellFormula.Condition) throws(WorkbookError) -> Truth? {
        switch condition {
        case .below(let first, let second): return Self.compared(try value(of: first), try value(of: second), { $0 < $1 }, { $0 < $1 })
        case .equal(let first, let second): return Self.compared(try value(of: first), try value(of: second), { $0 == $1 }, { $0 == $1 })
        case .not(let condition): return try truth(of: condition).map { Truth(holds: !$0.holds, isReached: $0.isReached) }
        case .all(let conditions): return try truth(of: conditions) { $0.allSatisfy(\.holds) }
        case .any(let conditions): return try truth(of: conditions) { $0.contains(where: \.holds) }
        }
    }

    private func truth(of conditions: [CellFormula.Condition], _ holds: ([Truth]) -> Bool) throws(WorkbookError) -> Truth? {
        var truths: [Truth] = []
        for condition in conditions {
            guard let truth = try truth(of: condition) else { return nil }
            truths.append(truth)
        }
        return Truth(holds: holds(truths), isReached: truths.allSatisfy(\.isReached))
    }

    private func joined(_ parts: [CellFormula]) throws(WorkbookError) -> Value {
        var (words, isReached) = ("", true)
        for part in parts {
            guard case .text(let text, let reached) = try value(of: part) else { return .beyond }
            words += text
            isReached = isReached && reached
        }
        return .text(words, isReached: isReached)
    }

    private func rupiah(_ value: Value) -> Value {
        guard case .number(let exact, let binary) = value, let sen = try? exact.rescaled(to: 2), sen == exact else { return .beyond }
        let amount = Rupiah(sen: sen.coefficient)
        let text = LocalizedText(id: "\(amount)", en: "\(amount)").text(in: builder.language)
        return .text(text, isReached: Self.isHeld(exact, binary))
    }

    private func percent(_ value: Value, _ decimals: Int) -> Value {
        guard case .number(let exact, let binary) = value, let fraction = try? exact.rescaled(to: decimals + 2), fraction == exact,
            let percent = try? Quantity(coefficient: Int128(fraction.coefficient.magnitude), decimals: decimals)
        else { return .beyond }
        let text = LocalizedText(id: "\(percent: percent)", en: "\(percent: percent)").text(in: builder.language)
        return .text(text, isReached: Self.isHeld(exact, binary))
    }

    private func figure(_ value: Value, _ decimals: Int) -> Value {
        guard case .number(let exact, let binary) = value, let figure = try? exact.rescaled(to: decimals), figure == exact else {
            return .beyond
        }
        return .text(LocalizedText(id: "\(figure)", en: "\(figure)").text(in: builder.language), isReached: Self.isHeld(exact, binary))
    }

    private static func isHeld(_ exact: Quantity, _ binary: Double?) -> Bool {
        guard let number = CellNumber(exact), let binary else { return false }
        return number.isHeldExactly && number.stored == binary
    }

    private static func combined(
        _ left: Value, _ right: Value, _ exactly: (Quantity, Quantity) -> Quantity?, _ binary: (Double, Double) -> Double
    ) -> Value {
        guard case .number(let left, let leftBinary) = left, case .number(let right, let rightBinary) = right,
            let exact = exactly(left, right)
        else { return .beyond }
        guard let leftBinary, let rightBinary else { return .number(exact, binary: nil) }
        return .number(exact, binary: binary(leftBinary, rightBinary))
    }

    private static func mapped(_ part: Value, _ exactly: (Quantity) -> Quantity?, _ binary: (Double) -> Double) -> Value {
        guard case .number(let part, let partBinary) = part, let exact = exactly(part) else { return .beyond }
        return .number(exact, binary: partBinary.map(binary))
    }

    /// Yang dibulatkan bersih kembali: bilangan terdekat dengan hasil tepatnya, bila kesalahannya jauh dari tengah dua pembulatan.
    private static func rounded(_ part: Value, _ decimals: Int) -> Value {
        guard case .number(let part, let binary) = part, let exact = try? part.rescaled(to: decimals) else { return .beyond }
        guard let binary, let unrounded = CellNumber(part), let result = CellNumber(exact), let quarter = Double("25E-\(decimals + 2)"),
            abs(binary - unrounded.stored) < quarter, part == exact || abs(unrounded.stored - result.stored) < quarter
        else { return .number(exact, binary: nil) }
        return .number(exact, binary: result.stored)
    }

    private static func quotient(_ part: Quantity, _ whole: Quantity) -> Quantity? {
        guard whole > .zero, let ratio = try? Ratio(part, over: whole) else { return nil }
        return try? ratio.rounded(to: 0, rule: .floor)
    }

    /// Hasil bagi biner meleset paling banyak di angka ke-15; akarnya tidak lebih.
    private static func ratio(_ part: Value, _ whole: Value, _ degree: Int, _ decimals: Int) -> Value {
        guard case .number(let part, let partBinary) = part, case .number(let whole, let wholeBinary) = whole, !whole.isZero,
            let quotient = try? Ratio(part, over: whole), let one = try? Ratio(1, over: 1)
        else { return .beyond }
        guard degree > 1 else {
            guard let exact = try? quotient.rounded(to: decimals) else { return .beyond }
            let isReached =
                partBinary != nil && wholeBinary != nil && BinaryCheck.ratio(quotient, decimals: decimals)
            return .number(exact, binary: isReached ? CellNumber(exact)?.stored : nil)
        }
        let factors = [quotient] + Array(repeating: one, count: degree - 1)
        guard let exact = (try? Ratio.geometricMean(factors, decimals: decimals)) ?? nil,
            let near = (try? Ratio.geometricMean(factors, decimals: decimals + 4)) ?? nil
        else { return .beyond }
        let isReached = partBinary != nil && wholeBinary != nil && (try? near.rescaled(to: decimals)) == exact
        return .number(exact, binary: isReached ? CellNumber(exact)?.stored : nil)
    }

    private static func compared(
        _ left: Value, _ right: Value, _ exactly: (Quantity, Quantity) -> Bool, _ binary: (Double, Double) -> Bool
    ) -> Truth? {
        guard case .number(let left, let leftBinary) = left, case .number(let right, let rightBinary) = right else { return nil }
        let holds = exactly(left, right)
        guard let leftBinary, let rightBinary else { return Truth(holds: holds, isReached: false) }
        return Truth(holds: holds, isReached: binary(leftBinary, rightBinary) == holds)
    }
}
