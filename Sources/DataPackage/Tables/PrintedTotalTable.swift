import BudgetModel
import ExactNumbers

extension Schema {
    static let printedTotals = TableSchema<PrintedTotal>(
        "total-tertera", "Jumlah yang dicetak sebuah kertas. Jumlah ini diperiksa terhadap baris pagu, tidak dipakai menghitung.",
        of: \.printedTotals, at: \.location,
        blank: { PrintedTotal(document: "", label: "", scope: .everything, amount: .zero, location: $0) },
        fields: [
            paper(\.document, example: "pk"),
            .required("Label", "label", \.label, "Label di samping angka, seperti tercetak.", example: "Anggaran"),
            .required("Cakupan", "scope", \.scope, "Baris pagu yang berada di bawah angka itu di kertas.", example: "utama"),
            Field(
                "Jumlah Tertera", "amount", .amount, isRequired: true, "Jumlah yang tercetak, dalam rupiah.",
                example: .amount(Rupiah(3_778_131_771)), cell: { $0.amount.cell },
                read: { row, reader in
                    guard let amount = reader.required(Rupiah.self) else { return }
                    (row.amount, row.location) = (amount, reader.place)
                }),
            .optional("Catatan", "remark", \.remark, remark),
        ])
}
