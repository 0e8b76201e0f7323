import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Judul dan alinea naskah menurut urutan baca: jumlah setiap cakupan, setiap indikator dengan programnya, program utama yang belum terkait,
/// penunjang, lalu dukungan APBN.
struct NarrativeBlocks {
    private(set) var blocks: [ReportBlock] = []

    private let annual: BudgetYear
    private let selection: NarrativeSelection
    private let ceiling: NarrativeCeiling
    private let realisation: NarrativeRealisation
    private let achievement: NarrativeAchievement
    private let causes: NarrativeCauses

    init(_ report: NarrativeReport) throws {
        annual = report.annual
        ceiling = NarrativeCeiling(stages: report.stages)
        realisation = try NarrativeRealisation(annual, stages: report.stages)
        achievement = try NarrativeAchievement(
            annual, from: report.stages.first ?? .original, to: report.stages.last ?? .original)
        causes = NarrativeCauses(annual.budget.followUps)
        selection = try NarrativeSelection(report.selection, in: annual)
        if selection.isWhole { try addTotals() }
        for indicator in annual.budget.indicators where selection.includes(indicator) { try add(indicator) }
        for (group, title, subject) in Self.groups { try add(group, title, subject) }
    }

    // MARK: Jumlah

    private mutating func addTotals() throws {
        let scopes: [(TotalScope, LocalizedText)] = [
            (.core, LocalizedText(id: "Pagu program utama", en: "The ceiling of core programs")),
            (
                .regional,
                LocalizedText(id: "Jumlah APBD (program utama dan program penunjang)", en: "The APBD total (core and overhead programs)")
            ),
        ]
        var paragraphs: [ReportBlock] = []
        for (scope, subject) in scopes {
            let positions = annual.positions.filter { scope.includes($0.group) }
            guard !positions.isEmpty else { continue }
            let ceilings = try Self.sum(positions.map(\.ceilings))
            var sentences = [try ceiling.sentence(subject, ceilings)]
            if scope == .regional { sentences += try realisation.officeSentences(ceilings) }
            paragraphs += NarrativeText.paragraphs(sentences)
        }
        guard !paragraphs.isEmpty else { return }
        blocks += [.heading(LocalizedText(id: "Jumlah anggaran", en: "Budget totals"))] + paragraphs
    }

    // MARK: Indikator

    private mutating func add(_ indicator: Indicator) throws {
        let shares = annual.shares.filter { $0.indicator == indicator.code }
        let chosen = shares.filter { selection.includes($0.position) }
        guard selection.isWholeProgram || !chosen.isEmpty else { return }
        guard !shares.isEmpty || achievement.records(of: indicator.code).count + (realisation.knows(indicator.code) ? 1 : 0) > 0 else {
            return
        }
        blocks.append(.heading(LocalizedText(verbatim: indicator.name)))
        if selection.isWholeProgram {
            var sentences: [LocalizedText] = []
            for (group, scope) in Self.subjects {
                let own = shares.filter { $0.position.group == group }
                guard !own.isEmpty else { continue }
                let subject = LocalizedText(
                    id: "Pagu \(scope) untuk indikator \(indicator.name)", en: "The ceiling of \(scope) for indicator \(indicator.name)")
                sentences.append(try ceiling.sentence(subject, Self.sum(own.map(\.ceilings))))
            }
            if shares.isEmpty { sentences.append(Self.unlinked) }
            let spent = try realisation.sentences(of: indicator.code, Self.sum(shares.map(\.ceilings)))
            sentences += spent
            if spent.isEmpty, !shares.isEmpty, !shares.contains(where: { realisation.knows($0.position) }) {
                sentences.append(NarrativeRealisation.missing(Self.thisIndicator))
            }
            sentences += try achievement.sentences(of: indicator)
            if achievement.records(of: indicator.code).isEmpty { sentences.append(Self.noPerformance) }
            sentences += NarrativeCauses.explanations(achievement.records(of: indicator.code))
            sentences += causes.followUps(about: indicator.name)
            blocks += NarrativeText.paragraphs(sentences)
        }
        for share in chosen where share.position.group == .core { try add(Told(share)) }
    }

    private static let thisIndicator = LocalizedText(id: "indikator ini", en: "this indicator")
    private static let unlinked = LocalizedText(
        id: "Program yang mendukung indikator ini tidak tercantum dalam masukan.",
        en: "The programs that serve this indicator are not in the input.")
    private static let noPerformance = LocalizedText(
        id: "Realisasi kinerjanya tidak tercantum dalam masukan.", en: "Its performance is not in the input.")

