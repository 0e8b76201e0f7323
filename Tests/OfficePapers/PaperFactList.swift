package import BudgetModel
import ExactNumbers
import PaperReading

/// Fakta-fakta sebuah anggaran yang dicetak kertas, tanpa kode: indikator, program, dan kertas disebut dengan namanya.
///
/// Yang tidak pernah dicetak kertas (arah, akumulasi, catatan, kode) tidak ikut.
package struct PaperFactList: Sendable {
    /// Isi setiap fakta menurut namanya.
    package private(set) var facts: [String: String] = [:]

    package init(_ budget: Budget) {
        let names = Names(budget)
        for line in budget.lines {
            let name = line.program.named(line.unit)
            put("kelompok \(name)", line.group.rawValue, isShared: true)
            put("sumber dana \(name)", line.fundingSource.name, isShared: true)
            put("OPD", NameKey(line.office).text, isShared: true)
            put("tahun", "\(line.year)", isShared: true)
            for stage in line.ceilings.stages { put("pagu \(name) \(stage.name)", line.ceilings[stage]?.plainText) }
        }
        for document in budget.documents where PaperKind(rawValue: document.kind) != nil {
            let name = names.document(document.code)
            // Triwulan berjajar berdiri di satu kertas.
            guard document.kind != PaperKind.monitoring.rawValue else { continue }
            put("kertas \(name)", "ada")
            put("nomor \(name)", document.number)
            put("tanggal \(name)", document.printedDate)
            put("hari \(name)", document.printedWeekday)
            put("tahapan \(name)", document.stage?.name)
            put("mengubah \(name)", document.amends.map(names.document))
        }
        for indicator in budget.indicators {
            let name = names.indicator(indicator.code)
            put("indikator \(name)", "ada")
            put("satuan \(name)", indicator.unitOfMeasure == "%" ? "persen" : indicator.unitOfMeasure?.lowercased())
        }
        for target in budget.targets {
            let year = target.year.map(String.init) ?? "-"
            put(
                "\(target.kind.rawValue) \(names.document(target.document)) \(names.indicator(target.indicator)) \(year)",
                target.figure.text)
        }
        for link in budget.links { put("kaitan \(link.program.named(link.unit)) -> \(names.indicator(link.indicator))", "ada") }
        for total in budget.printedTotals {
            let name = names.document(total.document)
            put("jumlah \(name) \(total.label.lowercased())", "\(total.amount.plainText) \(total.scope.rawValue)")
        }
        add(realisations: budget, names)
        add(evaluation: budget)
    }

    /// - Parameter isShared: Beberapa baris boleh mengatakan hal yang sama.
    private mutating func put(_ name: String, _ value: String?, isShared: Bool = false) {
        if isShared, facts[name] == value { return }
        guard let value, !value.isEmpty else { return }
        facts[name] = facts[name].map { "\($0); \(value)" } ?? value
    }

    private mutating func add(realisations budget: Budget, _ names: Names) {
        for fact in budget.indicatorRealisations {
            let name = "\(names.indicator(fact.indicator)) \(fact.quarter.name)"
            put("realisasi \(name)", fact.realised.text)
            put("target tahun \(name)", fact.yearTarget?.text)
            put("target triwulan \(name)", fact.quarterTarget?.text)
            put("capaian \(name)", fact.achievement?.text)
            put("capaian s.d. \(name)", fact.cumulativeAchievement?.text)
            put("jumlah capaian \(name)", fact.cumulativeRealised?.text)
            put("penjelasan \(name)", fact.narrative?.trimmedName)
        }
        for fact in budget.moneyRealisations {
            guard case .indicator(let code) = fact.subject, case .percentage(let figure, _) = fact.evidence else { continue }
            put("penyerapan \(names.indicator(code)) \(fact.quarter.name)", figure.text)
        }
    }

    private mutating func add(evaluation budget: Budget) {
        for score in budget.akipScores {
            let name = "\(score.year) \(score.level.rawValue) \(score.component)"
            let parts = [score.weight?.text, score.score?.text, score.predicate, score.word].map { $0 ?? "-" }
            put("nilai \(name)", parts.joined(separator: " | "))
        }
        for item in budget.followUps {
            let parts = [item.target, item.plannedTime, item.status, item.evidence] + Quarter.allCases.map { item.realised[$0] }
            put(
                "tindak lanjut \(item.number) \(item.recommendation) \(item.action ?? "-")",
                parts.map { $0 ?? "-" }.joined(separator: " | "))
        }
    }

    /// Selisih dengan fakta yang sebenarnya.
    package func compared(with truth: PaperFactList) -> Comparison {
        var comparison = Comparison()
        for (name, value) in truth.facts {
            guard let found = facts[name] else {
                comparison.missing.append("\(name): \(value)")
                continue
            }
            if found == value { comparison.right += 1 } else { comparison.wrong.append("\(name): \(found), bukan \(value)") }
        }
        comparison.wrong += facts.keys.filter { truth.facts[$0] == nil }.map { "\($0): \(facts[$0] ?? "") tidak dicetak kertas mana pun" }
        comparison.missing.sort()
        comparison.wrong.sort()
        return comparison
    }

    package struct Comparison: Sendable {
        package fileprivate(set) var right = 0
        /// Fakta yang tidak diperoleh.
        package fileprivate(set) var missing: [String] = []
        /// Fakta yang isinya lain, atau tidak dicetak kertas mana pun.
        package fileprivate(set) var wrong: [String] = []
    }
}

/// Nama kertas dan indikator bagi kodenya.
private struct Names {
    private var documents: [String: String] = [:]
    private var indicators: [String: String] = [:]

    init(_ budget: Budget) {
        var counts: [String: Int] = [:]
        for document in budget.documents {
            let count = counts[document.kind, default: 0] + 1
            counts[document.kind] = count
            documents[document.code] = "\(document.kind) \(count)"
        }
        for indicator in budget.indicators {
            indicators[indicator.code] =
                NameKey(indicator.name).text + (indicator.objective.map { " (\(NameKey($0).text))" } ?? "")
        }
    }

    func document(_ code: String) -> String { documents[code] ?? code }
    func indicator(_ code: String) -> String { indicators[code] ?? code }
}

extension CodedName {
    fileprivate func named(_ unit: String?) -> String { NameKey(name).text + (unit.map { " (\($0))" } ?? "") }
}
