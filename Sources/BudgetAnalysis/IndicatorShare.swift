public import BudgetModel
public import ExactNumbers

/// Bagian sebuah kedudukan program yang melayani satu indikator.
///
/// Program berbobot 60/40 menjadi dua bagian yang berjumlah tepat sama dengan paguya, sampai ke sen.
public struct IndicatorShare: Sendable, Hashable {
    /// Kedudukan program.
    public let position: ProgramPosition
    /// Kode indikator; `nil` bila (bagian) program tidak terkait indikator.
    public var indicator: String? { link.indicator }
    /// Bobot dalam persen; `nil` bila tidak terkait.
    public var weight: Quantity? { link.weight }
    /// Pagu bagian ini per tahapan.
    public let ceilings: StageAmounts
    let link: ShareLink
}

/// Indikator yang dilayani sebuah bagian dan bobotnya dalam persen. Berdiri di samping bagiannya, karena program sebuah negeri hampir semuanya
/// tanpa kaitan.
indirect enum ShareLink: Sendable, Hashable {
    case none
    case linked(String, Quantity)

    var indicator: String? { if case .linked(let indicator, _) = self { indicator } else { nil } }

    var weight: Quantity? { if case .linked(_, let weight) = self { weight } else { nil } }
}

extension IndicatorShare {
    /// Membagi setiap kedudukan menurut kaitannya.
    ///
    /// Bobot yang kurang dari 100 menyisakan bagian tanpa indikator; yang lebih karena pembulatan cetaknya (enam kali
    /// 16,67) membagi habis menurut perbandingannya. Pembagian: sisa terbesar, per tahapan.
    static func split(_ positions: [ProgramPosition], links: ProgramLinks) throws(AnalysisError) -> [IndicatorShare] {
        var shares: [IndicatorShare] = []
        for position in positions {
            let links = links.links(of: position)
            do throws(ArithmeticError) {
                shares += try split(position, links: links)
            } catch {
                throw error == .invalidWeights
                    ? .contradictoryLinks(program: position.program.name, links: links.map(\.location)) : .overflow
            }
        }
        return shares
    }

    private static func split(
        _ position: ProgramPosition, links: [ProgramLink]
    ) throws(ArithmeticError) -> [IndicatorShare] {
        guard !links.isEmpty else {
            return [IndicatorShare(position: position, ceilings: position.ceilings, link: .none)]
        }
        guard Set(links.map(\.indicator)).count == links.count else { throw .invalidWeights }
        var weights = links.map(\.weight)
        var unlinked = Quantity(100)
        for weight in weights { unlinked = try unlinked - weight }
        if unlinked.isNegative {
            guard try weights.weightSumInterval.contains(Quantity(100)) else { throw .invalidWeights }
        } else if !unlinked.isZero {
            weights.append(unlinked)
        }
        var parts = Array(repeating: StageAmounts(), count: weights.count)
        for stage in position.ceilings.stages {
            guard let amount = position.ceilings[stage] else { continue }
            for (index, part) in try amount.apportioned(over: weights).enumerated() { parts[index][stage] = part }
        }
        return parts.enumerated().map { index, part in
            let link = index < links.count ? ShareLink.linked(links[index].indicator, links[index].weight) : .none
            return IndicatorShare(position: position, ceilings: part, link: link)
        }
    }
}
