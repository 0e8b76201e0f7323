import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Nilai berbeda yang dicetak beberapa kertas untuk satu hal.
struct Disagreement: Sendable {
    /// Kertas yang mencetak nilai yang sama.
    struct Voice: Sendable {
        let value: Quantity
        let entries: [TargetBook.Entry]
    }

    /// Menurut urutan berkas; paling sedikit dua.
    let voices: [Voice]

    /// `nil` bila semuanya mencetak nilai yang sama.
    init?(_ entries: [TargetBook.Entry]) {
        voices = entries.inGroups(by: \.value).map { Voice(value: $0.members[0].value, entries: $0.members) }
        guard voices.count > 1 else { return nil }
    }

    /// Yang perlu dilihat dahulu: nilai yang paling sedikit kertasnya, atau bila seimbang kertas yang terakhir.
    func odd(among papers: PaperBook) -> TargetBook.Entry? {
        let fewest = voices.map(\.entries.count).min()
        var odd: TargetBook.Entry?
        for voice in voices where voice.entries.count == fewest {
            guard let candidate = voice.entries.first else { continue }
            if let present = odd, let own = papers[candidate.target.document], let other = papers[present.target.document],
                own.isBefore(other)
            {
                continue
            }
            odd = candidate
        }
        return odd
    }

    /// Tempat semua nilai selain yang sudah ditunjuk.
    func places(besides entry: TargetBook.Entry) -> [SourceLocation] {
        voices.flatMap(\.entries).filter { $0 != entry }.map(\.target.figure.location)
    }

    /// Setiap nilai dan kertasnya: "11,750 pada RPD; 14,500 pada IKU, IKU Perubahan".
    func words(in examination: Examination) -> Worded {
        voices.map { voice in
            let names = voice.entries.map { examination.paperName($0.target.document) }.joined(separator: ", ")
            return Worded(
                LocalizedText(id: "\(voice.value) pada \(names)", en: "\(voice.value) in \(names)"),
                [Facts.Name.target.of(voice.entries.first?.target.document ?? ""): .quantity(voice.value)])
        }.joined(by: "; ")
    }
}
