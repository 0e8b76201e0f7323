import Diagnostics

extension BudgetLines {
    /// Tahun anggaran yang ada, menaik.
    package var years: [Int] { Set(usedOwners.map { names.owners[$0].year }).sorted() }

    /// `true` bila ada lebih dari satu ejaan OPD.
    package var nameSeveralOffices: Bool { Set(usedOwners.map { names.owners[$0].office }).count > 1 }

    /// OPD menurut urutan pertama kali muncul.
    package var offices: [String] {
        var seen: Set<String> = []
        return usedOwners.compactMap { number in
            let office = names.name(at: names.owners[number].office)
            return seen.insert(office).inserted ? office : nil
        }
    }

    /// OPD dan daerahnya, setiap pasangan satu kali menurut urutan pertama kali muncul; `nil` bila daerahnya tidak disebut.
    package var officeRegions: [(office: String, region: String?)] {
        var seen: Set<SIMD2<Int32>> = []
        return usedOwners.compactMap { number in
            let owner = names.owners[number]
            guard seen.insert(SIMD2(owner.office, owner.region)).inserted else { return nil }
            return (names.name(at: owner.office), names.text(at: owner.region))
        }
    }

    /// Tahapan yang dimuat paling sedikit satu baris, menurut waktu.
    package var stages: [BudgetStage] { amounts.filter { !$0.column.isBlank }.map(\.stage) }

    /// `true` bila suatu baris menyebut daerahnya.
    package var namesRegions: Bool { usedOwners.contains { names.owners[$0].region >= 0 } }

    /// `true` bila sebagian baris menyebut unit dan sebagian tidak.
    package var nameUnitsInPart: Bool { Set(usedOwners.map { names.owners[$0].unit >= 0 }).count == 2 }

    /// `true` bila barisnya berdiri di beberapa tabel.
    package var standInSeveralTables: Bool { tables.contains { $0 != tables[0] } }

    /// Berkas-berkas asal barisnya.
    package var files: Set<String> { Set(Set(tables).map { names.table(at: $0).file }) }

    /// Baris satu tahun; tanpa salinan bila semuanya tahun itu.
    package func inYear(_ year: Int) -> BudgetLines {
        if usedOwners.allSatisfy({ names.owners[$0].year == year }) { return self }
        return selecting(indices.filter { names.owners[owners[$0]].year == year })
    }

    /// Mengganti daerah setiap baris yang menyebutnya.
    package mutating func respellRegions<Failure: Error>(
        _ spelling: (_ region: String, _ office: String) throws(Failure) -> String
    ) throws(Failure) {
        try changeOwners { owner throws(Failure) in
            if let region = owner.region { owner.region = try spelling(region, owner.office) }
        }
    }

    /// Mengganti nama OPD; `nil` berarti namanya tetap.
    package mutating func respellOffices(_ spelling: (String) -> String?) { respellOffices { office, _ in spelling(office) } }

    /// Mengganti nama OPD menurut namanya dan daerahnya; `nil` berarti namanya tetap.
    package mutating func respellOffices(_ spelling: (_ office: String, _ region: String?) -> String?) {
        changeOwners { owner in owner.office = spelling(owner.office, owner.region) ?? owner.office }
    }

    /// Menulis setiap sumber dana dengan ejaan yang pertama kali muncul.
    mutating func unifyFundingSources() {
        var first: [FundingSource: FundingSource] = [:]
        changeOwners { owner in
            let known = first[owner.source] ?? owner.source
            first[known] = known
            owner.source = known
        }
    }

    /// Mengambil daerah baris `second` bila baris `first` tidak menyebut daerahnya.
    mutating func keepRegion(of second: Int, at first: Int) {
        let (owner, other) = (names.owners[owners[first]], names.owners[owners[second]])
        guard owner.region < 0, let region = names.text(at: other.region) else { return }
        owners[first] = names.owner(
            year: owner.year, region: region, office: names.name(at: owner.office), unit: names.text(at: owner.unit),
            source: names.sources[Int(owners[first])], group: owner.group)
    }

    /// Pemilik yang dipakai paling sedikit satu baris, menurut urutan pertama kali muncul.
    private var usedOwners: [Int32] {
        var isUsed = [Bool](repeating: false, count: names.owners.count)
        var used: [Int32] = []
        for owner in owners where !isUsed[Int(owner)] {
            isUsed[Int(owner)] = true
            used.append(owner)
        }
        return used
    }

    /// Pemilik baris dengan kata-katanya, untuk diubah.
    struct OwnerWords {
        var region: String?
        var office: String
        var unit: String?
        var source: FundingSource
    }

    /// Mengubah setiap pemilik satu kali, menurut urutan pertama kali muncul.
    mutating func changeOwners<Failure: Error>(_ change: (inout OwnerWords) throws(Failure) -> Void) throws(Failure) {
        var renamed: [Int32: Int32] = [:]
        for number in usedOwners {
            let owner = names.owners[number]
            var words = OwnerWords(
                region: names.text(at: owner.region), office: names.name(at: owner.office), unit: names.text(at: owner.unit),
                source: names.sources[Int(number)])
            try change(&words)
            let changed = names.owner(
                year: owner.year, region: words.region, office: words.office, unit: words.unit, source: words.source,
                group: owner.group)
            if changed != number { renamed[number] = changed }
        }
        guard !renamed.isEmpty else { return }
        for row in owners.indices { owners[row] = renamed[owners[row]] ?? owners[row] }
        forgetRecent()
    }
}
