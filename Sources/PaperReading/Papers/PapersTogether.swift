import BudgetModel
import Diagnostics
import ExactNumbers
import TableReading

/// Menyatukan kertas-kertas satu kantor tanpa kode: indikator dan program dikenali dari namanya, kertas dari jenis, nomor, dan
/// tanggalnya. Kodenya dibuat dari nama itu, jadi tidak berubah bila kertas lain ditambahkan.
struct PapersTogether {
    private var budget: Budget
    private let papers: [PaperFacts]
    private var indicators: [Entry] = []
    /// Indikator setiap `measure` setiap kertas.
    private var indices: [[Int]] = []
    private var codes: [String] = []
    private var notations = FigureNotations()
    private var log = FindingLog()
    /// Kertas yang sama dua kali.
    private(set) var repeated: [(first: PaperFacts, second: PaperFacts)] = []

    private struct Entry {
        let key: String
        var name: String
        var goal: String?
        var objective: String?
        var unit: String?
        var unitInCharge: String?
        var remark: String?
        let location: SourceLocation
    }

    /// Isi anggaran dengan semua yang dikatakan kertas-kertas.
    static func settle(_ result: inout IntakeResult) {
        guard !result.papers.isEmpty else { return }
        var together = PapersTogether(result)
        together.join()
        result.budget = together.budget
        result.findings += together.log.findings
        result.findings += together.repeated.map { .repeatedPaper($0.second, first: $0.first) }
        result.papers = []
    }

    private init(_ result: IntakeResult) {
        budget = result.budget
        var seen: [String: PaperFacts] = [:]
        var kept: [PaperFacts] = []
        for paper in result.papers {
            if let first = seen[paper.signature] {
                repeated.append((first, paper))
            } else {
                seen[paper.signature] = paper
                kept.append(paper)
            }
        }
        papers = kept
    }

    private mutating func join() {
        for paper in papers { indices.append(register(paper)) }
        for paper in papers { codes.append(code(of: paper)) }
        let names = indicatorCodes()
        for (entry, code) in zip(indicators, names) {
            budget.indicators.append(
                Indicator(
                    code: code, goal: entry.goal, objective: entry.objective, name: entry.name, unitOfMeasure: entry.unit,
                    unitInCharge: entry.unitInCharge, remark: entry.remark, location: entry.location))
        }
        for (paper, code) in zip(papers, codes) { observe(paper, code) }
        for (number, paper) in papers.enumerated() { emit(paper, code: codes[number], indicators: indices[number].map { names[$0] }) }
        emitLinks(names)
    }
}

/// Indikator.
extension PapersTogether {
    private mutating func register(_ paper: PaperFacts) -> [Int] {
        var taken: Set<Int> = []
        return paper.measures.map { measure in
            let same = indicators.indices.filter { indicators[$0].key == measure.name.key && !taken.contains($0) }
            let twin = paper.measures.count { $0.name.key == measure.name.key } > 1
            let objective = measure.objective.map { NameKey($0) }
            let exact = same.first { indicators[$0].objective.map { NameKey($0) } == objective }
            let index: Int
            if let found = exact ?? (twin ? nil : same.first) {
                index = found
                complete(found, with: measure)
            } else {
                index = indicators.count
                indicators.append(
                    Entry(
                        key: measure.name.key, name: measure.name.name, goal: measure.goal, objective: measure.objective,
                        unit: measure.unit,
                        unitInCharge: measure.unitInCharge, remark: measure.remark, location: measure.location))
            }
            taken.insert(index)
            return index
        }
    }

    /// Yang belum dikatakan kertas sebelumnya.
    private mutating func complete(_ index: Int, with measure: PaperFacts.Measure) {
        indicators[index].goal = indicators[index].goal ?? measure.goal
        indicators[index].objective = indicators[index].objective ?? measure.objective
        indicators[index].unit =
            measure.unit.map { unit in indicators[index].unit.map { $0.count >= unit.count ? $0 : unit } ?? unit } ?? indicators[index].unit
        indicators[index].unitInCharge = indicators[index].unitInCharge ?? measure.unitInCharge
        indicators[index].remark = indicators[index].remark ?? measure.remark
    }

