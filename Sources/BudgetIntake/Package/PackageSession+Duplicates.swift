import BudgetModel
import Diagnostics

/// Pemeriksaan isi yang tertulis dua kali, setelah semua tabel dibaca.
extension PackageSession {
    mutating func checkDuplicates() {
        checkUnique(budget.documents, key: { [$0.code] }, words: \.code, location: \.location, kind: .code)
        checkUnique(budget.indicators, key: { [$0.code] }, words: \.code, location: \.location, kind: .code)
        checkDuplicateLines()
        checkUnique(
            budget.links, key: { [$0.program.matchKey, $0.unit.matchKey, $0.indicator] },
            words: { "\($0.program.words(unit: $0.unit)), \($0.indicator)" }, location: \.location, kind: .link
        )
        checkUnique(
            budget.moneyRealisations.filter { $0.span == .period },
            key: { [String($0.year), $0.quarter.name] + $0.subject.matchKeys },
            words: { "\($0.subject.words), \($0.quarter.name)" }, location: \.location, kind: .periodAmount
        )
    }

    private mutating func checkDuplicateLines() {
        var firstLines: [String: Int] = [:]
        // Hanya baris yang tertulis lebih dari sekali; per tahapan baris pertamanya, supaya berkas yang
        // mengulang satu baris ratusan ribu kali tetap selesai.
        var owners: [String: [BudgetStage: Int]] = [:]
        for (index, line) in budget.lines.enumerated() {
            let key = line.identity
            guard let first = firstLines[key] else {
                firstLines[key] = index
                continue
            }
            var stageOwners = owners[key] ?? Self.owners(of: budget.lines[first].ceilings.stages, index: first)
            let twin = line.ceilings.stages.compactMap { stageOwners[$0] }.min()
            stageOwners.merge(Self.owners(of: line.ceilings.stages, index: index)) { earlier, _ in earlier }
            owners[key] = stageOwners
            guard let twin else { continue }
            let deepest = line.levelsBelowProgram.last ?? line.program
            log.add(
                .duplicate(.line, deepest.words(unit: line.unit), first: budget.lines[twin].location, at: line.location)
            )
        }
    }

    private static func owners(of stages: [BudgetStage], index: Int) -> [BudgetStage: Int] {
        Dictionary(stages.map { ($0, index) }) { first, _ in first }
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

extension BudgetLine {
    /// Apa yang membuat dua baris menjadi baris yang sama bila tahapannya juga sama.
    fileprivate var identity: String {
        let levels = [program, activity, subActivity, account].map { $0?.matchKey ?? "" }
        let parts = [String(year), NameKey(office).text, unit.matchKey] + levels + [group.rawValue, fundingSource.name]
        return parts.joined(separator: "\u{1F}")
    }
}

extension MoneyRealisation.Subject {
    fileprivate var matchKeys: [String] {
        switch self {
        case .indicator(let code): [code]
        case .program(let program, let unit): [program.matchKey, unit.matchKey]
        }
    }

    fileprivate var words: String {
        switch self {
        case .indicator(let code): code
        case .program(let program, let unit): program.words(unit: unit)
        }
    }
}

extension CodedName {
    /// Kode bila tertera, nama yang disamakan bila tidak.
    var matchKey: String { comparableCode ?? NameKey(name).text }

    fileprivate func words(unit: String?) -> String { unit.map { "\(name) (\($0))" } ?? name }
}

extension String? {
    /// Nama unit yang disamakan; kosong untuk OPD induk.
    var matchKey: String { map { NameKey($0).text } ?? "" }
}
