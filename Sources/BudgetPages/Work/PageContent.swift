import BudgetAnalysis
import BudgetChecks
import BudgetModel
import BudgetSession
import Diagnostics
import PaperReading
import Reporting

/// Yang diperlihatkan halaman-halaman sebuah pekerjaan; dihitung satu kali bagi kedua bahasa.
struct PageContent {
    let session: Session
    /// Tahapan yang diminta disandingkan.
    let stages: (from: BudgetStage?, to: BudgetStage?)
    /// Bacaannya bersama temuan yang menghentikan perbandingan.
    let stopped: IntakeResult
    let reading: Report
    /// Temuan dengan keputusannya, yang terberat dahulu.
    let findings: [JudgedFinding]
    let skippedRules: [RuleID]
    /// Sandingannya; `nil` bila bacaannya tidak pasti atau tahapannya hanya satu.
    let comparison: Report?
    /// Mengapa tidak ada sandingan.
    let whyNot: LocalizedText?
    /// Kertas yang dapat dibuat dan yang kurang bagi yang lain.
    let papers: [OfferedPaper]
    let excerpts: SourceExcerpts

    init(_ session: Session, stages: (from: BudgetStage?, to: BudgetStage?), toolVersion: String) throws {
        self.stages = stages
        self.session = session
        stopped = session.stopped
        reading = try ReadingReport(stopped.budget, tables: stopped.tables, findings: stopped.findings, doubts: stopped.doubts).report(
            .page)
        if stopped.hasErrors {
            (comparison, papers, whyNot) = (nil, [], Self.uncertain)
        } else {
            do {
                comparison = try session.comparisonReport(from: stages.from, to: stages.to, toolVersion: toolVersion).withoutEmptySections
                whyNot = nil
            } catch let error as AnalysisError {
                (comparison, whyNot) = (nil, error.explanation)
            }
            // Isi tanpa satu tahun anggaran yang pasti tetap diperlihatkan; hanya tidak ada kertas darinya.
            do { papers = try session.papers(PaperSettings()).offer } catch is AnalysisError { papers = [] }
        }
        if let judged = comparison?.findings {
            (findings, skippedRules) = (judged.byWeight, [])
        } else {
            let outcome = session.check()
            (findings, skippedRules) = (outcome.findings.byWeight, outcome.skippedRules)
        }
        excerpts = SourceExcerpts(of: findings.prefix(Self.shownFindings).map(\.finding), in: stopped.tables)
    }

    private static let uncertain = LocalizedText(
        id:
            "Belum ada sandingan: sebagian angka belum terbaca dengan pasti. Jawab pertanyaan di halaman Bacaan dan perbaiki kesalahan bacaannya.",
        en:
            "There is no comparison yet: some figures could not be read with certainty. Answer the questions on page Reading and mend the errors of reading."
    )

    /// Kartu di tempat yang belum dapat diisi, dengan sebabnya.
    func unavailable(_ title: String, _ say: PageWords) -> Markup {
        "<section class=\"card\"><h2>\(title)</h2><p>\(whyNot.map { say($0) } ?? "")</p></section>"
    }

    /// Temuan yang ditampilkan halaman; semuanya ada di buku kerja.
    static let shownFindings = 400

    /// Keraguan yang belum dijawab.
    var questions: [ReadingDoubt] { stopped.doubts.filter { $0.settlement == nil } }

    var state: PageState {
        func count(_ severity: Severity) -> Int { findings.count { $0.isOpen && $0.finding.severity == severity } }
        return PageState(
            titles: (reading.subtitles.first ?? LocalizedText(verbatim: "")).words,
            questions: questions.count, errors: count(.error), warnings: count(.warning), notes: count(.note),
            isCertain: !stopped.hasErrors, isCompared: comparison != nil)
    }
}
