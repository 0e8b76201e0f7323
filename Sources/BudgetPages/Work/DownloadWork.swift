import BudgetSession
import Diagnostics
import PaperReading
import Reporting
import WorkbookWriting

/// Menulis satu berkas yang diunduh, dengan panggilan yang sama seperti perintahnya.
struct DownloadWork {
    private let work: PageWork

    init(_ work: PageWork) { self.work = work }

    func outcome(of session: Session, _ download: PageTask.Download) throws -> PageOutcome {
        let stopped = session.stopped
        guard !stopped.hasErrors else { return PageWork.refused(Self.uncertain) }
        let (language, say) = (work.language, PageWords(work.language))
        switch download {
        case .workbook(let paper):
            let (from, to) = work.stages
            let report = try session.comparisonReport(from: from, to: to, toolVersion: work.toolVersion).withoutEmptySections
            return try file(say("sandingan.xlsx", "side-by-side.xlsx")) {
                try session.write(report, toWorkbook: $0, in: language, paper: Self.size(paper))
            }
        case .papers(let kinds, let suffix, let paper, let values):
            var settings = PaperSettings()
            for (name, value) in values where !value.isEmpty {
                if let name = PaperSettings.Name(rawValue: name) { try settings.set(name, to: value) }
            }
            let papers = try session.papers(settings)
            let chosen = papers.offer.filter { kinds.contains($0.paper.id) && $0.missing.isEmpty }.map(\.paper)
            guard !chosen.isEmpty else { return PageWork.refused(Self.nothingChosen) }
            let report = try papers.report(chosen).report
            let name = (chosen.count == 1 ? chosen[0].id : say("kertas", "papers")) + "." + suffix
            return try file(name) { path in
                switch suffix {
                case "xlsx": _ = try session.write(report, toWorkbook: path, in: language, paper: Self.size(paper))
                case "docx": try session.write(report, toDocument: path, in: language, paper: Self.size(paper))
                default: try session.write(HTMLReport(language: language).text(of: report), to: path)
                }
            }
        case .narrative(let suffix):
            let report = try session.narrativeReport(from: work.stages.from, to: work.stages.to)
            return try file(say("naskah.", "narrative.") + suffix) { path in
                switch suffix {
                case "xlsx": _ = try session.write(report, toWorkbook: path, in: language)
                case "md": try session.write(MarkdownReport(language: language).text(of: report), to: path)
                default: try session.write(HTMLReport(language: language).text(of: report), to: path)
                }
            }
        case .package:
            let template = OfficeTemplate(stopped.budget, shifts: 0)
            return try file(say("isian.xlsx", "content.xlsx")) { try session.write(template.report, toWorkbook: $0, in: language) }
        }
    }

    private static func size(_ name: String) -> PaperSize { PaperSize(rawValue: name) ?? .a4 }

    private func file<Result>(_ name: String, _ write: (String) throws -> Result) throws -> PageOutcome {
        _ = try write("\(work.task.output)/\(name)")
        return PageOutcome(file: name)
    }

    private static let uncertain = LocalizedText(
        id: "Berkas tidak dibuat: sebagian angka belum terbaca dengan pasti. Lihat halaman Bacaan.",
        en: "No file was made: some figures could not be read with certainty. See page Reading.")
    private static let nothingChosen = LocalizedText(
        id: "Pilih dahulu kertas yang dibuat.", en: "Choose the papers to make first.")
}
