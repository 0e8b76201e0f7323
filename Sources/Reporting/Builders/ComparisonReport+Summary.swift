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
    ///   - pictures: Gambar di bawah angka utamanya, beserta halaman pertamanya; `nil` bila belanja tidak dibandingkan.
    func summary(_ sideBySide: SideBySideTable?, _ balance: BalanceTable?, _ pictures: Pictures?) throws -> ReportSection {
        var blocks: [ReportBlock] = []
        if !isChecked { blocks.append(.paragraph(Self.unchecked)) }
        if let missingSpending { blocks.append(.paragraph(missingSpending)) }
        if let sideBySide { blocks += try spendingSummary(sideBySide, pictures) }
        if let balance { blocks += try balanceSummary(balance) }
        if comparison.hasSpending, !comparison.budget.printedTotals.isEmpty {
            blocks.append(.paragraph(Self.printedTotalsNote))
            blocks.append(.table(try printedTotalsTable()))
        }
        if !findings.isEmpty { blocks.append(.table(FindingsTable.counts(findings))) }
        blocks.append(.contents)
        return ReportSection(
            id: "ringkasan", title: LocalizedText(id: "Ringkasan", en: "Summary"), blocks: blocks, isSummary: true
        )
    }

    private func spendingSummary(_ sideBySide: SideBySideTable, _ pictures: Pictures?) throws -> [ReportBlock] {
        var blocks: [ReportBlock] = []
        for sentence in try headlines() { blocks.append(.paragraph(sentence)) }
        blocks.append(.table(try scopeTable(sideBySide)))
        if let pictures { blocks += try firstPage(pictures, sideBySide) }
        if comparison.regions.count > 1 { blocks.append(.table(try regionTable(sideBySide))) }
        if comparison.offices.count > 1 { blocks.append(.table(try officeTable(sideBySide))) }
        blocks.append(.table(try unitTable(sideBySide)))
        blocks.append(.table(try fundingTable(sideBySide)))
        return blocks
    }

    /// Satu kalimat per cakupan; setiap kalimat membandingkan cakupan dengan dirinya sendiri.
    private func headlines() throws -> [LocalizedText] {
        var sentences: [LocalizedText] = []
        let scopes: [(TotalScope, LocalizedText)] = [
            (.core, LocalizedText(id: "Program utama dibandingkan dengan program utama", en: "Core programs against core programs")),
            (
                .regional,
                LocalizedText(
                    id: "Jumlah APBD (utama + penunjang) dibandingkan dengan jumlah APBD",
                    en: "APBD total (core + overhead) against APBD total")
            ),
        ]
        for (scope, label) in scopes where comparison.rows.contains(where: { scope.includes($0.position.group) }) {
            sentences.append(Self.sentence(label, try comparison.total(scope)))
        }
        if comparison.rows.contains(where: { !$0.isInsideTotal }) {
            let support = try comparison.total(.support)
            sentences.append(
                LocalizedText(
                    id: "Dukungan APBN \(support.after) berdiri di samping jumlah APBD dan tidak termasuk di dalamnya.",
                    en: "APBN support of \(support.after) stands beside the APBD total and is not part of it."
                )
            )
        }
        return sentences
    }

    private static func sentence(_ label: LocalizedText, _ variance: Variance) -> LocalizedText {
        let word: LocalizedText
        if variance.difference.isZero {
            return LocalizedText(
                id: "\(label): tetap \(variance.after).", en: "\(label): unchanged at \(variance.after)."
            )
        }
        let isCut = variance.difference.isNegative
        word = isCut ? LocalizedText(id: "berkurang", en: "down") : LocalizedText(id: "bertambah", en: "up")
        let size = isCut ? (try? variance.difference.negated()) ?? variance.difference : variance.difference
        var percent = LocalizedText.nothing
        if case .ratio(let ratio) = try? variance.change, let value = try? ratio.percent() {
            let shown = value.isNegative ? (try? value.negated()) ?? value : value
            percent = LocalizedText(id: " atau \(percent: shown)", en: " or \(percent: shown)")
        }
        return LocalizedText(
            id: "\(label): \(variance.before) menjadi \(variance.after), \(word) \(size)\(percent).",
            en: "\(label): \(variance.before) to \(variance.after), \(word) \(size)\(percent)."
        )
    }

    private func scopeTable(_ sideBySide: SideBySideTable) throws -> ReportTable {
        let id = Self.scopes
        let columns = VarianceColumns(table: id, first: 1)
        let caption = LocalizedText(id: "Menurut kelompok program", en: "By program group")
        var table = ReportTable(
            id: id, caption: caption,
            columns: [ReportColumn(LocalizedText(id: "Cakupan", en: "Scope"), .name)]
                + VarianceColumns.titles(comparison)
        )
        func add(
            _ label: LocalizedText, _ variance: Variance, _ role: ReportRow.Role, level: Int, rows: [Int]
        ) throws {
            let own = sideBySide.layout.variance
            let cells = try columns.cells(
                variance, row: table.rows.count, before: SideBySideTable.derivation(of: rows, column: own.before),
                after: SideBySideTable.derivation(of: rows, column: own.after)
            )
            table.rows.append(ReportRow(role, level: level, cells: [.text(label)] + cells))
        }
        for group in [ProgramGroup.core, .overhead] {
            let rows = comparison.rows.filter { $0.position.group == group }
            guard !rows.isEmpty else { continue }
            try add(
                group.label, try Comparison.total(of: rows), .subtotal, level: 0,
                rows: sideBySide.subjectRows[.group(group)] ?? []
            )
            guard group == .core else { continue }
            for indicator in comparison.servedIndicators {
                let members = rows.filter { $0.indicator == indicator.code }
                guard !members.isEmpty else { continue }
                try add(
                    LocalizedText(verbatim: indicator.name), try Comparison.total(of: members), .detail, level: 1,
                    rows: sideBySide.subjectRows[.indicator(indicator.code)] ?? []
                )
            }
        }
        try add(
            ReportWords.regionalTotal, try comparison.total(.regional), .total, level: 0,
            rows: [sideBySide.totalRow]
        )
        if let support = sideBySide.subjectRows[.group(.support)] {
            try add(
                LocalizedText(id: "Dukungan APBN (di luar jumlah)", en: "APBN support (outside the total)"),
                try comparison.total(.support), .beside, level: 0, rows: support
            )
        }
        return table
    }
}
