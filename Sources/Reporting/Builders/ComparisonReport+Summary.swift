import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension ComparisonReport {
    /// Bagian *Ringkasan*: angka utama dengan cakupan yang sebanding, dikatakan dengan kata.
    ///
    /// - Parameters:
    ///   - sideBySide: Tabel belanja; `nil` bila belanja tidak dibandingkan.
    ///   - balance: Tabel pendapatan dan pembiayaan; `nil` bila tidak ada.
    ///   - ceilings: Tempat setiap pagu, bagi jumlah yang tertera; `nil` bila belanja tidak dibandingkan.
    ///   - pictures: Gambar di bawah angka utamanya, beserta halaman pertamanya; `nil` bila belanja tidak dibandingkan.
    func summary(_ sideBySide: SideBySideTable?, _ balance: BalanceTable?, _ pictures: Pictures?, _ ceilings: CeilingCells?) throws
        -> ReportSection
    {
        var blocks: [ReportBlock] = []
        if !isChecked { blocks.append(.paragraph(Self.unchecked)) }
        if let unjudged { blocks.append(.paragraph(unjudged)) }
        if let missingSpending { blocks.append(.paragraph(missingSpending)) }
        if let sideBySide { blocks += try spendingSummary(sideBySide, pictures) }
        if let balance { blocks += try balanceSummary(balance) }
        if comparison.hasSpending, !comparison.budget.printedTotals.isEmpty {
            blocks.append(.paragraph(Self.printedTotalsNote))
            blocks.append(.table(try printedTotalsTable(ceilings)))
        }
        if !findings.isEmpty { blocks.append(.table(FindingsTable.counts(findings))) }
        blocks.append(.contents)
        return ReportSection(
            id: "ringkasan", title: LocalizedText(id: "Ringkasan", en: "Summary"), blocks: blocks, isSummary: true
        )
    }

    private func spendingSummary(_ sideBySide: SideBySideTable, _ pictures: Pictures?) throws -> [ReportBlock] {
        var blocks: [ReportBlock] = []
        let scopes = try scopeTable(sideBySide)
        blocks += try headlines(scopes)
        blocks.append(.table(scopes.table))
        if let pictures { blocks += try firstPage(pictures, scopes) }
        if comparison.regions.count > 1 { blocks.append(.table(try regionTable(sideBySide))) }
        if comparison.offices.count > 1 { blocks.append(.table(try officeTable(sideBySide))) }
        blocks.append(.table(try unitTable(sideBySide)))
        blocks.append(.table(try fundingTable(sideBySide)))
        return blocks
    }

    private func scopeTable(_ sideBySide: SideBySideTable) throws -> ScopeTable {
        let id = ScopeTable.id
        let columns = VarianceColumns(table: id, first: 1)
        let caption = LocalizedText(id: "Menurut kelompok program", en: "By program group")
        var table = ReportTable(
            id: id, caption: caption,
            columns: [ReportColumn(LocalizedText(id: "Cakupan", en: "Scope"), .name)]
                + VarianceColumns.titles(comparison)
        )
        var subjects: [SideBySideNode.Subject: Int] = [:]
        func add(
            _ label: LocalizedText, _ subject: SideBySideNode.Subject?, _ variance: Variance, _ role: ReportRow.Role, level: Int,
            rows: [Int]
        ) throws {
            let own = sideBySide.layout.variance
            if let subject { subjects[subject] = table.rows.count }
            let cells = try columns.cells(
                variance, row: table.rows.count, before: SideBySideTable.derivation(of: rows, column: own.before),
                after: SideBySideTable.derivation(of: rows, column: own.after)
            )
            table.rows.append(ReportRow(role, level: level, cells: [.text(label)] + cells))
        }
        for group in [ProgramGroup.core, .overhead] {
            let rows = comparison.rows.indices.filter { comparison.rows[$0].position.group == group }
            guard !rows.isEmpty else { continue }
            try add(
                group.label, .group(group), try comparison.total(at: rows), .subtotal, level: 0,
                rows: sideBySide.subjectRows[.group(group)] ?? []
            )
            guard group == .core else { continue }
            for indicator in comparison.servedIndicators {
                let members = rows.filter { comparison.rows[$0].indicator == indicator.code }
                guard !members.isEmpty else { continue }
                try add(
                    LocalizedText(verbatim: indicator.name), .indicator(indicator.code), try comparison.total(at: members), .detail,
                    level: 1,
                    rows: sideBySide.subjectRows[.indicator(indicator.code)] ?? []
                )
            }
        }
        let totalRow = table.rows.count
        try add(
            ReportWords.regionalTotal, nil, try comparison.total(.regional), .total, level: 0,
            rows: [sideBySide.totalRow]
        )
        if let support = sideBySide.subjectRows[.group(.support)] {
            try add(
                LocalizedText(id: "Dukungan APBN (di luar jumlah)", en: "APBN support (outside the total)"), .group(.support),
                try comparison.total(.support), .beside, level: 0, rows: support
            )
        }
        return ScopeTable(table: table, columns: columns, subjects: subjects, totalRow: totalRow)
    }
}

/// Tabel jumlah setiap cakupan, dengan tempat setiap jumlahnya.
struct ScopeTable {
    static let id: TableID = "ringkasan-cakupan"

    let table: ReportTable
    let columns: VarianceColumns
    /// Baris setiap kelompok dan indikator.
    let subjects: [SideBySideNode.Subject: Int]
    /// Baris jumlah APBD.
    let totalRow: Int
}
