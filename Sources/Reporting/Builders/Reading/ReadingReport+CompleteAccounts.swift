import BudgetModel
import Diagnostics
import ExactNumbers

/// Rekening kolom jumlah bagi program lain: semuanya, dengan kolom yang selalu sama.
extension ReadingReport {
    /// Satu baris per kolom jumlah, lalu satu baris per rekening. Kosong bila tidak ada tabel yang berkolom jumlah.
    func completeAccounts() -> [ReportBlock] {
        guard tables.contains(where: { !$0.accounts.isEmpty }) else { return [] }
        return [.table(columnTable()), .table(entryTable())]
    }

    private static let place = ReportColumn(LocalizedText(id: "Berkas atau lembar", en: "File or sheet"), .name)
    private static let letter = ReportColumn(LocalizedText(id: "Kolom", en: "Column"), .label)
    private static let title = ReportColumn(LocalizedText(id: "Tajuk", en: "Title"), .name)
    private static let cells = ReportColumn(LocalizedText(id: "Sel", en: "Cells"), .quantity)

    private func columnTable() -> ReportTable {
        ReportTable(
            id: "rekening", caption: LocalizedText(id: "Ke mana setiap sel jumlah", en: "Where every amount cell went"),
            columns: [
                Self.place, Self.letter, Self.title, ReportColumn(LocalizedText(id: "Arti", en: "Meaning"), .name), Self.cells,
            ] + ColumnAccount.Fate.allCases.map { ReportColumn(LocalizedText(id: "Sel: \($0.label)", en: "Cells: \($0.label)"), .quantity) }
                + [
                    ReportColumn(LocalizedText(id: "Dihitung (rupiah)", en: "Counted (rupiah)"), .amount),
                    ReportColumn(LocalizedText(id: "Label jumlah tertera", en: "Label of the printed total"), .name),
                    ReportColumn(LocalizedText(id: "Jumlah tertera", en: "Printed total"), .amount),
                    ReportColumn(LocalizedText(id: "Tempat jumlah tertera", en: "Place of the printed total"), .name),
                    ReportColumn(LocalizedText(id: "Dihitung dikurangi tertera", en: "Counted less printed"), .amount),
                    ReportColumn(LocalizedText(id: "Batas pembulatan", en: "Rounding allowance"), .amount),
                    ReportColumn(LocalizedText(id: "Terhadap jumlah tertera", en: "Against the printed total"), .note),
                ],
            rows: tables.flatMap { table in
                table.accounts.map { account in
                    ReportRow(
                        cells: [.text(table.location.text), .verbatim(account.letter), .verbatim(account.title), .text(account.meaning)]
                            + [Self.count(account.cells)] + ColumnAccount.Fate.allCases.map { Self.count(account.cells($0)) }
                            + Self.printedCells(account))
                }
            }
        )
    }

    private static func printedCells(_ account: ColumnAccount) -> [ReportCell] {
        let agreement = account.agreementText.map { ReportCell.text($0) } ?? .empty
        guard let printed = account.printedWhole else {
            return [account.countedCell] + [ReportCell](repeating: .empty, count: 5) + [agreement]
        }
        let difference: ReportCell =
            switch account.agreement {
            case .same: ReportCell(.amount(.zero))
            case .rounded(let difference), .differs(let difference): ReportCell(.amount(difference))
            case .nothingCounted, .notPrinted, .unknown: .empty
            }
        return [
            account.countedCell, .verbatim(printed.label), ReportCell(.amount(printed.amount)), .verbatim(printed.location.reference),
            difference, ReportCell(.amount(printed.rounding)), agreement,
        ]
    }

    private func entryTable() -> ReportTable {
        ReportTable(
            id: "rekening-rincian",
            caption: LocalizedText(id: "Rekening setiap kolom jumlah", en: "Accounts of every amount column"),
            columns: [
                Self.place, Self.letter, Self.title, ReportColumn(LocalizedText(id: "Rekening", en: "Account"), .label),
                ReportColumn(LocalizedText(id: "Sebab", en: "Reason"), .note), Self.cells,
                ReportColumn(LocalizedText(id: "Jumlah (rupiah)", en: "Total (rupiah)"), .amount),
                ReportColumn(LocalizedText(id: "Sel pertama", en: "First cell"), .name),
            ],
            rows: tables.flatMap { table in
                table.accounts.flatMap { account in
                    account.entries.map { entry in
                        ReportRow(cells: [
                            .text(table.location.text), .verbatim(account.letter), .verbatim(account.title), .text(entry.fate.label),
                            entry.reason.map { .text($0) } ?? .empty, Self.count(entry.cells), entry.totalCell,
                            .verbatim(entry.first.reference),
                        ])
                    }
                }
            }
        )
    }
}
