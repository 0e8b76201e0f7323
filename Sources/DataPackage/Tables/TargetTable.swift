import BudgetModel
import Diagnostics

extension Schema {
    static let targets = TableSchema<Target>(
        "target", "Target, kondisi awal, dan kondisi akhir yang dicetak setiap kertas.", of: \.targets, at: \.figure.location,
        blank: { place in
            Target(
                document: "", indicator: "", kind: .target, year: nil,
                figure: PrintedFigure(text: "", reading: .unreadable, location: place))
        },
        fields: [
            paper(\.document, example: "pk"), indicator(\.indicator),
            .required("Jenis", "kind", \.kind, "Arti nilai.", example: "target"),
            .optional("Tahun", "year", \.year, "Tahun nilai; kosong bila kertas tidak menyebutnya.", example: .year(2024)),
            Field(
                "Nilai Tertera", "value", .outcome, isRequired: true, "Nilai " + asPrinted, example: "21,750", cell: { $0.figure.cell },
                // Kertas sering mencetak kata di tempat target.
                read: { row, reader in
                    if let figure = reader.figure(unreadable: .note) { row.figure = figure } else { reader.fail() }
                }),
            .optional("Catatan", "remark", \.remark, remark),
        ])
}
