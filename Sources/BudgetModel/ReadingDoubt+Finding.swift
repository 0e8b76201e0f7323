public import Diagnostics

extension ReadingDoubt {
    /// Nama keraguan ini di baris perintah: `B039@dinas.csv!3`.
    public var name: String { "\(rule.code)@\(place.reference)" }

    /// Nama salah satu jawabannya di baris perintah: `B039@dinas.csv!3=induk`.
    public func name(of answer: Answer) -> String { "\(name)=\(answer.word)" }

    /// Semua jawabannya dalam satu kalimat: `"induk" (...) atau "baris" (...)`.
    public var choice: LocalizedText { answers.map(\.text).alternatives }

    /// Bagaimana menjawabnya, dengan jawaban pertama sebagai contoh.
    public var waysToAnswer: LocalizedText {
        let example = answers.first.map { name(of: $0).shellWord } ?? name.shellWord
        return LocalizedText(
            id:
                "Jawab dengan --answer \(example), atau simpan jawabannya: selisih terima \(example) MASUKAN --reason \"sebabnya\".",
            en: "Answer with --answer \(example), or keep the answer: selisih accept \(example) INPUT --reason \"why\"."
        )
    }

    /// Jawaban yang dipakai; `nil` selama belum dijawab.
    public var settledAnswer: Answer? { settlement.flatMap { settled in answers.first { $0.word == settled.word } } }

    /// Keraguan ini sebagai temuan: kesalahan selama belum dijawab, catatan sesudahnya.
    public var finding: Finding {
        var finding = Finding(
            rule: rule, severity: settlement == nil ? .error : .note, location: place, related: places.dropFirst().places(),
            subject: facts[.name]?.plainText, facts: facts, message: settlement.map(message) ?? question,
            advice: settlement == nil ? choices : otherAnswers
        )
        finding.identity = evidence
        return finding
    }

    private func message(_ settlement: Settlement) -> LocalizedText {
        let answer = settledAnswer?.text ?? LocalizedText(verbatim: "\"\(settlement.word)\"")
        let reason = settlement.reason.isEmpty ? "" : " (\(settlement.reason))"
        return LocalizedText(
            id: "\(question) Jawabannya \(answer), dari \(settlement.source)\(reason).",
            en: "\(question) The answer is \(answer), from \(settlement.source)\(reason)."
        )
    }

    private var choices: LocalizedText {
        LocalizedText(id: "Pilih satu: \(choice). \(waysToAnswer)", en: "Choose one: \(choice). \(waysToAnswer)")
    }

    private var otherAnswers: LocalizedText {
        let others = answers.filter { $0.word != settlement?.word }.map(\.text).alternatives
        return LocalizedText(
            id: "Periksa jawabannya, karena jumlahnya mengikutinya. Jawaban lain: \(others).",
            en: "Check the answer, because the totals follow it. Other answers: \(others)."
        )
    }
}

extension ReadingDoubt.Answer {
    /// Jawaban bagi pembaca: kata, arti, dan jumlahnya.
    public var text: LocalizedText {
        guard let totals = totals.text else {
            return LocalizedText(id: "\"\(word)\" (\(meaning))", en: "\"\(word)\" (\(meaning))")
        }
        return LocalizedText(id: "\"\(word)\" (\(meaning); \(totals))", en: "\"\(word)\" (\(meaning); \(totals))")
    }
}

extension StageAmounts {
    /// Jumlah setiap tahapan: "Murni Rp1,00, Perubahan Rp2,00"; `nil` bila kosong.
    fileprivate var text: LocalizedText? {
        stages.compactMap { stage in
            self[stage].map { LocalizedText(id: "\(stage.name) \($0)", en: "\(stage.englishName) \($0)") }
        }.joined(id: ", ", en: ", ")
    }
}

extension [LocalizedText] {
    /// "A", "A atau B", "A, B, atau C"; kosong bila tidak ada pilihan.
    fileprivate var alternatives: LocalizedText {
        guard let last, let rest = Array(dropLast()).joined(id: ", ", en: ", ") else {
            return first ?? LocalizedText(verbatim: "")
        }
        return count == 2
            ? LocalizedText(id: "\(rest) atau \(last)", en: "\(rest) or \(last)")
            : LocalizedText(id: "\(rest), atau \(last)", en: "\(rest), or \(last)")
    }

    fileprivate func joined(id: String, en: String) -> LocalizedText? {
        guard let first else { return nil }
        return dropFirst().reduce(first) { LocalizedText(id: "\($0)\(id)\($1)", en: "\($0)\(en)\($1)") }
    }
}
