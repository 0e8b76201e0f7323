import BudgetAnalysis
import BudgetModel
import Diagnostics

/// Pendapatan dan pembiayaan di dalam laporan: bagian sendiri, dan ringkasannya.
extension ComparisonReport {
    /// Tabelnya; `nil` bila tidak ada pendapatan atau pembiayaan.
    func balanceTable(_ sideBySide: SideBySideTable?) throws -> BalanceTable? {
        comparison.balance.lines.isEmpty ? nil : try BalanceTable(comparison, sideBySide: sideBySide)
    }

    /// Bagian *Pendapatan dan Pembiayaan*.
    func balanceSection(_ balance: BalanceTable) throws -> ReportSection {
        ReportSection(
            id: BalanceTable.id.name, title: Self.balanceTitle,
            blocks: [.paragraph(Self.balanceNote)] + (try missingBalances()).map { .paragraph($0) } + [.table(balance.table)]
        )
    }

    /// Ringkasannya: satu baris per jenis dan hitungan, diacu dari tabelnya.
    func balanceSummary(_ balance: BalanceTable) throws -> [ReportBlock] {
        let id: TableID = "ringkasan-pendapatan-pembiayaan"
        let columns = VarianceColumns(table: id, first: 1)
        var table = ReportTable(
            id: id,
            caption: LocalizedText(
                id: "Pendapatan dan pembiayaan (di luar jumlah belanja)", en: "Revenue and financing (outside the spending totals)"
            ),
            columns: [ReportColumn(LocalizedText(id: "Jenis", en: "Kind"), .name)] + VarianceColumns.titles(comparison)
        )
        for (subject, row) in balance.subjects where subject != .part(.spending) {
            func origin(_ column: Int) -> Derivation { .same(CellReference(BalanceTable.id, row: row, column: column)) }
            let (label, change, role) = try self.row(of: subject)
            let cells = try columns.cells(
                change, row: table.rows.count, before: origin(balance.columns.before), after: origin(balance.columns.after)
            )
            table.rows.append(ReportRow(role, cells: [.text(label)] + cells))
        }
        return [.table(table)] + (try missingBalances()).map { .paragraph($0) }
    }

    private func row(
        of subject: BalanceTable.Subject
    ) throws(AnalysisError) -> (label: LocalizedText, change: BalanceChange, role: ReportRow.Role) {
        switch subject {
        case .part(.account(let kind)): (kind.label, try comparison.change(of: .account(kind)), .detail)
        case .part(.spending): (ReportWords.regionalTotal, try comparison.change(of: .spending), .beside)
        case .balance(let kind): (kind.label, try comparison.change(of: kind), kind == .remainder ? .total : .subtotal)
        }
    }

    /// Kalimat bila belanja tidak dapat dibandingkan walaupun ada; kosong bila tidak ada belanja sama sekali.
    var missingSpending: LocalizedText? {
        guard !comparison.hasSpending, !comparison.lines.isEmpty else { return nil }
        let stages = ReportWords.stages(comparison.annual.stages)
        return LocalizedText(
            id: "Belanja tidak dibandingkan karena hanya memuat tahapan \(stages); yang dibandingkan pendapatan dan pembiayaan.",
            en: "Spending is not compared because it holds only the stages \(stages); revenue and financing are."
        )
    }

    private static let balanceTitle = LocalizedText(id: "Pendapatan dan Pembiayaan", en: "Revenue and financing")

    private static let balanceNote = LocalizedText(
        id:
            "Pendapatan dan pembiayaan berdiri sendiri dan tidak pernah masuk jumlah belanja. Sel kosong berarti tidak tertera pada tahapan itu; jumlah yang salah satu bagiannya tidak tertera tidak dihitung.",
        en:
            "Revenue and financing stand apart and never enter the spending totals. An empty cell means not printed at that stage; a figure with a part that is not printed is not computed."
    )

    /// Hitungan yang tidak ada di kedua tahapan, dengan sebabnya.
    private func missingBalances() throws(AnalysisError) -> [LocalizedText] {
        let balance = comparison.balance
        var sentences: [LocalizedText] = []
        if balance.kinds.contains(.revenue), try isMissing(.surplus) {
            sentences.append(
                LocalizedText(
                    id: "Surplus/(defisit) tidak dihitung karena belanja OPD yang berpendapatan tidak tertera pada tahapan yang sama.",
                    en:
                        "The surplus/(deficit) is not computed because the spending of the offices with revenue is not printed at the same stage."
                )
            )
        }
        guard balance.kinds != [.revenue], try isMissing(.netFinancing) else { return sentences }
        if balance.hasFinancingWithoutDirection() {
            sentences.append(
                LocalizedText(
                    id: "Pembiayaan netto dan SiLPA tidak dihitung karena ada pembiayaan yang arahnya tidak disebut.",
                    en: "Net financing and the remainder are not computed because some financing has no direction."
                )
            )
        } else {
            sentences.append(
                LocalizedText(
                    id:
                        "Pembiayaan netto dan SiLPA tidak dihitung karena penerimaan dan pengeluaran pembiayaan tidak tertera bersama pada satu tahapan; tulis nol bila salah satunya memang tidak ada.",
                    en:
                        "Net financing and the remainder are not computed because financing receipts and outlays are not printed together at one stage; write zero where one of them is indeed absent."
                )
            )
        }
        return sentences
    }

    private func isMissing(_ kind: PrintedBalance.Kind) throws(AnalysisError) -> Bool {
        let change = try comparison.change(of: kind)
        return change.before == nil && change.after == nil
    }
}
