public import BudgetAnalysis
public import BudgetChecks
public import BudgetModel
import Diagnostics
public import ExactNumbers

/// Menyusun laporan usulan: pembagiannya bila sebuah jumlah dibagi, lembar yang diisi orang, dan temuan tentang kertasnya.
public struct ProposalReport {
    let form: ProposalForm
    let findings: [JudgedFinding]
    private let proposal: Proposal?
    private let tables: [TableUnderstanding]

    /// Pembagian sebuah jumlah; lembar *Usulan* terisi dengannya.
    ///
    /// - Parameters:
    ///   - proposal: Usulannya.
    ///   - findings: Temuan pembacaan dan pemeriksaan menurut urutan baca, dengan keputusannya.
    ///   - tables: Apa yang dimengerti dari setiap tabel.
    public init(_ proposal: Proposal, findings: [JudgedFinding], tables: [TableUnderstanding] = []) {
        self.init(ProposalForm(proposal), proposal, findings, tables)
    }

    /// Lembar *Usulan* yang kosong: setiap usulan sama dengan pagunya.
    public init(_ form: ProposalForm, findings: [JudgedFinding], tables: [TableUnderstanding] = []) {
        self.init(form, nil, findings, tables)
    }

    private init(_ form: ProposalForm, _ proposal: Proposal?, _ findings: [JudgedFinding], _ tables: [TableUnderstanding]) {
        self.form = form
        self.proposal = proposal
        self.findings = findings.byWeight
        self.tables = tables
    }

    /// Laporannya.
    ///
    /// - Parameter threshold: Perubahan dalam persen yang diwarnai di lembar *Usulan*.
    /// - Throws: ``AnalysisError`` bila suatu jumlah melampaui batas hitungan tepat.
    public func report(threshold: Quantity) throws(AnalysisError) -> Report {
        do {
            let usulan = try ProposalFormTable(form)
            var sections: [ReportSection] = []
            if let proposal {
                let table = try ProposalPrograms(proposal, form: usulan).table
                sections.append(
                    ReportSection(
                        id: ProposalPrograms.id.name, title: LocalizedText(id: "Ringkasan Usulan", en: "Proposal Summary"),
                        blocks: try sentences(proposal).map { .paragraph($0) } + [.table(table)], isSummary: true))
            }
            sections += try form.sections(usulan, threshold: threshold)
            sections.append(
                ReportSection(
                    id: FindingsTable.id.name, title: FindingsTable.title,
                    blocks: [
                        findings.isEmpty
                            ? .paragraph(LocalizedText(id: "Tidak ada temuan.", en: "There are no findings."))
                            : .table(FindingsTable.table(findings, files: form.files))
                    ]))
            let year = form.annual.year
            let report = Report(
                title: LocalizedText(id: "Usulan Anggaran Tahun \(year)", en: "Budget Proposal \(year)"), subtitles: [subtitle], year: year,
                sections: sections, findings: findings)
            return report.marking(findings, in: tables)
        } catch {
            throw .overflow
        }
    }

    private var subtitle: LocalizedText {
        let offices = form.annual.budget.spendingOffices
        return ReportWords.offices(offices)
    }
}
