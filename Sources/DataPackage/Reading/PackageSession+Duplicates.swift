import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading

/// Kunci yang tertulis dua kali, setelah semua tabel dibaca: kode, kaitan, dan angka satu periode.
extension PackageSession {
    mutating func checkDuplicates() {
        checkUnique(budget.documents, key: { [$0.code] }, words: \.code, location: \.location, kind: .code)
        checkUnique(budget.indicators, key: { [$0.code] }, words: \.code, location: \.location, kind: .code)
        checkUnique(
            budget.links, key: { [$0.program.matchKey, $0.unit.matchKey, $0.indicator] },
            words: { "\($0.program.words(unit: $0.unit)), \($0.indicator)" }, location: \.location, kind: .link
        )
        checkUnique(
            budget.moneyRealisations.filter { $0.span == .period },
            key: { [String($0.year), $0.period.name] + $0.subject.matchKeys + ($0.offices.names ?? []).map { NameKey($0).text } },
            words: { "\($0.subject.words), \($0.period.name)" }, location: \.location, kind: .periodAmount
        )
        checkUnique(
            budget.cashPlans,
            key: { [String($0.year), $0.period.name, $0.span.rawValue] + ProgramKeys.of($0.program, $0.unit, $0.offices) },
            words: { "\($0.program.words(unit: $0.unit)), \($0.period.name)" }, location: \.location, kind: .periodAmount
        )
        checkUnique(
            budget.strategicMoney, key: { [String($0.year)] + ProgramKeys.of($0.program, $0.unit, $0.offices) },
            words: { "\($0.program.words(unit: $0.unit)), \($0.year)" }, location: \.location, kind: .periodAmount
        )
        checkUnique(
            budget.scaleBands.filter { $0.lower == nil || $0.lower?.value != nil },
            key: { [$0.basis, $0.lower?.value.flatMap { try? Ratio($0) }.map { "\($0.numerator)/\($0.denominator)" } ?? ""] },
            words: { [$0.basis, $0.lower?.text].compactMap(\.self).joined(separator: ", ") }, location: \.location, kind: .band
        )
    }

    private mutating func checkUnique<Item>(
        _ items: [Item], key: (Item) -> [String], words: (Item) -> String, location: (Item) -> SourceLocation,
        kind: DuplicateKind
    ) {
        var firstLocations: [[String]: SourceLocation] = [:]
        for item in items {
            let key = key(item)
            guard let first = firstLocations[key] else {
                firstLocations[key] = location(item)
                continue
            }
            log.add(.duplicate(kind, words(item), first: first, at: location(item)))
        }
    }
}

/// Kata-kata yang mengenali sebuah program di unit dan OPD-nya.
private enum ProgramKeys {
    static func of(_ program: CodedName, _ unit: String?, _ offices: OfficeScope) -> [String] {
        [program.matchKey, unit.matchKey] + (offices.names ?? []).map { NameKey($0).text }
    }
}

extension MoneyRealisation.Subject {
    fileprivate var matchKeys: [String] {
        switch self {
        case .indicator(let code): [code]
        case .program(let program, let unit): [program.matchKey, unit.matchKey]
        case .office(let name): [NameKey(name).text]
        }
    }
}
