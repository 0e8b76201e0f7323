import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Kalimat realisasi keuangan sampai dengan waktu terakhir yang tertera, bagi setiap indikator, program, dan OPD.
struct NarrativeRealisation {
    private let stages: [BudgetStage]
    private let officeCount: Int
    private var byIndicator: [String: [AbsorptionRecord]] = [:]
    private var byPosition: [ProgramPosition: [AbsorptionRecord]] = [:]
    private var ofOffices: [AbsorptionRecord] = []

    init(_ annual: BudgetYear, stages: [BudgetStage]) throws(AnalysisError) {
        self.stages = stages
        officeCount = annual.budget.spendingOffices.count
        for record in try annual.absorptionRecords() {
            switch record.realisation.subject {
            case .indicator(let code): byIndicator[code, default: []].append(record)
            case .program:
                for position in Set(annual.shares(meantBy: record.realisation).map(\.position)) {
                    byPosition[position, default: []].append(record)
                }
            case .office: ofOffices.append(record)
            }
        }
    }

    /// `true` bila realisasinya tertera.
    func knows(_ indicator: String) -> Bool { byIndicator[indicator] != nil }

    /// `true` bila realisasi program ini sendiri tertera.
    func knows(_ position: ProgramPosition) -> Bool { byPosition[position] != nil }

    /// - Parameter ceilings: Pagu yang sudah disebut alineanya; pagu lain disebut di sini.
    func sentences(of indicator: String, _ ceilings: StageAmounts) throws(ArithmeticError) -> [LocalizedText] {
        try sentences(byIndicator[indicator] ?? [], Self.money, ceilings)
    }

    /// - Parameter ceilings: Pagu yang sudah disebut alineanya; pagu lain disebut di sini.
    func sentences(of position: ProgramPosition, _ ceilings: StageAmounts) throws(ArithmeticError) -> [LocalizedText] {
        try sentences(byPosition[position] ?? [], Self.money, ceilings)
    }

    /// Realisasi seluruh belanja APBD, menurut OPD-nya.
    func officeSentences(_ ceilings: StageAmounts) throws(ArithmeticError) -> [LocalizedText] {
        var sentences: [LocalizedText] = []
        let subjects = Dictionary(grouping: ofOffices.indices) { ofOffices[$0].realisation.subject }
        for indices in subjects.values.sorted(by: { $0[0] < $1[0] }) {
            let records = indices.map { ofOffices[$0] }
            guard case .office(let name) = records[0].realisation.subject else { continue }
            let label =
                officeCount > 1
                ? LocalizedText(id: "Realisasi keuangan APBD \(name)", en: "APBD spending of \(name)")
                : LocalizedText(id: "Realisasi keuangan APBD", en: "APBD spending")
            sentences += try self.sentences(records, label, ceilings)
        }
        return sentences
    }

    /// - Parameter subject: Cakupan atau indikator yang realisasinya tidak ada.
    static func missing(_ subject: LocalizedText) -> LocalizedText {
        LocalizedText(
            id: "Realisasi keuangan \(subject) tidak tercantum dalam masukan.", en: "The spending of \(subject) is not in the input.")
    }

    private static let money = LocalizedText(id: "Realisasi keuangan", en: "Spending")

    /// Semua realisasi yang waktunya paling akhir; dua kertas yang berbeda keduanya disebut.
    private func sentences(
        _ records: [AbsorptionRecord], _ label: LocalizedText, _ ceilings: StageAmounts
    ) throws(ArithmeticError) -> [LocalizedText] {
        let last = records.map(\.realisation.period.lastMonth).max()
        var sentences: [LocalizedText] = []
        for record in records where record.realisation.period.lastMonth == last {
            let told = [try NarrativeAbsorption(record, label: own(label, record), stages: stages, told: ceilings).sentence]
            for sentence in told + Self.physical(record.realisation) where !sentences.contains(sentence) { sentences.append(sentence) }
        }
        return sentences
    }

    /// Labelnya dengan nama OPD bila naskah memuat beberapa OPD dan realisasinya milik sebagian.
    private func own(_ label: LocalizedText, _ record: AbsorptionRecord) -> LocalizedText {
        guard officeCount > 1, case .indicator = record.realisation.subject, let names = record.realisation.offices.names else {
            return label
        }
        let list = names.joined(separator: ", ")
        return LocalizedText(id: "\(label) \(list)", en: "\(label) of \(list)")
    }

    private static func physical(_ realisation: MoneyRealisation) -> [LocalizedText] {
        guard let value = realisation.physical?.value else { return [] }
        return [
            LocalizedText(id: "Realisasi fisik yang tertera \(percent: value).", en: "The printed physical progress is \(percent: value).")
        ]
    }
}
