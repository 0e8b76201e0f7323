import BudgetModel
import Diagnostics

/// Jawaban seperti ditulis orang: `B039@dinas.csv!3=induk`.
public struct AnswerName: Sendable, Hashable {
    /// Keraguan yang dijawab.
    public let doubt: FindingName
    /// Kata jawabannya.
    public let word: String

    /// Nama berkas dan lembar boleh memuat tanda sama dengan; jawaban tidak, jadi tanda terakhir yang memisahkan.
    public init?(_ text: String) {
        guard let mark = text.lastIndex(of: "="), let doubt = FindingName(String(text[..<mark])) else { return nil }
        self.doubt = doubt
        word = String(text[text.index(after: mark)...]).trimmedName
        guard !word.isEmpty else { return nil }
    }

    /// Nama ini seperti ditulis kembali kepada pengguna.
    var text: String { "\(doubt.text)=\(word)" }

    /// Jawaban bagi pembaca; tempatnya boleh seperti tercetak atau seperti tersimpan di berkas keputusan.
    func answers(of inputs: [InputName], from source: String) -> [DoubtAnswer] {
        ([doubt.place] + inputs.compactMap { $0.printed(doubt.place) }).map {
            DoubtAnswer(rule: doubt.rule, target: .place($0), word: word, source: source)
        }
    }
}
