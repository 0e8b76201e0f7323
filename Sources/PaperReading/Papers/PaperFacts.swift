import BudgetModel
import Diagnostics
import ExactNumbers
import TableReading

/// Satu angka tertera sebuah kertas, sebelum notasi kertasnya diketahui.
struct PaperFigure: Sendable, Hashable {
    let text: String
    /// Nilai yang tersimpan di sel angka; `nil` bila selnya teks.
    let stored: Quantity?
    let isPercent: Bool
    /// Tajuk kolomnya; kosong bila angkanya di kalimat.
    var title = ""
    let location: SourceLocation

    init(text: String, stored: Quantity? = nil, isPercent: Bool, location: SourceLocation) {
        self.text = text
        self.stored = stored
        self.isPercent = isPercent
        self.location = location
    }

    init(_ cell: PaperTable.Row.Cell) {
        text = cell.text
        isPercent = cell.kind == .percent || cell.text.hasSuffix("%")
        stored =
            cell.isOwn && (cell.kind == .number || cell.kind == .percent)
            ? try? NumberNotation.decimalComma.parse(cell.text.filter { $0 != "%" }).quantity : nil
        location = cell.place
        title = cell.column.title
    }
}

/// Fakta-fakta satu kertas, sebelum kodenya diketahui: kertas, indikator, dan program disebut dengan namanya.
package struct PaperFacts: Sendable, Hashable {
    /// Indikator seperti disebut kertas ini.
    struct Measure: Sendable, Hashable {
        let name: IndicatorName
        var goal: String?
        var objective: String?
        var unit: String?
        var unitInCharge: String?
        var definition: String?
        var formula: String?
        let location: SourceLocation
    }

    struct TargetFact: Sendable, Hashable {
        let measure: Int
        let kind: Target.Kind
        let year: Int?
        let figure: PaperFigure
    }

    struct LinkFact: Sendable, Hashable {
        let program: String
        let unit: String?
        let indicator: String
        let location: SourceLocation
    }

    struct RealisedFact: Sendable, Hashable {
        let measure: Int
        let quarter: Quarter
        let realised: PaperFigure
        var yearTarget: PaperFigure?
        var quarterTarget: PaperFigure?
        var achievement: PaperFigure?
        var cumulative: PaperFigure?
        var sum: PaperFigure?
        var narrative: String?
        var moneyPercent: PaperFigure?
        /// `true` bila tajuk persen itu berkata sampai dengan.
        var isMoneyToDate = false
        /// Tahapan pagu yang disebut tajuknya.
        var moneyStage: BudgetStage?
    }

    struct TotalFact: Sendable, Hashable {
        let label: String
        let scope: TotalScope
        let amount: Rupiah
        let location: SourceLocation
    }

    struct ScoreFact: Sendable, Hashable {
        let year: Int
        let level: AKIPScore.Level
        let component: String
        var weight: PaperFigure?
        var score: PaperFigure?
        var predicate: String?
        var word: String?
        let location: SourceLocation
    }

    let kind: PaperKind
    let title: PaperTitle
    let location: SourceLocation
    /// Lembar-lembarnya.
    let sheets: Set<SourceLocation>
    var measures: [Measure] = []
    var targets: [TargetFact] = []
    var links: [LinkFact] = []
    var realised: [RealisedFact] = []
    var totals: [TotalFact] = []
    var scores: [ScoreFact] = []
    var followUps: [FollowUp] = []
    /// Tajuk tabel-tabel yang isinya diambil.
    var taken: Set<SourceLocation> = []
    /// Sisi "semula" sebuah kertas sandingan: targetnya milik kertas sebelum perubahan.
    let isFormer: Bool

    init(_ document: PaperDocument, kind: PaperKind, isFormer: Bool = false) {
        self.isFormer = isFormer
        self.kind = kind
        title = document.title
        location = document.place
        sheets = document.sheets
    }

    /// Tahun menurut judulnya; `nil` bila tidak disebut.
    var year: Int? { title.statedYear }
    var quarter: Int? { title.quarter }
    var office: String? { title.office }

    /// Tahapan pagu kertas ini.
    var stage: BudgetStage? {
        switch kind {
        case .agreement: .original
        case .agreementRevised, .renjaRevised: .revised
        default: nil
        }
    }

    /// Banyaknya fakta yang diperoleh.
    var count: Int { targets.count + links.count + realised.count + totals.count + scores.count + followUps.count }

    /// Mencatat indikator sebuah baris; hasilnya nomornya.
    mutating func measure(_ row: PaperTable.Row, _ cell: PaperTable.Row.Cell) -> Int {
        let name = IndicatorName(cell.text)
        func text(_ role: PaperRole) -> String? {
            let text = row.text(role).trimmedName
            return text.isEmpty || text == "-" ? nil : text
        }
        let measure = Measure(
            name: name, goal: text(.goal), objective: text(.objective), unit: text(.unit) ?? name.unit,
            unitInCharge: row.cells(.unitInCharge).first?.text.split(whereSeparator: \.isNewline).map { String($0).bulletless }
                .joined(separator: "; "), definition: text(.definition), formula: text(.formula), location: cell.place)
        // Satu indikator di beberapa tabel satu kertas: sasaran yang sama, atau belum disebut.
        if let known = measures.firstIndex(where: {
            $0.name.key == name.key && $0.objective == measure.objective && $0.goal == measure.goal
        }) {
            return known
        }
        measures.append(measure)
        return measures.count - 1
    }
}

extension String {
    /// Tanpa butir di depannya: "o Program X", "- Program X", "• Program X".
    var bulletless: String {
        let text = trimmingEdges
        for bullet in ["o ", "- ", "• ", "* ", "– "] where text.hasPrefix(bullet) { return String(text.dropFirst(2)).trimmingEdges }
        return text
    }
}
