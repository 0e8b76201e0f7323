import BudgetModel
import Diagnostics
import ExactNumbers

extension Schema {
    static let printedTotals = TableSchema<PrintedTotal>(
        "total-tertera",
        LocalizedText(
            id: "Jumlah yang dicetak sebuah kertas. Jumlah ini diperiksa terhadap baris pagu, tidak dipakai menghitung.",
            en: "Totals printed in a paper. They are checked against the lines of pagu, not computed with."),
        of: \.printedTotals, at: \.location,
        blank: { PrintedTotal(document: "", label: "", scope: .everything, amount: .zero, location: $0) },
        fields: [
            paper(\.document, example: "pk"),
            .required(
                "Label", "label", \.label,
                LocalizedText(id: "Label di samping angka, seperti tercetak.", en: "Label beside the figure, as printed."),
                example: "Anggaran"),
            .required(
                "Cakupan", "scope", \.scope,
                LocalizedText(
                    id: "Baris pagu yang berada di bawah angka itu di kertas.",
                    en: "The lines of pagu that stand under the figure in the paper."), example: "utama"),
            Field(
                "Jumlah Tertera", "amount", .amount, isRequired: true,
                LocalizedText(id: "Jumlah yang tercetak, dalam rupiah.", en: "The printed total, in rupiah."),
                example: .amount(Rupiah(3_778_131_771)), cell: { $0.amount.cell },
                read: { row, reader in
                    guard let amount = reader.required(Rupiah.self) else { return }
                    (row.amount, row.location) = (amount, reader.place)
                }),
            .optional("Catatan", "remark", \.remark, remark),
        ])
}
