import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading

extension Schema {
    static let links = TableSchema<ProgramLink>(
        "kaitan", "Program mana mendukung indikator mana. Bobot satu program di satu unit seharusnya berjumlah 100.", of: \.links,
        at: \.location, blank: { ProgramLink(program: .absent, indicator: "", weight: .zero, location: $0) },
        fields: [
            .code(
                "Kode Program", "program code", \.program.orAbsent, is: .programCode, "Kode program seperti di lembar pagu.",
                example: "3.31.02"),
            .name(
                "Program", "program", \.program.orAbsent, as: program, isRequired: true, is: .program,
                "Nama program seperti di lembar pagu.", example: "Program Perencanaan dan Pembangunan Industri"),
            .optional(
                "Unit", "unit", \.unit, is: .unit, "Unit seperti di lembar pagu; kosong untuk OPD induk.", example: "UPTD RPK"),
            indicator(\.indicator),
            Field(
                "Bobot", "weight", .percent, isRequired: true, "Bobot dalam persen, lebih dari 0 sampai 100.",
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