    /// Kode setiap indikator dari namanya; yang senama dibedakan menurut tempatnya: indikator tujuan, lalu nomor.
    private func indicatorCodes() -> [String] {
        var used = Set(budget.indicators.map(\.code))
        return indicators.map { entry in
            let isTwin = indicators.count { $0.key == entry.key } > 1
            let base = entry.key.slug + (isTwin && entry.objective == nil ? "-tujuan" : "")
            return Self.unused(base, in: &used)
        }
    }

    private static func unused(_ base: String, in used: inout Set<String>) -> String {
        var code = base
        var number = 1
        while !used.insert(code).inserted {
            number += 1
            code = "\(base)-\(number)"
        }
        return code
    }
}

/// Kertas dan angkanya.
extension PapersTogether {
    private func year(of paper: PaperFacts) -> Int { paper.year ?? budget.years.last ?? papers.lazy.compactMap(\.year).max() ?? 0 }

    private mutating func code(of paper: PaperFacts) -> String {
        var base = "\(paper.kind.slug)-\(year(of: paper))"
        if let quarter = paper.realised.first?.quarter, Set(paper.realised.map(\.quarter)).count == 1 { base += "-tw\(quarter.rawValue)" }
        var used = Set(budget.documents.map(\.code)).union(codes)
        return Self.unused(base, in: &used)
    }

    private mutating func observe(_ paper: PaperFacts, _ code: String) {
        for figure in paper.figures where figure.stored == nil { notations.observe(figure.text, kind: .text, document: code) }
    }

    /// - Parameter isOutcome: `true` bagi target dan capaian, yang juga dicetak sebagai predikat atau rentang.
    private mutating func printed(_ figure: PaperFigure, _ code: String, isOutcome: Bool = false) -> PrintedFigure {
        let (reading, isPercent) =
            isOutcome
            ? notations.outcome(of: figure.text, kind: .text, document: code)
            : notations.reading(of: figure.text, kind: .text, document: code)
        switch reading {
        case .ambiguous(let comma, let point) where figure.stored == nil:
            log.add(.ambiguous(figure.title, text: figure.text, comma: comma, point: point, at: figure.location))
        // Kata bukan angka, dan bukan salah tulis.
        case .unreadable where figure.text.contains(where: \.isNumber):
            log.add(.notAQuantity(figure.title, text: figure.text, severity: .note, at: figure.location))
        default: break
        }
        return PrintedFigure(
            text: figure.text, reading: figure.stored.map { .single($0) } ?? reading, isPercent: isPercent || figure.isPercent,
            location: figure.location)
    }

    private func offices(of paper: PaperFacts) -> OfficeScope {
        guard budget.offices.count > 1, let office = paper.office else { return .all }
        let key = NameKey(office)
        return OfficeScope([budget.offices.first { NameKey($0) == key } ?? office])
    }

    private mutating func emit(_ paper: PaperFacts, code: String, indicators names: [String]) {
        let year = year(of: paper)
        budget.documents.append(
            Document(
                code: code, kind: paper.kind.rawValue, title: paper.title.text, number: paper.title.number,
                printedDate: paper.title.date, printedWeekday: paper.title.weekday, year: year, stage: paper.stage,
                amends: amended(by: paper), location: paper.location))
        for target in paper.targets {
            let figure = printed(target.figure, code, isOutcome: true)
            budget.targets.append(
                Target(
                    document: code, indicator: names[target.measure], kind: target.kind,
                    year: target.year ?? (target.kind == .target ? year : nil), figure: figure))
        }
        for fact in paper.realised { emit(fact, of: paper, code: code, indicator: names[fact.measure], year: year) }
        for total in paper.totals {
            budget.printedTotals.append(
                PrintedTotal(
                    document: code, label: total.label, scope: total.scope, amount: total.amount, offices: offices(of: paper),
                    location: total.location))
            // Judul yang sama sudah dicatat pembaca tabel anggarannya.
            budget.printedSums.removeAll { $0.location.table == total.location.table && $0.location.row == total.location.row }
        }
        emitFootTotals(paper, code: code)
        for score in paper.scores {
            let (weight, value) = (printed(score.weight, code), printed(score.score, code))
            budget.akipScores.append(
                AKIPScore(
                    document: code, year: score.year, level: score.level, component: score.component, weight: weight, score: value,
                    predicate: score.predicate, word: score.word, location: score.location))
        }
        budget.followUps += paper.followUps.map { item in
            var item = item
            item.document = code
            return item
        }
    }

