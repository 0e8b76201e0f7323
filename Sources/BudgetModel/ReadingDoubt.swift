public import Diagnostics

/// Keraguan bacaan: bukti di kertas mendukung lebih dari satu bacaan, dan uangnya berbeda.
///
/// Pembaca tidak menebak. Selama belum dijawab, keraguan menghentikan perbandingan. Jati dirinya ialah fakta-faktanya,
/// tidak pernah kalimatnya, sehingga mengubah kalimat tidak membuka kembali keraguan yang sudah dijawab.
public struct ReadingDoubt: Sendable, Hashable {
    /// Satu jawaban yang mungkin.
    public struct Answer: Sendable, Hashable {
        /// Kata yang ditulis orang di baris perintah dan di berkas keputusan: `induk`, `baris`.
        public var word: String
        /// Arti jawaban, satu anak kalimat.
        public var meaning: LocalizedText
        /// Jumlah belanja tabel-tabel yang diragukan menurut jawaban ini; kosong bila tidak dapat dihitung di muka.
        public var totals: StageAmounts

        /// Membentuk nilai ini dari bagian-bagiannya.
        public init(_ word: String, _ meaning: LocalizedText, totals: StageAmounts = StageAmounts()) {
            self.word = word
            self.meaning = meaning
            self.totals = totals
        }
    }

    /// Jawaban seseorang.
    public struct Settlement: Sendable, Hashable {
        /// Kata jawabannya.
        public var word: String
        /// Alasannya; kosong bila dijawab di baris perintah.
        public var reason: String
        /// Dari mana jawabannya: `--answer`, atau berkas keputusan.
        public var source: String

        /// Membentuk nilai ini dari bagian-bagiannya.
        public init(word: String, reason: String = "", source: String) {
            self.word = word
            self.reason = reason
            self.source = source
        }
    }

    /// Aturan yang halamannya menjelaskan keraguan ini.
    public var rule: RuleID
    /// Tempat-tempatnya; yang pertama tempat utamanya.
    public var places: [SourceLocation]
    /// Fakta-faktanya, menurut urutan tetap.
    public var facts: Facts
    /// Apa yang diragukan, satu kalimat.
    public var question: LocalizedText
    /// Jawaban-jawaban yang mungkin, paling sedikit dua.
    public var answers: [Answer]
    /// Jawaban yang dipakai; `nil` selama belum dijawab.
    public var settlement: Settlement?

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        rule: RuleID, places: [SourceLocation], facts: [Facts.Fact], question: LocalizedText, answers: [Answer],
        settlement: Settlement? = nil
    ) {
        self.rule = rule
        self.places = places
        self.facts = Facts(facts)
        self.question = question
        self.answers = answers
        self.settlement = settlement
    }

    /// Tempat utamanya.
    public var place: SourceLocation { places.first ?? SourceLocation(file: "") }

    /// Fakta-fakta sebagai satu teks tetap; keraguan yang sama bila aturan dan teks ini sama.
    public var evidence: String { facts.namedEvidence }
}
