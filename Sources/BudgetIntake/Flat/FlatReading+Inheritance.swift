import BudgetModel
import Diagnostics
import TableReading

/// Baris tanpa nama yang menyebut sumber dananya sendiri: bagian program di atasnya.
extension FlatReading {
    /// Baris di atas yang program dan unitnya dipakai baris ini; `nil` bila baris ini berdiri sendiri.
    mutating func rowAbove(
        _ row: TableRow, code: BudgetCode?, levels: [LineLevel: CodedName], unit: String?, hasAmount: Bool
    ) -> FlatRow? {
        guard hasAmount, code == nil, unit == nil, levels.isEmpty, ownName(row) == nil, text(row, columns.funding) != nil,
            let lastNamed
        else { return nil }
        inherited = ((inherited?.count ?? 0) + 1, inherited?.first ?? table.at(row: row.number))
        return lastNamed
    }
}

extension FlatRow {
    /// Memakai tempat baris di atas. Bila baris itu tidak menyebut sumber dana, ia dirinci oleh baris ini.
    mutating func inherit(from above: FlatRow) {
        code = above.code
        levels = above.levels
        unit = above.unit
        office = office ?? above.office
        year = year ?? above.year
        group = group ?? above.group
        outline = above.outline
        isIndented = above.isIndented
        if above.fundingSource == nil { carrier = above.number }
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
