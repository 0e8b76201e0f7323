import BudgetModel
import Diagnostics
import TableReading

/// Baris tanpa nama yang menyebut sumber dana atau unitnya sendiri: bagian program di atasnya.
extension FlatReading {
    /// Baris di atas yang program dan unitnya dipakai baris ini; `nil` bila baris ini berdiri sendiri.
    mutating func rowAbove(
        _ row: TableRow, code: BudgetCode?, levels: [LineLevel: CodedName], unit: String?, hasAmount: Bool
    ) -> FlatRow? {
        guard hasAmount, code == nil, levels.isEmpty, let lastNamed else { return nil }
        if unit != nil { return continues(row, lastNamed) ? lastNamed : nil }
        guard ownName(row) == nil, text(row, columns.funding) != nil else { return nil }
        inherited = ((inherited?.count ?? 0) + 1, inherited?.first ?? table.at(row: row.number))
        return lastNamed
    }

    /// `true` bila di tabel berkode baris unit ini tanpa nama, atau mengulang nama baris di atasnya.
    private func continues(_ row: TableRow, _ above: FlatRow) -> Bool {
        guard above.code != nil, let name = ownName(row) else { return above.code != nil }
        return Self.isUnit(name) || NameKey(name) == NameKey(above.name)
    }

    /// Unit sebuah baris: kolomnya, atau namanya bila di tabel berkode baris tanpa kode bernama "UPTD RPK".
    func rowUnit(_ row: TableRow, code: BudgetCode?) -> String? {
        if let unit = text(row, columns.unit) { return unit }
        guard code == nil, columns.isCoded, lastNamed?.code != nil, let name = ownName(row), Self.isUnit(name) else {
            return nil
        }
        return name
    }
}

extension FlatRow {
    /// Memakai tempat baris di atas. Bila baris itu tidak menyebut unit atau sumber dana yang disebut baris ini, ia
    /// dirinci oleh baris ini.
    mutating func inherit(from above: FlatRow) {
        let isDetail = unit == nil ? above.fundingSource == nil : above.unit == nil
        code = above.code
        levels = above.levels
        unit = unit ?? above.unit
        office = office ?? above.office
        year = year ?? above.year
        group = group ?? above.group
        outline = above.outline
        isIndented = above.isIndented
        if isDetail { carrier = above.number }
    }
}

extension Finding {
    static func inheritedProgram(_ count: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.inheritedProgram, severity: .note, location: place,
            message: LocalizedText(
                id: "\(count: count) baris menyebut sumber dana tanpa nama program; dibaca sebagai bagian program di atasnya.",
                en: "\(count: count) rows name a funding source without a program; they are read as part of the program above."
            ),
            advice: LocalizedText(
                id: "Tulis nama program di setiap barisnya bila maksudnya lain.",
                en: "Write the program's name in each row if something else is meant."
            )
        )
    }
}
