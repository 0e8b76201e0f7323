import BudgetModel
import Diagnostics
import ExactNumbers

/// Tabel tentang asal isi: berkas yang dibaca, baris yang diberikannya, dan temuan bacaan.
enum SourceTables {
    static func files(_ files: [SourceFile], names: FileNames = FileNames([])) -> ReportTable {
        ReportTable(
            id: "berkas", caption: LocalizedText(id: "Berkas yang dibaca", en: "Files read"),
            columns: [
                ReportColumn(LocalizedText(id: "Berkas", en: "File"), .name),
                ReportColumn(LocalizedText(id: "SHA-256", en: "SHA-256"), .note),
                ReportColumn(LocalizedText(id: "Ukuran (bita)", en: "Size (bytes)"), .quantity),
                ReportColumn(rows, .quantity),
            ],
            rows: files.map { file in
                ReportRow(cells: [
                    .verbatim(names.name(file.name)), .verbatim(file.sha256),
                    ReportCell(.quantity(Quantity(Int64(file.byteCount)))),
                    ReportCell(.quantity(Quantity(Int64(file.rowCount)))),
                ])
            }
        )
    }

    static func findings(_ findings: [Finding]) -> ReportTable {
        ReportTable(
            id: "temuan-bacaan", caption: LocalizedText(id: "Temuan saat membaca", en: "Findings while reading"),
            columns: [
                ReportColumn(LocalizedText(id: "Tempat", en: "Place"), .name),
                ReportColumn(LocalizedText(id: "Temuan dan yang perlu dilakukan", en: "Finding and what to do"), .note),
                ReportColumn(LocalizedText(id: "Kode", en: "Code"), .label),
                ReportColumn(LocalizedText(id: "Bobot", en: "Severity"), .label),
            ],
            rows: findings.map { finding in
                ReportRow(cells: [
                    .text(finding.location.text),
                    .text(LocalizedText(id: "\(finding.message) \(finding.advice)", en: "\(finding.message) \(finding.advice)")),
                    .verbatim(finding.rule.code), .text(finding.severity.label),
                ])
            }
        )
    }

    /// Berkas dan lembar mana yang memberi baris anggaran OPD mana; pendapatan dan pembiayaan menyusul belanja.
    static func origins(_ budget: Budget, names: FileNames = FileNames([])) -> ReportTable {
        struct Origin: Hashable {
            let place: SourceLocation
            let office: String
        }
        var order: [Origin] = []
        var counts: [Origin: (first: Int, last: Int, count: Int)] = [:]
        func add(_ table: SourceLocation, _ office: String, rows: ClosedRange<Int>, count: Int) {
            let origin = Origin(place: table, office: office)
            if let known = counts[origin] {
                counts[origin] = (min(known.first, rows.lowerBound), max(known.last, rows.upperBound), known.count + count)
            } else {
                order.append(origin)
                counts[origin] = (rows.lowerBound, rows.upperBound, count)
            }
        }
        for origin in budget.summedOrigins {
            add(origin.table, origin.office, rows: origin.first...max(origin.first, origin.last), count: origin.count)
        }
        // Baris jumlah per program bukan baris kertas; asalnya sudah dihitung di atas.
        for group in budget.summedOrigins.isEmpty ? budget.lines.counts(by: [.table, .office]) : [] {
            add(
                budget.lines.location(at: group.first).table, budget.lines.office(at: group.first), rows: group.rows, count: group.count)
        }
        for line in budget.balanceLines {
            let row = line.location.row ?? 0
            add(line.location.table, line.office, rows: row...row, count: 1)
        }
        return ReportTable(
            id: "asal-baris", caption: LocalizedText(id: "Asal baris anggaran", en: "Where the budget rows come from"),
            columns: [
                ReportColumn(LocalizedText(id: "Berkas", en: "File"), .name),
                ReportColumn(LocalizedText(id: "OPD", en: "Office"), .name),
                ReportColumn(LocalizedText(id: "Baris ke", en: "Row numbers"), .label),
                ReportColumn(rows, .quantity),
            ],
            rows: order.map { origin in
                let rows = counts[origin] ?? (0, 0, 0)
                return ReportRow(cells: [
                    .text(names.place(origin.place).text), .verbatim(origin.office),
                    .verbatim(rows.first == rows.last ? "\(rows.first)" : "\(rows.first)-\(rows.last)"),
                    ReportCell(.quantity(Quantity(Int64(rows.count)))),
                ])
            }
        )
    }

    private static let rows = LocalizedText(id: "Baris", en: "Rows")
}
