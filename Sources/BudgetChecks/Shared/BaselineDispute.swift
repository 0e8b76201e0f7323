import BudgetAnalysis
import BudgetModel

/// Kondisi awal sebuah indikator yang berbeda antarkertas.
struct BaselineDispute: Sendable {
    let indicator: String
    let disagreement: Disagreement
    /// `true` bila kertas yang berbeda menyebut tahun yang sama dan tidak saling mengubah.
    let isCertain: Bool
    /// Kertas yang tidak menyebut tahun kondisi awalnya.
    let withoutYear: [String]

    /// Tahunnya, bila semua nilai yang berbeda menyebut satu tahun yang sama.
    var year: Int? {
        let years = Set(disagreement.voices.flatMap(\.entries).map(\.target.year))
        return years.count == 1 ? years.first ?? nil : nil
    }
}

extension Examination {
    /// Semua pertentangan kondisi awal, paling banyak satu bagi setiap indikator dan paket.
    var baselineDisputes: [BaselineDispute] {
        targets.entries.filter { $0.target.kind == .baseline && papers[$0.target.document] != nil }
            .inGroups { [$0.target.indicator, papers[$0.target.document]?.package ?? ""] }
            .compactMap { dispute(over: $0.members, of: $0.key[0]) }
    }

    private func dispute(over entries: [TargetBook.Entry], of indicator: String) -> BaselineDispute? {
        let dated = entries.filter { $0.target.year != nil }
        let disputed = dated.inGroups(by: \.target.year).map(\.members).filter { Disagreement($0) != nil }
        let undated = entries.filter { $0.target.year == nil }
        let known = Set(dated.map(\.value))
        let strays = known.isEmpty ? undated : undated.filter { !known.contains($0.value) }
        guard !disputed.isEmpty || !strays.isEmpty else { return nil }
        guard let disagreement = Disagreement(disputed.isEmpty ? entries : disputed.flatMap(\.self) + strays) else { return nil }
        return BaselineDispute(
            indicator: indicator, disagreement: disagreement, isCertain: disputed.contains { areRivals($0) },
            withoutYear: undated.map(\.target.document)
        )
    }

    /// Kertas yang mengubah kertas lain boleh membetulkan kondisi awalnya; dua lampiran satu keputusan tidak.
    private func areRivals(_ entries: [TargetBook.Entry]) -> Bool {
        let voices = entries.inGroups { papers[$0.target.document]?.family }.map(\.members)
        if voices.count > 1, Disagreement(voices.compactMap(\.last)) != nil { return true }
        return entries.inGroups { papers[$0.target.document]?.decree }.contains { $0.key != nil && Disagreement($0.members) != nil }
    }
}
