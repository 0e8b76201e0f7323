import BudgetModel
import Diagnostics

extension ReadingReport {
    /// Baris yang tidak menjadi isi, dengan sebabnya.
    func skippedRows(limit: Int?) -> [ReportBlock] {
        // Di layar, halaman kertas tanpa tabel sudah disebut di daftar tabel.
        let rows = tables.flatMap { table in
            table.skippedRows.filter { limit == nil || $0.number != 0 || table.table.isEmpty }.map { row in
                ReportRow(cells: [
                    .text(Self.place(of: row, in: table)), .verbatim(row.excerpt), .text(row.reason),
                ])
            }
        }
        return bounded(
            ReportTable(
                id: "baris-dilewati",
                caption: LocalizedText(id: "Baris yang tidak menjadi isi", en: "Rows that are not content"),
                columns: [
                    ReportColumn(LocalizedText(id: "Tempat", en: "Place"), .name),
                    ReportColumn(LocalizedText(id: "Tertera", en: "Text"), .name),
                    ReportColumn(LocalizedText(id: "Sebab", en: "Reason"), .note),
                ],
                rows: rows
            ),
            limit: limit
        ) { rest in
            LocalizedText(
                id: "Masih ada \(count: rest) tempat lain yang dilewati; semuanya ada di keluaran --format json.",
                en: "There are \(count: rest) more skipped places; --format json lists them all."
            )
        }
    }

    /// Temuan bacaan, yang berat lebih dahulu; di dalam satu bobot menurut urutan ditemukan.
    func findingBlocks(_ findings: [Finding], limit: Int?) -> [ReportBlock] {
        let ordered = Severity.allCases.reversed().flatMap { severity in findings.filter { $0.severity == severity } }
        return bounded(SourceTables.findings(ordered), limit: limit) { rest in
            LocalizedText(
                id: "Masih ada \(count: rest) temuan lain; semuanya ada di keluaran --format json.",
                en: "There are \(count: rest) more findings; --format json lists them all."
            )
        }
    }

    /// Baris berurutan yang dilewati karena sebab yang sama ditulis sebagai satu rentang; lembar utuh tanpa baris.
    private static func place(of row: TableUnderstanding.SkippedRow, in table: TableUnderstanding) -> LocalizedText {
        guard row.number != 0 else { return table.location.text }
        let place = table.location.at(row: row.number).text
        guard row.last > row.number else { return place }
        // Paragraf di atas tabel sebuah dokumen dihitung ke atas.
        let last = abs(row.last)
        return LocalizedText(id: "\(place) sampai \(last)", en: "\(place) to \(last)")
    }

    /// Tabel tanpa baris tidak ditampilkan; tabel yang terlalu panjang dipotong, dan sisanya disebut.
    func bounded(_ table: ReportTable, limit: Int?, rest: (Int) -> LocalizedText) -> [ReportBlock] {
        guard !table.rows.isEmpty else { return [] }
        guard let limit, table.rows.count > limit else { return [.table(table)] }
        var shown = table
        shown.rows = ReportRows(table.rows.prefix(limit))
        return [.table(shown), .paragraph(rest(table.rows.count - limit))]
    }
}
