import BudgetAnalysis
import BudgetModel
import BudgetSession
import Diagnostics
import ExactNumbers
import PaperReading
import Reporting
import WorkbookWriting

/// Membagi sebuah jumlah: halaman usulan dengan hasilnya, dan buku kerjanya.
struct ProposalWork {
    private let work: PageWork
    private let wish: PageTask.ProposalWish

    /// Nama buku kerjanya di folder hasil.
    static let fileName = "usulan.xlsx"

    init(_ work: PageWork, _ wish: PageTask.ProposalWish) {
        self.work = work
        self.wish = wish
    }

    func outcome(of session: Session) throws -> PageOutcome {
        guard !session.stopped.hasErrors else { return PageWork.uncertain(Self.refused) }
        let request: ProposalRequest
        switch wanted {
        case .success(let wanted): request = wanted
        case .failure(let problem): return PageWork.refused(problem.explanation)
        }
        let report = try session.proposalReport(request)
        for language in Language.allCases {
            let say = PageWords(language)
            let sections = report.shown.sections.map { section -> Markup in
                let lines = HTMLBlocks(language: language, drawing: report, folds: true).lines(of: section.blocks)
                return "<section class=\"card\"><h2>\(say(section.title))</h2>\(Markup(lines: lines))</section>"
            }
            let download: Markup = """
                <p><a class="button" href="unduh/usulan" download>\(say("Unduh usulan (.xlsx)", "Download the proposal (.xlsx)"))</a></p>
                """
            try work.write(ProposalView.form(wish, say) + download + .joined(sections), .proposal, language)
        }
        _ = try session.write(report, toWorkbook: "\(work.task.output)/\(Self.fileName)", in: work.language)
        return PageOutcome(file: Self.fileName)
    }

    private var wanted: Result<ProposalRequest, ProposalWishError> {
        guard let total = Rupiah(writtenAs: wish.total), !total.isNegative else { return .failure(.notAnAmount(wish.total)) }
        var request = ProposalRequest(total: total)
        if !wish.unit.isEmpty {
            guard let unit = Rupiah(writtenAs: wish.unit), unit > .zero else { return .failure(.notAnAmount(wish.unit)) }
            request.unit = unit
        }
        if let weighting = ProposalRequest.Weighting(rawValue: wish.weighting) { request.weighting = weighting }
        request.rules.protected = wish.protected.split(separator: ",").map { String($0).trimmedName }.filter { !$0.isEmpty }.map {
            LineSelector($0)
        }
        return .success(request)
    }

    private static let refused = LocalizedText(id: "Usulan tidak dibuat", en: "No proposal was made")
}

/// Isian usulan yang tidak dapat dipakai.
private enum ProposalWishError: ExplainedError {
    case notAnAmount(String)

    var explanation: LocalizedText {
        switch self {
        case .notAnAmount(let text):
            LocalizedText(
                id: "\"\(text)\" bukan jumlah rupiah yang dapat dibagi. Tulis misalnya 22.000.000.000.",
                en: "\"\(text)\" is not an amount of rupiah that can be shared. Write for example 22,000,000,000.")
        }
    }
}
