import BudgetAnalysis
import BudgetChecks
import BudgetModel
import BudgetSession
import Diagnostics
import Foundation
import PaperReading
import Reporting

/// Mengerjakan satu ``PageTask`` di folder kerja proses ini, lewat ``Session`` yang sama dengan baris perintah.
public struct PageWork {
    let task: PageTask
    let toolVersion: String
    private let progress: (Int) -> Void

    /// Bahasa berkas yang diunduh.
    var language: Language { Language(rawValue: task.language) ?? .indonesian }

    /// - Parameters:
    ///   - toolVersion: Versi yang disebut di *Metode dan Sumber*.
    ///   - progress: Menerima banyaknya baris yang sudah dibaca.
    public init(_ task: PageTask, toolVersion: String, progress: @escaping (Int) -> Void) {
        self.task = task
        self.toolVersion = toolVersion
        self.progress = progress
    }

    /// Hasilnya; yang tidak dapat dikerjakan menjadi ``PageOutcome/refusal``.
    public func outcome() -> PageOutcome {
        do {
            return try perform()
        } catch let error as any ExplainedError {
            return Self.refused(error.explanation)
        } catch {
            return Self.refused(LocalizedText(id: "Tidak dapat dikerjakan: \("\(error)").", en: "This could not be done: \("\(error)")."))
        }
    }

    /// Tahapan-tahapan yang disandingkan.
    var stages: (from: BudgetStage?, to: BudgetStage?) { (task.from.flatMap { BudgetStage($0) }, task.to.flatMap { BudgetStage($0) }) }

    static func refused(_ text: LocalizedText) -> PageOutcome {
        PageOutcome(refusal: text.words)
    }

    /// Yang tidak dibuat selama bacaannya tidak pasti.
    ///
    /// - Parameter refused: Yang tidak dibuat: "Usulan tidak dibuat".
    static func uncertain(_ refused: LocalizedText) -> PageOutcome {
        Self.refused(
            LocalizedText(
                id: "\(refused): sebagian angka belum terbaca dengan pasti. Lihat halaman Bacaan.",
                en: "\(refused): some figures could not be read with certainty. See page Reading."))
    }

    private func perform() throws -> PageOutcome {
        switch task.action {
        case .views: return try views(of: open())
        case .decide(let choices):
            let session = try open(isDeciding: true)
            for choice in choices { try decide(choice, in: session) }
            return try views(of: open())
        case .propose(let wish): return try ProposalWork(self, wish).outcome(of: open())
        case .file(let download): return try DownloadWork(self).outcome(of: open(), download)
        }
    }

    private func open(isDeciding: Bool = false) throws -> Session {
        if let year = task.year, !FiscalYears.range.contains(year) { throw PageTermError.notAYear(year) }
        var request = Session.Request(inputs: task.inputs)
        request.options.year = task.year
        request.options.office = task.office
        request.options.columnMeanings = task.meanings
        request.options.table = task.database?.table
        request.level = task.level.flatMap { GroupLevel($0) }
        // Nama berkas kiriman dapat menyerupai alamat; yang dibuka hanya yang didaftarkan pengelola.
        request.options.allowedDatabases = Set([task.database?.address].compactMap(\.self))
        return try Session(request, isDeciding: isDeciding, progress: progress)
    }

    private func decide(_ choice: PageTask.Choice, in session: Session) throws {
        guard let name = FindingName(choice.name) else {
            throw SessionError.noSuchFinding(choice.name, rule: "", open: [])
        }
        _ = try session.accept(name, reason: choice.reason, day: task.day ?? DecisionDay.today)
    }

    /// Menulis setiap halaman dalam kedua bahasa.
    private func views(of session: Session) throws -> PageOutcome {
        let content = try PageContent(session, stages: stages, toolVersion: toolVersion)
        for language in Language.allCases {
            let words = PageWords(language)
            try write(ReadingView(content: content, say: words).markup, .reading, language)
            try write(FindingsView(content: content, say: words).markup, .findings, language)
            try write(ComparisonView(content: content, say: words).markup, .comparison, language)
            try write(ProposalView(content: content, say: words).markup, .proposal, language)
            try write(DownloadsView(content: content, say: words).markup, .downloads, language)
        }
        return PageOutcome(state: content.state)
    }

    func write(_ markup: Markup, _ view: PageView, _ language: Language) throws {
        try Data(markup.source.utf8).write(to: URL(fileURLWithPath: "\(task.output)/\(view.fileName(in: language))"))
    }
}

/// Ketentuan orang yang tidak dapat dipakai.
private enum PageTermError: ExplainedError {
    /// Bukan tahun anggaran.
    case notAYear(Int)

    var explanation: LocalizedText {
        switch self {
        case .notAYear(let year):
            LocalizedText(
                id: "Tahun anggaran \(String(year)): tulis empat angka, misalnya 2024.",
                en: "Budget year \(String(year)): write four digits, such as 2024.")
        }
    }
}
