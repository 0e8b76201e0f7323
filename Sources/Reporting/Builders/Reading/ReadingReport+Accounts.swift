import BudgetModel
import Diagnostics
import ExactNumbers

/// Rekening kolom jumlah bagi layar: ringkas bagi satu tabel kecil, tetap terbaca bagi buku kerja empat puluh lembar.
extension ReadingReport {
    /// Banyaknya kolom yang ditampilkan seluruhnya; bila lebih, hanya yang patut dilihat.
    private static let shownColumns = 60

    private struct Column {
        let table: TableUnderstanding
        let account: ColumnAccount
    }

    /// Satu baris per kolom jumlah, lalu angka yang tidak dihitung. Kosong bila tidak ada tabel yang berkolom jumlah.
    func accountSummary() -> [ReportBlock] {
        let columns = tables.flatMap { table in table.accounts.map { Column(table: table, account: $0) } }
        guard !columns.isEmpty else { return [] }
        let shown = columns.count <= Self.shownColumns ? columns : columns.filter(\.account.needsLook)
        var blocks: [ReportBlock] = []
        if !shown.isEmpty { blocks.append(.table(Self.table(of: shown))) }
        if shown.count < columns.count { blocks.append(.paragraph(Self.quiet(columns.count - shown.count))) }
        return blocks + uncounted(columns)
    }

    private static func quiet(_ count: Int) -> LocalizedText {
        LocalizedText(
            id:
                "\(count: count) kolom jumlah lain dihitung tanpa sisa dan tidak berbeda dari jumlah terteranya; semuanya ada di keluaran --format json.",
            en:
                "\(count: count) more amount columns are counted in full and do not differ from their printed totals; --format json lists them all."
        )
    }

    private static func table(of columns: [Column]) -> ReportTable {
        var table = ReportTable(
            id: "rekening", caption: LocalizedText(id: "Ke mana setiap sel jumlah", en: "Where every amount cell went"),
            columns: [
                ReportColumn(LocalizedText(id: "Berkas atau lembar", en: "File or sheet"), .name),
                ReportColumn(LocalizedText(id: "Kolom", en: "Column"), .name),
                ReportColumn(LocalizedText(id: "Sel", en: "Cells"), .name),
                ReportColumn(LocalizedText(id: "Dihitung (rupiah)", en: "Counted (rupiah)"), .amount),
                ReportColumn(LocalizedText(id: "Terhadap jumlah tertera", en: "Against the printed total"), .note),
            ]
        )
        var group: String?
        var former: SourceLocation?
        for column in columns {
            let place = place(of: column.table.location)
            if let folder = place.group, folder != group {
                let blank = [ReportCell](repeating: .empty, count: table.columns.count - 1)
                table.rows.append(ReportRow(.heading, cells: [.verbatim(folder)] + blank))
            }
            group = place.group
            let isFirst = former != column.table.location
            former = column.table.location
            table.rows.append(
                ReportRow(
                    level: place.group == nil ? 0 : 1,
                    cells: [
                        isFirst ? .verbatim(place.name) : .empty, .verbatim(column.account.name), .text(column.account.equation),
                        column.account.countedCell, column.account.agreementText.map { .text($0) } ?? .empty,
                    ]
                )
            )
        }
        return table
    }

    /// Yang disisihkan dahulu, lalu pendapatan dan pembiayaan, lalu realisasi; jumlah dan selisih tertera tidak ikut.
    private func uncounted(_ columns: [Column]) -> [ReportBlock] {
        let rows = [ColumnAccount.Fate.setAside, .balance, .realisation].flatMap { fate in
            columns.flatMap { column in column.account.entries.filter { $0.fate == fate } }
        }.map { entry in
            ReportRow(cells: [.text(entry.first.text), .text(entry.label), Self.count(entry.cells), entry.totalCell])
        }
        return bounded(
            ReportTable(
                id: "rekening-rincian",
                caption: LocalizedText(id: "Angka yang tidak menjadi pagu belanja", en: "Amounts that are no spending ceiling"),
                columns: [
                    ReportColumn(LocalizedText(id: "Mulai dari", en: "Starting at"), .name),
                    ReportColumn(LocalizedText(id: "Sebab", en: "Reason"), .note),
                    ReportColumn(LocalizedText(id: "Sel", en: "Cells"), .quantity),
                    ReportColumn(LocalizedText(id: "Jumlah (rupiah)", en: "Total (rupiah)"), .amount),
                ],
                rows: rows
            ),
            limit: Self.shownRows
        ) { rest in
            LocalizedText(
                id: "Masih ada \(count: rest) rekening lain; semuanya ada di keluaran --format json.",
                en: "There are \(count: rest) more accounts; --format json lists them all."
            )
        }
    }
}

extension ColumnAccount {
    /// Huruf kolom dan tajuknya: "E Pagu Murni".
    fileprivate var name: String { title.isEmpty ? letter : "\(letter) \(title)" }

    /// Huruf kolom menurut Excel.
    var letter: String { SourceLocation.columnName(column) }

    /// Jumlah yang dihitung; kosong bila tidak ada yang dihitung atau tidak diketahui.
    var countedCell: ReportCell { cells(.counted) == 0 ? .empty : counted.map { ReportCell(.amount($0)) } ?? .empty }
}

extension ColumnAccount.Entry {
    /// Jumlah sel-selnya; kosong bila tidak diketahui.
    var totalCell: ReportCell { total.map { ReportCell(.amount($0)) } ?? .empty }
}
