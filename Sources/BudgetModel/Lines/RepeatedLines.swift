import Diagnostics

extension BudgetLines {
    /// Nomor-nomor baris yang jati dirinya sama, dua atau lebih, menurut urutan.
    package var equalRows: [[Int]] { indices.sharing { key(at: $0) } }

    /// Nomor-nomor baris senama, dua atau lebih, berkode apa pun.
    package var namesakes: [[Int]] { indices.sharing { nameKey(at: $0) } }

    /// Baris-baris setabel, dua atau lebih, yang tingkat terdalamnya berkode sama dan senama, bagaimanapun jalurnya.
    ///
    /// - Parameter includes: Nomor tabel yang dicari.
    package func deepestNamesakes(inTables includes: (Int32) -> Bool) -> [[Int]] {
        struct Name: Hashable {
            let table: Int32
            let code: Int32
            let name: Int32
        }
        var groups: [Name: [Int]] = [:]
        for row in indices where includes(tableNumber(at: row)) {
            guard let level = deepestLevel(at: row) else { continue }
            let name = Name(table: tableNumber(at: row), code: names.levels[level].x, name: names.levelKeys[Int(level)].name)
            groups[name, default: []].append(row)
        }
        return groups.values.filter { $0.count > 1 }
    }

    /// Banyaknya tingkat di bawah program, ditambah satu bila programnya berkode.
    package func depth(at row: Int) -> Int {
        let own = levels[row]
        let isCoded = own.x >= 0 && names.levels[own.x].x >= 0
        return (own.y >= 0 ? 1 : 0) + (own.z >= 0 ? 1 : 0) + (own.w >= 0 ? 1 : 0) + (isCoded ? 1 : 0)
    }

    /// Pasangan baris yang sama pada tahapan yang sama: nomor baris pertama dan nomor ulangannya.
    package var twins: [(first: Int, second: Int)] { equalRows.twins { ceilings(at: $0).stages } }

    /// Pasangan baris yang sama pada tahapan yang sama di dua berkas.
    package var twinsAcrossFiles: [(first: Int, second: Int)] {
        guard files.count > 1 else { return [] }
        return equalRows.twinsAcrossFiles(of: { location(at: $0).file }, stages: { ceilings(at: $0).stages })
    }
}

extension [BalanceLine] {
    /// Nomor-nomor baris yang jati dirinya sama, dua atau lebih, menurut urutan.
    package var equalRows: [[Int]] {
        var balanceKeys = BalanceKeys()
        let keys = map { balanceKeys.key(of: $0) }
        return indices.sharing { keys[$0] }
    }

    /// Pasangan baris yang sama pada tahapan yang sama: nomor baris pertama dan nomor ulangannya.
    package var twins: [(first: Int, second: Int)] { equalRows.twins { self[$0].amounts.stages } }
}

extension Range<Int> {
    /// Kelompok nomor yang kuncinya sama; tabel hash hanya menyimpan nomor, kuncinya dihitung lagi.
    fileprivate func sharing(_ key: (Int) -> LineKey) -> [[Int]] {
        var slots = HashSlots(capacity: count)
        var places: [Int: Int] = [:]
        var groups: [[Int]] = []
        for index in self {
            let own = key(index)
            guard let first = slots.insert(index, hash: own.hashValue, isSame: { key($0) == own }) else { continue }
            if let place = places[first] {
                groups[place].append(index)
            } else {
                places[first] = groups.count
                groups.append([first, index])
            }
        }
        return groups
    }
}

extension [[Int]] {
    /// Baris yang tahapannya sudah dimuat baris terdahulu di kelompoknya. Per tahapan hanya pemilik pertama yang disimpan, supaya
    /// satu baris yang diulang ratusan ribu kali tetap selesai.
    fileprivate func twins(stages: (Int) -> [BudgetStage]) -> [(first: Int, second: Int)] {
        var found: [(first: Int, second: Int)] = []
        for group in self {
            var owners: [BudgetStage: Int] = [:]
            for index in group {
                let own = stages(index)
                if let first = own.compactMap({ owners[$0] }).min() { found.append((first, index)) }
                for stage in own where owners[stage] == nil { owners[stage] = index }
            }
        }
        return found.sorted { $0.second < $1.second }
    }

    package func twinsAcrossFiles(of file: (Int) -> String, stages: (Int) -> [BudgetStage]) -> [(first: Int, second: Int)] {
        var found: [(first: Int, second: Int)] = []
        for group in self {
            // Per tahapan pemilik pertama, dan yang pertama di berkas selain berkas pemilik itu.
            var owners: [BudgetStage: (first: Int, other: Int?)] = [:]
            for index in group {
                let (own, here) = (stages(index), file(index))
                let former = own.compactMap { stage in owners[stage].flatMap { file($0.first) != here ? $0.first : $0.other } }
                if let first = former.min() { found.append((first, index)) }
                for stage in own {
                    guard let owner = owners[stage] else {
                        owners[stage] = (index, nil)
                        continue
                    }
                    if owner.other == nil, file(owner.first) != here { owners[stage]?.other = index }
                }
            }
        }
        return found.sorted { $0.second < $1.second }
    }
}
