import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Kalimat satu realisasi keuangan: jumlah atau batas-batasnya, persennya, tahapan pagunya, dan sisanya.
struct NarrativeAbsorption {
    private let record: AbsorptionRecord
    private let start: LocalizedText
    private let stages: [BudgetStage]
    private let told: StageAmounts

    /// - Parameters:
    ///   - label: Awal kalimat: "Realisasi keuangan".
    ///   - stages: Tahapan yang diceritakan naskah.
    ///   - told: Pagu yang sudah disebut alineanya.
    init(_ record: AbsorptionRecord, label: LocalizedText, stages: [BudgetStage], told: StageAmounts) {
        self.record = record
        let period = record.realisation.period.label
        start = LocalizedText(id: "\(label) sampai dengan \(period)", en: "\(label) up to \(period)")
        self.stages = stages
        self.told = told
    }

    var sentence: LocalizedText {
        get throws(ArithmeticError) {
            guard let standing = record.absorptions.last(where: { $0.stage == stages.last }) ?? record.absorptions.last else {
                return unknown
            }
            if standing.realised.isExact, !record.hasPercent { return try exact(standing) }
            let parts = NarrativeText.list(ranges(standing), or: true)
            return LocalizedText(id: "\(printed)\(parts).", en: "\(printed)\(parts).")
        }
    }

    private func exact(_ absorption: Absorption) throws(ArithmeticError) -> LocalizedText {
        let realised = absorption.realised.lower
        let ceiling = ceiling(absorption)
        guard let ratio = absorption.ratio else {
            return absorption.isSpentWithoutCeiling
                ? LocalizedText(
                    id: "\(start) sebesar \(realised), sedangkan \(ceiling) nol.",
                    en: "\(start) was \(realised), while \(ceiling) is zero.")
                : LocalizedText(id: "\(start) sebesar \(realised).", en: "\(start) was \(realised).")
        }
        let percent = try ratio.lowerBound.percent()
        let rest = absorption.remaining.lower
        let excess = try rest.magnitude
        let remaining =
            rest.isNegative
            ? LocalizedText(id: "melebihi pagu sebesar \(excess)", en: "exceeding it by \(excess)")
            : LocalizedText(id: "dengan sisa pagu \(rest)", en: "with \(rest) remaining")
        return LocalizedText(
            id: "\(start) sebesar \(realised), atau \(percent: percent) dari \(ceiling), \(remaining).",
            en: "\(start) was \(realised), or \(percent: percent) of \(ceiling), \(remaining).")
    }

    /// Yang dicetak kertas; tanpa kata bila yang dicetak hanya angka setiap periode.
    private var printed: LocalizedText {
        guard record.realisation.span == .cumulative, case .percentage(let figure, let stage) = record.realisation.evidence,
            let percent = figure.value
        else {
            return LocalizedText(
                id: "\(start), dijumlahkan dari angka setiap periode, ", en: "\(start), summed from the figures of each period, is ")
        }
        guard let stage else {
            return LocalizedText(
                id: "\(start) tertera \(percent: percent) dari pagu yang tahapannya tidak disebut kertas, yaitu ",
                en: "\(start) is printed as \(percent: percent) of a ceiling whose stage the paper does not name, which is ")
        }
        let base = record.absorptions.first { $0.stage == stage }.map(ceiling) ?? Self.ceiling(stage)
        return LocalizedText(
            id: "\(start) tertera \(percent: percent) dari \(base), yaitu ",
            en: "\(start) is printed as \(percent: percent) of \(base), which is ")
    }

    /// Batas-batasnya: satu kali bila tahapannya pasti, bagi setiap tahapan naskah bila kertas tidak menyebutnya.
    private func ranges(_ standing: Absorption) -> [LocalizedText] {
        func remaining(_ absorption: Absorption) -> LocalizedText {
            let rest = NarrativeText.amount(absorption.remaining.lower, absorption.remaining.upper)
            return LocalizedText(id: "sisa pagu \(rest)", en: "\(rest) remaining")
        }
        guard record.hasUnnamedStage else {
            let absorption = record.statedStage.flatMap { stage in record.absorptions.first { $0.stage == stage } } ?? standing
            let realised = NarrativeText.amount(absorption.realised.lower, absorption.realised.upper)
            let rest = remaining(absorption)
            guard record.statedStage == nil else {
                return [LocalizedText(id: "\(realised), dengan \(rest)", en: "\(realised), with \(rest)")]
            }
            let ceiling = ceiling(absorption)
            return [
                LocalizedText(id: "\(realised), dengan \(rest) dari \(ceiling)", en: "\(realised), with \(rest) of \(ceiling)")
            ]
        }
        let own = record.absorptions.filter { stages.contains($0.stage) }
        return (own.isEmpty ? record.absorptions : own).map { absorption in
            let realised = NarrativeText.amount(absorption.realised.lower, absorption.realised.upper)
            let rest = remaining(absorption)
            let ceiling = ceiling(absorption)
            return LocalizedText(id: "\(realised) bila dari \(ceiling) (\(rest))", en: "\(realised) if of \(ceiling) (\(rest))")
        }
    }

    /// Pagunya menurut tahapan; jumlahnya disebut bila bukan yang sudah disebut alineanya.
    private func ceiling(_ absorption: Absorption) -> LocalizedText {
        let name = Self.ceiling(absorption.stage)
        guard told[absorption.stage] != absorption.ceiling, absorption.ratio != nil else { return name }
        return LocalizedText(
            id: "\(name) seluruhnya sebesar \(absorption.ceiling)", en: "\(name), \(absorption.ceiling) in all")
    }

    private static func ceiling(_ stage: BudgetStage) -> LocalizedText {
        LocalizedText(id: "pagu tahapan \(stage.label)", en: "the ceiling of stage \(stage.label)")
    }

    /// Realisasi yang jumlah kumulatifnya tidak diketahui, dan sebabnya.
    private var unknown: LocalizedText {
        if let gap = record.gap {
            return LocalizedText(
                id: "\(start) tidak diketahui: angka \(gap.label) tidak tercantum.",
                en: "\(start) is unknown: the figure of \(gap.label) is not in the input.")
        }
        switch record.realisation.evidence {
        case .amount(let amount):
            return LocalizedText(
                id: "\(start) sebesar \(amount); pagunya tidak ditemukan.", en: "\(start) was \(amount); its ceiling was not found.")
        case .percentage(let figure, _):
            return LocalizedText(
                id: "\(start) tertera \"\(figure.text)\"; pagunya tidak ditemukan atau angkanya mendua.",
                en: "\(start) is printed as \"\(figure.text)\"; its ceiling was not found, or the figure is ambiguous.")
        }
    }
}

extension AbsorptionRecord {
    /// `true` bila salah satu angkanya persen.
    fileprivate var hasPercent: Bool {
        parts.contains { if case .percentage = $0.evidence { true } else { false } }
    }

    /// `true` bila salah satu persennya tidak menyebut tahapan.
    fileprivate var hasUnnamedStage: Bool {
        parts.contains { if case .percentage(_, nil) = $0.evidence { true } else { false } }
    }

    /// Tahapan yang disebut persen kumulatifnya.
    fileprivate var statedStage: BudgetStage? {
        guard realisation.span == .cumulative, case .percentage(_, let stage) = realisation.evidence else { return nil }
        return stage
    }
}
