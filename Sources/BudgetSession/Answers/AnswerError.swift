public import BudgetModel
public import Diagnostics

/// Jawaban yang tidak dapat dipakai, supaya tidak ada jawaban yang diam-diam tidak berlaku.
public enum AnswerError: ExplainedError, Hashable {
    /// Tidak ada keraguan yang dimaksud; `open` jawaban keraguan yang belum dijawab.
    case noSuchDoubt(String, open: [String])
    /// Bukan salah satu jawaban keraguannya; `source` tempat jawaban itu ditulis.
    case notAnAnswer(String, source: String, doubt: ReadingDoubt)
    /// Satu keraguan dijawab dua kali, berlainan.
    case twoAnswers(doubt: String, String, String)
    /// Keraguan akan diterima tanpa jawaban.
    case missingAnswer(ReadingDoubt)

    /// Banyaknya keraguan yang disebut di dalam satu kalimat.
    private static let shownDoubts = 20

    /// Tidak ada keraguan bernama ini di antara keraguan yang terbaca.
    static func noSuchDoubt(_ text: String, among doubts: [ReadingDoubt]) -> AnswerError {
        let open = doubts.filter { $0.settlement == nil }.map { "\($0.name.shellWord) (\($0.words))" }
        return .noSuchDoubt(text, open: open.prefix(shownDoubts) + (open.count > shownDoubts ? ["…"] : []))
    }

    /// Sebabnya dan apa yang dapat dilakukan.
    public var explanation: LocalizedText {
        switch self {
        case .noSuchDoubt(let text, let open):
            open.isEmpty
                ? LocalizedText(
                    id: "\(text): tidak ada keraguan bacaan ini, dan tidak ada keraguan lain yang belum dijawab.",
                    en: "\(text): there is no such doubt of reading, and no other doubt is open."
                )
                : LocalizedText(
                    id: "\(text): tidak ada keraguan bacaan ini. Yang belum dijawab: \(open.joined(separator: ", ")).",
                    en: "\(text): there is no such doubt of reading. Still open: \(open.joined(separator: ", "))."
                )
        case .notAnAnswer(let word, let source, let doubt):
            LocalizedText(
                id: "\(source): \"\(word)\" bukan jawaban keraguan \(doubt.name). Jawabannya \(doubt.choice).",
                en: "\(source): \"\(word)\" is no answer to doubt \(doubt.name). The answers are \(doubt.choice)."
            )
        case .twoAnswers(let doubt, let first, let second):
            LocalizedText(
                id: "--answer: keraguan \(doubt) diberi dua jawaban, \"\(first)\" dan \"\(second)\"; pilih satu.",
                en: "--answer: doubt \(doubt) is given two answers, \"\(first)\" and \"\(second)\"; choose one."
            )
        case .missingAnswer(let doubt):
            LocalizedText(
                id: "\(doubt.name): keraguan bacaan hanya diterima dengan jawabannya, \(doubt.choice). Tulis \(doubt.example).",
                en: "\(doubt.name): a doubt of reading is only accepted with its answer, \(doubt.choice). Write \(doubt.example)."
            )
        }
    }
}

extension ReadingDoubt {
    fileprivate var words: String { answers.map(\.word).joined(separator: ", ") }
    fileprivate var example: String { answers.first.map { name(of: $0) }?.shellWord ?? name }
}
