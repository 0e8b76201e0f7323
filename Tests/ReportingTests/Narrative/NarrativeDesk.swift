import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers
import Reporting

/// Anggaran-anggaran kecil bagi uji naskah, dan alineanya.
enum NarrativeDesk {
    static let place = SourceLocation(file: "kecil/pagu.csv", row: 2)

    static func budget(_ lines: [BudgetLine]) -> Budget {
        var budget = Budget()
        budget.lines = BudgetLines(lines)
        return budget
    }

    static func indicator(
        _ direction: Indicator.Direction = .positive, _ accumulation: Indicator.Accumulation = .sum,
        formula: Indicator.NegativeFormula = .twoMinusRatio
    ) -> Indicator {
        Indicator(
            code: "industri", name: "Nilai industri", unitOfMeasure: "Triliun", direction: direction, accumulation: accumulation,
            negativeFormula: formula, location: place)
    }

    static func link(_ program: String, _ weight: Quantity) -> ProgramLink {
        ProgramLink(program: CodedName(name: program), indicator: "industri", weight: weight, location: place)
    }

    static func figure(_ plain: String) throws -> PrintedFigure {
        if let grade = AKIPPredicate(rawValue: plain) { return PrintedFigure(text: plain, reading: .grade(grade), location: place) }
        let bounds = plain.split(separator: "-")
        if bounds.count == 2 {
            let values = try bounds.map { try NumberNotation.decimalPoint.parse(String($0)).quantity }
            return PrintedFigure(text: plain, reading: .range(values[0]...values[1]), location: place)
        }
        return PrintedFigure(text: plain, reading: .single(try NumberNotation.decimalPoint.parse(plain).quantity), location: place)
    }

    static func performance(_ quarter: Quarter, _ realised: String, target: String? = nil) throws -> IndicatorRealisation {
        IndicatorRealisation(
            document: "monev", indicator: "industri", year: 2024, quarter: quarter, realised: try figure(realised),
            yearTarget: try target.map(figure), location: place)
    }

    static func paragraphs(_ budget: Budget, under heading: String) throws -> [LocalizedText] {
        try NarrativeReport(Comparison(budget), findings: []).report().paragraphs(under: heading)
    }

    static func texts(_ budget: Budget, under heading: String, in language: Language = .indonesian) throws -> [String] {
        try paragraphs(budget, under: heading).map { $0.text(in: language) }
    }
}

extension Report {
    /// Judul-judul kecil naskah.
    var headings: [String] {
        sections[0].blocks.compactMap { if case .heading(let text) = $0 { text.text(in: .indonesian) } else { nil } }
    }

    /// Alinea di bawah sebuah judul kecil.
    func paragraphs(under heading: String) -> [LocalizedText] {
        var isUnder = false
        var found: [LocalizedText] = []
        for block in sections[0].blocks {
            switch block {
            case .heading(let text): isUnder = text.text(in: .indonesian) == heading
            case .paragraph(let text): if isUnder { found.append(text) }
            default: break
            }
        }
        return found
    }
}
