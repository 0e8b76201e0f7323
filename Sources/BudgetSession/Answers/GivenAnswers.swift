import BudgetIntake
import BudgetModel

/// Jawaban yang diberikan orang: dari berkas keputusan, lalu dari baris perintah, yang menang.
struct GivenAnswers {
    private let kept: [DoubtAnswer]
    private let typed: [(name: AnswerName, answers: [DoubtAnswer])]
    private let source: String

    /// - Parameter source: Dari mana jawaban `names`, seperti disebut di laporan: `--answer`.
    init(_ names: [AnswerName], from source: String, kept: [DoubtAnswer], inputs: [InputName]) {
        self.kept = kept
        self.source = source
        typed = names.map { ($0, $0.answers(of: inputs, from: source)) }
    }

    /// Semua jawaban bagi pembaca; yang terakhir menang.
    var all: [DoubtAnswer] { kept + typed.flatMap(\.answers) }

    /// Memastikan setiap jawaban menjawab sebuah keraguan. Keputusan lama yang keraguannya sudah tidak ada boleh tinggal.
    ///
    /// - Parameter keptMayFail: Jawaban tersimpan yang bukan milik keraguannya dibiarkan; keraguannya tetap terbuka.
    func check(_ doubts: [ReadingDoubt], keptMayFail: Bool = false) throws(AnswerError) {
        for (name, answers) in typed {
            let meant = doubts.filter { doubt in answers.contains { $0.names(doubt) } }
            guard !meant.isEmpty else { throw .noSuchDoubt("\(source) \(name.text)", among: doubts) }
            for doubt in meant { try Self.check(name.word, from: source, answers: doubt) }
        }
        for doubt in doubts {
            let words = typed.filter { $0.answers.contains { $0.answers(doubt) } }.map(\.name.word)
            if let first = words.first, let other = words.first(where: { $0 != first }) {
                throw .twoAnswers(doubt: doubt.name, first, other)
            }
            if words.isEmpty, !keptMayFail, let answer = kept.last(where: { $0.names(doubt) }) {
                try Self.check(answer.word, from: answer.source, answers: doubt)
            }
        }
    }

    /// Memastikan kata ini salah satu jawaban sebuah keraguan.
    static func check(_ word: String, from source: String, answers doubt: ReadingDoubt) throws(AnswerError) {
        guard doubt.answers.contains(where: { $0.word == word }) else { throw .notAnAnswer(word, source: source, doubt: doubt) }
    }
}