    private mutating func printed(_ figure: PaperFigure?, _ code: String, isOutcome: Bool = false) -> PrintedFigure? {
        guard let figure else { return nil }
        let found: PrintedFigure = printed(figure, code, isOutcome: isOutcome)
        return found
    }

    private mutating func emit(_ fact: PaperFacts.RealisedFact, of paper: PaperFacts, code: String, indicator: String, year: Int) {
        var realisation = IndicatorRealisation(
            document: code, indicator: indicator, year: year, quarter: fact.quarter,
            realised: printed(fact.realised, code, isOutcome: true), narrative: fact.narrative, location: fact.realised.location)
        realisation.yearTarget = printed(fact.yearTarget, code, isOutcome: true)
        realisation.quarterTarget = printed(fact.quarterTarget, code, isOutcome: true)
        realisation.achievement = printed(fact.achievement, code)
        realisation.cumulativeAchievement = printed(fact.cumulative, code)
        realisation.cumulativeRealised = printed(fact.sum, code)
        budget.indicatorRealisations.append(realisation)
        guard let percent = printed(fact.moneyPercent, code) else { return }
        budget.moneyRealisations.append(
            MoneyRealisation(
                document: code, subject: .indicator(indicator), year: year, quarter: fact.quarter,
                span: growsPastWhole(fact, of: paper) ? .cumulative : .period, evidence: .percentage(percent, of: nil),
                offices: offices(of: paper), location: percent.location))
    }

    /// "JUMLAH" di kaki tabel programnya: cakupannya kelompok-kelompok baris yang dijumlahkannya.
    private mutating func emitFootTotals(_ paper: PaperFacts, code: String) {
        guard let stage = paper.stage else { return }
        let own = budget.printedSums.filter { $0.stage == stage && $0.basis == .label && paper.sheets.contains($0.location.table) }
        for sum in own {
            let groups = Set(
                budget.lines.lazy.filter { line in
                    line.location.table == sum.location.table && sum.addends.contains(line.location.row ?? 0)
                }.map(\.group))
            guard let scope = TotalScope(groups: groups) else { continue }
            budget.printedTotals.append(
                PrintedTotal(
                    document: code, label: sum.label, scope: scope, amount: sum.printed, offices: offices(of: paper), location: sum.location
                ))
            budget.printedSums.removeAll { $0 == sum }
        }
    }

    /// Kertas yang diubahnya: yang nomornya sama, atau satu-satunya kertas semula sejenis di tahun yang sama.
    private func amended(by paper: PaperFacts) -> String? {
        let originals = papers.indices.filter { paper.kind.isRevision(of: papers[$0].kind) }
        if let number = paper.title.amends?.onlyLettersAndDigits {
            return originals.first { papers[$0].title.number?.onlyLettersAndDigits == number }.map { codes[$0] }
        }
        let sameYear = originals.filter { papers[$0].year == paper.year }
        return sameYear.count == 1 ? codes[sameYear[0]] : nil
    }

    /// Persen empat triwulan yang jumlahnya melewati 100 dan tidak pernah turun hanya dapat kumulatif.
    private func growsPastWhole(_ fact: PaperFacts.RealisedFact, of paper: PaperFacts) -> Bool {
        let key = paper.measures[fact.measure].name.key
        var percents: [Int: Quantity] = [:]
        for other in papers where other.year == paper.year {
            for item in other.realised where other.measures[item.measure].name.key == key {
                if let figure = item.moneyPercent,
                    let value = try? NumberNotation.decimalComma.parse(figure.text.filter { $0 != "%" }).quantity
                {
                    percents[item.quarter.rawValue] = value
                }
            }
        }
        let ordered = percents.sorted { $0.key < $1.key }.map(\.value)
        let sum = ordered.reduce(Quantity(0)) { (try? $0 + $1) ?? $0 }
        return sum > Quantity(100) && zip(ordered, ordered.dropFirst()).allSatisfy { $0 <= $1 }
    }
}

/// Kaitan.
extension PapersTogether {
    private struct Subject: Hashable {
        let program: String
        let unit: String
    }

