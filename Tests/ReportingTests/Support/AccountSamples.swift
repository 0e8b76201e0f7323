import BudgetModel
import Diagnostics
import ExactNumbers

/// Rekening kolom jumlah yang dipakai uji laporan bacaan.
enum AccountSamples {
    static let csv = SourceLocation(file: "dinas.csv")

    /// Tabel dengan kolom-kolom ini.
    static func table(_ accounts: [ColumnAccount], at place: SourceLocation = csv) -> TableUnderstanding {
        var table = TableUnderstanding(location: place, table: "pagu", headerRows: [1], rowCount: 9)
        table.accounts = accounts
        return table
    }

    /// Kolom E dengan sembilan baris berjumlah `counted` dan tiga jumlah, serta rekening lain.
    static func account(
        _ title: String = "Pagu Murni", column: Int = 5, counted: Int64? = 1_000_000, printed: Int64? = nil, rounding: Int64 = 0,
        others: [ColumnAccount.Entry] = []
    ) -> ColumnAccount {
        let entries =
            [
                entry(.counted, 9, counted, row: 2, column: column), entry(.sum, 3, counted.map { $0 * 2 }, row: 11, column: column),
            ] + others
        return ColumnAccount(
            title: title, column: column, meaning: LocalizedText(id: "pagu murni", en: "original ceiling"),
            cells: entries.reduce(0) { $0 + $1.cells }, entries: entries,
            printedWhole: printed.map {
                ColumnAccount.PrintedWhole(
                    label: "Jumlah", amount: Rupiah($0), rounding: Rupiah(rounding), location: csv.at(row: 13, column: column))
            })
    }

    static func entry(
        _ fate: ColumnAccount.Fate, _ cells: Int, _ total: Int64?, row: Int, column: Int = 5, reason: LocalizedText? = nil
    ) -> ColumnAccount.Entry {
        ColumnAccount.Entry(
            fate: fate, reason: reason, cells: cells, total: total.map { Rupiah($0) }, first: csv.at(row: row, column: column))
    }

    static let setAside = entry(
        .setAside, 2, 70_000, row: 20, reason: LocalizedText(id: "sesudah tanda tangan", en: "after the signature"))
    static let balance = entry(.balance, 4, 5_000_000, row: 15)

    /// Kolom realisasi saja.
    static let realisation = ColumnAccount(
        title: "Realisasi", column: 7, meaning: LocalizedText(id: "realisasi", en: "realisation"), cells: 9,
        entries: [entry(.realisation, 9, 400_000, row: 2, column: 7)])
}
