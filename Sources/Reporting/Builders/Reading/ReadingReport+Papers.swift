import BudgetModel
import Diagnostics

extension ReadingReport {
    /// Kertas-kertas dengan kodenya, dan yang diperoleh dari masing-masing; kosong bila masukannya hanya tabel anggaran.
    func paperList(limit: Int?) -> [ReportBlock] {
        guard !budget.documents.isEmpty else { return [] }
        let table = ReportTable(
            id: "kertas", caption: LocalizedText(id: "Kertas", en: "Papers"),
            columns: [
                ReportColumn(LocalizedText(id: "Kode", en: "Code"), .label),
                ReportColumn(LocalizedText(id: "Jenis", en: "Kind"), .label),
                ReportColumn(LocalizedText(id: "Nomor", en: "Number"), .name),
                ReportColumn(LocalizedText(id: "Tanggal", en: "Date"), .label),
                ReportColumn(LocalizedText(id: "Diperoleh", en: "Obtained"), .note),
            ],
            rows: budget.documents.map { document in
                ReportRow(cells: [
                    .verbatim(document.code), .verbatim(document.kind), .verbatim(document.number ?? ""),
                    .verbatim(document.printedDate ?? ""), .text(obtained(from: document)),
                ])
            })
        return bounded(table, limit: limit) { rest in
            LocalizedText(
                id: "Masih ada \(count: rest) kertas lain; semuanya ada di keluaran --format json.",
                en: "There are \(count: rest) more papers; --format json lists them all."
            )
        }
    }

    private func obtained(from document: Document) -> LocalizedText {
        let code = document.code
        let counts: [(count: Int, id: String, en: String)] = [
            (budget.targets.count { $0.document == code }, "target", "targets"),
            (budget.indicatorRealisations.count { $0.document == code }, "realisasi kinerja", "realised figures"),
            (budget.moneyRealisations.count { $0.document == code }, "penyerapan", "absorptions"),
            (budget.printedTotals.count { $0.document == code }, "jumlah tertera", "printed totals"),
            (budget.akipScores.count { $0.document == code }, "nilai", "scores"),
            (budget.followUps.count { $0.document == code }, "tindak lanjut", "follow-ups"),
        ]
        let parts = counts.filter { $0.count > 0 }.map {
            LocalizedText(id: "\(count: $0.count) \($0.id)", en: "\(count: $0.count) \($0.en)")
        }
        guard let first = parts.first else { return LocalizedText(id: "hanya kertasnya", en: "the paper alone") }
        return parts.dropFirst().reduce(first) { LocalizedText(id: "\($0), \($1)", en: "\($0), \($1)") }
    }

    /// Indikator dengan kode yang dipakai keluaran lain, dan banyaknya program di bawahnya.
    func indicatorList(limit: Int?) -> [ReportBlock] {
        guard !budget.indicators.isEmpty else { return [] }
        let table = ReportTable(
            id: "indikator", caption: LocalizedText(id: "Indikator", en: "Indicators"),
            columns: [
                ReportColumn(LocalizedText(id: "Nama", en: "Name"), .name),
                ReportColumn(LocalizedText(id: "Sasaran", en: "Objective"), .name),
                ReportColumn(LocalizedText(id: "Satuan", en: "Unit"), .label),
                ReportColumn(LocalizedText(id: "Program", en: "Programs"), .quantity),
                ReportColumn(LocalizedText(id: "Kode", en: "Code"), .note),
            ],
            rows: budget.indicators.map { indicator in
                ReportRow(cells: [
                    .verbatim(indicator.name), .verbatim(indicator.objective ?? ""), .verbatim(indicator.unitOfMeasure ?? ""),
                    Self.count(budget.links.count { $0.indicator == indicator.code }), .verbatim(indicator.code),
                ])
            })
        return bounded(table, limit: limit) { rest in
            LocalizedText(
                id: "Masih ada \(count: rest) indikator lain; semuanya ada di keluaran --format json.",
                en: "There are \(count: rest) more indicators; --format json lists them all."
            )
        }
    }
}
