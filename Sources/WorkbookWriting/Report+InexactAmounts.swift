import Diagnostics
import Reporting

extension Report {
    /// Laporan ini dengan daftar angka yang tidak muat di Excel, di akhir bagian terakhir yang bukan lembar data.
    ///
    /// Daftarnya berdiri di bawah isi yang ada, jadi alamat sel lain tidak berubah.
    func listing(_ amounts: [InexactAmount]) -> Report {
        guard !amounts.isEmpty, let place = sections.lastIndex(where: { $0.use != .data }) else { return self }
        let table = ReportTable(
            id: "angka-tepat",
            caption: LocalizedText(
                id: "Angka yang tidak dapat disimpan Excel dengan tepat (lebih dari 15 angka); nilai tepatnya:",
                en: "Figures that Excel cannot hold exactly (more than 15 digits); their exact values:"
            ),
            columns: [
                ReportColumn(LocalizedText(id: "Lembar dan sel", en: "Sheet and cell"), .name),
                ReportColumn(LocalizedText(id: "Nilai tepat", en: "Exact value"), .note),
            ],
            rows: amounts.map { amount in
                ReportRow(cells: [
                    .text(LocalizedText(id: "\(amount.sheet), \(amount.cell)", en: "\(amount.sheet), \(amount.cell)")),
                    .text(amount.exactText),
                ])
            }
        )
        var report = self
        report.sections[place].blocks.append(.table(table))
        return report
    }
}
