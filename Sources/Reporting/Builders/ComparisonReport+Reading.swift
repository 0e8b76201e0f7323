import BudgetModel
import Diagnostics

extension ComparisonReport {
    /// Yang harus diketahui penerima tentang bacaannya: tabel yang tidak dibaca, baris tersembunyi, dan keraguan yang dijawab seseorang.
    /// Kosong bila tidak ada.
    func readingTables() -> [ReportBlock] {
        let unread = tables.compactMap { table in
            table.unreadReason.map { ReportRow(cells: [.text(files.place(table.location).text), .text($0)]) }
        }
        let hidden = tables.compactMap { table in
            table.hiddenWords.map { ReportRow(cells: [.text(files.place(table.location).text), .text($0)]) }
        }
        let settled = doubts.filter { $0.settlement != nil }.map { doubt in
            ReportRow(cells: [.text(files.place(doubt.place).text), .text(doubt.finding.message)])
        }
        return [Self.unreadTable(unread), Self.hiddenTable(hidden), Self.settledTable(settled)].filter { !$0.rows.isEmpty }.map {
            .table($0)
        }
    }

    private static func unreadTable(_ rows: [ReportRow]) -> ReportTable {
        placesTable(
            "tidak-dibaca",
            LocalizedText(id: "Tabel dan lembar yang tidak dibaca", en: "Tables and sheets that were not read"),
            LocalizedText(id: "Berkas atau lembar", en: "File or sheet"),
            LocalizedText(id: "Sebab", en: "Reason"),
            rows
        )
    }

    private static func hiddenTable(_ rows: [ReportRow]) -> ReportTable {
        placesTable(
            "tersembunyi",
            LocalizedText(id: "Baris tersembunyi yang ikut dihitung", en: "Hidden rows that are counted too"),
            LocalizedText(id: "Berkas atau lembar", en: "File or sheet"),
            LocalizedText(id: "Baris", en: "Rows"),
            rows
        )
    }

    private static func settledTable(_ rows: [ReportRow]) -> ReportTable {
        placesTable(
            "keraguan",
            LocalizedText(
                id: "Keraguan bacaan yang dijawab; jumlah di laporan ini mengikuti jawabannya",
                en: "Doubts of reading that were answered; the totals of this report follow the answers"
            ),
            LocalizedText(id: "Tempat", en: "Place"),
            LocalizedText(id: "Keraguan, jawabannya, asal dan alasannya", en: "Doubt, answer, source, and reason"),
            rows
        )
    }

    /// Tabel dua kolom: sebuah tempat, dan yang dikatakan tentangnya.
    private static func placesTable(
        _ id: TableID, _ caption: LocalizedText, _ place: LocalizedText, _ said: LocalizedText, _ rows: [ReportRow]
    ) -> ReportTable {
        ReportTable(id: id, caption: caption, columns: [ReportColumn(place, .name), ReportColumn(said, .note)], rows: rows)
    }
}
