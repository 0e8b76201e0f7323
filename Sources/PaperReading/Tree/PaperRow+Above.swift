import BudgetModel

/// Baris mana menaungi baris mana, menurut bukti yang tertulis: kode, tingkat, nomor urut, jorokan, nama.
extension PaperRow {
    /// Seberapa kuat sebuah baris menaungi baris lain.
    enum Hold {
        /// Tidak menaungi.
        case none
        /// Menaungi bila jumlahnya sama dengan jumlah bagian-bagiannya: kodenya saja tidak memutuskan.
        case ifSumAgrees
        /// Menaungi.
        case certain
    }

    /// Apakah baris ini menaungi `other`, yang berdiri sesudahnya.
    func hold(on other: PaperRow) -> Hold {
        if other.carrier == number { return .certain }
        if let code, let below = other.code { return hold(code, below, other) }
        if code != nil { return other.code == nil && !other.hasOwnLevels ? .certain : .none }
        if other.code != nil { return .none }
        if let outline, let below = other.outline, outline.depth < below.depth { return .certain }
        if !hasOwnLevels, !other.hasOwnLevels, namedDepth != nil, other.namedDepth == nil, RowWords.isAccountName(other.name) {
            return .certain
        }
        if namedDepth == nil, other.namedDepth != nil, !hasOwnLevels, !other.hasOwnLevels, TitleFacts.isOffice(name) { return .certain }
        guard let depth = ownDepth, let otherDepth = other.ownDepth, depth.rawValue < otherDepth.rawValue else { return .none }
        return !hasOwnLevels || other.inherits(from: self) ? .certain : .none
    }

    private func hold(_ code: RowCode, _ below: RowCode, _ other: PaperRow) -> Hold {
        // `3.30.03` bukan awal `3.30.3.31.0.00.02.0000`: di bawah program tidak ada perangkat daerah.
        if other.isOrganisation, !isOrganisation, code.single != nil, !isFunction, code.deepest.segments.count > 1 { return .none }
        if code.isAbove(below) { return .certain }
        if let own = code.single, let zero = below.single, zero.isZeroPart(of: own) { return .certain }
        if isFunction, other.isOrganisation { return code.deepest.isFunction(of: below.deepest) ? .certain : .none }
        // "5 BELANJA" di atas urusan atau bidang.
        if isAccountRoot, below.account == nil || below.single?.isLongForm == true { return kind == other.kind ? .certain : .none }
        if isOrganisation {
            if other.isOrganisation { return code.deepest.isUnitOrSame(below.deepest) ? .ifSumAgrees : .none }
            if other.isFunction { return .ifSumAgrees }
            return below.level != nil ? .certain : .none
        }
        if code.deepest.tree == .program, below.deepest.tree == .account, below.parts.count == 1 {
            return code.deepest.segments.count > 2 || (isFunction && other.isAccount) ? .certain : .none
        }
        if owner.unit == nil, other.owner.unit != nil, code == below { return .ifSumAgrees }
        return code.deepest.isUndottedStart(of: below.deepest) ? .ifSumAgrees : .none
    }

    /// `5 BELANJA`: akar pohon akun yang berdiri sendiri.
    var isAccountRoot: Bool {
        guard let code, code.deepest.tree == .account, code.program == nil else { return false }
        return code.deepest.segments.count == 1 && isAccount
    }

    /// Urusan atau bidang urusan: `3.30`, atau `3` bila namanya menyebut urusan; `3` lain dapat saja nomor urut.
    var isFunction: Bool {
        guard let code = code?.deepest, code.tree == .program else { return false }
        switch code.partCount {
        case 1: return name.mentions("urusan")
        // "3.30", bukan "3.3".
        case 2: return code.text.split(separator: ".").last?.utf8.count == 2
        default: return false
        }
    }

    /// Akun menurut ruas ketiganya (`5.1.02`) atau namanya (`5 BELANJA`), bukan nomor urut (`5`, `5.1.2`).
    private var isAccount: Bool {
        guard let code = code?.deepest, code.tree == .account else { return false }
        let parts = code.text.split(separator: ".")
        if parts.count > 2 { return parts[2].utf8.count == 2 && parts[2].hasPrefix("0") }
        let lowered = name.lowercased()
        return ["belanja", "pendapatan", "pembiayaan"].contains(where: lowered.hasPrefix)
    }

    private var ownDepth: LineLevel? {
        hasOwnLevels ? levels.keys.max { $0.rawValue < $1.rawValue } : namedDepth
    }

    /// Tabel bertangga: sel tingkat luar dibiarkan kosong di bawah induknya, atau mengulang isinya.
    private func inherits(from parent: PaperRow) -> Bool {
        guard parent.owner.unit == nil || parent.owner.unit == owner.unit, parent.owner.office == owner.office else { return false }
        return parent.levels.allSatisfy { level, name in levels[level].map { $0.matchKey == name.matchKey } ?? true }
    }

    /// `true` bila `other` mencetak lagi kode, nama, dan pagu baris ini.
    func isRepeated(by other: PaperRow) -> Bool {
        guard let code, code == other.code, !ceilings.stages.isEmpty else { return false }
        return ceilings == other.ceilings && NameKey(name) == NameKey(other.name) && owner == other.owner
            && purse.fundingSource == other.purse.fundingSource
    }
}

extension BudgetCode {
    /// `true` bila perangkat daerah `organisation` mengurus urusan atau bidang ini; kodenya menyebut sampai tiga bidang
    /// (`2.16.2.20.2.21.01.0000` mengurus 2.16, 2.20, dan 2.21).
    func isFunction(of organisation: BudgetCode) -> Bool {
        stride(from: 0, to: 6, by: 2).contains { start in organisation.segments.dropFirst(start).prefix(2).starts(with: segments) }
    }

    /// `true` bila `other` kode unit dari perangkat daerah ini, atau mengulang kodenya sebagai unitnya sendiri.
    func isUnitOrSame(_ other: BudgetCode) -> Bool {
        guard segments.count == other.segments.count, segments.last == "0" else { return false }
        return segments.dropLast() == other.segments.dropLast()
    }

    /// `51` menaungi `5101`: kode tanpa titik yang menjadi awal kode lain.
    func isUndottedStart(of other: BudgetCode) -> Bool {
        !text.contains(".") && !other.text.contains(".") && other.text.utf8.count > text.utf8.count && other.text.hasPrefix(text)
    }
}
