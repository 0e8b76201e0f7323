import BudgetAnalysis
import BudgetModel
import Diagnostics

extension Rule {
    /// Baris yang disatukan walaupun tulisannya tidak sama huruf demi huruf.
    static let rowsJoinedBySpelling = Rule(
        RulePage(
            id: "K005",
            name: "tulisan-disamakan",
            severity: .warning,
            title: LocalizedText(
                id: "Dua tulisan berbeda dianggap satu hal",
                en: "Two different spellings are taken as one thing"
            ),
            why: LocalizedText(
                id:
                    "Baris dua tahapan dicocokkan menurut kode dahulu, lalu menurut nama yang disamakan huruf besar dan tanda bacanya. Kode yang sama dengan nama yang lain sama sekali mungkin salah kode, sehingga dua program tercampur: peringatan. Nama yang hanya berbeda cara menulisnya: catatan. Setiap pasangan tulisan dilaporkan sekali, dengan semua tempatnya.",
                en:
                    "Rows of two stages are matched by code first, then by name with case and punctuation evened out. One code with entirely different names may be a wrong code that mixes two programs: a warning. Names that differ only in the way of writing: a note. Each pair of spellings is reported once, with all its places."
            ),
            basis: LocalizedText(
                id: "Kebiasaan pemeriksaan: pencocokan yang bukan karena kesamaan harus terlihat.",
                en: "Audit practice: a match that is not by equality must be visible."
            ),
            bad: .twoSpellings(second: "Program Stabilisasi Harga"),
            good: .twoSpellings(second: "Program Pengembangan Ekspor")
        ),
        need: .ownRecord
    ) { examination in
        examination.years.flatMap { year in
            let rows = examination.budget.lines.rows(at: Set(year.weakMatches.flatMap { [$0.firstLocation, $0.secondLocation] }))
            return year.weakMatches.map { SpellingPair($0, examination.budget.lines, rows) }.inGroups(by: \.words).map { words, pairs in
                words.finding(at: pairs.map(\.match))
            }
        }
    }
}

/// Pencocokan, dan dua tulisan yang sebenarnya berbeda.
private struct SpellingPair {
    struct Words: Hashable {
        let first: String
        let second: String
        let isOneName: Bool
    }

    let match: WeakMatch
    let words: Words

    init(_ match: WeakMatch, _ lines: BudgetLines, _ rows: [SourceLocation: Int]) {
        self.match = match
        let isWeak = match.basis == .normalisedName
        let own = Words(
            first: match.first, second: match.second, isOneName: isWeak || NameKey(match.first) == NameKey(match.second)
        )
        guard let first = rows[match.firstLocation].map({ lines[$0] }), let second = rows[match.secondLocation].map({ lines[$0] }) else {
            words = own
            return
        }
        let names = zip(first.names, second.names).filter { $0 != $1 }
        if names.contains(where: { $0 == match.first && $1 == match.second }) {
            words = own
        } else if let (first, second) = names.first {
            words = Words(first: first, second: second, isOneName: isWeak || NameKey(first) == NameKey(second))
        } else if let (first, second) = zip(first.codedNames, second.codedNames).first(where: { $0 != $1 }) {
            words = Words(first: first, second: second, isOneName: true)
        } else {
            words = own
        }
    }
}

extension SpellingPair.Words {
    fileprivate func finding(at matches: [WeakMatch]) -> Finding {
        var seen: Set<SourceLocation> = []
        let places = matches.flatMap { [$0.secondLocation, $0.firstLocation] }.filter { seen.insert($0).inserted }
        return Finding(
            rule: "K005", severity: isOneName ? .note : .warning, location: places[0], field: .name,
            related: places.dropFirst().places(.name),
            subject: first, excerpt: second,
            message: isOneName
                ? LocalizedText(
                    id: "\"\(second)\" disamakan dengan \"\(first)\", yang tulisannya berbeda.",
                    en: "\"\(second)\" is taken as \"\(first)\", which is spelled differently."
                )
                : LocalizedText(
                    id: "\"\(second)\" disatukan dengan \"\(first)\" karena kodenya sama, padahal namanya lain.",
                    en: "\"\(second)\" is joined with \"\(first)\" because their code is the same, though the names differ."
                ),
            advice: isOneName
                ? LocalizedText(
                    id: "Samakan tulisannya di berkas, supaya pencocokan tidak bergantung pada tafsiran.",
                    en: "Use one spelling in the files, so that matching does not rest on interpretation."
                )
                : LocalizedText(
                    id: "Periksa kodenya: bila keduanya program yang berlainan, betulkan kodenya; bila satu, samakan namanya.",
                    en: "Check the code: if the two are different programs, mend the code; if one, use one name."
                )
        )
    }
}

extension BudgetLines {
    /// Nomor baris anggaran pertama yang berdiri di setiap tempat itu.
    fileprivate func rows(at places: Set<SourceLocation>) -> [SourceLocation: Int] {
        guard !places.isEmpty else { return [:] }
        var rows: [SourceLocation: Int] = [:]
        for row in indices {
            let place = location(at: row)
            if places.contains(place), rows[place] == nil { rows[place] = row }
        }
        return rows
    }
}

extension BudgetLine {
    private var levels: [CodedName] { [program] + [activity, subActivity, account].map { $0 ?? CodedName(name: "") } }

    /// Semua nama yang ikut pencocokan, dari luar ke dalam.
    fileprivate var names: [String] { [office, unit ?? ""] + levels.map(\.name) }

    /// Setiap tingkat dengan kodenya.
    fileprivate var codedNames: [String] { levels.map { [$0.code, $0.name].compactMap(\.self).joined(separator: " ") } }
}

extension RuleExample {
    fileprivate static func twoSpellings(second: String) -> RuleExample {
        [
            "pagu.csv": """
            Tahun,OPD,Kode Program,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
            2024,Dinas,3.30.04,Program Pengembangan Ekspor,utama,APBD,600.000,
            2024,Dinas,3.30.04,\(second),utama,APBD,,500.000
            """
        ]
    }
}
