public import BudgetModel
public import ExactNumbers

/// Bagian sebuah kedudukan program yang melayani satu indikator.
///
/// Program berbobot 60/40 menjadi dua bagian yang berjumlah tepat sama dengan paguya, sampai ke sen.
public struct IndicatorShare: Sendable, Hashable {
    /// Kedudukan program.
    public let position: ProgramPosition
    /// Kode indikator; `nil` bila (bagian) program tidak terkait indikator.
    public var indicator: String? { part.indicator }
    /// Bobot dalam persen; `nil` bila tidak terkait.
    public var weight: Quantity? { part.weight }
    /// Pagu bagian ini per tahapan.
    public var ceilings: StageAmounts { part.ceilings(of: position) }
    let part: SharePart
}

/// Bagian sebuah kedudukan: hampir selalu seluruhnya tanpa kaitan, jadi yang lain berdiri di sampingnya.
indirect enum SharePart: Sendable, Hashable {
    /// Seluruhnya, dengan pagunya sendiri, tanpa kaitan.
    case whole
    /// Pagu sebesar ini, bagi sebuah indikator dan bobotnya dalam persen bila terkait.
    case amounts(StageAmounts, indicator: String?, weight: Quantity?)

    var indicator: String? { if case .amounts(_, let indicator, _) = self { indicator } else { nil } }

    var weight: Quantity? { if case .amounts(_, _, let weight) = self { weight } else { nil } }

    func ceilings(of position: ProgramPosition) -> StageAmounts {
        if case .amounts(let amounts, _, _) = self { amounts } else { position.ceilings }
    }
}

extension IndicatorShare {
    /// Membagi setiap kedudukan menurut kaitannya.
    ///
    /// Bobot yang kurang dari 100 menyisakan bagian tanpa indikator; yang lebih karena pembulatan cetaknya (enam kali
    /// 16,67) membagi habis menurut perbandingannya. Pembagian: sisa terbesar, per tahapan.
    ///
    /// - Parameter ceilings: Pagu yang dibagi bila bukan pagu kedudukannya sendiri.
    static func split(
        _ positions: [ProgramPosition], links: ProgramLinks, ceilings: ((ProgramPosition) -> StageAmounts)? = nil
    ) throws(AnalysisError) -> [IndicatorShare] {
        var shares: [IndicatorShare] = []
        shares.reserveCapacity(positions.count)
        for position in positions {
            let links = links.links(of: position)
            do throws(ArithmeticError) {
                if links.isEmpty {
                    let part = ceilings.map { SharePart.amounts($0(position), indicator: nil, weight: nil) }
                    shares.append(IndicatorShare(position: position, part: part ?? .whole))
                } else {
                    shares += try split(position, ceilings?(position) ?? position.ceilings, links: links)
                }
            } catch {
                throw error == .invalidWeights
                    ? .contradictoryLinks(program: position.program.name, links: links.map(\.location)) : .overflow
            }
        }
        return shares
    }

    private static func split(
        _ position: ProgramPosition, _ ceilings: StageAmounts, links: [ProgramLink]
    ) throws(ArithmeticError) -> [IndicatorShare] {
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
        for stage in ceilings.stages {
            guard let amount = ceilings[stage] else { continue }
            for (index, part) in try amount.apportioned(over: weights).enumerated() { parts[index][stage] = part }
        }
        return parts.enumerated().map { index, part in
            let link = index < links.count ? links[index] : nil
            return IndicatorShare(position: position, part: .amounts(part, indicator: link?.indicator, weight: link?.weight))
        }
    }
}
