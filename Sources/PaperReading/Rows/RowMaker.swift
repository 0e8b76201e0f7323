import BudgetModel
import Diagnostics
import TableReading

/// Menyusun satu baris isi dari sel-selnya, dengan yang diwarisinya dari baris di atas: OPD dan tahun sel gabungan, program
/// baris unit dan baris sumber dana.
struct RowMaker {
    /// OPD dan tahun baris terakhir yang menyebutnya.
    private(set) var above = PaperRow.Owner()
    /// Baris bernama terakhir, bagi baris unit atau sumber dana yang selnya digabung dengan program di atasnya.
    private var lastNamed: PaperRow?
    private var outline = Outline()
    /// Baris yang memakai program di atasnya: banyaknya dan yang pertama.
    private(set) var inherited: (count: Int, first: SourceLocation)?

    /// Membuka bagian OPD.
    mutating func enter(office: String) { above.office = office }

    /// Melupakan susunan nomor, di batas bagian.
    mutating func closeSection() {
        outline = Outline()
        lastNamed = nil
    }

    /// Baris berikutnya bukan lagi rincian baris bernama terakhir, karena sebuah jumlah tercetak di antaranya.
    mutating func forgetNamed() { lastNamed = nil }

    /// Mengingat baris bernama.
    mutating func remember(_ row: PaperRow, isNamed: Bool) { if isNamed, row.carrier == nil { lastNamed = row } }

    /// Baris isi tanpa uang dan jenisnya; `nil` bila tidak ada nama maupun kode.
    mutating func row(
        _ row: TableRow, code: RowCode?, mark: OutlineMark?, columns: TableColumns, hasAmount: Bool, at place: SourceLocation
    ) -> PaperRow? {
        let levels = columns.names.levels(row)
        let unit = unit(row, code: code, columns)
        let carrier = carrier(row, code: code, levels: levels, unit: unit, columns, hasAmount: hasAmount, at: place)
        guard let name = carrier?.name ?? name(row, levels: levels, unit: unit, columns) ?? code?.text else { return nil }
        var made = PaperRow(name: name, code: code?.named(name), location: place)
        if columns.mayBeOutlined, carrier == nil {
            let indent: Int? = if case .indent(let width) = mark { width } else { nil }
            made.outline = PaperRow.OutlinePlace(
                depth: outline.depth(of: mark), indent: indent, isMarked: mark != nil,
                isBold: columns.names.names.contains { row.isBold(at: $0) } || name.isUppercased)
        }
        made.levels = columns.names.levelNames.isEmpty ? [:] : levels
        above.region = row.cell(columns.owner.region) ?? above.region
        above.office = row.cell(columns.owner.office) ?? above.office
        above.year = row.cell(columns.owner.year).flatMap { YearText.year($0) } ?? above.year
        made.owner = PaperRow.Owner(region: above.region, office: above.office, unit: unit, year: above.year)
        made.purse = PaperRow.Purse(group: nil, fundingSource: Self.funding(row, columns))
        made.reason = row.cell(columns.owner.reason).flatMap { ChangeReason($0) }
        made.remark = row.cell(columns.owner.remark).flatMap { RowWords.isFunding($0) ? nil : $0 }
        if let carrier { made.inherit(from: carrier) }
        // SIPD mengulang nama OPD sebagai unitnya sendiri.
        if let unit = made.owner.unit, let office = made.owner.office, unit.count == office.count, NameKey(unit) == NameKey(office) {
            made.owner.unit = nil
        }
        return made
    }

    /// Baris di atas yang program dan unitnya dipakai baris ini; `nil` bila baris ini berdiri sendiri.
    private mutating func carrier(
        _ row: TableRow, code: RowCode?, levels: [LineLevel: CodedName], unit: String?, _ columns: TableColumns, hasAmount: Bool,
        at place: SourceLocation
    ) -> PaperRow? {
        guard hasAmount, code == nil, levels.isEmpty, let lastNamed else { return nil }
        if unit != nil { return continues(row, lastNamed, columns) ? lastNamed : nil }
        guard columns.names.ownName(row) == nil, row.cell(columns.owner.funding) != nil else { return nil }
        inherited = ((inherited?.count ?? 0) + 1, inherited?.first ?? place)
        return lastNamed
    }

