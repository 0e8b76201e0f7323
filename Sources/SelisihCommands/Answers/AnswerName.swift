import ArgumentParser
import BudgetModel
import Diagnostics

/// Jawaban seperti ditulis orang: `B039@dinas.csv!3=induk`.
struct AnswerName: ExpressibleByArgument, Hashable {
    /// Keraguan yang dijawab.
    let doubt: FindingName
    /// Kata jawabannya.
    let word: String

    /// Nama berkas dan lembar boleh memuat tanda sama dengan; jawaban tidak, jadi tanda terakhir yang memisahkan.
    init?(argument: String) {
        guard let mark = argument.lastIndex(of: "="), let doubt = FindingName(argument: String(argument[..<mark])) else { return nil }
        self.doubt = doubt
        word = String(argument[argument.index(after: mark)...]).trimmedName
        guard !word.isEmpty else { return nil }
    }

    /// Nama ini seperti ditulis kembali kepada pengguna.
    var text: String { "\(doubt.text)=\(word)" }

    /// Jawaban bagi pembaca; tempatnya boleh seperti tercetak atau seperti tersimpan di berkas keputusan.
    func answers(of inputs: [InputName]) -> [DoubtAnswer] {
        ([doubt.place] + inputs.compactMap { $0.printed(doubt.place) }).map {
            DoubtAnswer(rule: doubt.rule, target: .place($0), word: word, source: SettlingArguments.option)
        }
    }
}
