import Diagnostics
import ExactNumbers

/// Kata-kata yang disebut baris-baris anggaran, masing-masing satu kali, dan kuncinya.
///
/// Tabel ratusan ribu baris menyebut beberapa ribu nama; nama disamakan (``NameKey``) dan kode dibandingkan
/// (``CodedName/comparableCode``) satu kali setiap nama, bukan setiap baris.
struct LineDictionary: Sendable {
    /// Yang sama bagi banyak baris; nama sebagai nomor, `-1` bila tidak tertera.
    struct Owner: Hashable, Sendable {
        let year: Int
        let region: Int32
        let office: Int32
        let unit: Int32
        let source: Int32
        let group: ProgramGroup
    }

    /// Yang jarang disebut sebuah baris.
    struct Note: Hashable, Sendable {
        var rounding = Rupiah.zero
        var change = ChangeNote()
        var remark: String?
        var column: Int?
        /// Bagian nomor baris di atas 31 bit.
        var highRow = 0

        private var texts: [String?] { [change.reason?.words, change.remark, remark] }

        static func == (left: Note, right: Note) -> Bool {
            left.rounding == right.rounding && left.change == right.change && left.remark == right.remark && left.column == right.column
                && left.highRow == right.highRow
                && zip(left.texts, right.texts).allSatisfy { own, other in (own ?? "").hasBytes(of: other ?? "") }
        }
    }

    /// Nomor-nomor sebuah tingkat bagi pencocokan.
    struct LevelKeys: Sendable {
        /// Kode bila tertera (negatif), nama yang disamakan bila tidak.
        let own: Int32
        /// Nama yang disamakan.
        let name: Int32

        /// Nomor kode itu di antara nama-nama yang disamakan; `nil` bila tidak tertera.
        var code: Int32? { own < LineDictionary.none ? LineDictionary.none - 1 - own : nil }
    }

    /// Nomor-nomor sebuah pemilik bagi pencocokan.
    struct OwnerKeys: Sendable {
        /// Ejaannya huruf demi huruf, tanpa daerah.
        let spelling: Int32
        /// Nama yang disamakan, tanpa daerah.
        let name: Int32
        /// Nama yang disamakan, dengan daerah.
        let regional: Int32
        /// Nama OPD dan unit yang disamakan; `-1` bagi OPD induk.
        let office: Int32
        let unit: Int32
    }

    private(set) var texts = Interned<ExactText>()
    private(set) var levels = Interned<NumberPair>()
    private(set) var owners = Interned<Owner>()
    /// Berkas dan lembar.
    private(set) var tables = Interned<NumberPair>()
    private(set) var notes = Interned<Note>()
    private(set) var sources: [FundingSource] = []
    private(set) var levelKeys: [LevelKeys] = []
    private(set) var ownerKeys: [OwnerKeys] = []
    private var keys = Interned<String>()
    private var ownerSpellings = Interned<Owner>()
    private var ownerNames = Interned<Owner>()
    /// Nomor nama yang disamakan setiap teks; `-1` bila belum dihitung.
    private var textKeys: [Int32] = []

    static let none: Int32 = -1

    mutating func text(_ text: String?) -> Int32 {
        guard let text else { return Self.none }
        return texts.number(of: ExactText(text: text))
    }

    mutating func note(_ note: Note) -> Int32 { notes.number(of: note) }

    mutating func table(of place: SourceLocation) -> Int32 {
        tables.number(of: NumberPair(text(place.file), text(place.sheet)))
    }

    mutating func level(_ level: CodedName) -> Int32 { self.level(NumberPair(text(level.code), text(level.name))) }

    /// Nomor tingkat yang kode dan namanya bernomor ini.
    mutating func level(_ spelling: NumberPair) -> Int32 {
        let number = levels.number(of: spelling)
        if number == levelKeys.count {
            let level = CodedName(code: text(at: spelling.x), name: name(at: spelling.y))
            let name = key(ofText: spelling.y)
            let code = level.comparableCode.map { LineDictionary.none - 1 - keys.number(of: $0) }
            levelKeys.append(LevelKeys(own: code ?? name, name: name))
        }
        return number
    }

    mutating func owner(year: Int, region: String?, office: String, unit: String?, source: FundingSource, group: ProgramGroup) -> Int32 {
        let owner = Owner(
            year: year, region: text(region), office: text(office), unit: text(unit), source: text(source.name), group: group)
        let number = owners.number(of: owner)
        if number == ownerKeys.count {
            sources.append(source)
            let spelled = Owner(
                year: year, region: Self.none, office: owner.office, unit: text(unit ?? ""), source: owner.source, group: group)
            let named = Owner(
                year: year, region: Self.none, office: key(ofText: owner.office), unit: key(ofText: spelled.unit), source: owner.source,
                group: group)
            let regional = Owner(
                year: year, region: key(ofText: owner.region), office: named.office, unit: named.unit, source: owner.source, group: group)
            ownerKeys.append(
                OwnerKeys(
                    spelling: ownerSpellings.number(of: spelled), name: ownerNames.number(of: named),
                    regional: ownerNames.number(of: regional), office: named.office, unit: unit == nil ? Self.none : named.unit))
        }
        return number
    }

    private mutating func key(ofText number: Int32) -> Int32 {
        guard number >= 0 else { return Self.none }
        while textKeys.count < texts.count { textKeys.append(Self.none) }
        if textKeys[Int(number)] < 0 { textKeys[Int(number)] = keys.number(of: NameKey(texts[number].text).text) }
        return textKeys[Int(number)]
    }
}

extension LineDictionary {
    func text(at number: Int32) -> String? { number < 0 ? nil : texts[number].text }

    /// Nama yang disamakan atau kode yang dibandingkan.
    func key(at number: Int32) -> String { keys[number] }

    func name(at number: Int32) -> String { number < 0 ? "" : texts[number].text }

    func level(at number: Int32) -> CodedName? {
        guard number >= 0 else { return nil }
        let spelling = levels[number]
        return CodedName(code: text(at: spelling.x), name: name(at: spelling.y))
    }

    func table(at number: Int32) -> SourceLocation {
        let table = tables[number]
        return SourceLocation(file: name(at: table.x), sheet: text(at: table.y))
    }
}

extension LineDictionary.Note {
    init(_ line: BudgetLine) {
        self.init(
            rounding: line.rounding, change: line.change, remark: line.remark, column: line.location.column,
            highRow: (line.location.row ?? 0) >> 31)
    }
}
