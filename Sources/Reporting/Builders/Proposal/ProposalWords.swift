import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Proposal.Reason {
    /// Sebabnya dalam kata-kata; baris yang sebabnya sama berkata sama.
    func words(_ request: ProposalRequest) -> LocalizedText {
        switch self {
        case .otherSource: LocalizedText(id: "tetap, sumber dana lain", en: "unchanged, other source")
        case .protected: LocalizedText(id: "dilindungi", en: "protected")
        case .negative: LocalizedText(id: "tetap, pagu di bawah nol", en: "unchanged, ceiling below zero")
        case .floor(let floor):
            floor.isOwn
                ? LocalizedText(id: "lantai", en: "floor")
                : LocalizedText(id: "lantai bersama", en: "shared floor")
        case .rate(let percent): LocalizedText(id: "tarif hemat \(percent: percent)", en: "saving rate \(percent: percent)")
        case .spentBeyondRate(let percent, _):
            LocalizedText(
                id: "tarif hemat \(percent: percent), tertahan lantai",
                en: "saving rate \(percent: percent), held by the floor")
        case .cap: LocalizedText(id: "batas atas", en: "cap")
        case .unchanged: LocalizedText(id: "tetap", en: "unchanged")
        case .share: request.weighting.share
        case .remainder(let amount):
            LocalizedText(
                id: "\(request.weighting.share), dan sisa \(amount)",
                en: "\(request.weighting.share), with the rounding remainder \(amount)")
        }
    }
}

extension ProposalRequest.Weighting {
    fileprivate var share: LocalizedText {
        switch self {
        case .ceiling: LocalizedText(id: "bagian menurut pagu", en: "share by ceiling")
        case .absorption: LocalizedText(id: "bagian menurut serapan", en: "share by absorption")
        case .priority: LocalizedText(id: "bagian menurut prioritas", en: "share by priority")
        }
    }
}
