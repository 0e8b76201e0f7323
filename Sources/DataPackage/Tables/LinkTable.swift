package import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading

extension Schema {
    package static let links = TableSchema<ProgramLink>(
        "kaitan",
        LocalizedText(
            id: "Program mana mendukung indikator mana. Bobot satu program di satu unit seharusnya berjumlah 100.",
            en: "Which program supports which indicator. The weights of one program in one unit should add up to 100."), of: \.links,
        at: \.location, blank: { ProgramLink(program: .absent, indicator: "", weight: .zero, location: $0) },
        fields: [
            programCode(\.program.orAbsent, example: "3.31.02"),
            program(\.program.orAbsent, example: "Program Perencanaan dan Pembangunan Industri"),
            .optional(
                "Unit", "unit", \.unit, is: .unit,
                LocalizedText(
                    id: "Unit seperti di lembar pagu; kosong untuk OPD induk.", en: "Unit as on sheet pagu; empty for the office itself."),
                example: "UPTD RPK"),
            indicator(\.indicator),
            Field(
                "Bobot", "weight", .percent, isRequired: true,
                LocalizedText(id: "Bobot dalam persen, lebih dari 0 sampai 100.", en: "Weight in percent, above 0 and at most 100."),
                example: .number(Quantity(100)), cell: { .number($0.weight) },
                read: { row, reader in
                    if let weight = weight(&reader) { row.weight = weight } else { reader.fail() }
                }),
            .optional("Catatan", "remark", \.remark, remark),
        ])

    /// Bobot yang sah. Dari dua arti "33,333" hanya satu yang tidak melebihi 100, jadi itulah artinya.
    private static func weight(_ reader: inout RowReader) -> Quantity? {
        guard let text = reader.text else { return nil }
        let readings: [Quantity] =
            switch reader.reading(of: text).reading {
            case .single(let weight): [weight]
            case .ambiguous(let comma, let point): [comma, point]
            case .grade, .range, .unreadable: []
            }
        let valid = readings.filter { $0 > .zero && $0 <= Quantity(100) }
        if valid.count == 1 { return valid[0] }
        reader.log.add(.nonPositiveWeight(text: text, at: reader.place))
        return nil
    }
}
