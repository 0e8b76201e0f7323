package import BudgetAnalysis
package import BudgetChecks
import BudgetModel
import Diagnostics
package import Reporting

/// Berkas setelan pemeriksaan dan usulan: CSV bertajuk `Setelan,Nilai`.
package struct SettingsFile {
    private struct Entry {
        let name: CheckSettings.Name
        let row: CompanionTable.Row
    }

    private let entries: [Entry]
    /// Ketentuan usulan di dalamnya.
    package let proposal: ProposalRules
    /// Isian kertas resmi di dalamnya.
    package let papers: PaperSettings

    private static let columns = ["Setelan", "Nilai"]

    /// Membaca berkas; nama yang tidak dikenal dan nama yang berulang ditolak.
    package init(path: String) throws(CompanionTableError) {
        var entries: [Entry] = []
        var proposal = ProposalRules()
        var papers = PaperSettings()
        for row in try CompanionTable(path: path, columns: Self.columns).rows {
            let text = row.cells[0].trimmedName
            if ProposalRules.isName(text) {
                do throws(ProposalSettingError) {
                    try proposal.set(text, to: row.cells[1].trimmedName)
                } catch {
                    throw .proposal(error, at: row.place)
                }
                continue
            }
            if let name = PaperSettings.Name(rawValue: text.lowercased()) {
                let value = row.cells[1].trimmedName
                guard papers[name] == nil else { throw .repeatedPaperSetting(name, at: row.place(0)) }
                guard !value.isEmpty else { throw .emptyCell(row.place(1), column: Self.columns[1]) }
                do throws(PaperSettingError) {
                    try papers.set(name, to: value)
                } catch {
                    throw .paper(error, at: row.place(1))
                }
                continue
            }
            guard let name = CheckSettings.Name(rawValue: text.lowercased()) else {
                throw .setting(.unknownName(text), at: row.place(0))
            }
            guard !entries.contains(where: { $0.name == name }) else { throw .repeatedSetting(name, at: row.place(0)) }
            guard !row.cells[1].trimmedName.isEmpty else { throw .emptyCell(row.place(1), column: Self.columns[1]) }
            entries.append(Entry(name: name, row: row))
        }
        self.entries = entries
        self.proposal = proposal
        self.papers = papers
    }

    /// Mengisi setelan. Setelan semua kelompok lebih dahulu, supaya setelan satu kelompok menang di baris mana pun
    /// ia berdiri.
    package func apply(to settings: inout CheckSettings) throws(CompanionTableError) {
        for entry in entries.filter({ $0.name == .change }) + entries.filter({ $0.name != .change }) {
            do throws(SettingError) {
                try settings.set(entry.name.rawValue, to: entry.row.cells[1].trimmedName)
            } catch {
                throw .setting(error, at: entry.row.place(1))
            }
        }
    }
}
