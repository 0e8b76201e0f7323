import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension ComparisonReport {
    /// Bagian *Realisasi*: penyerapan uang terhadap pagu setiap tahapan, dan capaian tertera.
    func realisation() throws -> ReportSection {
        var blocks: [ReportBlock] = []
        let records = try comparison.annual.absorptionRecords()
        if records.isEmpty {
            blocks.append(
                .paragraph(
                    LocalizedText(
                        id: "Tidak ada realisasi keuangan di berkas masukan.",
                        en: "The input holds no money realisation."
                    )
                )
            )
        } else {
            blocks.append(.paragraph(Self.rangeNote))
            blocks.append(.table(try absorptionTable(records)))
        }
        if !comparison.budget.indicatorRealisations.isEmpty { blocks.append(.table(achievementTable())) }
        return ReportSection(
            id: "realisasi", title: LocalizedText(id: "Realisasi", en: "Realisation"), blocks: blocks
        )
    }

    private static let rangeNote = LocalizedText(
        id:
            "Bila kertas hanya mencetak persen, realisasi adalah rentang: pagu x (persen +- setengah satuan desimal terakhir) / 100. Bila kertas tidak menyebut tahapan pagunya, setiap tahapan dihitung; hanya satu di antaranya yang benar.",
        en:
            "Where the paper prints only a percentage, realisation is a range: ceiling x (percentage +- half a unit of its last decimal) / 100. Where the paper names no stage for the ceiling, every stage is computed; only one of them is right."
    )

    private func absorptionTable(_ records: [AbsorptionRecord]) throws -> ReportTable {
        let id: TableID = "penyerapan"
        let remaining = LocalizedText(id: "Sisa pagu", en: "Remaining")
        let hasPhysical = records.contains { $0.realisation.physical != nil }
        var table = ReportTable(
            id: id,
            caption: LocalizedText(
                id: "Penyerapan sampai dengan triwulan", en: "Absorption up to the quarter"
            ),
            columns: [
                ReportColumn(LocalizedText(id: "Indikator atau program", en: "Indicator or program"), .name),
                ReportColumn(LocalizedText(id: "Periode", en: "Period"), .label),
                ReportColumn(LocalizedText(id: "Tertera", en: "Printed"), .label, field: .absorption),
                ReportColumn(LocalizedText(id: "Pagu tahapan", en: "Ceiling of stage"), .label),
                ReportColumn(LocalizedText(id: "Pagu", en: "Ceiling"), .amount),
                ReportColumn(LocalizedText(id: "Realisasi paling sedikit", en: "Realisation at least"), .amount, field: .realised),
                ReportColumn(LocalizedText(id: "Realisasi paling banyak", en: "Realisation at most"), .amount),
                ReportColumn(LocalizedText(id: "Serapan paling sedikit", en: "Absorption at least"), .percent),
                ReportColumn(LocalizedText(id: "Serapan paling banyak", en: "Absorption at most"), .percent),
                ReportColumn(LocalizedText(id: "\(remaining) paling sedikit", en: "\(remaining) at least"), .amount),
                ReportColumn(LocalizedText(id: "\(remaining) paling banyak", en: "\(remaining) at most"), .amount),
            ]
                + (hasPhysical
                    ? [ReportColumn(LocalizedText(id: "Fisik tertera", en: "Physical progress, printed"), .percent, field: .physical)] : [])
                + [ReportColumn(ReportWords.remark, .note)]
        )
        for record in records {
            let leading: [ReportCell] = [
                .verbatim(text(subjectName(record.realisation.subject), of: record.realisation.offices)),
                .text(record.realisation.period.label),
                .verbatim(Self.printed(record.realisation.evidence)),
            ]
            let physical = hasPhysical ? [Self.cell(record.realisation.physical)] : []
            let sources = [record.realisation.location]
            for absorption in record.absorptions {
                let cells = try Self.cells(absorption, table: id, row: table.rows.count)
                let remark = Self.remark(record.realisation.evidence, absorption)
                let fields: [Int: RowField] = [4: .ceiling(absorption.stage), 5: .realised(against: absorption.stage)]
                table.rows.append(ReportRow(cells: leading + cells + physical + [remark], sources: sources, fields: fields))
            }
            if record.absorptions.isEmpty {
                let blanks = [ReportCell](repeating: .empty, count: 8)
                table.rows.append(ReportRow(cells: leading + blanks + physical + [.text(Self.missing(record))], sources: sources))
            }
        }
        return table
    }

    private static func cells(_ absorption: Absorption, table: TableID, row: Int) throws -> [ReportCell] {
        func own(_ column: Int) -> CellReference { CellReference(table, row: row, column: column) }
        func ratio(_ value: Ratio?, column: Int) throws -> ReportCell {
            ReportCell(
                try value.map { (value) throws(ArithmeticError) in .percent(try value.percent()) }
                    ?? .text(Derivation.noneWord),
                derivation: .share(part: own(column), whole: own(4))
            )
        }
        return [
            .text(absorption.stage.label),
            ReportCell(.amount(absorption.ceiling)),
            ReportCell(.amount(absorption.realised.lower)),
            ReportCell(.amount(absorption.realised.upper)),
            try ratio(absorption.ratio?.lowerBound, column: 5),
            try ratio(absorption.ratio?.upperBound, column: 6),
            ReportCell(.amount(absorption.remaining.lower), derivation: .difference(after: own(4), before: own(6))),
            ReportCell(.amount(absorption.remaining.upper), derivation: .difference(after: own(4), before: own(5))),
        ]
    }

    private func subjectName(_ subject: MoneyRealisation.Subject) -> String {
        switch subject {
        case .indicator(let code): comparison.budget.indicator(code)?.name ?? code
        case .program(let program, let unit): unit.map { "\(program.name) (\($0))" } ?? program.name
        case .office(let name): name
        }
    }

    private static func printed(_ evidence: MoneyRealisation.Evidence) -> String {
        switch evidence {
        case .amount: ""
        case .percentage(let figure, _): figure.text
        }
    }

    private static func remark(_ evidence: MoneyRealisation.Evidence, _ absorption: Absorption) -> ReportCell {
        if absorption.isSpentWithoutCeiling {
            return .text(LocalizedText(id: "realisasi tanpa pagu: salah", en: "spent without a ceiling: wrong"))
        }
        if case .percentage(_, of: nil) = evidence {
            return .text(LocalizedText(id: "tahapan tidak disebut kertas", en: "paper names no stage"))
        }
        if case .percentage(_, of: let stage?) = evidence {
            return .text(LocalizedText(id: "persen dari pagu \(stage.label)", en: "percentage of ceiling \(stage.label)"))
        }
        return .empty
    }

    private static func missing(_ record: AbsorptionRecord) -> LocalizedText {
        if let gap = record.gap {
            return LocalizedText(
                id: "\(gap.label) tidak ada, jumlah kumulatif tidak diketahui",
                en: "\(gap.label) is missing, the cumulative sum is unknown"
            )
        }
        return LocalizedText(
            id: "pagunya tidak ditemukan atau angkanya mendua", en: "no ceiling found, or the figure is ambiguous"
        )
    }

    private func achievementTable() -> ReportTable {
        var table = ReportTable(
            id: "capaian-tertera",
            caption: LocalizedText(
                id: "Capaian kinerja seperti tertera di kertas", en: "Achievement as printed in the papers"
            ),
            columns: [
                ReportColumn(LocalizedText(id: "Indikator", en: "Indicator"), .name),
                ReportColumn(LocalizedText(id: "Periode", en: "Period"), .label),
                ReportColumn(LocalizedText(id: "Target tahun", en: "Year target"), .quantity, field: .yearTarget),
                ReportColumn(LocalizedText(id: "Target triwulan", en: "Quarter target"), .quantity, field: .quarterTarget),
                ReportColumn(LocalizedText(id: "Realisasi", en: "Realised"), .quantity, field: .realised),
                ReportColumn(LocalizedText(id: "Capaian triwulan", en: "Quarter achievement"), .percent, field: .achievement),
                ReportColumn(LocalizedText(id: "Jumlah capaian", en: "Realised so far"), .quantity, field: .cumulativeRealised),
                ReportColumn(LocalizedText(id: "Capaian kumulatif", en: "Cumulative achievement"), .percent, field: .cumulativeAchievement),
            ]
        )
        for item in comparison.budget.indicatorRealisations {
            table.rows.append(
                ReportRow(
                    cells: [
                        .verbatim(comparison.budget.indicator(item.indicator)?.name ?? item.indicator),
                        .verbatim(item.quarter.name), Self.cell(item.yearTarget), Self.cell(item.quarterTarget),
                        Self.cell(item.realised), Self.cell(item.achievement), Self.cell(item.cumulativeRealised),
                        Self.cell(item.cumulativeAchievement),
                    ], sources: [item.location])
            )
        }
        return table
    }

    /// Angka tertera sebagai sel: angka bila artinya tunggal, teks aslinya bila tidak.
    static func cell(_ figure: PrintedFigure?) -> ReportCell {
        guard let figure else { return .empty }
        guard let value = figure.value else { return .verbatim(figure.text) }
        return ReportCell(figure.isPercent ? .percent(value) : .quantity(value))
    }
}
