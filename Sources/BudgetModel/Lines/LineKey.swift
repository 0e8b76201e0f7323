/// Jati diri sebuah baris sebagai bilangan: tahun, OPD, unit, kelompok, sumber dana, dan setiap tingkatnya. Tahapan tidak termasuk,
/// karena itulah yang dibandingkan.
///
/// Berarti hanya di antara baris-baris satu ``BudgetLines``, yang menomori namanya.
package struct LineKey: Hashable, Sendable {
    let owner: Int32
    let levels: SIMD4<Int32>

    package static func == (left: LineKey, right: LineKey) -> Bool { left.owner == right.owner && left.levels == right.levels }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(owner)
        hasher.combine(UInt64(truncatingIfNeeded: levels.x) << 32 | UInt64(UInt32(truncatingIfNeeded: levels.y)))
        hasher.combine(UInt64(truncatingIfNeeded: levels.z) << 32 | UInt64(UInt32(truncatingIfNeeded: levels.w)))
    }
}

/// Dasar kunci pencocokan antartahapan, dari yang paling kuat.
package enum MatchBasis: CaseIterable, Sendable {
    /// Huruf demi huruf.
    case equal
    /// Kode setiap tingkat, nama yang disamakan bagi tingkat tanpa kode.
    case code
    /// Nama yang disamakan.
    case name
}

extension BudgetLines {
    /// Jati diri baris: kode setiap tingkat atau namanya yang disamakan, dengan daerah.
    package func key(at row: Int) -> LineKey {
        let spelling = levels[row]
        return LineKey(
            owner: names.ownerKeys[Int(owners[row])].regional,
            levels: SIMD4(own(spelling.x), own(spelling.y), own(spelling.z), own(spelling.w)))
    }

    /// Jati diri yang sama bila barisnya dibayar dari sumber dana ini.
    mutating func key(at row: Int, paidFrom source: FundingSource) -> LineKey {
        let owner = names.owners[owners[row]]
        let number = names.owner(
            year: owner.year, region: names.text(at: owner.region), office: names.name(at: owner.office), unit: names.text(at: owner.unit),
            source: source, group: owner.group)
        return LineKey(owner: names.ownerKeys[Int(number)].regional, levels: key(at: row).levels)
    }

    /// Kunci pencocokan tanpa daerah, yang sering hanya disebut satu kertas; `nil` bila dasarnya kode dan tingkat terdalam tidak berkode.
    package func key(at row: Int, by basis: MatchBasis) -> LineKey? {
        let spelling = levels[row]
        let owner = names.ownerKeys[Int(owners[row])]
        switch basis {
        case .equal:
            return LineKey(owner: owner.spelling, levels: spelling)
        case .code:
            guard let deepest = deepestLevel(at: row), names.levelKeys[Int(deepest)].own < LineDictionary.none else { return nil }
            return LineKey(owner: owner.name, levels: SIMD4(own(spelling.x), own(spelling.y), own(spelling.z), own(spelling.w)))
        case .name:
            return nameKey(at: row)
        }
    }

    /// Kunci menurut nama yang disamakan, tanpa daerah dan kode.
    func nameKey(at row: Int) -> LineKey {
        let spelling = levels[row]
        return LineKey(
            owner: names.ownerKeys[Int(owners[row])].name,
            levels: SIMD4(name(spelling.x), name(spelling.y), name(spelling.z), name(spelling.w)))
    }

    /// `true` bila tidak satu tingkat pun berkode lain di kedua baris; tingkat tanpa kode cocok dengan kode mana pun.
    package func codesAgree(_ first: Int, _ second: Int) -> Bool {
        let (left, right) = (levels[first], levels[second])
        for level in 0..<4 {
            let (own, other) = (code(left[level]), code(right[level]))
            if own < LineDictionary.none, other < LineDictionary.none, own != other { return false }
        }
        return true
    }

    /// `true` bila suatu tingkat kadang berkode dan kadang tidak.
    package var mixCodes: Bool {
        var (coded, bare) = (SIMD4<Int32>(), SIMD4<Int32>())
        let (zero, one) = (SIMD4<Int32>(), SIMD4<Int32>(repeating: 1))
        for spelling in levels {
            let own = SIMD4(own(spelling.x), own(spelling.y), own(spelling.z), own(spelling.w))
            coded |= zero.replacing(with: one, where: own .< LineDictionary.none)
            bare |= zero.replacing(with: one, where: own .> LineDictionary.none)
        }
        return coded & bare != zero
    }

    /// Nomor tingkat terdalam yang tertera.
    func deepestLevel(at row: Int) -> Int32? {
        let spelling = levels[row]
        return (0..<4).reversed().lazy.map { spelling[$0] }.first { $0 >= 0 }
    }

    private func own(_ level: Int32) -> Int32 { level < 0 ? LineDictionary.none : names.levelKeys[Int(level)].own }

    private func name(_ level: Int32) -> Int32 { level < 0 ? LineDictionary.none : names.levelKeys[Int(level)].name }

    /// Kode sebuah tingkat, di bawah ``LineDictionary/none``; yang lain bukan kode.
    private func code(_ level: Int32) -> Int32 { own(level) }
}
