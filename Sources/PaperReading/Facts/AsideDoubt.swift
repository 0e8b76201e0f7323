import BudgetModel
import Diagnostics

/// Baris-baris isi yang mungkin mengulang atau menghitung baris lain: disisihkan, atau memang uang sendiri. Yang mana hanya
/// diketahui orang.
struct AsideDoubt {
    /// Satu jawaban: katanya dan artinya.
    typealias Choice = (word: String, meaning: LocalizedText)

    let rule: RuleID
    /// Catatan yang disisihkan menurut jawaban pertama.
    let entries: [Int]
    /// Sebab disisihkannya.
    let reason: SkipReason
    let places: [SourceLocation]
    let facts: [Facts.Fact]
    let question: LocalizedText
    let aside: Choice
    let kept: Choice

    /// Keraguannya, dengan jumlah setiap jawaban.
    func doubt(aside total: StageAmounts, kept whole: StageAmounts) -> ReadingDoubt {
        ReadingDoubt(
            rule: rule, places: Array(places.prefix(Self.shownPlaces)), facts: facts, question: question,
            answers: [
                ReadingDoubt.Answer(aside.word, aside.meaning, totals: total),
                ReadingDoubt.Answer(kept.word, kept.meaning, totals: whole),
            ])
    }

    private static let shownPlaces = 20

    /// Baris yang mungkin jumlah baris-baris sesudahnya: ia disisihkan.
    static let total: Choice = (
        FoldDoubt.treeWord,
        LocalizedText(
            id: "baris itu jumlahnya; yang dihitung baris-baris sesudahnya", en: "it is their total; the rows after it are counted")
    )
    /// Baris yang mungkin jumlah baris-baris sesudahnya: ia uang sendiri.
    static let otherMoney: Choice = (
        FoldDoubt.flatWord, LocalizedText(id: "uangnya memang lain; semuanya dihitung", en: "it is other money; all of it is counted")
    )

    /// Yang dicari di setiap tabel, menurut urutan.
    static let all: [@Sendable (TableFacts, Settlement, SourceLocation) -> AsideDoubt?] = [
        { facts, settlement, table in RepeatedUnits(facts, in: settlement.forest).doubt },
        { facts, settlement, table in RowsBelowTotal(settlement, facts: facts).doubt(facts, table: table) },
        { facts, settlement, table in RepeatedBlock(settlement, facts: facts, table: table)?.doubt },
        { facts, settlement, _ in RepeatedList(settlement, facts: facts)?.doubt },
        { facts, settlement, _ in EmptyHead(in: settlement.forest, facts: facts)?.doubt },
        { facts, settlement, _ in CountedTwice(in: settlement.forest, facts: facts)?.doubt },
    ]
}
