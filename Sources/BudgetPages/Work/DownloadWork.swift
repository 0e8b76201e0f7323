import BudgetSession
import Diagnostics
import PaperReading
import Reporting

/// Menulis satu berkas yang diunduh, dengan panggilan yang sama seperti perintahnya.
struct DownloadWork {
    private let work: PageWork

    init(_ work: PageWork) { self.work = work }

    func outcome(of session: Session, _ download: PageTask.Download) throws -> PageOutcome {
        let stopped = session.stopped
        guard !stopped.hasErrors else { return PageWork.uncertain(Self.refused) }
        let say = PageWords(work.language)
        switch download {
        case .workbook(let paper):
            let (from, to) = work.stages
            let report = try session.comparisonReport(from: from, to: to, toolVersion: work.toolVersion).withoutEmptySections
            return try file(report, say("sandingan", "side-by-side"), "xlsx", of: session, Self.size(paper))
        case .papers(let kinds, let suffix, let paper, let values):
            var settings = PaperSettings()
            for (name, value) in values where !value.isEmpty {
                if let name = PaperSettings.Name(rawValue: name) { try settings.set(name, to: value) }
            }
            let papers = try session.papers(settings)
            guard !kinds.isEmpty else { return PageWork.refused(Self.nothingChosen) }
            let chosen = try papers.chosen(kinds)
            let name = chosen.count == 1 ? chosen[0].id : say("kertas", "papers")
            return try file(papers.report(chosen).report, name, suffix, of: session, Self.size(paper))
        case .narrative(let suffix):
            let report = try session.narrativeReport(from: work.stages.from, to: work.stages.to)
            return try file(report, say("naskah", "narrative"), suffix, of: session)
        case .package:
            let template = OfficeTemplate(stopped.budget, shifts: 0)
            return try file(template.report, say("isian", "content"), "xlsx", of: session)
        }
    }

    private static func size(_ name: String) -> PaperSize { PaperSize(rawValue: name) ?? .a4 }

    private func file(
        _ report: Report, _ name: String, _ suffix: String, of session: Session, _ paper: PaperSize = .a4
    ) throws -> PageOutcome {
        let name = "\(name).\(suffix)"
        guard let form = ReportForm(of: name, among: ReportForm.allCases) else { throw SessionError.notWorkbookName(name) }
        try session.write(report, to: "\(work.task.output)/\(name)", as: form, in: work.language, paper: paper)
        return PageOutcome(file: name)
    }

    private static let refused = LocalizedText(id: "Berkas tidak dibuat", en: "No file was made")
    private static let nothingChosen = LocalizedText(
        id: "Pilih dahulu kertas yang dibuat.", en: "Choose the papers to make first.")
}
