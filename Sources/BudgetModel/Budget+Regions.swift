extension Budget {
    /// Menyebut OPD bersama daerahnya bila namanya ada di beberapa daerah: "Dinas Kesehatan" di dua kota menjadi "Dinas Kesehatan (Kota A)" dan
    /// "Dinas Kesehatan (Kota B)". Sesudahnya OPD dikenali dari namanya saja di mana pun, dan dua kantor senama tidak pernah dijumlahkan.
    ///
    /// Nama yang juga ditulis tanpa daerah dibiarkan, karena tidak pasti milik daerah mana; menyatukan tahapannya ditolak.
    package mutating func nameOfficesWithRegions() {
        guard let names = RegionalNames(self) else { return }
        lines.respellOffices { names.name(of: $0, in: $1) }
        for index in proposalSheets.indices { proposalSheets[index].former.respellOffices { names.name(of: $0, in: $1) } }
        for index in balanceLines.indices {
            let line = balanceLines[index]
            balanceLines[index].office = names.name(of: line.office, in: line.region) ?? line.office
        }
        for index in links.indices { links[index].offices.rename(names.name) }
        for index in cashPlans.indices { cashPlans[index].offices.rename(names.name) }
        for index in strategicMoney.indices { strategicMoney[index].offices.rename(names.name) }
        for index in printedTotals.indices { printedTotals[index].offices.rename(names.name) }
        for index in moneyRealisations.indices {
            if case .office(let office) = moneyRealisations[index].subject,
                let name = names.name(of: office, in: moneyRealisations[index].offices.region(of: office))
            {
                moneyRealisations[index].subject = .office(name)
            }
            moneyRealisations[index].offices.rename(names.name)
        }
    }
}

/// Nama OPD yang ada di beberapa daerah.
private struct RegionalNames {
    private var spellings: [NameKey: String] = [:]
    private let shared: Set<NameKey>

    /// `nil` bila setiap nama hanya milik satu daerah, atau ada barisnya yang tidak menyebut daerah.
    init?(_ budget: Budget) {
        guard budget.lines.namesRegions || budget.balanceLines.contains(where: { $0.region != nil }) else { return nil }
        var regions: [NameKey: Set<NameKey?>] = [:]
        for (office, region) in budget.lines.officeRegions + budget.balanceLines.map({ ($0.office, $0.region) }) {
            let key = region.map { NameKey($0) }
            if let key, let region, spellings[key] == nil { spellings[key] = region }
            regions[NameKey(office), default: []].insert(key)
        }
        shared = Set(regions.filter { $0.value.count > 1 && !$0.value.contains(nil) }.keys)
        if shared.isEmpty { return nil }
    }

    /// Nama sebuah OPD bersama daerahnya, menurut ejaan pertama daerah itu; `nil` bila namanya tetap.
    func name(of office: String, in region: String?) -> String? {
        guard let region, shared.contains(NameKey(office)) else { return nil }
        return office.named(with: spellings[NameKey(region)] ?? region)
    }
}

extension String {
    fileprivate func named(with region: String) -> String { "\(self) (\(region))" }

    /// `true` bila nama OPD ini menyebut daerahnya karena ada OPD senama di daerah lain.
    package func isOffice(namedWith region: String?) -> Bool { region.map { hasSuffix(" (\($0))") } ?? false }
}
