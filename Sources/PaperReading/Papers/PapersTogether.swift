import BudgetModel
import Diagnostics
import ExactNumbers
import TableReading

/// Menyatukan kertas-kertas tanpa kode: kantor, indikator, dan program dikenali dari namanya, kertas dari jenis, nomor, dan
/// tanggalnya. Kodenya dibuat dari nama itu, jadi tidak berubah bila kertas lain ditambahkan.
struct PapersTogether {
    private var budget: Budget
    private let papers: [PaperFacts]
    private let offices: PaperOffices
    private let documents: PaperCodes
    private var register: IndicatorRegister
    private var notations = FigureNotations()
    private var log = FindingLog()

    /// Isi anggaran dengan semua yang dikatakan kertas-kertas.
    static func settle(_ result: inout IntakeResult, answers: [DoubtAnswer]) {
        guard !result.papers.isEmpty else { return }
        let copies = PaperCopies(result.papers)
        if let office = PaperOffices(copies.kept).onlyName { AssumedOffices.name(office, in: &result) }
        var together = PapersTogether(copies.kept, result.budget, answers)
        together.join()
        result.budget = together.budget
        // Jumlah di atas satu bagian tabel programnya bukan jumlah seluruh kolomnya.
        let parts = Set(copies.kept.flatMap(\.totals).map { $0.location.wholeRow })
        for table in result.tables.indices {
            for account in result.tables[table].accounts.indices {
                guard let whole = result.tables[table].accounts[account].printedWhole?.location, parts.contains(whole.wholeRow) else {
                    continue
                }
                result.tables[table].accounts[account].printedWhole = nil
            }
        }
        result.findings += together.log.findings
        result.findings += copies.repeated.map { .repeatedPaper($0.second, first: $0.first) }
        result.doubts += together.register.doubts.all
        result.papers = []
    }

    private init(_ papers: [PaperFacts], _ budget: Budget, _ answers: [DoubtAnswer]) {
        self.papers = papers
        self.budget = budget
        offices = PaperOffices(papers)
        documents = PaperCodes(papers, offices: offices, budget: budget)
        register = IndicatorRegister(papers, offices: offices, answers: answers)
    }

    private mutating func join() {
        let names = register.codes(except: budget.indicators.map(\.code))
        for (entry, code) in zip(register.entries, names) {
            budget.indicators.append(
                Indicator(
                    code: code, goal: entry.goal, objective: entry.objective, name: entry.name, unitOfMeasure: entry.unit,
                    definition: entry.definition, formula: entry.formula, unitInCharge: entry.unitInCharge, location: entry.location))
        }
        for (paper, code) in zip(papers, documents.codes) { observe(paper, code) }
        for index in papers.indices { emit(index, names) }
        emitLinks(names)
    }
}

/// Kertas dan angkanya.
extension PapersTogether {
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

    /// Kantor yang dibicarakan kertas ini menurut nama di baris anggaran.
    private func officeScope(of index: Int) -> OfficeScope {
        guard budget.offices.count > 1, let office = papers[index].office else { return .all }
        let key = NameKey(office)
        let owner = offices.owners[index]
        let named = budget.offices.first { NameKey($0) == key } ?? budget.offices.first { owner != nil && offices.index(of: $0) == owner }
        return OfficeScope([named ?? office])
    }

    private mutating func emit(_ index: Int, _ names: [String]) {
        let paper = papers[index]
        let (code, year) = (documents.codes[index], documents.years[index])
        func indicator(_ measure: Int) -> String? { register.indices[index][measure].map { names[$0] } }
        budget.documents.append(
            Document(
                code: code, kind: paper.kind.rawValue, title: paper.title.text, number: paper.title.number,
                printedDate: paper.title.date, printedWeekday: paper.title.weekday, year: year, stage: paper.stage,
                amends: documents.amended(by: index, in: papers, offices: offices), location: paper.location))
        for target in paper.targets {
            guard let indicator = indicator(target.measure) else { continue }
            let figure = printed(target.figure, code, isOutcome: true)
            budget.targets.append(
                Target(
                    document: code, indicator: indicator, kind: target.kind,
                    year: target.year ?? (target.kind == .target ? year : nil), figure: figure))
        }
        for fact in paper.realised {
            if let indicator = indicator(fact.measure) { emit(fact, of: index, code: code, indicator: indicator, year: year) }
        }
        for total in paper.totals {
            budget.printedTotals.append(
                PrintedTotal(
                    document: code, label: total.label, scope: total.scope, amount: total.amount, offices: officeScope(of: index),
                    location: total.location))
            // Judul yang sama sudah dicatat pembaca tabel anggarannya.
            budget.printedSums.removeAll { $0.location.table == total.location.table && $0.location.row == total.location.row }
        }
        emitFootTotals(index, code: code)
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

    private mutating func emit(_ fact: PaperFacts.RealisedFact, of index: Int, code: String, indicator: String, year: Int) {
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
                span: fact.isMoneyToDate || growsPastWhole(fact, of: index) ? .cumulative : .period,
                evidence: .percentage(percent, of: fact.moneyStage),
                offices: officeScope(of: index), location: percent.location))
    }

    /// "JUMLAH" di kaki tabel programnya: cakupannya kelompok-kelompok baris yang dijumlahkannya.
    private mutating func emitFootTotals(_ index: Int, code: String) {
        let paper = papers[index]
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
                    document: code, label: sum.label, scope: scope, amount: sum.printed, offices: officeScope(of: index),
                    location: sum.location))
            budget.printedSums.removeAll { $0 == sum }
        }
    }

    /// Persen empat triwulan yang jumlahnya melewati 100 dan tidak pernah turun hanya dapat kumulatif.
    private func growsPastWhole(_ fact: PaperFacts.RealisedFact, of index: Int) -> Bool {
        let indicator = register.indices[index][fact.measure]
        var percents: [Int: Quantity] = [:]
        for (number, other) in papers.enumerated() where documents.years[number] == documents.years[index] {
            for item in other.realised where register.indices[number][item.measure] == indicator {
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
        let owner: Int?
    }

    private mutating func emitLinks(_ names: [String]) {
        var found: [Subject: [(indicator: Int, link: PaperFacts.LinkFact, paper: Int)]] = [:]
        var order: [Subject] = []
        for (number, paper) in papers.enumerated() {
            var unknown: Set<String> = []
            for link in paper.links {
                let (isKnown, index) = register.indicator(of: link, in: number)
                if !isKnown, unknown.insert(NameKey(link.indicator).text).inserted {
                    log.add(.linkWithoutIndicator(link, isAlone: register.entries.isEmpty))
                }
                guard let index else { continue }
                let name = program(named: link.program)
                let subject = Subject(
                    program: NameKey(name).text, unit: link.unit.matchKey, owner: offices.owners[number])
                if found[subject] == nil { order.append(subject) }
                if found[subject]?.contains(where: { $0.indicator == index }) != true {
                    found[subject, default: []].append((index, link.naming(name), number))
                }
            }
        }
        for subject in order {
            let own = found[subject] ?? []
            let line = budget.lines.first { NameKey($0.program.name).text == subject.program }
            for (index, item) in own.enumerated() {
                budget.links.append(
                    ProgramLink(
                        program: CodedName(code: line?.program.code, name: item.link.program), unit: item.link.unit,
                        indicator: names[item.indicator], weight: Self.share(index, of: own.count), offices: officeScope(of: item.paper),
                        location: item.link.location))
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

extension SourceLocation {
    /// Barisnya, apa pun kolomnya.
    fileprivate var wholeRow: SourceLocation { table.at(row: row ?? 0) }
}
