import BudgetModel
import Diagnostics

/// Satu baris berjumlah atau berkode, sebelum diketahui apakah ia baris anggaran atau induknya.
struct FlatRow {
    var number: Int
    var code: BudgetCode?
    /// Nama seperti tertera, spasi dirapikan.
    var name: String
    /// Tingkat yang punya kolom sendiri.
    var levels: [LineLevel: CodedName] = [:]
    var unit: String?
    var office: String?
    var year: Int?
    var group: ProgramGroup?
    var fundingSource: FundingSource?
    var section: ProgramGroup?
    var money = RowMoney()
    /// Kedalaman menurut nomor urut atau jorokan; `nil` di tabel berkode.
    var outline: Int?
    /// `true` bila kedalamannya hanya dari butir atau jorokan.
    var isIndented = false
    /// Nomor baris program yang dirinci menurut sumber dana oleh baris ini.
    var carrier: Int?
    /// `false` bagi pendapatan dan pembiayaan.
    var isSpending = true
    var location: SourceLocation

    /// Pagu per tahapan.
    var ceilings: StageAmounts { money.ceilings }

    /// Kedalaman menurut nama, bila tabel tanpa kode menulis "Program ...", "Kegiatan ...", "Sub Kegiatan ...".
    var namedDepth: LineLevel? {
        let words = name.lowercased().split { !$0.isLetter }.prefix(2)
        switch words.first {
        case "program"?: return .program
        case "kegiatan"?: return .activity
        case "sub"?: return words.last == "kegiatan" ? .subActivity : nil
        default: return nil
        }
    }

    /// `true` bila baris ini sebuah program, bukan rinciannya.
    var isProgram: Bool {
        if let code { return code.level == .program }
        return (hasOwnLevels ? levels.keys.max { $0.rawValue < $1.rawValue } : namedDepth) == .program
    }

    /// `true` bila baris ini menaungi `other`.
    func isAbove(_ other: FlatRow) -> Bool {
        if other.carrier == number { return true }
        if let code, let otherCode = other.code {
            if code.isAbove(otherCode) { return true }
            if isOrganisation { return otherCode.level != nil }
            return code.tree == .program && otherCode.tree == .account
                && (code.segments.count > 2 || (isFunction && other.isAccount))
        }
        if code != nil { return other.code == nil && !other.hasOwnLevels }
        if other.code != nil { return false }
        if let outline, let below = other.outline, outline < below { return true }
        guard let depth = ownDepth, let otherDepth = other.ownDepth else { return false }
        return depth.rawValue < otherDepth.rawValue && (hasOwnLevels ? other.inherits(from: self) : true)
    }

    /// `true` bila `other` mencetak lagi kode, nama, dan pagu baris ini.
    func isRepeated(by other: FlatRow) -> Bool {
        guard let code, code.text == other.code?.text, !ceilings.stages.isEmpty else { return false }
        return ceilings == other.ceilings && NameKey(name) == NameKey(other.name) && unit == other.unit && office == other.office
            && year == other.year && fundingSource == other.fundingSource
    }

    /// Urusan atau bidang urusan: `3.30`, atau `3` bila namanya menyebut urusan; `3` lain dapat saja nomor urut.
    private var isFunction: Bool {
        guard let code, code.tree == .program else { return false }
        let parts = code.text.split(separator: ".")
        return parts.count == 2 ? parts[1].utf8.count == 2 : name.lowercased().contains("urusan")
    }

    /// Akun menurut ruas ketiganya (`5.1.02`) atau namanya (`5 BELANJA`), bukan nomor urut (`5`, `5.1.2`).
    private var isAccount: Bool {
        guard let code, code.tree == .account else { return false }
        let parts = code.text.split(separator: ".")
        if parts.count > 2 { return parts[2].utf8.count == 2 && parts[2].hasPrefix("0") }
        let lowered = name.lowercased()
        return ["belanja", "pendapatan", "pembiayaan"].contains(where: lowered.hasPrefix)
    }

    /// Perangkat daerah di dalam pohon kode: `3.30.0.00.0.00.01.0000 DINAS PERINDUSTRIAN`.
    var isOrganisation: Bool {
        guard let code else { return false }
        return code.segments.count >= 7 && code.combined == nil && TitleFacts.isOffice(name)
    }

    /// `true` bila nama setiap tingkat punya kolom sendiri.
    var hasOwnLevels: Bool { !levels.isEmpty }

    private var ownDepth: LineLevel? {
        hasOwnLevels ? levels.keys.max { $0.rawValue < $1.rawValue } : namedDepth
    }

    /// Tabel bertangga: sel tingkat luar dibiarkan kosong di bawah induknya, atau mengulang isinya.
    private func inherits(from parent: FlatRow) -> Bool {
        guard parent.unit == nil || parent.unit == unit, parent.office == office else { return false }
        return parent.levels.allSatisfy { level, name in levels[level].map { $0.matchKey == name.matchKey } ?? true }
    }
}
