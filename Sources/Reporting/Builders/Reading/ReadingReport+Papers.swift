import BudgetModel
import Diagnostics

extension ReadingReport {
    /// Kertas-kertas dengan kodenya, dan yang diperoleh dari masing-masing; kosong bila masukannya hanya tabel anggaran.
    func paperList(limit: Int?) -> [ReportBlock] {
        guard !budget.documents.isEmpty else { return [] }
        let yields = yields
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
                    .verbatim(document.printedDate ?? ""), .text(Self.obtained(from: document.code, yields)),
                ])
            })
        return bounded(table, limit: limit) { rest in
            LocalizedText(
                id: "Masih ada \(count: rest) kertas lain; semuanya ada di keluaran --format json.",
                en: "There are \(count: rest) more papers; --format json lists them all."
            )
        }
    }

    /// Banyaknya fakta sejenis menurut kode kertasnya.
    private typealias Yield = (counts: [String: Int], id: String, en: String)

    private var yields: [Yield] {
        [
            (Self.tally(budget.targets.map(\.document)), "target", "targets"),
            (Self.tally(budget.indicatorRealisations.map(\.document)), "realisasi kinerja", "realised figures"),
            (Self.tally(budget.moneyRealisations.map(\.document)), "penyerapan", "absorptions"),
            (Self.tally(budget.printedTotals.map(\.document)), "jumlah tertera", "printed totals"),
            (Self.tally(budget.akipScores.map(\.document)), "nilai", "scores"),
            (Self.tally(budget.followUps.map(\.document)), "tindak lanjut", "follow-ups"),
        ]
    }

    private static func tally(_ codes: [String?]) -> [String: Int] {
        Dictionary(codes.compactMap { $0.map { ($0, 1) } }, uniquingKeysWith: +)
    }

    private static func obtained(from code: String, _ yields: [Yield]) -> LocalizedText {
        let counts = yields.map { (count: $0.counts[code, default: 0], id: $0.id, en: $0.en) }
        let parts = counts.filter { $0.count > 0 }.map {
            LocalizedText(id: "\(count: $0.count) \($0.id)", en: "\(count: $0.count) \($0.en)")
        }
        guard let first = parts.first else { return LocalizedText(id: "hanya kertasnya", en: "the paper alone") }
        return parts.dropFirst().reduce(first) { LocalizedText(id: "\($0), \($1)", en: "\($0), \($1)") }
    }

    /// Indikator dengan kode yang dipakai keluaran lain, dan banyaknya program di bawahnya.
    func indicatorList(limit: Int?) -> [ReportBlock] {
        guard !budget.indicators.isEmpty else { return [] }
        let programs = Self.tally(budget.links.map(\.indicator))
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
                    Self.count(programs[indicator.code, default: 0]), .verbatim(indicator.code),
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
