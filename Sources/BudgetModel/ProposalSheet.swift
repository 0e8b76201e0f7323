public import Diagnostics
import ExactNumbers

/// Sebuah lembar *Usulan* yang diisi orang: tahapan dasarnya, dan pagu dasar setiap barisnya ketika lembarnya ditulis.
///
/// Baris-barisnya sendiri berdiri di ``Budget/lines`` dengan pagu pada ``BudgetStage/proposal``.
public struct ProposalSheet: Sendable, Hashable {
    /// Berkas dan lembarnya.
    public let location: SourceLocation
    /// Tahapan yang diusulkan perubahannya.
    public let base: BudgetStage
    /// Barisnya dengan pagu dasar ketika lembarnya ditulis.
    public internal(set) var former: BudgetLines

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(location: SourceLocation, base: BudgetStage, former: BudgetLines) {
        self.location = location
        self.base = base
        self.former = former
    }
}

extension Budget {
    /// Tahapan dasar sebuah usulan: yang disebut lembar usulan yang dibaca, selain itu tahapan terakhir yang bukan usulan.
    package func proposalBase(among stages: [BudgetStage]) -> BudgetStage? {
        let bases = Set(proposalSheets.map(\.base))
        return bases.count == 1 ? bases.first : stages.last { $0 != .proposal }
    }

    /// Membuang pagu dasar yang ikut terbaca dari lembar *Usulan* bila pagu OPD itu pada tahapan itu juga datang dari kertas lain: kertas
    /// itulah dasarnya, dan pagu yang dibaca dua kali akan terhitung dua kali.
    package mutating func settleProposalSheets() {
        guard !proposalSheets.isEmpty else { return }
        let bases = Dictionary(proposalSheets.map { ($0.location, $0.base) }) { first, _ in first }
        let tables = lines.indices.map { lines.location(at: $0).table }
        struct Owner: Hashable {
            let office: NameKey
            let year: Int
        }
        let owners = lines.map { Owner(office: NameKey($0.office), year: $0.year) }
        var known: [BudgetStage: Set<Owner>] = [:]
        for row in lines.indices where bases[tables[row]] == nil {
            for stage in lines.ceilings(at: row).stages { known[stage, default: []].insert(owners[row]) }
        }
        for row in lines.indices {
            guard let base = bases[tables[row]], known[base]?.contains(owners[row]) ?? false else { continue }
            var ceilings = lines.ceilings(at: row)
            ceilings[base] = nil
            lines.setCeilings(ceilings, at: row)
        }
    }
}

extension BudgetLines {
    /// Baris-baris yang berdiri di sebuah tahapan, dengan pagu tahapan itu saja.
    package func standing(only stage: BudgetStage) -> BudgetLines {
        var lines = selecting(indices.filter { ceilings(at: $0)[stage] != nil })
        for row in lines.indices {
            var own = StageAmounts()
            own[stage] = lines.ceilings(at: row)[stage]
            lines.setCeilings(own, at: row)
        }
        return lines
    }
}
