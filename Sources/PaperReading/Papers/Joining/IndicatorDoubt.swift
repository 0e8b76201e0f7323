import BudgetModel
import Diagnostics

/// Pertanyaan tentang nama yang cocok dengan dua indikator: yang sama ditanyakan satu kali bagi semua kertas.
struct IndicatorDoubts {
    struct Question {
        let name: String
        /// Sasaran menurut kertas yang bertanya; `nil` bila tidak disebut.
        let objective: String?
        /// Tabel program, bukan tabel target atau realisasi.
        let isLink: Bool
        let candidates: [IndicatorRegister.Entry]
    }

    /// Yang dipilih orang.
    enum Choice {
        case candidate(Int)
        /// Tidak satu pun: indikator tersendiri.
        case own
    }

    fileprivate static let ownWord = "tersendiri"

    private let answers: [DoubtAnswer]
    private(set) var all: [ReadingDoubt] = []

    init(_ answers: [DoubtAnswer]) { self.answers = answers }

    /// Pilihan orang; `nil` selama belum dijawab.
    mutating func ask(_ question: Question, at place: SourceLocation) -> Choice? {
        let words = question.words
        var doubt = question.doubt(words, at: place)
        let index = all.firstIndex { $0.evidence == doubt.evidence }
        if let index {
            doubt = all[index]
            if !doubt.places.contains(place) { doubt.places.append(place) }
        }
        // Jawaban boleh menyebut tempat mana pun.
        doubt.settlement = doubt.places.compactMap { doubt.moved(first: $0).settled(by: answers).settlement }.first
        if let index { all[index] = doubt } else { all.append(doubt) }
        return doubt.settlement.map { settlement in words.firstIndex(of: settlement.word).map { .candidate($0) } ?? .own }
    }
}

extension IndicatorDoubts.Question {
    private var own: ReadingDoubt.Answer {
        ReadingDoubt.Answer(
            IndicatorDoubts.ownWord,
            LocalizedText(id: "indikator tersendiri, bukan yang di atas", en: "an indicator of its own, none of those"))
    }

    /// Kata jawaban setiap calon: sasarannya sebagai satu kata, atau "tujuan".
    var words: [String] {
        var used: Set<String> = [IndicatorDoubts.ownWord]
        return candidates.map { entry in
            let words = entry.objective.map { NameKey($0).text.split(separator: " ").joined(separator: "-") }
            return used.insertUnused(words ?? "tujuan")
        }
    }

    fileprivate func doubt(_ words: [String], at place: SourceLocation) -> ReadingDoubt {
        let isTable =
            isLink ? LocalizedText(id: "Tabel program", en: "The program table") : LocalizedText(id: "Kertas ini", en: "This paper")
        let said =
            objective.map { LocalizedText(id: " dengan sasaran \"\($0)\"", en: " with objective \"\($0)\"") }
            ?? LocalizedText(id: " tanpa sasarannya", en: " without its objective")
        return ReadingDoubt(
            rule: RulePage.indicatorFitsTwo.id, places: [place],
            facts: [Facts.Fact("nama", .verbatim(name)), Facts.Fact("sasaran", .verbatim(objective ?? "-"))]
                + words.sorted().map { Facts.Fact("calon", .verbatim($0)) },
            question: LocalizedText(
                id:
                    "\(isTable) menyebut indikator \"\(name)\"\(said); nama itu cocok dengan \(candidates.count) indikator kertas lain.",
                en:
                    "\(isTable) names indicator \"\(name)\"\(said); the name fits \(candidates.count) indicators of other papers."
            ),
            answers: zip(words, candidates).map { ReadingDoubt.Answer($0, $1.words) } + (isLink ? [] : [own]))
    }
}

extension IndicatorRegister.Entry {
    /// Apa yang membedakannya dari yang senama.
    fileprivate var words: LocalizedText {
        if let objective {
            return LocalizedText(id: "indikator sasaran \"\(objective)\"", en: "the indicator of objective \"\(objective)\"")
        }
        if let goal { return LocalizedText(id: "indikator tujuan \"\(goal)\"", en: "the indicator of goal \"\(goal)\"") }
        return LocalizedText(id: "indikator di \(location.text)", en: "the indicator at \(location.text)")
    }
}

extension ReadingDoubt {
    /// Keraguan yang sama dengan tempat utama lain.
    fileprivate func moved(first place: SourceLocation) -> ReadingDoubt {
        var doubt = self
        doubt.places = [place] + places.filter { $0 != place }
        return doubt
    }
}
