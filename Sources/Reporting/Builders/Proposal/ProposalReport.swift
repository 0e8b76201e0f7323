public import BudgetAnalysis
public import BudgetChecks
public import BudgetModel
import Diagnostics
import ExactNumbers

/// Menyusun laporan usulan: cakupannya, setiap program dan baris dengan sebabnya, lantainya, dan temuan tentang kertasnya.
public struct ProposalReport {
    let proposal: Proposal
    let findings: [JudgedFinding]
    let tables: [TableUnderstanding]
    let files: FileNames

    /// - Parameters:
    ///   - proposal: Usulannya.
    ///   - findings: Temuan pembacaan dan pemeriksaan menurut urutan baca, dengan keputusannya.
    ///   - tables: Apa yang dimengerti dari setiap tabel.
    public init(_ proposal: Proposal, findings: [JudgedFinding], tables: [TableUnderstanding] = []) {
        self.proposal = proposal
        self.findings = findings.byWeight
        self.tables = tables
        files = FileNames(proposal.year.budget.files)
    }

    /// Laporannya.
    ///
    /// - Throws: ``AnalysisError`` bila suatu jumlah melampaui batas hitungan tepat.
    public func report() throws(AnalysisError) -> Report {
        do {
            let details = proposal.year.lines.goBelowProgram ? try ProposalDetailRows(proposal) : nil
            let programs = try ProposalPrograms(proposal, details: details)
            var sections = [
                ReportSection(
                    id: "usulan", title: LocalizedText(id: "Usulan", en: "Proposal"),
                    blocks: try sentences().map { .paragraph($0) } + [.table(programs.table)], isSummary: true)
            ]
            if let floors = try ProposalFloorTable(proposal, programs: programs).table {
                sections.append(
                    ReportSection(
                        id: ProposalFloorTable.id.name, title: LocalizedText(id: "Lantai Bersama", en: "Shared Floors"),
                        blocks: [.table(floors)], isSummary: true))
            }
            if let details { sections.append(details.section) }
            sections.append(
                ReportSection(
                    id: FindingsTable.id.name, title: FindingsTable.title,
                    blocks: [
                        findings.isEmpty
                            ? .paragraph(LocalizedText(id: "Tidak ada temuan.", en: "There are no findings."))
                            : .table(FindingsTable.table(findings, files: files))
                    ]))
            let report = Report(
                title: LocalizedText(id: "Usulan Anggaran Tahun \(proposal.year.year)", en: "Budget Proposal \(proposal.year.year)"),
                subtitles: [subtitle], year: proposal.year.year, sections: sections, findings: findings)
            return report.marking(findings, in: tables)
        } catch let error as AnalysisError {
            throw error
        } catch {
            throw .overflow
        }
    }

    private var subtitle: LocalizedText {
        let offices = proposal.year.budget.spendingOffices
        return offices.count == 1
            ? LocalizedText(verbatim: offices[0])
            : LocalizedText(id: "Gabungan \(offices.count) OPD", en: "\(offices.count) offices combined")
    }
}
