/// Kunci baris pendapatan dan pembiayaan; berarti hanya di antara baris-baris yang dikuncikan satu `BalanceKeys`.
package struct BalanceKeys {
    private var names = LineDictionary()
    private var paths = Interned<NumberPair>()

    /// Tanpa baris.
    package init() {}

    /// Jati diri baris: kode setiap tingkat atau namanya yang disamakan, dengan daerah.
    package mutating func key(of line: BalanceLine) -> LineKey { key(line, owner: owner(of: line).regional) { $0.own } }

    /// Kunci pencocokan; kode rekening lengkap, jadi dua kertas yang mencetak induk sedalam apa pun tetap bertemu. `nil` bila dasarnya
    /// kode dan baris tidak berkode.
    package mutating func key(of line: BalanceLine, by basis: MatchBasis) -> LineKey? {
        let owner = owner(of: line)
        switch basis {
        case .equal:
            var path = LineDictionary.none
            for level in line.path { path = paths.number(of: NumberPair(path, names.level(level))) }
            return key(line, owner: owner.spelling, path: path)
        case .code:
            guard let deepest = line.path.last, deepest.code != nil else { return nil }
            return key(line, owner: owner.name, path: keys(of: deepest).own)
        case .name:
            return key(line, owner: owner.name) { $0.name }
        }
    }

    private mutating func key(_ line: BalanceLine, owner: Int32, step: (LineDictionary.LevelKeys) -> Int32) -> LineKey {
        var path = LineDictionary.none
        for level in line.path { path = paths.number(of: NumberPair(path, step(keys(of: level)))) }
        return key(line, owner: owner, path: path)
    }

    private func key(_ line: BalanceLine, owner: Int32, path: Int32) -> LineKey {
        let kind = BalanceLine.Kind.allCases.firstIndex(of: line.kind).map { Int32($0) } ?? LineDictionary.none
        return LineKey(owner: owner, levels: SIMD4(kind, path, LineDictionary.none, LineDictionary.none))
    }

    private mutating func keys(of level: CodedName) -> LineDictionary.LevelKeys {
        // Nomornya dahulu: tingkat baru menambah daftar kuncinya.
        let number = names.level(level)
        return names.levelKeys[Int(number)]
    }

    private mutating func owner(of line: BalanceLine) -> LineDictionary.OwnerKeys {
        let number = names.owner(
            year: line.year, region: line.region, office: line.office, unit: nil, source: .regional, group: .core)
        return names.ownerKeys[Int(number)]
    }
}
