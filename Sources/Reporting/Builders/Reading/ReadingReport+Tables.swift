import BudgetModel
import Diagnostics
import ExactNumbers

extension ReadingReport {
    /// Satu baris per tabel: di mana tajuknya, berapa baris diambil dan dilewati, dan apa yang istimewa.
    func tableList() -> ReportTable {
        let hasSkipped = tables.contains { !$0.skippedRows.isEmpty }
        var list = ReportTable(
            id: "tabel", caption: LocalizedText(id: "Tabel yang dikenali", en: "Tables recognised"),
            columns: [
                ReportColumn(LocalizedText(id: "Berkas atau lembar", en: "File or sheet"), .name),
                ReportColumn(LocalizedText(id: "Isi", en: "Content"), .label),
                ReportColumn(LocalizedText(id: "Baris tajuk", en: "Header rows"), .label),
                ReportColumn(LocalizedText(id: "Baris diambil", en: "Rows taken"), .quantity),
            ]
                + (hasSkipped ? [ReportColumn(LocalizedText(id: "Baris dilewati", en: "Rows skipped"), .quantity)] : [])
                + [ReportColumn(LocalizedText(id: "Kolom, tahapan, satuan", en: "Columns, stages, unit"), .note)]
        )
        var group: String?
        for table in tables {
            let place = Self.place(of: table.location)
            if let folder = place.group, folder != group {
                let blank = [ReportCell](repeating: .empty, count: list.columns.count - 1)
                list.rows.append(ReportRow(.heading, cells: [.verbatim(folder)] + blank))
            }
            group = place.group
            let skipped = hasSkipped ? [Self.count(table.skippedRows.reduce(0) { $0 + $1.count })] : []
            list.rows.append(
                ReportRow(
                    level: place.group == nil ? 0 : 1,
                    cells: [
                        .verbatim(place.name),
                        .verbatim(table.unreadReason == nil || table.skippedRows.first?.number == 0 ? table.table : ""),
                        .verbatim(table.headerRows.map(String.init).joined(separator: ", ")), Self.count(table.rowCount),
                    ] + skipped + [.text(Self.remark(on: table))]
                )
            )
        }
        return list
    }

    /// Semua kolom semua tabel, satu tabel laporan per tabel masukan.
    func mappingTables() -> [ReportTable] {
        tables.enumerated().map { index, table in
            ReportTable(
                id: TableID("kolom-\(index + 1)"), caption: table.location.text,
                columns: [
                    ReportColumn(LocalizedText(id: "Kolom", en: "Column"), .label),
                    ReportColumn(LocalizedText(id: "Tajuk", en: "Title"), .name),
                    ReportColumn(LocalizedText(id: "Arti", en: "Meaning"), .name),
                ],
                rows: table.columns.map { column in
                    ReportRow(cells: [
                        .verbatim(SourceLocation.columnName(column.number)), .verbatim(column.title),
                        .text(column.meaning ?? Self.notUnderstood),
                    ])
                }
            )
        }
    }

    private static let notUnderstood = LocalizedText(id: "tidak dikenal; hanya disimpan", en: "unknown; only kept")

    static func count(_ count: Int) -> ReportCell { ReportCell(.quantity(Quantity(Int64(count)))) }

    /// Folder sebuah berkas, atau berkas sebuah lembar, menjadi judul kelompok supaya tidak diulang di tiap baris.
    static func place(of location: SourceLocation) -> (group: String?, name: String) {
        if let sheet = location.sheet { return (location.file, sheet) }
        guard let slash = location.file.lastIndex(of: "/"), slash != location.file.startIndex else {
            return (nil, location.file)
        }
        return (String(location.file[..<slash]), String(location.file[location.file.index(after: slash)...]))
    }

    private static func remark(on table: TableUnderstanding) -> LocalizedText {
        if let reason = table.unreadReason { return reason }
        let known = table.columns.count { $0.meaning != nil }
        let other = table.columns.count - known
        var remark = LocalizedText(id: "\(known) kolom", en: "\(known) columns")
        if let obtained = table.obtained { remark = LocalizedText(id: "\(obtained); \(remark)", en: "\(obtained); \(remark)") }
        if other > 0 {
            remark = LocalizedText(id: "\(remark), \(other) tidak dikenal", en: "\(remark), \(other) unknown")
        }
        if !table.stages.isEmpty {
            let stages = ReportWords.stages(table.stages)
            remark = LocalizedText(id: "\(remark); \(stages)", en: "\(remark); \(stages)")
        }
        if let hidden = table.hiddenWords { remark = LocalizedText(id: "\(remark); \(hidden)", en: "\(remark); \(hidden)") }
        if let unit = table.amountUnit { remark = LocalizedText(id: "\(remark); \(unit)", en: "\(remark); \(unit)") }
        return remark
    }
}

extension TableUnderstanding {
    /// "baris tersembunyi 4-6, 9 ikut dibaca"; `nil` bila tidak ada.
    var hiddenWords: LocalizedText? {
        guard !hiddenRows.isEmpty else { return nil }
        let shown = hiddenRows.ranges.prefix(Self.shownRanges).map {
            $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
        }
        let words = shown.joined(separator: ", ") + (hiddenRows.ranges.count > Self.shownRanges ? ", …" : "")
        return LocalizedText(id: "baris tersembunyi \(words) ikut dibaca", en: "hidden rows \(words) are read too")
    }

    private static let shownRanges = 5

    /// Mengapa seluruh tabel atau lembar ini tidak dibaca; `nil` bila dibaca.
    var unreadReason: LocalizedText? {
        if let whole = skippedRows.first(where: { $0.number == 0 }) { return whole.reason }
        return headerRows.isEmpty ? LocalizedText(id: "tajuk tidak dikenali", en: "header not recognised") : nil
    }
}
