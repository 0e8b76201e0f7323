public import Diagnostics

/// Jawaban atas sebuah keraguan bacaan seperti diberikan orang, sebelum diketahui apakah keraguannya ada.
public struct DoubtAnswer: Sendable, Hashable {
    /// Keraguan mana yang dijawab.
    public enum Target: Sendable, Hashable {
        /// Yang tempat utamanya ini, seperti `SourceLocation.reference`; dipakai di baris perintah.
        case place(String)
        /// Yang fakta-faktanya ini, seperti ``ReadingDoubt/evidence``; dipakai di berkas keputusan.
        case evidence(String)
    }

    /// Aturan keraguan.
    public var rule: RuleID
    /// Keraguan mana.
    public var target: Target
    /// Kata jawabannya.
    public var word: String
    /// Alasannya; kosong bila tidak disebut.
    public var reason: String
    /// Dari mana jawabannya: `--answer`, atau nama berkas keputusan.
    public var source: String
    /// Masukan yang diputuskan berkas keputusan ini, berkas atau folder; `nil` bila semua masukan.
    public var input: String?

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(rule: RuleID, target: Target, word: String, reason: String = "", source: String, input: String? = nil) {
        self.rule = rule
        self.target = target
        self.word = word
        self.reason = reason
        self.source = source
        self.input = input
    }

    /// `true` bila keraguan ini yang dimaksud, apa pun jawabannya.
    public func names(_ doubt: ReadingDoubt) -> Bool {
        guard rule == doubt.rule else { return false }
        let file = doubt.place.file
        if let input, file != input, !file.hasPrefix(input + "/") { return false }
        return switch target {
        case .place(let place): doubt.place.reference == place
        case .evidence(let evidence): doubt.evidence == evidence
        }
    }

    /// `true` bila menjawab keraguan ini dengan salah satu jawabannya.
    public func answers(_ doubt: ReadingDoubt) -> Bool {
        names(doubt) && doubt.answers.contains { $0.word == word }
    }
}

extension ReadingDoubt {
    /// Keraguan yang sama, dijawab oleh jawaban terakhir yang berlaku baginya; tidak berubah bila tidak ada.
    public func settled(by answers: [DoubtAnswer]) -> ReadingDoubt {
        guard let answer = answers.last(where: { $0.answers(self) }) else { return self }
        var doubt = self
        doubt.settlement = Settlement(word: answer.word, reason: answer.reason, source: answer.source)
        return doubt
    }
}