    private static let subjects: [(ProgramGroup, LocalizedText)] = [
        (.core, LocalizedText(id: "program utama", en: "core programs")),
        (.overhead, LocalizedText(id: "program penunjang", en: "overhead programs")),
        (.support, LocalizedText(id: "dukungan APBN (di luar APBD)", en: "APBN support (outside APBD)")),
    ]

    // MARK: Kelompok

    private static let groups: [(ProgramGroup, title: LocalizedText, subject: LocalizedText)] = [
        (
            .core, LocalizedText(id: "Program utama yang belum terkait indikator", en: "Core programs not linked to an indicator"),
            LocalizedText(id: "program utama yang belum terkait indikator", en: "core programs not linked to an indicator")
        ),
        (
            .overhead, LocalizedText(id: "Program penunjang", en: "Overhead programs"),
            LocalizedText(id: "program penunjang", en: "overhead programs")
        ),
        (
            .support, LocalizedText(id: "Dukungan APBN (di luar APBD)", en: "APBN support (outside APBD)"),
            LocalizedText(id: "dukungan APBN (di luar APBD)", en: "APBN support (outside APBD)")
        ),
    ]

    private mutating func add(_ group: ProgramGroup, _ title: LocalizedText, _ subject: LocalizedText) throws {
        guard selection.isWholeIndicator else { return }
        let known = Set(annual.budget.indicators.map(\.code))
        // Penunjang dan dukungan APBN diceritakan utuh, juga bila sebagiannya terkait sebuah indikator.
        let programs =
            group == .core
            ? annual.shares.filter { $0.position.group == .core && ($0.indicator.map { !known.contains($0) } ?? true) }.map(Told.init)
            : annual.positions.filter { $0.group == group }.map(Told.init)
        let chosen = programs.filter { selection.includes($0.position) }
        guard !chosen.isEmpty else { return }
        blocks.append(.heading(title))
        if selection.isWhole {
            let label = LocalizedText(id: "Pagu \(subject)", en: "The ceiling of \(subject)")
            var sentences = [try ceiling.sentence(label, Self.sum(chosen.map(\.ceilings)))]
            if !chosen.contains(where: { realisation.knows($0.position) }) { sentences.append(NarrativeRealisation.missing(subject)) }
            blocks += NarrativeText.paragraphs(sentences)
        }
        for program in chosen { try add(program) }
    }

    // MARK: Program

    /// Program yang diceritakan, atau bagiannya bagi satu indikator.
    private struct Told {
        let position: ProgramPosition
        let weight: Quantity?
        let ceilings: StageAmounts

        init(_ share: IndicatorShare) { (position, weight, ceilings) = (share.position, share.weight, share.ceilings) }

        init(_ position: ProgramPosition) { (self.position, weight, ceilings) = (position, nil, position.ceilings) }
    }

    private mutating func add(_ told: Told) throws {
        let (position, ceilings) = (told.position, told.ceilings)
        let name = name(of: position)
        let subject: LocalizedText
        if let weight = told.weight, weight != Quantity(100) {
            subject = LocalizedText(
                id: "Pagu \(name), bagian \(percent: weight) untuk indikator ini,",
                en: "The ceiling of \(name), the \(percent: weight) share of this indicator,")
        } else if ceilings != position.ceilings {
            subject = LocalizedText(
                id: "Pagu \(name), bagian yang belum terkait,", en: "The ceiling of \(name), the share that is not linked,")
        } else {
            subject = LocalizedText(id: "Pagu \(name)", en: "The ceiling of \(name)")
        }
        var sentences = [try ceiling.sentence(subject, ceilings)]
        sentences += try realisation.sentences(of: position, ceilings)
        sentences += NarrativeCauses.reasons(position.changes)
        sentences += causes.followUps(about: position.program.name)
        blocks += NarrativeText.paragraphs(sentences)
    }

    /// Nama program dengan unitnya, dan OPD-nya bila naskah memuat beberapa.
    private func name(of position: ProgramPosition) -> LocalizedText {
        var name = LocalizedText(verbatim: position.program.name)
        if let unit = position.unit { name = LocalizedText(id: "\(name) pada \(unit)", en: "\(name) at \(unit)") }
        guard annual.budget.spendingOffices.count > 1 else { return name }
        return LocalizedText(id: "\(name), \(position.office),", en: "\(name), \(position.office),")
    }

    private static func sum(_ parts: [StageAmounts]) throws(ArithmeticError) -> StageAmounts {
        var sum = StageAmounts()
        for part in parts {
            for stage in part.stages {
                guard let amount = part[stage] else { continue }
                sum[stage] = try (sum[stage] ?? .zero) + amount
            }
        }
        return sum
    }
}
