import BudgetModel
import Diagnostics

extension Schema {
    static let targets = TableSchema<Target>(
        "target",
        LocalizedText(
            id: "Target, kondisi awal, dan kondisi akhir yang dicetak setiap kertas.",
            en: "Targets, starting and final conditions that each paper prints."), of: \.targets, at: \.figure.location,
        blank: { place in
            Target(
                document: "", indicator: "", kind: .target, year: nil,
                figure: PrintedFigure(text: "", reading: .unreadable, location: place))
        },
        fields: [
            paper(\.document, example: "pk"), indicator(\.indicator),
            .required("Jenis", "kind", \.kind, LocalizedText(id: "Arti nilai.", en: "Meaning of the value."), example: "target"),
            .optional(
                "Tahun", "year", \.year,
                LocalizedText(
                    id: "Tahun nilai; kosong bila kertas tidak menyebutnya.", en: "Year of the value; empty if the paper does not say."),
                example: .year(2024)),
            Field(
                "Nilai Tertera", "value", .outcome, isRequired: true, asPrinted(LocalizedText(id: "Nilai", en: "Value")), example: "21,750",
                cell: { $0.figure.cell },
                // Kertas sering mencetak kata di tempat target.
                read: { row, reader in
                    if let figure = reader.figure(unreadable: .note) { row.figure = figure } else { reader.fail() }
                }),
            .optional("Catatan", "remark", \.remark, remark),
        ])
}
