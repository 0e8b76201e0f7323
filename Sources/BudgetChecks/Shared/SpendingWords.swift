import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension AmountRange {
    /// Jumlah pasti, atau batas bawahnya dengan kata "paling sedikit".
    var leastWords: Worded {
        isExact
            ? Worded(LocalizedText(id: "\(lower)", en: "\(lower)"), [.realised: .amount(lower)])
            : Worded(LocalizedText(id: "paling sedikit \(lower)", en: "at least \(lower)"), [.lowest: .amount(lower)])
    }
}

extension BudgetYear {
    /// Catatan penyerapan yang memenuhi syarat, sekelompok bagi setiap program atau indikator; yang paling akhir
    /// menurut waktu berdiri pertama.
    func absorptionGroups(where condition: (AbsorptionRecord) throws -> Bool) throws -> [[AbsorptionRecord]] {
        try absorptionRecords().filter(condition).inGroups { Spender($0.realisation) }.map { _, group in
            guard let latest = group.indices.max(by: { group[$0].realisation.period.lastMonth < group[$1].realisation.period.lastMonth })
            else {
                return group
            }
            return [group[latest]] + group.indices.filter { $0 != latest }.map { group[$0] }
        }
    }
}

/// Yang membelanjakan: program atau indikator di OPD-nya.
private struct Spender: Hashable {
    let subject: MoneyRealisation.Subject
    let offices: OfficeScope

    init(_ realisation: MoneyRealisation) {
        subject = realisation.subject
        offices = realisation.offices
    }
}
