import BudgetModel
import Diagnostics
import ExactNumbers

/// Keraguan tentang pohon sebuah tabel: banyak induknya tidak sama dengan jumlah bagian-bagiannya, jadi susunannya mungkin
/// lain daripada yang terbaca dari kode atau nomornya.
struct TreeDoubt {
    static let treeWord = "susunan"
    static let sumsWord = "hitungan"
    static let flatWord = "baris"

    /// Banyaknya induk yang tidak cocok mulai mana susunannya diragukan; satu dua salah cetak bukan alasannya, kecuali bila
    /// susunannya hanya terbaca dari jorokan.
    private static let doubtedParents = 3

    /// Separuh induk boleh tidak cocok.
    private static let toleratedShare = 2

    let doubt: ReadingDoubt

    /// `nil` bila induk-induknya cukup cocok.
    ///
    /// - Parameters:
    ///   - sums: Pohon lain yang menurut hitungan menutup, bila jumlahnya lain.
    init?(_ forest: Forest, sums: Forest?, facts: TableFacts, table: SourceLocation) {
        var agreeing = 0
        var differing: [Int] = []
        for index in forest.parts.keys.sorted() {
            switch forest.agreement(of: index) {
            case .exact, .rounded: agreeing += 1
            case .differs: differing.append(index)
            case .silent: break
            }
        }
        let isOnlyIndented = differing.contains { parent in
            forest.countedParts(of: parent).contains { forest.ledger.entries[$0].basis == .indent }
        }
        let isMostlyWrong =
            differing.count >= (isOnlyIndented ? 1 : Self.doubtedParents)
            && differing.count * Self.toleratedShare > differing.count + agreeing
        // Baris tanpa tanda di bawah baris bernomor: susunan di dalamnya hanya menurut hitungan, dan hitungannya tidak menutup.
        let isOpen = differing.contains { parent in
            let own = forest.countedParts(of: parent)
            return [.number, .none].contains(forest.ledger.entries[parent].basis) && own.count > 1
                && own.contains { forest.ledger.entries[$0].basis == .none }
        }
        guard isMostlyWrong || isOpen || sums != nil || MisplacedPart.isMissing(from: differing, in: forest) else { return nil }
        let flat = Forest(forest.ledger, isWritten: false)
        let first = differing.first
        let place = first.flatMap { facts.location($0) } ?? table
        let name = first.map { facts.name($0) } ?? ""
        let (count, all) = (differing.count, differing.count + agreeing)
        doubt = ReadingDoubt(
            rule: RulePage.repeatedSum.id, places: [place] + differing.dropFirst().prefix(20).compactMap { facts.location($0) },
            facts: [
                Facts.Fact("induk", .verbatim(name)), Facts.Fact("tidak cocok", .count(count)),
                Facts.Fact("semua", .count(all)),
            ],
            question: first == nil
                ? LocalizedText(
                    id:
                        "Jumlah tertera tabel ini tidak sama dengan jumlah baris-barisnya, tetapi sama bila susunannya dibaca dari hitungannya.",
                    en: "The printed total of this table does not equal its rows, but does when its levels are read from the sums.")
                : LocalizedText(
                    id:
                        "\(count) dari \(all) induk tabel ini tidak sama dengan jumlah bagian-bagiannya, mulai dari \"\(name)\"; susunannya mungkin lain daripada yang terbaca dari kode, nomor, atau jorokannya.",
                    en:
                        "\(count) of the \(all) parents of this table do not equal the sum of their parts, from \"\(name)\" on; it may be built otherwise than its codes, numbers, or indents say."
                ),
            answers: [
                ReadingDoubt.Answer(
                    Self.treeWord,
                    LocalizedText(
                        id: "susunannya benar; yang dihitung baris-baris terdalam",
                        en: "it is built as read; the innermost rows are counted"),
                    totals: forest.total(of: .spending)),
                sums.map { sums in
                    ReadingDoubt.Answer(
                        Self.sumsWord,
                        LocalizedText(
                            id: "susunannya menurut hitungan: baris yang sama dengan jumlah baris di sampingnya adalah induk",
                            en: "it is built as the sums say: a row that equals the rows beside it is their parent"),
                        totals: sums.total(of: .spending))
                },
                ReadingDoubt.Answer(
                    Self.flatWord,
                    LocalizedText(id: "setiap baris berdiri sendiri dan dihitung", en: "each row stands by itself and is counted"),
                    totals: flat.total(of: .spending)),
            ].compactMap(\.self)
        )
    }
}