    private mutating func emitLinks(_ names: [String]) {
        var found: [Subject: [(indicator: Int, link: PaperFacts.LinkFact, paper: Int)]] = [:]
        var order: [Subject] = []
        for (number, paper) in papers.enumerated() {
            for link in paper.links {
                let key = IndicatorName(link.indicator).key
                let own = indices[number].filter { indicators[$0].key == key }
                guard let indicator = own.first ?? indicators.firstIndex(where: { $0.key == key }) else { continue }
                let name = program(named: link.program)
                let subject = Subject(program: NameKey(name).text, unit: link.unit.matchKey)
                if found[subject] == nil { order.append(subject) }
                if found[subject]?.contains(where: { $0.indicator == indicator }) != true {
                    found[subject, default: []].append((indicator, link.naming(name), number))
                }
            }
        }
        for subject in order {
            let own = found[subject] ?? []
            let line = budget.lines.first { NameKey($0.program.name).text == subject.program }
            for (index, item) in own.enumerated() {
                budget.links.append(
                    ProgramLink(
                        program: line.map { CodedName(code: $0.program.code, name: item.link.program) }
                            ?? CodedName(name: item.link.program),
                        unit: item.link.unit, indicator: names[item.indicator], weight: Self.share(index, of: own.count),
                        offices: offices(of: papers[item.paper]), location: item.link.location))
            }
        }
    }

    /// Program sebuah kaitan: kegiatan atau sub kegiatan di kolom programnya menyebut programnya.
    private func program(named name: String) -> String {
        let key = NameKey(name).text
        guard !budget.lines.contains(where: { NameKey($0.program.name).text == key }) else { return name }
        return budget.lines.first { line in
            [line.activity, line.subActivity].contains { $0.map { NameKey($0.name).text == key } ?? false }
        }?.program.name ?? name
    }

    /// 100 dibagi rata sampai dua desimal; sisanya pada yang pertama.
    private static func share(_ index: Int, of count: Int) -> Quantity {
        let hundredths = 10_000 / count + (index == 0 ? 10_000 % count : 0)
        return (try? Quantity(coefficient: Int128(hundredths), decimals: 2).rescaled(to: hundredths % 100 == 0 ? 0 : 2)) ?? Quantity(100)
    }
}

extension PaperFacts.LinkFact {
    fileprivate func naming(_ program: String) -> PaperFacts.LinkFact {
        PaperFacts.LinkFact(program: program, unit: unit, indicator: indicator, location: location)
    }
}

extension PaperFacts {
    /// Semua angkanya.
    var figures: [PaperFigure] {
        targets.map(\.figure)
            + realised.flatMap {
                [$0.realised]
                    + [$0.yearTarget, $0.quarterTarget, $0.achievement, $0.cumulative, $0.sum, $0.moneyPercent].compactMap(\.self)
            } + scores.flatMap { [$0.weight, $0.score].compactMap(\.self) }
    }

    /// Yang sama bagi kertas yang sama di dua berkas, apa pun bentuk berkasnya.
    var signature: String {
        let front = [title.number, title.date, office.map { NameKey($0).text }].map { $0 ?? "" }
        var parts = front + [kind.rawValue, "\(year ?? 0)", "\(quarter ?? 0)"]
        parts += measures.map { "\($0.name.key)|\(NameKey($0.objective ?? "").text)" }
        parts += figures.map(\.text)
        parts += links.map { "\(NameKey($0.program).text)|\($0.unit ?? "")|\($0.indicator)" }
        parts += totals.map { "\($0.label)|\($0.amount.plainText)" }
        parts += followUps.map { "\($0.number)|\($0.action ?? "")" }
        return parts.joined(separator: "\n")
    }
}

extension TotalScope {
    /// Cakupan yang memuat tepat kelompok-kelompok ini; `nil` bila tidak ada.
    fileprivate init?(groups: Set<ProgramGroup>) {
        switch groups {
        case [.core]: self = .core
        case [.overhead]: self = .overhead
        case [.support]: self = .support
        case [.core, .overhead]: self = .regional
        case let all where all.contains(.support) && all.count > 1: self = .everything
        default: return nil
        }
    }
}

extension PaperFacts.Measure {
    /// Definisi dan rumusnya.
    fileprivate var remark: String? {
        let parts = [definition.map { "Definisi: \($0)" }, formula.map { "Formula: \($0)" }].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ". ")
    }
}

extension String {
    /// "nilai lapangan usaha" menjadi "nilai-lapangan-usaha".
    fileprivate var slug: String { split(separator: " ").joined(separator: "-") }

    fileprivate var onlyLettersAndDigits: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
