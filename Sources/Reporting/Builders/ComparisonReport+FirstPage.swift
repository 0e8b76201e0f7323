import BudgetAnalysis
import BudgetChecks
import BudgetModel
import Diagnostics
import ExactNumbers

/// Halaman pertama buku kerja: terhadap target apa uangnya berubah, seberapa yang sudah terpakai, gambarnya, dan temuan terberat.
extension ComparisonReport {
    private static let shownFindings = 3

    func firstPage(_ pictures: Pictures, _ scopes: ScopeTable) throws -> [ReportBlock] {
        var blocks: [ReportBlock] = []
        if let table = try promiseTable(pictures, scopes) { blocks.append(.table(table)) }
        for start in stride(from: 0, to: pictures.charts.count, by: 2) {
            blocks.append(.charts(Array(pictures.charts[start..<min(start + 2, pictures.charts.count)])))
        }
        let worst = findings.filter { $0.isOpen && $0.finding.severity != .note }
        if !worst.isEmpty {
            let shown = worst.prefix(Self.shownFindings)
            let open = findings.count(where: \.isOpen)
            blocks.append(
                .links(
                    LocalizedText(
                        id: "Temuan terberat (\(count: shown.count) dari \(count: open))",
                        en: "Gravest findings (\(count: shown.count) of \(count: open))"),
                    shown.map { item in
                        let code = item.finding.rule.code
                        return LocalizedText(id: "\(code): \(item.finding.message)", en: "\(code): \(item.finding.message)")
                    }, to: FindingsTable.id.name))
        }
        return blocks + [.pageBreak]
    }

    /// Setiap indikator: target lama dan baru, uangnya, capaian dan serapan terakhir; `nil` bila tidak ada indikator yang dilayani.
    private func promiseTable(_ pictures: Pictures, _ scopes: ScopeTable) throws -> ReportTable? {
        guard let sheet = pictures.performance else { return nil }
        var rows: [ReportRow] = []
        for indicator in comparison.servedIndicators {
            let members = comparison.rows.filter { $0.position.group == .core && $0.indicator == indicator.code }
            let targets = sheet.targets.targetCells(of: indicator.code).map { cell in
                ReportCell(sheet.targets.value(at: cell), derivation: sheet.targets.value(at: cell) == .empty ? nil : .same(cell))
            }
            let latest = sheet.quarters.last(of: indicator.code)
            guard !members.isEmpty, latest != nil || targets.contains(where: { $0.value != .empty }) else { continue }
            let change = try VarianceColumns.value(of: Comparison.total(of: members).change)
            let origin = scopes.subjects[.indicator(indicator.code)].map {
                CellReference(ScopeTable.id, row: $0, column: scopes.columns.change)
            }
            rows.append(
                ReportRow(cells: [
                    .verbatim(indicator.name), targets[0], targets[1],
                    ReportCell(change, derivation: origin.map(Derivation.same)),
                    latest.map { sheet.quarters.reference($0, .cumulativeAchievement) } ?? .empty,
                    latest.map { sheet.quarters.reference($0, .absorption) } ?? .empty,
                    latest.map { .verbatim($0.measured.quarter.name) } ?? .empty,
                ]))
        }
        guard !rows.isEmpty else { return nil }
        return ReportTable(
            id: "ringkasan-kinerja",
            caption: LocalizedText(id: "Target, uang, dan yang sudah tercapai", en: "Targets, money, and what is achieved"),
            columns: [
                ReportColumn(LocalizedText(id: "Indikator", en: "Indicator"), .name),
                ReportColumn(LocalizedText(id: "Target (\(comparison.from.label))", en: "Target (\(comparison.from.label))"), .quantity),
                ReportColumn(LocalizedText(id: "Target (\(comparison.to.label))", en: "Target (\(comparison.to.label))"), .quantity),
                ReportColumn(LocalizedText(id: "Perubahan uang", en: "Change of money"), .percent),
                ReportColumn(LocalizedText(id: "Capaian kumulatif", en: "Cumulative achievement"), .percent),
                ReportColumn(LocalizedText(id: "Serapan", en: "Absorption"), .percent),
                ReportColumn(LocalizedText(id: "Sampai", en: "Up to"), .label),
            ], rows: rows)
    }

    /// Guna setiap bagian, menurut nama tetapnya.
    static let purposes: [String: LocalizedText] = [
        "sandingan": LocalizedText(
            id: "setiap program sebelum dan setelah perubahan, dengan subjumlah", en: "every program before and after, with subtotals"),
        "tahapan": LocalizedText(
            id: "setiap program di semua tahapan, langkah demi langkah", en: "every program at all stages, step by step"),
        "dukungan-apbn": LocalizedText(id: "program pusat di samping APBD", en: "central programs beside APBD"),
        "realisasi": LocalizedText(
            id: "uang yang sudah terpakai terhadap setiap pagu", en: "money spent against each ceiling"),
        "kinerja": LocalizedText(
            id: "target, capaian, serapan, dan efisiensi setiap indikator",
            en: "target, achievement, absorption, and efficiency of each indicator"),
        "kaitan": LocalizedText(id: "pembagian pagu program ke indikator", en: "the split of program ceilings over indicators"),
        "rincian": LocalizedText(id: "setiap baris anggaran", en: "every budget line"),
        "temuan": LocalizedText(
            id: "yang perlu diperbaiki atau dijelaskan; keputusannya diisi di sana", en: "what to mend or explain; decide there"),
        "grafik": LocalizedText(id: "angka di balik gambar", en: "the figures behind the pictures"),
        "pembagian": LocalizedText(
            id: "langkah pembagian pagu ke indikator menurut bobot", en: "the steps of splitting ceilings over indicators by weight"),
        "metode": LocalizedText(
            id: "cara menghitung, berkas yang dibaca, dan sidiknya", en: "how it was computed, the files read, their hashes"),
    ]
}