    /// `true` bila di tabel berkode baris unit ini tanpa nama, atau mengulang nama baris di atasnya.
    private func continues(_ row: TableRow, _ above: PaperRow, _ columns: TableColumns) -> Bool {
        guard above.code != nil, let name = columns.names.ownName(row) else { return above.code != nil }
        return UnitName.isUnit(name) || NameKey(name) == NameKey(above.name)
    }

    /// Unit sebuah baris: kolomnya, atau namanya bila di tabel berkode baris tanpa kode bernama "UPTD RPK".
    private func unit(_ row: TableRow, code: RowCode?, _ columns: TableColumns) -> String? {
        if let unit = row.cell(columns.owner.unit) { return unit }
        guard code == nil, columns.names.isCoded, lastNamed?.code != nil, let name = columns.names.ownName(row), UnitName.isUnit(name)
        else { return nil }
        return name
    }

    private func name(_ row: TableRow, levels: [LineLevel: CodedName], unit: String?, _ columns: TableColumns) -> String? {
        let own =
            columns.names.levelNames.isEmpty
            ? columns.names.ownName(row) : LineLevel.allCases.reversed().lazy.compactMap { levels[$0]?.name }.first
        return own ?? (unit == nil ? nil : lastNamed?.name)
    }

    private static func funding(_ row: TableRow, _ columns: TableColumns) -> FundingSource? {
        if let text = row.cell(columns.owner.funding) { return FundingSource(text) }
        guard let remark = row.cell(columns.owner.remark), RowWords.isFunding(remark) else { return nil }
        return FundingSource(remark)
    }
}

extension PaperRow {
    /// Memakai tempat baris di atas. Bila baris itu tidak menyebut unit atau sumber dana yang disebut baris ini, ia
    /// dirinci oleh baris ini.
    mutating func inherit(from above: PaperRow) {
        let isDetail = owner.unit == nil ? above.purse.fundingSource == nil : above.owner.unit == nil
        code = above.code
        levels = above.levels
        owner = Owner(
            region: owner.region ?? above.owner.region, office: owner.office ?? above.owner.office, unit: owner.unit ?? above.owner.unit,
            year: owner.year ?? above.owner.year)
        outline = above.outline
        if isDetail { carrier = above.number }
    }
}

/// Nama unit pelaksana: "UPTD. RPK".
enum UnitName {
    /// `true` bila teks adalah nama unit pelaksana.
    static func isUnit(_ text: some StringProtocol) -> Bool {
        guard let first = text.split(maxSplits: 1, whereSeparator: { $0.isWhitespace || $0 == "." }).first else { return false }
        return RowWords.units.contains(first.uppercased())
    }

    /// `true` bila teks memuat "UPT" atau "BLUD"; ditanyakan bagi setiap baris, jadi menurut bitanya.
    private static func mayName(_ text: String) -> Bool {
        var last: (UInt8, UInt8) = (0, 0)
        for byte in text.utf8 {
            if byte == UInt8(ascii: "T"), last == (UInt8(ascii: "U"), UInt8(ascii: "P")) { return true }
            if byte == UInt8(ascii: "U"), last == (UInt8(ascii: "B"), UInt8(ascii: "L")) { return true }
            last = (last.1, byte)
        }
        return false
    }

    /// "Program X (UPTD. RPK)" adalah Program X di unit "UPTD RPK"; juga "Program X - UPTD RPK".
    static func split(_ name: String) -> (name: String, unit: String)? {
        if name.hasSuffix(")"), let open = name.lastIndex(of: "(") {
            let inside = name[name.index(after: open)...].dropLast()
            return isUnit(inside) ? (String(name[..<open]).trimmedName, written(inside)) : nil
        }
        guard mayName(name) else { return nil }
        let parts = name.split(separator: " ")
        guard let index = parts.lastIndex(where: { RowWords.units.contains($0.uppercased().filter { $0 != "." }) }), index > 1,
            index < parts.count - 1,
            let before = parts[..<index].last, ["-", "–", "pada", "di"].contains(before.lowercased())
        else { return nil }
        return (parts[..<(index - 1)].joined(separator: " "), written(parts[index...].joined(separator: " ")[...]))
    }

    private static func written(_ text: Substring) -> String { text.split { $0.isWhitespace || $0 == "." }.joined(separator: " ") }
}
